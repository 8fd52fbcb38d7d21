//! Every sentence that the shell says, as an enum, and the languages it can be said in.
//!
//! There are several kinds of things to say ([`Say`]), and a language words each kind in one exhaustive `match`, so a
//! missing translation does not compile. A module of the site carries the words of the kinds that it says and no
//! others: nobody waits for the debrief's sentences to read a first moment. What stories say is content and not here.
//! Errors, phases, flags and competencies are data below `web`; here they get their words.

mod english;
mod formats;
mod say;
mod spanish;

pub use formats::{Formats, PlainFormats, Plural};
pub use say::{
    Advice, Arriving, Because, Changed, Display, Drawn, Finding, ForReal, Held, HowPlayed, Incident,
    LookBack, OverTime, Practice, ReadOn, Recording, SettingUp, Sharing, TakingAlong, Text, Trouble,
    Watching, WayTaken, WayTo, WhatElse,
};

use super::opening::Unopened;
use std::borrow::Cow;
use std::rc::Rc;
use yew::AttrValue;

/// A language that the shell can speak.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Language {
    #[default]
    English,
    Spanish,
}

impl Language {
    pub const ALL: [Self; 2] = [Self::English, Self::Spanish];

    /// What `lang` attributes and content files say.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
        }
    }

    /// The language of a tag such as `es` or `es-MX`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.split('-').next()?;
        Self::ALL.into_iter().find(|known| known.tag() == language)
    }

    /// What its own speakers call it, which is the same on every page.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Spanish => "Español",
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

    pub fn say(&self, text: impl Say) -> AttrValue {
        text.said(self.language, &*self.formats).into()
    }

    /// What to do about something that has happened for real.
    pub const fn advice(&self, incident: Incident) -> Advice {
        match self.language {
            Language::English => english::for_real::advice(incident),
            Language::Spanish => spanish::for_real::advice(incident),
        }
    }
}

/// A kind of thing to say.
pub trait Say {
    fn said(self, language: Language, formats: &dyn Formats) -> Cow<'static, str>;
}

impl Say for Text<'_> {
    fn said(self, language: Language, formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::say(self, formats),
            Language::Spanish => spanish::say(self, formats),
        }
    }
}

impl Say for Arriving {
    fn said(self, language: Language, _formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::arriving::say(self).into(),
            Language::Spanish => spanish::arriving::say(self).into(),
        }
    }
}

impl Say for Watching<'_> {
    fn said(self, language: Language, _formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::watching::say(self),
            Language::Spanish => spanish::watching::say(self),
        }
    }
}

impl Say for HowPlayed {
    fn said(self, language: Language, _formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::how_played::say(self).into(),
            Language::Spanish => spanish::how_played::say(self).into(),
        }
    }
}

impl Say for Practice<'_> {
    fn said(self, language: Language, _formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::practice::say(self),
            Language::Spanish => spanish::practice::say(self),
        }
    }
}

impl Say for Trouble {
    fn said(self, language: Language, _formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::trouble::say(self).into(),
            Language::Spanish => spanish::trouble::say(self).into(),
        }
    }
}

impl Say for LookBack<'_> {
    fn said(self, language: Language, formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::look_back::say(self, formats),
            Language::Spanish => spanish::look_back::say(self, formats),
        }
    }
}

impl Say for WhatElse<'_> {
    fn said(self, language: Language, formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::what_else::say(self, formats),
            Language::Spanish => spanish::what_else::say(self, formats),
        }
    }
}

impl Say for ReadOn {
    fn said(self, language: Language, _formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::read_on::say(self).into(),
            Language::Spanish => spanish::read_on::say(self).into(),
        }
    }
}

impl Say for WayTo {
    fn said(self, language: Language, _formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::way_to::say(self).into(),
            Language::Spanish => spanish::way_to::say(self).into(),
        }
    }
}

impl Say for Sharing<'_> {
    fn said(self, language: Language, formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::sharing::say(self, formats),
            Language::Spanish => spanish::sharing::say(self, formats),
        }
    }
}

impl Say for TakingAlong {
    fn said(self, language: Language, formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::taking_along::say(self, formats),
            Language::Spanish => spanish::taking_along::say(self, formats),
        }
    }
}

impl Say for Unopened {
    fn said(self, language: Language, formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::unopened::say(self, formats),
            Language::Spanish => spanish::unopened::say(self, formats),
        }
    }
}

impl Say for Drawn<'_> {
    fn said(self, language: Language, _formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::picture::say(self),
            Language::Spanish => spanish::picture::say(self),
        }
    }
}

impl Say for OverTime<'_> {
    fn said(self, language: Language, formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::over_time::say(self, formats),
            Language::Spanish => spanish::over_time::say(self, formats),
        }
    }
}

impl Say for Display {
    fn said(self, language: Language, _formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::display::say(self).into(),
            Language::Spanish => spanish::display::say(self).into(),
        }
    }
}

impl Say for Finding {
    fn said(self, language: Language, formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::finding::say(self, formats),
            Language::Spanish => spanish::finding::say(self, formats),
        }
    }
}

impl Say for ForReal {
    fn said(self, language: Language, _formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::for_real::say(self).into(),
            Language::Spanish => spanish::for_real::say(self).into(),
        }
    }
}

impl Say for Recording {
    fn said(self, language: Language, formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::recording::say(self, formats),
            Language::Spanish => spanish::recording::say(self, formats),
        }
    }
}

impl Say for SettingUp {
    fn said(self, language: Language, formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::setting_up::say(self, formats),
            Language::Spanish => spanish::setting_up::say(self, formats),
        }
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language && Rc::ptr_eq(&self.formats, &other.formats)
    }
}

impl Say for WayTaken<'_> {
    fn said(self, language: Language, formats: &dyn Formats) -> Cow<'static, str> {
        match language {
            Language::English => english::way_taken::say(self, formats),
            Language::Spanish => spanish::way_taken::say(self, formats),
        }
    }
}
