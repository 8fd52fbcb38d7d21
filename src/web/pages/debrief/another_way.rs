//! A run that begins in the middle of another: the same choices up to there, and the same luck.

use crate::engine::saved::Saved;
use crate::engine::{Mode, Session};
use crate::web::platform::Timestamp;
use std::rc::Rc;

/// A run with the first `turns` choices that still stand in `session`, all made just now.
pub fn another_way(session: &Session, turns: usize, now: Timestamp) -> Saved {
    let mut other = Session::start(Rc::clone(session.scenario()), session.seed(), Mode::WhatIf);
    for turn in &session.turns()[..turns] {
        // What was on offer once is on offer again, because the same luck leads to the same place.
        if let Ok(next) = other.choose(turn.choice) {
            other = next;
        }
    }
    Saved::of(&other, now, &vec![now; other.moves().len()])
}
