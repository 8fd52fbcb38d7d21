//! What stories say, as elements. No HTML is ever parsed: a story's text is data.

use crate::scenario::prose::{Block, Line, Span};
use crate::web::preferences::JobName;
use yew::{AttrValue, Html, html};

/// One paragraph's content, without the paragraph.
pub fn line(line: &[Span], job: &JobName) -> Html {
    line.iter()
        .map(|span| match span {
            Span::Text(text) => html! { { job.fill(text) } },
            Span::Emphasis(text) => html! { <em>{ job.fill(text) }</em> },
            Span::Strong(text) => html! { <strong>{ job.fill(text) }</strong> },
        })
        .collect()
}

/// A line without its emphasis, where only words will do: a title, a name, a quotation.
pub fn plain(line: &[Span], job: &JobName) -> AttrValue {
    let mut text = String::new();
    for span in line {
        let (Span::Text(part) | Span::Emphasis(part) | Span::Strong(part)) = span;
        text.push_str(&job.fill(part));
    }
    text.into()
}

pub fn paragraph(text: &[Span], job: &JobName) -> Html {
    html! { <p>{ line(text, job) }</p> }
}

pub fn blocks(blocks: &[Block], job: &JobName) -> Html {
    blocks.iter().map(|one| block(one, job)).collect()
}

fn block(block: &Block, job: &JobName) -> Html {
    match block {
        Block::Paragraph(text) => paragraph(text, job),
        Block::List(items) => {
            let items = items.iter().map(|item| html! { <li>{ line(item, job) }</li> });
            html! { <ul>{ for items }</ul> }
        }
        Block::Table { head, rows } => {
            let head = head.iter().map(|cell: &Line| html! { <th scope="col">{ line(cell, job) }</th> });
            let rows = rows.iter().map(|row| {
                let cells = row.iter().map(|cell| html! { <td>{ line(cell, job) }</td> });
                html! { <tr>{ for cells }</tr> }
            });
            html! {
                <div class="scroll-sideways" tabindex="0">
                    <table><thead><tr>{ for head }</tr></thead><tbody>{ for rows }</tbody></table>
                </div>
            }
        }
    }
}
