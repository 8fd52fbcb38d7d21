//! A story in one of its languages, read once for all rules.

mod menu;
mod text;

pub(super) use menu::Item;
pub(super) use text::{Kind, Piece, pieces};

use super::library::{Library, Story};
use super::note::{Note, Reach};
use super::words::{Lexicon, parts, plain, stems, words};
use crate::scenario::Scenario;
use crate::scenario::problem::Spot;
use crate::scenario::prose::Prose;
use std::collections::BTreeSet;

pub(super) struct Page<'a> {
    /// The story's number in the library.
    pub(super) story: usize,
    pub(super) told: &'a Story<'a>,
    pub(super) scenario: &'a Scenario,
    pub(super) prose: &'a Prose,
    /// The words of its language that rules look for, where there are lists of them.
    pub(super) lexicon: Option<&'static Lexicon>,
    pub(super) pieces: Vec<Piece>,
    pub(super) scenes: Vec<Scene>,
    /// What the plan card is about, as stems of its words.
    pub(super) plan: BTreeSet<String>,
}

/// What a scene offers.
pub(super) struct Scene {
    /// In the order of the script.
    pub(super) labels: Vec<Label>,
    /// Each way in which one choice can be better than another.
    pub(super) menus: Vec<Vec<Item>>,
}

/// What a choice is called, taken apart.
pub(super) struct Label {
    pub(super) text: String,
    pub(super) words: Vec<String>,
    pub(super) parts: Vec<String>,
    pub(super) stems: BTreeSet<String>,
}

/// Every story in every language.
pub(super) fn pages<'a>(library: &Library<'a>) -> Vec<Page<'a>> {
    let stories = library.stories.iter().enumerate();
    let pages =
        stories.flat_map(|(story, told)| told.prose.iter().map(move |prose| Page::read(story, told, prose)));
    pages.collect()
}

impl<'a> Page<'a> {
    fn read(story: usize, told: &'a Story<'a>, prose: &'a Prose) -> Self {
        let lexicon = Lexicon::of(&prose.language);
        let stems = |text: &str| lexicon.map(|lexicon| stems(text, lexicon)).unwrap_or_default();
        let label =
            |text: String| Label { words: words(&text), parts: parts(&text), stems: stems(&text), text };
        let scenes = told.scenario.scenes().zip(&prose.scenes).map(|((scene, _), words)| Scene {
            labels: words.choices.iter().map(|choice| label(plain(&choice.label))).collect(),
            menus: menu::menus(told.scenario, scene),
        });
        let scenes = scenes.collect();
        let pieces = pieces(prose);
        let plan = pieces.iter().filter(|piece| piece.spot == Spot::card("plan"));
        let plan = plan.flat_map(|piece| stems(&piece.text)).collect();
        Self { story, told, scenario: told.scenario, prose, lexicon, pieces, scenes, plan }
    }

    /// Whether this is the language that the story was written in.
    pub(super) fn is_original(&self) -> bool {
        self.prose.language == self.told.prose[0].language
    }

    /// A question about a part of this story.
    pub(super) fn ask(&self, spot: Spot, message: String) -> Note {
        Note {
            reach: Reach::Story(self.story),
            story: self.story,
            language: self.prose.language.clone(),
            spot,
            about: None,
            message,
            suggestion: None,
        }
    }
}
