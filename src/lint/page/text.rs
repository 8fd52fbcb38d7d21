//! Everything that a story says in one language, piece by piece, each with its place.

use crate::lint::words::{parts, plain};
use crate::scenario::problem::{Part, Spot};
use crate::scenario::prose::{Block, Line, Prose};

/// One paragraph, row, title or cell.
pub(in crate::lint) struct Piece {
    pub(in crate::lint) spot: Spot,
    pub(in crate::lint) kind: Kind,
    pub(in crate::lint) text: String,
    pub(in crate::lint) parts: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::lint) enum Kind {
    Title,
    /// What is read as sentences.
    Sentences,
    /// What a choice is called.
    Label,
    /// A cell of a table, or a name on a list.
    Cell,
}

impl Piece {
    /// Whether it is told while the story goes on, and not before or beside it.
    pub(in crate::lint) fn is_told(&self) -> bool {
        match self.spot.part {
            Part::Scene(_) | Part::Choice(..) | Part::Ending(_) => true,
            Part::Front(_) | Part::Card(_) => false,
        }
    }
}

/// In the order of the script.
pub(in crate::lint) fn pieces(prose: &Prose) -> Vec<Piece> {
    let mut pieces = Pieces(Vec::new());
    front(prose, &mut pieces);
    for (at, scene) in prose.scenes.iter().enumerate() {
        let spot = Spot::scene(at);
        pieces.add(spot, Kind::Title, scene.title.clone());
        pieces.blocks(spot, &scene.text);
        pieces.rows(spot, &[("says", &scene.says), ("cue", &scene.cues)]);
        let once =
            [("hint", &scene.hint), ("think-aloud", &scene.think_aloud), ("say-first", &scene.say_first)];
        for (key, line) in once {
            pieces.rows(spot, &[(key, line.as_slice())]);
        }
        for (nth, choice) in scene.choices.iter().enumerate() {
            let spot = Spot::choice(at, nth);
            pieces.add(spot, Kind::Label, plain(&choice.label));
            pieces.rows(spot, &[("result", &choice.results), ("stop", &choice.stops)]);
            pieces.rows(spot, &[("why", &choice.whys), ("coach", &choice.coach)]);
        }
    }
    for (at, ending) in prose.endings.iter().enumerate() {
        let spot = Spot::ending(at);
        pieces.add(spot, Kind::Title, ending.title.clone());
        pieces.blocks(spot, &ending.text);
        pieces.rows(spot, &[("says", &ending.says), ("needs", &ending.needs), ("asks", &ending.asks)]);
    }
    pieces.0
}

fn front(prose: &Prose, pieces: &mut Pieces) {
    pieces.add(Spot::front("title"), Kind::Title, prose.title.clone());
    pieces.add(Spot::front("summary"), Kind::Sentences, plain(&prose.summary));
    if let Some(note) = &prose.content_note {
        pieces.add(Spot::front("content-note"), Kind::Sentences, plain(note));
    }
    let person = &prose.student;
    let lists = [
        ("student.strengths", Kind::Cell, &person.strengths),
        ("student.interests", Kind::Cell, &person.interests),
        ("student.about", Kind::Sentences, &person.about),
    ];
    for (key, kind, list) in lists {
        for text in list {
            pieces.add(Spot::front(key), kind, text.clone());
        }
    }
    for (_, name) in &prose.skills {
        pieces.add(Spot::front("skills"), Kind::Cell, name.clone());
    }
    for (_, meaning) in &prose.facts {
        pieces.add(Spot::front("facts"), Kind::Sentences, meaning.clone());
    }
    pieces.blocks(Spot::front("title"), &prose.briefing);
    pieces.blocks(Spot::card("plan"), &prose.plan);
    pieces.blocks(Spot::card("data"), prose.data.as_deref().unwrap_or_default());
}

struct Pieces(Vec<Piece>);

impl Pieces {
    fn add(&mut self, spot: Spot, kind: Kind, text: String) {
        self.0.push(Piece { spot, kind, parts: parts(&text), text });
    }

    fn rows(&mut self, spot: Spot, rows: &[(&'static str, &[Line])]) {
        for (key, lines) in rows {
            for (row, line) in lines.iter().enumerate() {
                self.add(spot.row(key, row), Kind::Sentences, plain(line));
            }
        }
    }

    fn blocks(&mut self, spot: Spot, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(line) => self.add(spot, Kind::Sentences, plain(line)),
                Block::List(lines) => {
                    for line in lines {
                        self.add(spot, Kind::Sentences, plain(line));
                    }
                }
                Block::Table { head, rows } => {
                    for cell in head.iter().chain(rows.iter().flatten()) {
                        self.add(spot, Kind::Cell, plain(cell));
                    }
                }
            }
        }
    }
}
