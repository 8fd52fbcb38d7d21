//! Text as a rule sees it: words and sentences, and whether a phrase is among them.

mod english;
mod lexicon;
mod spanish;
mod stem;

pub(super) use lexicon::Lexicon;
pub(super) use stem::stems;

use crate::scenario::prose::{Line, Span};

/// A line's letters without their emphasis.
pub(super) fn plain(line: &Line) -> String {
    line.iter()
        .map(|span| match span {
            Span::Text(text) | Span::Emphasis(text) | Span::Strong(text) => text.as_str(),
        })
        .collect()
}

/// The words of a text in small letters, without what stands around them. A hyphen joins, a dash divides.
pub(super) fn words(text: &str) -> Vec<String> {
    let bare = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        word.to_lowercase().replace('’', "'")
    };
    let divides = |c: char| c.is_whitespace() || matches!(c, '—' | '–' | '/' | '…');
    text.split(divides).map(bare).filter(|word| !word.is_empty()).collect()
}

/// The words of a text, those with a hyphen taken apart too.
pub(super) fn parts(text: &str) -> Vec<String> {
    words(text).iter().flat_map(|word| word.split('-')).map(str::to_owned).collect()
}

/// The first of some phrases that stands among the parts of a text. Phrases are in small letters and without hyphens.
pub(super) fn phrase<'p>(parts: &[String], phrases: &[&'p str]) -> Option<&'p str> {
    phrases.iter().copied().find(|phrase| times(parts, phrase) > 0)
}

/// How often any of some phrases stands there.
pub(super) fn count(parts: &[String], phrases: &[&str]) -> usize {
    phrases.iter().map(|phrase| times(parts, phrase)).sum()
}

fn times(parts: &[String], phrase: &str) -> usize {
    let starts = (0..parts.len()).map(|at| &parts[at..]);
    // Nearly every place is ruled out by its first word.
    let stands = |parts: &&[String]| {
        let mut parts = parts.iter();
        phrase.split(' ').all(|word| parts.next().is_some_and(|part| part == word))
    };
    starts.filter(stands).count()
}

/// The sentences of a text. A full stop after an abbreviation ends none, and neither does a mark before a small
/// letter, as in `"Stop!" he says`.
pub(super) fn sentences<'t>(text: &'t str, abbreviations: &[&str]) -> Vec<&'t str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, mark) in text.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?' | '…')) {
        // Of several marks in a row the first has ended the sentence.
        if at < start {
            continue;
        }
        let after = at + mark.len_utf8();
        let rest = text[after..].trim_start_matches(is_closing);
        let next = rest.trim_start();
        let ends = rest.len() != next.len() || rest.is_empty();
        let goes_on = next.starts_with(|c: char| c.is_lowercase());
        let word = text[start..at].rsplit(|c: char| c.is_whitespace()).next().unwrap_or_default();
        let word = word.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        let shortened = mark == '.' && !next.is_empty() && abbreviations.contains(&word.as_str());
        if ends && !goes_on && !shortened {
            let end = text.len() - rest.len();
            found.push(&text[start..end]);
            start = end;
        }
    }
    found.push(&text[start..]);
    found.retain(|sentence| !words(sentence).is_empty());
    found
}

fn is_closing(c: char) -> bool {
    matches!(c, '"' | '”' | '’' | '\'' | ')' | '»' | '.' | '!' | '?' | '…')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_bare_and_small() {
        let found = words("\"No,\" he says—it's Ms. Osei's half-open map…");
        assert_eq!(found, ["no", "he", "says", "it's", "ms", "osei's", "half-open", "map"]);
    }

    #[test]
    fn a_phrase_is_whole_words_and_a_hyphen_is_as_good_as_a_space() {
        assert_eq!(phrase(&parts("A wheelchair-bound man"), &["wheelchair bound"]), Some("wheelchair bound"));
        assert_eq!(phrase(&parts("He plays the runner bean"), &["run"]), None);
        assert_eq!(count(&parts("So he hums, and so he waits."), &["so he"]), 2);
    }

    #[test]
    fn sentences_end_where_a_reader_takes_a_breath() {
        for (text, expected) in [
            ("He looks. He hums.", 2),
            ("Ms. Osei has come. She waits.", 2),
            ("\"Stop!\" he says. \"Go away.\"", 2),
            ("\"No. No. No,\" he says", 3),
            ("It costs 3.5 points…", 1),
            ("Wait for him", 1),
            ("...", 0),
        ] {
            assert_eq!(sentences(text, &["ms"]).len(), expected, "{text}");
        }
    }
}
