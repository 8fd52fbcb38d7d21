//! The time, and a seed from the browser's own source of chance.

use crate::engine::Seed;
use crate::web::day::Day;
use crate::web::platform::{Clock, Timestamp};
use rand::TryRng;
use rand::rngs::SysRng;

pub(super) struct BrowserClock;

impl Clock for BrowserClock {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a date is a whole, positive number of milliseconds far below 2^53"
    )]
    #[expect(clippy::disallowed_methods, reason = "where the shell looks at the clock")]
    fn now(&self) -> Timestamp {
        Timestamp(js_sys::Date::now() as u64)
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        reason = "a date is far below 2^53 milliseconds, and an offset a small number of minutes"
    )]
    fn day(&self, at: Timestamp) -> Day {
        let date = js_sys::Date::new(&(at.0 as f64).into());
        let east = -(date.get_timezone_offset() as i64) * 60_000;
        Day::of_milliseconds(at.0.saturating_add_signed(east))
    }

    fn fresh_seed(&self) -> Seed {
        // A browser without a source of chance still plays; its runs only come out more alike.
        Seed(SysRng.try_next_u32().unwrap_or_else(|_| u32::try_from(self.now().0 & 0xffff_ffff).unwrap_or(0)))
    }
}
