//! Something is on its way, is slow, or did not come.

use super::{Examples, notice};
use crate::web::platform::ContentError;
use crate::web::text::{Text, Trouble, Words};
use yew::{Callback, Html, NodeRef, html};

/// What a page shows in place of what it waits for. Quick loads show nothing at all, so nothing flashes.
pub fn loading(slow: bool, words: &Words) -> Html {
    let sentence = if slow { Trouble::LoadingSlowly } else { Trouble::Loading };
    html! { <div class="loading"><p>{ words.say(sentence) }</p></div> }
}

pub fn failed(error: ContentError, retried: &Callback<()>, heading: NodeRef, words: &Words) -> Html {
    html! {
        <div class="loading" data-page="not-loaded">
            <h1 tabindex="-1" ref={heading}>{ words.say(Trouble::NotLoaded) }</h1>
            { notice::notice(words.say(Trouble::LoadFailed(error))) }
            <div class="buttons">
                <button type="button" class="button" onclick={retried.reform(|_| ())}>
                    { words.say(Trouble::TryAgain) }
                </button>
                <a class="button button-quiet" href="#/">{ words.say(Text::BackToStories) }</a>
            </div>
        </div>
    }
}

pub fn examples(words: &Words) -> Examples {
    let failed = |error| failed(error, &Callback::noop(), NodeRef::default(), words);
    vec![
        ("on its way", loading(false, words)),
        ("slow", loading(true, words)),
        ("could not be reached", failed(ContentError::Unreachable)),
        ("not there", failed(ContentError::Missing)),
        ("damaged", failed(ContentError::Damaged)),
    ]
}
