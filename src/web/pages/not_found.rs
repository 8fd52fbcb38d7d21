//! An address that is none of ours.

use crate::web::text::{Text, Trouble, Words};
use yew::{Html, NodeRef, html};

pub fn not_found(heading: NodeRef, words: &Words) -> Html {
    html! {
        <div class="stack" data-page="not-found">
            <h1 tabindex="-1" ref={heading}>{ words.say(Trouble::UnknownPage) }</h1>
            <p>{ words.say(Trouble::UnknownPageHelp) }</p>
            <div class="buttons">
                <a class="button" data-forward="" href="#/">{ words.say(Text::BackToStories) }</a>
            </div>
        </div>
    }
}
