//! Two ways through one moment: a student who was provoked, 62 and climbing, and nothing else around.

use super::{MODEL, after, arousal, plain, settled, student};
use alongside::student::{Cause, Meter, Phase, Reason, Student, Subject};

fn turns(mut student: Student, turns: &[&[&str]]) -> Vec<(u8, Phase)> {
    let mut seen = vec![(arousal(&student), student.phase)];
    for acts in turns {
        student = after(&student, acts, &plain()).student;
        seen.push((arousal(&student), student.phase));
    }
    seen
}

#[test]
fn arguing_leads_to_a_peak_and_a_forced_apology_nearly_to_a_second() {
    let route = turns(
        student(&[(Meter::Arousal, 62)]),
        &[&["argue_power"], &["give_space", "clear_area"], &["force_apology"]],
    );
    assert_eq!(
        route,
        [(62, Phase::Acceleration), (83, Phase::Peak), (61, Phase::Deescalation), (78, Phase::Acceleration)]
    );
}

#[test]
fn space_then_waiting_then_a_choice_comes_down() {
    let before = student(&[(Meter::Arousal, 62)]);
    let stepped_back = after(&before, &["give_space"], &plain()).student;
    assert_eq!((arousal(&stepped_back), stepped_back.phase), (56, Phase::Agitation));
    assert_eq!(
        turns(settled(stepped_back), &[&["observe_wait"], &["offer_choice"]]),
        [(56, Phase::Agitation), (49, Phase::Agitation), (38, Phase::Agitation)]
    );
}

#[test]
fn the_forced_apology_is_told_with_the_part_that_the_peak_adds() {
    let mut student = student(&[(Meter::Arousal, 61)]);
    (student.phase, student.post_peak) = (Phase::Deescalation, true);
    let act = MODEL.act("force_apology").unwrap();
    let mut causes = after(&student, &["force_apology"], &plain()).causes;
    causes.retain(|cause| cause.subject == Subject::Meter(Meter::Arousal));
    let cause = |amount, reason| Cause { subject: Subject::Meter(Meter::Arousal), amount, reason };
    assert_eq!(
        causes,
        [cause(-7, Reason::Drift), cause(16, Reason::Act(act)), cause(8, Reason::AfterPeak(act))]
    );
}
