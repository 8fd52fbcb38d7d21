//! One rounding rule, half away from nought, and one division for each product.

use super::{MODEL, after, plain, student};
use alongside::student::{
    ActRef, Cause, Meter, Phase, Plan, Reason, Sensitivities, Sensitivity, Student, Subject,
};

fn because(causes: &[Cause], reason: impl Fn(Reason) -> bool) -> i32 {
    causes
        .iter()
        .filter(|cause| cause.subject == Subject::Meter(Meter::Arousal) && reason(cause.reason))
        .map(|cause| cause.amount)
        .sum()
}

#[test]
fn the_environment_is_rounded_once_and_kept_within_six() {
    for (sensory, demand, expected) in [
        (50, 50, 0),
        (54, 50, 0),
        (55, 50, 1),
        (45, 50, -1),
        (46, 50, 0),
        // Each half would round up alone; together they are one.
        (55, 55, 1),
        (58, 57, 2),
        (80, 80, 6),
        (100, 100, 6),
        (0, 0, -6),
    ] {
        let student =
            student(&[(Meter::SensoryLoad, sensory), (Meter::DemandLoad, demand), (Meter::Arousal, 40)]);
        let causes = after(&student, &[], &plain()).causes;
        let amount = because(&causes, |reason| reason == Reason::Environment);
        assert_eq!(amount, expected, "sensory {sensory}, demand {demand}");
    }
}

fn in_phase(phase: Phase, post_peak: bool) -> Student {
    Student { phase, post_peak, ..student(&[(Meter::Arousal, 50)]) }
}

#[test]
fn sensitivity_and_the_time_after_a_peak_are_rounded_together() {
    for (act, sensitivity, percent, phase, post_peak, expected) in [
        ("touch_unplanned", Sensitivity::Touch, 150, Phase::Agitation, false, 15),
        ("touch_unplanned", Sensitivity::Touch, 50, Phase::Trigger, false, 3),
        ("reduce_input", Sensitivity::Sound, 50, Phase::Calm, false, -1),
        ("reduce_input", Sensitivity::Sound, 200, Phase::Peak, false, -24),
        // 1 x 50 % x 150 % is 0.75; rounded twice it would be 2.
        ("reason_lecture", Sensitivity::Talk, 50, Phase::Calm, true, 1),
        ("force_apology", Sensitivity::Talk, 50, Phase::Deescalation, true, 24),
        ("touch_unplanned", Sensitivity::Touch, 70, Phase::Trigger, true, 5),
        // What settles is not made stronger by a peak.
        ("observe_wait", Sensitivity::Talk, 200, Phase::Recovery, true, -4),
        ("reduce_input", Sensitivity::Sound, 150, Phase::Recovery, true, -6),
    ] {
        let sensitivities = Sensitivities::default().with(sensitivity, percent);
        let setting = MODEL.setting(sensitivities, &Plan::default()).unwrap();
        let causes = after(&in_phase(phase, post_peak), &[act], &setting).causes;
        let from_act = |act: ActRef| {
            move |reason| {
                [Reason::Act(act), Reason::Sensitivity(act), Reason::AfterPeak(act)].contains(&reason)
            }
        };
        let amount = because(&causes, from_act(MODEL.act(act).unwrap()));
        assert_eq!(amount, expected, "{act} at {percent} % in {phase:?}, after a peak: {post_peak}");
    }
}
