//! Strong, workable, weak or harmful: always a word and a shape, never a colour alone.

use super::{Examples, icon};
use crate::scenario::credit::Rating;
use crate::web::text::{LookBack, Words};
use yew::{Html, html};

pub fn rating(rating: Rating, words: &Words) -> Html {
    html! {
        <span class={class(rating)}>{ icon::rating(rating) }{ words.say(LookBack::Rating(rating)) }</span>
    }
}

pub fn not_rated(words: &Words) -> Html {
    html! { <span class="rating">{ words.say(LookBack::NotRated) }</span> }
}

/// Gives the tone to whatever is inside.
pub const fn class(rating: Rating) -> &'static str {
    match rating {
        Rating::Strong => "rating rating-strong",
        Rating::Workable => "rating rating-workable",
        Rating::Weak => "rating rating-weak",
        Rating::Harmful => "rating rating-harmful",
    }
}

pub fn examples(words: &Words) -> Examples {
    vec![
        ("strong", rating(Rating::Strong, words)),
        ("workable", rating(Rating::Workable, words)),
        ("weak", rating(Rating::Weak, words)),
        ("harmful", rating(Rating::Harmful, words)),
        ("not rated", not_rated(words)),
    ]
}
