//! What a person set for themselves: a language, and what their district calls the job.

use crate::web::text::Words;
use yew::AttrValue;

#[derive(Clone, PartialEq)]
pub struct Preferences {
    pub words: Words,
    pub job: JobName,
}

/// The local name of the job, which stories leave open: "para", "aide", "instructional assistant".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobName {
    pub one: AttrValue,
    pub many: AttrValue,
}

impl JobName {
    pub const PARA: Self = Self { one: AttrValue::Static("para"), many: AttrValue::Static("paras") };

    /// Puts the name where a story's text leaves room for it.
    pub fn fill(&self, text: &str) -> AttrValue {
        if text.contains("{job") {
            text.replace("{jobs}", &self.many).replace("{job}", &self.one).into()
        } else {
            AttrValue::from(text.to_owned())
        }
    }
}
