//! What a run is shared by, ready to press.

use crate::engine::saved::Saved;
use crate::engine::{Session, run_code};
use crate::web::components::share_code::{ShareCode, share_code};
use crate::web::pages::Shell;
use crate::web::platform::browser::address;
use crate::web::route::Route;
use crate::web::text::Sharing;
use std::rc::Rc;
use yew::prelude::*;

/// What a saved file holds besides the choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::web::pages) enum FileHolds {
    Times,
    TimesAndQuestion,
}

pub(in crate::web::pages) fn panel(session: &Session, file: &Saved, holds: FileHolds, shell: &Shell) -> Html {
    let words = &shell.preferences.words;
    let code = run_code::encode(session);
    let (help, route) = if session.is_over() {
        (Sharing::HelpOver, Route::Debrief(code.clone()))
    } else {
        (Sharing::HelpGoing, Route::Open(Some(code.clone())))
    };
    let (code, link) = (run_code::grouped(&code), address::whole(&route));
    let share = ShareCode {
        code_copied: copied(code.clone(), shell),
        link_copied: copied(link.clone(), shell),
        code: code.into(),
        help: words.say(help),
        link: link.into(),
        file_help: words.say(match holds {
            FileHolds::Times => Sharing::FileHelp,
            FileHolds::TimesAndQuestion => Sharing::FileHelpQuestion,
        }),
        saved: saved(file, shell),
    };
    share_code(share, words)
}

fn copied(text: String, Shell { platform, preferences, announce, .. }: &Shell) -> Callback<()> {
    let (device, words, announce) =
        (Rc::clone(&platform.device), preferences.words.clone(), announce.clone());
    Callback::from(move |()| {
        let (words, announce) = (words.clone(), announce.clone());
        let done = move |worked: bool| {
            announce.emit(words.say(if worked { Sharing::Copied } else { Sharing::CopyFailed }));
        };
        device.copy(&text, Box::new(done));
    })
}

fn saved(file: &Saved, Shell { platform, preferences, announce, .. }: &Shell) -> Callback<()> {
    let name = ["alongside-", file.story.as_str(), ".txt"].concat();
    let (text, said) = (file.write(), preferences.words.say(Sharing::FileSaved));
    let (device, announce) = (Rc::clone(&platform.device), announce.clone());
    Callback::from(move |()| {
        if device.save_file(&name, &text) {
            announce.emit(said.clone());
        }
    })
}
