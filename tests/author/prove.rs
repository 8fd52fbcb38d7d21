//! What `prove` finds in a story that has one thing wrong with it, and nothing in one that has not.

use super::{FROZEN, author, code, folder, json, path};
use serde_json::Value;
use std::fs;

const QUIET: &str = include_str!("quiet.md");

/// What is edited, into what, and what is then found.
const CASES: [(&str, &str, &str, &str); 9] = [
    (
        "harmful_is_best",
        "- credit: regulation_support 3\n- effect: set told",
        "- credit: regulation_support 0\n- effect: set told",
        "`room` is rated harmful, and nothing on offer is better, in 1 of 1 situations; first reached by starting the story",
    ),
    (
        "strong_is_least",
        "- act: repeat_demand\n- credit: regulation_support 1",
        "- act: repeat_demand\n- credit: regulation_support 3",
        "`hurry` is rated strong, and nothing on offer is worse, in 2 of 2 situations; first reached by `--choose room`",
    ),
    (
        "stop_is_best",
        "- result: She takes the rail.\n- why: She needs time.",
        "- result: She takes the rail.\n- why: She needs time.\n- stop confinement: Stop.",
        "`wait` is behind a safety stop, and nothing on offer is better, in 2 of 2 situations; first reached by \
         `--choose room`",
    ),
    (
        "restraint_is_best",
        "- act: observe_wait\n- credit: regulation_support 3\n- result: She takes the rail.",
        "- act: restrain_untrained\n- stop restraint: Stop.\n- result: She takes the rail.",
        "`wait` is an untrained hold, and nothing on offer is better, in 2 of 2 situations; first reached by \
         `--choose room`",
    ),
    (
        "ending_never_reached",
        "- result: She takes the rail.\n- why: She needs time.\n- then: [Music](#music)",
        "- result in recovery: She takes the rail. -> [Music](#music)\n- result: So.\n- why: She needs time.\n- then: \
         [Late](#bell)",
        "no run can come to `music`",
    ),
    (
        "scene_never_reached",
        "- result: She sits down.\n- why: It adds an audience.\n- then: [The stairs](#stairs)",
        "- result in recovery: So. -> [Far](#far)\n- result: She sits down.\n- why: It adds an audience.\n- then: \
         [The stairs](#stairs)",
        "no run can come to `far`",
    ),
    (
        "choice_never_offered",
        "### Tell her to hurry. {#hurry}\n",
        "### Look at her. {#look}\n\n- offered in recovery\n- act: observe_wait\n- result: So.\n- then: \
         [Music](#music)\n\n### Tell her to hurry. {#hurry}\n",
        "`look` is never on offer when its scene is met",
    ),
    (
        "result_never_comes",
        "- result: She stops.",
        "- result in recovery: She runs.\n- result: She stops.",
        "this result of `hurry` can never come",
    ),
    (
        "loop_without_exit",
        "- result: She sits down.\n- why: It adds an audience.\n- then: [The stairs](#stairs)",
        "- result: She sits down. -> [Round](#round)\n- why: It adds an audience.\n- then: [The stairs](#stairs)",
        "`round` leads to the turn limit whatever is chosen, reached by `--choose waiting`",
    ),
];

/// Scenes that some of the edits lead to.
const FAR: &str = "## Far {#far}\n\nWords.\n\n- cue: She is far.\n\n### Go on. {#go-on}\n\n- act: observe_wait\n- result: \
                   So.\n- then: [Music](#music)\n\n### Stay. {#stay}\n\n- act: give_space\n- result: So.\n- then: \
                   [Music](#music)\n\n";
const ROUND: &str = "## Round {#round}\n\nWords.\n\n- cue: She turns.\n\n### Turn. {#turn}\n\n- act: observe_wait\n- result: \
                     So.\n- then: [Round](#round)\n\n### Turn again. {#turn-again}\n\n- act: give_space\n- result: So.\n- \
                     then: [Round](#round)\n\n";

/// The report of one story.
fn proved(name: &str, script: &str) -> (i32, Value) {
    let scenarios = folder(&format!("prove-{name}"));
    fs::create_dir(scenarios.join("quiet")).expect("a folder can be made");
    fs::write(scenarios.join("quiet/scenario.md"), script).expect("written");
    let output = author(&["prove", path(&scenarios), "--format", "json"]);
    assert_ne!(code(&output), 2, "{}", String::from_utf8_lossy(&output.stderr));
    assert!(!output.stdout.is_empty(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    (code(&output), json(&output)[0].clone())
}

#[test]
fn a_sound_story_has_no_findings_and_says_what_is_certain() {
    let (code, report) = proved("quiet", QUIET);
    assert_eq!((code, &report["findings"]), (0, &Value::Array(Vec::new())));
    assert_eq!(report["situations"], 7);
    let music = &report["endings"][0];
    assert_eq!(music["ending"], "music");
    assert_eq!(music["chance_under_best_play"], "1");
    assert_eq!(music["best"]["choose"], serde_json::json!(["room", "wait"]));
    assert_eq!(report["can_be_bypassed"], serde_json::json!([]));
    assert_eq!(report["never_best"], serde_json::json!(["waiting", "hurry"]));
    assert_eq!(report["never_worst"], serde_json::json!(["room", "wait"]));
}

#[test]
fn each_flaw_is_found_with_its_place_and_the_way_there() {
    for (flaw, from, to, message) in CASES {
        assert!(QUIET.contains(from), "{flaw}: nothing to edit");
        let mut script = QUIET.replacen(from, to, 1);
        if flaw == "stop_is_best" {
            script =
                script.replace("- result: She stops.", "- stop confinement: Stop.\n- result: She stops.");
        }
        if flaw == "restraint_is_best" {
            script = script.replace(
                "- act: repeat_demand\n",
                "- act: restrain_untrained, threaten_consequence\n- stop restraint: Stop.\n",
            );
        }
        let more = if to.contains("#far") {
            FAR
        } else if to.contains("#round") {
            ROUND
        } else {
            ""
        };
        script = script.replace("## Music {#music}", &format!("{more}## Music {{#music}}"));
        let (code, report) = proved(flaw, &script);
        let findings = report["findings"].as_array().expect("a list");
        let found = findings.iter().find(|finding| finding["code"] == flaw);
        let found = found.unwrap_or_else(|| panic!("{flaw} was not found among {findings:#?}"));
        assert_eq!((code, &found["message"]), (1, &Value::from(message)));
        assert_eq!(self::code(&author(&["explain", flaw])), 0, "{flaw} is not explained");
        assert!(found["line"].as_u64().is_some_and(|line| line > 20), "{found}");
    }
}

#[test]
fn a_story_that_is_too_large_is_refused_with_what_makes_it_so() {
    let output = author(&["prove", &format!("{FROZEN}/loud-room"), "--most", "20"]);
    assert_eq!(code(&output), 2);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("more than 20 situations"), "{said}");
    assert!(said.contains("drives the growth"), "{said}");
}

#[test]
fn random_play_says_how_often_it_met_what_and_is_the_same_for_the_same_seed() {
    let wander = |seed: &str| {
        let output = author(&[
            "wander",
            &format!("{FROZEN}/bait"),
            "--plays",
            "50",
            "--seed",
            seed,
            "--format",
            "json",
        ]);
        assert_eq!(code(&output), 0);
        json(&output)
    };
    let report = wander("3");
    let endings = report[0]["endings"].as_object().expect("a list").values();
    assert_eq!(endings.filter_map(Value::as_u64).sum::<u64>(), 50);
    assert_eq!(report, wander("3"));
    assert_ne!(report, wander("4"));
}
