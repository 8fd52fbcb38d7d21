//! A scene is rated and does not say what its decision rests on.
//!
//! Every rating can be asked for its ground: a line of the plan, a row of the table of boundary rules, the phase, a
//! card. Where a scene names none, trainee and coach can only take the author's word.
//!
//! Instead of leaving it out, write `- rests: plan 1; phase` under the scene.

use super::note::Note;
use super::page::Page;
use crate::scenario::problem::Spot;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let mut notes = Vec::new();
    for page in pages.iter().filter(|page| page.is_original()) {
        for (at, (scene, told)) in page.scenario.scenes().enumerate() {
            let choices = page.scenario.choices(scene).map(|choice| page.scenario.choice(choice));
            let rated = choices.filter(|choice| !choice.credit.is_empty()).count();
            if rated > 0 && told.rests.is_empty() {
                let message = format!(
                    "{rated} choices are rated here, and the scene rests on nothing: on what could it?"
                );
                let note = page.ask(Spot::scene(at), message);
                notes.push(
                    note.suggest(
                        "add `- rests:` with a line of the plan, a rule, `phase`, `data` or `policy`",
                    ),
                );
            }
        }
    }
    notes
}
