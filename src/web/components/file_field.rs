//! A file to choose, or to drop onto what is around the field.

use super::Examples;
use crate::web::text::Words;
use web_sys::{File, FileList, HtmlInputElement};
use yew::{AttrValue, Callback, DragEvent, Event, Html, TargetCast, html};

pub struct FileField {
    pub label: AttrValue,
    pub hint: AttrValue,
    /// What was wrong with the last file.
    pub trouble: Option<AttrValue>,
    pub chosen: Callback<File>,
}

pub fn file_field(FileField { label, hint, trouble, chosen }: FileField) -> Html {
    let chosen = move |event: Event| {
        if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
            first(field.files(), &chosen);
            // So that the same file can be chosen once more.
            field.set_value("");
        }
    };
    let described = if trouble.is_some() { "given-file-error given-file-hint" } else { "given-file-hint" };
    html! {
        <div class="stack stack-tight">
            <label for="given-file">{ label }</label>
            if let Some(trouble) = trouble.clone() {
                <p class="given-error" id="given-file-error" role="alert">{ trouble }</p>
            }
            <input id="given-file" type="file" accept=".txt,text/plain" onchange={chosen}
                aria-invalid={trouble.map(|_| "true")} aria-describedby={described} />
            <p class="small soft" id="given-file-hint">{ hint }</p>
        </div>
    }
}

/// For the element that takes a dropped file.
pub fn dropped(chosen: Callback<File>) -> Callback<DragEvent> {
    Callback::from(move |event: DragEvent| {
        event.prevent_default();
        first(event.data_transfer().and_then(|dragged| dragged.files()), &chosen);
    })
}

/// Without this the browser would show the file in place of the page.
pub fn keep_page() -> Callback<DragEvent> {
    Callback::from(|event: DragEvent| event.prevent_default())
}

fn first(files: Option<FileList>, chosen: &Callback<File>) {
    if let Some(file) = files.and_then(|files| files.get(0)) {
        chosen.emit(file);
    }
}

pub fn examples(_words: &Words) -> Examples {
    let field = |trouble: Option<&'static str>| {
        let parts = FileField {
            label: "Saved run".into(),
            hint: "Choose the file, or drop it here.".into(),
            trouble: trouble.map(AttrValue::from),
            chosen: Callback::noop(),
        };
        html! { <div class="given">{ file_field(parts) }</div> }
    };
    vec![("nothing wrong", field(None)), ("a wrong file", field(Some("The file is cut short.")))]
}
