//! Taking a whole practice along, and bringing one: what is here, the file, and what the file would add.

use super::file_field::{FileField, dropped, file_field, keep_page};
use super::{Examples, notice};
use crate::web::text::{TakingAlong, Text, WayTo, Words};
use web_sys::File;
use yew::{AttrValue, Callback, Html, NodeRef, html};

pub struct MyData {
    pub heading: NodeRef,
    /// Takes the focus whenever bringing a file has come a step further.
    pub step: NodeRef,
    /// What is kept here, in sentences.
    pub here: Vec<AttrValue>,
    pub saved: Callback<()>,
    pub bringing: BringingPart,
    pub chosen: Callback<File>,
    pub called_off: Callback<()>,
    pub confirmed: Callback<()>,
}

/// How far bringing a file has come.
pub enum BringingPart {
    /// With what was wrong with the last file.
    Offered(Option<AttrValue>),
    Checking {
        said: Vec<AttrValue>,
        lines: Vec<CheckLine>,
        /// Whether there is anything to add.
        adds: bool,
    },
    Brought(AttrValue),
    NotBrought(AttrValue),
}

/// What a file would do to the runs of one story.
pub struct CheckLine {
    pub story: AttrValue,
    pub said: AttrValue,
}

pub fn my_data(page: MyData, words: &Words) -> Html {
    let MyData { heading, step, here, saved, bringing, chosen, called_off, confirmed } = page;
    html! {
        <div class="my-data stack stack-wide" data-page="my-data">
            <div class="stack">
                <h1 tabindex="-1" ref={heading}>{ words.say(WayTo::MyData) }</h1>
                <p class="text">{ words.say(TakingAlong::Intro) }</p>
                <p class="soft">{ words.say(TakingAlong::WhereKept) }</p>
                <p><a href="#/settings">{ words.say(TakingAlong::HowToDelete) }</a></p>
            </div>
            <section class="stack">
                <h2>{ words.say(TakingAlong::Save) }</h2>
                { for here.into_iter().map(|said| html! { <p>{ said }</p> }) }
                <div class="buttons">
                    <button type="button" class="button" onclick={saved.reform(|_| ())}>
                        { words.say(TakingAlong::SaveFile) }
                    </button>
                </div>
            </section>
            <section class="stack">
                <h2>{ words.say(TakingAlong::Bring) }</h2>
                { part(bringing, step, &chosen, [called_off, confirmed], words) }
            </section>
            <div class="buttons">
                <a class="button button-quiet" href="#/practice">{ words.say(WayTo::Practice) }</a>
                <a class="button button-quiet" href="#/">{ words.say(Text::BackToStories) }</a>
            </div>
        </div>
    }
}

fn part(
    part: BringingPart,
    step: NodeRef,
    chosen: &Callback<File>,
    [called_off, confirmed]: [Callback<()>; 2],
    words: &Words,
) -> Html {
    match part {
        BringingPart::Offered(trouble) => offer(trouble, chosen, words),
        BringingPart::Checking { said, lines, adds } => {
            let lines = lines.into_iter().map(|line| {
                html! { <li><strong>{ line.story }</strong><span>{ line.said }</span></li> }
            });
            html! {
                <div class="panel stack my-data-check" role="group" aria-labelledby="check-title">
                    <h3 id="check-title" tabindex="-1" ref={step}>{ words.say(TakingAlong::Check) }</h3>
                    { for said.into_iter().map(|said| html! { <p>{ said }</p> }) }
                    <ul class="my-data-lines">{ for lines }</ul>
                    <div class="buttons">
                        if adds {
                            <button type="button" class="button" data-forward="" onclick={confirmed.reform(|_| ())}>
                                { words.say(TakingAlong::Add) }
                            </button>
                        }
                        <button type="button" class="button button-quiet" onclick={called_off.reform(|_| ())}>
                            { words.say(if adds { TakingAlong::AddNot } else { TakingAlong::Done }) }
                        </button>
                    </div>
                </div>
            }
        }
        BringingPart::Brought(said) => html! {
            <>
                <div tabindex="-1" ref={step}>{ notice::plain_notice(said) }</div>
                { offer(None, chosen, words) }
            </>
        },
        BringingPart::NotBrought(said) => html! {
            <>
                <div tabindex="-1" ref={step}>{ notice::notice(said) }</div>
                { offer(None, chosen, words) }
            </>
        },
    }
}

fn offer(trouble: Option<AttrValue>, chosen: &Callback<File>, words: &Words) -> Html {
    let field = FileField {
        label: words.say(TakingAlong::File),
        hint: words.say(TakingAlong::FileHint),
        trouble,
        chosen: chosen.clone(),
    };
    html! {
        <>
            <p>{ words.say(TakingAlong::BringHelp) }</p>
            <div class="given panel" ondragover={keep_page()} ondrop={dropped(chosen.clone())}>{ file_field(field) }</div>
        </>
    }
}

pub fn examples(words: &Words) -> Examples {
    let page = |bringing| {
        let parts = MyData {
            heading: NodeRef::default(),
            step: NodeRef::default(),
            here: vec![words.say(TakingAlong::Here { runs: 12, going: 2 })],
            saved: Callback::noop(),
            bringing,
            chosen: Callback::noop(),
            called_off: Callback::noop(),
            confirmed: Callback::noop(),
        };
        my_data(parts, words)
    };
    let line = |story: &'static str, said: &'static str| CheckLine { story: story.into(), said: said.into() };
    let checking = BringingPart::Checking {
        said: vec![words.say(TakingAlong::InFile { runs: 4 })],
        lines: vec![line("Locker", "2 new"), line("Too loud to eat", "1 new, 1 here already")],
        adds: true,
    };
    let nothing = BringingPart::Checking {
        said: vec![words.say(TakingAlong::InFile { runs: 1 }), words.say(TakingAlong::Nothing)],
        lines: vec![line("Locker", "1 here already")],
        adds: false,
    };
    vec![
        ("nothing brought", page(BringingPart::Offered(None))),
        ("a wrong file", page(BringingPart::Offered(Some("The file is cut short.".into())))),
        ("before anything is added", page(checking)),
        ("nothing to add", page(nothing)),
        ("added", page(BringingPart::Brought("3 runs were added.".into()))),
        ("no room", page(BringingPart::NotBrought("The browser’s storage is full.".into()))),
    ]
}
