//! Twins as an author meets them: `author check` holds two stories to what they say of each other.

use super::{FROZEN, author, code, folder, json, path};

const PLAIN: &str = "setting: classroom";
const ELSEWHERE: &str = "setting: hallway";

/// The codes that two stories get, of which each has this in its front matter, and the second practises this.
fn codes(test: &str, one: &str, other: &str, practised: &str) -> Vec<(String, String)> {
    let scenarios = folder(test);
    let script = std::fs::read_to_string(format!("{FROZEN}/two-doors/scenario.md")).expect("frozen");
    for (id, front, script) in
        [("one", one, script.clone()), ("other", other, script.replace("regulation_support", practised))]
    {
        let setting = script.lines().find(|line| line.starts_with("setting: ")).expect("every story has one");
        std::fs::create_dir(scenarios.join(id)).expect("a folder can be made");
        std::fs::write(scenarios.join(id).join("scenario.md"), script.replace(setting, front))
            .expect("written");
    }
    let output = author(&["check", path(&scenarios), "--format", "json"]);
    let problems = json(&output);
    let problems = problems.as_array().expect("a list");
    assert_eq!(code(&output), i32::from(!problems.is_empty()), "{problems:#?}");
    let said = |problem: &serde_json::Value, key: &str| problem[key].as_str().unwrap_or_default().to_owned();
    problems.iter().map(|problem| (said(problem, "code"), said(problem, "file"))).collect()
}

#[test]
fn twins_name_each_other_practise_the_same_and_are_in_two_places() {
    let same = "regulation_support";
    let one = format!("{PLAIN}\ntwin: other");
    let other = format!("{ELSEWHERE}\ntwin: one");
    assert_eq!(codes("twins-sound", &one, &other, same), []);

    let first = |test: &str, one: &str, other: &str, practised: &str| {
        let (code, file) = codes(test, one, other, practised).swap_remove(0);
        assert!(file.ends_with("one/scenario.md"), "{file}");
        code
    };
    assert_eq!(first("twins-one-sided", &one, ELSEWHERE, same), "one_sided_twin");
    assert_eq!(first("twins-nobody", &format!("{PLAIN}\ntwin: nobody"), &other, same), "unknown_twin");
    assert_eq!(first("twins-itself", &format!("{PLAIN}\ntwin: one"), &other, same), "unknown_twin");
    assert_eq!(first("twins-beside", &one, &format!("{PLAIN}\ntwin: one"), same), "twin_in_the_same_place");
    assert_eq!(first("twins-apart", &one, &other, "role_boundaries"), "twin_of_another_skill");
}
