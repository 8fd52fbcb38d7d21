//! What the checker finds in a scenario that reads well.
//!
//! Every code has a small bad script, `checker/bad/<code>.md`, that has this flaw and no other. Its first line says
//! where, `<!-- line:column -->`, and is not part of the script. What no script can say is made here, with the reason.
#![cfg(feature = "author")]
#![expect(clippy::disallowed_methods, reason = "tests read and write files")]

mod support;

use alongside::scenario::check::{self, MOST_PLACES};
use alongside::scenario::file::{Basis, ScenarioFile};
use alongside::scenario::problem::Flaw;
use alongside::scenario::prose::Prose;
use alongside::script::Flaw as ScriptFlaw;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use support::{frozen_model, frozen_parts, root};

fn bad_scripts() -> BTreeMap<String, String> {
    let files = fs::read_dir(root().join("tests/checker/bad")).expect("the bad scripts are there");
    let paths = files.map(|file| file.expect("a readable folder").path());
    paths
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(path).expect("readable"))
        })
        .collect()
}

/// A folder with each script as a scenario of its own, under the student model that never changes.
fn scenarios_of(scripts: &BTreeMap<String, String>) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("checker");
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("an old folder can go");
    }
    for (name, text) in scripts {
        let (_, script) = text.split_once('\n').expect("a first line");
        fs::create_dir_all(folder.join(name)).expect("a folder can be made");
        fs::write(folder.join(name).join("scenario.md"), script).expect("written");
    }
    let model = root().join("tests/frozen/student-model.toml");
    fs::copy(model, folder.join("student-model.toml")).expect("the model is there");
    folder
}

#[test]
fn each_bad_script_has_its_flaw_at_its_place_and_no_other() {
    let scripts = bad_scripts();
    let folder = scenarios_of(&scripts);
    let mut author = Command::new(env!("CARGO_BIN_EXE_author"));
    let output = author.arg("check").arg(&folder).args(["--format", "json"]).output().expect("it runs");
    assert_eq!(output.status.code(), Some(1));
    let found: Vec<Value> = serde_json::from_slice(&output.stdout).expect("JSON was asked for");
    for (name, text) in &scripts {
        let places = text.lines().next().expect("a first line");
        let places = places.trim_start_matches("<!-- ").trim_end_matches(" -->").split(' ');
        let expected: Vec<String> = places.map(|place| format!("{name} {place}")).collect();
        let script = folder.join(name).join("scenario.md").display().to_string();
        let here: Vec<String> = found
            .iter()
            .filter(|problem| problem["file"] == script)
            .map(|problem| {
                let code = problem["code"].as_str().expect("a code");
                format!("{code} {}:{}", problem["line"], problem["column"])
            })
            .collect();
        assert_eq!(here, expected, "{name}");
    }
}

/// What no script can say, because the reader has refused it before; the reason is beside each.
fn made() -> Vec<(&'static str, (ScenarioFile, Vec<Prose>))> {
    let with = |change: fn(&mut ScenarioFile, &mut Prose)| {
        let (mut file, mut prose) = frozen_parts("two-doors");
        change(&mut file, &mut prose);
        (file, vec![prose])
    };
    vec![
        // The reader knows one edition, and calls another `wrong_edition`.
        ("unknown_edition", with(|file, _| file.edition += 1)),
        ("unknown_edition", with(|_, prose| prose.edition += 1)),
        // The reader's `no_scenes`.
        ("no_scene", with(|file, _| file.scenes.clear())),
        // A script could say it, in 1500 lines.
        (
            "too_many_places",
            with(|file, _| {
                let ending = file.endings[0].clone();
                file.endings.resize(MOST_PLACES, ending);
            }),
        ),
        // YAML has no name twice; the reader's `duplicate_field`.
        ("duplicate_name", with(|file, _| file.facts.push(file.facts[0].clone()))),
        // The reader's `bad_field`.
        ("turn_limit_out_of_range", with(|file, _| file.turns.most = 61)),
        // The reader's `missing_field` and `bad_field`.
        ("student_without", with(|_, prose| prose.student.interests.clear())),
        // The reader makes both sides from one row.
        ("prose_mismatch", with(|_, prose| prose.scenes[0].cues.truncate(1))),
    ]
}

fn codes(file: ScenarioFile, prose: Vec<Prose>) -> Vec<&'static str> {
    let problems = check::check(file, prose, frozen_model()).err().unwrap_or_default();
    problems.iter().map(|problem| problem.flaw.code()).collect()
}

#[test]
fn data_that_no_script_gives_is_checked_too() {
    for (code, (file, prose)) in made() {
        assert_eq!(codes(file, prose), [code]);
    }
}

#[test]
fn every_flaw_has_a_bad_script_or_is_made_here() {
    let mut shown: BTreeSet<String> = bad_scripts().into_keys().collect();
    shown.extend(made().iter().map(|(code, _)| (*code).to_owned()));
    let codes: BTreeSet<String> = Flaw::CODES.iter().map(|(code, _)| (*code).to_owned()).collect();
    assert_eq!(shown, codes);
}

#[test]
fn codes_are_stable_small_words_that_nobody_else_uses() {
    let mut seen: BTreeSet<&str> = ScriptFlaw::ALL.iter().map(|flaw| flaw.code()).collect();
    for (code, explanation) in Flaw::CODES {
        assert!(code.chars().all(|c| c.is_ascii_lowercase() || c == '_'), "{code}");
        assert!(explanation.ends_with('.'), "{code}");
        assert!(seen.insert(code), "{code} twice");
    }
}

#[test]
fn what_all_languages_share_is_reported_once() {
    let (mut file, prose) = frozen_parts("two-doors");
    file.scenes[0].rests = vec![Basis::Policy];
    let spanish = Prose { language: "es".to_owned(), ..prose.clone() };
    assert_eq!(codes(file, vec![prose, spanish]), ["no_such_card"]);
}
