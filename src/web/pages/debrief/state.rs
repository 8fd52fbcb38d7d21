//! What changes on a debrief: the reader's own question, and what is known of everything else that could have happened.

use crate::engine::saved::Saved;
use crate::solver::hindsight::Hindsight;
use std::rc::Rc;

/// The run is not here, because nothing on this page can change it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Debrief {
    /// For the supervising teacher. In no store and no code; only in a file that somebody chooses to save.
    pub question: String,
    pub looking: Looking,
}

/// The look at everything else that could have happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Looking {
    /// Quick on most devices. Only where it is not, somebody wants to know how far it is.
    Working {
        long: bool,
        found: u32,
    },
    Done(Rc<Hindsight>),
    Failed,
    /// Somebody did not want to wait.
    Stopped,
}

impl Default for Looking {
    fn default() -> Self {
        Self::Working { long: false, found: 0 }
    }
}

/// What happened.
pub enum DebriefMsg {
    QuestionEdited(String),
    LookTookLong,
    SituationsFound(u32),
    /// Nothing, if it could not be worked out.
    LookEnded(Option<Hindsight>),
    LookStopped,
    LookAskedAgain,
}

impl Debrief {
    /// The next state, or `None` if the message changes nothing.
    pub fn update(&self, msg: DebriefMsg) -> Option<Self> {
        if let DebriefMsg::QuestionEdited(question) = msg {
            return (question != self.question).then(|| Self { question, ..self.clone() });
        }
        let looking = self.looking.update(msg)?;
        Some(Self { looking, ..self.clone() })
    }

    /// The run as a file, with the question if there is one; a run that came with one keeps it.
    pub fn file(&self, run: Saved) -> Saved {
        let question = self.question.trim();
        if question.is_empty() { run } else { Saved { question: Some(question.to_owned()), ..run } }
    }
}

impl Looking {
    fn update(&self, msg: DebriefMsg) -> Option<Self> {
        match (self, msg) {
            (Self::Working { long: false, found }, DebriefMsg::LookTookLong) => {
                Some(Self::Working { long: true, found: *found })
            }
            (Self::Working { long, .. }, DebriefMsg::SituationsFound(found)) => {
                Some(Self::Working { long: *long, found })
            }
            (Self::Working { .. }, DebriefMsg::LookEnded(ended)) => {
                Some(ended.map_or(Self::Failed, |hindsight| Self::Done(Rc::new(hindsight))))
            }
            (Self::Working { .. }, DebriefMsg::LookStopped) => Some(Self::Stopped),
            (Self::Failed | Self::Stopped, DebriefMsg::LookAskedAgain) => Some(Self::default()),
            // Of a look that is over, or that somebody has stopped.
            _ => None,
        }
    }
}
