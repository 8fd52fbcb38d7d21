//! English for the debrief.

use super::{Said, changes, join, one, rules, student};
use crate::web::text::{Formats, LookBack};

pub(in crate::web::text) fn say(text: LookBack<'_>, formats: &dyn Formats) -> Said {
    let fixed = match text {
        LookBack::Debrief => "Debrief",
        LookBack::PartReactions => "How was it for you?",
        LookBack::PartWhatHappened => "What happened?",
        LookBack::PartWhy => "Why?",
        LookBack::PartTakeAway => "What will you take with you?",
        LookBack::ReactionsPrompt => {
            "Take a breath before you read on. Which moment felt hardest, and what did you notice in yourself?"
        }
        LookBack::OwnQuestion => "Your own question for your teacher (if you have one)",
        LookBack::OwnQuestionHint => {
            "It is kept on this page only, and goes into the file if you save one below."
        }
        LookBack::TimelineStart => "At the start",
        LookBack::YouSaw => "You saw",
        LookBack::YouDid => "You chose",
        LookBack::ThenStudent => "Then",
        LookBack::UpsetTitle => "How upset, from decision to decision",
        LookBack::UpsetStart => "start",
        LookBack::UpsetNumbers => "The numbers under the line are your decisions.",
        LookBack::UpsetAfterPeak => "Square points come after a peak, when it is easy to get upset again.",
        LookBack::UpsetTable => "The same as a table",
        LookBack::ColumnDecision => "When",
        LookBack::ColumnPhase => "How it showed",
        LookBack::ColumnUpset => "How upset, out of 100",
        LookBack::JudgementNumbers => {
            "Where these numbers come from: the directions follow published guidance, every size is a design \
             judgement, and no real student is predicted by them."
        }
        LookBack::NotRated => "Not rated",
        LookBack::WhyTerm => "Why",
        LookBack::RestsOn => "Rests on",
        LookBack::RestsOnData => "The data card.",
        LookBack::RestsOnPolicy => "The policy card.",
        LookBack::WhatChanged => "What changed, and because of what",
        LookBack::AskYourself => "To think about",
        LookBack::Shows => "Shows",
        LookBack::FirstTryCounts => "Your first choice at each decision is the one that is rated.",
        LookBack::PlanOpenedBefore => "You looked at the plan card before choosing. That is good practice.",
        LookBack::PlanNeverOpened => "You did not open the plan card this time. It is there at every moment.",
        LookBack::StepBacks => "Where you stepped back",
        LookBack::Competencies => "What your choices show",
        LookBack::OneRunIsLittle => {
            "One run is little evidence. Read it as something to talk about, not as a grade."
        }
        LookBack::Flags => "Safety flags",
        LookBack::NoFlags => "None in this run.",
        LookBack::FlagsApart => {
            "Flags stand for themselves. They are never added to or taken from the ratings."
        }
        LookBack::FlagSteppedBack => "You stepped back from it; it is listed all the same.",
        LookBack::FlagRemedied => "Put right later in the story.",
        LookBack::AskTeacher => "One thing to ask or tell your supervising teacher",
        LookBack::ShareCode => "Share code",
        LookBack::ShareCodeHelp => {
            "This code holds your choices and nothing about you. Whoever has it can open this debrief."
        }
        LookBack::CopyCode => "Copy the code",
        LookBack::Copied => "Copied",
        LookBack::CopyFailed => "Copying did not work here. Select the code and copy it by hand.",
        LookBack::SaveFile => "Save this run as a file",
        LookBack::SaveFileHelp => "The file also holds your question and the times of your choices.",
        LookBack::FileSaved => "The file is in your downloads",
        LookBack::PlayAgain => "Play this story again",
        LookBack::OfCode => "Opened from a share code: a run that may be somebody else’s.",
        LookBack::OfFile => "Opened from a file: a run that may be somebody else’s.",
        LookBack::QuestionInFile => "The question in the file",
        LookBack::StudentNeeded(name) => return join(&["What ", name, " did and seemed to need"]),
        LookBack::AfterDecision { number } => return join(&["After decision ", &formats.number(number)]),
        LookBack::Decision { number } => return join(&["Decision ", &formats.number(number)]),
        LookBack::OutOfHundred(value) => return formats.number(value.into()).into(),
        LookBack::UpsetSummary { from, worst, to } => {
            let [from, worst, to] = [from, worst, to].map(|phase| student::phase(phase).to_lowercase());
            return join(&["At the start: ", &from, ". At the most: ", &worst, ". At the end: ", &to, "."]);
        }
        LookBack::PlanLine { number, line } => {
            return join(&["Line ", &formats.number(number.into()), " of the plan card: ", line]);
        }
        LookBack::RestsOnPhase { phase } => {
            return join(&["What helps when a student is ", phrase_of(phase), "."]);
        }
        LookBack::Change { subject, by } => return changes::change(subject, by, formats),
        LookBack::Because { reason, by } => return changes::because(reason, by, formats),
        LookBack::PlanOpened { times } => {
            let noun = one(formats, times, " time.", " times.");
            return join(&["You opened the plan card ", &formats.number(times), noun]);
        }
        LookBack::SteppedBackHere => "You stepped back here and chose again.",
        LookBack::CompetencyCounts { decisions, strong, workable, weak, harmful } => {
            return counts(formats, decisions, [strong, workable, weak, harmful]);
        }
        LookBack::FlagRaised { flag, number } => {
            return join(&[student::flag(flag), " (decision ", &formats.number(number), ")."]);
        }
        LookBack::Phase(phase) => student::phase(phase),
        LookBack::Rating(rating) => student::rating(rating),
        LookBack::Rule(number) => rules::rule(number),
        LookBack::Competency(competency) => student::competency(competency),
    };
    fixed.into()
}

/// "3 decisions: 2 strong, 1 weak".
fn counts(formats: &dyn Formats, decisions: u32, each: [u32; 4]) -> Said {
    let mut said = formats.number(decisions);
    said.push_str(one(formats, decisions, " decision: ", " decisions: "));
    let mut first = true;
    for (count, word) in each.into_iter().zip(["strong", "workable", "weak", "harmful"]) {
        if count > 0 {
            if !first {
                said.push_str(", ");
            }
            first = false;
            said.push_str(&formats.number(count));
            said.push(' ');
            said.push_str(word);
        }
    }
    said.into()
}

fn phrase_of(phase: crate::student::Phase) -> &'static str {
    use crate::student::Phase;
    match phase {
        Phase::Calm => "calm",
        Phase::Trigger => "showing first signs",
        Phase::Agitation => "agitated",
        Phase::Acceleration => "escalating",
        Phase::Peak => "at the peak",
        Phase::Deescalation => "coming down",
        Phase::Recovery => "recovering",
    }
}
