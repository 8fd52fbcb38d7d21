//! Alongside: practice for special-education paraprofessionals, played and scored in the browser.
//!
//! A trainee plays a short classroom story, chooses what to do or say, sees what the student does next, and
//! afterwards gets a debrief that a supervisor can use. There is no server and no account.
//!
//! This page is the architecture. A **scenario** is a folder of Markdown, compiled once to checked data that cannot
//! dangle. The **student model** is a table and one function. A **session** is a scenario, a seed and the list of
//! moves; everything shown is computed from those. The **score** is process, outcome and safety flags side by side.
//! The **browser shell** owns the clock, storage, seed, focus and windows, and nothing else.
//!
//! # Invariants
//!
//! What is deliberately absent cannot be seen in code, so it is written here and asserted by
//! `tests/architecture.rs`:
//!
//! 1. `student` to `exchange` build with no features: no Yew, no browser, no clock, no files, no entropy, no YAML.
//! 2. No floating point below `web`. Integers replay exactly on every machine.
//! 3. A reference to a scene or a choice is made only by the checker, so following one cannot fail.
//! 4. Nothing derived is stored: not the score, not the student, not the current scene.
//! 5. Text is not part of identity: editing prose or a translation breaks no saved run. Only the *replay hash*
//!    (compiled mechanics, the student-model numbers that `respond` reads, the rules version) refuses a run, with a
//!    reason and never a guess; credit and worth, and texts and sources, have hashes of their own. A released pack
//!    stays shipped.
//! 6. A chance draw depends on (seed, scene, choice, visit), not on how many draws came before, so changing one
//!    decision leaves the luck of the others as it was.
//! 7. A safety flag is never averaged into anything, and there is no `total` field anywhere.
//! 8. Nothing leaves the device unless a person presses a button that says so.
//!
//! # Modules, in reading order
//!
//! Each may use those above it, and none below: [`pack`] < [`student`] < [`scenario`] < [`engine`] < [`solver`] <
//! [`lint`] (advice: what a reader could guess, what could hurt). `script` (reading Markdown) sits on [`scenario`] alone;
//! [`exchange`] (files that people take along) sits on [`engine`].
//! `author` (the command line), `worker` (what is worked out away from the page) and `web` (the browser shell) stand on
//! everything and do not know each other.
//! [`diagnostic`] is the shape of a problem in a file.
//!
//! What the browser downloads is not what people write: the checker's result, [`scenario::Mechanics`], has every name
//! followed already, and [`scenario::Scenario::open`] only looks once more whether all of it is there. The browser's
//! code is two modules, `src/main.rs` and `src/bin/later.rs`, so that a first story does not wait for its debrief; and a
//! third, `src/bin/hindsight.rs`, for the worker that says what else could have happened.
//!
//! # One click, end to end
//!
//! A button calls back; the page's handler reads the clock and sends a message; the page's pure `update` calls
//! [`engine::Session::choose`]; that asks [`student::respond`] what the acts do and returns a new session; Yew draws
//! it; hooks save it and move the focus.

#[macro_use]
pub mod pack;

pub mod student;

pub mod scenario;

pub mod engine;

pub mod solver;

pub mod exchange;

pub mod diagnostic;

pub mod lint;

#[cfg(feature = "script")]
pub mod script;

#[cfg(feature = "author")]
pub mod author;

#[cfg(feature = "worker")]
pub mod worker;

#[cfg(feature = "web")]
pub mod web;
