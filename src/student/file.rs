//! The student model as people write it: every number with its grade of evidence and where it comes from.
//!
//! This is the shape of `scenarios/student-model.toml`. Nothing here can be played: [`ModelFile::check`] turns it
//! into [`ModelNumbers`], or says what is wrong. How the file is read is not known here, so that the core needs no
//! reader of TOML.

mod check;
mod problem;

pub use problem::ModelProblem;

use super::flag::Flag;
use super::meter::Meter;
use super::numbers::{ByPhase, ResetRule};
use super::outcome::Outcome;
use super::phase::Phase;
use super::sensitivity::Sensitivity;
use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;
use std::fmt;

/// The whole file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelFile {
    /// What can be cited, by the name that evidence uses.
    pub sources: BTreeMap<String, String>,
    pub start: StartFile,
    pub drift: DriftFile,
    pub peak: PeakFile,
    pub environment: EnvironmentFile,
    pub after_peak: AfterPeakFile,
    pub phases: PhasesFile,
    pub trust: TrustFile,
    pub untrained: UntrainedFile,
    pub r#unsafe: UnsafeFile,
    pub absent: AbsentFile,
    pub reset: ResetsFile,
    pub worth: WorthFile,
    pub levels: LevelsFile,
    pub outcomes: BTreeMap<Outcome, OutcomeFile>,
    pub acts: BTreeMap<String, ActFile>,
}

/// How well a direction of effect is supported. The size of every number is a judgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Grade {
    /// Controlled or meta-analytic evidence close to the claim.
    E1,
    /// Consistent published guidance of experts.
    E2,
    /// Theory, or evidence from nearby.
    E3,
    /// Judgement only, with the reason in place of a source.
    J,
}

/// What a row rests on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    pub grade: Grade,
    /// Names from [`ModelFile::sources`]; at least one for every grade but `J`.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Needed for `J`, welcome elsewhere.
    #[serde(default)]
    pub reason: String,
}

/// Which part of the taxonomy of adult action an act belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    Settle,
    Escalate,
    Prompt,
    Communicate,
    Care,
    Role,
    RoleError,
}

/// One number for every phase: written as one number, or as seven in the order of [`Phase::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Steps(pub ByPhase);

/// One kind of adult action. Numbers that are left out are 0.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActFile {
    pub group: Group,
    /// Done by talking.
    #[serde(default)]
    pub verbal: bool,
    #[serde(default)]
    pub arousal: Option<Steps>,
    /// For `arousal`.
    #[serde(default)]
    pub evidence: Option<Evidence>,
    /// Every meter but arousal.
    #[serde(default)]
    pub others: BTreeMap<Meter, Steps>,
    #[serde(default)]
    pub others_evidence: Option<Evidence>,
    /// Scales `arousal`.
    #[serde(default)]
    pub sensitivity: Option<Sensitivity>,
    #[serde(default)]
    pub flag: Option<Flag>,
    #[serde(default)]
    pub needs_plan: bool,
    /// For prompts: 0 is no help, 8 is doing it for the student.
    #[serde(default)]
    pub level: Option<u8>,
    #[serde(default)]
    pub physical: bool,
    /// What it does to a skill that needs no help.
    #[serde(default)]
    pub able: LessonFile,
    /// What it does to a skill that needs help.
    #[serde(default)]
    pub needing: LessonFile,
    /// For `able` and `needing`.
    #[serde(default)]
    pub skill_evidence: Option<Evidence>,
}

/// Changes to a skill, and to the student on the way.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LessonFile {
    pub independence: i8,
    pub dependence: i8,
    pub streak: i8,
    pub errors: i8,
    pub meters: BTreeMap<Meter, i8>,
}

/// What comes of a prompt.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutcomeFile {
    #[serde(default)]
    pub change: LessonFile,
    #[serde(default)]
    pub evidence: Option<Evidence>,
}

/// What the order of the prompts rests on; the levels themselves stand with the acts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelsFile {
    #[serde(default)]
    pub evidence: Option<Evidence>,
}

/// Where every meter starts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StartFile {
    pub meters: BTreeMap<Meter, u8>,
    #[serde(default)]
    pub evidence: Option<Evidence>,
}

/// What time does in every phase but peak.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DriftFile {
    pub active: BTreeMap<Phase, i8>,
    pub settled: BTreeMap<Phase, i8>,
    #[serde(default)]
    pub evidence: Option<Evidence>,
}

/// What time does at peak.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeakFile {
    pub first: i8,
    pub quiet: i8,
    pub loud: i8,
    pub quiet_up_to: u8,
    #[serde(default)]
    pub evidence: Option<Evidence>,
}

/// What surroundings and demands do.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnvironmentFile {
    pub neutral: u8,
    pub per: u8,
    pub most: u8,
    #[serde(default)]
    pub evidence: Option<Evidence>,
}

/// How long a peak is felt, and how much.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AfterPeakFile {
    pub percent: u8,
    pub calm_below: u8,
    pub turns: u8,
    #[serde(default)]
    pub evidence: Option<Evidence>,
}

/// Where a rise or a fall leads.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhasesFile {
    pub before_rise: BTreeMap<Phase, Vec<(u8, Phase)>>,
    pub before_fall: BTreeMap<Phase, Vec<(u8, Phase)>>,
    pub after_rise: BTreeMap<Phase, Vec<(u8, Phase)>>,
    pub after_fall: BTreeMap<Phase, Vec<(u8, Phase)>>,
    #[serde(default)]
    pub evidence: Option<Evidence>,
}

/// How far trust can move in one turn.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrustFile {
    pub rise: u8,
    pub fall: u8,
    #[serde(default)]
    pub evidence: Option<Evidence>,
}

/// What it costs to use an act of plans without one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UntrainedFile {
    pub role_integrity: i8,
    #[serde(default)]
    pub evidence: Option<Evidence>,
}

/// When safety itself must be reported.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnsafeFile {
    pub below: u8,
    #[serde(default)]
    pub evidence: Option<Evidence>,
}

/// What moves where the student is not.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AbsentFile {
    pub meters: Vec<Meter>,
    #[serde(default)]
    pub evidence: Option<Evidence>,
}

/// What states are worth to somebody who compares ways through a story.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorthFile {
    /// Every meter but those that only say how things are.
    pub meters: BTreeMap<Meter, i8>,
    pub independence: i8,
    pub dependence: i8,
    pub phases: BTreeMap<Phase, i16>,
    pub turns: BTreeMap<Phase, i16>,
    #[serde(default)]
    pub evidence: Option<Evidence>,
}

/// What time between scenes does.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResetsFile {
    pub same_day: ResetFile,
    pub another_day: ResetFile,
}

/// One length of time. Meters that are not named are kept.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResetFile {
    pub meters: BTreeMap<Meter, ResetRule>,
    pub settle_at: u8,
    pub source_as_at_start: bool,
    #[serde(default)]
    pub evidence: Option<Evidence>,
}

impl<'de> Deserialize<'de> for Steps {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StepsVisitor)
    }
}

struct StepsVisitor;

impl<'de> Visitor<'de> for StepsVisitor {
    type Value = Steps;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number, or seven of them from calm to recovery")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Steps, E> {
        match i8::try_from(number) {
            Ok(number) => Ok(Steps([number; Phase::ALL.len()])),
            Err(_) => Err(E::custom("a number must be from -128 to 127")),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut numbers: A) -> Result<Steps, A::Error> {
        let mut steps = [0; Phase::ALL.len()];
        for (place, step) in steps.iter_mut().enumerate() {
            *step = numbers.next_element()?.ok_or_else(|| A::Error::invalid_length(place, &self))?;
        }
        match numbers.next_element::<i8>()? {
            None => Ok(Steps(steps)),
            Some(_) => Err(A::Error::invalid_length(Phase::ALL.len() + 1, &self)),
        }
    }
}
