//! The list of stories, and the way in for a share code.

use super::{Examples, icon, story_card};
use crate::scenario::file::Topic;
use crate::web::text::{Text, Trouble, Words};
use web_sys::HtmlInputElement;
use yew::{Callback, Html, NodeRef, SubmitEvent, html};

pub struct Library {
    pub heading: NodeRef,
    /// The cards under their topics, in the order of learning.
    pub topics: Vec<(Topic, Vec<Html>)>,
    pub code_field: NodeRef,
    pub code_entered: Callback<String>,
    /// The last code entered was none.
    pub code_was_wrong: bool,
}

pub fn library(library: Library, words: &Words) -> Html {
    let topics = library.topics.into_iter().filter(|(_, cards)| !cards.is_empty()).map(|(topic, cards)| {
        let cards = cards.into_iter().map(|card| html! { <li>{ card }</li> });
        html! {
            <section class="stack">
                <h2 class="library-topic">{ icon::topic(topic) }{ words.say(Text::Topic(topic)) }</h2>
                <ul class="stories">{ for cards }</ul>
            </section>
        }
    });
    let code = code_form(&library.code_field, library.code_entered, library.code_was_wrong, words);
    html! {
        <div class="library stack stack-wide">
            <div class="library-head">
                <h1 tabindex="-1" ref={library.heading}>{ words.say(Text::LibraryTitle) }</h1>
                <p class="text">{ words.say(Text::LibraryIntro) }</p>
                <p class="soft">{ words.say(Text::NoTimer) }</p>
            </div>
            { for topics }
            { code }
        </div>
    }
}

fn code_form(field: &NodeRef, entered: Callback<String>, wrong: bool, words: &Words) -> Html {
    let submitted = {
        let field = field.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(field) = field.cast::<HtmlInputElement>() {
                entered.emit(field.value());
            }
        }
    };
    html! {
        <form class="code-form panel stack" onsubmit={submitted}>
            <h2>{ words.say(Text::HaveCode) }</h2>
            <label for="share-code">{ words.say(Text::CodeLabel) }</label>
            if wrong {
                <p class="code-form-error" id="share-code-error" role="alert">{ words.say(Trouble::CodeWrong) }</p>
            }
            <div class="buttons">
                <input id="share-code" ref={field.clone()} autocomplete="off" autocapitalize="off" spellcheck="false"
                    aria-invalid={wrong.then_some("true")} aria-describedby={wrong.then_some("share-code-error")} />
                <button class="button button-quiet">{ words.say(Text::OpenCode) }</button>
            </div>
        </form>
    }
}

pub fn examples(words: &Words) -> Examples {
    let cards = || story_card::examples(words).into_iter().map(|(_, card)| card);
    let page = |code_was_wrong| Library {
        heading: NodeRef::default(),
        topics: vec![
            (Topic::Dysregulation, cards().collect()),
            (Topic::Prompting, cards().take(1).collect()),
            (Topic::Boundaries, Vec::new()),
        ],
        code_field: NodeRef::default(),
        code_entered: Callback::noop(),
        code_was_wrong,
    };
    vec![("some stories", library(page(false), words)), ("a wrong code", library(page(true), words))]
}
