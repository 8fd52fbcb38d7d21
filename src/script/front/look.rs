//! What a student looks like: `look` in the front matter's `student`.

use super::super::flaw::Flaw;
use super::super::report::Report;
use super::super::row::shortened;
use super::super::value::{bad, known_word, word};
use super::super::yaml::{Fields, Node, Value};
use crate::scenario::look::{Aid, Clothes, Color, Cut, Garment, Hair, HairColor, Look, Skin};
use serde::de::DeserializeOwned;

/// Skin, hair and clothes have to be there: a look with a gap would be somebody else in another story.
pub(super) fn read(mut fields: Fields, report: &mut Report<'_>) -> Option<Look> {
    let skin = fields.need("skin", report);
    let skin = skin.and_then(|node| word(&node, "student.look.skin", Skin::WORDS, report));
    let hair = fields.need("hair", report).and_then(|node| {
        let words = (HairColor::WORDS, Cut::WORDS, "black curly");
        two_words(&node, "student.look.hair", words, report).map(|(color, cut)| Hair { color, cut })
    });
    let wears = fields.need("wears", report).and_then(|node| {
        let words = (Color::WORDS, Garment::WORDS, "green hoodie");
        let wears = two_words(&node, "student.look.wears", words, report);
        wears.map(|(color, garment)| Clothes { color, garment })
    });
    let headscarf =
        fields.take("headscarf").and_then(|node| word(&node, "student.look.headscarf", Color::WORDS, report));
    let uses = fields.take("uses").map(|node| uses(&node, report)).unwrap_or_default();
    fields.finish(report);
    Some(Look { skin: skin?, hair: hair?, wears: wears?, headscarf, uses })
}

fn uses(node: &Node, report: &mut Report<'_>) -> Vec<Aid> {
    let Value::List(items) = &node.value else {
        bad(node, "student.look.uses", "is a list of words", report);
        return Vec::new();
    };
    items.iter().filter_map(|item| word(item, "student.look.uses", Aid::WORDS, report)).collect()
}

/// A color and a thing, as in `green hoodie`.
fn two_words<A: DeserializeOwned, B: DeserializeOwned>(
    node: &Node,
    name: &str,
    (firsts, seconds, example): (&[&str], &[&str], &str),
    report: &mut Report<'_>,
) -> Option<(A, B)> {
    let written = if let Value::Scalar(text) = &node.value { text.as_str() } else { "" };
    let read = written
        .split_once(' ')
        .and_then(|(first, second)| Some((known_word(first.trim())?, known_word(second.trim())?)));
    if read.is_none() {
        let message = format!("`{name}` cannot be `{}`", shortened(written));
        let suggestion = format!(
            "write two words such as `{example}`: one of {}, then one of {}",
            firsts.join(", "),
            seconds.join(", ")
        );
        report.suggest(Flaw::BadField, node.stretch, message, suggestion);
    }
    read
}
