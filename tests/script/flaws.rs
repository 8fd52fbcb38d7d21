//! Every kind of problem has a small bad script, `bad/<code>.md`, that has this problem and no other.
//!
//! Its first line says where: `<!-- line:column -->`, and is not part of the script. Problems that no text file can
//! show are in `hostile.rs`, those of translations in `translations.rs`.

use alongside::script::{Flaw, read};
use std::collections::BTreeSet;
use std::path::PathBuf;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/script/bad")
}

fn names() -> BTreeSet<String> {
    let files = std::fs::read_dir(folder()).expect("the bad scripts are part of the repository");
    files
        .map(|file| {
            file.expect("a readable folder")
                .path()
                .file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned()
        })
        .collect()
}

#[test]
fn each_bad_script_has_its_problem_at_its_place_and_no_other() {
    for name in names() {
        let text = std::fs::read_to_string(folder().join(format!("{name}.md"))).expect("readable");
        let (place, script) = text.split_once('\n').expect("a first line");
        let place = place.trim_start_matches("<!-- ").trim_end_matches(" -->");
        let found: Vec<String> = read("bad", script.as_bytes(), "scenario.md")
            .diagnostics
            .iter()
            .map(|problem| format!("{} {}:{}", problem.code, problem.position.line, problem.position.column))
            .collect();
        assert_eq!(found, [format!("{name} {place}")]);
    }
}

#[test]
fn every_problem_of_a_script_has_a_bad_script() {
    let elsewhere =
        ["not_text", "file_too_large", "empty_file", "too_many_problems", "bad_folder_name", "unknown_story"];
    let names = names();
    for flaw in Flaw::ALL {
        let code = flaw.code();
        assert!(
            names.contains(code) || elsewhere.contains(&code) || code.starts_with("translation_"),
            "{code} has no bad script"
        );
    }
}

#[test]
fn a_folder_must_have_an_id_for_its_name() {
    let read = read("Too Loud", super::reading::text("two-doors", "scenario.md").as_bytes(), "scenario.md");
    assert_eq!(read.diagnostics.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["bad_folder_name"]);
}

#[test]
fn a_hundred_problems_are_enough() {
    let script = super::reading::text("two-doors", "scenario.md")
        .replace("- why: The plan names both", &"- wh: no\n".repeat(300));
    let codes: Vec<_> =
        read("two-doors", script.as_bytes(), "scenario.md").diagnostics.iter().map(|one| one.code).collect();
    assert_eq!(codes.len(), 101);
    assert!(codes.contains(&"too_many_problems"));
}

#[test]
fn codes_are_stable_small_words_and_each_is_explained() {
    let mut seen = BTreeSet::new();
    for flaw in Flaw::ALL {
        assert!(flaw.code().chars().all(|c| c.is_ascii_lowercase() || c == '_'));
        assert!(flaw.explanation().ends_with('.'));
        assert!(seen.insert(flaw.code()), "{} twice", flaw.code());
        assert_eq!(Flaw::from_code(flaw.code()), Some(*flaw));
    }
}
