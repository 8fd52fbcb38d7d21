//! Which English a translation was made from: four digits for each block of a script.
//!
//! Only words count. A changed effect leaves every translation as good as it was.

use super::write::{inline, text_of_blocks};
use crate::scenario::prose::{ChoiceProse, EndingProse, Line, Prose, SceneProse};
use std::collections::BTreeMap;

/// The level of a heading and its id, which the title does not have.
pub(super) type Key = (u8, String);

/// The hash of every block.
pub(super) fn hashes(english: &Prose) -> BTreeMap<Key, String> {
    let mut found = BTreeMap::from([((1, String::new()), opening(english))]);
    let mut card = |id: &str, text: &str| found.insert((2, id.to_owned()), hash([text.to_owned()]));
    card(super::draft::PLAN, &text_of_blocks(&english.plan));
    if let Some(data) = &english.data {
        card(super::draft::DATA, &text_of_blocks(data));
    }
    for words in &english.scenes {
        found.insert((2, words.id.to_string()), scene(words));
        found.extend(words.choices.iter().map(|words| ((3, words.id.to_string()), choice(words))));
    }
    found.extend(english.endings.iter().map(|words| ((2, words.id.to_string()), ending(words))));
    found
}

/// Title, briefing and front matter go together, under the title.
fn opening(english: &Prose) -> String {
    let person = &english.student;
    let mut parts = vec![english.title.clone(), inline(&english.summary), text_of_blocks(&english.briefing)];
    parts.extend(english.content_note.iter().map(inline));
    for list in [&person.strengths, &person.interests, &person.about] {
        parts.extend(list.iter().cloned());
    }
    parts.extend(english.facts.iter().map(|(_, meaning)| meaning.clone()));
    parts.extend(english.skills.iter().map(|(_, name)| name.clone()));
    hash(parts)
}

fn scene(words: &SceneProse) -> String {
    let once = [&words.hint, &words.think_aloud, &words.say_first];
    let parts = [words.title.clone(), text_of_blocks(&words.text)].into_iter();
    hash(parts.chain(lines(&[&words.says, &words.cues])).chain(once.into_iter().flatten().map(inline)))
}

fn choice(words: &ChoiceProse) -> String {
    let lists = lines(&[&words.results, &words.whys, &words.coach, &words.stops]);
    hash(std::iter::once(inline(&words.label)).chain(lists))
}

fn ending(words: &EndingProse) -> String {
    let parts = [words.title.clone(), text_of_blocks(&words.text)].into_iter();
    hash(parts.chain(lines(&[&words.says, &words.needs, &words.asks])))
}

fn lines(lists: &[&Vec<Line>]) -> Vec<String> {
    lists.iter().flat_map(|list| list.iter().map(inline)).collect()
}

/// FNV-1a, folded to sixteen bits: enough to notice a change, short enough to copy.
fn hash(parts: impl IntoIterator<Item = String>) -> String {
    let mut hash: u32 = 0x811c_9dc5;
    for part in parts {
        for byte in part.bytes().chain([0]) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }
    format!("{:04x}", (hash >> 16) ^ (hash & 0xffff))
}
