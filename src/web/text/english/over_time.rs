//! English for several runs together.

use super::{Said, join, one, student};
use crate::engine::Band;
use crate::scenario::competency::Competency;
use crate::web::practice::past::Unread;
use crate::web::text::{Formats, OverTime};

pub(in crate::web::text) fn say(text: OverTime<'_>, formats: &dyn Formats) -> Said {
    let fixed = match text {
        OverTime::Intro => {
            "What your own runs show together. It is worked out on this device each time you look, and nobody else sees \
             it."
        }
        OverTime::NothingYet => {
            "You have not played a story on this device yet. Once you have, it shows here."
        }
        OverTime::Next => "What to practise next",
        OverTime::WhyFirst => "A short one to begin with.",
        OverTime::WhyFewest { competency, decisions } => return fewest(competency, decisions, formats),
        OverTime::WhyLowest { competency, band } => {
            return join(&[
                "“",
                student::competency(competency),
                "” has come up often enough to say something, and it shows least steadily so far: ",
                &self::band(band).to_lowercase(),
                ".",
            ]);
        }
        OverTime::PlayedBefore => "You have played it before.",
        OverTime::NotPlayedYet => "You have not played it yet.",
        OverTime::ComingBack => "What comes back",
        OverTime::ComingBackHelp => {
            "A story met again after a while stays longer. Each one you finish comes back after about 2, 7 and 21 days."
        }
        OverTime::DueSince(day) => return join(&["Due since ", &formats.day(day)]),
        OverTime::DueToday => "Due today",
        OverTime::DueOn(day) => return join(&["On ", &formats.day(day)]),
        OverTime::ReturnNumber(number) => return join(&["return ", &formats.number(number.into()), " of 3"]),
        OverTime::Reminders => "Reminders, if you want them",
        OverTime::RemindersHelp => {
            "Nothing reminds you unless you ask for it. This saves a file for your own calendar: whole days, no alarm, \
             nobody else invited. Practice that your job requires is paid working time, so a reminder is no reason to do \
             it unpaid."
        }
        OverTime::SaveReminders => "Save a calendar file",
        OverTime::RemindersSaved => "Calendar file saved",
        OverTime::ReminderTitle { story } => return join(&["Alongside: “", story, "” again"]),
        OverTime::ReminderText => {
            "A few minutes, if you choose. Required practice is paid time: do it in working hours or leave it."
        }
        OverTime::Shown => "What your choices showed",
        OverTime::ShownHelp => {
            "Only your first attempt at a decision counts for the word, because a later one has seen what happened. Your \
             latest attempts stand beside it."
        }
        OverTime::Band(band) => self::band(band),
        OverTime::SoFar { decisions } => {
            return join(&[
                &formats.number(decisions),
                " of the 6 decisions that it takes to say something.",
            ]);
        }
        OverTime::FirstAttempts => "First attempts",
        OverTime::LatestAttempts => "Latest attempts",
        OverTime::FlagHolds => {
            "In one of these runs someone’s safety or rights were at risk and it was not put right, so this is not called \
             steady yet."
        }
        OverTime::HowBands => "How the words are found",
        OverTime::HowBandsText => {
            "Fewer than six first attempts say too little. From six on, the ratings together make the word: “steady” is \
             about four fifths of what was possible or more, “on the way” is half or more, and “just beginning” is less. \
             A choice that was rated on two things counts half for the second. Runs with hints, other ways that you tried \
             and runs decided by a group are practice and are not counted. The marks are design judgements, and this is \
             no measure of how anybody does the job."
        }
        OverTime::Runs => "Your runs",
        OverTime::FinishedOn(day) => return join(&["Finished ", &formats.day(day)]),
        OverTime::GoingSince(day) => return join(&["Not finished; last played ", &formats.day(day)]),
        OverTime::EarlierRuns { count } => {
            return join(&["Earlier runs (", &formats.number(count), ")"]);
        }
        OverTime::WithHints => "with hints",
        OverTime::OtherWay => "another way tried",
        OverTime::InRoom => "decided by a group",
        OverTime::Unread(unread) => self::unread(unread),
        OverTime::Damaged { count } => {
            let runs = one(
                formats,
                count,
                " saved run is damaged and cannot be read. It was put aside and not thrown away.",
                " saved runs are damaged and cannot be read. They were put aside and not thrown away.",
            );
            return join(&[&formats.number(count), runs]);
        }
    };
    fixed.into()
}

fn fewest(competency: Competency, decisions: u32, formats: &dyn Formats) -> Said {
    let name = student::competency(competency);
    if decisions == 0 {
        return join(&["“", name, "” has not come up in your runs yet."]);
    }
    let noun = one(formats, decisions, " decision", " decisions");
    join(&["“", name, "” has come up least so far: ", &formats.number(decisions), noun, "."])
}

fn band(band: Band) -> &'static str {
    match band {
        Band::NotEnoughYet => "Not enough yet",
        Band::Emerging => "Just beginning",
        Band::Developing => "On the way",
        Band::Consistent => "Steady",
    }
}

fn unread(unread: Unread) -> &'static str {
    match unread {
        Unread::StoryChanged => {
            "The story has changed since, so this run is kept and not counted. Play it again to see it counted."
        }
        Unread::StoryGone => "The story is no longer on this site. The run is kept and not counted.",
        Unread::NotFetched(_) => {
            "The story could not be fetched just now, so this run is missing above. Load this page anew once the \
             connection is back."
        }
        Unread::Damaged => "The saved copy of this run does not fit its story. It is kept and not counted.",
    }
}
