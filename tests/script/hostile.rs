//! Files that nobody would write on purpose: each is refused in a sentence, and none takes long.

use super::reading::text;
use alongside::script::{LARGEST, read};
use proptest::prelude::*;
use std::time::{Duration, Instant};

/// Reads, and gives the codes found. The time allowed is generous: tests run unoptimised and side by side.
fn codes(bytes: &[u8]) -> Vec<&'static str> {
    let start = Instant::now();
    let read = read("hostile", bytes, "scenario.md");
    assert!(start.elapsed() < Duration::from_secs(20), "reading took {:?}", start.elapsed());
    assert!(read.diagnostics.is_empty() == read.file.is_some());
    read.diagnostics.iter().map(|problem| problem.code).collect()
}

fn with_front(front: &str) -> Vec<u8> {
    format!(
        "---\n{front}\n---\n{}",
        text("two-doors", "scenario.md").splitn(3, "---\n").nth(2).expect("front matter")
    )
    .into_bytes()
}

#[test]
fn bytes_that_are_not_text_are_refused() {
    assert_eq!(codes(b"# A title\n\n\xff\xfe"), ["not_text"]);
}

#[test]
fn a_very_large_file_is_refused() {
    assert_eq!(codes(&vec![b'a'; LARGEST + 1]), ["file_too_large"]);
}

#[test]
fn nothing_is_a_file_too() {
    for empty in [&b""[..], b"\n \t\n", "\u{feff}".as_bytes()] {
        assert_eq!(codes(empty), ["empty_file"]);
    }
}

#[test]
fn deep_nesting_is_refused() {
    for opening in ["> ", "- ", "1. ", ">", "* + - "] {
        assert_eq!(codes(opening.repeat(50_000).as_bytes()), ["too_deep"]);
    }
    let staircase = (0..700).map(|depth| "  ".repeat(depth) + "- a\n").collect::<String>();
    assert_eq!(codes(staircase.as_bytes()), ["too_deep"]);
}

#[test]
fn front_matter_that_multiplies_itself_is_refused() {
    let mut bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (from, to) in ["ab", "bc", "cd", "de", "ef", "fg", "gh", "hi"].iter().map(|pair| pair.split_at(1)) {
        let alias = format!("*{from}, ").repeat(9);
        bomb += &["", to, ": &", to, " [", alias.trim_end_matches(", "), "]\n"].concat();
    }
    assert!(codes(&with_front(&bomb)).contains(&"bad_front_matter"));
    assert!(codes(&with_front(&"[".repeat(10_000))).contains(&"bad_front_matter"));
    assert!(codes(&with_front(&format!("summary: {}", "{a: ".repeat(10_000)))).contains(&"bad_front_matter"));
}

#[test]
fn a_long_run_of_one_character_takes_no_time() {
    for one in [
        "*", "_", "[", "]", "(", "`", "<", "&", "\\", "{", "![", "|", "#", "~", "-", "+", ":", "[a](",
        "<!--", "*a_ ", "a\n", "|a", "&a;", "\n- ", "\n# ",
    ] {
        codes(
            with_front("a: b")
                .into_iter()
                .chain(one.repeat(LARGEST / 8 / one.len()).into_bytes())
                .collect::<Vec<_>>()
                .as_slice(),
        );
    }
}

#[test]
fn a_script_without_scenes_says_so() {
    let script = text("two-doors", "scenario.md");
    let empty = script.split("## The doors open").next().expect("a beginning");
    assert_eq!(codes(empty.as_bytes()), ["no_scenes"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_can_be_read(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        codes(&bytes);
    }

    #[test]
    fn any_text_can_be_read(text in "(---\n)?([a-z:#*_\\[\\]()<>`{}|%&;, \n\t-]|é|result|: ){0,200}") {
        codes(text.as_bytes());
    }

    #[test]
    fn a_damaged_script_can_be_read(
        at in 0_usize..4000,
        cut in 0_usize..80,
        put in "[-a-z#*_\\[\\]()<>`{}|%:;&\\\\ \n\té]{0,12}",
        from in proptest::sample::select(vec!["two-doors", "coat-hook", "the-sheet"]),
    ) {
        let script = text(from, "scenario.md");
        let mut chars: Vec<char> = script.chars().collect();
        let at = at.min(chars.len());
        let end = (at + cut).min(chars.len());
        chars.splice(at..end, put.chars());
        let damaged: String = chars.into_iter().collect();
        codes(damaged.as_bytes());
        let first = read(from, damaged.as_bytes(), "scenario.md");
        if let Some(written) = alongside::script::format(damaged.as_bytes(), &first) {
            let second = read(from, written.as_bytes(), "scenario.md");
            prop_assert_eq!(&second.file, &first.file, "{}", written);
            prop_assert_eq!(&second.prose, &first.prose, "{}", written);
            prop_assert_eq!(alongside::script::format(written.as_bytes(), &second), Some(written));
        }
    }
}
