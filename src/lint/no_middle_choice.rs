//! A scene has no choice that is rated workable or weak, only strong and harmful ones.
//!
//! Between right and harmful anybody can choose. What a coach can talk about is the choice that was well meant and a
//! little too early, too much or too near, and so each scene has at least one of those. Whether it reads as well meant
//! is for people to say.
//!
//! Instead of a strong choice and three harmful ones, write one strong, one workable, one weak, and a harmful one where
//! that is a real temptation.

use super::note::Note;
use super::page::Page;
use crate::scenario::SceneRef;
use crate::scenario::credit::Rating;
use crate::scenario::problem::Spot;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let mut notes = Vec::new();
    for page in pages.iter().filter(|page| page.is_original()) {
        let scored: Vec<(usize, Vec<Rating>)> = page
            .scenario
            .scenes()
            .enumerate()
            .map(|(at, (scene, _))| (at, ratings(page, scene)))
            .filter(|(_, ratings)| !ratings.is_empty())
            .collect();
        let extreme: Vec<usize> = scored
            .iter()
            .filter(|(_, ratings)| !ratings.iter().any(|one| matches!(one, Rating::Workable | Rating::Weak)))
            .map(|(at, _)| *at)
            .collect();
        let suggestion = "write one that is well meant and a little too early, too much or too near";
        if extreme.len() == scored.len() && scored.len() > 1 {
            let message = format!(
                "none of the {} scenes of this story has a choice between strong and harmful: is there nothing to \
                 weigh?",
                scored.len(),
            );
            notes.push(page.ask(Spot::scene(extreme[0]), message).suggest(suggestion));
            continue;
        }
        for at in extreme {
            let message =
                "no choice of this scene is rated workable or weak: is there nothing to weigh?".to_owned();
            notes.push(page.ask(Spot::scene(at), message).suggest(suggestion));
        }
    }
    notes
}

/// Every rating that a choice of the scene can have.
fn ratings(page: &Page<'_>, scene: SceneRef) -> Vec<Rating> {
    let choices = page.scenario.choices(scene).map(|choice| page.scenario.choice(choice));
    choices.flat_map(|choice| choice.credit.iter().map(|(_, credits)| credits.primary.1.rating())).collect()
}
