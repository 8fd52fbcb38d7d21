//! Where a change in arousal leads in the cycle.
//!
//! Every step is a row of the model. The leeway that keeps phases from flickering is in the rows too, so there is no
//! arithmetic here to disagree with them.

use super::Student;
use super::meter::Meter;
use super::model::StudentModel;
use super::numbers::PhaseNumbers;
use super::phase::Phase;
use std::cmp::Ordering;

impl PhaseNumbers {
    /// The phase after arousal went from one value to another. No change keeps the phase.
    pub fn next(&self, phase: Phase, post_peak: bool, from: u8, to: u8) -> Phase {
        let table = match (to.cmp(&from), post_peak) {
            (Ordering::Equal, _) => return phase,
            (Ordering::Greater, false) => &self.before_rise,
            (Ordering::Greater, true) => &self.after_rise,
            (Ordering::Less, false) => &self.before_fall,
            (Ordering::Less, true) => &self.after_fall,
        };
        let steps = &table[phase as usize];
        steps.iter().find(|(lowest, _)| to >= *lowest).map_or(phase, |(_, next)| *next)
    }
}

/// Whether a change came with a turn, which calm turns are counted by, or with arriving somewhere.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Moment {
    Turn,
    Arrival,
}

/// Brings the phase of a student up to their changed arousal.
pub(super) fn settle_phase(student: &mut Student, before: u8, moment: Moment, model: &StudentModel) {
    let numbers = model.numbers();
    let arousal = student.meters.get(Meter::Arousal);
    let old = student.phase;
    student.phase = numbers.phases.next(old, student.post_peak, before, arousal);
    if student.phase == Phase::Peak {
        student.calm_turns = 0;
        student.new_to_peak = old != Phase::Peak || (moment == Moment::Arrival && student.new_to_peak);
        return;
    }
    student.new_to_peak = false;
    student.post_peak |= old == Phase::Peak;
    if moment == Moment::Turn && student.post_peak {
        count_calm_turn(student, arousal < numbers.after_peak.calm_below, numbers.after_peak.turns);
    }
}

fn count_calm_turn(student: &mut Student, calm: bool, enough: u8) {
    student.calm_turns = if calm { student.calm_turns.saturating_add(1) } else { 0 };
    if student.calm_turns >= enough {
        student.phase = Phase::Calm;
        student.post_peak = false;
        student.calm_turns = 0;
    }
}
