//! The share code, to be copied by a press or by hand, and the run as a file.

use super::Examples;
use crate::web::text::{LookBack, Words};
use yew::{AttrValue, Callback, Html, html};

pub struct ShareCode {
    pub code: AttrValue,
    pub copied: Callback<()>,
    pub saved: Callback<()>,
}

pub fn share_code(ShareCode { code, copied, saved }: ShareCode, words: &Words) -> Html {
    html! {
        <div class="share-code">
            <h3 id="share-code-title">{ words.say(LookBack::ShareCode) }</h3>
            <p>{ words.say(LookBack::ShareCodeHelp) }</p>
            <code class="share-code-text" aria-labelledby="share-code-title">{ code }</code>
            <div class="buttons">
                <button type="button" class="button button-quiet" onclick={copied.reform(|_| ())}>
                    { words.say(LookBack::CopyCode) }
                </button>
                <button type="button" class="button button-quiet" onclick={saved.reform(|_| ())}>
                    { words.say(LookBack::SaveFile) }
                </button>
            </div>
            <p class="small soft">{ words.say(LookBack::SaveFileHelp) }</p>
        </div>
    }
}

pub fn examples(words: &Words) -> Examples {
    let share = |code: &'static str| ShareCode {
        code: code.into(),
        copied: Callback::noop(),
        saved: Callback::noop(),
    };
    vec![("a code", share_code(share("A1C7-9KQX-TR42-0MZP-3WVD-88AE-H5NB-Y6JS"), words))]
}
