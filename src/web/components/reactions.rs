//! How it was, before any judgement: a prompt, and room for one question to the supervising teacher.

use super::Examples;
use crate::web::text::{LookBack, Practice, Words};
use web_sys::HtmlTextAreaElement;
use yew::{AttrValue, Callback, Html, InputEvent, TargetCast, html};

/// The question stays on the page; only a file that somebody chooses to save takes it along.
///
/// `asked` is the question that came with the run, in a file.
pub fn reactions(
    question: &AttrValue,
    asked: Option<AttrValue>,
    edited: &Callback<String>,
    words: &Words,
) -> Html {
    let edited = edited.clone();
    let oninput = move |event: InputEvent| {
        if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
            edited.emit(field.value());
        }
    };
    html! {
        <div class="reactions">
            <p class="text">{ words.say(LookBack::ReactionsPrompt) }</p>
            if let Some(asked) = asked {
                <h3>{ words.say(LookBack::QuestionInFile) }</h3>
                <blockquote class="text">{ asked }</blockquote>
            }
            <label for="own-question">{ words.say(LookBack::OwnQuestion) }</label>
            <p class="small soft" id="own-question-hint">
                <strong>{ words.say(Practice::NoRealNames) }</strong>{ " " }{ words.say(LookBack::OwnQuestionHint) }
            </p>
            <textarea id="own-question" rows="3" maxlength="1000" aria-describedby="own-question-hint"
                value={question.clone()} {oninput} />
        </div>
    }
}

pub fn examples(words: &Words) -> Examples {
    let question = AttrValue::Static("Who may decide that he eats outside?");
    vec![
        ("empty", reactions(&"".into(), None, &Callback::noop(), words)),
        ("with a question", reactions(&question, None, &Callback::noop(), words)),
        ("of a file with a question", reactions(&"".into(), Some(question), &Callback::noop(), words)),
    ]
}
