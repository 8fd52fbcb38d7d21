//! What is said to somebody to whom it has happened for real.
#![cfg(feature = "web")]

use alongside::web::text::{Incident, Language, PlainFormats, Words};
use std::rc::Rc;

fn words(language: Language) -> Words {
    Words::new(language, Rc::new(PlainFormats))
}

fn all(language: Language, incident: Incident) -> String {
    let advice = words(language).advice(incident);
    [advice.title].iter().chain(advice.now).chain(advice.tell).copied().collect::<Vec<_>>().join("\n")
}

#[test]
fn every_incident_says_what_to_do_now_and_whom_to_tell_in_every_language() {
    for language in Language::ALL {
        for incident in Incident::ALL {
            let advice = words(language).advice(incident);
            assert!(advice.now.len() >= 2, "{incident:?}");
            assert!(!advice.tell.is_empty(), "{incident:?}");
        }
    }
}

/// The digits and dashes of every telephone number that a text names.
fn numbers(text: &str) -> Vec<String> {
    let mut numbers: Vec<String> = text
        .split(|letter: char| !letter.is_ascii_digit() && letter != '-')
        .map(|number| number.trim_matches('-').to_owned())
        .filter(|number| number.len() >= 3)
        .collect();
    numbers.sort();
    numbers.dedup();
    numbers
}

#[test]
fn the_same_numbers_are_named_in_every_language() {
    for incident in Incident::ALL {
        let [english, spanish] = Language::ALL.map(|language| numbers(&all(language, incident)));
        assert_eq!(english, spanish, "{incident:?}");
    }
}

#[test]
fn the_numbers_that_matter_are_there() {
    for (incident, number) in [
        (Incident::StudentHurt, "911"),
        (Incident::SelfHarm, "988"),
        (Incident::Abuse, "1-800-422-4453"),
        (Incident::Medicine, "1-800-222-1222"),
        (Incident::Missing, "911"),
    ] {
        assert!(numbers(&all(Language::English, incident)).contains(&number.to_owned()), "{incident:?}");
    }
}

#[test]
fn incidents_are_told_apart_on_the_page() {
    let mut ids = Incident::ALL.map(Incident::id);
    ids.sort_unstable();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]));
}
