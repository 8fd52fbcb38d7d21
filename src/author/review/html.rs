//! HTML for paper: elements, escaped text, and places to write.

use crate::scenario::prose::{Block, Line, Span};

/// What makes it readable on paper, and usable on a screen.
pub(super) const STYLE: &str = "
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 11pt/1.45 Georgia, serif; color: #111; background: #fff }
h1, h2, h3, h4, th, .label { font-family: system-ui, sans-serif; line-height: 1.25 }
h2 { margin-top: 2.5rem; border-bottom: 2px solid #111 }
h3 { margin-top: 2rem }
h4 { margin-bottom: .25rem }
table { width: 100%; border-collapse: collapse }
td, th { padding: .3rem .5rem; border: 1px solid #777; text-align: left; vertical-align: top }
th.rating, td.rating { width: 4.5rem; text-align: center; font-size: 9pt }
.box { display: inline-block; width: .9em; height: .9em; border: 1.5px solid #111; vertical-align: -.1em }
.label { font-size: 9pt; color: #333 }
.write { height: 2rem; border-bottom: 1px solid #777 }
.note { padding: .5rem 1rem; border: 2px solid #111 }
.again { break-before: page }
tr, li, .keep { break-inside: avoid }
h2, h3, h4 { break-after: avoid }
@media print { body { margin: 0 } }
";

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// An element around what is HTML already.
pub(super) fn element(name: &str, inner: &str) -> String {
    format!("<{name}>{inner}</{name}>\n")
}

pub(super) fn classed(name: &str, class: &str, inner: &str) -> String {
    format!("<{name} class=\"{class}\">{inner}</{name}>\n")
}

/// Lines to write on.
pub(super) fn to_write(lines: usize) -> String {
    "<div class=\"write\"></div>\n".repeat(lines)
}

pub(super) fn check_box() -> &'static str {
    "<span class=\"box\"></span>"
}

/// What a story says, with the job's name filled in.
pub(super) fn line(line: &[Span], job: &str) -> String {
    let told = |text: &str| escaped(&text.replace("{jobs}", &format!("{job}s")).replace("{job}", job));
    line.iter()
        .map(|span| match span {
            Span::Text(text) => told(text),
            Span::Emphasis(text) => format!("<em>{}</em>", told(text)),
            Span::Strong(text) => format!("<strong>{}</strong>", told(text)),
        })
        .collect()
}

pub(super) fn blocks(blocks: &[Block], job: &str) -> String {
    blocks.iter().map(|one| block(one, job)).collect()
}

fn block(block: &Block, job: &str) -> String {
    match block {
        Block::Paragraph(text) => element("p", &line(text, job)),
        Block::List(items) => list(items.iter().map(|item| line(item, job))),
        Block::Table { head, rows } => {
            let cells = |name: &str, cells: &[Line]| {
                let cells: String = cells.iter().map(|cell| element(name, &line(cell, job))).collect();
                element("tr", &cells)
            };
            let rows: String = rows.iter().map(|row| cells("td", row)).collect();
            element("table", &(cells("th", head) + &rows))
        }
    }
}

/// Numbered, because a plan's lines are spoken of by their numbers.
pub(super) fn list(items: impl Iterator<Item = String>) -> String {
    let items: String = items.map(|item| element("li", &item)).collect();
    if items.is_empty() { items } else { element("ol", &items) }
}
