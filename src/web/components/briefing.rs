//! What a trainee reads before a story: who the student is, what the plan says, and the ways to begin.

use super::{Examples, begin, notice, plan_card, student_card};
use crate::web::text::{Text, Words};
use yew::{AttrValue, Html, NodeRef, html};

pub struct Briefing<'a> {
    pub story: &'a str,
    pub heading: NodeRef,
    /// Said first, where the story holds something hard.
    pub content_note: Option<AttrValue>,
    /// Why an earlier run cannot be continued.
    pub trouble: Option<AttrValue>,
    pub text: Html,
    pub student: Html,
    pub plan: Html,
    pub begin: Html,
    /// Earlier runs of the story on this device, newest first: when, and the address.
    pub runs: Vec<(AttrValue, AttrValue)>,
}

pub fn briefing(briefing: Briefing<'_>, words: &Words) -> Html {
    let runs = briefing.runs.iter().map(|(when, address)| {
        html! { <li><a href={address}>{ when }</a></li> }
    });
    html! {
        <section class="briefing stack stack-wide" data-page="briefing">
            <div class="stack">
                <p class="eyebrow">{ words.say(Text::Briefing) }</p>
                <h1 tabindex="-1" ref={briefing.heading}>{ briefing.story }</h1>
                { briefing.trouble.map(notice::notice) }
                { briefing.content_note.map(notice::plain_notice) }
                <div class="stack text">{ briefing.text }</div>
            </div>
            <div class="briefing-cards">
                { briefing.student }
                <div class="stack">
                    { briefing.plan }
                    <p class="small soft">{ words.say(Text::PlanStaysNear) }</p>
                </div>
            </div>
            { briefing.begin }
            if !briefing.runs.is_empty() {
                <div class="stack stack-tight">
                    <h2>{ words.say(Text::OtherRuns) }</h2>
                    <ul>{ for runs }</ul>
                </div>
            }
        </section>
    }
}

pub fn examples(words: &Words) -> Examples {
    let page = |content_note, trouble, runs| Briefing {
        story: "Too loud to eat",
        heading: NodeRef::default(),
        content_note,
        trouble,
        text: html! {
            <p>{ "It is lunch, and you are with Mateo at the table nearest the doors. The plan below is new this \
                 month, and the lunch monitor has not seen it." }</p>
        },
        student: student_card::examples(words).swap_remove(0).1,
        plan: plan_card::examples(words).swap_remove(0).1,
        begin: begin::examples(words).swap_remove(0).1,
        runs,
    };
    let runs = vec![("Saved day 3, 14:02".into(), "#/play/too-loud-to-eat/a1".into())];
    let note = "In this story a student is held against his will.".into();
    vec![
        ("first time", briefing(page(None, None, Vec::new()), words)),
        (
            "with a note, trouble and other runs",
            briefing(page(Some(note), Some("The saved copy of this run is damaged.".into()), runs), words),
        ),
    ]
}
