//! When a row holds: `in PHASES`, `if FACTS`, `unless FACTS`, `NN%`.

use super::flaw::Flaw;
use super::report::{Report, nearest};
use super::row::{RowKey, Written, shortened};
use crate::diagnostic::Stretch;
use crate::scenario::file::{FactIs, Guard};
use crate::scenario::ids::FactId;
use crate::student::{Flag, Phase};

/// What stands between a row's name and its colon.
#[derive(Debug, Clone)]
pub(super) struct Head {
    pub(super) guard: Guard,
    /// On a `result` row.
    pub(super) percent: Option<u8>,
    /// On a `stop` row.
    pub(super) flag: Option<Flag>,
    pub(super) stretch: Stretch,
}

/// The sections of a head, in the order in which they have to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Section {
    Start,
    In,
    If,
    Unless,
    Percent,
}

/// Reads a row's head, if it is sound.
pub(super) fn head(key: RowKey, rest: Written<'_>, report: &mut Report<'_>) -> Option<Head> {
    let mut head =
        Head { guard: Guard::default(), percent: None, flag: None, stretch: rest.trimmed().stretch() };
    let before = report.count();
    let words: Vec<Written<'_>> = rest
        .words()
        .flat_map(|word| word.split(',').filter(|word| !word.text.is_empty()).collect::<Vec<_>>())
        .collect();
    let mut words = words.into_iter().peekable();
    if key == RowKey::Stop {
        head.flag = flag(words.next().unwrap_or(Written { text: "", start: rest.start }), report);
    }
    // A cue is nearly always about phases, so it may leave out the `in`.
    let mut section = if key == RowKey::Cue { Section::In } else { Section::Start };
    let mut named = true;
    for word in words {
        let next = match word.text {
            "in" => Some(Section::In),
            "if" => Some(Section::If),
            "unless" => Some(Section::Unless),
            text if text.ends_with('%') => Some(Section::Percent),
            _ => None,
        };
        match (next, section) {
            (Some(next), _) => {
                let repeats_in = next == Section::In && key == RowKey::Cue && head.guard.phases.is_empty();
                if !named || (next <= section && !repeats_in) {
                    let message = format!("`{}` does not belong here", shortened(word.text));
                    report.suggest(Flaw::BadGuard, word.stretch(), message, ORDER.to_owned());
                    return None;
                }
                section = next;
                named = next == Section::Percent;
                if named {
                    head.percent = percent(key, word, report);
                }
            }
            (None, Section::In) => {
                named = true;
                head.guard.phases.extend(phase(word, report));
            }
            (None, Section::If | Section::Unless) => {
                named = true;
                head.guard
                    .facts
                    .extend(fact(word, report).map(|fact| FactIs { fact, is: section == Section::If }));
            }
            (None, Section::Start | Section::Percent) => {
                let message = format!("`{}` does not belong here", shortened(word.text));
                report.suggest(Flaw::BadGuard, word.stretch(), message, ORDER.to_owned());
                return None;
            }
        }
    }
    if !named {
        let message = "a condition names nothing".to_owned();
        report.suggest(Flaw::BadGuard, rest.stretch(), message, ORDER.to_owned());
    }
    (report.count() == before).then_some(head)
}

const ORDER: &str =
    "before the colon write `in` phases, `if` facts, `unless` facts, a percentage, in this order";

fn phase(word: Written<'_>, report: &mut Report<'_>) -> Option<Phase> {
    let phase = Phase::from_id(word.text);
    if phase.is_none() {
        let words = || Phase::ALL.into_iter().map(Phase::id);
        let suggestion = nearest(word.text, words()).map_or_else(
            || format!("the phases are {}", words().collect::<Vec<_>>().join(", ")),
            |near| format!("perhaps `{near}` is meant"),
        );
        let message = format!("no phase is called `{}`", shortened(word.text));
        report.suggest(Flaw::UnknownPhase, word.stretch(), message, suggestion);
    }
    phase
}

fn percent(key: RowKey, word: Written<'_>, report: &mut Report<'_>) -> Option<u8> {
    let percent: Option<u8> =
        word.text.trim_end_matches('%').parse().ok().filter(|percent| (1..=100).contains(percent));
    if percent.is_none() || key != RowKey::Result {
        let message = format!("`{}` is not a chance that fits here", shortened(word.text));
        let suggestion = "a `result` row may have a whole number from 1 to 100 with `%`".to_owned();
        report.suggest(Flaw::BadPercent, word.stretch(), message, suggestion);
    }
    percent
}

pub(super) fn fact(word: Written<'_>, report: &mut Report<'_>) -> Option<FactId> {
    FactId::new(word.text).map_err(|error| report.add(Flaw::BadId, word.stretch(), error.to_string())).ok()
}

pub(super) fn flag(word: Written<'_>, report: &mut Report<'_>) -> Option<Flag> {
    let flag = Flag::from_id(word.text);
    if flag.is_none() {
        let words = Flag::ALL.into_iter().map(Flag::id).collect::<Vec<_>>().join(", ");
        let message = format!("no safety flag is called `{}`", shortened(word.text));
        report.suggest(Flaw::UnknownFlag, word.stretch(), message, format!("the flags are {words}"));
    }
    flag
}
