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
}

/// How much things stand out from what is behind them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contrast {
    Usual,
    High,
}

impl Contrast {
    pub const fn of(high: bool) -> Self {
        if high { Self::High } else { Self::Usual }
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

impl Job {
    pub const ALL: [Self; 4] =
        [Self::Paraprofessional, Self::Paraeducator, Self::Aide, Self::InstructionalAssistant];

    /// What the store and forms say.
    pub const fn id(self) -> &'static str {
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

impl Way {
    pub const ALL: [Self; 2] = [Self::OnYourOwn, Self::Guided];

    pub const fn id(self) -> &'static str {
        match self {
            Self::OnYourOwn => "own",
            Self::Guided => "guided",
        }
    }
}

const NAME: &str = "settings";

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
                "job" => {
                    let known = Job::ALL.into_iter().find(|job| job.id() == value);
                    settings.job = known.unwrap_or_default();
                }
                "pictures" => settings.pictures = value != "off",
                "contrast" => settings.contrast = Contrast::of(value == "high"),
                "way" => {
                    settings.way = Way::ALL.into_iter().find(|way| way.id() == value).unwrap_or_default();
                }
                "welcomed" => settings.welcomed = value == "yes",
                "asks-how-sure" => settings.asks_how_sure = value == "yes",
                _ => {}
            }
        }
        settings
    }

    fn write(self) -> String {
        let mut text =
            ["language ", self.language.tag(), "\njob ", self.job.id(), "\nway ", self.way.id(), "\n"]
                .concat();
        // Said either way, because it starts as the device has it.
        text.push_str(match self.contrast {
            Contrast::Usual => "contrast usual\n",
            Contrast::High => "contrast high\n",
        });
        let switched = [
            ("pictures off\n", !self.pictures),
            ("asks-how-sure yes\n", self.asks_how_sure),
            ("welcomed yes\n", self.welcomed),
        ];
        for (line, _) in switched.into_iter().filter(|(_, is)| *is) {
            text.push_str(line);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::{Contrast, Job, Settings, Way};
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
        };
        settings.keep(&storage).expect("memory takes everything");
        assert_eq!(Settings::kept(&storage, Settings::new(Language::English)), settings);
    }

    #[test]
    fn what_cannot_be_read_is_as_if_never_set() {
        for text in [
            "",
            "language\n",
            "language xx\njob boss\nway up\nasks-how-sure often\n",
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
