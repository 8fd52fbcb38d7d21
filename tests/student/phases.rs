//! Every way from one phase to another.

use super::{MODEL, after, arousal, plain, student};
use alongside::student::{Meter, Phase, StudentStart, shift};

#[test]
fn phases_follow_one_another_as_listed() {
    for line in include_str!("phases.txt").lines().filter(|line| !line.starts_with('#')) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [when, phase, from, "->", to, next, ..] = words[..] else { panic!("unreadable: {line}") };
        let phase = Phase::from_id(phase).unwrap();
        let (from, to) = (from.parse().unwrap(), to.parse().unwrap());
        let reached = MODEL.numbers().phases.next(phase, when == "after", from, to);
        assert_eq!(reached.id(), next, "{line}");
    }
}

/// How far up somebody is, whether on the way up or down.
const fn height(phase: Phase) -> u8 {
    match phase {
        Phase::Calm => 0,
        Phase::Trigger | Phase::Recovery => 1,
        Phase::Agitation | Phase::Deescalation => 2,
        Phase::Acceleration => 3,
        Phase::Peak => 4,
    }
}

#[test]
fn a_rise_never_leads_down_nor_a_fall_up_and_no_change_keeps_the_phase() {
    let phases = &MODEL.numbers().phases;
    for phase in Phase::ALL {
        for post_peak in [false, true] {
            for from in 0..=100 {
                for to in 0..=100 {
                    let next = phases.next(phase, post_peak, from, to);
                    let case = format!("{phase:?}, after a peak: {post_peak}, {from} -> {to}: {next:?}");
                    if to >= from {
                        assert!(height(next) >= height(phase), "{case}");
                    }
                    if to <= from {
                        assert!(height(next) <= height(phase), "{case}");
                    }
                    if to > from && to >= 80 {
                        assert_eq!(next, Phase::Peak, "{case}");
                    }
                    if to == from {
                        assert_eq!(next, phase, "{case}");
                    }
                    if phase == Phase::Peak && next != Phase::Peak {
                        assert!(!matches!(next, Phase::Acceleration | Phase::Agitation), "{case}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_student_starts_in_the_phase_that_arousal_says() {
    let starts = [0, 24, 25, 39, 40, 59, 60, 79, 80, 100].map(|value| {
        let student = student(&[(Meter::Arousal, value)]);
        (value, student.phase, student.new_to_peak)
    });
    assert_eq!(
        starts,
        [
            (0, Phase::Calm, false),
            (24, Phase::Calm, false),
            (25, Phase::Trigger, false),
            (39, Phase::Trigger, false),
            (40, Phase::Agitation, false),
            (59, Phase::Agitation, false),
            (60, Phase::Acceleration, false),
            (79, Phase::Acceleration, false),
            (80, Phase::Peak, true),
            (100, Phase::Peak, true),
        ]
    );
}

#[test]
fn a_story_that_starts_on_the_way_down_starts_after_a_peak() {
    for (phase, post_peak) in
        [(Phase::Deescalation, true), (Phase::Recovery, true), (Phase::Calm, false), (Phase::Peak, false)]
    {
        let student = MODEL.start(&StudentStart { phase: Some(phase), ..StudentStart::default() });
        assert_eq!((student.phase, student.post_peak), (phase, post_peak));
    }
}

#[test]
fn a_peak_stands_still_for_a_turn_and_then_goes_by_the_noise() {
    for (sensory, then) in [(50, 82), (51, 94)] {
        let loads = [(Meter::Arousal, 90), (Meter::SensoryLoad, sensory), (Meter::DemandLoad, 100 - sensory)];
        let first = after(&student(&loads), &[], &plain()).student;
        assert_eq!((arousal(&first), first.phase), (90, Phase::Peak));
        assert_eq!(arousal(&after(&first, &[], &plain()).student), then, "sensory load of {sensory}");
    }
}

#[test]
fn three_calm_turns_in_a_row_end_a_peak() {
    let mut student = student(&[(Meter::Arousal, 24)]);
    (student.phase, student.post_peak) = (Phase::Recovery, true);
    let mut seen = Vec::new();
    // The second turn is disturbed, so the count starts over.
    for acts in [&[] as &[&str], &["force_apology"], &["observe_wait"], &[], &[], &[]] {
        student = after(&student, acts, &plain()).student;
        seen.push((arousal(&student), student.phase, student.post_peak, student.calm_turns));
    }
    assert_eq!(
        seen,
        [
            (19, Phase::Recovery, true, 1),
            (29, Phase::Recovery, true, 0),
            (20, Phase::Recovery, true, 1),
            (15, Phase::Calm, true, 2),
            (14, Phase::Calm, false, 0),
            (13, Phase::Calm, false, 0),
        ]
    );
}

#[test]
fn arriving_somewhere_can_end_a_peak_but_is_not_a_turn() {
    let peak = student(&[(Meter::Arousal, 90)]);
    let (still, _) = shift(&peak, &[(Meter::Arousal, -5)], &MODEL);
    assert!(still.new_to_peak, "the first turn at peak is still to come");
    let (down, causes) = shift(&peak, &[(Meter::Arousal, -80), (Meter::Trust, 5)], &MODEL);
    assert_eq!(
        (down.phase, down.post_peak, down.calm_turns, down.new_to_peak),
        (Phase::Calm, true, 0, false)
    );
    assert_eq!(causes.len(), 2);
}
