//! The plan card: on the briefing as it is, in the story behind a button that keeps the reader's place.

use super::{Examples, icon};
use crate::web::text::{Text, Words};
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// What the plan says, and the cards that belong to it.
#[derive(Clone)]
pub struct PlanCards {
    pub student: AttrValue,
    pub plan: Html,
    pub data: Option<Html>,
    pub policy: Option<Html>,
}

/// The cards, to be read where they stand.
pub fn plan_card(cards: &PlanCards, words: &Words) -> Html {
    let more = [(Text::DataCard, &cards.data), (Text::PolicyCard, &cards.policy)];
    let more = more.into_iter().filter_map(|(title, card)| {
        let card = card.clone()?;
        Some(html! { <><h3>{ words.say(title) }</h3>{ card }</> })
    });
    html! {
        <section class="plan-card stack">
            <h2 class="plan-card-title">{ icon::plan() }{ words.say(Text::PlanCardFor(&cards.student)) }</h2>
            { cards.plan.clone() }
            { for more }
        </section>
    }
}

/// A button that opens the cards over the page, in a dialog that the page keeps a hold of. The dialog is the browser's
/// own: it keeps the focus inside, closes on Escape, and gives the focus back. Opening it is a move of the run.
pub fn plan_button(cards: &PlanCards, dialog: &NodeRef, opened: Callback<()>, words: &Words) -> Html {
    let open = {
        let dialog = dialog.clone();
        Callback::from(move |_: MouseEvent| {
            let shown = dialog.cast::<HtmlDialogElement>().is_some_and(|dialog| dialog.show_modal().is_ok());
            if shown {
                opened.emit(());
            }
        })
    };
    let close = {
        let dialog = dialog.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                dialog.close();
            }
        })
    };
    html! {
        <>
            <button type="button" class="button button-quiet" aria-haspopup="dialog" onclick={open}>
                { icon::plan() }{ words.say(Text::OpenPlan) }
            </button>
            <dialog class="plan-dialog" ref={dialog.clone()} aria-label={words.say(Text::PlanCardFor(&cards.student))}>
                { plan_card(cards, words) }
                <div class="plan-dialog-foot">
                    <button type="button" class="button" onclick={close}>{ words.say(Text::ClosePlan) }</button>
                </div>
            </dialog>
        </>
    }
}

pub fn examples(words: &Words) -> Examples {
    let plan = html! {
        <ul>
            <li>{ "Headphones and the edge table are always available." }</li>
            <li>{ "He may leave with an adult when he shows the exit card." }</li>
        </ul>
    };
    let alone = PlanCards { student: "Mateo".into(), plan, data: None, policy: None };
    let with_more = PlanCards {
        data: Some(html! { <p>{ "Last week: left the table twice, both times by card." }</p> }),
        policy: Some(html! { <p>{ "Only the trained team may hold a student." }</p> }),
        ..alone.clone()
    };
    vec![
        ("alone", plan_card(&alone, words)),
        ("with data and policy", plan_card(&with_more, words)),
        ("behind a button", plan_button(&alone, &NodeRef::default(), Callback::noop(), words)),
    ]
}
