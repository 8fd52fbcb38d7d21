//! What drawings of figures share: numbers as attributes, and the same content as a table to unfold.

use crate::web::text::{LookBack, Words};
use yew::{AttrValue, Html, html};

/// `below` stands under the table. The rows are as wide as there are columns.
pub(super) fn table(
    columns: [AttrValue; 3],
    rows: impl Iterator<Item = Html>,
    below: Html,
    words: &Words,
) -> Html {
    let columns = columns.into_iter().map(|column| html! { <th scope="col">{ column }</th> });
    html! {
        <details>
            <summary>{ words.say(LookBack::UpsetTable) }</summary>
            <table>
                <thead><tr>{ for columns }</tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
            { below }
        </details>
    }
}

pub(super) fn text(number: u32) -> AttrValue {
    number.to_string().into()
}
