//! The review sheet, as the person who is given one meets it.

use super::{author, code, folder, path};
use std::fs;

const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios");

fn sheet(story: &str, language: &str) -> String {
    let out = folder(&format!("review-{story}-{language}"));
    let arguments = ["review", story, "--language", language, "--scenarios", SHIPPED, "--out", path(&out)];
    assert_eq!(code(&author(&arguments)), 0);
    let name = if language == "en" {
        format!("{story}.review.html")
    } else {
        format!("{story}.{language}.review.html")
    };
    fs::read_to_string(out.join(name)).expect("it was written")
}

#[test]
fn a_sheet_has_everything_a_reader_needs_and_the_ratings_come_second() {
    let sheet = sheet("dont-tell", "en");
    let (first, second) = sheet.split_once("Part 2").expect("two parts");
    for said in [
        "Plan card",
        "Policy card: Reporting suspected abuse",
        "What can be seen",
        "No practitioner has reviewed",
    ] {
        assert!(first.contains(said), "{said}");
    }
    for said in ["Rated:", "Because:", "Rests on: "] {
        assert!(!first.contains(said) && second.contains(said), "{said}");
    }
    assert!(second.contains("How it can end") && second.contains("I see it otherwise, because"));
    assert!(!sheet.contains("{job}"), "the job has a name on paper");
    assert!(!sheet.contains("http"), "nothing is fetched");
}

#[test]
fn a_sheet_can_be_printed_in_spanish_and_in_no_language_that_is_not_there() {
    let sheet = sheet("torn-edges", "es");
    assert!(
        sheet.contains("<html lang=\"es\">")
            && sheet.contains("Bordes rotos")
            && sheet.contains("Valoración:")
    );
    let output = author(&["review", "torn-edges", "--language", "fr", "--scenarios", SHIPPED]);
    assert_eq!(code(&output), 2);
    assert!(
        String::from_utf8_lossy(&output.stderr)
            .contains("`torn-edges` cannot be written out in the language `fr`")
    );
}
