//! Words with their endings taken off, roughly, so that `waits` and `waiting` are one.
//!
//! It need not be right about a language, only alike on both sides of a comparison.

use super::{Lexicon, words};
use std::collections::BTreeSet;

/// The fewest letters that a word keeps.
const SHORTEST: usize = 3;

/// What a text is about: the stems of its words, without the common ones.
pub(in crate::lint) fn stems(text: &str, lexicon: &Lexicon) -> BTreeSet<String> {
    let words = words(text);
    let words = words.iter().flat_map(|word| word.split('-')).map(|word| word.trim_end_matches("'s"));
    words
        .filter(|word| !word.is_empty() && !lexicon.common.contains(word))
        .map(|word| stem(word, lexicon))
        .collect()
}

fn stem(word: &str, lexicon: &Lexicon) -> String {
    let cut = lexicon
        .endings
        .iter()
        .filter_map(|ending| word.strip_suffix(ending))
        .find(|rest| rest.chars().count() >= SHORTEST);
    let mut stem = cut.unwrap_or(word).to_owned();
    let doubled = stem.chars().rev().take(2).collect::<Vec<_>>();
    if cut.is_some() && doubled.len() == 2 && doubled[0] == doubled[1] && stem.chars().count() > SHORTEST {
        stem.pop();
    }
    stem
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alike(language: &str, words: &[&str]) {
        let lexicon = Lexicon::of(language).expect("a language of ours");
        let stems: BTreeSet<String> = words.iter().map(|word| stem(word, lexicon)).collect();
        assert_eq!(stems.len(), 1, "{words:?} became {stems:?}");
    }

    #[test]
    fn forms_of_one_word_have_one_stem() {
        alike("en", &["wait", "waits", "waiting", "waited"]);
        alike("en", &["tap", "taps", "tapping", "tapped"]);
        alike("en", &["card", "cards"]);
        alike("en", &["note", "notes", "noted", "noting"]);
        alike("es", &["espera", "esperas", "esperar", "esperando"]);
        alike("es", &["tarjeta", "tarjetas"]);
    }

    #[test]
    fn common_words_and_names_of_owners_do_not_count() {
        let lexicon = Lexicon::of("en").expect("a language of ours");
        let found: Vec<String> = stems("He is at the end of Mateo's map", lexicon).into_iter().collect();
        assert_eq!(found, ["end", "map", "mateo"]);
    }
}
