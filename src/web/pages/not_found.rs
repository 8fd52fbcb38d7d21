//! An address that is none of ours.

use crate::web::hooks::use_arrival;
use crate::web::preferences::Preferences;
use crate::web::text::{Text, Trouble};
use yew::prelude::*;

#[component]
pub fn NotFoundPage() -> Html {
    let Preferences { words, .. } = use_context::<Preferences>().expect("the app provides preferences");
    let heading = use_node_ref();
    let title = words.say(Trouble::UnknownPage);
    use_arrival((), words.say(Text::PageTitle { page: &title }), heading.clone());
    html! {
        <div class="stack" data-page="not-found">
            <h1 tabindex="-1" ref={heading}>{ title }</h1>
            <p>{ words.say(Trouble::UnknownPageHelp) }</p>
            <div class="buttons">
                <a class="button" data-forward="" href="#/">{ words.say(Text::BackToStories) }</a>
            </div>
        </div>
    }
}
