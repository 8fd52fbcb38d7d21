//! Words like *gently* and *softly* go with one rating.
//!
//! If the best choice is the gentle one each time, kindness of tone is all that a trainee has to look for, and what
//! matters in these stories is more often time, place and dose. If the weak choices have all the gentle words, those
//! are the tell. Wrong choices are things that kind people do.
//!
//! Instead of `Gently offer the card.` beside `Send him out.` write `Offer the card.` beside `Walk out with him, and
//! tell him kindly that he can come back.`

use super::giveaway::{self, Asked, Lean, Question};
use super::note::Note;
use super::page::Page;
use super::words::phrase;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    giveaway::notes(
        pages,
        Asked::StoriesAndLibrary,
        |page, labels| {
            let kindness = page.lexicon.map_or(&[][..], |lexicon| lexicon.kindness);
            labels.iter().map(|label| phrase(&label.parts, kindness).is_some()).collect()
        },
        |lean, falls, whole| {
            let suggestion = match lean {
                Lean::OnBest => "let the act be kind without the word, or give the word to other choices too",
                Lean::BesideBest => {
                    "take the word out of some of them, or let some of the best choices have it"
                }
            };
            Some(Question {
                message: format!(
                    "in {whole} {} choices have a word like \"gently\", {} of them a best one, and chance would make \
                     it {}: does the tone tell which is best?",
                    falls.marks(),
                    falls.hits(),
                    falls.expected(),
                ),
                suggestion,
            })
        },
    )
}
