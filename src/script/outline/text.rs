//! The text of one paragraph, heading, row or cell, with its emphasis and links.

use super::{Walk, stretch_of};
use crate::diagnostic::Stretch;
use crate::script::flaw::Flaw;
use crate::script::inline::{Inline, Piece, Style};
use pulldown_cmark::{Event, Tag};
use std::ops::Range;

impl<'s, I: Iterator<Item = (Event<'s>, Range<usize>)>> Walk<'_, '_, 's, I> {
    /// Text up to the next thing that is not text; that is left where it is.
    pub(super) fn inline(&mut self, range: &Range<usize>, item: Option<&Range<usize>>) -> Inline {
        let mut pieces = Vec::new();
        let mut styles: Vec<Style> = Vec::new();
        let mut links = 0_usize;
        let mut end = range.start;
        while let Some((event, at)) = self.events.next_if(|(event, _)| is_text(event)) {
            let stretch = stretch_of(&at);
            end = end.max(at.end);
            let style = styles.last().copied().unwrap_or(Style::Plain);
            match event {
                Event::Text(text) if links == 0 => pieces.push(Piece::Text(style, text.to_string(), stretch)),
                Event::SoftBreak => {
                    let next = self.source.text[at.start..].find('\n').map_or(at.end, |to| at.start + to + 1);
                    let bare = self.source.text[next..].starts_with(|c: char| !c.is_whitespace());
                    if item.is_some() && self.source.starts_line(next) && bare {
                        let line = self.source.text[next..].lines().next().unwrap_or_default();
                        self.report.suggest(
                            Flaw::UnindentedLine,
                            Stretch { start: next, end: next + line.len() },
                            "this line is read as part of the row above".to_owned(),
                            "indent it by two spaces, or leave an empty line before it".to_owned(),
                        );
                    }
                    if links == 0 {
                        pieces.push(Piece::Text(style, " ".to_owned(), stretch));
                    }
                }
                Event::Start(Tag::Emphasis | Tag::Strong) if !styles.is_empty() => styles.push(Style::Nested),
                Event::Start(Tag::Emphasis) => styles.push(Style::Emphasis),
                Event::Start(Tag::Strong) => styles.push(Style::Strong),
                Event::End(pulldown_cmark::TagEnd::Emphasis | pulldown_cmark::TagEnd::Strong) => {
                    styles.pop();
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    links += 1;
                    pieces.push(Piece::Link(dest_url.to_string(), stretch));
                }
                Event::Start(Tag::Image { .. }) => {
                    links += 1;
                    self.unsupported(&stretch, "a picture");
                }
                Event::End(_) => links = links.saturating_sub(1),
                Event::InlineHtml(_) | Event::Html(_) => self.html(stretch),
                Event::Code(text) => {
                    self.unsupported(&stretch, "code");
                    pieces.push(Piece::Text(style, text.to_string(), stretch));
                }
                Event::HardBreak => self.unsupported(&stretch, "a forced line break"),
                _ => {}
            }
        }
        Inline { pieces, stretch: self.trimmed(&(range.start..end.max(range.start))) }
    }
}

fn is_text(event: &Event<'_>) -> bool {
    use pulldown_cmark::TagEnd as End;
    match event {
        Event::Start(tag) => is_inline(tag),
        Event::End(tag) => matches!(
            tag,
            End::Emphasis
                | End::Strong
                | End::Link
                | End::Image
                | End::Strikethrough
                | End::Superscript
                | End::Subscript
        ),
        Event::Rule => false,
        _ => true,
    }
}

pub(super) fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
    )
}
