//! One downloaded story, for `tests/bench/browser` to play at random and to ask for a code that its worker can solve.
//!
//! Bytes come in one after the other: the student model, the story's mechanics, its words.

#![allow(unsafe_code, reason = "names that JavaScript can call must be exported unmangled")]

use alongside::engine::{Mode, Seed, Session, run_code};
use alongside::pack::unpack;
use alongside::scenario::Scenario;
use alongside::solver::wander::wander;
use alongside::student::{ModelNumbers, StudentModel};
use std::cell::RefCell;
use std::ffi::{CString, c_char};
use std::rc::Rc;

thread_local! {
    static PARTS: RefCell<Vec<Vec<u8>>> = const { RefCell::new(Vec::new()) };
}

/// Makes room for the next part, and says where it goes.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    PARTS.with_borrow_mut(|parts| {
        parts.push(vec![0; length]);
        parts.last_mut().map_or(std::ptr::null_mut(), Vec::as_mut_ptr)
    })
}

/// Plays so often, and says how many choices that took; 0 if the parts are no story.
#[unsafe(no_mangle)]
pub extern "C" fn plays(count: u32, seed: u32) -> u32 {
    PARTS.with_borrow(|parts| story(parts)).map_or(0, |story| {
        let met = wander(&Rc::new(story), count, Seed(seed));
        met.choices.values().sum()
    })
}

/// The code of a run that has made no choice yet, ended by a zero; null if the parts are no story.
#[unsafe(no_mangle)]
pub extern "C" fn code() -> *const c_char {
    let code = PARTS.with_borrow(|parts| story(parts)).and_then(|story| {
        CString::new(run_code::encode(&Session::start(Rc::new(story), Seed(1), Mode::Own))).ok()
    });
    code.map_or(std::ptr::null(), |code| code.into_raw().cast_const())
}

fn story(parts: &[Vec<u8>]) -> Option<Scenario> {
    let [model, mechanics, telling] = parts else { return None };
    let model = StudentModel::try_from(unpack::<ModelNumbers>(model).ok()?).ok()?;
    Scenario::open(unpack(mechanics).ok()?, vec![unpack(telling).ok()?], Rc::new(model)).ok()
}
