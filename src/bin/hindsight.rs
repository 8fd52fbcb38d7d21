//! The browser's worker: what else could have happened in a run.
//!
//! The page's question comes to [`alongside::worker`], through `static/worker.js`.

use alongside as _;

fn main() {}
