//! What can be wrong with a scenario that was read without trouble, and where.
//!
//! A problem names structure (a scene, a choice, a row), never lines of a file: the same checker serves scripts,
//! JSON and the packs that the app loads. Whoever has the file turns a [`Spot`] into a position.

use crate::student::OrderProblem;

/// A part of a scenario that a problem can be about, by position, so that two parts with one id are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    pub part: Part,
    /// A row of that part, by its key as scripts write it (`act`, `result`) and its number from zero. Of a list in
    /// the front matter, a field of the entry with that number.
    pub row: Option<(&'static str, usize)>,
}

/// What a row belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// What the whole story says first, by its key in the front matter (`turns`, `plan.order`), or empty for all
    /// of it.
    Front(&'static str),
    /// One of the three cards, by its id.
    Card(&'static str),
    Scene(usize),
    /// A scene and one of its choices.
    Choice(usize, usize),
    Ending(usize),
}

impl Spot {
    pub const fn front(key: &'static str) -> Self {
        Self { part: Part::Front(key), row: None }
    }

    pub const fn card(id: &'static str) -> Self {
        Self { part: Part::Card(id), row: None }
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

/// Gives each kind of flaw its code and an explanation. No kind can be left out, because `code` matches them all.
macro_rules! codes {
    ($($name:ident $code:literal $explanation:literal;)*) => {
        impl Flaw {
            /// Every code with two or three sentences for somebody who has met it and wants to know more.
            pub const CODES: &'static [(&'static str, &'static str)] = &[$(($code, $explanation),)*];

            /// Stable, in small letters and underscores; what `author explain` takes.
            pub const fn code(&self) -> &'static str {
                match self { $(Self::$name { .. } => $code,)* }
            }
        }
    };
}

codes! {
    UnknownEdition "unknown_edition" "The data was written for another edition of this format. It is refused, because guessing could change what happens in the story.";
    NoScene "no_scene" "A story needs at least one scene; the first one is where it starts.";
    TooManyPlaces "too_many_places" "A story is played in a few minutes, and two hundred scenes and endings are more than anybody can review. Make two stories of it.";
    DuplicatePlace "duplicate_place" "Scenes, endings and cards share one set of names, so that a link needs only a name. Give one of them another id.";
    DuplicateChoice "duplicate_choice" "A choice's id is used once in a whole story, not once in a scene, because a saved run is a list of choices.";
    DuplicateName "duplicate_name" "A fact or a skill is declared once.";
    DanglingLink "dangling_link" "A link leads to the id of a scene or an ending of the same story, which stands in the braces of its heading.";
    NoEndingReachable "no_ending_reachable" "Whatever a trainee chooses, the story goes on until its turns are used up. At least one link should lead to an ending.";
    UnreachablePlace "unreachable_place" "No way leads here from the first scene, so nobody would ever see it. Conditions are not looked at: a link that is there counts.";
    TurnLimitOutOfRange "turn_limit_out_of_range" "A run ends after 1 to 60 choices, so that no loop is for ever.";
    TurnLimitNotEnding "turn_limit_not_ending" "When the turns are used up the run is over, so `turns` leads to an ending.";
    UnknownAct "unknown_act" "What a choice is made of are the acts of the student model, because the model says what each of them does. An act that is missing there is a change to the model, not to a story.";
    PlanOrder "plan_order" "A plan's order of help lists prompts, each once, from least to most help. Waiting may stand first, and doing it for the student is not a prompt.";
    PromptWithoutSkill "prompt_without_skill" "A prompt helps with one skill, and what it does depends on how much help that skill needs.";
    UnknownSkill "unknown_skill" "The skill is not declared in the front matter.";
    UnknownFact "unknown_fact" "Facts are a story's own memory. Each is declared in the front matter with what it means, so that a misspelt one is noticed.";
    TooManyFacts "too_many_facts" "A story can have 32 facts. One that needs more is hard to follow for whoever reviews it.";
    TooManySkills "too_many_skills" "A story follows at most two skills of its student.";
    OutOfRange "out_of_range" "The number is smaller or larger than makes sense there; the message says what is possible. How much help a skill can need depends on how many steps the plan's own order has.";
    ChoiceCount "choice_count" "With one choice there is nothing to decide, and more than six cannot be weighed at a glance.";
    NothingAlwaysOffered "nothing_always_offered" "Every choice of the scene has an `offered` row. In a run where none of them holds, the trainee could do nothing.";
    NoAct "no_act" "In every case it has to be clear what the adult does. One `act` row stands without a condition, for when no other holds.";
    NoResult "no_result" "In every case something has to happen. One `result` row stands without a condition, for when no other holds.";
    LeadsNowhere "leads_nowhere" "After every result the story goes on somewhere. A result says where with a link at its end, or the choice has a `then` row without a condition.";
    ChancesDoNotAddUp "chances_do_not_add_up" "Results under the same condition share one hundred percent. A result without a percentage has all of it, so beside it there can be no other.";
    ChanceNotInFives "chance_not_in_fives" "A chance is a judgement, and nobody can judge it more finely than in steps of five percent.";
    TwoFallbacks "two_fallbacks" "Of several rows without a condition only the first can ever be taken.";
    ScoredWithoutWhy "scored_without_why" "A trainee who is rated hears the reason. One `why` row stands without a condition.";
    FlagWithoutStop "flag_without_stop" "When a choice raises a safety flag, the story pauses and explains. It does so with a `stop` row for that flag, either without a condition or under the same one as the act.";
    CueMissing "cue_missing" "The trainee reads the student's state from what can be seen, so there is a `cue` for each of the seven phases. One without a condition covers all that are not named. A cue that depends on facts covers none, because the facts may be otherwise.";
    CueWithoutStudent "cue_without_student" "The scene says that the student is not here, so nothing of the student can be seen.";
    NoSuchPlanLine "no_such_plan_line" "`plan 2` means the second list item of the plan card, and the card has fewer.";
    NoSuchRule "no_such_rule" "Rules are rows of the table of boundary rules, and it has 34 rows.";
    NoSuchCard "no_such_card" "A decision can rest on the data card or the policy card only where the story has one: a second-level heading with the id `data`, or `policy` in the front matter with the name of a shared card.";
    EndingWithoutNeeds "ending_without_needs" "Every ending says what the student did and seemed to need, however the run went. One `needs` row stands without a condition.";
    EndingWithoutAsks "ending_without_asks" "Every ending gives one thing to ask or tell the supervising teacher, however the run went. One `asks` row stands without a condition.";
    StudentWithout "student_without" "A student is a person first, with a name, at least one strength and at least one interest.";
    ProseMismatch "prose_mismatch" "Each row of the story has its text in every language, in the same order. A text is missing here, or there is one too many.";
}

impl Flaw {
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
