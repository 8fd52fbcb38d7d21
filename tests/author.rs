//! The author's command line, as a script or a person meets it: exit codes, files and JSON.
#![cfg(feature = "author")]
#![expect(
    clippy::disallowed_methods,
    reason = "tests read and write files, and see to it that nothing takes long"
)]

#[path = "author/advice.rs"]
mod advice;
#[path = "author/graph.rs"]
mod graph;
#[path = "author/hostile.rs"]
mod hostile;
#[path = "author/pages.rs"]
mod pages;
#[path = "author/prove.rs"]
mod prove;
#[path = "author/published.rs"]
mod published;
#[path = "author/twins.rs"]
mod twins;

use alongside::lint;
use alongside::pack::unpack;
use alongside::scenario::explained::Reasons;
use alongside::scenario::file::ScenarioFile;
use alongside::scenario::library::Library;
use alongside::scenario::prose::Prose;
use alongside::scenario::telling::Telling;
use alongside::scenario::{Mechanics, check, problem};
use alongside::script;
use alongside::student::{Meter, ModelNumbers, StudentModel};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::rc::Rc;

const FROZEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/frozen");

fn author(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_author")).args(arguments).output().expect("the tool runs")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("it ended by itself")
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("JSON was asked for")
}

/// An empty folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).expect("an old folder can go");
    }
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

fn path(path: &Path) -> &str {
    path.to_str().expect("a path of ours")
}

#[test]
fn sound_scenarios_pass_and_paths_may_be_files_or_folders() {
    for given in [FROZEN.to_owned(), format!("{FROZEN}/two-doors"), format!("{FROZEN}/two-doors/es.md")] {
        let output = author(&["check", &given, "--format", "json"]);
        assert_eq!((code(&output), json(&output)), (0, Value::Array(Vec::new())), "{given}");
    }
}

#[test]
fn a_problem_has_a_code_a_place_a_sentence_and_a_suggestion() {
    let scenarios = folder("dangling");
    let script = std::fs::read_to_string(format!("{FROZEN}/two-doors/scenario.md")).expect("frozen");
    std::fs::create_dir(scenarios.join("two-doors")).expect("a folder can be made");
    let broken = script.replace("- then: [Outside, together](#outside)", "- then: [Outside](#nowhere)");
    std::fs::write(scenarios.join("two-doors/scenario.md"), &broken).expect("written");
    let output = author(&["check", path(&scenarios), "--format", "json"]);
    assert_eq!(code(&output), 1);
    let problem = json(&output)[0].clone();
    let line = broken.lines().position(|line| line.contains("#nowhere")).expect("it is there") + 1;
    assert_eq!(problem["code"], "dangling_link");
    assert_eq!(problem["severity"], "error");
    assert_eq!((&problem["line"], &problem["column"]), (&Value::from(line), &Value::from(3)));
    assert!(problem["file"].as_str().is_some_and(|file| file.ends_with("scenario.md")));
    assert!(problem["message"].is_string() && problem["suggestion"].is_string());
    let human = author(&["check", path(&scenarios)]);
    assert!(String::from_utf8_lossy(&human.stdout).contains("error[dangling_link]"));

    let out = scenarios.join("out");
    assert_eq!(code(&author(&["compile", path(&scenarios), "--out", path(&out)])), 1);
    assert!(!out.exists(), "nothing is written while there are errors");
}

#[test]
fn every_code_is_explained_and_listed_in_one_line() {
    let said = |arguments: &[&str]| {
        let output = author(arguments);
        assert_eq!(self::code(&output), 0, "{arguments:?}");
        String::from_utf8(output.stdout).expect("text")
    };
    assert!(said(&["explain", "no_scenes"]).starts_with("A script needs at least one scene"));
    assert!(said(&["explain", "dangling_link"]).starts_with("A link leads to the id"));
    assert!(said(&["explain", "choice_length"]).contains("\n\nInstead of `Wait.` write"));
    let list = said(&["explain"]);
    let listed: Vec<&str> = list.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(listed.is_sorted());
    let linter = lint::codes().map(|code| code.name);
    let of_reader = script::Flaw::ALL.iter().map(|flaw| flaw.code());
    for code in of_reader.chain(problem::Flaw::CODES.iter().map(|(code, _)| *code)).chain(linter) {
        assert!(listed.contains(&code), "{code} is not listed");
    }
    assert_eq!(listed.iter().collect::<BTreeSet<_>>().len(), listed.len(), "no code means two things");
    assert!(list.lines().all(|line| line.split_whitespace().count() > 3));
}

#[test]
fn a_path_that_is_not_there_is_a_sentence_and_not_a_problem() {
    for arguments in [
        &["check", "no/such/folder"][..],
        &["lint", "no/such/folder"],
        &["fmt", "no/such"],
        &["play", "no-such-story"],
        &["explain", "no_such_code"],
    ] {
        let output = author(arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(String::from_utf8_lossy(&output.stderr).starts_with("author: "));
    }
}

#[test]
fn compiled_data_is_read_back_as_the_same_types() {
    let out = folder("compiled");
    assert_eq!(code(&author(&["compile", FROZEN, "--out", path(&out)])), 0);
    assert_eq!(code(&author(&["compile", FROZEN, "--out", path(&out), "--format", "pack"])), 0);
    let bytes = |name: &str| std::fs::read(out.join(name)).expect("it was written");
    let file: ScenarioFile = serde_json::from_slice(&bytes("two-doors.json")).expect("a scenario");
    let spanish: Prose = serde_json::from_slice(&bytes("two-doors.es.json")).expect("prose");
    let library: Library = serde_json::from_slice(&bytes("library.json")).expect("a library");
    let model: Value = serde_json::from_slice(&bytes("student-model.json")).expect("a model");
    let model: ModelNumbers = serde_json::from_value(model["numbers"].clone()).expect("its numbers");
    let english: Prose = serde_json::from_slice(&bytes("two-doors.en.json")).expect("prose");
    let mechanics: Mechanics = unpack(&bytes("two-doors.bin")).expect("mechanics");
    let numbers = StudentModel::try_from(model.clone()).expect("a sound model");
    let checked = check(file, vec![english], Rc::new(numbers)).expect("what was compiled is sound");
    assert_eq!(&mechanics, checked.mechanics());
    let (telling, reasons) = spanish.split();
    assert_eq!(unpack::<Telling>(&bytes("two-doors.es.bin")), Ok(telling));
    assert_eq!(unpack::<Reasons>(&bytes("two-doors.es.reasons.bin")), Ok(reasons));
    assert_eq!(unpack::<Library>(&bytes("library.en.bin")), Ok(library.clone()));
    assert_eq!(unpack::<ModelNumbers>(&bytes("student-model.bin")), Ok(model));
    let spanish: Library = unpack(&bytes("library.es.bin")).expect("a library");
    let title = |library: &Library| {
        library.stories.iter().find(|story| story.id.as_str() == "two-doors").map(|story| story.title.clone())
    };
    assert_eq!(title(&library).as_deref(), Some("Two doors"));
    assert_eq!(title(&spanish).as_deref(), Some("Dos puertas"));
}

#[test]
fn a_story_can_be_played_from_the_command_line() {
    let arguments = [
        "play",
        "two-doors",
        "--scenarios",
        FROZEN,
        "--choose",
        "two-minutes,take-arm",
        "--seed",
        "7",
        "--format",
        "json",
    ];
    let output = author(&arguments);
    assert_eq!(code(&output), 0, "{}", String::from_utf8_lossy(&output.stderr));
    let told = json(&output);
    assert_eq!(told["ended"], "bell");
    assert_eq!(told["safety_flags"][0]["flag"], "restraint");
    assert_eq!(told["process"]["dignity_safety"]["harmful"], 1);
    assert!(told["run_code"].is_string() && told["student"]["phase"].is_string());
    assert!(told["outcome"]["end"]["meters"]["arousal"].is_u64());
    assert_eq!(json(&author(&arguments)), told, "the same seed and choices, the same run");
    let refused = author(&["play", "two-doors", "--scenarios", FROZEN, "--choose", "take-arm"]);
    assert_eq!(code(&refused), 2);
}

#[test]
fn what_the_command_line_tells_of_a_run_has_every_part_of_the_score() {
    let scenarios = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios");
    let choices = "hold-out,explain,lean-door,sit-quiet,three-steps,facts,own-it";
    let output = author(&[
        "play",
        "too-loud-to-eat",
        "--scenarios",
        scenarios,
        "--choose",
        choices,
        "--seed",
        "7",
        "--format",
        "json",
    ]);
    assert_eq!(code(&output), 0, "{}", String::from_utf8_lossy(&output.stderr));
    let told = json(&output);
    assert_eq!(told["ended"], "way-back");
    assert!(told["run_code"].as_str().is_some_and(|code| !code.is_empty()));
    assert_eq!(told["student"], told["outcome"]["end"]);
    for point in ["start", "end"] {
        let student = &told["outcome"][point];
        assert!(student["phase"].is_string(), "{point}");
        assert_eq!(student["meters"].as_object().map(serde_json::Map::len), Some(Meter::ALL.len()));
    }
    let flags = told["safety_flags"].as_array().expect("a list");
    assert_eq!(flags.len(), 1);
    assert_eq!((&flags[0]["flag"], &flags[0]["choice"]), (&json!("confinement"), &json!("lean-door")));
    assert!(flags[0]["remedied"].is_boolean() && flags[0]["stepped_back"].is_boolean());
    let process = told["process"].as_object().expect("by competency");
    assert!(process.contains_key("regulation_support") && !process.contains_key("total"));
    for (competency, counts) in process {
        let counted = ["harmful", "weak", "workable", "strong"].map(|rating| counts[rating].as_u64());
        assert!(counted.iter().all(Option::is_some), "{competency}");
    }
    assert!(process.values().any(|counts| counts["harmful"] == 1));
}

#[test]
fn a_new_scenario_is_sound_canonical_and_not_written_twice() {
    let scenarios = folder("new");
    let new = ["new", "my-story", "--scenarios", path(&scenarios)];
    assert_eq!(code(&author(&new)), 0);
    let check = author(&["check", path(&scenarios), "--format", "json"]);
    assert_eq!((code(&check), json(&check)), (0, Value::Array(Vec::new())));
    assert_eq!(code(&author(&["fmt", path(&scenarios), "--check"])), 0);
    assert_eq!(code(&author(&["lint", path(&scenarios)])), 0, "nor does the linter ask anything of it");
    assert_eq!(code(&author(&new)), 2);
    assert_eq!(code(&author(&["new", "My Story", "--scenarios", path(&scenarios)])), 2);
}

#[test]
fn formatting_writes_once_and_leaves_broken_scripts_alone() {
    let scenarios = folder("fmt");
    assert_eq!(code(&author(&["new", "untidy", "--scenarios", path(&scenarios)])), 0);
    let script = scenarios.join("untidy/scenario.md");
    let tidy = std::fs::read_to_string(&script).expect("written");
    std::fs::write(&script, tidy.replace("- act:", "-   act:")).expect("written");
    assert_eq!(code(&author(&["fmt", path(&scenarios), "--check"])), 1);
    assert_eq!(code(&author(&["fmt", path(&scenarios)])), 0);
    assert_eq!(std::fs::read_to_string(&script).expect("there"), tidy);
    let broken = tidy.replace("- act:", "- atc:");
    std::fs::write(&script, &broken).expect("written");
    assert_eq!(code(&author(&["fmt", path(&scenarios)])), 1);
    assert_eq!(std::fs::read_to_string(&script).expect("there"), broken);
}

#[test]
fn a_policy_card_that_is_not_there_is_named_with_its_place() {
    let scenarios = folder("policies");
    let script = std::fs::read_to_string(format!("{FROZEN}/the-sheet/scenario.md")).expect("frozen");
    std::fs::create_dir(scenarios.join("the-sheet")).expect("a folder can be made");
    let put = |policy: &str| {
        let script = script.replace("policy: who-decides", &format!("policy: {policy}"));
        std::fs::write(scenarios.join("the-sheet/scenario.md"), script).expect("written");
        author(&["check", path(&scenarios), "--format", "json"])
    };
    assert_eq!(
        code(&put("who-decides")),
        0,
        "the cards that the tool was built with serve a folder without any"
    );
    let output = put("school-rules");
    assert_eq!(code(&output), 1);
    let problem = &json(&output)[0];
    assert_eq!(problem["code"], "unknown_policy");
    assert_eq!(problem["line"], 9);
    std::fs::write(scenarios.join("policy.md"), "# Ours\n\n## School rules {#school-rules}\n- Ask first.\n")
        .expect("written");
    assert_eq!(code(&put("school-rules")), 0, "a folder's own cards come first");
    std::fs::write(scenarios.join("policy.md"), "# Ours\n\n## School rules\n- Ask first.\n")
        .expect("written");
    let output = put("school-rules");
    assert_eq!(code(&output), 2);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("policy.md") && said.contains("line 3"), "{said}");
}
