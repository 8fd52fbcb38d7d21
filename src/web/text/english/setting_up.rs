//! English for the settings page.

use super::{Said, join, one};
use crate::web::forgetting::Deleted;
use crate::web::settings::{Keeping, Motion, TextSize, Theme};
use crate::web::text::{Formats, SettingUp};

pub(in crate::web::text) fn say(text: SettingUp, formats: &dyn Formats) -> Said {
    let fixed = match text {
        SettingUp::Intro => "What you set here holds on this device at once. There is nothing to confirm.",
        SettingUp::JobTitle => "What your district calls the job",
        SettingUp::JobTitleHelp => "Stories and this site use the name that you choose.",
        SettingUp::ThemeTitle => "Colors",
        SettingUp::Theme(Theme::System) | SettingUp::Motion(Motion::System) => "As this device is set",
        SettingUp::Theme(Theme::Light) => "Light",
        SettingUp::Theme(Theme::Dark) => "Dark",
        SettingUp::TextTitle => "Text size",
        SettingUp::TextSize(TextSize::Usual) => "Usual",
        SettingUp::TextSize(TextSize::Large) => "Larger",
        SettingUp::TextSize(TextSize::Largest) => "Largest",
        SettingUp::MotionTitle => "Movement on the page",
        SettingUp::Motion(Motion::Less) => "None",
        SettingUp::KeepingTitle => "What is kept after you close the page",
        SettingUp::Keeping(Keeping::Always) => "Keep my runs on this device",
        SettingUp::Keeping(Keeping::WhileOpen) => "Keep nothing after I close",
        SettingUp::KeepingHelp(Keeping::Always) => {
            "For a device that only you use. Whoever else opens this site in the same browser sees your runs."
        }
        SettingUp::KeepingHelp(Keeping::WhileOpen) => {
            "For a shared device. Runs last until you close or reload the page, nobody else’s runs are offered to you, and \
             yours are not offered to anybody. A share code or a saved file is then the only way to keep one."
        }
        SettingUp::Kept => "What is kept where",
        SettingUp::KeptHere { runs: 0 } => "No run is kept on this device.",
        SettingUp::KeptHere { runs } => {
            let noun = one(formats, runs, " run is kept on this device.", " runs are kept on this device.");
            return join(&[&formats.number(runs), noun]);
        }
        SettingUp::KeptHidden => {
            "They were kept before “Keep nothing after I close” was set, and stay hidden while it is."
        }
        SettingUp::KeptWhere => {
            "In this browser, on this device: your choices in each run with their times, when each was finished, and these \
             settings. No name, no e-mail, no school."
        }
        SettingUp::KeptNotHere => {
            "Nowhere else: there is no account and no server that any of it goes to. A question of your own, and a name that \
             you print, are never kept at all."
        }
        SettingUp::KeptByBrowser => {
            "A browser may clear what it keeps, for instance when it has no room or when somebody deletes site data. Save a \
             run as a file to have it for good."
        }
        SettingUp::Delete => "Delete everything…",
        SettingUp::DeleteHelp => {
            "Deletes every run and every setting from this browser. Files and codes that you saved stay."
        }
        SettingUp::DeleteAsked { runs: 0 } => "Delete the settings for good?",
        SettingUp::DeleteAsked { runs } => {
            let noun =
                one(formats, runs, " run and the settings for good?", " runs and the settings for good?");
            return join(&["Delete ", &formats.number(runs), noun]);
        }
        SettingUp::DeleteForGood => "Yes, delete everything",
        SettingUp::DeleteNot => "No, keep everything",
        SettingUp::Done(Deleted::All) => "Everything is deleted from this device.",
        SettingUp::Done(Deleted::AllButKeeping) => {
            "Everything is deleted. Only “Keep nothing after I close” stays set, because this device may be shared."
        }
        SettingUp::NotDeleted => {
            "The browser did not let us delete everything. Delete this site’s data in the browser’s own settings."
        }
    };
    fixed.into()
}
