//! Adds up a turn's changes and keeps the reasons, so that the two cannot differ.

use super::Student;
use super::act::SkillIndex;
use super::cause::{Cause, Reason, SkillMeter, Subject};
use super::meter::Meter;
use super::numbers::TurnLimitNumbers;
use super::{SKILLS, Skill};

/// Changes not yet made.
pub(super) struct Tally {
    meters: [i32; Meter::ALL.len()],
    skills: [[i32; SkillMeter::ALL.len()]; SKILLS],
    /// Only where somebody wants to know.
    causes: Option<Vec<Cause>>,
}

impl Tally {
    pub(super) fn with_causes() -> Self {
        Self { causes: Some(Vec::new()), ..Self::without_causes() }
    }

    pub(super) const fn without_causes() -> Self {
        Self { meters: [0; Meter::ALL.len()], skills: [[0; SkillMeter::ALL.len()]; SKILLS], causes: None }
    }

    pub(super) fn meter(&mut self, meter: Meter, amount: i32, reason: Reason) {
        self.meters[meter as usize] += amount;
        self.record(Subject::Meter(meter), amount, reason);
    }

    pub(super) fn skill(&mut self, skill: SkillIndex, meter: SkillMeter, amount: i32, reason: Reason) {
        self.skills[skill.index()][meter as usize] += amount;
        self.record(Subject::Skill(skill, meter), amount, reason);
    }

    fn record(&mut self, subject: Subject, amount: i32, reason: Reason) {
        if let Some(causes) = &mut self.causes
            && amount != 0
        {
            causes.push(Cause { subject, amount, reason });
        }
    }

    /// Makes the changes, each within its limits. Phases are left to the caller.
    pub(super) fn apply(mut self, student: &mut Student, trust: &TurnLimitNumbers) -> Vec<Cause> {
        let wanted = self.meters[Meter::Trust as usize];
        let limited = wanted.clamp(-i32::from(trust.fall), i32::from(trust.rise));
        self.meter(Meter::Trust, limited - wanted, Reason::TurnLimit);
        for meter in Meter::ALL {
            let wanted = i32::from(student.meters.get(meter)) + self.meters[meter as usize];
            student.meters.set(meter, wanted);
            self.meter(meter, i32::from(student.meters.get(meter)) - wanted, Reason::Bound);
        }
        for index in (0..SKILLS).filter_map(SkillIndex::new) {
            for meter in SkillMeter::ALL {
                let value = value_of(&mut student.skills[index.index()], meter);
                let wanted = i32::from(*value) + self.skills[index.index()][meter as usize];
                *value = within(wanted, meter.most());
                let cut = i32::from(*value) - wanted;
                self.skill(index, meter, cut, Reason::Bound);
            }
        }
        self.causes.unwrap_or_default()
    }
}

fn value_of(skill: &mut Skill, meter: SkillMeter) -> &mut u8 {
    match meter {
        SkillMeter::Independence => &mut skill.independence,
        SkillMeter::Need => &mut skill.need,
        SkillMeter::Dependence => &mut skill.dependence,
        SkillMeter::Streak => &mut skill.streak,
        SkillMeter::Errors => &mut skill.errors,
    }
}

/// From 0 to the most.
pub(super) fn within(value: i32, most: u8) -> u8 {
    u8::try_from(value.clamp(0, i32::from(most))).unwrap_or(most)
}
