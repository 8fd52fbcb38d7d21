//! What time between two scenes does.

use super::Student;
use super::meter::Meter;
use super::model::StudentModel;
use super::numbers::ResetRule;
use super::phase::{Phase, Reset, Source};

/// The student some time later, by the model's rule for each meter. Skills are always kept.
///
/// `start` is the student as the story began, from [`StudentModel::start`].
pub fn reset(student: &Student, reset: Reset, start: &Student, model: &StudentModel) -> Student {
    let rules = match reset {
        Reset::SameDay => &model.numbers().same_day,
        Reset::AnotherDay => &model.numbers().another_day,
    };
    let mut later = student.clone();
    later.source = if rules.source_as_at_start { start.source } else { Source::Settled };
    for (meter, rule) in Meter::ALL.into_iter().zip(rules.meters) {
        let at_start = start.meters.get(meter);
        match rule {
            ResetRule::Keep => continue,
            ResetRule::Start => later.meters.set(meter, at_start.into()),
            ResetRule::Settle => later.meters.set(meter, at_start.min(rules.settle_at).into()),
        }
        if meter == Meter::Arousal {
            take_cycle(&mut later, start, rule);
        }
    }
    later
}

fn take_cycle(later: &mut Student, start: &Student, rule: ResetRule) {
    let settled = rule == ResetRule::Settle;
    later.phase = if settled { Phase::Calm } else { start.phase };
    later.post_peak = !settled && start.post_peak;
    later.new_to_peak = !settled && start.new_to_peak;
    later.calm_turns = 0;
}
