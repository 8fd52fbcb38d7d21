//! A scenario as it lies on disk: what somebody wrote, not yet checked.
//!
//! This is the shape of the published JSON. It holds mechanics only; sentences are in [`Prose`](super::prose::Prose).
//! Nothing here can be played: [`check()`](super::check()) turns it into a [`Scenario`](super::Scenario) or a list of
//! problems.
//!
//! Everything that may depend on the moment is a list of [`Row`]s. Guarded rows are tried in the order written and
//! the first that holds is taken; the one unguarded row, wherever it stands, is taken when none does.

use super::allowance::Allowance;
use super::competency::Competency;
use super::credit::Credit;
use super::ids::{ActId, ChoiceId, FactId, PlaceId, PolicyId, ScenarioId, SkillId};
use super::look::Look;
use super::picture::PictureRow;
use crate::student::{Flag, Meter, Phase, Procedure, Reset, Sensitivity, Source, Wait};
use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of this shape. A file of another edition is refused, not guessed at.
pub const EDITION: u16 = 1;

/// One scenario's mechanics.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScenarioFile {
    pub edition: u16,
    pub id: ScenarioId,
    pub about: About,
    pub student: StudentFile,
    /// At most two.
    #[serde(default)]
    pub skills: Vec<SkillFile>,
    #[serde(default)]
    pub plan: PlanFile,
    /// At most 32. All are false at the start.
    #[serde(default)]
    pub facts: Vec<FactId>,
    pub turns: TurnLimit,
    /// Advice that this story does not take. For authors alone.
    #[serde(default)]
    pub allow: Vec<Allowance>,
    /// In the order of the script; the first is where the story starts.
    pub scenes: Vec<SceneFile>,
    pub endings: Vec<EndingFile>,
}

/// What the library needs to know. Not part of what happens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct About {
    pub topic: Topic,
    pub setting: Setting,
    pub delivery: Delivery,
    /// As schools say it: `K`, `6`, `18-21`.
    pub grade: String,
    /// How long a first play takes, 1 to 30.
    pub minutes: u8,
    /// What somebody who has met it would say, so that they find the story again.
    #[serde(default)]
    pub signs: Vec<Sign>,
    /// The policy card that the story has, which all stories share.
    #[serde(default)]
    pub policy: Option<PolicyId>,
    /// A story that practises the same on another surface, and names this one back.
    #[serde(default)]
    pub twin: Option<ScenarioId>,
    /// What the student looks like, if the story says.
    #[serde(default)]
    pub look: Option<Look>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    Dysregulation,
    Prompting,
    Boundaries,
}

/// Where the story takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Setting {
    Classroom,
    Cafeteria,
    Hallway,
    Recess,
    Bus,
    QuietRoom,
    ResourceRoom,
    Bathroom,
    Community,
    Office,
    Online,
}

/// What a story is about in the words of somebody who has had such a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Sign {
    ThrowsThings,
    LeavesTheRoom,
    WillNotStart,
    HurtsPeople,
    LooksAtMe,
    GoesQuiet,
    TooLoud,
    ArguesBack,
    AsksForABreak,
    UsesADevice,
    SaysNoToHelp,
    SitsAlone,
    AdultsDisagree,
    FamilyAsks,
    PeopleAskAboutAStudent,
    TellsMeSomethingSerious,
    AskedToDoMore,
    NeedsCare,
}

/// How the support is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Delivery {
    PushIn,
    PullOut,
    SmallGroup,
    OneToOne,
    WholeSchool,
}

/// How the student is when the story starts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StudentFile {
    /// Meters that differ from the model's own start values, 0 to 100.
    #[serde(default)]
    pub start: BTreeMap<Meter, u8>,
    /// Where arousal alone does not say it: `deescalation` and `recovery` come after a peak.
    #[serde(default)]
    pub phase: Option<Phase>,
    #[serde(default)]
    pub source: Source,
    /// Percent, 50 to 200; 100 where nothing is said.
    #[serde(default)]
    pub sensitivity: BTreeMap<Sensitivity, u8>,
}

/// A skill as it stands when the story starts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SkillFile {
    pub id: SkillId,
    /// 0 to 100.
    pub independence: u8,
    /// The least help that works today: 0 (none) to 7, a step of the plan's `order`.
    pub need: u8,
    /// 0 to 100.
    pub dependence: u8,
}

/// The parts of the plan that change what happens. What it says is prose.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PlanFile {
    #[serde(default)]
    pub procedure: Procedure,
    /// Prompt acts from least to most help, where the plan's order is not the model's.
    #[serde(default)]
    pub order: Vec<ActId>,
    /// Seconds to wait before more help, 0 to 60.
    #[serde(default)]
    pub wait: Option<u8>,
    /// Acts that the plan provides for and the trainee has been shown, such as `cue_strategy`.
    #[serde(default)]
    pub trained: Vec<ActId>,
}

/// A run that uses up its turns goes to an ending of its own, so no loop is for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TurnLimit {
    /// 1 to 60.
    pub most: u8,
    pub then: PlaceId,
}

/// When a row holds: in any of the phases (none named: in all) and with every fact as it says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Guard {
    #[serde(default)]
    pub phases: Vec<Phase>,
    #[serde(default)]
    pub facts: Vec<FactIs>,
}

impl Guard {
    pub fn is_open(&self) -> bool {
        self.phases.is_empty() && self.facts.is_empty()
    }
}

/// `if sheet_shown`, or `unless sheet_shown`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FactIs {
    pub fact: FactId,
    pub is: bool,
}

/// Something that holds under a guard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Row<T> {
    #[serde(default)]
    pub when: Guard,
    pub what: T,
}

/// A place where something can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SceneFile {
    pub id: PlaceId,
    /// Time has passed since the scene before: a reset rule of the student model is applied on arrival.
    #[serde(default)]
    pub later: Option<Reset>,
    /// The student is not here: nothing drifts and no act reaches them.
    #[serde(default)]
    pub student_absent: bool,
    /// Applied on arrival, every row that holds.
    #[serde(default)]
    pub arrival: Vec<Row<Effects>>,
    /// Extra paragraphs, every one that holds.
    #[serde(default)]
    pub says: Vec<Guard>,
    /// What can be seen of the student: the first that holds.
    #[serde(default)]
    pub cues: Vec<Guard>,
    #[serde(default)]
    pub rests: Vec<Basis>,
    /// What is different in the picture: the first that holds. Left out where there are none, so that a story without
    /// them has the replay hash that it always had.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<Row<PictureRow>>,
    /// 2 to 6.
    pub choices: Vec<ChoiceFile>,
}

/// What a decision rests on, so that a debrief can show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// A line of the plan card, from one.
    Plan(u8),
    /// A row of the table of boundary rules, 1 to 34.
    Rule(u8),
    /// What the phase of distress allows.
    Phase,
    /// The data card.
    Data,
    /// The policy card that the story names.
    Policy,
}

/// Something the trainee can do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChoiceFile {
    pub id: ChoiceId,
    /// On offer when any of these holds; always where there are none.
    #[serde(default)]
    pub offered: Vec<Guard>,
    /// The kinds of adult action that this is.
    pub acts: Vec<Row<Vec<ActUse>>>,
    /// Empty for a choice that is not scored.
    #[serde(default)]
    pub credit: Vec<Row<CreditFile>>,
    #[serde(default)]
    pub whys: Vec<Guard>,
    #[serde(default)]
    pub coach: Vec<Guard>,
    /// Whatever comes of it, every row that holds.
    #[serde(default)]
    pub effects: Vec<Row<Effects>>,
    pub results: Vec<Row<ResultFile>>,
    /// A safety stop: the story pauses and explains.
    #[serde(default)]
    pub stops: Vec<Row<StopFile>>,
    /// A critical safety flag raised before that this choice puts right.
    #[serde(default)]
    pub remedies: Vec<Flag>,
    /// Where it leads when the result does not say.
    #[serde(default)]
    pub then: Vec<Row<PlaceId>>,
}

/// One act, with what it was done with where it is a prompt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ActUse {
    pub act: ActId,
    /// Which skill a prompt is about.
    #[serde(default)]
    pub skill: Option<SkillId>,
    #[serde(default)]
    pub wait: Wait,
}

/// What a choice shows: one competency first, and perhaps a second at half weight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CreditFile {
    pub primary: (Competency, Credit),
    #[serde(default)]
    pub secondary: Option<(Competency, Credit)>,
}

/// One way that a choice can turn out. Rows under the same guard share 100 percent, in steps of five.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ResultFile {
    /// 100 where the script names no chance.
    pub percent: u8,
    #[serde(default)]
    pub effects: Effects,
    #[serde(default)]
    pub to: Option<PlaceId>,
}

/// Changes that an author writes out, beside what the student model does by itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Effects {
    #[serde(default)]
    pub set: Vec<FactId>,
    #[serde(default)]
    pub clear: Vec<FactId>,
    /// Added to a meter, -100 to 100.
    #[serde(default)]
    pub change: Vec<(Meter, i8)>,
    /// Whether what set the student off is still there.
    #[serde(default)]
    pub source: Option<Source>,
    /// Added to how much help a skill needs, -7 to 7.
    #[serde(default)]
    pub need: Vec<(SkillId, i8)>,
}

/// A pause for safety. The explanation is prose; the flag is what is reported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StopFile {
    pub flag: Flag,
}

/// A place where the story is over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EndingFile {
    pub id: PlaceId,
    /// Extra paragraphs, every one that holds.
    #[serde(default)]
    pub says: Vec<Guard>,
    /// What the student did and seemed to need: the first that holds.
    pub needs: Vec<Guard>,
    /// One thing to ask or tell the supervising teacher: the first that holds.
    pub asks: Vec<Guard>,
    /// What is different in the picture: the first that holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<Row<PictureRow>>,
}
