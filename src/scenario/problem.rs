//! What can be wrong with a scenario that was read without trouble, and where.
//!
//! A problem names structure (a scene, a choice, a row), never lines of a file: the same checker serves scripts,
//! JSON and the packs that the app loads. Whoever has the file turns a [`Spot`] into a position.

use crate::student::OrderProblem;

/// A part of a scenario that a problem can be about, by position, so that two parts with one id are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    pub part: Part,
    /// A row of that part, by its key as scripts write it (`act`, `result`) and its number from zero.
    pub row: Option<(&'static str, usize)>,
}

/// What a row belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// What the whole story says first, by its key in the front matter, or empty for all of it.
    Front(&'static str),
    Scene(usize),
    /// A scene and one of its choices.
    Choice(usize, usize),
    Ending(usize),
}

impl Spot {
    pub const fn front(key: &'static str) -> Self {
        Self { part: Part::Front(key), row: None }
    }

    pub const fn scene(scene: usize) -> Self {
        Self { part: Part::Scene(scene), row: None }
    }

    pub const fn choice(scene: usize, choice: usize) -> Self {
        Self { part: Part::Choice(scene, choice), row: None }
    }

    pub const fn ending(ending: usize) -> Self {
        Self { part: Part::Ending(ending), row: None }
    }

    #[must_use]
    pub const fn row(mut self, key: &'static str, row: usize) -> Self {
        self.row = Some((key, row));
        self
    }
}

/// Something that makes a scenario unplayable, or a part of it useless.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub flaw: Flaw,
    pub spot: Spot,
}

/// What is wrong. Each has a stable code, a sentence and, where it can be known, what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    #[error("this file is of edition {0}, and only edition {edition} can be read", edition = super::file::EDITION)]
    UnknownEdition(u16),
    #[error("there is no scene, so there is nothing to play")]
    NoScene,
    #[error("there are {0} scenes and endings, and at most {most} are allowed", most = super::check::MOST_PLACES)]
    TooManyPlaces(usize),
    #[error("`{0}` is the name of more than one scene, ending or card")]
    DuplicatePlace(String),
    #[error("`{0}` is the name of more than one choice")]
    DuplicateChoice(String),
    #[error("`{0}` is declared more than once")]
    DuplicateName(String),
    #[error("`{0}` is not a scene or an ending of this story")]
    DanglingLink(String),
    #[error("no ending can be reached from the first scene")]
    NoEndingReachable,
    #[error("no link leads to `{0}`")]
    UnreachablePlace(String),
    #[error("the turn limit is {0}, and it must be 1 to 60")]
    TurnLimitOutOfRange(u8),
    #[error("a run that uses up its turns must go to an ending, and `{0}` is a scene")]
    TurnLimitNotEnding(String),
    #[error("`{0}` is not an act of the student model")]
    UnknownAct(String),
    #[error("the plan's order of help cannot be used: {0}")]
    PlanOrder(OrderProblem),
    #[error("`{0}` is a prompt, and does not say which skill it is about")]
    PromptWithoutSkill(String),
    #[error("`{0}` is not a skill of this story")]
    UnknownSkill(String),
    #[error("`{0}` is not a fact of this story")]
    UnknownFact(String),
    #[error("there are {0} facts, and at most 32 are allowed")]
    TooManyFacts(usize),
    #[error("there are {0} skills, and at most 2 are allowed")]
    TooManySkills(usize),
    #[error("{what} is {value}, and it must be {least} to {most}")]
    OutOfRange { what: &'static str, value: i32, least: i32, most: i32 },
    #[error("a scene offers 2 to 6 choices, and this one has {0}")]
    ChoiceCount(usize),
    #[error("every choice here is offered only under a condition, so a trainee could be left with none")]
    NothingAlwaysOffered,
    #[error("there is no `act` that holds whenever no other does")]
    NoAct,
    #[error("there is no `result` that holds whenever no other does")]
    NoResult,
    #[error("this result does not say where it leads, and the choice has no `then` that always holds")]
    LeadsNowhere,
    #[error("the chances of the results under one condition add up to {0} percent, not 100")]
    ChancesDoNotAddUp(u16),
    #[error("a chance of {0} percent is not a step of five from 5 to 100")]
    ChanceNotInFives(u8),
    #[error("more than one `{0}` row holds whenever no other does, so the later one is never used")]
    TwoFallbacks(&'static str),
    #[error("a scored choice must say why")]
    ScoredWithoutWhy,
    #[error("a choice that raises the safety flag `{0}` must have a `stop` that explains it")]
    FlagWithoutStop(&'static str),
    #[error("the student can be seen here, and there is no `cue` for the phase {0}")]
    CueMissing(&'static str),
    #[error("the student is not here, so a `cue` cannot be seen")]
    CueWithoutStudent,
    #[error("the plan card has no line {0}")]
    NoSuchPlanLine(u8),
    #[error("the table of boundary rules has rows 1 to 34, and no row {0}")]
    NoSuchRule(u8),
    #[error("there is no {0} card to rest on")]
    NoSuchCard(&'static str),
    #[error("an ending must say what the student seemed to need in every case")]
    EndingWithoutNeeds,
    #[error("an ending must say one thing to ask or tell the teacher in every case")]
    EndingWithoutAsks,
    #[error("the student is described without {0}")]
    StudentWithout(&'static str),
    #[error(
        "the text of `{language}` does not match the story here: {found} for `{key}`, and {expected} are needed"
    )]
    ProseMismatch { language: String, key: &'static str, found: usize, expected: usize },
}

impl Flaw {
    /// The stable code that tools and `author explain` use.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownEdition(_) => "unknown_edition",
            Self::NoScene => "no_scene",
            Self::TooManyPlaces(_) => "too_many_places",
            Self::DuplicatePlace(_) => "duplicate_place",
            Self::DuplicateChoice(_) => "duplicate_choice",
            Self::DuplicateName(_) => "duplicate_name",
            Self::DanglingLink(_) => "dangling_link",
            Self::NoEndingReachable => "no_ending_reachable",
            Self::UnreachablePlace(_) => "unreachable_place",
            Self::TurnLimitOutOfRange(_) => "turn_limit_out_of_range",
            Self::TurnLimitNotEnding(_) => "turn_limit_not_ending",
            Self::UnknownAct(_) => "unknown_act",
            Self::PlanOrder(_) => "plan_order",
            Self::PromptWithoutSkill(_) => "prompt_without_skill",
            Self::UnknownSkill(_) => "unknown_skill",
            Self::UnknownFact(_) => "unknown_fact",
            Self::TooManyFacts(_) => "too_many_facts",
            Self::TooManySkills(_) => "too_many_skills",
            Self::OutOfRange { .. } => "out_of_range",
            Self::ChoiceCount(_) => "choice_count",
            Self::NothingAlwaysOffered => "nothing_always_offered",
            Self::NoAct => "no_act",
            Self::NoResult => "no_result",
            Self::LeadsNowhere => "leads_nowhere",
            Self::ChancesDoNotAddUp(_) => "chances_do_not_add_up",
            Self::ChanceNotInFives(_) => "chance_not_in_fives",
            Self::TwoFallbacks(_) => "two_fallbacks",
            Self::ScoredWithoutWhy => "scored_without_why",
            Self::FlagWithoutStop(_) => "flag_without_stop",
            Self::CueMissing(_) => "cue_missing",
            Self::CueWithoutStudent => "cue_without_student",
            Self::NoSuchPlanLine(_) => "no_such_plan_line",
            Self::NoSuchRule(_) => "no_such_rule",
            Self::NoSuchCard(_) => "no_such_card",
            Self::EndingWithoutNeeds => "ending_without_needs",
            Self::EndingWithoutAsks => "ending_without_asks",
            Self::StudentWithout(_) => "student_without",
            Self::ProseMismatch { .. } => "prose_mismatch",
        }
    }

    /// What to write instead, in one sentence.
    pub fn suggestion(&self) -> Option<String> {
        let sentence = match self {
            Self::DanglingLink(_) => {
                "Write the id of a scene or ending, as it stands in the braces of its heading."
            }
            Self::NoEndingReachable => "Give some result or `then` a link to an ending.",
            Self::UnreachablePlace(_) => "Link to it from a choice, or take it out.",
            Self::UnknownAct(_) => {
                "Use an act of `student-model.toml`, such as `observe_wait` or `refer_up`."
            }
            Self::PromptWithoutSkill(_) => "Write `skill=` and the skill's id after the act.",
            Self::UnknownFact(_) => "Declare it under `facts:` at the top, with what it means.",
            Self::UnknownSkill(_) => "Declare it under `skills:` at the top.",
            Self::NothingAlwaysOffered => "Take the `offered` row from at least one choice.",
            Self::NoAct => "Add `- act:` without a condition.",
            Self::NoResult => "Add `- result:` without a condition.",
            Self::LeadsNowhere => "Add `- then: [label](#place)` without a condition.",
            Self::ScoredWithoutWhy => "Add `- why:` with the plan line, rule or phase that it rests on.",
            Self::FlagWithoutStop(_) => "Add `- stop FLAG: what should happen now`.",
            Self::CueMissing(_) => "Add `- cue:` without a condition, or name the phase in another cue.",
            Self::CueWithoutStudent => "Take out the cue, or take out `student: absent`.",
            Self::EndingWithoutNeeds => "Add `- needs:` without a condition.",
            Self::EndingWithoutAsks => "Add `- asks:` without a condition.",
            Self::ChancesDoNotAddUp(_) => "Change the percentages so that they add up to 100.",
            Self::TwoFallbacks(_) => "Give one of them a condition, or take it out.",
            Self::TurnLimitNotEnding(_) => "Write the id of an ending after `->`.",
            Self::UnknownEdition(_)
            | Self::NoScene
            | Self::TooManyPlaces(_)
            | Self::DuplicatePlace(_)
            | Self::DuplicateChoice(_)
            | Self::DuplicateName(_)
            | Self::TurnLimitOutOfRange(_)
            | Self::PlanOrder(_)
            | Self::TooManyFacts(_)
            | Self::TooManySkills(_)
            | Self::OutOfRange { .. }
            | Self::ChoiceCount(_)
            | Self::ChanceNotInFives(_)
            | Self::NoSuchPlanLine(_)
            | Self::NoSuchRule(_)
            | Self::NoSuchCard(_)
            | Self::StudentWithout(_)
            | Self::ProseMismatch { .. } => return None,
        };
        Some(sentence.to_owned())
    }
}
