//! What time between scenes does, and what reaches a student who is not there.

use super::{MODEL, after_absent, arousal, student};
use alongside::student::{
    Flag, Meter, Phase, Plan, Presence, Reset, Sensitivities, Skill, Source, Stimulus, Student, StudentStart,
    reset, respond,
};

/// The start of a story, and somebody who has been through one.
fn story() -> (Student, Student) {
    let start = MODEL.start(&StudentStart {
        meters: &[(Meter::Arousal, 45), (Meter::SensoryLoad, 70), (Meter::Trust, 50)],
        ..StudentStart::default()
    });
    let mut worn = student(&[
        (Meter::Arousal, 66),
        (Meter::SensoryLoad, 90),
        (Meter::DemandLoad, 80),
        (Meter::Engagement, 10),
        (Meter::Trust, 22),
        (Meter::Dignity, 30),
        (Meter::EscalationPayoff, 60),
        (Meter::Safety, 35),
    ]);
    (worn.phase, worn.post_peak, worn.calm_turns) = (Phase::Deescalation, true, 1);
    worn.skills[0] = Skill { independence: 40, need: 2, dependence: 30, streak: 3, errors: 1 };
    (start, worn)
}

#[test]
fn later_the_same_day_distress_has_passed_and_the_rest_stays() {
    let (start, worn) = story();
    let later = reset(&worn, Reset::SameDay, &start, &MODEL);
    let mut expected = worn;
    expected.meters.set(Meter::Arousal, 20);
    expected.meters.set(Meter::SensoryLoad, 70);
    expected.meters.set(Meter::DemandLoad, 50);
    (expected.phase, expected.post_peak, expected.calm_turns) = (Phase::Calm, false, 0);
    expected.source = Source::Settled;
    assert_eq!(later, expected);
}

#[test]
fn a_student_who_started_calmer_than_the_mark_settles_to_where_they_started() {
    let start = student(&[(Meter::Arousal, 12)]);
    assert_eq!(arousal(&reset(&story().1, Reset::SameDay, &start, &MODEL)), 12);
}

#[test]
fn another_day_starts_afresh_but_trust_dignity_and_lessons_stay() {
    let (start, mut worn) = story();
    worn.source = Source::Settled;
    let later = reset(&worn, Reset::AnotherDay, &start, &MODEL);
    let mut expected = start.clone();
    for kept in [Meter::Trust, Meter::Dignity, Meter::EscalationPayoff] {
        expected.meters.set(kept, worn.meters.get(kept).into());
    }
    expected.skills = worn.skills;
    assert_eq!(later, expected);
    assert_eq!(later.phase, Phase::Agitation);
}

#[test]
fn nothing_reaches_a_student_who_is_not_there() {
    let peak = student(&[(Meter::Arousal, 90), (Meter::SensoryLoad, 90)]);
    let response = after_absent(&peak, &["disclose", "threaten_consequence"]);
    let mut expected = peak;
    expected.meters.set(Meter::Privacy, 75);
    expected.meters.set(Meter::TeamTrust, 50);
    assert_eq!(response.student, expected);
    assert!(response.flags.contains(Flag::PublicDisclosure));
}

#[test]
fn what_an_author_writes_reaches_an_absent_student_except_for_arousal() {
    let student = student(&[]);
    let stimulus = Stimulus {
        changes: &[(Meter::Arousal, 40), (Meter::Trust, -5)],
        presence: Presence::Absent,
        ..Stimulus::default()
    };
    let setting = MODEL.setting(Sensitivities::default(), &Plan::default()).unwrap();
    let mut expected = student.clone();
    expected.meters.set(Meter::Trust, 45);
    assert_eq!(respond(&student, &stimulus, &setting, &MODEL).student, expected);
}
