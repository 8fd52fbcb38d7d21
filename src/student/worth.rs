//! What a student's state is worth, stated once for every scenario.
//!
//! Points compare ways through one story and mean nothing outside it: they are never shown, never added to a rating
//! and never compared between people. [`respond`](super::respond()) does not read them, so changing one breaks no
//! saved run.

use super::Student;
use super::meter::Meter;
use super::phase::Phase;
use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};

/// The table `[worth]` of the student model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Worth {
    /// Points for each unit of a meter at the end, in the order of [`Meter::ALL`]. 0 for those that say how things
    /// are and not how they came out.
    pub meters: [i8; Meter::ALL.len()],
    /// Points for each unit of a skill's independence at the end.
    pub independence: i8,
    /// Points for each unit of a skill's dependence at the end.
    pub dependence: i8,
    /// Points for ending in a phase, in the order of [`Phase::ALL`].
    pub phases: [i16; Phase::ALL.len()],
    /// Points for each turn that leaves a student in a phase. Without a cost on the way, a short cut over the peak
    /// would look like a good plan.
    pub turns: [i16; Phase::ALL.len()],
}

impl Worth {
    /// Whether a meter says how things came out, and so has to be weighed.
    pub const fn weighs(meter: Meter) -> bool {
        !matches!(meter, Meter::Arousal | Meter::SensoryLoad | Meter::DemandLoad)
    }

    /// What it is worth that a story ends like this.
    pub fn at_the_end(&self, student: &Student) -> i64 {
        let meters = Meter::ALL.into_iter().zip(self.meters);
        let meters = meters.map(|(meter, points)| i64::from(student.meters.get(meter)) * i64::from(points));
        let skills = student.skills.iter().map(|skill| {
            i64::from(skill.independence) * i64::from(self.independence)
                + i64::from(skill.dependence) * i64::from(self.dependence)
        });
        meters.chain(skills).sum::<i64>() + i64::from(self.phases[student.phase as usize])
    }

    /// What a turn is worth by itself that leaves the student in a phase.
    pub fn of_a_turn(&self, phase: Phase) -> i64 {
        self.turns[phase as usize].into()
    }
}
