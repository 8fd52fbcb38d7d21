//! Which page the address asks for.
//!
//! Ours and not yew-router's: five hash routes need one small function each way, and the crate's matcher and history
//! would be a tenth of the first download.

use crate::scenario::ids::ScenarioId;
use crate::web::reading::Reading;
use std::fmt;

/// A page, as the part of the address after `#`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    Library,
    /// The latest unfinished run of a story, or its briefing.
    Story(ScenarioId),
    Run(ScenarioId, RunName),
    /// A story that somebody with experience plays.
    Watch(ScenarioId),
    /// What a share code tells. The code is not looked at here.
    Debrief(String),
    Reading(Reading),
    /// The list of components, or one example of one of them by its number.
    #[cfg(feature = "gallery")]
    Gallery(Option<(String, usize)>),
    Unknown,
}

/// Tells apart the runs of one story on one device.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RunName(String);

impl RunName {
    /// If it is 1 to 20 small letters and digits.
    pub fn new(text: &str) -> Option<Self> {
        let fits = (1..=20).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        fits.then(|| Self(text.to_owned()))
    }

    /// From a number that no other run of the story has, such as the time it was started.
    pub fn from_number(mut number: u64) -> Self {
        let mut name = Vec::new();
        loop {
            name.push(char::from(
                b"0123456789abcdefghijklmnopqrstuvwxyz"[usize::try_from(number % 36).unwrap_or(0)],
            ));
            number /= 36;
            if number == 0 {
                return Self(name.into_iter().rev().collect());
            }
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Route {
    /// From the address's hash, with or without `#`.
    pub fn parse(hash: &str) -> Self {
        let path = hash.strip_prefix('#').unwrap_or(hash);
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let parsed = match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (None, ..) => Some(Self::Library),
            (Some("play"), Some(story), None, None) => ScenarioId::new(story).ok().map(Self::Story),
            (Some("play"), Some(story), Some(run), None) => {
                ScenarioId::new(story).ok().zip(RunName::new(run)).map(|(story, run)| Self::Run(story, run))
            }
            (Some("watch"), Some(story), None, None) => ScenarioId::new(story).ok().map(Self::Watch),
            (Some("debrief"), Some(code), None, None) => Some(Self::Debrief(code.to_owned())),
            (Some(name), None, ..) if let Some(reading) = Reading::named(name) => {
                Some(Self::Reading(reading))
            }
            #[cfg(feature = "gallery")]
            (Some("gallery"), None, ..) => Some(Self::Gallery(None)),
            #[cfg(feature = "gallery")]
            (Some("gallery"), Some(part), Some(number), None) => {
                number.parse().ok().map(|number| Self::Gallery(Some((part.to_owned(), number))))
            }
            _ => None,
        };
        parsed.unwrap_or(Self::Unknown)
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("#/")?;
        match self {
            Self::Library | Self::Unknown => Ok(()),
            Self::Story(story) => {
                f.write_str("play/")?;
                f.write_str(story.as_str())
            }
            Self::Run(story, run) => {
                f.write_str("play/")?;
                f.write_str(story.as_str())?;
                f.write_str("/")?;
                f.write_str(run.as_str())
            }
            Self::Watch(story) => {
                f.write_str("watch/")?;
                f.write_str(story.as_str())
            }
            Self::Debrief(code) => {
                f.write_str("debrief/")?;
                f.write_str(code)
            }
            Self::Reading(reading) => f.write_str(reading.name()),
            #[cfg(feature = "gallery")]
            Self::Gallery(None) => f.write_str("gallery"),
            #[cfg(feature = "gallery")]
            Self::Gallery(Some((part, number))) => write!(f, "gallery/{part}/{number}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Route, RunName};

    #[test]
    fn every_page_has_an_address_that_leads_back_to_it() {
        for address in
            ["#/", "#/play/bait", "#/play/bait/m3x7", "#/watch/bait", "#/debrief/A1-bcD", "#/glossary"]
        {
            let route = Route::parse(address);
            assert_ne!(route, Route::Unknown, "{address}");
            assert_eq!(route.to_string(), address);
        }
    }

    #[test]
    fn an_address_that_is_none_of_ours_is_unknown() {
        for address in
            ["#/play", "#/play/Bait", "#/play/bait/M3", "#/play/bait/a/b", "#/debrief", "#/nowhere"]
        {
            assert_eq!(Route::parse(address), Route::Unknown, "{address}");
        }
    }

    #[test]
    fn an_empty_hash_is_the_library() {
        for address in ["", "#", "#/", "#//"] {
            assert_eq!(Route::parse(address), Route::Library, "{address}");
        }
    }

    #[test]
    fn a_run_is_named_by_a_number() {
        assert_eq!(RunName::from_number(0).as_str(), "0");
        assert_eq!(RunName::from_number(36 * 36 - 1).as_str(), "zz");
    }
}
