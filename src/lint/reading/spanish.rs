//! Syllables of Spanish words, which its spelling tells.
//!
//! Each of *a*, *e*, *o* is the heart of a syllable, and so is an *i* or *u* with an accent. Without one they lean on
//! the vowel beside them, and between two of them there is one syllable.

/// At least one for whatever is written.
pub(super) fn syllables(word: &str) -> usize {
    word.split('-').map(part).sum::<usize>().max(1)
}

fn part(word: &str) -> usize {
    let letters: Vec<char> = word.chars().collect();
    let digits = letters.iter().filter(|c| c.is_ascii_digit()).count();
    let mut syllables = digits;
    let mut at = 0;
    while at < letters.len() {
        let mut strong = 0;
        let start = at;
        while at < letters.len() && sounds(&letters, at) {
            strong += usize::from(is_strong(letters[at]));
            at += 1;
        }
        if at > start {
            syllables += strong.max(1);
        } else {
            at += 1;
        }
    }
    syllables
}

const fn is_strong(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'o' | 'á' | 'é' | 'ó' | 'í' | 'ú')
}

fn sounds(letters: &[char], at: usize) -> bool {
    let next = letters.get(at + 1);
    match letters[at] {
        // Silent in `que` and `guía`; the dots of `ü` say that it is not.
        'u' => {
            let before = at.checked_sub(1).map(|before| letters[before]);
            !(matches!(before, Some('q' | 'g')) && matches!(next, Some('e' | 'i' | 'é' | 'í')))
        }
        'y' => next.is_none(),
        'i' | 'ü' => true,
        letter => is_strong(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::syllables;

    #[test]
    fn syllables_are_those_of_a_dictionary() {
        for (count, words) in [
            (1, "y él que sol buey bien muy"),
            (2, "ruido día leer guía guerra quiso cuando siempre oír"),
            (3, "oídos maestra cuidado pingüino silencio ahora"),
            (4, "aéreo estudiante señalando averiguas"),
        ] {
            for word in words.split_whitespace() {
                assert_eq!(syllables(word), count, "{word}");
            }
        }
    }
}
