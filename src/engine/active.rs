//! How long somebody was at a run: the time between moves, with pauses cut short.
//!
//! What came after the last move is not known and not counted.

use super::saved::Saved;

/// A longer pause counts as one of this length: in a story there is nothing to read for more than a few minutes.
pub const LONGEST_PAUSE: u64 = 3 * 60 * 1000;

/// In milliseconds.
pub fn active(saved: &Saved) -> u64 {
    let mut before = 0;
    saved.moves.iter().fold(0, |sum, made| {
        let pause = made.after.saturating_sub(before);
        before = before.max(made.after);
        sum + pause.min(LONGEST_PAUSE)
    })
}
