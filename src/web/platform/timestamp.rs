//! A moment in time, as data.

/// Milliseconds since 1970 in UTC, which is all that a save needs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp(u64);

impl Timestamp {
    pub const fn from_milliseconds(milliseconds: u64) -> Self {
        Self(milliseconds)
    }

    pub const fn milliseconds(self) -> u64 {
        self.0
    }
}
