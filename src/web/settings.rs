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
    /// Whether everything stands out from what is behind it as much as it can.
    pub high_contrast: bool,
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

const NAME: &str = "settings";

impl Settings {
    /// What nobody has set yet.
    pub const fn new(language: Language) -> Self {
        Self { language, job: Job::Paraprofessional, pictures: true, high_contrast: false }
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
                "high-contrast" => settings.high_contrast = value == "on",
                _ => {}
            }
        }
        settings
    }

    fn write(self) -> String {
        let switch = |on| if on { "on" } else { "off" };
        let lines = [
            ("language", self.language.tag()),
            ("job", self.job.id()),
            ("pictures", switch(self.pictures)),
            ("high-contrast", switch(self.high_contrast)),
        ];
        lines.map(|(name, value)| [name, " ", value, "\n"].concat()).concat()
    }
}

#[cfg(test)]
mod tests {
    use super::{Job, Settings};
    use crate::web::platform::{MemoryStorage, Storage};
    use crate::web::text::Language;

    #[test]
    fn what_is_kept_comes_back() {
        let storage = MemoryStorage::default();
        let settings =
            Settings { language: Language::Spanish, job: Job::Aide, pictures: false, high_contrast: true };
        settings.keep(&storage).expect("memory takes everything");
        assert_eq!(Settings::kept(&storage, Settings::new(Language::English)), settings);
    }

    #[test]
    fn what_cannot_be_read_is_as_if_never_set() {
        for text in ["", "language\n", "language xx\njob boss\n", "mood high\n\0", "job", "pictures\n"] {
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
