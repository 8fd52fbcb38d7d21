//! The worker that looks at everything that could have happened, away from the page.

use super::window;
use gloo::events::EventListener;
use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use std::cell::OnceCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// What the worker says.
pub enum Told {
    /// It is still looking, and has found so many situations.
    Found(u32),
    /// Everything that it can say, or nothing if it could not.
    Answered(Option<Vec<u8>>),
}

/// A question that is being looked at. Dropping it ends the work.
pub struct Asked {
    worker: Worker,
    /// For as long as the worker is there.
    _listeners: [EventListener; 2],
}

impl Drop for Asked {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

#[wasm_bindgen]
extern "C" {
    /// Declared here, because the bindings take no address that the page's policy has marked as trusted.
    #[wasm_bindgen(extends = web_sys::EventTarget)]
    type Worker;

    #[wasm_bindgen(constructor, catch)]
    fn new(address: &JsValue, options: &JsValue) -> Result<Worker, JsValue>;

    #[wasm_bindgen(method, js_name = postMessage)]
    fn post_message(this: &Worker, message: &JsValue);

    #[wasm_bindgen(method)]
    fn terminate(this: &Worker);
}

/// Asks about a run: the student model, the worth of states, the story's mechanics and words, and the run's code.
/// `None` if this browser or page has no such worker.
pub fn ask(parts: &[Vec<u8>; 4], code: &str, told: impl Fn(Told) + 'static) -> Option<Asked> {
    let options = Object::new();
    Reflect::set(&options, &"type".into(), &"module".into()).ok()?;
    let worker = Worker::new(&address()?, &options).ok()?;
    let told = Rc::new(told);
    let heard = {
        let told = Rc::clone(&told);
        EventListener::new(&worker, "message", move |event| {
            let said = Reflect::get(event, &"data".into()).unwrap_or_default();
            told(match said.as_f64() {
                Some(count) => Told::Found(whole(count)),
                None => Told::Answered(said.dyn_into().ok().map(|bytes: Uint8Array| bytes.to_vec())),
            });
        })
    };
    let failed = EventListener::new(&worker, "error", move |_| told(Told::Answered(None)));
    let question: Array = parts.iter().map(|part| Uint8Array::from(&part[..])).collect();
    question.push(&code.into());
    worker.post_message(&question);
    Some(Asked { worker, _listeners: [heard, failed] })
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count, and far below 2^32")]
fn whole(count: f64) -> u32 {
    count as u32
}

thread_local! {
    /// A policy can be made once in a page.
    static ADDRESS: OnceCell<Option<JsValue>> = const { OnceCell::new() };
}

fn address() -> Option<JsValue> {
    ADDRESS.with(|address| address.get_or_init(stated_address).clone())
}

/// Where the page says that the worker is. A browser that wants addresses of code to be trusted is told that this one
/// is: it stands in the page itself, and no other can be made here.
fn stated_address() -> Option<JsValue> {
    let stated = window().document()?.query_selector("meta[name=alongside-worker]").ok()??;
    let address = JsValue::from_str(&stated.get_attribute("content")?);
    let types = Reflect::get(&window(), &"trustedTypes".into()).ok()?;
    if types.is_undefined() {
        return Some(address);
    }
    let create: Function = Reflect::get(&types, &"createPolicy".into()).ok()?.dyn_into().ok()?;
    let trusted = address.clone();
    let rule = Closure::once_into_js(move || trusted);
    let rules = Object::new();
    Reflect::set(&rules, &"createScriptURL".into(), &rule).ok()?;
    let policy = create.call2(&types, &"alongside-worker".into(), &rules).ok()?;
    let make: Function = Reflect::get(&policy, &"createScriptURL".into()).ok()?.dyn_into().ok()?;
    make.call1(&policy, &address).ok()
}
