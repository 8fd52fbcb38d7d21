//! Where a story is over. The one way on is to look back.

use super::Examples;
use crate::web::text::{Text, Words};
use yew::{AttrValue, Html, NodeRef, html};

pub struct Ending<'a> {
    pub id: &'a str,
    pub title: &'a str,
    /// Takes the focus when the ending arrives.
    pub heading: NodeRef,
    pub result: Option<Html>,
    pub picture: Html,
    pub text: Html,
    /// The debrief's address.
    pub debrief: AttrValue,
    pub below: Html,
}

pub fn ending(ending: Ending<'_>, words: &Words) -> Html {
    html! {
        <section class="ending" data-scene={ending.id.to_owned()} aria-labelledby="ending-title">
            <div class="stack stack-tight">
                <p class="ending-over">{ words.say(Text::StoryOver) }</p>
                <h1 id="ending-title" tabindex="-1" ref={ending.heading}>{ ending.title }</h1>
            </div>
            { ending.picture }
            { ending.result }
            <div class="stack text">{ ending.text }</div>
            <div class="buttons">
                <a class="button" data-forward="" href={ending.debrief}>{ words.say(Text::ToDebrief) }</a>
                <a class="button button-quiet" href="#/">{ words.say(Text::BackToStories) }</a>
            </div>
            { ending.below }
        </section>
    }
}

pub fn examples(words: &Words) -> Examples {
    let ending_of = |result| Ending {
        id: "bell",
        title: "Lunch at the edge table",
        heading: NodeRef::default(),
        result,
        picture: Html::default(),
        text: html! { <p>{ "He eats half of his sandwich and draws a heron on the tray paper." }</p> },
        debrief: "#/debrief/A1".into(),
        below: Html::default(),
    };
    let result = super::result::result(html! { "Wait." }, html! { "He sits down by himself." }, words);
    vec![
        ("after a choice", ending(ending_of(Some(result)), words)),
        ("read again", ending(ending_of(None), words)),
    ]
}
