//! The best choices are longer than the others by more than fifteen in a hundred, taken together.
//!
//! The longest choice need not be the best one for lengths to tell: where the best choices are long in general, ruling
//! out the short ones is a good bet. Counted over a whole story, and over the library; a single scene may be uneven.
//!
//! Instead of a best choice of sixteen words among others of ten, write all four in twelve or thirteen.

use super::note::Note;
use super::page::Page;
use crate::scenario::problem::Spot;
use std::collections::BTreeMap;

/// In fewer scenes than this a single long sentence weighs too much.
const FEWEST_SCENES: u64 = 5;

/// How many percent of the mean length of all choices the best may have.
const MOST_PERCENT: u64 = 115;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let mut notes = Vec::new();
    let mut languages: BTreeMap<&str, Lengths<'_>> = BTreeMap::new();
    for page in pages {
        let lengths = Lengths::of(page);
        notes.extend(lengths.ask("this story"));
        languages.entry(&page.prose.language).or_default().merge(&lengths);
    }
    let wholes = languages.values().filter(|lengths| lengths.stories > 1);
    notes.extend(wholes.filter_map(|lengths| lengths.ask("the library").map(Note::of_the_library)));
    notes
}

/// Words in thousandths, each scene with the mean of its menus.
#[derive(Default)]
struct Lengths<'a> {
    stories: usize,
    scenes: u64,
    best: u64,
    all: u64,
    /// The best choice that is furthest above the mean of its scene.
    example: Option<(u64, &'a Page<'a>, Spot)>,
}

impl<'a> Lengths<'a> {
    fn of(page: &'a Page<'a>) -> Self {
        let mut lengths = Self { stories: 1, ..Self::default() };
        for (at, scene) in page.scenes.iter().enumerate() {
            let menus = &scene.menus;
            lengths.scenes += u64::from(!menus.is_empty());
            for menu in menus {
                let words = |choice: usize| scene.labels[choice].words.len();
                let best = menu.iter().filter(|item| item.best);
                let (mean_best, mean) = (
                    mean(best.clone().map(|item| words(item.choice))),
                    mean(menu.iter().map(|item| words(item.choice))),
                );
                let ways = u64::try_from(menus.len()).unwrap_or(u64::MAX);
                lengths.best += mean_best / ways;
                lengths.all += mean / ways;
                let above = mean_best.saturating_sub(mean);
                if let Some(longest) = best.max_by_key(|item| words(item.choice))
                    && lengths.example.is_none_or(|(most, ..)| above > most)
                {
                    lengths.example = Some((above, page, Spot::choice(at, longest.choice)));
                }
            }
        }
        lengths
    }

    fn merge(&mut self, other: &Self) {
        self.stories += other.stories;
        self.scenes += other.scenes;
        self.best += other.best;
        self.all += other.all;
        if other.example.is_some_and(|(above, ..)| self.example.is_none_or(|(most, ..)| above > most)) {
            self.example = other.example;
        }
    }

    fn ask(&self, whole: &str) -> Option<Note> {
        let (_, page, spot) = self.example?;
        if self.scenes < FEWEST_SCENES || self.best * 100 <= self.all * MOST_PERCENT {
            return None;
        }
        let message = format!(
            "in {whole} the best choices have {} words on average and all choices {}, over {} scenes: could somebody \
             do well who rules out the short ones?",
            shown(self.best / self.scenes),
            shown(self.all / self.scenes),
            self.scenes,
        );
        Some(
            page.ask(spot, message).suggest("shorten best choices such as this one, or say more beside them"),
        )
    }
}

/// In thousandths.
fn mean(words: impl Iterator<Item = usize>) -> u64 {
    let (sum, count) = words.fold((0_u64, 0_u64), |(sum, count), words| {
        (sum + u64::try_from(words).unwrap_or(u64::MAX), count + 1)
    });
    (sum * 1000).checked_div(count).unwrap_or_default()
}

fn shown(thousandths: u64) -> String {
    let tenths = (thousandths + 50) / 100;
    format!("{}.{}", tenths / 10, tenths % 10)
}
