//! What is kept on this device: one local storage entry a name, and a Web Lock a claim.
//!
//! Not gloo's wrapper, which panics where storage is refused and brings a JSON reader along.

use super::window;
use crate::web::platform::{Claim, Storage, StorageError};
use js_sys::{Function, Object, Promise, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// Origins are shared on some hosts, so every name of ours starts like this.
const PREFIX: &str = "alongside.";

pub(super) struct LocalStorage(web_sys::Storage);

impl LocalStorage {
    /// `None` where the browser refuses, which some only say at the first write.
    pub(super) fn open() -> Option<Self> {
        let storage = window().local_storage().ok()??;
        let probe = [PREFIX, "probe"].concat();
        if storage.set_item(&probe, "").is_err() {
            // Full is not refused: what is kept can still be read. Where a browser refuses, there is nothing.
            return (storage.length().ok()? > 0).then_some(Self(storage));
        }
        storage.remove_item(&probe).ok()?;
        Some(Self(storage))
    }
}

impl Storage for LocalStorage {
    fn read(&self, name: &str) -> Result<Option<String>, StorageError> {
        self.0.get_item(&own(name)).map_err(|_| StorageError::Refused)
    }

    fn write(&self, name: &str, text: &str) -> Result<(), StorageError> {
        self.0.set_item(&own(name), text).map_err(|_| StorageError::Full)
    }

    fn remove(&self, name: &str) -> Result<(), StorageError> {
        self.0.remove_item(&own(name)).map_err(|_| StorageError::Refused)
    }

    fn names(&self) -> Result<Vec<String>, StorageError> {
        let count = self.0.length().map_err(|_| StorageError::Refused)?;
        let names = (0..count).filter_map(|at| self.0.key(at).ok()?);
        Ok(names.filter_map(|name| name.strip_prefix(PREFIX).map(str::to_owned)).collect())
    }

    fn claim(&self, name: &str, answer: Box<dyn FnOnce(bool)>) -> Claim {
        request(&own(name), answer)
    }
}

fn own(name: &str) -> String {
    [PREFIX, name].concat()
}

/// Holds a Web Lock until the claim is dropped. A browser without locks gives every claim.
///
/// By reflection, because the bindings count the interface as unstable.
fn request(name: &str, answer: Box<dyn FnOnce(bool)>) -> Claim {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &JsValue::from_str(name)).ok();
    let locks = get(&window().navigator(), "locks").filter(JsValue::is_object);
    let request = locks.as_ref().and_then(|locks| get(locks, "request")?.dyn_into::<Function>().ok());
    let (Some(locks), Some(request)) = (locks, request) else {
        answer(true);
        return Claim::new(|| ());
    };
    let given_up = Rc::new(Cell::new(false));
    let let_go: Rc<RefCell<Option<Function>>> = Rc::default();
    let held = {
        let (given_up, let_go) = (Rc::clone(&given_up), Rc::clone(&let_go));
        Closure::once_into_js(move |lock: JsValue| {
            let granted = !lock.is_null();
            if given_up.get() {
                return JsValue::UNDEFINED;
            }
            answer(granted);
            if !granted {
                return JsValue::UNDEFINED;
            }
            // The lock is held until this promise is fulfilled.
            Promise::new(&mut |fulfil, _| *let_go.borrow_mut() = Some(fulfil)).into()
        })
    };
    let options = Object::new();
    let _ = Reflect::set(&options, &JsValue::from_str("ifAvailable"), &JsValue::TRUE);
    let _ = request.call3(&locks, &JsValue::from_str(name), &options, &held);
    Claim::new(move || {
        given_up.set(true);
        if let Some(let_go) = let_go.borrow_mut().take() {
            let _ = let_go.call0(&JsValue::UNDEFINED);
        }
    })
}
