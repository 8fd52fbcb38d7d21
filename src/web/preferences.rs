//! What a person set for themselves, ready for pages to use.

use crate::web::settings::{Job, Settings};
use crate::web::text::{Formats, Language, Text, Words};
use std::rc::Rc;
use yew::AttrValue;

#[derive(Clone, PartialEq)]
pub struct Preferences {
    pub words: Words,
    pub job: JobName,
    pub settings: Settings,
}

impl Preferences {
    pub fn of(settings: Settings, formats: Rc<dyn Formats>) -> Self {
        let words = Words::new(settings.language, formats);
        let job = JobName::of(settings.job, &words);
        Self { words, job, settings }
    }

    pub const fn language(&self) -> Language {
        self.settings.language
    }
}

/// The local name of the job, which stories leave open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobName {
    pub one: AttrValue,
    pub many: AttrValue,
}

impl JobName {
    pub fn of(job: Job, words: &Words) -> Self {
        Self { one: words.say(Text::Job(job)), many: words.say(Text::Jobs(job)) }
    }

    /// Puts the name where a story's text leaves room for it.
    pub fn fill(&self, text: &str) -> AttrValue {
        if text.contains("{job") {
            text.replace("{jobs}", &self.many).replace("{job}", &self.one).into()
        } else {
            AttrValue::from(text.to_owned())
        }
    }
}
