//! A record of practice: what to set before printing it, and the sheet as it will be printed.

use super::Examples;
use crate::web::text::{Recording, WayTo, Words};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::{AttrValue, Callback, Event, Html, InputEvent, NodeRef, TargetCast, html};

pub struct RecordPage {
    pub heading: NodeRef,
    pub name: AttrValue,
    pub named: Callback<String>,
    /// In words, each with whether it is chosen.
    pub periods: Vec<(AttrValue, bool)>,
    pub period_chosen: Callback<usize>,
    pub printed: Callback<()>,
    /// None where nothing was finished in the period.
    pub sheet: Option<Sheet>,
}

/// What is printed.
pub struct Sheet {
    pub name: AttrValue,
    pub job: AttrValue,
    pub printed: AttrValue,
    pub days: AttrValue,
    pub active: AttrValue,
    pub stories: Vec<Row>,
    pub about: Vec<AttrValue>,
}

/// A story on the sheet.
pub struct Row {
    pub title: AttrValue,
    pub finished: Vec<AttrValue>,
    pub active: AttrValue,
    /// Some of its runs are more than count.
    pub some_uncounted: bool,
}

pub fn record_page(page: RecordPage, words: &Words) -> Html {
    let named = page.named.reform(|event: InputEvent| {
        event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default()
    });
    let chosen = page.period_chosen.reform(|event: Event| {
        let chosen = event.target_dyn_into::<HtmlSelectElement>();
        chosen.and_then(|list| usize::try_from(list.selected_index()).ok()).unwrap_or_default()
    });
    let periods = page
        .periods
        .into_iter()
        .map(|(period, is_set)| html! { <option selected={is_set}>{ period }</option> });
    html! {
        <div class="record stack stack-wide" data-page="record">
            <div class="stack">
                <h1 tabindex="-1" ref={page.heading}>{ words.say(WayTo::Record) }</h1>
                <div class="stack no-print">
                    <p class="text">{ words.say(Recording::Intro) }</p>
                    <div class="record-fields">
                        <div class="stack stack-tight">
                            <label for="record-name">{ words.say(Recording::NameLabel) }</label>
                            <input id="record-name" type="text" value={page.name} oninput={named} autocomplete="off"
                                spellcheck="false" maxlength="80" aria-describedby="record-name-hint" />
                            <p class="small soft" id="record-name-hint">{ words.say(Recording::NameHint) }</p>
                        </div>
                        <div class="stack stack-tight">
                            <label for="record-period">{ words.say(Recording::Period) }</label>
                            <select id="record-period" onchange={chosen}>{ for periods }</select>
                        </div>
                    </div>
                </div>
            </div>
            if let Some(printed) = page.sheet {
                <>
                    { sheet(printed, words) }
                    <div class="stack stack-tight no-print">
                        <div class="buttons">
                            <button type="button" class="button" onclick={page.printed.reform(|_| ())}>
                                { words.say(Recording::Print) }
                            </button>
                            <a class="button button-quiet" href="#/practice">{ words.say(WayTo::Practice) }</a>
                        </div>
                        <p class="small soft">{ words.say(Recording::PrintHint) }</p>
                    </div>
                </>
            } else {
                <>
                    <p>{ words.say(Recording::Nothing) }</p>
                    <div class="buttons">
                        <a class="button button-quiet" href="#/practice">{ words.say(WayTo::Practice) }</a>
                    </div>
                </>
            }
        </div>
    }
}

fn sheet(sheet: Sheet, words: &Words) -> Html {
    let count = words.say(Recording::Stories);
    let facts = [
        (Recording::Job, sheet.job),
        (Recording::Printed, sheet.printed),
        (Recording::Days, sheet.days),
        (Recording::ActiveTime, sheet.active),
    ];
    let facts =
        facts.into_iter().map(|(term, fact)| html! { <><dt>{ words.say(term) }</dt><dd>{ fact }</dd></> });
    let rows = sheet.stories.into_iter().map(|row| row_of(row, words));
    let about = sheet.about.into_iter().map(|about| html! { <li>{ about }</li> });
    html! {
        <section class="record-sheet stack" aria-label={words.say(WayTo::Record)}>
            <p class="soft">{ words.say(Recording::By) }</p>
            <dl class="record-facts">
                <dt>{ words.say(Recording::Name) }</dt>
                <dd class="record-name">{ sheet.name }</dd>
                { for facts }
            </dl>
            <h2>{ count }</h2>
            <div class="scroll-sideways" tabindex="0" role="group" aria-label={words.say(Recording::Stories)}>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{ words.say(Recording::Story) }</th>
                            <th scope="col">{ words.say(Recording::Finished) }</th>
                            <th scope="col">{ words.say(Recording::ActiveTime) }</th>
                        </tr>
                    </thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
            <h2>{ words.say(Recording::About) }</h2>
            <ul>{ for about }</ul>
            <h2>{ words.say(Recording::HowCounted) }</h2>
            <p>{ words.say(Recording::HowCountedText) }</p>
            <p class="record-statement"><strong>{ words.say(Recording::Statement) }</strong></p>
            <p class="small">{ words.say(Recording::Unverified) }</p>
        </section>
    }
}

fn row_of(row: Row, words: &Words) -> Html {
    let finished = row.finished.iter().map(|day| html! { <li>{ day.clone() }</li> });
    html! {
        <tr>
            <th scope="row">{ row.title }</th>
            <td>
                <ul class="record-days">{ for finished }</ul>
                if row.some_uncounted {
                    <p class="small soft">{ words.say(Recording::Uncounted) }</p>
                }
            </td>
            <td>{ row.active }</td>
        </tr>
    }
}

pub fn examples(words: &Words) -> Examples {
    let page = |sheet| RecordPage {
        heading: NodeRef::default(),
        name: "Dana Flores".into(),
        named: Callback::noop(),
        periods: vec![("At any time".into(), true), ("In the last 30 days".into(), false)],
        period_chosen: Callback::noop(),
        printed: Callback::noop(),
        sheet,
    };
    let row = |title: &'static str, days: &[&'static str], some_uncounted| Row {
        title: title.into(),
        finished: days.iter().map(|day| AttrValue::from(*day)).collect(),
        active: "9 minutes".into(),
        some_uncounted,
    };
    let sheet = Sheet {
        name: "Dana Flores".into(),
        job: "paraeducator".into(),
        printed: "Nov 24, 2026".into(),
        days: "Nov 3, 2026 and Nov 24, 2026".into(),
        active: "18 minutes".into(),
        stories: vec![
            row("Locker", &["Nov 3, 2026"], false),
            row("After", &["Nov 5, 2026", "Nov 7, 2026", "Nov 24, 2026"], true),
        ],
        about: vec!["Giving just enough help".into(), "Dignity and safety".into()],
    };
    vec![
        ("two stories", record_page(page(Some(sheet)), words)),
        ("nothing to record", record_page(page(None), words)),
    ]
}
