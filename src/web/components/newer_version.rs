//! That a newer version of the site is here, and the way to take it. It comes only when somebody asks for it.

use super::Examples;
use crate::web::text::{Text, Words};
use yew::{AttrValue, Callback, Html, MouseEvent, html};

pub fn newer_version(sentence: AttrValue, taken: Callback<MouseEvent>, words: &Words) -> Html {
    html! {
        <aside class="newer-version" aria-label={words.say(Text::NewVersion)}>
            <p>{ sentence }</p>
            <button type="button" class="button button-quiet" onclick={taken}>{ words.say(Text::UpdateNow) }</button>
        </aside>
    }
}

pub fn examples(words: &Words) -> Examples {
    let example = |text: Text<'_>| newer_version(words.say(text), Callback::noop(), words);
    vec![("between stories", example(Text::NewVersion)), ("in a story", example(Text::NewVersionInStory))]
}
