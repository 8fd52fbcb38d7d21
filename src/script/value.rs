//! Single values of the front matter: texts, numbers, lists and words from a fixed set.

use super::flaw::Flaw;
use super::inline::check_tokens;
use super::report::{Report, nearest};
use super::row::shortened;
use super::yaml::{Node, Value};
use serde::de::DeserializeOwned;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

/// A text of one or more words.
pub(super) fn text(node: &Node, name: &str, report: &mut Report<'_>) -> Option<String> {
    let Value::Scalar(text) = &node.value else {
        bad(node, name, "is a text", report);
        return None;
    };
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() {
        bad(node, name, "is a text", report);
        return None;
    }
    check_tokens(&words, node.stretch, report);
    Some(words)
}

/// A whole number within bounds.
pub(super) fn number(node: &Node, name: &str, least: u8, most: u8, report: &mut Report<'_>) -> Option<u8> {
    let number = match &node.value {
        Value::Scalar(text) => text.parse().ok().filter(|number| (least..=most).contains(number)),
        Value::Nothing | Value::List(_) | Value::Map(_) => None,
    };
    if number.is_none() {
        bad(node, name, &format!("is a whole number from {least} to {most}"), report);
    }
    number
}

/// A list of texts, or one text.
pub(super) fn texts(node: &Node, name: &str, report: &mut Report<'_>) -> Vec<String> {
    match &node.value {
        Value::List(items) => items.iter().filter_map(|item| text(item, name, report)).collect(),
        Value::Scalar(_) => text(node, name, report).into_iter().collect(),
        Value::Nothing | Value::Map(_) => {
            bad(node, name, "is a list of texts", report);
            Vec::new()
        }
    }
}

/// A list of ids or other words that some function knows.
pub(super) fn each<T, E: ToString>(
    node: &Node,
    name: &str,
    read: impl Fn(&str) -> Result<T, E>,
    report: &mut Report<'_>,
) -> Vec<T> {
    let items = match &node.value {
        Value::List(items) => items.iter().collect(),
        Value::Scalar(_) => vec![node],
        Value::Nothing | Value::Map(_) => {
            bad(node, name, "is a list of names", report);
            Vec::new()
        }
    };
    items.into_iter().filter_map(|item| id(item, name, &read, report)).collect()
}

/// An id.
pub(super) fn id<T, E: ToString>(
    node: &Node,
    name: &str,
    read: impl Fn(&str) -> Result<T, E>,
    report: &mut Report<'_>,
) -> Option<T> {
    match &node.value {
        Value::Scalar(text) => {
            read(text).map_err(|error| report.add(Flaw::BadId, node.stretch, error.to_string())).ok()
        }
        Value::Nothing | Value::List(_) | Value::Map(_) => {
            bad(node, name, "is a name", report);
            None
        }
    }
}

/// One of the words that a type of the scenario has, by the names that its files use.
pub(super) fn word<T: DeserializeOwned>(
    node: &Node,
    name: &str,
    words: &[&str],
    report: &mut Report<'_>,
) -> Option<T> {
    let Value::Scalar(text) = &node.value else {
        bad(node, name, &format!("is one of {}", words.join(", ")), report);
        return None;
    };
    let read = known_word(text);
    if read.is_none() {
        let suggestion = nearest(text, words.iter().copied()).map_or_else(
            || format!("write one of {}", words.join(", ")),
            |near| format!("perhaps `{near}` is meant"),
        );
        let message = format!("`{name}` cannot be `{}`", shortened(text));
        report.suggest(Flaw::BadField, node.stretch, message, suggestion);
    }
    read
}

/// The value that a word of a file stands for.
pub(super) fn known_word<T: DeserializeOwned>(text: &str) -> Option<T> {
    let deserializer: StrDeserializer<'_, Error> = text.into_deserializer();
    T::deserialize(deserializer).ok()
}

pub(super) fn bad(node: &Node, name: &str, is: &str, report: &mut Report<'_>) {
    report.add(Flaw::BadField, node.stretch, format!("`{name}` {is}"));
}
