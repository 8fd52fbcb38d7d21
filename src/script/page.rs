//! Reads a page that stands beside the stories.
//!
//! A page is a title, text, and parts (`## Words {#words}`) with smaller headings (`###`) in them. A list whose items
//! begin with a link, as in `- [Torn edges](#torn-edges): a first one.`, is a list of stories; the link's words are for
//! the author, and readers see the story's own title.

use super::draft::blocks;
use super::flaw::Flaw;
use super::inline::{Inline, Piece as Text};
use super::outline::{Heading, Item, Node, outline};
use super::read::text_of;
use super::report::Report;
use super::source::Source;
use crate::diagnostic::{Diagnostic, Stretch};
use crate::scenario::ids::{PartId, ScenarioId};
use crate::scenario::page::{Listed, Page, Part, Piece, Recommended};
use crate::scenario::prose::{Line, Span};

/// What came of reading a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageRead {
    /// Where no problem was found.
    pub page: Option<Page>,
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a page that may name stories of the library.
pub fn read_page(bytes: &[u8], name: &str, known: &dyn Fn(&ScenarioId) -> Option<Listed>) -> PageRead {
    let text = match text_of(bytes, name) {
        Ok(text) => text,
        Err(problem) => return PageRead { page: None, diagnostics: vec![problem] },
    };
    let source = Source::new(name, text);
    let mut report = Report::new(&source);
    let outline = outline(&source, &mut report);
    let mut desk = Desk { report: &mut report, known };
    let page = desk.page(outline.nodes);
    let page = page.filter(|_| !report.has_errors());
    PageRead { page, diagnostics: report.finish() }
}

struct Desk<'a, 'r> {
    report: &'a mut Report<'r>,
    known: &'a dyn Fn(&ScenarioId) -> Option<Listed>,
}

impl Desk<'_, '_> {
    fn page(&mut self, nodes: Vec<Node>) -> Option<Page> {
        let mut title = None;
        let mut intro = Vec::new();
        let mut parts: Vec<Part> = Vec::new();
        for node in nodes {
            match node {
                Node::Heading(heading) if heading.level == 1 && title.is_none() => {
                    title = Some(heading.text.plain(self.report));
                }
                Node::Heading(heading) if heading.level == 2 => parts.extend(self.part(&heading)),
                node @ (Node::Heading(_)
                | Node::Paragraph(_)
                | Node::Bullets(_)
                | Node::Numbered(_)
                | Node::Table { .. }
                | Node::Mark(..)) => {
                    let pieces = parts.last_mut().map_or(&mut intro, |part| &mut part.pieces);
                    pieces.extend(self.piece(node));
                }
            }
        }
        if title.is_none() {
            let message = "the page has no title".to_owned();
            let start = Stretch { start: 0, end: 0 };
            self.report.suggest(Flaw::MissingTitle, start, message, "write `# ` and a title".to_owned());
        }
        Some(Page { title: title?, intro, parts })
    }

    fn part(&mut self, heading: &Heading) -> Option<Part> {
        let title = heading.text.plain(self.report);
        let id = heading.id.as_deref().and_then(|id| PartId::new(id).ok());
        if id.is_none() {
            let message = "this part has no id".to_owned();
            let suggestion = "write one after the title, as in `{#words}`".to_owned();
            self.report.suggest(Flaw::MissingId, heading.stretch, message, suggestion);
        }
        Some(Part { id: id?, title, pieces: Vec::new() })
    }

    fn piece(&mut self, node: Node) -> Vec<Piece> {
        match node {
            Node::Heading(heading) if heading.level == 3 => {
                vec![Piece::Heading(heading.text.plain(self.report))]
            }
            Node::Heading(heading) => {
                let message = "a page has one title, parts with `##` and headings with `###`".to_owned();
                self.report.add(Flaw::HeadingTooDeep, heading.stretch, message);
                Vec::new()
            }
            Node::Bullets(items) if items.iter().any(|item| linked(item).is_some()) => {
                vec![Piece::Stories(items.iter().filter_map(|item| self.story(item)).collect())]
            }
            Node::Bullets(_)
            | Node::Numbered(_)
            | Node::Paragraph(_)
            | Node::Table { .. }
            | Node::Mark(..) => blocks(&[node], self.report).into_iter().map(Piece::Text).collect(),
        }
    }

    fn story(&mut self, item: &Item) -> Option<Recommended> {
        let named = linked(item).and_then(|target| ScenarioId::new(target.strip_prefix('#')?).ok());
        let story = named.and_then(|id| (self.known)(&id));
        if story.is_none() {
            let message = "this line leads to no story".to_owned();
            let suggestion = "begin it with a link to a story, as in `[Torn edges](#torn-edges)`".to_owned();
            self.report.suggest(Flaw::UnknownStory, item.stretch, message, suggestion);
        }
        let after = Inline { pieces: item.text.pieces.get(1..)?.to_vec(), stretch: item.text.stretch };
        Some(Recommended { story: story?, line: without_colon(after.line(self.report)) })
    }
}

/// Where the link leads that an item begins with.
fn linked(item: &Item) -> Option<&str> {
    match item.text.pieces.first()? {
        Text::Link(target, _) => Some(target),
        Text::Text(..) => None,
    }
}

fn without_colon(mut line: Line) -> Line {
    if let Some(Span::Text(text)) = line.first_mut() {
        *text = text.trim_start_matches(':').trim_start().to_owned();
    }
    line
}
