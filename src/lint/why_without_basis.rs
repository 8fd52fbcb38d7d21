//! A `why` names no line of the plan, no rule, no card and no phase.
//!
//! A reason that rests on nothing but good sense cannot be checked or argued with. Naming the line lets a trainee look it
//! up, and a coach say that the line itself should change.
//!
//! Instead of `- why: He needed space.` write `- why: In agitation he needed space, and plan line 3 asks for it.`

use super::note::Note;
use super::page::Page;
use super::words::{parts, phrase, plain};
use crate::scenario::problem::Spot;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let mut notes = Vec::new();
    for page in pages {
        let Some(lexicon) = page.lexicon else { continue };
        for (at, scene) in page.prose.scenes.iter().enumerate() {
            for (nth, choice) in scene.choices.iter().enumerate() {
                for (row, why) in choice.whys.iter().enumerate() {
                    if phrase(&parts(&plain(why)), lexicon.bases).is_none() {
                        let message =
                            "this names no plan line, rule, card or phase: what does it rest on?".to_owned();
                        let note = page.ask(Spot::choice(at, nth).row("why", row), message);
                        notes.push(
                            note.suggest(
                                "name what it rests on, such as \"plan line 2\" or \"in agitation\"",
                            ),
                        );
                    }
                }
            }
        }
    }
    notes
}
