//! Keeping a run: after every move, and by one tab only.

use super::{Access, Play, PlayMsg, Playing};
use crate::web::kept;
use crate::web::pages::Announce;
use crate::web::platform::{Platform, StorageError};
use crate::web::text::{Text, Trouble, Words};
use std::rc::Rc;
use yew::prelude::*;

/// Saves whenever the moves have changed. What is saved is the log of moves, so nothing can be saved too often.
#[hook]
pub(super) fn use_autosave(
    state: &Play,
    platform: &Platform,
    words: &Words,
    send: &Callback<PlayMsg>,
    announce: &Announce,
) {
    let open = open_run(state).filter(|playing| playing.access == Access::Write);
    let key = open.as_ref().map(|playing| (playing.run.clone(), playing.session.moves().len()));
    let (platform, words) = (platform.clone(), words.clone());
    let (send, announce) = (send.clone(), announce.clone());
    use_effect_with(key, move |_| {
        let Some(playing) = open else { return };
        let ended = playing.session.is_over().then(|| platform.clock.now());
        let saving = kept::keep(&*platform.storage, &playing.run, &playing.saved(), ended);
        match saving {
            Ok(()) => announce.emit(words.say(Text::Saved)),
            // Stands above every page.
            Err(StorageError::NotWanted) => {}
            Err(error) => announce.emit(words.say(Trouble::Storage(error))),
        }
        send.emit(PlayMsg::SavingEnded(saving));
    });
}

/// Holds the right to write for as long as the run is open.
#[hook]
pub(super) fn use_claim(state: &Play, platform: &Platform, send: &Callback<PlayMsg>) {
    let name = open_run(state).map(|playing| kept::name(playing.session.scenario().id(), &playing.run));
    let (platform, send) = (platform.clone(), send.clone());
    use_effect_with(name, move |name| {
        let claim = name.as_ref().map(|name| {
            let answer = move |granted: bool| {
                send.emit(PlayMsg::ClaimAnswered(if granted { Access::Write } else { Access::Read }));
            };
            platform.storage.claim(name, Box::new(answer))
        });
        move || drop(claim)
    });
}

fn open_run(state: &Play) -> Option<Rc<Playing>> {
    match state {
        Play::Playing(playing) => Some(Rc::clone(playing)),
        Play::Briefing { .. } => None,
    }
}
