//! Components as text, one element a line.

use alongside::web::prerender;
use yew::Html;

pub(crate) fn render(html: Html) -> String {
    prerender::render(html).replace("><", ">\n<")
}

/// What can be read, without the tags.
pub(crate) fn text_of(page: &str) -> String {
    let mut inside_tag = false;
    let outside = page.chars().filter(|letter| match letter {
        '<' => {
            inside_tag = true;
            false
        }
        '>' => {
            inside_tag = false;
            false
        }
        _ => !inside_tag,
    });
    outside.collect()
}
