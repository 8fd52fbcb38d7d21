//! Something on its way: waiting, waiting for long, arrived, or not coming.

use crate::web::platform::ContentError;

/// Slow is a state of its own, so that a quick load shows no sign of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Loading<T> {
    Waiting,
    WaitingLong,
    Arrived(T),
    Failed(ContentError),
}

/// What happened to it.
pub enum LoadingMsg<T> {
    Started,
    TookLong,
    Ended(Result<T, ContentError>),
}

impl<T> Loading<T> {
    /// The next state, or `None` if the message changes nothing.
    pub fn update(&self, msg: LoadingMsg<T>) -> Option<Self> {
        match (self, msg) {
            // What is there stays until something else has come, so that nothing on the page is lost.
            (Self::Arrived(_), LoadingMsg::Started | LoadingMsg::Ended(Err(_)))
            | (Self::Waiting, LoadingMsg::Started) => None,
            (_, LoadingMsg::Started) => Some(Self::Waiting),
            (Self::Waiting, LoadingMsg::TookLong) => Some(Self::WaitingLong),
            (_, LoadingMsg::TookLong) => None,
            (_, LoadingMsg::Ended(Ok(arrived))) => Some(Self::Arrived(arrived)),
            (_, LoadingMsg::Ended(Err(error))) => Some(Self::Failed(error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Loading, LoadingMsg};
    use crate::web::platform::ContentError;

    #[test]
    fn what_has_arrived_is_not_said_to_take_long() {
        assert_eq!(Loading::Arrived(1).update(LoadingMsg::TookLong), None);
    }

    #[test]
    fn what_has_arrived_stays_until_something_else_has_come() {
        let arrived = Loading::Arrived(1);
        assert_eq!(arrived.update(LoadingMsg::Started), None);
        assert_eq!(arrived.update(LoadingMsg::Ended(Err(ContentError::Unreachable))), None);
        assert_eq!(arrived.update(LoadingMsg::Ended(Ok(2))), Some(Loading::Arrived(2)));
    }

    #[test]
    fn a_failed_load_can_be_tried_again() {
        let failed = Loading::<u8>::Failed(ContentError::Unreachable);
        assert_eq!(failed.update(LoadingMsg::Started), Some(Loading::Waiting));
    }
}
