//! English, as American schools speak it.

mod acts;
pub(super) mod arriving;
mod changes;
pub(super) mod display;
pub(super) mod finding;
pub(super) mod for_real;
pub(super) mod how_played;
pub(super) mod look_back;
mod names;
pub(super) mod over_time;
pub(super) mod picture;
pub(super) mod practice;
pub(super) mod read_on;
pub(super) mod recording;
mod rules;
pub(super) mod setting_up;
pub(super) mod sharing;
mod student;
pub(super) mod taking_along;
pub(super) mod trouble;
pub(super) mod unopened;
pub(super) mod watching;
pub(super) mod way_taken;
pub(super) mod way_to;
pub(super) mod what_else;

use super::{Formats, Plural, Text};
use std::borrow::Cow;

type Said = Cow<'static, str>;

/// The frame, the library and the play page; the rest is in a file a subject.
pub(super) fn say(text: Text<'_>, formats: &dyn Formats) -> Said {
    let fixed = match text {
        Text::AppName => "Alongside",
        Text::SkipToContent => "Skip to the page",
        Text::PracticeOnly => {
            "Alongside is for practice. It is never for hiring, evaluation, discipline or pay."
        }
        Text::NotYetReviewed => {
            "The ratings have not yet been reviewed by practitioners, and the numbers behind the students are design \
             judgements. No student here predicts a real one."
        }
        Text::StaysHere => "What you do here stays on this device unless you copy it or save it yourself.",
        Text::NewVersion => "A new version is ready.",
        Text::NewVersionInStory => "A new version is ready. Finish this story first, then update.",
        Text::UpdateNow => "Update now",
        Text::LanguageSwitch => "Language",
        Text::Job(job) => names::job(job),
        Text::Jobs(job) => names::jobs(job),
        Text::LibraryTitle => "What would you do?",
        Text::LibraryIntro => {
            "Short stories from a school day. You decide how to support a student, see what happens next, and look \
             back at the reasons afterwards."
        }
        Text::RunFinished => "Finished at least once",
        Text::Briefing => "Before you start",
        Text::Strengths => "Good at",
        Text::Likes => "Likes",
        Text::GoodToKnow => "Good to know",
        Text::PlanCard => "Plan card",
        Text::DataCard => "Data card",
        Text::PolicyCard => "Policy card",
        Text::PolicyMissing => {
            "This card is not on the site. Ask whoever runs the site, and see your district’s own rules."
        }
        Text::PolicyBroken { line } => {
            let line = line.map_or_else(String::new, |line| [" (line ", &formats.number(line), ")"].concat());
            return join(&[
                "The site’s file of policy cards cannot be read",
                &line,
                ". See your district’s own rules.",
            ]);
        }
        Text::PlanStaysNear => {
            "You can open this card at any moment in the story. Looking first is good practice, here and at work."
        }
        Text::NoTimer => "Nothing is timed. You can stop whenever you like and carry on later.",
        Text::StartStory => "Start the story",
        Text::StartAfresh => "Start a new run",
        Text::OtherRuns => "Your runs of this story",
        Text::WhatNow => "What do you do now?",
        Text::YouChose => "You chose",
        Text::OpenPlan => "Open the plan card",
        Text::ClosePlan => "Back to the story",
        Text::StepBack => "Step back one decision",
        Text::StepBackHint => "Your first choice stays the one that counts; the debrief lists both.",
        Text::Saved => "Saved on this device",
        Text::SafetyPause => "Let’s pause here",
        Text::SafetyWhy => "The story stops for a moment because someone’s safety or rights were at risk.",
        Text::SafetyFlag(flag) => student::flag(flag),
        Text::SafetyGoOn => "Go on with the story",
        Text::AnotherWay => "Another way, tried from the middle of an earlier run. It is not counted.",
        Text::StoryOver => "The story ends here",
        Text::ToDebrief => "Look back at what happened",
        Text::BackToStories => "All stories",
        Text::TabTitle { moment, story } => return join(&[moment, " – ", story, " – Alongside"]),
        Text::PageTitle { page } => return join(&[page, " – Alongside"]),
        Text::MeetStudent(name) => return join(&["Meet ", name]),
        Text::PlanCardFor(name) => return join(&["Plan card for ", name]),
        Text::WhatYouSee(name) => return join(&["What you see of ", name]),
        Text::Moment { number } => return join(&["Moment ", &formats.number(number)]),
        Text::AboutMinutes(minutes) => {
            let number = formats.number(minutes.into());
            return join(&["About ", &number, one(formats, minutes.into(), " minute", " minutes")]);
        }
        Text::RunGoing { decisions } => {
            let number = formats.number(decisions);
            let noun = one(formats, decisions, " decision made", " decisions made");
            return join(&["In progress: ", &number, noun]);
        }
        Text::RunSaved { at } => return join(&["Saved ", &formats.day_and_time(at)]),
        Text::FinishedAt { at } => return join(&["Finished ", &formats.day_and_time(at)]),
        Text::Topic(topic) => names::topic(topic),
        Text::Setting(setting) => names::setting(setting),
        Text::Grade(grade) => return names::grade(grade),
    };
    fixed.into()
}

fn join(parts: &[&str]) -> Said {
    parts.concat().into()
}

/// English has two forms.
fn one(formats: &dyn Formats, count: u32, one: &'static str, other: &'static str) -> &'static str {
    match formats.plural(count) {
        Plural::One => one,
        Plural::Many | Plural::Other => other,
    }
}
