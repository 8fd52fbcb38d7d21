//! What to do and whom to tell when it has happened for real, a fold for each thing that can happen.

use super::Examples;
use crate::web::text::{Advice, ForReal, Incident, Text, WayTo, Words};
use yew::{Html, NodeRef, html};

pub fn for_real(heading: NodeRef, words: &Words) -> Html {
    let incidents = Incident::ALL.into_iter().map(|incident| fold(incident, words));
    html! {
        <div class="for-real stack stack-wide" data-page="for-real">
            <div class="stack">
                <h1 tabindex="-1" ref={heading}>{ words.say(WayTo::ForReal) }</h1>
                <p class="for-real-danger"><strong>{ words.say(ForReal::Danger) }</strong></p>
                <p><strong>{ words.say(ForReal::StateAndDistrict) }</strong></p>
                <p class="soft">{ words.say(ForReal::OnlyGeneral) }</p>
            </div>
            <div class="for-real-incidents">{ for incidents }</div>
            <section class="stack">
                <h2>{ words.say(ForReal::WriteDown) }</h2>
                <p>{ words.say(ForReal::WriteDownHow) }</p>
                <div class="buttons">
                    <a class="button button-quiet" href="#/">{ words.say(Text::BackToStories) }</a>
                </div>
            </section>
        </div>
    }
}

fn fold(incident: Incident, words: &Words) -> Html {
    let Advice { title, now, tell } = words.advice(incident);
    let steps =
        |steps: &[&'static str]| steps.iter().map(|step| html! { <li>{ *step }</li> }).collect::<Html>();
    html! {
        <details data-incident={incident.id()}>
            <summary><h2>{ title }</h2></summary>
            <div class="for-real-advice">
                <div class="stack stack-tight">
                    <h3>{ words.say(ForReal::Now) }</h3>
                    <ol>{ steps(now) }</ol>
                </div>
                <div class="stack stack-tight">
                    <h3>{ words.say(ForReal::Tell) }</h3>
                    <ul>{ steps(tell) }</ul>
                </div>
            </div>
        </details>
    }
}

/// The way from a story that was about something hard.
pub fn after_story(words: &Words) -> Html {
    html! { <p class="after-story"><a href="#/for-real">{ words.say(ForReal::AfterStory) }</a></p> }
}

pub fn examples(words: &Words) -> Examples {
    vec![("all of it", for_real(NodeRef::default(), words)), ("after a story", after_story(words))]
}
