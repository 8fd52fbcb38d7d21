//! Something that is fetched when its key changes, and again when somebody asks.

use super::Arrival;
use crate::web::components::loading;
use crate::web::loading::{Loading, LoadingMsg};
use crate::web::platform::{ContentError, browser};
use crate::web::text::{Text, Trouble, Words};
use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use yew::prelude::*;

/// What has become of it, and a way to try again.
pub struct Loaded<T: 'static> {
    state: UseReducerHandle<State<T>>,
    retried: Callback<()>,
}

impl<T> Loaded<T> {
    /// Where this has led to: what is `here` once it has arrived, and a page of its own when it did not come.
    pub fn arrival(&self, here: impl FnOnce(&T) -> Option<Arrival>, words: &Words) -> Option<Arrival> {
        match &self.state.0 {
            Loading::Arrived(arrived) => here(arrived),
            Loading::Waiting | Loading::WaitingLong => None,
            Loading::Failed(_) => {
                let title = words.say(Text::PageTitle { page: &words.say(Trouble::NotLoaded) });
                Some(Arrival { place: AttrValue::Static("not loaded"), title })
            }
        }
    }

    /// What arrived, or what to show in its place.
    ///
    /// # Errors
    /// While it is on its way, and when it did not come.
    pub fn shown(&self, heading: &NodeRef, words: &Words) -> Result<&T, Html> {
        match &self.state.0 {
            Loading::Arrived(arrived) => Ok(arrived),
            Loading::Waiting => Err(loading::loading(false, words)),
            Loading::WaitingLong => Err(loading::loading(true, words)),
            Loading::Failed(error) => Err(loading::failed(*error, &self.retried, heading.clone(), words)),
        }
    }
}

/// Boxed, so that this hook is compiled once for a type and not once for a page.
pub type Fetching<T> = Pin<Box<dyn Future<Output = Result<T, ContentError>>>>;

/// After this, waiting is said to take long.
const LONG: u32 = 5_000;

struct State<T>(Loading<T>);

impl<T> Reducible for State<T> {
    type Action = LoadingMsg<T>;

    fn reduce(self: Rc<Self>, msg: LoadingMsg<T>) -> Rc<Self> {
        self.0.update(msg).map_or(self, |next| Rc::new(Self(next)))
    }
}

/// The key is text: a name or a code.
#[hook]
pub fn use_loaded<T: 'static>(key: AttrValue, load: impl FnOnce(&str) -> Fetching<T> + 'static) -> Loaded<T> {
    let state = use_reducer(|| State(Loading::Waiting));
    let attempt = use_state(|| 0_u32);
    let dispatcher = state.dispatcher();
    use_effect_with((key, *attempt), move |(key, _)| {
        let left = Rc::new(Cell::new(false));
        dispatcher.dispatch(LoadingMsg::Started);
        let slow = {
            let dispatcher = dispatcher.clone();
            browser::after(LONG, move || dispatcher.dispatch(LoadingMsg::TookLong))
        };
        let loading = load(key);
        let still = Rc::clone(&left);
        yew::platform::spawn_local(async move {
            let ended = loading.await;
            // What comes for a key that is no longer asked for is passed over.
            if !still.get() {
                dispatcher.dispatch(LoadingMsg::Ended(ended));
            }
        });
        move || {
            left.set(true);
            drop(slow);
        }
    });
    let retried = Callback::from(move |()| attempt.set(*attempt + 1));
    Loaded { state, retried }
}
