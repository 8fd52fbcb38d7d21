//! The list of stories, and the way in for a run that somebody was given.

use super::{Examples, icon, story_card, welcome};
use crate::scenario::file::Topic;
use crate::web::text::{ReadOn, Text, Trouble, Words};
use web_sys::{File, FileList, HtmlInputElement};
use yew::{Callback, DragEvent, Event, Html, NodeRef, SubmitEvent, TargetCast, html};

pub struct Library {
    pub heading: NodeRef,
    /// For a first visit, above the stories.
    pub welcome: Html,
    /// The cards under their topics, in the order of learning.
    pub topics: Vec<(Topic, Vec<Html>)>,
    pub code_field: NodeRef,
    pub code_entered: Callback<String>,
    pub file_chosen: Callback<File>,
    /// What was wrong with what was given last.
    pub refused: Option<Refused>,
}

/// What was refused, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    Code(Trouble),
    File(Trouble),
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
    let given =
        given_form(&library.code_field, library.code_entered, library.file_chosen, library.refused, words);
    html! {
        <div class="library stack stack-wide">
            <div class="library-head">
                <h1 tabindex="-1" ref={library.heading}>{ words.say(Text::LibraryTitle) }</h1>
                <p class="text">{ words.say(Text::LibraryIntro) }</p>
                <p class="soft">{ words.say(Text::NoTimer) }</p>
                <p><a href="#/paths">{ words.say(ReadOn::FromLibrary) }</a></p>
            </div>
            { library.welcome }
            { for topics }
            { given }
        </div>
    }
}

fn given_form(
    field: &NodeRef,
    code_entered: Callback<String>,
    file_chosen: Callback<File>,
    refused: Option<Refused>,
    words: &Words,
) -> Html {
    let (code_trouble, file_trouble) = match refused {
        Some(Refused::Code(trouble)) => (Some(trouble), None),
        Some(Refused::File(trouble)) => (None, Some(trouble)),
        None => (None, None),
    };
    let submitted = {
        let field = field.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(field) = field.cast::<HtmlInputElement>() {
                code_entered.emit(field.value());
            }
        }
    };
    let first_of = {
        move |files: Option<FileList>| {
            if let Some(file) = files.and_then(|files| files.get(0)) {
                file_chosen.emit(file);
            }
        }
    };
    let chosen = {
        let first_of = first_of.clone();
        move |event: Event| {
            if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                first_of(field.files());
                // So that the same file can be chosen once more.
                field.set_value("");
            }
        }
    };
    let dropped = move |event: DragEvent| {
        event.prevent_default();
        first_of(event.data_transfer().and_then(|dragged| dragged.files()));
    };
    // Without this the browser would show the file in place of the page.
    let dragged = |event: DragEvent| event.prevent_default();
    html! {
        <form class="given panel stack" onsubmit={submitted} ondragover={dragged} ondrop={dropped}>
            <h2>{ words.say(Text::HaveCode) }</h2>
            <label for="share-code">{ words.say(Text::CodeLabel) }</label>
            { refusal("share-code-error", code_trouble, words) }
            <div class="buttons">
                <input id="share-code" ref={field.clone()} autocomplete="off" autocapitalize="off" spellcheck="false"
                    aria-invalid={code_trouble.map(|_| "true")} aria-describedby={code_trouble.map(|_| "share-code-error")} />
                <button class="button button-quiet">{ words.say(Text::OpenCode) }</button>
            </div>
            <label for="run-file">{ words.say(Text::FileLabel) }</label>
            { refusal("run-file-error", file_trouble, words) }
            <input id="run-file" type="file" accept=".txt,text/plain" onchange={chosen}
                aria-invalid={file_trouble.map(|_| "true")} aria-describedby={file_trouble.map_or("run-file-hint", |_| "run-file-error run-file-hint")} />
            <p class="small soft" id="run-file-hint">{ words.say(Text::FileHint) }</p>
        </form>
    }
}

fn refusal(id: &'static str, trouble: Option<Trouble>, words: &Words) -> Option<Html> {
    trouble.map(|trouble| html! { <p class="given-error" {id} role="alert">{ words.say(trouble) }</p> })
}

pub fn examples(words: &Words) -> Examples {
    let cards = || story_card::examples(words).into_iter().map(|(_, card)| card);
    let page = |refused| Library {
        heading: NodeRef::default(),
        welcome: welcome::examples(words).swap_remove(0).1,
        topics: vec![
            (Topic::Dysregulation, cards().collect()),
            (Topic::Prompting, cards().take(1).collect()),
            (Topic::Boundaries, Vec::new()),
        ],
        code_field: NodeRef::default(),
        code_entered: Callback::noop(),
        file_chosen: Callback::noop(),
        refused,
    };
    let (code, file) = (Refused::Code(Trouble::CodeWrong), Refused::File(Trouble::FileWrong));
    vec![
        ("some stories", library(page(None), words)),
        ("a wrong code", library(page(Some(code)), words)),
        ("a wrong file", library(page(Some(file)), words)),
    ]
}
