//! English for taking a whole practice along, and for bringing one.

use super::{Said, join, one, unopened};
use crate::exchange::backup::BackupError;
use crate::web::backing_up::{Brought, SettingsFate, StoryCheck, Unbrought};
use crate::web::text::{Formats, TakingAlong};

pub(in crate::web::text) fn say(text: TakingAlong, formats: &dyn Formats) -> Said {
    let fixed = match text {
        TakingAlong::Intro => {
            "All that this browser keeps of your practice, as one file: for another device, or to have a copy that no browser \
             can clear."
        }
        TakingAlong::WhereKept => {
            "Your runs and your settings are in this browser, on this device, and nowhere else. The file goes only where you \
             take it. It holds your choices with their times, when each run was finished, and what you set; no name, no \
             e-mail, no school. Whoever has the file can open your runs."
        }
        TakingAlong::HowToDelete => "How long runs are kept here, and how to delete them",
        TakingAlong::Save => "Take it along",
        TakingAlong::Here { runs: 0, .. } => {
            "No run is kept here yet. The file would hold your settings only."
        }
        TakingAlong::Here { runs, going } => return here(runs, going, formats),
        TakingAlong::Damaged { runs } => {
            let noun = one(
                formats,
                runs,
                " damaged run was put aside and cannot be taken along.",
                " damaged runs were put aside and cannot be taken along.",
            );
            return join(&[&formats.number(runs), noun]);
        }
        TakingAlong::SaveFile => "Save everything to a file",
        TakingAlong::FileSaved => "The file is in your downloads",
        TakingAlong::Bring => "Bring it here",
        TakingAlong::BringHelp => {
            "You see first what the file would add. Nothing that is here is deleted or replaced by something older."
        }
        TakingAlong::File => "File of a whole practice",
        TakingAlong::FileHint => {
            "Choose the file, or drop it here; it is saved as alongside-practice.txt. It is read on this device and sent \
             nowhere."
        }
        TakingAlong::Unbrought(Unbrought::Unread(error)) => unopened::file_error(error),
        TakingAlong::Unbrought(Unbrought::Backup(error)) => return refused(&error, formats),
        TakingAlong::Check => "Nothing is added yet. Is this what you want?",
        TakingAlong::InFile { runs } => {
            let noun = one(formats, runs, " run is in the file.", " runs are in the file.");
            return join(&[&formats.number(runs), noun]);
        }
        TakingAlong::Story(check) => return story(&check, formats),
        TakingAlong::Settings(SettingsFate::Taken | SettingsFate::NotThere) => {
            "The settings in the file will be used, because nothing is set here yet."
        }
        TakingAlong::Settings(SettingsFate::LeftOut) => "Your settings here stay as they are.",
        TakingAlong::Nothing => "All of it is here already, so there is nothing to add.",
        TakingAlong::OnlyWhileOpen => {
            "This device is set to keep nothing after you close, so what is added stays only until then."
        }
        TakingAlong::Add => "Yes, add it here",
        TakingAlong::AddNot => "No, add nothing",
        TakingAlong::Done => "All right",
        TakingAlong::Brought(brought) => return self::brought(brought, formats),
        TakingAlong::NotBrought(_) => {
            "The browser’s storage is full, so nothing was added, and everything here is as it was. Make room in the \
             browser’s storage, then bring the file once more."
        }
    };
    fixed.into()
}

fn here(runs: u32, going: u32, formats: &dyn Formats) -> Said {
    let kept = one(formats, runs, " run is kept here", " runs are kept here");
    let number = formats.number(runs);
    if going == 0 {
        return join(&[&number, kept, "."]);
    }
    let unfinished = one(formats, going, " of them is not finished.", " of them are not finished.");
    join(&[&number, kept, "; ", &formats.number(going), unfinished])
}

fn story(check: &StoryCheck, formats: &dyn Formats) -> Said {
    let mut said = String::new();
    for (count, noun) in [
        (check.new, " new"),
        (
            check.further,
            one(formats, check.further, " goes on further than here", " go on further than here"),
        ),
        (check.here_already, " here already"),
    ] {
        if count > 0 {
            if !said.is_empty() {
                said.push_str(", ");
            }
            said.extend([formats.number(count).as_str(), noun]);
        }
    }
    said.into()
}

fn brought(Brought { new, further, settings }: Brought, formats: &dyn Formats) -> Said {
    let runs = one(formats, new, " run was added. ", " runs were added. ");
    let mut said = [&formats.number(new), runs].concat();
    if further > 0 {
        let noun = one(
            formats,
            further,
            " run that was here goes on further. ",
            " runs that were here go on further. ",
        );
        said.extend([formats.number(further).as_str(), noun]);
    }
    if settings == SettingsFate::Taken {
        said.push_str("The settings came along. ");
    }
    said.push_str("Everything that was here is still here.");
    said.into()
}

fn refused(error: &BackupError, formats: &dyn Formats) -> Said {
    let line = |line: usize| formats.number(u32::try_from(line).unwrap_or(u32::MAX));
    let fixed = match error {
        BackupError::NotABackup => {
            "That file is not a whole practice saved from Alongside. Choose the one that was saved on this page of another \
             device; its name begins with “alongside-practice”."
        }
        BackupError::SingleRun => {
            "That file holds a single run. Open it under “Open a share code or a saved run”."
        }
        BackupError::NewerVersion(_) => {
            "That file was saved by a newer version of Alongside. Load this page anew, then bring it once more."
        }
        BackupError::TooLarge => {
            "That file is larger than anything that Alongside saves, so nothing of it was added. Save the practice once more \
             on the other device."
        }
        BackupError::CutShort => {
            "The file is cut short: its last line is missing, so nothing of it was added. Save it once more on the other \
             device."
        }
        BackupError::Check => {
            "The file was changed or damaged after it was saved, so nothing of it was added. Save it once more on the other \
             device."
        }
        BackupError::Line(at) | BackupError::Run { line: at, .. } => {
            return join(&[
                "Line ",
                &line(*at),
                " of the file cannot be read, so nothing of it was added. Save it once more on the other device.",
            ]);
        }
    };
    fixed.into()
}
