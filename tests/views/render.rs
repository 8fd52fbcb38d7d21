//! Components to HTML without a browser, one element a line.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use yew::{Html, LocalServerRenderer, Properties, component};

#[derive(PartialEq, Properties)]
struct HolderProps {
    html: Html,
}

#[component]
fn Holder(props: &HolderProps) -> Html {
    props.html.clone()
}

pub(crate) fn render(html: Html) -> String {
    let page =
        wait(LocalServerRenderer::<Holder>::with_props(HolderProps { html }).hydratable(false).render());
    page.replace("><", ">\n<")
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

/// Rendering waits for nothing, so asking again is enough.
fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}
