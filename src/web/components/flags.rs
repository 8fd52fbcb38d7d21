//! Safety flags: beside the ratings, never part of them.

use super::{Examples, icon};
use crate::student::Flag;
use crate::web::text::{LookBack, Words};
use yew::{Html, classes, html};

pub struct RaisedFlag {
    pub flag: Flag,
    /// The decision that raised it, from one.
    pub number: u32,
    pub remedied: bool,
    /// The choice was taken back. It is listed all the same.
    pub stepped_back: bool,
}

pub fn flags(raised: &[RaisedFlag], words: &Words) -> Html {
    let rows = raised.iter().map(|raised| {
        html! {
            <li>
                { words.say(LookBack::FlagRaised { flag: raised.flag, number: raised.number }) }
                if raised.remedied {
                    { " " }{ words.say(LookBack::FlagRemedied) }
                }
                if raised.stepped_back {
                    { " " }{ words.say(LookBack::FlagSteppedBack) }
                }
            </li>
        }
    });
    html! {
        <div class={classes!("flags", raised.is_empty().then_some("flags-none"))}>
            <h3>
                if !raised.is_empty() {
                    { icon::flag() }
                }
                { words.say(LookBack::Flags) }
            </h3>
            if raised.is_empty() {
                <p>{ words.say(LookBack::NoFlags) }</p>
            } else {
                <ul>{ for rows }</ul>
                <p class="small">{ words.say(LookBack::FlagsApart) }</p>
            }
        </div>
    }
}

pub fn examples(words: &Words) -> Examples {
    let raised = [
        RaisedFlag { flag: Flag::Restraint, number: 2, remedied: true, stepped_back: false },
        RaisedFlag { flag: Flag::Unsafe, number: 3, remedied: false, stepped_back: true },
    ];
    vec![("none", flags(&[], words)), ("two, one put right", flags(&raised, words))]
}
