//! Where somebody gives the page a run: a field for a code or a link, and a file to choose or to drop.

use super::Examples;
use super::file_field::{FileField, dropped, file_field, keep_page};
use crate::engine::run_code::CodeError;
use crate::engine::saved::SavedError;
use crate::web::opening::Unopened;
use crate::web::text::{Sharing, Words};
use web_sys::{File, HtmlInputElement};
use yew::{Callback, Html, NodeRef, SubmitEvent, html};

pub struct Given {
    pub field: NodeRef,
    pub entered: Callback<String>,
    pub chosen: Callback<File>,
    /// What was wrong with what was given last.
    pub refused: Option<Refused>,
}

/// What was refused, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    Text(Unopened),
    File(Unopened),
}

pub fn given(Given { field, entered, chosen, refused }: Given, words: &Words) -> Html {
    let (text_trouble, file_trouble) = match refused {
        Some(Refused::Text(trouble)) => (Some(words.say(trouble)), None),
        Some(Refused::File(trouble)) => (None, Some(words.say(trouble))),
        None => (None, None),
    };
    let submitted = {
        let field = field.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(field) = field.cast::<HtmlInputElement>() {
                entered.emit(field.value());
            }
        }
    };
    let file = FileField {
        label: words.say(Sharing::SavedRun),
        hint: words.say(Sharing::SavedRunHint),
        trouble: file_trouble,
        chosen: chosen.clone(),
    };
    html! {
        <form class="given panel stack" onsubmit={submitted} ondragover={keep_page()} ondrop={dropped(chosen)}>
            <label for="share-code">{ words.say(Sharing::CodeOrLink) }</label>
            if let Some(trouble) = text_trouble.clone() {
                <p class="given-error" id="share-code-error" role="alert">{ trouble }</p>
            }
            <div class="buttons">
                <input id="share-code" ref={field} autocomplete="off" autocapitalize="off" spellcheck="false"
                    aria-invalid={text_trouble.as_ref().map(|_| "true")}
                    aria-describedby={text_trouble.as_ref().map(|_| "share-code-error")} />
                <button class="button">{ words.say(Sharing::OpenIt) }</button>
            </div>
            { file_field(file) }
        </form>
    }
}

pub fn examples(words: &Words) -> Examples {
    let form = |refused| {
        let parts =
            Given { field: NodeRef::default(), entered: Callback::noop(), chosen: Callback::noop(), refused };
        given(parts, words)
    };
    let script = CodeError::Character { character: '<', at: 1 };
    vec![
        ("nothing given", form(None)),
        ("a wrong code", form(Some(Refused::Text(Unopened::Code(script))))),
        ("a wrong file", form(Some(Refused::File(Unopened::File(SavedError::NotARun))))),
    ]
}
