//! What a person has set, and how it is kept on this device.
//!
//! One line a thing, like a saved run, so that anybody can read it. A line that this version does not know is passed
//! over: it was written by a newer one, or by hand.

use super::platform::{Storage, StorageError};
use super::text::Language;

/// Plain choices; what they mean for the page is in [`Preferences`](super::preferences::Preferences).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    pub language: Language,
    pub job: Job,
    /// Whether stories show drawings.
    pub pictures: bool,
    pub contrast: Contrast,
    pub way: Way,
    /// Whether each moment asks how sure somebody is.
    pub asks_how_sure: bool,
    /// Somebody has begun to watch the first story, or did not want to.
    pub welcomed: bool,
    pub theme: Theme,
    pub text: TextSize,
    pub motion: Motion,
    pub keeping: Keeping,
}

/// One of a few things that can be set, with the name that the store, forms and style sheets have for it.
pub trait Settable: Copy + Default + PartialEq + 'static {
    const ALL: &'static [Self];

    fn id(self) -> &'static str;

    /// The first of all where the name is not known.
    fn of_id(id: &str) -> Self {
        Self::ALL.iter().copied().find(|one| one.id() == id).unwrap_or_default()
    }
}

/// How much things stand out from what is behind them. Nobody having set it, it is as the device prefers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Contrast {
    #[default]
    Usual,
    High,
}

impl Contrast {
    pub const fn of(high: bool) -> Self {
        if high { Self::High } else { Self::Usual }
    }
}

impl Settable for Contrast {
    const ALL: &'static [Self] = &[Self::Usual, Self::High];

    fn id(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::High => "high",
        }
    }
}

/// What a district calls the job.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Job {
    #[default]
    Paraprofessional,
    Paraeducator,
    Aide,
    InstructionalAssistant,
}

impl Settable for Job {
    const ALL: &'static [Self] =
        &[Self::Paraprofessional, Self::Paraeducator, Self::Aide, Self::InstructionalAssistant];

    fn id(self) -> &'static str {
        match self {
            Self::Paraprofessional => "paraprofessional",
            Self::Paraeducator => "paraeducator",
            Self::Aide => "aide",
            Self::InstructionalAssistant => "instructional-assistant",
        }
    }
}

/// How stories are played.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Way {
    #[default]
    OnYourOwn,
    Guided,
}

impl Settable for Way {
    const ALL: &'static [Self] = &[Self::OnYourOwn, Self::Guided];

    fn id(self) -> &'static str {
        match self {
            Self::OnYourOwn => "own",
            Self::Guided => "guided",
        }
    }
}

/// Light letters on dark, or dark on light.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

impl Settable for Theme {
    const ALL: &'static [Self] = &[Self::System, Self::Light, Self::Dark];

    fn id(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// On top of the size that the browser is set to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TextSize {
    #[default]
    Usual,
    Large,
    Largest,
}

impl Settable for TextSize {
    const ALL: &'static [Self] = &[Self::Usual, Self::Large, Self::Largest];

    fn id(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::Large => "large",
            Self::Largest => "largest",
        }
    }
}

/// Whether anything on the page may move.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Motion {
    #[default]
    System,
    Less,
}

impl Settable for Motion {
    const ALL: &'static [Self] = &[Self::System, Self::Less];

    fn id(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Less => "less",
        }
    }
}

/// How long runs are kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Keeping {
    #[default]
    Always,
    /// Until the page is closed, because somebody else may open the next one.
    WhileOpen,
}

impl Settable for Keeping {
    const ALL: &'static [Self] = &[Self::Always, Self::WhileOpen];

    fn id(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::WhileOpen => "while-open",
        }
    }
}

pub const NAME: &str = "settings";

/// What somebody would want on another device, too. How long runs are kept is a device's own.
pub fn taken_along(storage: &dyn Storage) -> Vec<(String, String)> {
    let text = storage.read(NAME).ok().flatten().unwrap_or_default();
    let lines = text.lines().filter_map(|line| line.split_once(' '));
    lines
        .filter(|(name, _)| *name != "keep")
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// What came from another device, as it is kept.
pub fn written(lines: &[(String, String)]) -> String {
    let mut text = String::new();
    for (name, value) in lines.iter().filter(|(name, _)| name != "keep") {
        text.extend([name.as_str(), " ", value, "\n"]);
    }
    text
}

impl Settings {
    /// What nobody has set yet.
    pub const fn new(language: Language) -> Self {
        Self {
            language,
            job: Job::Paraprofessional,
            pictures: true,
            contrast: Contrast::Usual,
            way: Way::OnYourOwn,
            asks_how_sure: false,
            welcomed: false,
            theme: Theme::System,
            text: TextSize::Usual,
            motion: Motion::System,
            keeping: Keeping::Always,
        }
    }

    /// What this device keeps; `new` is for whatever nobody has set.
    pub fn kept(storage: &dyn Storage, new: Self) -> Self {
        let text = storage.read(NAME).ok().flatten().unwrap_or_default();
        Self::read(&text, new)
    }

    /// # Errors
    /// If it could not be kept.
    pub fn keep(self, storage: &dyn Storage) -> Result<(), StorageError> {
        storage.write(NAME, &self.write())
    }

    fn read(text: &str, new: Self) -> Self {
        let mut settings = new;
        for (name, value) in text.lines().filter_map(|line| line.split_once(' ')) {
            match name {
                "language" => settings.language = Language::from_tag(value).unwrap_or(new.language),
                "job" => settings.job = Job::of_id(value),
                "pictures" => settings.pictures = value != "off",
                "contrast" => settings.contrast = Contrast::of_id(value),
                "way" => settings.way = Way::of_id(value),
                "welcomed" => settings.welcomed = value == "yes",
                "asks-how-sure" => settings.asks_how_sure = value == "yes",
                "theme" => settings.theme = Theme::of_id(value),
                "text" => settings.text = TextSize::of_id(value),
                "motion" => settings.motion = Motion::of_id(value),
                "keep" => settings.keeping = Keeping::of_id(value),
                _ => {}
            }
        }
        settings
    }

    fn write(self) -> String {
        let Self {
            language,
            job,
            pictures,
            contrast,
            way,
            asks_how_sure,
            welcomed,
            theme,
            text,
            motion,
            keeping,
        } = self;
        let switch = |is: bool| if is { "yes" } else { "off" };
        let mut lines = String::new();
        for (name, value) in [
            ("language ", language.tag()),
            ("job ", job.id()),
            ("pictures ", switch(pictures)),
            ("contrast ", contrast.id()),
            ("way ", way.id()),
            ("asks-how-sure ", switch(asks_how_sure)),
            ("welcomed ", switch(welcomed)),
            ("theme ", theme.id()),
            ("text ", text.id()),
            ("motion ", motion.id()),
            ("keep ", keeping.id()),
        ] {
            lines.extend([name, value, "\n"]);
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::{Contrast, Job, Keeping, Motion, Settings, TextSize, Theme, Way};
    use crate::web::platform::{MemoryStorage, Storage};
    use crate::web::text::Language;

    #[test]
    fn what_is_kept_comes_back() {
        let storage = MemoryStorage::default();
        let settings = Settings {
            language: Language::Spanish,
            job: Job::Aide,
            pictures: false,
            contrast: Contrast::High,
            way: Way::Guided,
            asks_how_sure: true,
            welcomed: true,
            theme: Theme::Dark,
            text: TextSize::Largest,
            motion: Motion::Less,
            keeping: Keeping::WhileOpen,
        };
        settings.keep(&storage).expect("memory takes everything");
        assert_eq!(Settings::kept(&storage, Settings::new(Language::English)), settings);
    }

    #[test]
    fn what_an_earlier_version_kept_is_understood() {
        let storage = MemoryStorage::default();
        storage.write("settings", "language es\njob aide\n").expect("memory takes everything");
        let settings = Settings { job: Job::Aide, ..Settings::new(Language::Spanish) };
        assert_eq!(Settings::kept(&storage, Settings::new(Language::English)), settings);
    }

    #[test]
    fn what_cannot_be_read_is_as_if_never_set() {
        for text in [
            "",
            "language\n",
            "language xx\njob boss\nway up\nasks-how-sure often\n",
            "theme mauve\nkeep some\n\0",
            "mood high\n\0",
            "job",
            "pictures\n",
        ] {
            let storage = MemoryStorage::default();
            storage.write("settings", text).expect("memory takes everything");
            assert_eq!(
                Settings::kept(&storage, Settings::new(Language::Spanish)),
                Settings::new(Language::Spanish),
                "{text}"
            );
        }
    }
}
