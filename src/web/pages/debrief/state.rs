//! What a reader of a debrief adds to it: their own question, and nothing else.

use crate::engine::saved::Saved;

/// The run is not here, because nothing on this page can change it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Debrief {
    /// For the supervising teacher. In no store and no code; only in a file that somebody chooses to save.
    pub question: String,
}

/// What happened.
pub enum DebriefMsg {
    QuestionEdited(String),
}

impl Debrief {
    /// The next state, or `None` if the message changes nothing.
    pub fn update(&self, msg: DebriefMsg) -> Option<Self> {
        let DebriefMsg::QuestionEdited(question) = msg;
        (question != self.question).then_some(Self { question })
    }

    /// The run as a file, with the question if there is one; a run that came with one keeps it.
    pub fn file(&self, run: Saved) -> Saved {
        let question = self.question.trim();
        if question.is_empty() { run } else { Saved { question: Some(question.to_owned()), ..run } }
    }
}
