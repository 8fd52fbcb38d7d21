//! Deleting everything, which asks once before it does it.

use crate::web::forgetting::Deleted;
use crate::web::platform::StorageError;

/// How far it has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Deleting {
    #[default]
    Offered,
    Asked,
    Ended(Result<Deleted, StorageError>),
}

/// What happened.
pub enum DeletingMsg {
    Asked,
    CalledOff,
    Ended(Result<Deleted, StorageError>),
}

impl Deleting {
    /// The next state, or `None` if the message changes nothing. Nothing is deleted that was not asked about.
    pub fn update(self, msg: DeletingMsg) -> Option<Self> {
        match (self, msg) {
            (Self::Offered | Self::Ended(_), DeletingMsg::Asked) => Some(Self::Asked),
            (Self::Asked, DeletingMsg::CalledOff) => Some(Self::Offered),
            (Self::Asked, DeletingMsg::Ended(ended)) => Some(Self::Ended(ended)),
            (Self::Asked, DeletingMsg::Asked)
            | (Self::Offered | Self::Ended(_), DeletingMsg::CalledOff | DeletingMsg::Ended(_)) => None,
        }
    }
}
