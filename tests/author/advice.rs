//! `author lint`, as a person or a script meets it.

use super::published::validator;
use super::{FROZEN, author, code, folder, json, path};
use serde_json::Value;
use std::fs;
use std::path::Path;

const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios");
const LIBRARY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/lint/library");

/// What is asked of some stories, as data; it keeps to its schema.
fn advice(stories: &str) -> (i32, Value) {
    let output = author(&["lint", stories, "--format", "json"]);
    let advice = json(&output);
    let schemas = folder(&format!("schema-{}", Path::new(stories).file_name().expect("a name").display()));
    assert_eq!(self::code(&author(&["schema", "--out", path(&schemas)])), 0);
    let validator = validator(&schemas, "lint");
    let problems: Vec<String> = validator.iter_errors(&advice).map(|problem| problem.to_string()).collect();
    assert_eq!(problems, Vec::<String>::new(), "{stories}");
    (code(&output), advice)
}

fn codes(findings: &Value) -> Vec<&str> {
    findings.as_array().expect("a list").iter().filter_map(|finding| finding["code"].as_str()).collect()
}

#[test]
fn nothing_is_asked_of_the_stories_that_ship_and_each_says_how_hard_it_reads() {
    let (code, advice) = advice(SHIPPED);
    assert_eq!(code, 0, "{advice:#}");
    assert_eq!(codes(&advice["library"]), Vec::<&str>::new());
    let scenarios = advice["scenarios"].as_array().expect("a list");
    assert!(scenarios.len() >= 3);
    for entry in scenarios {
        assert_eq!(codes(&entry["findings"]), Vec::<&str>::new());
        let grade = entry["reading"]["en"].as_f64().expect("a grade");
        assert!((1.0..=8.0).contains(&grade), "{}: {grade}", entry["scenario"]);
    }
}

#[test]
fn questions_have_a_place_and_count_against_the_exit_code() {
    let (code, advice) = advice(FROZEN);
    assert_eq!(code, 1);
    let doors = advice["scenarios"].as_array().expect("a list").iter();
    let doors = doors.clone().find(|entry| entry["scenario"] == "two-doors").expect("it was asked");
    assert!(doors["reading"]["es"].is_number());
    let finding = &doors["findings"][0];
    assert_eq!(finding["severity"], "question");
    assert!(finding["file"].as_str().is_some_and(|file| file.contains("two-doors")));
    assert!(finding["line"].as_u64() > Some(1) && finding["column"].as_u64() >= Some(1));
    assert!(finding["message"].as_str().is_some_and(|message| message.ends_with('?')));
    assert!(finding["suggestion"].is_string());
}

#[test]
fn a_person_is_shown_the_line_the_question_and_the_grade() {
    let output = author(&["lint", &format!("{FROZEN}/two-doors")]);
    assert_eq!(code(&output), 1);
    let shown = String::from_utf8(output.stdout).expect("text");
    assert!(shown.contains("question[") && shown.contains("two-doors/scenario.md:"), "{shown}");
    assert!(shown.contains("two-doors: en reads at grade "), "{shown}");
    assert!(shown.ends_with(" questions\n"), "{shown}");
}

/// A copy of the test library with one line changed.
fn changed(name: &str, from: &str, to: &str) -> String {
    let scenarios = folder(name);
    for story in ["feeder", "gate", "kite", "lamp"] {
        fs::create_dir(scenarios.join(story)).expect("a folder can be made");
        let script = fs::read_to_string(format!("{LIBRARY}/{story}/scenario.md")).expect("it is there");
        fs::write(scenarios.join(story).join("scenario.md"), script.replace(from, to)).expect("written");
    }
    path(&scenarios).to_owned()
}

#[test]
fn a_story_that_cannot_be_played_is_asked_nothing_and_the_others_are() {
    let scenarios = changed("broken-and-asked", "-> [Home](#home)", "-> [Home](#away)");
    fs::create_dir(format!("{scenarios}/again")).expect("a folder can be made");
    fs::copy(format!("{scenarios}/lamp/scenario.md"), format!("{scenarios}/again/scenario.md"))
        .expect("copied");
    let (code, advice) = advice(&scenarios);
    assert_eq!(code, 1);
    let found = |id: &str| -> Vec<String> {
        let entries = advice["scenarios"].as_array().expect("a list").iter();
        let entry = entries.clone().find(|entry| entry["scenario"] == id).expect("it is listed");
        codes(&entry["findings"]).into_iter().map(str::to_owned).collect()
    };
    assert!(found("gate").iter().all(|code| code == "dangling_link") && !found("gate").is_empty());
    assert!(found("lamp").contains(&"same_name_twice".to_owned()));
    assert_eq!(found("kite"), Vec::<String>::new());
}

#[test]
fn an_unknown_rule_is_refused_by_check_too() {
    let allow =
        "turns: 4 -> home\nallow:\n  - rule: long_choices\n    reason: A bus leaves no time for long ones.";
    let scenarios = changed("unknown-rule", "turns: 4 -> home", allow);
    for command in ["check", "lint"] {
        let output = author(&[command, &scenarios, "--format", "json"]);
        assert_eq!(code(&output), 1, "{command}");
        let told = String::from_utf8(output.stdout).expect("text");
        assert!(told.contains("unknown_rule") && told.contains("long_choices"), "{command}: {told}");
    }
    let known = allow.replace("long_choices", "choice_length");
    let scenarios = changed("known-rule", "turns: 4 -> home", &known);
    assert_eq!(code(&author(&["check", &scenarios])), 0);
}
