//! The words of one paragraph, heading, cell or row, each with its place in the file.

use super::flaw::Flaw;
use super::report::Report;
use crate::diagnostic::Stretch;
use crate::scenario::prose::{Line, Span};

/// How a piece of text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    Emphasis,
    Strong,
    /// Emphasis inside emphasis: refused once it is known to be prose.
    Nested,
}

/// A piece of text from one place of the file, or a link.
#[derive(Debug, Clone)]
pub(super) enum Piece {
    Text(Style, String, Stretch),
    Link(String, Stretch),
}

impl Piece {
    fn stretch(&self) -> Stretch {
        match self {
            Self::Text(_, _, stretch) | Self::Link(_, stretch) => *stretch,
        }
    }
}

/// Text as it was found: not yet known to be sound.
#[derive(Debug, Clone)]
pub(super) struct Inline {
    pub(super) pieces: Vec<Piece>,
    pub(super) stretch: Stretch,
}

/// Where the end of a row leads.
pub(super) struct Tail {
    pub(super) target: String,
    pub(super) stretch: Stretch,
}

impl Inline {
    /// What follows a byte, which has to be in plain text.
    pub(super) fn after(&self, byte: usize) -> Self {
        let mut pieces = Vec::new();
        for piece in &self.pieces {
            let at = piece.stretch();
            match piece {
                Piece::Text(style, text, _) if at.start < byte && byte < at.end => {
                    let rest = text.get(byte - at.start..).unwrap_or_default();
                    pieces.push(Piece::Text(*style, rest.to_owned(), Stretch { start: byte, end: at.end }));
                }
                Piece::Text(..) | Piece::Link(..) if at.start >= byte => pieces.push(piece.clone()),
                Piece::Text(..) | Piece::Link(..) => {}
            }
        }
        Self { pieces, stretch: Stretch { start: byte, end: self.stretch.end } }
    }

    /// The text, where no link may be.
    pub(super) fn line(&self, report: &mut Report<'_>) -> Line {
        for piece in &self.pieces {
            if let Piece::Link(_, stretch) = piece {
                report.suggest(
                    Flaw::LinkNotAllowed,
                    *stretch,
                    "there is a link in the middle of a text".to_owned(),
                    "put it at the end of a result, after `->`, or into a `then` row".to_owned(),
                );
            }
        }
        line_of(&self.pieces, report)
    }

    /// The text, and the link after an arrow at its end if there is one.
    pub(super) fn line_with_tail(&self, report: &mut Report<'_>) -> (Line, Option<Tail>) {
        let mut pieces = self.pieces.clone();
        while matches!(pieces.last(), Some(Piece::Text(Style::Plain, text, _)) if text.trim().is_empty()) {
            pieces.pop();
        }
        let Some(Piece::Link(dest, stretch)) = pieces.last().cloned() else {
            return (self.line(report), None);
        };
        pieces.pop();
        let before: Self = Self { pieces, stretch: self.stretch };
        let mut line = before.line(report);
        let arrow = match line.last_mut() {
            Some(Span::Text(text)) => {
                let kept = text.strip_suffix("->").map(|kept| kept.trim_end().to_owned());
                kept.map(|kept| *text = kept).is_some()
            }
            Some(Span::Emphasis(_) | Span::Strong(_)) | None => false,
        };
        if matches!(line.last(), Some(Span::Text(text)) if text.is_empty()) {
            line.pop();
        }
        if !arrow {
            report.suggest(
                Flaw::LinkNotAllowed,
                stretch,
                "a link has no arrow before it".to_owned(),
                "write `-> [where it leads](#id)`".to_owned(),
            );
        }
        (line, target(&dest, stretch, report))
    }

    /// The link that is all there is, as in a `then` row.
    pub(super) fn only_link(&self, report: &mut Report<'_>) -> Option<Tail> {
        let mut links = self.pieces.iter().filter_map(|piece| match piece {
            Piece::Link(dest, stretch) => Some((dest, *stretch)),
            Piece::Text(..) => None,
        });
        let words = line_of(&self.pieces, report);
        match (links.next(), links.next()) {
            (Some((dest, stretch)), None) if words.is_empty() => target(dest, stretch, report),
            _ => {
                report.suggest(
                    Flaw::LinkNotAllowed,
                    self.stretch,
                    "here one link has to stand and nothing else".to_owned(),
                    "write `[where it leads](#id)`".to_owned(),
                );
                None
            }
        }
    }

    /// The text of a title, which has no markup.
    pub(super) fn plain(&self, report: &mut Report<'_>) -> String {
        let line = self.line(report);
        if line.iter().any(|span| !matches!(span, Span::Text(_))) {
            report.add(Flaw::MarkupNotPlain, self.stretch, "a title has no emphasis in it".to_owned());
        }
        line.into_iter().map(words_of).collect()
    }
}

fn words_of(span: Span) -> String {
    match span {
        Span::Text(text) | Span::Emphasis(text) | Span::Strong(text) => text,
    }
}

fn target(dest: &str, stretch: Stretch, report: &mut Report<'_>) -> Option<Tail> {
    let Some(id) = dest.strip_prefix('#') else {
        report.suggest(
            Flaw::LinkNotAllowed,
            stretch,
            "a link leads out of the script".to_owned(),
            "write `#` and the id of a scene or ending, as in `(#bell)`".to_owned(),
        );
        return None;
    };
    Some(Tail { target: id.to_owned(), stretch })
}

/// Joins pieces of one style, makes every run of blanks one blank, and takes blanks off both ends.
fn line_of(pieces: &[Piece], report: &mut Report<'_>) -> Line {
    let mut line: Vec<(Style, String)> = Vec::new();
    for piece in pieces {
        let Piece::Text(style, text, stretch) = piece else { continue };
        if *style == Style::Nested {
            report.add(Flaw::MarkupNotPlain, *stretch, "emphasis stands inside emphasis".to_owned());
        }
        match line.last_mut() {
            Some((last, words)) if last == style => words.push_str(text),
            last => {
                if touches(last.map(|(_, words)| words.as_str()), *style, text) {
                    let message = "emphasis covers only a part of a word".to_owned();
                    report.add(Flaw::MarkupNotPlain, *stretch, message);
                }
                line.push((*style, text.clone()));
            }
        }
    }
    let start = pieces.first().map_or(0, |piece| piece.stretch().start);
    let stretch = Stretch { start, end: pieces.last().map_or(start, |piece| piece.stretch().end) };
    for (_, words) in &line {
        check_tokens(words, stretch, report);
    }
    let mut joined = String::new();
    let mut spans = Vec::new();
    for (style, text) in line {
        let mut words = String::new();
        for c in text.chars() {
            let c = if c.is_whitespace() || c.is_control() { ' ' } else { c };
            if c != ' ' || !(joined.is_empty() || joined.ends_with(' ')) {
                joined.push(c);
                words.push(c);
            }
        }
        spans.push((style, words));
    }
    while let Some((_, words)) = spans.last_mut() {
        words.truncate(words.trim_end().len());
        if !words.is_empty() {
            break;
        }
        spans.pop();
    }
    let mut line = Line::new();
    for (style, words) in spans.into_iter().filter(|(_, words)| !words.is_empty()) {
        line.push(match style {
            Style::Plain => Span::Text(words),
            Style::Emphasis => Span::Emphasis(words),
            Style::Strong | Style::Nested => Span::Strong(words),
        });
    }
    line
}

/// Whether emphasis starts or ends inside a word, or touches other emphasis.
fn touches(before: Option<&str>, style: Style, text: &str) -> bool {
    let Some(before) = before else { return style != Style::Plain && text.starts_with(char::is_whitespace) };
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    if style == Style::Plain { word(text.chars().next()) } else { word(before.chars().last()) }
}

/// Finds `{…}` that the app would not fill in.
pub(super) fn check_tokens(text: &str, stretch: Stretch, report: &mut Report<'_>) {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((token, then)) = after.split_once('}') else { return };
        if token != "job" && token != "jobs" {
            report.suggest(
                Flaw::UnknownToken,
                stretch,
                "braces stand around something that is not `{job}` or `{jobs}`".to_owned(),
                "leave the braces out, or write `{job}`".to_owned(),
            );
        }
        rest = then;
    }
}
