//! What a sound script becomes.

use alongside::scenario::file::{Basis, FactIs, Guard};
use alongside::scenario::ids::{FactId, PlaceId};
use alongside::scenario::prose::{Block, Span};
use alongside::script::{Read, RowKey, Spot, format, read};
use alongside::student::Phase;

/// The frozen scenarios, which tests may rely on not changing.
pub(crate) const FROZEN: [&str; 3] = ["two-doors", "coat-hook", "the-sheet"];

pub(crate) fn text(scenario: &str, file: &str) -> String {
    let path = format!("{}/tests/frozen/{scenario}/{file}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).expect("the frozen scenarios are part of the repository")
}

pub(crate) fn frozen(scenario: &str) -> Read {
    read(scenario, text(scenario, "scenario.md").as_bytes(), "scenario.md")
}

#[test]
fn a_sound_script_has_no_diagnostics() {
    for scenario in FROZEN {
        let read = frozen(scenario);
        assert_eq!(read.diagnostics, [], "{scenario}");
        assert!(read.file.is_some() && read.prose.is_some());
    }
}

#[test]
fn rows_keep_their_guards_chances_links_and_effects() {
    let file = frozen("two-doors").file.expect("a sound script is read");
    let result = &file.scenes[0].choices[0].results[1];
    assert_eq!(result.when.phases, [Phase::Acceleration, Phase::Peak]);
    assert_eq!(result.what.percent, 70);
    assert_eq!(result.what.to, PlaceId::new("floor").ok());
    assert_eq!(result.what.effects.change.len(), 1);
    let told = FactId::new("teacher_told").expect("an id");
    let if_told = Guard { phases: Vec::new(), facts: vec![FactIs { fact: told, is: true }] };
    assert_eq!(file.endings[0].says, [if_told]);
    assert_eq!(
        frozen("the-sheet").file.expect("sound").scenes[0].rests,
        [Basis::Plan(1), Basis::Rule(8), Basis::Policy]
    );
}

#[test]
fn prose_keeps_emphasis_tables_and_tokens() {
    let prose = frozen("the-sheet").prose.expect("a sound script is read");
    let Block::Paragraph(line) = &prose.briefing[1] else { panic!("the second block is a paragraph") };
    assert_eq!(line[1], Span::Emphasis("same".to_owned()));
    assert_eq!(line[2], Span::Text(" day. A {job} does not decide.".to_owned()));
    let data = frozen("coat-hook").prose.and_then(|prose| prose.data).expect("it has a data card");
    assert!(matches!(&data[0], Block::Table { head, rows } if head.len() == 3 && rows.len() == 2));
}

#[test]
fn every_part_can_be_found_in_the_file_again() {
    let script = text("two-doors", "scenario.md");
    let spans = frozen("two-doors").spans;
    let found = |spot: Spot| {
        let at = spans.find(&spot);
        &script[at.start..at.end]
    };
    assert_eq!(found(Spot::Field("student.start.arousal".to_owned())), "40");
    assert_eq!(found(Spot::Scene(1)), "## On the floor {#floor}");
    assert_eq!(
        found(Spot::ChoiceRow(0, 0, RowKey::Result, 2)),
        "result in acceleration, peak 30%: He takes one ear."
    );
    assert!(found(Spot::ChoiceRow(0, 1, RowKey::Coach, 0)).starts_with("### Tell him warmly"));
}

#[test]
fn a_carriage_return_or_a_byte_order_mark_changes_nothing() {
    let script = text("two-doors", "scenario.md");
    let windows = format!("\u{feff}{}", script.replace('\n', "\r\n"));
    let read_windows = read("two-doors", windows.as_bytes(), "scenario.md");
    assert_eq!(read_windows.diagnostics, []);
    assert_eq!(read_windows.file, frozen("two-doors").file);
    assert_eq!(read_windows.prose, frozen("two-doors").prose);
}

#[test]
fn formatting_keeps_comments_in_the_front_matter() {
    let script =
        text("two-doors", "scenario.md").replace("turns: 6 -> bell", "turns: 6 -> bell   # not too long  ");
    let read_script = read("two-doors", script.as_bytes(), "scenario.md");
    let formatted = format(script.as_bytes(), &read_script).expect("a sound script can be formatted");
    assert!(formatted.contains("turns: 6 -> bell   # not too long\n"), "{formatted}");
}

#[test]
fn a_story_may_say_which_advice_it_does_not_take_and_has_to_say_why() {
    let with = |allow: &str| {
        let script = text("two-doors", "scenario.md")
            .replace("turns: 6 -> bell\n", &format!("turns: 6 -> bell\n{allow}"));
        read("two-doors", script.as_bytes(), "scenario.md")
    };
    let sound = with("allow:\n  - rule: choice_length\n    reason: Two words are all he can hear now.\n");
    let allowed = sound.file.expect("sound").allow;
    assert_eq!(allowed.len(), 1);
    assert_eq!(allowed[0].rule.as_str(), "choice_length");
    assert_eq!(allowed[0].reason.as_str(), "Two words are all he can hear now.");
    assert_eq!(
        sound.spans.find(&Spot::Field("allow.0".to_owned())),
        sound.spans.find(&Spot::Field("allow.0.why".to_owned()))
    );
    for (allow, code) in [
        ("allow:\n  - rule: choice_length\n    reason: because\n", "bad_field"),
        ("allow:\n  - rule: choice_length\n", "missing_field"),
        ("allow:\n  - rule: Choice Length\n    reason: Two words are all he can hear now.\n", "bad_id"),
        ("allow: choice_length\n", "bad_field"),
    ] {
        let codes: Vec<_> = with(allow).diagnostics.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, [code], "{allow}");
    }
}
