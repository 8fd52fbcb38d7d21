//! Whether something that anybody can see tells which choice is best, without the story being read.
//!
//! A *mark* is such a thing: being the longest, holding the word *never*. Marks fall on some choices, and some choices
//! are best. If the two have nothing to do with each other, so many marks fall on the best as chance would have it.
//! One scene proves nothing, so a question is asked only of many together.

mod falls;

pub(super) use falls::{Falls, Lean};

use super::note::Note;
use super::page::{Label, Page};
use crate::scenario::problem::Spot;
use std::collections::BTreeMap;

/// What is asked of whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// Each story by itself, and all together.
    StoriesAndLibrary,
    /// All together, because one story has too few scenes to show a habit.
    LibraryAlone,
}

/// A question about marks that fall on the best choices too often or too seldom.
pub(super) struct Question {
    pub(super) message: String,
    pub(super) suggestion: &'static str,
}

/// Asks where the marks fall. `ask` is called where that is no accident, with `this story` or `the library`.
pub(super) fn notes(
    pages: &[Page<'_>],
    asked: Asked,
    marks: impl Fn(&Page<'_>, &[&Label]) -> Vec<bool>,
    ask: impl Fn(Lean, &Falls, &str) -> Option<Question>,
) -> Vec<Note> {
    let mut notes = Vec::new();
    let mut languages: BTreeMap<&str, Heap<'_>> = BTreeMap::new();
    for page in pages {
        let mut heap = Heap::default();
        heap.add(page, &marks);
        let whole = languages.entry(&page.prose.language).or_default();
        whole.merge(&heap);
        if asked == Asked::StoriesAndLibrary {
            notes.extend(heap.ask("this story", &ask));
        }
    }
    for heap in languages.values() {
        // A library of one story has been asked as a story.
        if heap.stories > 1 || asked == Asked::LibraryAlone {
            notes.extend(heap.ask("the library", &ask).map(Note::of_the_library));
        }
    }
    notes
}

/// Marks that have been looked at, with an example of each kind.
#[derive(Default)]
struct Heap<'a> {
    falls: Falls,
    stories: usize,
    on_best: Option<(&'a Page<'a>, Spot)>,
    beside_best: Option<(&'a Page<'a>, Spot)>,
}

impl<'a> Heap<'a> {
    fn add(&mut self, page: &'a Page<'a>, marks: &impl Fn(&Page<'_>, &[&Label]) -> Vec<bool>) {
        self.stories += 1;
        for (at, scene) in page.scenes.iter().enumerate() {
            let mut ways = Vec::new();
            for menu in &scene.menus {
                let labels: Vec<&Label> = menu.iter().map(|item| &scene.labels[item.choice]).collect();
                let marked = marks(page, &labels);
                for (item, _) in menu.iter().zip(&marked).filter(|(_, marked)| **marked) {
                    let example = if item.best { &mut self.on_best } else { &mut self.beside_best };
                    example.get_or_insert((page, Spot::choice(at, item.choice)));
                }
                ways.push(menu.iter().map(|item| item.best).zip(marked).collect::<Vec<_>>());
            }
            self.falls.add(&ways);
        }
    }

    fn merge(&mut self, other: &Self) {
        self.stories += other.stories;
        self.falls.merge(&other.falls);
        self.on_best = self.on_best.or(other.on_best);
        self.beside_best = self.beside_best.or(other.beside_best);
    }

    fn ask(&self, whole: &str, ask: impl Fn(Lean, &Falls, &str) -> Option<Question>) -> Option<Note> {
        let lean = self.falls.lean()?;
        let (page, spot) = match lean {
            Lean::OnBest => self.on_best?,
            Lean::BesideBest => self.beside_best?,
        };
        let question = ask(lean, &self.falls, whole)?;
        Some(page.ask(spot, question.message).suggest(question.suggestion))
    }
}

/// The one label of which there is most of something, if there is one.
pub(super) fn only_most(labels: &[&Label], measure: impl Fn(&Label) -> usize) -> Vec<bool> {
    let measures: Vec<usize> = labels.iter().map(|label| measure(label)).collect();
    let most = measures.iter().max().copied().unwrap_or_default();
    let alone = measures.iter().filter(|measure| **measure == most).count() == 1;
    measures.iter().map(|measure| alone && *measure == most).collect()
}
