//! Things to set, each as a group of radio buttons, and what is kept where with the way to delete it.

use super::{Examples, notice};
use crate::web::text::{SettingUp, WayTo, Words};
use yew::{AttrValue, Callback, Html, NodeRef, html};

/// One thing to set.
pub struct Group {
    /// Tells the group apart from the others.
    pub name: &'static str,
    pub title: AttrValue,
    pub help: Option<AttrValue>,
    pub options: Vec<Choice>,
    pub chosen: Callback<&'static str>,
}

pub struct Choice {
    pub id: &'static str,
    pub label: AttrValue,
    pub help: Option<AttrValue>,
    /// The language of the label, where it is not the page's.
    pub lang: Option<&'static str>,
    pub is_set: bool,
}

/// How far deleting has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeletingPart {
    Offered,
    /// The question that has to be answered first.
    Asked(AttrValue),
    Deleted(AttrValue),
    Refused(AttrValue),
}

pub struct Settings {
    pub heading: NodeRef,
    pub groups: Vec<Group>,
    /// What is kept here now, in sentences.
    pub kept: Vec<AttrValue>,
    pub deleting: DeletingPart,
    /// Takes the focus whenever deleting has come a step further.
    pub step: NodeRef,
    pub asked: Callback<()>,
    pub called_off: Callback<()>,
    pub confirmed: Callback<()>,
}

pub fn settings(settings: Settings, words: &Words) -> Html {
    let groups = settings.groups.into_iter().map(group);
    let kept = settings.kept.into_iter().map(|sentence| html! { <p>{ sentence }</p> });
    html! {
        <div class="settings stack stack-wide" data-page="settings">
            <div class="stack">
                <h1 tabindex="-1" ref={settings.heading}>{ words.say(WayTo::Settings) }</h1>
                <p class="soft">{ words.say(SettingUp::Intro) }</p>
            </div>
            <div class="settings-groups">{ for groups }</div>
            <section class="stack" id="kept">
                <h2>{ words.say(SettingUp::Kept) }</h2>
                { for kept }
                <p><a href="#/my-data">{ words.say(WayTo::MyData) }</a></p>
                {
                    deleting(
                        settings.deleting,
                        settings.step,
                        [settings.asked, settings.called_off, settings.confirmed],
                        words,
                    )
                }
            </section>
        </div>
    }
}

fn group(Group { name, title, help, options, chosen }: Group) -> Html {
    let options = options.into_iter().map(|option| {
        let id = [name, "-", option.id].concat();
        let help_id = option.help.as_ref().map(|_| [id.as_str(), "-help"].concat());
        let chosen = chosen.reform(move |_| option.id);
        html! {
            <div class="settings-option">
                <input type="radio" id={id.clone()} {name} value={option.id} checked={option.is_set}
                    aria-describedby={help_id.clone()} onchange={chosen} />
                <div>
                    <label for={id} lang={option.lang}>{ option.label }</label>
                    if let Some(help) = option.help {
                        <p class="small soft" id={help_id}>{ help }</p>
                    }
                </div>
            </div>
        }
    });
    html! {
        <fieldset class="panel settings-group">
            <legend>{ title }</legend>
            if let Some(help) = help {
                <p class="small soft">{ help }</p>
            }
            { for options }
        </fieldset>
    }
}

fn deleting(
    part: DeletingPart,
    step: NodeRef,
    [asked, called_off, confirmed]: [Callback<()>; 3],
    words: &Words,
) -> Html {
    let offer = |step: Option<NodeRef>| {
        html! {
            <>
                <p class="small soft">{ words.say(SettingUp::DeleteHelp) }</p>
                <div class="buttons">
                    <button type="button" class="button button-quiet" ref={step.unwrap_or_default()}
                        onclick={asked.reform(|_| ())}>
                        { words.say(SettingUp::Delete) }
                    </button>
                </div>
            </>
        }
    };
    match part {
        DeletingPart::Offered => offer(Some(step)),
        DeletingPart::Asked(question) => html! {
            <div class="panel stack settings-delete" role="group" aria-labelledby="delete-question">
                <p id="delete-question" tabindex="-1" ref={step}><strong>{ question }</strong></p>
                <div class="buttons">
                    <button type="button" class="button" onclick={called_off.reform(|_| ())}>
                        { words.say(SettingUp::DeleteNot) }
                    </button>
                    <button type="button" class="button button-quiet settings-confirm"
                        onclick={confirmed.reform(|_| ())}>
                        { words.say(SettingUp::DeleteForGood) }
                    </button>
                </div>
            </div>
        },
        DeletingPart::Deleted(sentence) => html! {
            <div tabindex="-1" ref={step}>{ notice::plain_notice(sentence) }</div>
        },
        DeletingPart::Refused(sentence) => html! {
            <>
                <div tabindex="-1" ref={step}>{ notice::notice(sentence) }</div>
                { offer(None) }
            </>
        },
    }
}

pub fn examples(words: &Words) -> Examples {
    let choice =
        |id, label: &'static str, is_set| Choice { id, label: label.into(), help: None, lang: None, is_set };
    let page = |deleting| Settings {
        heading: NodeRef::default(),
        groups: vec![Group {
            name: "theme",
            title: "Colors".into(),
            help: Some("How the pages look.".into()),
            options: vec![choice("system", "As this device is set", true), choice("dark", "Dark", false)],
            chosen: Callback::noop(),
        }],
        kept: vec!["3 runs are kept on this device.".into()],
        deleting,
        step: NodeRef::default(),
        asked: Callback::noop(),
        called_off: Callback::noop(),
        confirmed: Callback::noop(),
    };
    let example = |deleting| settings(page(deleting), words);
    vec![
        ("deleting is offered", example(DeletingPart::Offered)),
        ("deleting is asked", example(DeletingPart::Asked("Delete 3 runs for good?".into()))),
        ("deleted", example(DeletingPart::Deleted("Everything is deleted.".into()))),
        ("not deleted", example(DeletingPart::Refused("The browser did not let us.".into()))),
    ]
}
