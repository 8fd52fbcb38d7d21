//! Where one choice alone has speech in quotation marks, it goes with one rating.
//!
//! A quotation stands out on a list. If it is the best choice each time, or never, the marks tell as much as the words
//! between them.
//!
//! Instead of quoting one choice, quote two, or none: `Say that you are near and will wait.`

use super::giveaway::{self, Asked, Question};
use super::note::Note;
use super::page::{Label, Page};

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    giveaway::notes(
        pages,
        Asked::StoriesAndLibrary,
        |_, labels| {
            let alone = labels.iter().filter(|label| quotes(label)).count() == 1;
            labels.iter().map(|label| alone && quotes(label)).collect()
        },
        |_, falls, whole| {
            Some(Question {
                message: format!(
                    "in {whole} one choice alone quotes speech in {} scenes, in {} of them a best one, and chance \
                     would make it {}: do the quotation marks tell which is best?",
                    falls.marks(),
                    falls.hits(),
                    falls.expected(),
                ),
                suggestion: "quote another choice of the scene too, or tell what is said without quoting it",
            })
        },
    )
}

fn quotes(label: &Label) -> bool {
    label.text.contains(['"', '“', '«'])
}
