//! Something that is fetched when its key changes, and again when somebody asks.

use crate::web::loading::{Loading, LoadingMsg};
use crate::web::platform::{ContentError, browser};
use std::cell::Cell;
use std::future::Future;
use std::rc::Rc;
use yew::prelude::*;

/// What has become of it, and a way to try again.
pub struct Loaded<T: 'static> {
    pub state: Rc<Loading<T>>,
    pub retried: Callback<()>,
}

/// After this, waiting is said to take long.
const LONG: u32 = 5_000;

struct State<T>(Rc<Loading<T>>);

impl<T> Reducible for State<T> {
    type Action = LoadingMsg<T>;

    fn reduce(self: Rc<Self>, msg: LoadingMsg<T>) -> Rc<Self> {
        self.0.update(msg).map_or(self, |next| Rc::new(Self(Rc::new(next))))
    }
}

#[hook]
pub fn use_loaded<K, T, F>(key: K, load: impl FnOnce(&K) -> F + 'static) -> Loaded<T>
where
    K: PartialEq + 'static,
    T: 'static,
    F: Future<Output = Result<T, ContentError>> + 'static,
{
    let state = use_reducer(|| State(Rc::new(Loading::Waiting)));
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
    Loaded { state: Rc::clone(&state.0), retried }
}
