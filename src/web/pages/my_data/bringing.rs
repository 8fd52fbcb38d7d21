//! Bringing a file of somebody's practice here, which shows first what it would add.

use crate::exchange::backup::Backup;
use crate::web::backing_up::{Brought, Unbrought};
use crate::web::platform::StorageError;
use std::rc::Rc;

/// How far it has come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Bringing {
    #[default]
    Offered,
    Refused(Unbrought),
    /// A sound file, of which nothing is written yet.
    Checking(Rc<Backup>),
    Ended(Result<Brought, StorageError>),
}

/// What happened.
pub enum BringingMsg {
    FileRead(Result<Backup, Unbrought>),
    CalledOff,
    Ended(Result<Brought, StorageError>),
}

impl Bringing {
    /// The next state, or `None` if the message changes nothing. Nothing is added that was not shown.
    pub fn update(&self, msg: BringingMsg) -> Option<Self> {
        match (self, msg) {
            (_, BringingMsg::FileRead(Ok(backup))) => Some(Self::Checking(Rc::new(backup))),
            (_, BringingMsg::FileRead(Err(unbrought))) => Some(Self::Refused(unbrought)),
            (Self::Checking(_), BringingMsg::CalledOff) => Some(Self::Offered),
            (Self::Checking(_), BringingMsg::Ended(ended)) => Some(Self::Ended(ended)),
            (
                Self::Offered | Self::Refused(_) | Self::Ended(_),
                BringingMsg::CalledOff | BringingMsg::Ended(_),
            ) => None,
        }
    }
}
