//! Small drawings. They repeat what a word beside them says, so they are hidden from screen readers.

use crate::scenario::credit::Rating;
use crate::scenario::file::Topic;
use yew::{Html, html};

/// Two people side by side.
pub fn logo() -> Html {
    html! {
        <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" fill="currentColor">
            <circle cx="11" cy="8" r="4.5" />
            <path d="M3 29V22a8 8 0 0 1 16 0v7z" />
            <circle cx="23.5" cy="13.5" r="3.5" />
            <path d="M21 29v-7.5c0-1 -.1-1.8-.4-2.6a6.2 6.2 0 0 1 9.4 5.3V29z" />
        </svg>
    }
}

pub fn topic(topic: Topic) -> Html {
    line(match topic {
        Topic::Dysregulation => "M2 14c2 0 2-4 4-4s2 7 4 7 2-12 4-12 2 9 4 9h4",
        Topic::Prompting => "M3 19h5v-4h5v-4h5V7h3",
        Topic::Boundaries => "M6 4v16M12 4v16M18 4v16M3 9h18M3 15h18",
    })
}

pub fn plan() -> Html {
    line("M6 3h12v18H6zM9 8h6M9 12h6M9 16h4")
}

pub fn find() -> Html {
    line("M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M15 15l6 6")
}

pub fn eye() -> Html {
    line("M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6")
}

pub fn arrow() -> Html {
    line("M9 5l7 7-7 7")
}

pub fn back() -> Html {
    line("M9 14l-5-5 5-5M4 9h10a6 6 0 0 1 0 12h-3")
}

pub fn resume() -> Html {
    line("M8 5v14l11-7z")
}

pub fn done() -> Html {
    line("M4 12l5 6L20 6")
}

pub fn pause() -> Html {
    line("M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M9.5 8v8M14.5 8v8")
}

pub fn flag() -> Html {
    line("M5 22V3M5 4h13l-3 4 3 4H5")
}

pub fn information() -> Html {
    line("M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M12 7.2v.1M12 11v6")
}

pub fn warning() -> Html {
    line("M12 3L1.8 21h20.4zM12 10v5M12 18v.1")
}

/// A rating's own shape: full, half, hollow, and an octagon.
pub fn rating(rating: Rating) -> Html {
    match rating {
        Rating::Strong => shape(html! {
            <><circle cx="12" cy="12" r="10" fill="currentColor" stroke="none" />
            <path d="M7 12.5l3.5 3.5L17 8.5" stroke="var(--wash)" /></>
        }),
        Rating::Workable => shape(html! {
            <><circle cx="12" cy="12" r="9" /><path d="M12 3a9 9 0 0 0 0 18z" fill="currentColor" stroke="none" /></>
        }),
        Rating::Weak => shape(html! { <circle cx="12" cy="12" r="9" stroke-dasharray="4 3" /> }),
        Rating::Harmful => shape(html! {
            <><path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" fill="currentColor" stroke="none" />
            <path d="M8 8l8 8M16 8l-8 8" stroke="var(--wash)" /></>
        }),
    }
}

fn line(path: &'static str) -> Html {
    shape(html! { <path d={path} /> })
}

fn shape(inside: Html) -> Html {
    html! {
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor"
            stroke-width="2" stroke-linecap="round" stroke-linejoin="round">{ inside }</svg>
    }
}
