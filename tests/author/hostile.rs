//! Files that nobody writes by hand: `author check` says what is wrong with each, in its usual form, and soon.

use super::{author, code, folder, json, path};
use std::fs;
use std::time::{Duration, Instant};

fn with_front(front: &str, rest: &str) -> Vec<u8> {
    format!("---\n{front}\n---\n{rest}").into_bytes()
}

/// Names that stand for ten of the name before, nine deep.
fn laughs() -> String {
    let mut bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for pair in ["ab", "bc", "cd", "de", "ef", "fg", "gh", "hi", "ij"] {
        let (from, to) = pair.split_at(1);
        let ten = vec![format!("*{from}"); 10].join(", ");
        bomb += &[to, ": &", to, " [", &ten, "]\n"].concat();
    }
    bomb
}

#[test]
fn a_hostile_file_is_refused_in_the_usual_form_and_quickly() {
    let frozen = fs::read_to_string(format!("{}/two-doors/scenario.md", super::FROZEN)).expect("frozen");
    let without_scenes = frozen.split("## The doors open").next().expect("a beginning").to_owned();
    let hostile: [(&str, &str, Vec<u8>); 9] = [
        ("large", "file_too_large", b"a line of a story\n".repeat(5 * 1024 * 1024 / 18)),
        ("not-text", "not_text", [frozen.as_bytes(), b"\n\xff\xfe\x00"].concat()),
        ("laughs", "bad_front_matter", with_front(&laughs(), "# A title\n")),
        ("deep-yaml", "bad_front_matter", with_front(&"[".repeat(20_000), "# A title\n")),
        (
            "quotes",
            "too_deep",
            [frozen.as_bytes(), "\n\n".as_bytes(), "> ".repeat(9_000).as_bytes()].concat(),
        ),
        ("lists", "too_deep", [frozen.as_bytes(), "\n\n".as_bytes(), "- ".repeat(9_000).as_bytes()].concat()),
        ("no-scenes", "no_scenes", without_scenes.into_bytes()),
        ("empty", "empty_file", Vec::new()),
        ("blank", "empty_file", b" \n\t\n".to_vec()),
    ];
    let scenarios = folder("hostile");
    for (name, expected, bytes) in hostile {
        let scenario = scenarios.join(name);
        fs::create_dir(&scenario).expect("a folder can be made");
        fs::write(scenario.join("scenario.md"), bytes).expect("written");
        let started = Instant::now();
        let output = author(&["check", path(&scenario), "--format", "json"]);
        assert!(started.elapsed() < Duration::from_secs(20), "{name} took {:?}", started.elapsed());
        assert_eq!(code(&output), 1, "{name}: {}", String::from_utf8_lossy(&output.stderr));
        let found = json(&output);
        let found = found.as_array().expect("a list");
        assert!(found.iter().any(|problem| problem["code"] == expected), "{name}: {found:#?}");
        for problem in found {
            assert!(problem["file"].as_str().is_some_and(|file| file.ends_with("scenario.md")), "{name}");
            assert!(problem["line"].as_u64() >= Some(1) && problem["column"].as_u64() >= Some(1), "{name}");
            assert!(problem["message"].as_str().is_some_and(|message| !message.is_empty()), "{name}");
        }
        let human = author(&["check", path(&scenario)]);
        assert_eq!(code(&human), 1, "{name}");
        assert!(human.stdout.len() < 100_000, "{name} is not shown whole");
    }
}
