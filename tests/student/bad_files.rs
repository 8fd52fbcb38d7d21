//! What is refused, and how it is said. Each case edits the real file in one place.

use super::{MODEL, TOML};
use alongside::student::file::{ModelFile, ModelProblem};
use alongside::student::{ModelNumbers, NumbersError, Phase, StudentModel};

fn edited(from: &str, to: &str) -> Result<ModelFile, toml::de::Error> {
    assert!(TOML.contains(from), "the file has no `{from}` to edit");
    toml::from_str(&TOML.replacen(from, to, 1))
}

fn problems(from: &str, to: &str) -> Vec<ModelProblem> {
    edited(from, to).unwrap().check().expect_err(to)
}

const COLVIN: &str = "colvin-scott = ";
const SPACE: &str =
    r#"evidence = { grade = "E2", sources = ["wisconsin", "staffordshire"], reason = "Side on"#;
const TRUST: &str = "others = { trust = 3, dignity = 3 }";

/// The code, what is edited, into what, and what is then said.
const CASES: &[(&str, &str, &str, &str)] = &[
    (
        "no_evidence",
        r#"evidence = { grade = "E2", sources = ["stages-jadd"], reason = "Peers and hazards." }"#,
        "",
        "`acts.clear_area` has numbers but does not say what they rest on; \
             give it a grade, and a source or a reason",
    ),
    (
        "no_source",
        SPACE,
        r#"evidence = { grade = "E2", reason = "Side on"#,
        "`acts.give_space` claims grade E2 but names no source; name one, or call it a judgement (J)",
    ),
    (
        "no_reason",
        r#"reason = "Below this somebody could be hurt, and a score must not hide it.""#,
        r#"reason = " ""#,
        "`unsafe` is a judgement and must give its reason",
    ),
    (
        "unknown_source",
        SPACE,
        r#"evidence = { grade = "E2", sources = ["nobody"], reason = "Side on"#,
        "`acts.give_space` names the source `nobody`, which is not under [sources]",
    ),
    ("unused_source", COLVIN, "nobody = \"\"\ncolvin-scott = ", "the source `nobody` is not used by any row"),
    (
        "all_zero",
        "others = { trust = -2, dignity = -4, voice = -3, team_trust = -6 }",
        "others = { trust = 0 }",
        "the act `stay_silent` changes nothing; every act is there because it does something",
    ),
    (
        "bad_id",
        "[acts.give_space]",
        "[acts.Give-Space]",
        "`Give-Space` is not an id: use up to 40 small letters and underscores, starting with a letter",
    ),
    (
        "arousal_among_others",
        TRUST,
        "others = { arousal = -3 }",
        "the act `give_space` has arousal among its others; write it as `arousal`",
    ),
    (
        "nothing_to_scale",
        "[acts.do_in_role]",
        "[acts.do_in_role]\nsensitivity = \"touch\"",
        "the act `do_in_role` has a sensitivity but no arousal for it to scale",
    ),
    ("missing", "team_trust = 60\n", "", "`start.meters` needs a value for `team_trust`"),
    ("missing", "active = { calm = -1, ", "active = { ", "`drift.active` needs a value for `calm`"),
    (
        "missing",
        "acceleration = [[80, \"peak\"], [0, \"acceleration\"]]\n",
        "",
        "`phases.before_rise` needs a value for `acceleration`",
    ),
    (
        "unread",
        "active = { calm = -1, ",
        "active = { peak = 1, calm = -1, ",
        "`drift.active` has a value for `peak`, which is never read",
    ),
    (
        "missing_outcome",
        "[outcomes.zero_second]\nevidence = { grade = \"E2\", sources = [\"time-delay\", \"response-prompts\"], \
             reason = \"Success by design, with nothing learned or lost yet.\" }",
        "",
        "there are no numbers for the outcome `zero_second`",
    ),
    (
        "needs_student",
        r#"meters = ["safety", "#,
        r#"meters = ["arousal", "#,
        "`absent.meters` names `arousal`, which cannot move where the student is not",
    ),
    ("prompt_level", "level = 3", "level = 4", "exactly one act must be the prompt of level 3"),
    ("prompt_level", "level = 8", "level = 9", "exactly one act must be the prompt of level 9"),
    (
        "phase_steps",
        r#"calm = [[80, "peak"], [60,"#,
        r#"calm = [[60, "peak"], [80,"#,
        "the steps of a phase must go down from at most 100 to 0: before a peak, rising, calm",
    ),
    (
        "phase_steps",
        r#"peak = [[0, "peak"]]"#,
        "peak = []",
        "the steps of a phase must go down from at most 100 to 0: before a peak, rising, peak",
    ),
    ("out_of_range", "per = 10", "per = 0", "`environment.per` must be from 1 to 100"),
    ("out_of_range", "percent = 150", "percent = 90", "`after_peak.percent` must be from 100 to 200"),
    (
        "cannot_settle",
        r#"demand_load = "start" }"#,
        r#"demand_load = "settle" }"#,
        "only arousal can settle, not demand_load",
    ),
];

#[test]
fn every_problem_is_found_and_said() {
    for &(code, from, to, sentence) in CASES {
        let found = problems(from, to);
        let found: Vec<_> = found.iter().map(|problem| (problem.code(), problem.to_string())).collect();
        assert!(
            found.contains(&(code, sentence.to_owned())),
            "expected {code}: {sentence}\nfound {found:#?}"
        );
    }
}

#[test]
fn only_whole_numbers_are_read() {
    for (from, to) in [
        ("arousal = [0, -2, -4,", "arousal = [0, -2.5, -4,"),
        ("others = { trust = 3,", "others = { trust = 3.0,"),
        ("per = 10", "per = 10.0"),
        ("arousal = [0, -2, -4, -6, -8, -8, -4]", "arousal = [0, -2]"),
        ("arousal = [0, -2, -4, -6, -8, -8, -4]", "arousal = [0, -2, -4, -6, -8, -8, -4, 1]"),
        ("arousal = 8", "arousal = 800"),
    ] {
        assert!(edited(from, to).is_err(), "{to}");
    }
}

#[test]
fn a_word_that_the_model_does_not_know_is_refused() {
    for (from, to) in [
        ("verbal = true", "verball = true"),
        ("grade = \"E2\"", "grade = \"E4\""),
        ("[outcomes.above]", "[outcomes.beyond]"),
        ("others = { trust", "others = { patience"),
        ("flag = \"restraint\"", "flag = \"hold\""),
    ] {
        assert!(edited(from, to).is_err(), "{to}");
    }
}

fn damaged(damage: impl Fn(&mut ModelNumbers)) -> NumbersError {
    let mut numbers = MODEL.numbers().clone();
    damage(&mut numbers);
    StudentModel::try_from(numbers).unwrap_err()
}

#[test]
fn damaged_numbers_are_refused_before_anybody_plays() {
    assert_eq!(damaged(|numbers| numbers.acts.swap(0, 1)).code(), "act_order");
    assert_eq!(damaged(|numbers| numbers.acts[1].id = numbers.acts[0].id.clone()).code(), "act_order");
    let twice = damaged(|numbers| {
        let first = numbers.acts[0].effects[0];
        numbers.acts[0].effects.push(first);
    });
    assert_eq!(twice.code(), "meter_twice");
    assert_eq!(damaged(|numbers| numbers.acts.clear()).code(), "prompt_level");
    let many = damaged(|numbers| {
        let act = numbers.acts[0].clone();
        numbers.acts = (0..70_000)
            .map(|n| {
                let mut a = act.clone();
                a.id = format!("{n:06}");
                a
            })
            .collect();
    });
    assert_eq!(many.code(), "too_many_acts");
    let empty = damaged(|numbers| numbers.phases.after_fall[Phase::Recovery as usize].clear());
    assert_eq!(empty.code(), "phase_steps");
    let mut bytes = postcard::to_allocvec(MODEL.numbers()).unwrap();
    // The first number of all is where arousal starts.
    bytes[0] = 200;
    let numbers: ModelNumbers = postcard::from_bytes(&bytes).unwrap();
    assert_eq!(StudentModel::try_from(numbers).unwrap_err().code(), "out_of_range");
}

#[test]
fn the_shipped_numbers_read_back_as_they_were_written() {
    let bytes = postcard::to_allocvec(MODEL.numbers()).unwrap();
    let read: ModelNumbers = postcard::from_bytes(&bytes).unwrap();
    assert_eq!(&StudentModel::try_from(read).unwrap(), &*MODEL);
}
