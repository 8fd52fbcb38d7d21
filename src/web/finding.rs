//! Finding stories: by what somebody says in their own words, and by what a story is about.
//!
//! Words are looked for at the beginnings of a story's words, without accents or capitals. Where no story has all of
//! them, those that have most of them are found, because whoever searches has just had such a day and should not be
//! sent away.

use crate::scenario::competency::Competency;
use crate::scenario::file::{Setting, Sign, Topic};
use crate::scenario::ids::ScenarioId;
use crate::scenario::library::Story;

/// What somebody is looking for. Nothing set is every story.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    pub words: String,
    pub sign: Option<Sign>,
    pub topic: Option<Topic>,
    pub setting: Option<Setting>,
    pub grades: Option<Grades>,
    pub competency: Option<Competency>,
    /// At most so many.
    pub minutes: Option<u8>,
    pub not_played: bool,
}

/// Grades that belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grades {
    PreschoolTo2,
    From3To5,
    From6To8,
    From9To12,
    /// After the twelfth grade, to 21 years.
    Transition,
}

impl Grades {
    pub const ALL: [Self; 5] =
        [Self::PreschoolTo2, Self::From3To5, Self::From6To8, Self::From9To12, Self::Transition];

    /// Of a grade as stories say it: `K`, `6`, `18-21`; of several, by the lowest.
    pub fn of(grade: &str) -> Self {
        match grade.split('-').next().and_then(|lowest| lowest.parse::<u8>().ok()) {
            None | Some(0..=2) => Self::PreschoolTo2,
            Some(3..=5) => Self::From3To5,
            Some(6..=8) => Self::From6To8,
            Some(9..=12) => Self::From9To12,
            Some(13..) => Self::Transition,
        }
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found<'a> {
    /// All that fit, in the order they were in.
    All(Vec<&'a Story>),
    /// None has all of the words; these have most of them.
    Nearest(Vec<&'a Story>),
    Nothing,
}

/// `told` is everything that can be said of a story, in the language that the words are in.
pub fn find<'a>(
    wanted: &Wanted,
    stories: &'a [Story],
    played: impl Fn(&ScenarioId) -> bool,
    told: impl Fn(&Story) -> String,
) -> Found<'a> {
    let fitting =
        stories.iter().filter(|story| wanted.fits(story) && !(wanted.not_played && played(&story.id)));
    let asked = telling(words(&wanted.words));
    let counted: Vec<(usize, &Story)> = fitting
        .map(|story| {
            let told = words(&told(story));
            (asked.iter().filter(|asked| told.iter().any(|word| is_meant(asked, word))).count(), story)
        })
        .collect();
    let most = counted.iter().map(|(count, _)| *count).max().unwrap_or_default();
    let found: Vec<&Story> =
        counted.into_iter().filter(|(count, _)| *count == most).map(|(_, story)| story).collect();
    match (most == asked.len(), most) {
        (true, _) if !found.is_empty() => Found::All(found),
        (true, _) | (false, 0) => Found::Nothing,
        (false, _) => Found::Nearest(found),
    }
}

impl Wanted {
    fn fits(&self, story: &Story) -> bool {
        let about = &story.about;
        self.sign.is_none_or(|sign| about.signs.contains(&sign))
            && self.topic.is_none_or(|topic| about.topic == topic)
            && self.setting.is_none_or(|setting| about.setting == setting)
            && self.grades.is_none_or(|grades| Grades::of(&about.grade) == grades)
            && self.competency.is_none_or(|competency| story.competencies.contains(&competency))
            && self.minutes.is_none_or(|minutes| about.minutes <= minutes)
    }
}

/// Small letters without accents.
fn words(text: &str) -> Vec<String> {
    let plain: String = text
        .chars()
        .flat_map(char::to_lowercase)
        .map(|letter| match letter {
            'á' => 'a',
            'é' => 'e',
            'í' => 'i',
            'ó' => 'o',
            'ú' | 'ü' => 'u',
            'ñ' => 'n',
            _ => letter,
        })
        .collect();
    plain
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Short words say little: they are left out where there are longer ones.
fn telling(words: Vec<String>) -> Vec<String> {
    const SHORT: usize = 3;
    if words.iter().all(|word| word.chars().count() <= SHORT) {
        return words;
    }
    words.into_iter().filter(|word| word.chars().count() > SHORT).collect()
}

/// `throw` is meant by `throwing`, and `throws` by `thr`.
fn is_meant(asked: &str, word: &str) -> bool {
    const STEM: usize = 4;
    word.starts_with(asked) || (word.len() >= STEM && asked.starts_with(word))
}
