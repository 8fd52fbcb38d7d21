//! How hard a story is to read, as a grade of a school in the United States.
//!
//! English is measured by Flesch and Kincaid (1975), Spanish by Fernández Huerta (1959) as corrected by Law (2011),
//! whose table gives the grade. Both count words, sentences and syllables and know nothing of what is meant, so they
//! can say that a text is harder than it need be, never that it is clear. Titles and tables are not sentences and
//! are left out.

mod english;
mod spanish;

use super::page::{Kind, Piece, pieces};
use super::words::{Lexicon, sentences, words};
use crate::scenario::prose::Prose;
use std::fmt;

/// A grade in tenths: the reader of 7.5 is half through the seventh grade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grade {
    tenths: i64,
}

impl Grade {
    pub const fn whole(grade: i64) -> Self {
        Self { tenths: grade * 10 }
    }

    /// From thousandths, to the nearest tenth.
    const fn from_thousandths(thousandths: i64) -> Self {
        Self { tenths: (thousandths + 50).div_euclid(100) }
    }
}

impl fmt::Display for Grade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.tenths < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{}", self.tenths.abs() / 10, self.tenths.abs() % 10)
    }
}

/// What there is to count in a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) words: i64,
    pub(super) sentences: i64,
    pub(super) syllables: i64,
}

/// The grade of a story's words in one language; nothing for a language that has no measure here.
pub fn grade(prose: &Prose) -> Option<Grade> {
    measure(&prose.language, &pieces(prose)).map(|(grade, _)| grade)
}

/// The grade of some text, with the counts that it rests on.
pub(super) fn measure(language: &str, pieces: &[Piece]) -> Option<(Grade, Counts)> {
    let measure = Measure::of(language)?;
    let mut counts = Counts::default();
    for piece in pieces {
        match piece.kind {
            Kind::Sentences | Kind::Label => measure.count(&piece.text, &mut counts),
            Kind::Title | Kind::Cell => {}
        }
    }
    Some((measure.grade(counts)?, counts))
}

/// How a language is measured.
struct Measure {
    lexicon: &'static Lexicon,
    syllables: fn(&str) -> usize,
    /// What ends a sentence beside the marks that all languages have.
    ends: &'static [char],
    grade: fn(Counts) -> Grade,
}

impl Measure {
    /// By BCP 47 tag. A region makes no difference.
    fn of(language: &str) -> Option<Self> {
        let lexicon = Lexicon::of(language)?;
        match language.split('-').next()? {
            "en" => Some(Self { lexicon, syllables: english::syllables, ends: &[], grade: flesch_kincaid }),
            "es" => {
                Some(Self { lexicon, syllables: spanish::syllables, ends: &[';'], grade: fernandez_huerta })
            }
            _ => None,
        }
    }

    fn count(&self, text: &str, counts: &mut Counts) {
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        for part in text.split(self.ends) {
            counts.sentences += number(sentences(part, self.lexicon.abbreviations).len());
        }
        for word in words(text) {
            counts.words += 1;
            counts.syllables += number((self.syllables)(&word));
        }
    }

    fn grade(&self, counts: Counts) -> Option<Grade> {
        (counts.words > 0 && counts.sentences > 0).then(|| (self.grade)(counts))
    }
}

/// `0.39 words/sentences + 11.8 syllables/words - 15.59`
fn flesch_kincaid(counts: Counts) -> Grade {
    let Counts { words, sentences, syllables } = counts;
    Grade::from_thousandths(390 * words / sentences + 11_800 * syllables / words - 15_590)
}

/// In hundredths: `206.84 - 0.60 (syllables of a hundred words) - 1.02 words/sentences`; more is easier.
fn ease(counts: Counts) -> i64 {
    let Counts { words, sentences, syllables } = counts;
    20_684 - 60 * 100 * syllables / words - 102 * words / sentences
}

/// The table has one step for the seventh and eighth grade, which is halved here, and stages instead of grades above
/// it, of which the first year is taken.
fn fernandez_huerta(counts: Counts) -> Grade {
    const TABLE: [(i64, i64); 7] = [(90, 4), (80, 5), (70, 6), (65, 7), (60, 8), (50, 9), (30, 13)];
    let ease = ease(counts);
    let step = TABLE.iter().find(|(least, _)| ease >= least * 100);
    Grade::whole(step.map_or(17, |(_, grade)| *grade))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(language: &str, text: &str) -> Counts {
        let mut counts = Counts::default();
        Measure::of(language).expect("a language with a measure").count(text, &mut counts);
        counts
    }

    /// Counted by hand, or published with the measure.
    #[test]
    fn english_counts_and_grades_are_those_of_a_person_with_a_pencil() {
        for (text, (words, sentences, syllables), grade) in [
            // The usual published examples.
            (
                "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.",
                (13, 1, 24),
                "11.3",
            ),
            ("The cat sat on the mat.", (6, 1, 6), "-1.4"),
            // Ours.
            ("Mateo stops with a forkful of rice in the air. Then he puts it back.", (15, 2, 18), "1.5"),
            ("\"Too loud!\" he says to Ms. Osei. She nods and waits.", (11, 2, 12), "-0.6"),
            ("Regulation depends on predictable environments.", (5, 1, 15), "21.8"),
        ] {
            let counts = counted("en", text);
            assert_eq!(counts, Counts { words, sentences, syllables }, "{text}");
            assert_eq!(flesch_kincaid(counts).to_string(), grade, "{text}");
        }
    }

    #[test]
    fn spanish_counts_and_ease_are_those_of_a_person_with_a_pencil() {
        for (text, (words, sentences, syllables), hundredths, grade) in [
            // su-be el rui-do / él sa-le / ma-te-o es-pe-ra
            ("Sube el ruido. Él sale. Mateo espera.", (7, 3, 14), 8_446, 5),
            ("Tiene las manos en los oídos; tararea una sola nota.", (10, 2, 20), 8_174, 5),
            ("La autorregulación requiere entornos considerablemente predecibles.", (6, 1, 24), -3_928, 17),
        ] {
            let counts = counted("es", text);
            assert_eq!(counts, Counts { words, sentences, syllables }, "{text}");
            assert_eq!(ease(counts), hundredths, "{text}");
            assert_eq!(fernandez_huerta(counts), Grade::whole(grade), "{text}");
        }
    }

    #[test]
    fn a_language_without_a_measure_and_a_story_without_words_have_no_grade() {
        assert_eq!(measure("en", &[]), None);
        assert!(Measure::of("fr").is_none());
        assert!(
            Measure::of("en-US")
                .is_some_and(|measure| measure.grade(counted("en-US", "He waits.")).is_some())
        );
    }
}
