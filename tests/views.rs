//! What every part looks like as HTML, in every state it has an example for.
#![cfg(feature = "prerender")]

#[path = "views/render.rs"]
mod render;

use alongside::scenario::ids::ScenarioId;
use alongside::scenario::look::Look;
use alongside::scenario::picture::{Adult, Backdrop, Picture, Stance};
use alongside::student::Phase;
use alongside::web::components::all_examples;
use alongside::web::components::picture::{Size, Student, picture};
use alongside::web::text::{Language, PlainFormats, Words};
use render::render;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::rc::Rc;

fn english() -> Words {
    Words::new(Language::English, Rc::new(PlainFormats))
}

#[test]
fn every_part_looks_as_it_did() {
    for (part, examples) in all_examples(&english()) {
        let mut page = String::new();
        for (state, html) in examples {
            writeln!(page, "<!-- {state} -->\n{}\n", render(html)).expect("writing to a string cannot fail");
        }
        insta::with_settings!({ snapshot_path => "views/snapshots", prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(part, page);
        });
    }
}

#[test]
fn no_part_carries_a_style_or_a_word_of_the_engine() {
    for (part, examples) in all_examples(&english()) {
        for (state, html) in examples {
            let page = render(html);
            assert!(!page.contains("style="), "{part}, {state}: the policy lets no style attribute through");
            let said = render::text_of(&page).to_lowercase();
            for word in ["scenario", "scene", "arousal", "regret", "outlook", "meter", "seed", "deescalation"]
            {
                assert!(!said.contains(word), "{part}, {state}: says {word}");
            }
        }
    }
}

/// What is drawn, and what is said to be.
fn drawn_and_said(seen: Picture, words: &Words) -> (String, String) {
    let look = Look::of_somebody(&ScenarioId::new("two-doors").expect("an id"));
    let page = render(picture(seen, Student { name: "Mateo", look: &look, size: Size::Middle }, words));
    let (start, rest) = page.split_once("aria-label=\"").expect("a picture has a text");
    let (said, end) = rest.split_once('"').expect("the text ends");
    ([start, end].concat(), said.to_owned())
}

#[test]
fn pictures_that_differ_are_said_to_and_pictures_that_do_not_are_not() {
    let places = [Backdrop::Cafeteria, Backdrop::Bus, Backdrop::Hallway, Backdrop::QuietRoom];
    let adults = [Adult::Beside, Adult::Near, Adult::Back, Adult::Away];
    let stances = [Stance::Sitting, Stance::Standing, Stance::OnFloor];
    let students = stances.into_iter().flat_map(|stance| Phase::ALL.map(|phase| Some((stance, phase))));
    let students: Vec<_> = students.chain([None]).collect();
    for language in Language::ALL {
        let words = Words::new(language, Rc::new(PlainFormats));
        let (mut by_drawing, mut by_text) = (BTreeMap::new(), BTreeMap::new());
        for backdrop in places {
            for student in &students {
                // Where nobody is to be near to, the adult stands in one place.
                for adult in adults
                    .into_iter()
                    .filter(|adult| student.is_some() || [Adult::Near, Adult::Away].contains(adult))
                {
                    let (drawn, said) =
                        drawn_and_said(Picture { backdrop, student: *student, adult }, &words);
                    assert_eq!(by_drawing.entry(drawn.clone()).or_insert_with(|| said.clone()), &said);
                    assert_eq!(
                        by_text.entry(said.clone()).or_insert_with(|| drawn.clone()),
                        &drawn,
                        "{said}"
                    );
                }
            }
        }
    }
}

#[test]
fn what_a_picture_is_said_to_show_names_no_feeling_and_no_phase() {
    let unseen =
        ["calm", "upset", "angry", "anxious", "peak", "agitat", "enojad", "ansios", "inquiet", "en calma"];
    for language in Language::ALL {
        let words = Words::new(language, Rc::new(PlainFormats));
        for phase in Phase::ALL {
            let student = Some((Stance::Sitting, phase));
            let seen = Picture { backdrop: Backdrop::Cafeteria, student, adult: Adult::Near };
            let said = drawn_and_said(seen, &words).1.to_lowercase();
            assert!(said.contains("mateo"), "{said}");
            assert!(!unseen.iter().any(|word| said.contains(word)), "{said}");
        }
    }
}
