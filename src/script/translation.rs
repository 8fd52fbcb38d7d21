//! From `es.md` and the English script to the same story in another language.
//!
//! A translation holds words only. What it lacks is filled in from the English, and said to be missing.

mod front;
mod label;
mod stamp;

pub use stamp::stamp;

use super::draft::{Draft, Mark, Place, blocks, draft};
use super::flaw::Flaw;
use super::hash::{Key, hashes};
use super::outline::{Heading, Item, Node, outline};
use super::read::text_of;
use super::report::Report;
use super::row::{Part, Row, RowKey};
use super::source::Source;
use super::spans::{Spans, Spot};
use crate::diagnostic::{Diagnostic, Stretch};
use crate::scenario::file::ScenarioFile;
use crate::scenario::prose::{Block, Line, Prose};
use front::front;
use label::{label, labels, results, stops};
use std::collections::BTreeMap;

/// What came of reading a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translated {
    /// Where no error was found; English where something is not translated.
    pub prose: Option<Prose>,
    /// Of what the translation itself holds.
    pub spans: Spans,
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a translation of a script that was read without errors. `language` is the file's name without `.md`.
pub fn read_translation(
    file: &ScenarioFile,
    english: &Prose,
    language: &str,
    bytes: &[u8],
    name: &str,
) -> Translated {
    let text = match text_of(bytes, name) {
        Ok(text) => text,
        Err(problem) => {
            return Translated { prose: None, spans: Spans::default(), diagnostics: vec![problem] };
        }
    };
    let source = Source::new(name, text);
    let mut report = Report::new(&source);
    let mut spans = Spans::default();
    let mut prose = Prose { language: language.to_owned(), ..english.clone() };
    if source.is_shallow(&mut report) {
        let outline = outline(&source, &mut report);
        front(outline.front, language, &source, &mut prose, &mut spans, &mut report);
        let draft = draft(outline.nodes, &source, &mut report);
        let hashes = hashes(english);
        let mut desk = Desk { source: &source, report: &mut report, spans: &mut spans, hashes };
        desk.opening(&draft, &mut prose);
        desk.cards(&draft, &mut prose);
        desk.places(file, &draft, &mut prose);
    }
    let prose = (!report.has_errors()).then_some(prose);
    Translated { prose, spans, diagnostics: report.finish() }
}

fn key(heading: &Heading) -> Key {
    (heading.level, heading.id.clone().unwrap_or_default())
}

fn missing(what: &str, stretch: Stretch, report: &mut Report<'_>) {
    report.add(Flaw::TranslationMissing, stretch, format!("`{what}` is not translated"));
}

struct Desk<'a, 's, 'r> {
    source: &'a Source<'s>,
    report: &'a mut Report<'r>,
    spans: &'a mut Spans,
    hashes: BTreeMap<Key, String>,
}

impl<'s> Desk<'_, 's, '_> {
    fn opening(&mut self, draft: &Draft, prose: &mut Prose) {
        let Some(title) = &draft.title else {
            missing("the title", Stretch { start: 0, end: 0 }, self.report);
            return;
        };
        self.spans.note(Spot::Field("title".to_owned()), title.stretch);
        self.current(title, &draft.mark);
        prose.title = title.text.plain(self.report);
        self.text("the briefing", &draft.briefing, &mut prose.briefing, title.stretch);
    }

    fn cards(&mut self, draft: &Draft, prose: &mut Prose) {
        let top = draft.title.as_ref().map_or(Stretch { start: 0, end: 0 }, |title| title.stretch);
        let english = [("plan", Some(&mut prose.plan)), ("data", prose.data.as_mut())];
        for (id, english) in english {
            let card = draft.cards.iter().find(|card| card.heading.id.as_deref() == Some(id));
            match (card, english) {
                (Some(card), Some(english)) => {
                    self.spans.note(Spot::Card(id), card.heading.stretch);
                    self.current(&card.heading, &card.mark);
                    self.text(id, &card.text, english, card.heading.stretch);
                }
                (Some(card), None) => self.orphan(&card.heading),
                (None, Some(english)) if !english.is_empty() => missing(id, top, self.report),
                (None, _) => {}
            }
        }
    }

    fn text(&mut self, what: &str, nodes: &[Node], english: &mut Vec<Block>, at: Stretch) {
        let found = blocks(nodes, self.report);
        if !found.is_empty() {
            *english = found;
        } else if !english.is_empty() {
            missing(what, at, self.report);
        }
    }

    fn places(&mut self, file: &ScenarioFile, draft: &Draft, prose: &mut Prose) {
        let top = draft.title.as_ref().map_or(Stretch { start: 0, end: 0 }, |title| title.stretch);
        for place in &draft.places {
            let id = place.heading.id.as_deref().unwrap_or_default();
            let known = prose.scenes.iter().any(|words| words.id.as_str() == id)
                || prose.endings.iter().any(|words| words.id.as_str() == id);
            if !known {
                self.orphan(&place.heading);
            }
        }
        let find = |id: &str| draft.places.iter().find(|place| place.heading.id.as_deref() == Some(id));
        for (nth, (scene, words)) in file.scenes.iter().zip(&mut prose.scenes).enumerate() {
            let Some(place) = find(scene.id.as_str()) else {
                missing(scene.id.as_str(), top, self.report);
                continue;
            };
            let rows = self.opened(place, Part::Scene, &mut words.title, &mut words.text);
            let at = place.heading.stretch;
            self.spans.note(Spot::Scene(nth), at);
            let spot = |key, row| Spot::SceneRow(nth, key, row);
            self.align(&rows, RowKey::Says, &labels(&scene.says), &mut words.says, at, spot);
            self.align(&rows, RowKey::Cue, &labels(&scene.cues), &mut words.cues, at, spot);
            let once = [
                (RowKey::Hint, &mut words.hint),
                (RowKey::ThinkAloud, &mut words.think_aloud),
                (RowKey::SayFirst, &mut words.say_first),
            ];
            for (key, slot) in once {
                let mut lines: Vec<Line> = slot.iter().cloned().collect();
                let labels: Vec<String> = lines.iter().map(|_| String::new()).collect();
                self.align(&rows, key, &labels, &mut lines, at, spot);
                *slot = lines.pop();
            }
            for choice in &place.choices {
                let id = choice.heading.id.as_deref().unwrap_or_default();
                if !scene.choices.iter().any(|other| other.id.as_str() == id) {
                    self.orphan(&choice.heading);
                }
            }
            for (option, (file, words)) in scene.choices.iter().zip(&mut words.choices).enumerate() {
                let id = Some(file.id.as_str());
                let Some(choice) = place.choices.iter().find(|choice| choice.heading.id.as_deref() == id)
                else {
                    missing(file.id.as_str(), at, self.report);
                    continue;
                };
                self.current(&choice.heading, &choice.mark);
                words.label = choice.heading.text.line(self.report);
                let rows = self.rows(&choice.rows, Part::Choice);
                let at = choice.heading.stretch;
                self.spans.note(Spot::Choice(nth, option), at);
                let spot = |key, row| Spot::ChoiceRow(nth, option, key, row);
                self.align(&rows, RowKey::Result, &results(file), &mut words.results, at, spot);
                self.align(&rows, RowKey::Stop, &stops(file), &mut words.stops, at, spot);
                self.align(&rows, RowKey::Why, &labels(&file.whys), &mut words.whys, at, spot);
                self.align(&rows, RowKey::Coach, &labels(&file.coach), &mut words.coach, at, spot);
            }
        }
        for (nth, (ending, words)) in file.endings.iter().zip(&mut prose.endings).enumerate() {
            let Some(place) = find(ending.id.as_str()) else {
                missing(ending.id.as_str(), top, self.report);
                continue;
            };
            let rows = self.opened(place, Part::Ending, &mut words.title, &mut words.text);
            let at = place.heading.stretch;
            self.spans.note(Spot::Ending(nth), at);
            let spot = |key, row| Spot::EndingRow(nth, key, row);
            self.align(&rows, RowKey::Says, &labels(&ending.says), &mut words.says, at, spot);
            self.align(&rows, RowKey::Needs, &labels(&ending.needs), &mut words.needs, at, spot);
            self.align(&rows, RowKey::Asks, &labels(&ending.asks), &mut words.asks, at, spot);
            for choice in &place.choices {
                self.orphan(&choice.heading);
            }
        }
    }

    /// Title and text of a place, and its rows still to be put in.
    fn opened<'i>(
        &mut self,
        place: &'i Place,
        part: Part,
        title: &mut String,
        text: &mut Vec<Block>,
    ) -> Vec<Row<'i>>
    where
        's: 'i,
    {
        self.current(&place.heading, &place.mark);
        *title = place.heading.text.plain(self.report);
        let id = place.heading.id.as_deref().unwrap_or_default();
        self.text(id, &place.text, text, place.heading.stretch);
        self.rows(&place.rows, part)
    }

    /// The rows that say something; the others are mechanics and do not belong here.
    fn rows<'i>(&mut self, items: &'i [Item], part: Part) -> Vec<Row<'i>>
    where
        's: 'i,
    {
        let mut rows = Vec::new();
        for item in items {
            let Some(row) = Row::read(item, part, self.source, self.report) else { continue };
            let inner = row.inner.first().map(|item| item.stretch);
            if !row.key.is_prose() || inner.is_some() {
                let message = "a translation holds no mechanics".to_owned();
                let suggestion = "take this row away: it stands in the English script".to_owned();
                self.report.suggest(
                    Flaw::TranslationMechanics,
                    inner.unwrap_or(row.stretch),
                    message,
                    suggestion,
                );
            } else {
                rows.push(row);
            }
        }
        rows
    }

    /// Puts the rows of one name beside their English partners.
    fn align(
        &mut self,
        rows: &[Row<'_>],
        key: RowKey,
        labels: &[String],
        lines: &mut [Line],
        at: Stretch,
        spot: impl Fn(RowKey, usize) -> Spot,
    ) {
        let mut next = 0;
        for row in rows.iter().filter(|row| row.key == key) {
            let label = label(&row.head.guard, row.head.percent, row.head.flag.map(crate::student::Flag::id));
            let Some(found) = (next..labels.len()).find(|at| labels[*at] == label) else {
                let message = format!("the English has no `{}{label}` row here", key.word());
                self.report.add(Flaw::TranslationRow, row.stretch, message);
                continue;
            };
            for skipped in &labels[next..found] {
                missing(&format!("{}{skipped}", key.word()), at, self.report);
            }
            self.spans.note(spot(key, found), row.stretch);
            lines[found] = row.line(self.report);
            next = found + 1;
        }
        for skipped in &labels[next..] {
            missing(&format!("{}{skipped}", key.word()), at, self.report);
        }
    }

    /// Says so if the English has changed since a block was translated.
    fn current(&mut self, heading: &Heading, mark: &Mark) {
        let Some(hash) = self.hashes.get(&key(heading)) else { return };
        let (stretch, message) = match mark {
            Some((found, _)) if found == hash => return,
            Some((_, stretch)) => (*stretch, "the English has changed since this was translated"),
            None => (heading.stretch, "nothing says which English this was translated from"),
        };
        let suggestion = format!("when both say the same, write `<!-- src {hash} -->` under the heading");
        self.report.suggest(Flaw::TranslationStale, stretch, message.to_owned(), suggestion);
    }

    fn orphan(&mut self, heading: &Heading) {
        let id = heading.id.as_deref().unwrap_or_default();
        let message = if id.is_empty() {
            "this heading has no id".to_owned()
        } else {
            format!("the English script has no `{id}` here")
        };
        let suggestion = "use the ids of the English script, in the same places".to_owned();
        self.report.suggest(Flaw::TranslationOrphan, heading.stretch, message, suggestion);
    }
}
