//! What `author compile --format json` writes keeps to the schemas beside it, says a checker that is not ours.

use super::{FROZEN, author, code, folder, path};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios");

fn read(path: &Path) -> Value {
    let bytes = fs::read(path).expect("it was written");
    serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Shipped and frozen stories as published, each group with its own student model.
fn published(name: &str) -> [PathBuf; 2] {
    let out = folder(name);
    [("shipped", SHIPPED), ("frozen", FROZEN)].map(|(group, from)| {
        let out = out.join(group);
        assert_eq!(code(&author(&["compile", from, "--out", path(&out), "--format", "json"])), 0);
        out
    })
}

/// Which schema a file keeps to: `two-doors.json`, `two-doors.es.json`, `library.es.json`.
fn schema_of(name: &str) -> &'static str {
    let parts: Vec<&str> = name.trim_end_matches(".json").split('.').collect();
    match parts.as_slice() {
        ["student-model"] => "student-model",
        ["worth"] => "worth",
        ["library", ..] => "library",
        [_] => "scenario",
        _ => "prose",
    }
}

pub(super) fn validator(out: &Path, schema: &str) -> jsonschema::Validator {
    let schema = read(&out.join("schema").join(format!("{schema}.schema.json")));
    assert!(schema["$schema"].is_string());
    jsonschema::validator_for(&schema).expect("the schema is one itself")
}

#[test]
fn every_published_file_keeps_to_its_schema_and_says_its_edition() {
    let mut seen = std::collections::BTreeMap::new();
    for out in published("published") {
        for entry in fs::read_dir(&out).expect("it was written") {
            let file = entry.expect("an entry").path();
            let name = file.file_name().expect("a name").to_string_lossy().into_owned();
            // Policy cards stay text, so that a district can write its own.
            if file.is_dir() || name.starts_with("policy.") {
                continue;
            }
            let schema = schema_of(&name);
            let value = read(&file);
            let problems: Vec<String> = validator(&out, schema)
                .iter_errors(&value)
                .map(|problem| format!("{name} {}: {problem}", problem.instance_path()))
                .collect();
            assert_eq!(problems, Vec::<String>::new());
            assert_eq!(value["edition"], 1, "{name}");
            *seen.entry(schema).or_insert(0) += 1;
        }
    }
    assert_eq!(
        seen.keys().copied().collect::<Vec<_>>(),
        ["library", "prose", "scenario", "student-model", "worth"]
    );
    assert!(seen["scenario"] >= 8 && seen["prose"] > seen["scenario"]);
}

#[test]
fn a_spoiled_file_does_not_keep_to_its_schema() {
    let [_, out] = published("spoiled");
    let spoil = |name: &str, at: &str, with: Value| {
        let mut value = read(&out.join(name));
        let validator = validator(&out, schema_of(name));
        assert!(validator.is_valid(&value), "{name}");
        let (parent, key) = at.rsplit_once('/').expect("a pointer");
        let parent = value.pointer_mut(parent).unwrap_or_else(|| panic!("{name} has {parent}"));
        match key.parse::<usize>() {
            Ok(place) => parent[place] = with,
            Err(_) => parent[key] = with,
        }
        assert!(!validator.is_valid(&value), "{name} {at}");
    };
    for (name, at, with) in [
        // A key that nobody knows.
        ("two-doors.json", "/scenes/0/mood", json!("low")),
        ("two-doors.es.json", "/author", json!("me")),
        ("library.es.json", "/stories/0/rating", json!(5)),
        ("student-model.json", "/numbers/luck", json!(1)),
        // Something of another kind.
        ("two-doors.json", "/turns/most", json!("six")),
        ("two-doors.json", "/scenes", json!({})),
        ("two-doors.es.json", "/title", json!(["Dos puertas"])),
        ("library.es.json", "/edition", json!(null)),
        ("student-model.json", "/numbers/acts/0/needs_plan", json!("no")),
        // A number or a word that does not exist.
        ("two-doors.json", "/scenes/0/choices/0/credit/0/what/primary/1", json!(13)),
        ("two-doors.json", "/scenes/0/choices/0/credit/0/what/primary/0", json!("charm")),
        ("two-doors.json", "/scenes/0/id", json!("The Doors")),
        ("two-doors.json", "/about/topic", json!("weather")),
    ] {
        spoil(name, at, with);
    }
}

#[test]
fn reports_keep_to_their_schemas() {
    let out = folder("reports");
    assert_eq!(code(&author(&["schema", "--out", path(&out)])), 0);
    for (arguments, schema) in [
        (&["prove", SHIPPED, "--format", "json"][..], "proof"),
        (&["wander", SHIPPED, "--plays", "20", "--format", "json"], "wander"),
    ] {
        let output = author(arguments);
        let report = super::json(&output);
        let problems: Vec<String> =
            validator(&out, schema).iter_errors(&report).map(|problem| problem.to_string()).collect();
        assert_eq!(problems, Vec::<String>::new(), "{schema}");
        assert!(report.as_array().is_some_and(|stories| stories.len() >= 3), "{schema}");
    }
}
