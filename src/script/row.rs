//! One row: a name, when it holds, and what it says.

use super::flaw::Flaw;
use super::guard::{self, Head};
use super::inline::Inline;
use super::outline::Item;
use super::report::{Report, nearest};
use super::source::Source;
use crate::diagnostic::Stretch;
use crate::scenario::prose::Line;

/// Where a row can stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Scene,
    Choice,
    Ending,
}

macro_rules! row_keys {
    ($($name:ident $word:literal $scene:literal $choice:literal $ending:literal;)*) => {
        /// What a row holds. In the order in which a canonical script has them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum RowKey { $($name,)* }

        impl RowKey {
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The word that a script has for it.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            pub(super) const fn stands_in(self, part: Part) -> bool {
                match (self, part) {
                    $((Self::$name, Part::Scene) => $scene,
                    (Self::$name, Part::Choice) => $choice,
                    (Self::$name, Part::Ending) => $ending,)*
                }
            }
        }
    };
}

row_keys! {
    Ending "ending" false false true;
    Later "later" true false false;
    Student "student" true false false;
    Picture "picture" true false true;
    Arrival "arrival" true false false;
    Says "says" true false true;
    Cue "cue" true false false;
    Rests "rests" true false false;
    Hint "hint" true false false;
    ThinkAloud "think-aloud" true false false;
    SayFirst "say-first" true false false;
    Offered "offered" false true false;
    Act "act" false true false;
    Credit "credit" false true false;
    Effect "effect" false true false;
    Result "result" false true false;
    Stop "stop" false true false;
    Remedies "remedies" false true false;
    Why "why" false true false;
    Coach "coach" false true false;
    Then "then" false true false;
    Needs "needs" false false true;
    Asks "asks" false false true;
}

impl RowKey {
    pub(super) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|key| key.word() == word)
    }

    /// Whether it is said rather than done, so that a translation has it too.
    pub(super) const fn is_prose(self) -> bool {
        matches!(
            self,
            Self::Says
                | Self::Cue
                | Self::Hint
                | Self::ThinkAloud
                | Self::SayFirst
                | Self::Result
                | Self::Stop
                | Self::Why
                | Self::Coach
                | Self::Needs
                | Self::Asks
        )
    }

    const fn takes_guard(self) -> bool {
        !matches!(
            self,
            Self::Ending
                | Self::Later
                | Self::Student
                | Self::Rests
                | Self::Hint
                | Self::ThinkAloud
                | Self::SayFirst
                | Self::Remedies
        )
    }

    const fn is_bare(self) -> bool {
        matches!(self, Self::Ending | Self::Offered)
    }
}

pub(super) struct Row<'a> {
    pub(super) key: RowKey,
    pub(super) head: Head,
    text: Inline,
    /// What follows the colon, as written.
    pub(super) written: Written<'a>,
    pub(super) inner: &'a [Item],
    pub(super) stretch: Stretch,
}

/// A piece of a script as its author typed it.
#[derive(Clone, Copy)]
pub(super) struct Written<'a> {
    pub(super) text: &'a str,
    pub(super) start: usize,
}

impl Written<'_> {
    /// The pieces between separators, without blanks around them.
    pub(super) fn split(self, separator: char) -> impl Iterator<Item = Self> {
        self.split_at(move |c| c == separator)
    }

    /// Every separator is one byte long.
    fn split_at(self, separates: impl Fn(char) -> bool) -> impl Iterator<Item = Self> {
        let mut at = self.start;
        self.text.split(separates).map(move |piece| {
            let start = at;
            at += piece.len() + 1;
            Self { text: piece, start }.trimmed()
        })
    }

    /// The words between blanks.
    pub(super) fn words(self) -> impl Iterator<Item = Self> {
        self.split_at(|c| c.is_ascii_whitespace()).filter(|word| !word.text.is_empty())
    }

    pub(super) fn trimmed(self) -> Self {
        let start = self.start + self.text.len() - self.text.trim_start().len();
        Self { text: self.text.trim(), start }
    }

    pub(super) fn stretch(self) -> Stretch {
        Stretch { start: self.start, end: self.start + self.text.len() }
    }
}

impl<'a> Row<'a> {
    /// Reads a bullet as a row, if that can be done.
    pub(super) fn read(
        item: &'a Item,
        part: Part,
        source: &Source<'a>,
        report: &mut Report<'_>,
    ) -> Option<Self> {
        let whole = Written { text: source.slice(item.text.stretch), start: item.text.stretch.start };
        let (head, written) = match whole.text.find(':') {
            Some(colon) => {
                let head = Written { text: &whole.text[..colon], start: whole.start };
                let rest = Written { text: &whole.text[colon + 1..], start: whole.start + colon + 1 };
                (head, Some(rest.trimmed()))
            }
            None => (whole, None),
        };
        let word = head.words().next().unwrap_or(head);
        let Some(key) = RowKey::from_word(word.text) else {
            unknown(word, part, report);
            return None;
        };
        if !key.stands_in(part) {
            let message = format!("a `{}` row does not belong {}", key.word(), name(part));
            report.add(Flaw::RowNotHere, word.stretch(), message);
            return None;
        }
        let rest = Written { text: &head.text[key.word().len()..], start: head.start + key.word().len() };
        let head = guard::head(key, rest, report)?;
        let row = head.stretch;
        if !(key.takes_guard() || head.guard.is_open()) {
            let message = format!("a `{}` row always holds", key.word());
            report.add(Flaw::GuardNotHere, row, message);
        }
        let text = item.text.after(written.map_or(item.text.stretch.end, |written| written.start));
        match written {
            Some(_) if key.is_bare() => {
                let message = format!("nothing follows `{}`", key.word());
                report.suggest(
                    Flaw::TextNotHere,
                    item.text.stretch,
                    message,
                    "leave the colon and what follows out".to_owned(),
                );
            }
            Some(written) if written.text.is_empty() => missing(key, item.text.stretch, report),
            None if !key.is_bare() => missing(key, item.text.stretch, report),
            _ => {}
        }
        if key != RowKey::Result
            && let Some(inner) = item.inner.first()
        {
            let message = format!("a row stands inside a `{}` row", key.word());
            report.suggest(Flaw::NestedRow, inner.stretch, message, "take away its indent".to_owned());
        }
        let end = Written { text: "", start: item.text.stretch.end };
        let written = written.unwrap_or(end);
        Some(Self { key, head, text, written, inner: &item.inner, stretch: item.text.stretch })
    }

    pub(super) fn line(&self, report: &mut Report<'_>) -> Line {
        self.text.line(report)
    }

    pub(super) fn text(&self) -> &Inline {
        &self.text
    }
}

fn missing(key: RowKey, stretch: Stretch, report: &mut Report<'_>) {
    let message = format!("nothing follows `{}`", key.word());
    report.suggest(
        Flaw::MissingText,
        stretch,
        message,
        "write a colon and then what the row says".to_owned(),
    );
}

fn unknown(word: Written<'_>, part: Part, report: &mut Report<'_>) {
    let here = || RowKey::ALL.iter().filter(|key| key.stands_in(part)).map(|key| key.word());
    let suggestion = match nearest(word.text, here()) {
        Some(near) => format!("perhaps `{near}` is meant"),
        None => format!("here a row starts with one of {}", here().collect::<Vec<_>>().join(", ")),
    };
    let message = format!("no row is called `{}`", shortened(word.text));
    report.suggest(Flaw::UnknownRowKey, word.stretch(), message, suggestion);
}

/// Something an author wrote, short enough for a sentence.
pub(super) fn shortened(text: &str) -> String {
    let short: String = text.chars().take(40).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}

pub(super) const fn name(part: Part) -> &'static str {
    match part {
        Part::Scene => "in a scene",
        Part::Choice => "in a choice",
        Part::Ending => "in an ending",
    }
}
