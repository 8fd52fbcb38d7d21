//! How far somebody has watched, and what each press makes of it.

/// Where the example is. The run itself is not here, because nothing on this page can change it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Watch {
    /// The briefing is being read.
    Before,
    /// So many choices have been watched; after the last one it is the ending.
    After(usize),
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WatchMsg {
    Began,
    /// Pressed at a moment with so many choices behind it.
    WentOn(usize),
    WentBack(usize),
}

impl Watch {
    /// Whoever has played the story has read its briefing.
    pub const fn open(played: bool) -> Self {
        if played { Self::After(0) } else { Self::Before }
    }

    /// The next state, or `None` if the message changes nothing: a second press.
    pub fn update(self, msg: WatchMsg) -> Option<Self> {
        match (self, msg) {
            (Self::Before, WatchMsg::Began) => Some(Self::After(0)),
            (Self::After(now), WatchMsg::WentOn(at)) if now == at => Some(Self::After(now + 1)),
            (Self::After(now), WatchMsg::WentBack(at)) if now == at => Some(Self::After(now.checked_sub(1)?)),
            (Self::Before | Self::After(_), _) => None,
        }
    }
}
