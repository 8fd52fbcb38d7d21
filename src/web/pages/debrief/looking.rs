//! Having a run looked at in the worker, for as long as somebody wants to know.

use super::{DebriefMsg, Looking, Opened};
use crate::engine::run_code;
use crate::pack::unpack;
use crate::web::platform::browser::worker::{self, Asked, Told};
use crate::web::platform::{Content, ContentError, browser};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Before this, nobody has begun to wait.
const LONG: u32 = 300;

/// Begins when the run is there, and again when somebody asks; leaving the page or stopping ends it.
#[hook]
pub(super) fn use_look(
    opened: Option<&Opened>,
    looking: &Looking,
    content: &Rc<dyn Content>,
    send: &Callback<DebriefMsg>,
) {
    let wanted = opened.filter(|_| matches!(looking, Looking::Working { .. }));
    let key = wanted.filter(|opened| !opened.session.turns().is_empty()).map(|opened| {
        let session = &opened.session;
        (session.scenario().id().clone(), run_code::encode(session))
    });
    let (content, send) = (Rc::clone(content), send.clone());
    use_effect_with(key, move |key| {
        let working: Rc<RefCell<Option<Asked>>> = Rc::default();
        let slow = key.clone().map(|(story, code)| {
            let still = Rc::downgrade(&working);
            let say = send.clone();
            yew::platform::spawn_local(async move {
                let parts = parts(&*content, story.as_str()).await;
                let Some(working) = still.upgrade() else { return };
                let told = {
                    let say = say.clone();
                    move |told| {
                        say.emit(match told {
                            Told::Found(found) => DebriefMsg::SituationsFound(found),
                            Told::Answered(bytes) => {
                                DebriefMsg::LookEnded(bytes.and_then(|bytes| unpack(&bytes).ok()))
                            }
                        });
                    }
                };
                let asked = parts.ok().and_then(|parts| worker::ask(&parts, &code, told));
                if asked.is_none() {
                    say.emit(DebriefMsg::LookEnded(None));
                }
                *working.borrow_mut() = asked;
            });
            browser::after(LONG, move || send.emit(DebriefMsg::LookTookLong))
        });
        move || drop((slow, working))
    });
}

/// In the order in which the worker takes them. Any language's words will do.
async fn parts(content: &dyn Content, story: &str) -> Result<[Vec<u8>; 4], ContentError> {
    let model = content.fetch("student-model.bin");
    let worth = content.fetch("worth.bin");
    let mechanics = content.fetch(&[story, ".bin"].concat());
    let telling = content.fetch(&[story, ".en.bin"].concat());
    Ok([model.await?, worth.await?, mechanics.await?, telling.await?])
}
