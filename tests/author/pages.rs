//! The pages beside the stories, as an author meets them.

use super::{FROZEN, author, code, folder, json, path};
use std::fs;

/// The codes that `author check` gives for a folder with one story and these pages.
fn codes(test: &str, pages: &[(&str, &str)]) -> Vec<String> {
    let scenarios = folder(test);
    fs::create_dir(scenarios.join("two-doors")).expect("a folder can be made");
    fs::create_dir(scenarios.join("pages")).expect("a folder can be made");
    fs::copy(format!("{FROZEN}/two-doors/scenario.md"), scenarios.join("two-doors/scenario.md"))
        .expect("copied");
    for (name, text) in pages {
        fs::write(scenarios.join("pages").join(name), text).expect("written");
    }
    let output = author(&["check", path(&scenarios), "--format", "json"]);
    let problems = json(&output);
    let problems = problems.as_array().expect("a list");
    assert_eq!(code(&output), i32::from(!problems.is_empty()), "{problems:#?}");
    let out = scenarios.join("out");
    let compiled = author(&["compile", path(&scenarios), "--format", "pack", "--out", path(&out)]);
    assert_eq!(code(&compiled), code(&output), "what is wrong is not compiled");
    assert_eq!(out.join("page.paths.en.bin").is_file(), problems.is_empty());
    problems.iter().map(|problem| problem["code"].as_str().unwrap_or_default().to_owned()).collect()
}

const PATHS: &str = "# Paths\n\n## First {#first}\n\n- [Two doors](#two-doors): a first one.\n";

#[test]
fn a_page_leads_to_stories_that_are_there_and_says_the_same_in_each_language() {
    let spanish = PATHS.replace("Two doors", "Dos puertas").replace("a first one", "la primera");
    let other = spanish.replace("{#first}", "{#second}");
    assert_eq!(codes("pages-sound", &[("paths.md", PATHS), ("paths.es.md", &spanish)]), Vec::<String>::new());
    assert_eq!(
        codes("pages-nobody", &[("paths.md", &PATHS.replace("#two-doors", "#nobody"))]),
        ["unknown_story"]
    );
    assert_eq!(
        codes("pages-unlike", &[("paths.md", PATHS), ("paths.es.md", &other)]),
        ["page_unlike_english"]
    );
}
