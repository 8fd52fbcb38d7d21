//! English for looking for stories.

use super::{Said, join, one};
use crate::scenario::file::Sign;
use crate::web::finding::Grades;
use crate::web::text::{Finding, Formats};

pub(in crate::web::text) fn say(text: Finding, formats: &dyn Formats) -> Said {
    let fixed = match text {
        Finding::Intro => {
            "Think of a day you have had, and say what happened. The stories that come near it are listed below."
        }
        Finding::OwnWords => "What happened, in your own words",
        Finding::OwnWordsHint => "For example: throws things, runs out, will not start. No names, please.",
        Finding::Signs => "Or choose what comes nearest",
        Finding::Sign(sign) => self::sign(sign),
        Finding::AlsoSaid(sign) => also_said(sign),
        Finding::Filters => "More to choose by",
        Finding::Topic => "What it is about",
        Finding::Setting => "Where",
        Finding::Grade => "Grade",
        Finding::Grades(Grades::PreschoolTo2) => "Preschool to grade 2",
        Finding::Grades(Grades::From3To5) => "Grades 3 to 5",
        Finding::Grades(Grades::From6To8) => "Grades 6 to 8",
        Finding::Grades(Grades::From9To12) => "Grades 9 to 12",
        Finding::Grades(Grades::Transition) => "Ages 18 to 21",
        Finding::Practises => "What it practises",
        Finding::Minutes => "How long",
        Finding::AtMost(minutes) => return join(&["At most ", &formats.number(minutes.into()), " minutes"]),
        Finding::Any => "Any",
        Finding::NotPlayed => "Only what I have not played yet",
        Finding::Found { count } => {
            return join(&[&formats.number(count), one(formats, count, " story", " stories")]);
        }
        Finding::Nearest { count } => {
            let noun = one(formats, count, " story comes nearest", " stories come nearest");
            return join(&["No story has all of these words. ", &formats.number(count), noun, "."]);
        }
        Finding::Nothing => "No story fits. Take out a word or a choice, or look through all stories.",
        Finding::Clear => "Clear all of it",
    };
    fixed.into()
}

fn sign(sign: Sign) -> &'static str {
    match sign {
        Sign::ThrowsThings => "Throws or tears things",
        Sign::LeavesTheRoom => "Runs out of the room",
        Sign::WillNotStart => "Will not start",
        Sign::HurtsPeople => "Hits, kicks or bites",
        Sign::LooksAtMe => "Looks at me before every word",
        Sign::GoesQuiet => "Goes quiet or shuts down",
        Sign::TooLoud => "It is too loud",
        Sign::ArguesBack => "Argues back",
        Sign::AsksForABreak => "Asks for a break",
        Sign::UsesADevice => "Talks with a device",
        Sign::SaysNoToHelp => "Says no to help",
        Sign::SitsAlone => "Sits alone",
        Sign::AdultsDisagree => "Adults say different things",
        Sign::FamilyAsks => "A family asks me",
        Sign::PeopleAskAboutAStudent => "People ask about a student",
        Sign::TellsMeSomethingSerious => "Tells me something serious",
        Sign::AskedToDoMore => "I am asked to do more than my job",
        Sign::NeedsCare => "Needs help with the body",
    }
}

fn also_said(sign: Sign) -> &'static str {
    match sign {
        Sign::ThrowsThings => {
            "throw threw chair book materials destroys breaks smashes rips flips desk property"
        }
        Sign::LeavesTheRoom => {
            "run ran away elope eloped elopes elopement bolts leaves left walks off wander wanders hallway door escapes"
        }
        Sign::WillNotStart => {
            "start refuse refused refuses refusal work sits there stuck noncompliant won't does nothing avoids task"
        }
        Sign::HurtsPeople => {
            "hit hitting kick bite bit biting scratch scratches aggression aggressive fight fights pushes punches spits pulls hair hurt hurts"
        }
        Sign::LooksAtMe => {
            "look looking waits for me prompt prompts dependent depends step copies watches my face answer without help"
        }
        Sign::GoesQuiet => "quiet shut down silent withdrawn head hides freezes stops talking cries crying",
        Sign::TooLoud => {
            "loud noise noisy sensory overload overwhelmed covers ears headphones crowd crowded meltdown"
        }
        Sign::ArguesBack => {
            "argue talk back rude swears curses defiant power struggle disrespectful attitude mouth"
        }
        Sign::AsksForABreak => "break card rest pause leave tired out of class",
        Sign::UsesADevice => {
            "device talker tablet pictures communication nonspeaking nonverbal speak speech board buttons"
        }
        Sign::SaysNoToHelp => "no alone by myself go away independence pride embarrassed help",
        Sign::SitsAlone => "alone lonely friends peers lunch recess left out excluded bullied nobody plays",
        Sign::AdultsDisagree => {
            "teacher teachers conflict disagree directions told boss supervisor plan ignored contradict accommodation"
        }
        Sign::FamilyAsks => {
            "parent parents mother mom father dad grandmother pick up how was the day family message"
        }
        Sign::PeopleAskAboutAStudent => {
            "gossip privacy confidential colleague lounge questions photo post tells others curious diagnosis"
        }
        Sign::TellsMeSomethingSerious => {
            "abuse disclosure discloses secret self-harm suicide hurt home afraid report promise note"
        }
        Sign::AskedToDoMore => {
            "teach cover substitute alone with class grade grading duty role job more limits sub"
        }
        Sign::NeedsCare => {
            "toilet toileting bathroom diaper medicine medication feeding eat dressing health nurse seizure body care"
        }
    }
}
