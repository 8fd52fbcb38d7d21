//! What every part looks like as HTML, in every state it has an example for.
#![cfg(feature = "prerender")]

#[path = "views/render.rs"]
mod render;

use alongside::web::components::all_examples;
use alongside::web::text::{Language, PlainFormats, Words};
use render::render;
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
