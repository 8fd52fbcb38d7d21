//! A translation holds words only, and says which English it was made from.

use super::reading::{frozen, text};
use alongside::diagnostic::Severity;
use alongside::scenario::prose::Span;
use alongside::script::{Flaw, RowKey, Spot, Translated, read_translation, stamp};

/// Reads the frozen Spanish with one change.
fn spanish(from: &str, to: &str) -> Translated {
    let original = text("two-doors", "es.md");
    assert!(original.contains(from), "the frozen translation holds {from:?}");
    let english = frozen("two-doors");
    let (file, prose) = (english.file.expect("sound"), english.prose.expect("sound"));
    read_translation(&file, &prose, "es", original.replacen(from, to, 1).as_bytes(), "es.md")
}

fn found(from: &str, to: &str) -> Vec<String> {
    let problems = spanish(from, to).diagnostics;
    problems.iter().map(|one| format!("{} {}:{}", one.code, one.position.line, one.position.column)).collect()
}

#[test]
fn a_whole_translation_becomes_prose_beside_the_same_mechanics() {
    let read = spanish("", "");
    assert_eq!(read.diagnostics, []);
    let prose = read.prose.expect("no errors");
    assert_eq!((prose.language.as_str(), prose.title.as_str()), ("es", "Dos puertas"));
    assert_eq!(prose.student.name, "Mateo");
    assert_eq!(prose.facts[0].1, "La maestra sabe lo que pasó.");
    assert_eq!(prose.scenes[0].choices[0].results[2], [Span::Text("Se pone uno solo.".to_owned())]);
    assert_eq!(prose.endings[0].says[0], [Span::Text("La maestra Lee salió a recibirlos.".to_owned())]);
}

#[test]
fn every_part_of_a_translation_can_be_found_in_it_again() {
    let script = text("two-doors", "es.md");
    let spans = spanish("", "").spans;
    let found = |spot: Spot| {
        let at = spans.find(&spot);
        &script[at.start..at.end]
    };
    assert_eq!(found(Spot::Field("title".to_owned())), "# Dos puertas");
    assert_eq!(found(Spot::Card("plan")), "## Tarjeta del plan {#plan}");
    assert_eq!(found(Spot::Choice(1, 1)), "### Tómalo del brazo y sácalo. {#take-arm}");
    assert_eq!(
        found(Spot::ChoiceRow(0, 0, RowKey::Result, 2)),
        "result in acceleration, peak 30%: Se pone uno solo."
    );
    assert!(found(Spot::EndingRow(1, RowKey::Asks, 0)).starts_with("asks: Cuéntale"));
}

#[test]
fn each_problem_of_a_translation_is_found_at_its_place() {
    let cases = [
        ("language: es", "language: fr", "translation_language 2:11"),
        ("{#floor}", "{#flour}", "translation_orphan 52:1"),
        ("- why: El plan", "- act: cue_strategy\n- why: El plan", "translation_mechanics 43:3"),
        ("- result in acceleration, peak 30%", "- result in peak 30%", "translation_row 42:3"),
        ("- hint: Mira sus manos.\n", "", "translation_missing 27:1"),
        ("summary: Mateo", "sumary: Mateo", "unknown_field 3:1"),
        ("<!-- src ", "<!-- src 0000 -->\n<!-- ", "html_not_allowed 18:1"),
    ];
    for (from, to, expected) in cases {
        let found = found(from, to);
        assert!(found.iter().any(|one| one == expected), "{expected} is not among {found:?}");
    }
}

#[test]
fn what_is_missing_is_shown_in_english_with_a_warning() {
    let read = spanish("- hint: Mira sus manos.\n", "");
    assert!(read.diagnostics.iter().all(|one| one.severity == Severity::Warning));
    let prose = read.prose.expect("warnings refuse nothing");
    assert_eq!(prose.scenes[0].hint, Some(vec![Span::Text("Look at his hands.".to_owned())]));
}

#[test]
fn changed_english_makes_only_its_own_block_stale() {
    let english = frozen("two-doors");
    let mut prose = english.prose.expect("sound");
    prose.scenes[0].choices[1].results[0] = vec![Span::Text("He looks away.".to_owned())];
    let spanish = text("two-doors", "es.md");
    let file = english.file.expect("sound");
    let read = read_translation(&file, &prose, "es", spanish.as_bytes(), "es.md");
    assert_eq!(
        read.diagnostics.iter().map(|one| one.code).collect::<Vec<_>>(),
        [Flaw::TranslationStale.code()]
    );
    let stamped = stamp(&prose, spanish.as_bytes()).expect("text");
    assert_eq!(read_translation(&file, &prose, "es", stamped.as_bytes(), "es.md").diagnostics, []);
    assert_eq!(stamp(&prose, stamped.as_bytes()), Some(stamped));
}

#[test]
fn a_translation_without_marks_can_be_stamped() {
    let bare: String = text("two-doors", "es.md")
        .lines()
        .filter(|line| !line.starts_with("<!--"))
        .map(|line| [line, "\n"].concat())
        .collect();
    let english = frozen("two-doors").prose.expect("sound");
    assert_eq!(stamp(&english, bare.as_bytes()), Some(text("two-doors", "es.md")));
}
