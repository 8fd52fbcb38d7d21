//! Front matter as a tree with positions.
//!
//! It is read without types first, so that every mistake in it can be reported and not only the first.

use super::flaw::Flaw;
use super::report::{Report, nearest};
use super::row::shortened;
use super::source::Source;
use super::spans::{Spans, Spot};
use crate::diagnostic::Stretch;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::Spanned;
use std::fmt;

/// A value and where it stands.
pub(super) struct Node {
    pub(super) value: Value,
    pub(super) stretch: Stretch,
}

pub(super) enum Value {
    Nothing,
    Scalar(String),
    List(Vec<Node>),
    Map(Vec<(String, Stretch, Node)>),
}

enum Raw {
    Nothing,
    Scalar(String),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value, a list or names with values")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Scalar(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Raw, E> {
        Ok(Raw::Scalar(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Raw, E> {
        Ok(Raw::Scalar(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Scalar(value.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Nothing)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Nothing)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Map(entries))
    }
}

/// Reads the front matter, or reports why it cannot be read.
pub(super) fn read(front: Stretch, source: &Source<'_>, report: &mut Report<'_>) -> Option<Node> {
    let text = source.slice(front);
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_depth: 16,
            max_nodes: 5_000,
            max_events: 20_000,
            max_aliases: 0,
            max_anchors: 0,
            max_documents: 1,
        },
        duplicate_keys: serde_saphyr::DuplicateKeyPolicy::PassThrough,
        // A student may be called No.
        strict_booleans: true,
        with_snippet: false,
    };
    match serde_saphyr::from_str_with_options::<Spanned<Raw>>(text, options) {
        Ok(root) => Some(node(root, front, text)),
        Err(error) => {
            let start = front.start + error.location().map_or(0, |at| byte(text, at.line(), at.column()));
            let why = error.render_with_formatter(&serde_saphyr::UserMessageFormatter);
            let why = why.lines().next().unwrap_or_default().trim_end_matches('.').to_owned();
            let message = format!("the front matter cannot be read: {}", shortened(&why));
            report.add(
                Flaw::BadFrontMatter,
                Stretch { start, end: (start + 1).min(front.end.max(start)) },
                message,
            );
            None
        }
    }
}

/// The byte at a line and a column, which count from one.
fn byte(text: &str, line: u64, column: u64) -> usize {
    let number = |number: u64| usize::try_from(number).unwrap_or(usize::MAX).saturating_sub(1);
    let before: usize = text.split_inclusive('\n').take(number(line)).map(str::len).sum();
    let rest = &text[before..];
    before + rest.char_indices().nth(number(column)).map_or(rest.len(), |(at, _)| at)
}

fn node(raw: Spanned<Raw>, front: Stretch, text: &str) -> Node {
    let stretch = place(&raw.referenced, front, text);
    let value = match raw.value {
        Raw::Nothing => Value::Nothing,
        Raw::Scalar(text) => Value::Scalar(text),
        Raw::List(items) => Value::List(items.into_iter().map(|item| node(item, front, text)).collect()),
        Raw::Map(entries) => Value::Map(
            entries
                .into_iter()
                .map(|(key, value)| {
                    let at = place(&key.referenced, front, text);
                    (key.value, at, node(value, front, text))
                })
                .collect(),
        ),
    };
    Node { value, stretch }
}

fn place(at: &serde_saphyr::Location, front: Stretch, text: &str) -> Stretch {
    let number = |number: Option<u64>| number.and_then(|number| usize::try_from(number).ok()).unwrap_or(0);
    let from = number(at.span().byte_offset()).min(text.len());
    let length = number(at.span().byte_len()).max(1).min(text.len() - from);
    let length =
        text.get(from..from + length).map_or(length, |found| found.lines().next().map_or(0, str::len));
    Stretch { start: front.start + from, end: front.start + from + length }
}

/// The fields of one part of the front matter, taken out one by one. What is left over is a mistake.
pub(super) struct Fields {
    path: String,
    entries: Vec<(String, Stretch, Node)>,
    known: Vec<&'static str>,
    stretch: Stretch,
}

impl Fields {
    pub(super) fn new(path: &str, node: Node, spans: &mut Spans, report: &mut Report<'_>) -> Self {
        let stretch = node.stretch;
        let mut entries: Vec<(String, Stretch, Node)> = Vec::new();
        match node.value {
            Value::Map(found) => {
                for (key, at, value) in found {
                    if entries.iter().any(|(other, ..)| *other == key) {
                        let message = format!("`{}` stands here twice", shortened(&key));
                        report.add(Flaw::DuplicateField, at, message);
                        continue;
                    }
                    let name = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                    spans.note(
                        Spot::Field(name),
                        if value.stretch.end > value.stretch.start { value.stretch } else { at },
                    );
                    entries.push((key, at, value));
                }
            }
            Value::Nothing if path.is_empty() => {}
            Value::Nothing | Value::Scalar(_) | Value::List(_) => {
                let message = format!("`{}` needs names with values, like `name: value`", shown(path));
                report.add(Flaw::BadField, stretch, message);
            }
        }
        Self { path: path.to_owned(), entries, known: Vec::new(), stretch }
    }

    /// A field that may be left out.
    pub(super) fn take(&mut self, name: &'static str) -> Option<Node> {
        self.known.push(name);
        let at = self.entries.iter().position(|(key, ..)| key == name)?;
        Some(self.entries.remove(at).2)
    }

    /// A field that has to be there.
    pub(super) fn need(&mut self, name: &'static str, report: &mut Report<'_>) -> Option<Node> {
        let found = self.take(name);
        if found.is_none() {
            let message = format!("`{}` is missing", self.name(name));
            report.suggest(
                Flaw::MissingField,
                self.stretch,
                message,
                format!("write `{name}:` and what it is"),
            );
        }
        found
    }

    pub(super) fn name(&self, field: &str) -> String {
        if self.path.is_empty() { field.to_owned() } else { format!("{}.{field}", self.path) }
    }

    /// Every field, where the names are the author's own.
    pub(super) fn all(&mut self) -> Vec<(String, Stretch, Node)> {
        std::mem::take(&mut self.entries)
    }

    pub(super) fn finish(self, report: &mut Report<'_>) {
        for (key, at, _) in &self.entries {
            let suggestion = nearest(key, self.known.iter().copied()).map_or_else(
                || format!("here can stand: {}", self.known.join(", ")),
                |near| format!("perhaps `{near}` is meant"),
            );
            let message = format!("`{}` means nothing here", shortened(key));
            report.suggest(Flaw::UnknownField, *at, message, suggestion);
        }
    }
}

fn shown(path: &str) -> &str {
    if path.is_empty() { "the front matter" } else { path }
}
