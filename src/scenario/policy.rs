//! Policy cards: a district's rules, which stories refer to by name.
//!
//! They are one text file a language, read by the app as it stands, so that a district can put its own in the place of
//! ours without building anything. The form is the smallest part of Markdown that holds a card:
//!
//! ```text
//! # Policy cards
//! Words about the file, shown nowhere.
//!
//! ## Medicine and health steps {#medication}
//! - A line of the card, which may
//!   go on here.
//!
//! A paragraph.
//! ```

use super::ids::PolicyId;
use super::prose::{Block, Line, Span};

/// One card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyCard {
    pub id: PolicyId,
    pub title: String,
    /// Paragraphs and lists, without emphasis.
    pub blocks: Vec<Block>,
}

/// Why a file of policy cards cannot be used, and in which of its lines.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PolicyError {
    #[error(
        "line {0}: a card starts with `## `, its title and its name in braces, like `## Doors {{#doors}}`"
    )]
    Heading(usize),
    #[error("line {line}: `{id}` is the name of two cards")]
    Twice { line: usize, id: PolicyId },
    #[error("line {0}: the card `{1}` says nothing")]
    Empty(usize, PolicyId),
    #[error("there is no card in the file; one starts with `## `, its title and its name in braces")]
    NoCard,
}

impl PolicyError {
    /// The line to look at, if there is one.
    pub const fn line(&self) -> Option<usize> {
        match self {
            Self::Heading(line) | Self::Twice { line, .. } | Self::Empty(line, _) => Some(*line),
            Self::NoCard => None,
        }
    }
}

/// Every card of a file.
///
/// # Errors
/// If one cannot be read; the first that cannot.
pub fn read(text: &str) -> Result<Vec<PolicyCard>, PolicyError> {
    let mut cards: Vec<(usize, PolicyCard)> = Vec::new();
    let mut open = Open::Nothing;
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim();
        if let Some(heading) = line.strip_prefix("## ") {
            let (title, id) = headed(heading).ok_or(PolicyError::Heading(number))?;
            if cards.iter().any(|(_, card)| card.id == id) {
                return Err(PolicyError::Twice { line: number, id });
            }
            cards.push((number, PolicyCard { id, title: title.to_owned(), blocks: Vec::new() }));
            open = Open::Nothing;
        } else if let Some((_, card)) = cards.last_mut() {
            open = open.with(line, &mut card.blocks);
        }
    }
    if let Some((line, card)) = cards.iter().find(|(_, card)| card.blocks.is_empty()) {
        return Err(PolicyError::Empty(*line, card.id.clone()));
    }
    if cards.is_empty() {
        return Err(PolicyError::NoCard);
    }
    Ok(cards.into_iter().map(|(_, card)| card).collect())
}

/// `Doors {#doors}`.
fn headed(heading: &str) -> Option<(&str, PolicyId)> {
    let (title, id) = heading.trim_end().strip_suffix('}')?.rsplit_once("{#")?;
    let title = title.trim();
    let id = PolicyId::new(id).ok()?;
    (!title.is_empty()).then_some((title, id))
}

/// What the next line may go on with.
#[derive(Clone, Copy)]
enum Open {
    Nothing,
    Paragraph,
    Item,
}

impl Open {
    fn with(self, line: &str, blocks: &mut Vec<Block>) -> Self {
        if line.is_empty() {
            return Self::Nothing;
        }
        if let Some(item) = line.strip_prefix("- ") {
            match blocks.last_mut() {
                Some(Block::List(items)) => items.push(words(item)),
                _ => blocks.push(Block::List(vec![words(item)])),
            }
            return Self::Item;
        }
        match (self, blocks.last_mut()) {
            (Self::Item, Some(Block::List(items))) => {
                if let Some(item) = items.last_mut() {
                    add(item, line);
                }
                Self::Item
            }
            (Self::Paragraph, Some(Block::Paragraph(paragraph))) => {
                add(paragraph, line);
                Self::Paragraph
            }
            _ => {
                blocks.push(Block::Paragraph(words(line)));
                Self::Paragraph
            }
        }
    }
}

fn words(text: &str) -> Line {
    vec![Span::Text(text.to_owned())]
}

fn add(line: &mut Line, more: &str) {
    if let Some(Span::Text(text)) = line.last_mut() {
        text.push(' ');
        text.push_str(more);
    }
}
