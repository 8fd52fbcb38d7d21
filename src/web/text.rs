//! Every sentence that the shell says, as an enum, and the languages it can be said in.
//!
//! A language is one file with one exhaustive `match`, so a missing translation does not compile. What stories say is
//! content and not here. Errors, phases, flags and competencies are data below `web`; here they get their words.

mod english;
mod formats;
mod say;

pub use formats::{Formats, PlainFormats, Plural};
pub use say::{Because, Changed, LookBack, Text, Trouble};

use std::rc::Rc;
use yew::AttrValue;

/// A language that the shell can speak.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Language {
    #[default]
    English,
}

impl Language {
    /// What `lang` attributes and content files say.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
        }
    }
}

/// A language together with the way it writes numbers, dates and plurals.
#[derive(Clone)]
pub struct Words {
    pub language: Language,
    formats: Rc<dyn Formats>,
}

impl Words {
    pub fn new(language: Language, formats: Rc<dyn Formats>) -> Self {
        Self { language, formats }
    }

    pub fn say<'a>(&self, text: impl Into<Text<'a>>) -> AttrValue {
        self.said(text.into())
    }

    fn said(&self, text: Text<'_>) -> AttrValue {
        match self.language {
            Language::English => english::say(text, &*self.formats).into(),
        }
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language && Rc::ptr_eq(&self.formats, &other.formats)
    }
}
