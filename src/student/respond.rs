//! What a turn does to a student.
//!
//! Whole numbers only, one rounding rule (half away from nought) and one division for each product, so that every
//! machine agrees. Nothing here is left to chance.

use super::Student;
use super::act::{ActRef, ActUse, SkillIndex};
use super::cause::{Cause, Reason, SkillMeter};
use super::flag::{Flag, FlagSet};
use super::meter::Meter;
use super::model::StudentModel;
use super::numbers::{ActNumbers, DO_FOR, SkillNumbers};
use super::outcome::Prompt;
use super::phase::{Phase, Source};
use super::setting::Setting;
use super::tally::Tally;
use super::transition::{Moment, settle_phase};
use derive_deftly::Deftly;

/// Whether the student is there to see and hear it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub enum Presence {
    #[default]
    Present,
    /// Nothing drifts, nothing reaches the student, and only what the model lists for it is moved.
    Absent,
}

/// What happens in one turn.
#[derive(Debug, Clone, Copy, Default)]
pub struct Stimulus<'a> {
    /// Their effects add.
    pub acts: &'a [ActUse],
    /// What the author wrote: added as it stands, without sensitivities, but within the same limits.
    /// Where the student is absent, arousal is left alone.
    pub changes: &'a [(Meter, i8)],
    /// Added to how much help a skill needs, after any prompt has met it.
    pub need: &'a [(SkillIndex, i8)],
    pub presence: Presence,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    pub student: Student,
    /// For every meter and every number of a skill, exactly its change.
    pub causes: Vec<Cause>,
    pub flags: FlagSet,
}

/// One turn: the student after it, why, and what must be reported.
///
/// Effects are those of the phase that the student is in before the turn. [`Student::source`] is read and left as it
/// is; a story that settles the source does so between turns.
///
/// # Panics
/// If an act comes from another model.
pub fn respond(
    student: &Student,
    stimulus: &Stimulus<'_>,
    setting: &Setting,
    model: &StudentModel,
) -> Response {
    turn(student, stimulus, setting, model, Tally::with_causes())
}

/// The same as [`respond`] but for the causes, which are empty. For those who look at very many turns.
///
/// # Panics
/// If an act comes from another model.
pub fn respond_unexplained(
    student: &Student,
    stimulus: &Stimulus<'_>,
    setting: &Setting,
    model: &StudentModel,
) -> Response {
    turn(student, stimulus, setting, model, Tally::without_causes())
}

/// What an author wrote for arriving in a scene. There is no drift, and it does not count as a calm turn.
pub fn shift(student: &Student, changes: &[(Meter, i8)], model: &StudentModel) -> (Student, Vec<Cause>) {
    let mut tally = Tally::with_causes();
    for (meter, amount) in changes {
        tally.meter(*meter, i32::from(*amount), Reason::Written);
    }
    let mut after = student.clone();
    let causes = tally.apply(&mut after, &model.numbers().trust);
    settle_phase(&mut after, student.meters.get(Meter::Arousal), Moment::Arrival, model);
    (after, causes)
}

fn turn(
    student: &Student,
    stimulus: &Stimulus<'_>,
    setting: &Setting,
    model: &StudentModel,
    tally: Tally,
) -> Response {
    let present = stimulus.presence == Presence::Present;
    let mut turn = Turn { student, setting, model, present, tally };
    if present {
        turn.pass_time();
    }
    let mut flags = FlagSet::NONE;
    for used in stimulus.acts {
        turn.act(*used);
        if let Some(flag) = model.row(used.act).flag {
            flags = flags.with(flag);
        }
    }
    for (meter, amount) in stimulus.changes {
        if present || *meter != Meter::Arousal {
            turn.tally.meter(*meter, i32::from(*amount), Reason::Written);
        }
    }
    for (skill, amount) in stimulus.need {
        turn.tally.skill(*skill, SkillMeter::Need, i32::from(*amount), Reason::Written);
    }
    let mut after = student.clone();
    let causes = turn.tally.apply(&mut after, &model.numbers().trust);
    if present {
        settle_phase(&mut after, student.meters.get(Meter::Arousal), Moment::Turn, model);
    }
    if after.meters.get(Meter::Safety) < model.numbers().unsafe_below {
        flags = flags.with(Flag::Unsafe);
    }
    Response { student: after, causes, flags }
}

struct Turn<'a> {
    student: &'a Student,
    setting: &'a Setting,
    model: &'a StudentModel,
    present: bool,
    tally: Tally,
}

impl Turn<'_> {
    fn pass_time(&mut self) {
        let numbers = self.model.numbers();
        let drift = &numbers.drift;
        let sensory = self.student.meters.get(Meter::SensoryLoad);
        let amount = match (self.student.phase, self.student.source) {
            (Phase::Peak, _) if self.student.new_to_peak => drift.peak_first,
            (Phase::Peak, _) if sensory <= drift.quiet_up_to => drift.peak_quiet,
            (Phase::Peak, _) => drift.peak_loud,
            (phase, Source::Active) => drift.active[phase as usize],
            (phase, Source::Settled) => drift.settled[phase as usize],
        };
        self.tally.meter(Meter::Arousal, amount.into(), Reason::Drift);

        let environment = &numbers.environment;
        let demand = self.student.meters.get(Meter::DemandLoad);
        let load = i32::from(sensory) + i32::from(demand) - i32::from(environment.neutral);
        let most = i32::from(environment.most);
        let amount = divided(load, environment.per.into()).clamp(-most, most);
        self.tally.meter(Meter::Arousal, amount, Reason::Environment);
    }

    fn act(&mut self, used: ActUse) {
        let row = self.model.row(used.act);
        let untrained = row.needs_plan && !self.setting.is_trained(used.act);
        for (meter, by_phase) in &row.effects {
            let amount = by_phase[self.student.phase as usize];
            if self.reaches(*meter) && !(untrained && *meter == Meter::Arousal && amount < 0) {
                self.effect(*meter, amount, used.act, row, Reason::Act(used.act));
            }
        }
        if untrained {
            let amount = self.model.numbers().untrained;
            self.tally.meter(Meter::RoleIntegrity, amount.into(), Reason::Untrained(used.act));
        }
        if let Some(skill) = used.skill
            && self.present
        {
            self.teach(used, row, skill);
        }
    }

    fn teach(&mut self, used: ActUse, row: &ActNumbers, skill: SkillIndex) {
        let need = self.student.skills[skill.index()].need;
        let own = if need == 0 { &row.able } else { &row.needing };
        self.lesson(own, used.act, row, skill, Reason::Act(used.act));
        let Some(level) = row.level.filter(|level| *level < DO_FOR) else { return };
        let help = self.setting.help(level);
        let prompt = Prompt {
            help,
            physical: row.physical,
            controlling: self.setting.is_controlling(help),
            wait: used.wait,
            procedure: self.setting.procedure,
        };
        let (first, second) = prompt.outcomes(need);
        for outcome in [Some(first), second].into_iter().flatten() {
            let reason = Reason::Prompting(used.act, outcome);
            self.lesson(self.model.outcome(outcome), used.act, row, skill, reason);
        }
    }

    fn lesson(
        &mut self,
        lesson: &SkillNumbers,
        act: ActRef,
        row: &ActNumbers,
        skill: SkillIndex,
        why: Reason,
    ) {
        let changes = [
            (SkillMeter::Independence, lesson.independence),
            (SkillMeter::Dependence, lesson.dependence),
            (SkillMeter::Streak, lesson.streak),
            (SkillMeter::Errors, lesson.errors),
        ];
        for (meter, amount) in changes {
            self.tally.skill(skill, meter, amount.into(), why);
        }
        for (meter, amount) in &lesson.meters {
            self.effect(*meter, *amount, act, row, why);
        }
    }

    fn reaches(&self, meter: Meter) -> bool {
        self.present || self.model.moves_while_absent(meter)
    }

    /// Arousal is scaled by what this student minds, and by a peak not long past; nothing else is.
    fn effect(&mut self, meter: Meter, effect: i8, act: ActRef, row: &ActNumbers, why: Reason) {
        let effect = i32::from(effect);
        self.tally.meter(meter, effect, why);
        if meter != Meter::Arousal {
            return;
        }
        let sensitivity =
            row.sensitivity.map_or(100, |sensitivity| self.setting.sensitivities.percent(sensitivity));
        let sensitive = effect * i32::from(sensitivity);
        let heightened = self.student.post_peak && effect > 0;
        let percent = if heightened { self.model.numbers().after_peak.percent } else { 100 };
        // The whole is rounded once; its parts are only how it is told, and are what is left of it.
        let whole = divided(sensitive * i32::from(percent), 10_000);
        let before_peak = divided(sensitive, 100);
        self.tally.meter(meter, before_peak - effect, Reason::Sensitivity(act));
        self.tally.meter(meter, whole - before_peak, Reason::AfterPeak(act));
    }
}

/// Rounded to the nearest, and half away from nought.
const fn divided(value: i32, by: i32) -> i32 {
    (2 * value.abs() + by) / (2 * by) * value.signum()
}
