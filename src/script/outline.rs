//! A script as headings, paragraphs, lists and tables: what Markdown knows about it, and no more.
//!
//! Only this module knows the Markdown parser. What a script does not use is reported and left out.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "what a script does not use of Markdown is left out, whatever it is"
)]

mod text;

use super::flaw::Flaw;
use super::inline::Inline;
use super::report::Report;
use super::source::Source;
use crate::diagnostic::Stretch;
use pulldown_cmark::{Event, Options, Parser, Tag};
use std::iter::Peekable;
use std::ops::Range;
use text::is_inline;

pub(super) struct Heading {
    pub(super) level: u8,
    pub(super) id: Option<String>,
    pub(super) text: Inline,
    pub(super) stretch: Stretch,
}

/// A bullet. What it holds is a row in a scene and a line on a card.
pub(super) struct Item {
    pub(super) text: Inline,
    pub(super) inner: Vec<Item>,
    pub(super) stretch: Stretch,
}

pub(super) enum Node {
    Heading(Heading),
    Paragraph(Inline),
    Bullets(Vec<Item>),
    Numbered(Vec<Item>),
    Table {
        head: Vec<Inline>,
        rows: Vec<Vec<Inline>>,
        stretch: Stretch,
    },
    /// `<!-- src 5d1c -->`: which English a block was translated from.
    Mark(String, Stretch),
}

pub(super) struct Outline {
    /// What stands between the two lines of hyphens.
    pub(super) front: Option<Stretch>,
    pub(super) nodes: Vec<Node>,
}

/// Reads the Markdown of a whole file.
pub(super) fn outline(source: &Source<'_>, report: &mut Report<'_>) -> Outline {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let parser = Parser::new_ext(source.text, options);
    for (_, definition) in parser.reference_definitions().iter() {
        let message = "this line is not shown: Markdown takes it for a link's address".to_owned();
        report.add(Flaw::LinkDefinition, stretch_of(&definition.span), message);
    }
    let mut walk = Walk { source, report, events: parser.into_offset_iter().peekable() };
    let mut outline = Outline { front: None, nodes: Vec::new() };
    while let Some((event, range)) = walk.events.next() {
        walk.block(event, &range, &mut outline);
    }
    outline
}

fn stretch_of(range: &Range<usize>) -> Stretch {
    Stretch { start: range.start, end: range.end }
}

struct Walk<'w, 'r, 's, I: Iterator<Item = (Event<'s>, Range<usize>)>> {
    source: &'w Source<'s>,
    report: &'w mut Report<'r>,
    events: Peekable<I>,
}

impl<'s, I: Iterator<Item = (Event<'s>, Range<usize>)>> Walk<'_, '_, 's, I> {
    fn block(&mut self, event: Event<'s>, range: &Range<usize>, outline: &mut Outline) {
        match event {
            Event::Start(Tag::MetadataBlock(_)) => {
                let mut front = Stretch { start: range.end, end: range.end };
                for (event, range) in self.events.by_ref() {
                    match event {
                        Event::Text(_) => {
                            front.start = front.start.min(range.start);
                            front.end = range.end;
                        }
                        _ => break,
                    }
                }
                if outline.front.is_none() && outline.nodes.is_empty() {
                    outline.front = Some(front);
                } else {
                    self.unsupported(&stretch_of(range), "a second block between lines of hyphens");
                }
            }
            Event::Start(Tag::Heading { level, id, classes, attrs }) => {
                let stretch = self.trimmed(range);
                let text = self.inline(range, None);
                if !classes.is_empty() || !attrs.is_empty() {
                    let message = "the braces after a heading hold more than one id".to_owned();
                    self.report.add(Flaw::UnexpectedAttribute, stretch, message);
                }
                let id = id.map(|id| id.to_string());
                outline.nodes.push(Node::Heading(Heading { level: level as u8, id, text, stretch }));
                self.events.next();
            }
            Event::Start(Tag::Paragraph) => {
                let text = self.inline(range, None);
                self.events.next();
                if !text.pieces.is_empty() {
                    outline.nodes.push(Node::Paragraph(text));
                }
            }
            Event::Start(Tag::List(number)) => {
                let items = self.items();
                outline.nodes.push(if number.is_some() {
                    Node::Numbered(items)
                } else {
                    Node::Bullets(items)
                });
            }
            Event::Start(Tag::Table(_)) => {
                let node = self.table(range);
                outline.nodes.push(node);
            }
            Event::Start(Tag::HtmlBlock) => {
                let stretch = self.trimmed(range);
                self.skip();
                match mark(self.source.slice(stretch)) {
                    Some(mark) => outline.nodes.push(Node::Mark(mark, stretch)),
                    None => self.html(stretch),
                }
            }
            Event::Rule => self.unsupported(&self.trimmed(range), "a rule across the page"),
            Event::Start(tag) => {
                self.unsupported(&self.trimmed(range), name_of(&tag));
                self.skip();
            }
            Event::End(_)
            | Event::Text(_)
            | Event::Code(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::TaskListMarker(_) => {}
        }
    }

    /// The items of a list, up to and with its end.
    fn items(&mut self) -> Vec<Item> {
        let mut items = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => {
                    let item = self.item(&range);
                    items.push(item);
                }
                _ => break,
            }
        }
        items
    }

    fn item(&mut self, range: &Range<usize>) -> Item {
        let stretch = self.trimmed(range);
        let mut text: Option<Inline> = None;
        let mut inner = Vec::new();
        while let Some((event, at)) = self.events.peek() {
            let at = at.clone();
            match event {
                Event::End(_) => {
                    self.events.next();
                    break;
                }
                Event::Start(Tag::List(_)) => {
                    self.events.next();
                    inner.extend(self.items());
                }
                Event::Start(Tag::Paragraph) => {
                    self.events.next();
                    let found = self.inline(&at, Some(range));
                    self.events.next();
                    self.first(&mut text, found);
                }
                Event::Rule => {
                    self.events.next();
                    self.unsupported(&self.trimmed(&at), "a rule across the page");
                }
                Event::Start(tag) if !is_inline(tag) => {
                    let what = name_of(tag);
                    self.events.next();
                    self.unsupported(&self.trimmed(&at), what);
                    self.skip();
                }
                _ => {
                    let found = self.inline(&(at.start..range.end), Some(range));
                    self.first(&mut text, found);
                }
            }
        }
        let nothing =
            Inline { pieces: Vec::new(), stretch: Stretch { start: stretch.end, end: stretch.end } };
        Item { text: text.unwrap_or(nothing), inner, stretch }
    }

    fn first(&mut self, text: &mut Option<Inline>, found: Inline) {
        if text.is_none() {
            *text = Some(found);
        } else if !found.pieces.is_empty() {
            self.unsupported(&found.stretch, "a second paragraph in one row");
        }
    }

    fn table(&mut self, range: &Range<usize>) -> Node {
        let mut head = Vec::new();
        let mut rows: Vec<Vec<Inline>> = Vec::new();
        while let Some((event, at)) = self.events.next() {
            match event {
                Event::Start(Tag::TableRow) => rows.push(Vec::new()),
                Event::Start(Tag::TableCell) => {
                    let cell = self.inline(&at, None);
                    self.events.next();
                    rows.last_mut().unwrap_or(&mut head).push(cell);
                }
                Event::End(pulldown_cmark::TagEnd::Table) => break,
                _ => {}
            }
        }
        Node::Table { head, rows, stretch: self.trimmed(range) }
    }

    /// Leaves out everything up to the end of what has just started.
    fn skip(&mut self) {
        let mut depth = 1_usize;
        while depth > 0
            && let Some((event, _)) = self.events.next()
        {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
        }
    }

    fn html(&mut self, stretch: Stretch) {
        let message = "HTML is not part of a script".to_owned();
        self.report.suggest(
            Flaw::HtmlNotAllowed,
            stretch,
            message,
            "write `\\<` where a `<` is meant".to_owned(),
        );
    }

    fn unsupported(&mut self, stretch: &Stretch, what: &str) {
        let message = format!("{what} is not part of a script");
        self.report.add(Flaw::MarkdownNotAllowed, *stretch, message);
    }

    /// A range without the blanks at its end.
    fn trimmed(&self, range: &Range<usize>) -> Stretch {
        let text = &self.source.text[range.clone()];
        Stretch { start: range.start, end: range.start + text.trim_end().len() }
    }
}

/// The hash in `<!-- src 5d1c -->`.
fn mark(html: &str) -> Option<String> {
    let inner = html.trim().strip_prefix("<!--")?.strip_suffix("-->")?.trim();
    let hash = inner.strip_prefix("src ")?.trim();
    (hash.len() == 4 && hash.chars().all(|c| c.is_ascii_hexdigit())).then(|| hash.to_owned())
}

fn name_of(tag: &Tag<'_>) -> &'static str {
    match tag {
        Tag::BlockQuote(_) => "a quotation",
        Tag::CodeBlock(_) => "a block of code (a line indented by four spaces is one)",
        Tag::Heading { .. } => "a heading in a row",
        Tag::HtmlBlock => "HTML",
        Tag::Table(_) => "a table in a row",
        _ => "this",
    }
}
