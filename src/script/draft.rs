//! A script's parts as its headings divide them: title, briefing, cards, places and choices.

use super::flaw::Flaw;
use super::inline::Inline;
use super::outline::{Heading, Item, Node};
use super::report::Report;
use super::row::RowKey;
use super::source::Source;
use crate::diagnostic::Stretch;
use crate::scenario::prose::{Block, Line};

/// Ids that name the cards, so that no scene can have them.
pub(super) const PLAN: &str = "plan";
pub(super) const DATA: &str = "data";

/// Which English a block was translated from.
pub(super) type Mark = Option<(String, Stretch)>;

#[derive(Default)]
pub(super) struct Draft {
    pub(super) title: Option<Heading>,
    pub(super) mark: Mark,
    pub(super) briefing: Vec<Node>,
    pub(super) cards: Vec<Card>,
    pub(super) places: Vec<Place>,
}

pub(super) struct Card {
    pub(super) heading: Heading,
    pub(super) mark: Mark,
    pub(super) text: Vec<Node>,
}

/// A scene or an ending.
pub(super) struct Place {
    pub(super) heading: Heading,
    pub(super) mark: Mark,
    pub(super) text: Vec<Node>,
    pub(super) rows: Vec<Item>,
    pub(super) choices: Vec<Choice>,
}

pub(super) struct Choice {
    pub(super) heading: Heading,
    pub(super) mark: Mark,
    pub(super) rows: Vec<Item>,
}

impl Place {
    /// Whether the row `ending` is there.
    pub(super) fn is_ending(&self, source: &Source<'_>) -> bool {
        self.rows
            .iter()
            .any(|item| source.slice(item.text.stretch).split([' ', ':', '\n']).next() == Some("ending"))
    }
}

/// Divides a file by its headings.
pub(super) fn draft(nodes: Vec<Node>, source: &Source<'_>, report: &mut Report<'_>) -> Draft {
    let mut draft = Draft::default();
    for node in nodes {
        match node {
            Node::Heading(heading) => start(heading, &mut draft, report),
            Node::Mark(hash, stretch) => *mark(&mut draft) = Some((hash, stretch)),
            Node::Bullets(items) => bullets(items, &mut draft),
            Node::Paragraph(_) | Node::Numbered(_) | Node::Table { .. } => {
                text(node, &mut draft, source, report);
            }
        }
    }
    draft
}

fn start(heading: Heading, draft: &mut Draft, report: &mut Report<'_>) {
    let stretch = heading.stretch;
    match heading.level {
        1 => {
            if heading.id.is_some() {
                report.add(Flaw::UnexpectedAttribute, stretch, "the title has an id".to_owned());
            }
            if draft.title.is_some() {
                let suggestion = "write `##` for a scene and `###` for a choice".to_owned();
                report.suggest(Flaw::SecondTitle, stretch, "there is a second title".to_owned(), suggestion);
            } else {
                draft.title = Some(heading);
            }
        }
        2 if matches!(heading.id.as_deref(), Some(PLAN | DATA)) => {
            if draft.cards.iter().any(|card| card.heading.id == heading.id) {
                report.add(Flaw::RepeatedCard, stretch, "this card stands here for a second time".to_owned());
            }
            draft.cards.push(Card { heading, mark: None, text: Vec::new() });
        }
        2 => draft.places.push(Place {
            heading,
            mark: None,
            text: Vec::new(),
            rows: Vec::new(),
            choices: Vec::new(),
        }),
        3 => {
            if let Some(place) = draft.places.last_mut() {
                place.choices.push(Choice { heading, mark: None, rows: Vec::new() });
            } else {
                let message = "this choice does not stand under a scene".to_owned();
                report.suggest(
                    Flaw::ChoiceOutsideScene,
                    stretch,
                    message,
                    "put a `##` heading before it".to_owned(),
                );
            }
        }
        _ => {
            let message = "a heading has more than three `#`".to_owned();
            report.add(Flaw::HeadingTooDeep, stretch, message);
        }
    }
}

/// Cards come before places, so the last part begun is a choice, a place, a card or the briefing.
fn mark(draft: &mut Draft) -> &mut Mark {
    match (draft.places.last_mut(), draft.cards.last_mut()) {
        (Some(place), _) => match place.choices.last_mut() {
            Some(choice) => &mut choice.mark,
            None => &mut place.mark,
        },
        (None, Some(card)) => &mut card.mark,
        (None, None) => &mut draft.mark,
    }
}

fn bullets(items: Vec<Item>, draft: &mut Draft) {
    match (draft.places.last_mut(), draft.cards.last_mut()) {
        (Some(place), _) => match place.choices.last_mut() {
            Some(choice) => choice.rows.extend(items),
            None => place.rows.extend(items),
        },
        (None, Some(card)) => card.text.push(Node::Bullets(items)),
        (None, None) => draft.briefing.push(Node::Bullets(items)),
    }
}

fn text(node: Node, draft: &mut Draft, source: &Source<'_>, report: &mut Report<'_>) {
    let stretch = stretch_of(&node);
    let Some(place) = draft.places.last_mut() else {
        match draft.cards.last_mut() {
            Some(card) => card.text.push(node),
            None => draft.briefing.push(node),
        }
        return;
    };
    let head = source.slice(stretch).split_once(':').and_then(|(head, _)| head.split_whitespace().next());
    if head.is_some_and(|head| RowKey::ALL.iter().any(|key| key.word() == head)) {
        let message = "this looks like a row without its hyphen".to_owned();
        report.suggest(Flaw::RowWithoutDash, stretch, message, "write `- ` before it".to_owned());
    } else if !place.choices.is_empty() {
        let message = "a choice has rows and no other text".to_owned();
        let suggestion = "write it as a row, such as `- result: …`".to_owned();
        report.suggest(Flaw::TextInChoice, stretch, message, suggestion);
    } else if place.rows.len() > 1 || (place.rows.len() == 1 && !place.is_ending(source)) {
        let message = "this text comes after the rows".to_owned();
        report.suggest(Flaw::TextAfterRows, stretch, message, "put it before the first row".to_owned());
    } else {
        place.text.push(node);
    }
}

pub(super) fn stretch_of(node: &Node) -> Stretch {
    let across = |items: &[Item]| Stretch {
        start: items.first().map_or(0, |item| item.stretch.start),
        end: items.last().map_or(0, |item| item.stretch.end),
    };
    match node {
        Node::Heading(heading) => heading.stretch,
        Node::Paragraph(text) => text.stretch,
        Node::Bullets(items) | Node::Numbered(items) => across(items),
        Node::Table { stretch, .. } | Node::Mark(_, stretch) => *stretch,
    }
}

/// The text of a card, a briefing or a place.
pub(super) fn blocks(nodes: &[Node], report: &mut Report<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for node in nodes {
        match node {
            Node::Paragraph(text) => blocks.push(Block::Paragraph(text.line(report))),
            Node::Bullets(items) | Node::Numbered(items) => {
                blocks.push(Block::List(items.iter().map(|item| bullet(item, report)).collect()));
            }
            Node::Table { head, rows, .. } => {
                let mut lines =
                    |cells: &[Inline]| cells.iter().map(|cell| cell.line(report)).collect::<Vec<Line>>();
                let head = lines(head);
                blocks.push(Block::Table { head, rows: rows.iter().map(|row| lines(row)).collect() });
            }
            Node::Heading(_) | Node::Mark(..) => {}
        }
    }
    blocks
}

fn bullet(item: &Item, report: &mut Report<'_>) -> Line {
    if let Some(inner) = item.inner.first() {
        let message = "a list stands inside a list".to_owned();
        report.suggest(Flaw::NestedRow, inner.stretch, message, "take away its indent".to_owned());
    }
    let line = item.text.line(report);
    if line.is_empty() {
        report.add(Flaw::MissingText, item.stretch, "a line of this list is empty".to_owned());
    }
    line
}
