//! Scenes, choices and endings: the rows under each heading, put where they belong.

#![expect(clippy::wildcard_enum_match_arm, reason = "`Row::read` has refused what does not belong to a part")]

use super::flaw::Flaw;
use super::inline::Tail;
use super::outline::{Heading, Item};
use super::report::Report;
use super::row::{Part, Row, RowKey, shortened};
use super::source::Source;
use super::spans::{Spans, Spot};
use super::value::known_word;
use super::words;
use crate::scenario::file::{
    ChoiceFile, Effects, EndingFile, Guard, ResultFile, Row as Held, SceneFile, StopFile,
};
use crate::scenario::ids::{ChoiceId, PlaceId};
use crate::scenario::picture::PictureRow;
use crate::scenario::prose::{Block, ChoiceProse, EndingProse, Line, SceneProse};

/// What is needed everywhere while the body is read.
pub(super) struct Desk<'a, 's, 'r> {
    pub(super) source: &'a Source<'s>,
    pub(super) report: &'a mut Report<'r>,
    pub(super) spans: &'a mut Spans,
}

impl<'s> Desk<'_, 's, '_> {
    pub(super) fn rows<'i>(&mut self, items: &'i [Item], part: Part) -> Vec<Row<'i>>
    where
        's: 'i,
    {
        items.iter().filter_map(|item| Row::read(item, part, self.source, self.report)).collect()
    }

    /// The id in a heading's braces, if it is there and sound.
    pub(super) fn id<T>(
        &mut self,
        heading: &Heading,
        read: impl Fn(&str) -> Result<T, crate::scenario::ids::IdError>,
    ) -> Option<T> {
        let Some(id) = &heading.id else {
            let message = "this heading has no id".to_owned();
            let suggestion = "write one after it, such as `{#the-doors-open}`".to_owned();
            self.report.suggest(Flaw::MissingId, heading.stretch, message, suggestion);
            return None;
        };
        match read(id) {
            Ok(id) => Some(id),
            Err(error) => {
                self.report.add(Flaw::BadId, heading.stretch, error.to_string());
                None
            }
        }
    }

    fn once(&mut self, slot: &mut Option<Line>, row: &Row<'_>) {
        let line = row.line(self.report);
        if slot.replace(line).is_some() {
            self.repeated(row);
        }
    }

    fn repeated(&mut self, row: &Row<'_>) {
        let message = format!("there is a second `{}` row", row.key.word());
        self.report.add(Flaw::RepeatedRow, row.stretch, message);
    }

    fn place(&mut self, tail: &Tail) -> Option<PlaceId> {
        PlaceId::new(&tail.target)
            .map_err(|error| self.report.add(Flaw::BadId, tail.stretch, error.to_string()))
            .ok()
    }

    fn effects(&mut self, row: &Row<'_>, into: &mut Effects) {
        words::effects(row.written, into, self.report);
    }
}

/// A scene without its choices.
pub(super) fn scene(
    at: usize,
    id: PlaceId,
    (title, text): (String, Vec<Block>),
    rows: Vec<Row<'_>>,
    desk: &mut Desk<'_, '_, '_>,
) -> (SceneFile, SceneProse) {
    let mut file = SceneFile {
        id: id.clone(),
        later: None,
        student_absent: false,
        arrival: Vec::new(),
        says: Vec::new(),
        cues: Vec::new(),
        rests: Vec::new(),
        pictures: Vec::new(),
        choices: Vec::new(),
    };
    let mut prose = SceneProse {
        id,
        title,
        text,
        says: Vec::new(),
        cues: Vec::new(),
        hint: None,
        think_aloud: None,
        say_first: None,
        choices: Vec::new(),
    };
    for row in rows {
        let index = match row.key {
            RowKey::Later => {
                let later = known_word(row.written.text);
                if later.is_none() {
                    bad_scene(&row, "`same-day` or `another-day`", desk);
                }
                if file.later.is_some() {
                    desk.repeated(&row);
                }
                file.later = later;
                0
            }
            RowKey::Student => {
                if row.written.text != "absent" {
                    bad_scene(&row, "`absent`", desk);
                }
                file.student_absent = true;
                0
            }
            RowKey::Arrival => {
                let mut what = Effects::default();
                desk.effects(&row, &mut what);
                push(&mut file.arrival, Held { when: row.head.guard.clone(), what })
            }
            RowKey::Says => said(&mut file.says, &mut prose.says, &row, desk),
            RowKey::Cue => said(&mut file.cues, &mut prose.cues, &row, desk),
            RowKey::Rests => {
                let first = file.rests.len();
                file.rests.extend(words::rests(row.written, desk.report));
                // The checker counts what a decision rests on, and one row may hold several.
                for nth in first..file.rests.len() {
                    desk.spans.note(Spot::SceneRow(at, row.key, nth), row.stretch);
                }
                continue;
            }
            RowKey::Picture => pictured(&mut file.pictures, &row, desk),
            RowKey::Hint => once(&mut prose.hint, &row, desk),
            RowKey::ThinkAloud => once(&mut prose.think_aloud, &row, desk),
            RowKey::SayFirst => once(&mut prose.say_first, &row, desk),
            _ => continue,
        };
        desk.spans.note(Spot::SceneRow(at, row.key, index), row.stretch);
    }
    (file, prose)
}

pub(super) fn choice(
    (scene, at): (usize, usize),
    id: ChoiceId,
    label: Line,
    rows: Vec<Row<'_>>,
    desk: &mut Desk<'_, '_, '_>,
) -> (ChoiceFile, ChoiceProse) {
    let mut file = ChoiceFile {
        id: id.clone(),
        offered: Vec::new(),
        acts: Vec::new(),
        credit: Vec::new(),
        whys: Vec::new(),
        coach: Vec::new(),
        effects: Vec::new(),
        results: Vec::new(),
        stops: Vec::new(),
        remedies: Vec::new(),
        then: Vec::new(),
    };
    let mut prose = ChoiceProse {
        id,
        label,
        results: Vec::new(),
        whys: Vec::new(),
        coach: Vec::new(),
        stops: Vec::new(),
    };
    for row in rows {
        let when = row.head.guard.clone();
        let index = match row.key {
            RowKey::Offered => push(&mut file.offered, when),
            RowKey::Act => {
                let what = words::acts(row.written, desk.report);
                push(&mut file.acts, Held { when, what })
            }
            RowKey::Credit => {
                let Some(what) = words::credit(row.written, desk.report) else { continue };
                push(&mut file.credit, Held { when, what })
            }
            RowKey::Effect => {
                let mut what = Effects::default();
                desk.effects(&row, &mut what);
                push(&mut file.effects, Held { when, what })
            }
            RowKey::Result => {
                let (line, what) = result(&row, desk);
                prose.results.push(line);
                push(&mut file.results, Held { when, what })
            }
            RowKey::Stop => {
                let Some(flag) = row.head.flag else { continue };
                prose.stops.push(row.line(desk.report));
                push(&mut file.stops, Held { when, what: StopFile { flag } })
            }
            RowKey::Remedies => {
                file.remedies.extend(words::flags(row.written, desk.report));
                0
            }
            RowKey::Why => said(&mut file.whys, &mut prose.whys, &row, desk),
            RowKey::Coach => said(&mut file.coach, &mut prose.coach, &row, desk),
            RowKey::Then => {
                let Some(what) = row.text().only_link(desk.report).and_then(|tail| desk.place(&tail)) else {
                    continue;
                };
                push(&mut file.then, Held { when, what })
            }
            _ => continue,
        };
        desk.spans.note(Spot::ChoiceRow(scene, at, row.key, index), row.stretch);
    }
    (file, prose)
}

fn result(row: &Row<'_>, desk: &mut Desk<'_, '_, '_>) -> (Line, ResultFile) {
    let (line, tail) = row.text().line_with_tail(desk.report);
    let to = tail.and_then(|tail| desk.place(&tail));
    let mut effects = Effects::default();
    for item in row.inner {
        let Some(inner) = Row::read(item, Part::Choice, desk.source, desk.report) else { continue };
        if inner.key == RowKey::Effect && inner.head.guard.is_open() {
            desk.effects(&inner, &mut effects);
        } else if inner.key == RowKey::Effect {
            let message = "an `effect` inside a result has the result's own condition".to_owned();
            desk.report.add(Flaw::GuardNotHere, inner.stretch, message);
        } else {
            let message = format!("a `{}` row stands inside a result", inner.key.word());
            desk.report.suggest(Flaw::NestedRow, inner.stretch, message, "take away its indent".to_owned());
        }
    }
    (line, ResultFile { percent: row.head.percent.unwrap_or(100), effects, to })
}

pub(super) fn ending(
    at: usize,
    id: PlaceId,
    (title, text): (String, Vec<Block>),
    rows: Vec<Row<'_>>,
    desk: &mut Desk<'_, '_, '_>,
) -> (EndingFile, EndingProse) {
    let mut file = EndingFile {
        id: id.clone(),
        says: Vec::new(),
        needs: Vec::new(),
        asks: Vec::new(),
        pictures: Vec::new(),
    };
    let mut prose = EndingProse { id, title, text, says: Vec::new(), needs: Vec::new(), asks: Vec::new() };
    for row in rows {
        let index = match row.key {
            RowKey::Says => said(&mut file.says, &mut prose.says, &row, desk),
            RowKey::Needs => said(&mut file.needs, &mut prose.needs, &row, desk),
            RowKey::Asks => said(&mut file.asks, &mut prose.asks, &row, desk),
            RowKey::Picture => pictured(&mut file.pictures, &row, desk),
            _ => continue,
        };
        desk.spans.note(Spot::EndingRow(at, row.key, index), row.stretch);
    }
    (file, prose)
}

fn said(guards: &mut Vec<Guard>, lines: &mut Vec<Line>, row: &Row<'_>, desk: &mut Desk<'_, '_, '_>) -> usize {
    lines.push(row.line(desk.report));
    push(guards, row.head.guard.clone())
}

fn pictured(rows: &mut Vec<Held<PictureRow>>, row: &Row<'_>, desk: &mut Desk<'_, '_, '_>) -> usize {
    let what = words::picture(row.written, desk.report);
    push(rows, Held { when: row.head.guard.clone(), what })
}

fn once(slot: &mut Option<Line>, row: &Row<'_>, desk: &mut Desk<'_, '_, '_>) -> usize {
    desk.once(slot, row);
    0
}

fn push<T>(list: &mut Vec<T>, item: T) -> usize {
    list.push(item);
    list.len() - 1
}

fn bad_scene(row: &Row<'_>, words: &str, desk: &mut Desk<'_, '_, '_>) {
    let message = format!("`{}` cannot be `{}`", row.key.word(), shortened(row.written.text));
    desk.report.suggest(Flaw::BadScene, row.written.stretch(), message, format!("write {words}"));
}
