//! The four parts of a debrief, in the order that coaching uses: reactions, description, reasons, what to take along.

use super::{
    Examples, competency_counts, decision_review, flags, notice, reactions, share_code, take_away, timeline,
    upset_chart,
};
use crate::web::reading::Reading;
use crate::web::text::{HowPlayed, LookBack, ReadOn, Text, Words};
use yew::{AttrValue, Html, NodeRef, html};

pub struct Debrief<'a> {
    pub story: &'a str,
    pub heading: NodeRef,
    /// Where the run came from, if not from this device.
    pub origin: Option<AttrValue>,
    /// Said of a run that is not counted.
    pub guided: bool,
    pub reactions: Html,
    pub what_happened: Html,
    pub why: Html,
    pub take_away: Html,
    pub play_again: AttrValue,
}

pub fn debrief(debrief: Debrief<'_>, words: &Words) -> Html {
    let parts = [
        (LookBack::PartReactions, debrief.reactions),
        (LookBack::PartWhatHappened, debrief.what_happened),
        (LookBack::PartWhy, debrief.why),
        (LookBack::PartTakeAway, debrief.take_away),
    ];
    let parts = parts.into_iter().zip(1_u32..).map(|((title, part), number)| {
        html! {
            <section class="debrief-part">
                <h2><span class="debrief-number" aria-hidden="true">{ number }</span>{ words.say(title) }</h2>
                { part }
            </section>
        }
    });
    html! {
        <article class="debrief" data-page="debrief">
            <header class="stack">
                <p class="eyebrow">{ words.say(LookBack::Debrief) }</p>
                <h1 tabindex="-1" ref={debrief.heading}>{ debrief.story }</h1>
                { debrief.origin.map(notice::plain_notice) }
                if debrief.guided {
                    { notice::plain_notice(words.say(HowPlayed::Guided)) }
                }
            </header>
            { for parts }
            <div class="buttons">
                <a class="button" href={debrief.play_again}>{ words.say(LookBack::PlayAgain) }</a>
                <a class="button button-quiet" href="#/">{ words.say(Text::BackToStories) }</a>
                <a class="button button-quiet" href="#/glossary">{ words.say(ReadOn::Page(Reading::Glossary)) }</a>
            </div>
        </article>
    }
}

pub fn examples(words: &Words) -> Examples {
    let first = |mut examples: Examples| examples.swap_remove(0).1;
    let reviews = decision_review::examples(words).into_iter().map(|(_, review)| review);
    let page = Debrief {
        story: "Too loud to eat",
        heading: NodeRef::default(),
        origin: Some(words.say(LookBack::OfCode)),
        guided: true,
        reactions: first(reactions::examples(words)),
        what_happened: html! {
            <div class="debrief-beside">
                { first(timeline::examples(words)) }{ first(upset_chart::examples(words)) }
            </div>
        },
        why: html! {
            <div class="debrief-beside">
                <div class="stack">{ for reviews }</div>
                <div class="stack stack-wide">
                    { first(competency_counts::examples(words)) }
                    { first(flags::examples(words)) }
                </div>
            </div>
        },
        take_away: html! {
            <>{ first(take_away::examples(words)) }{ first(share_code::examples(words)) }</>
        },
        play_again: "#/play/too-loud-to-eat".into(),
    };
    vec![("a whole debrief", debrief(page, words))]
}
