//! Everything that [`respond`](super::respond()) reads, and nothing else: what is shipped, and what a replay hash covers.
//!
//! Evidence and sources are not here. They are for people, and are in [`ModelFile`](super::file::ModelFile).
//! Every shape is plain, so that it can be written with postcard and read back the same anywhere.

use super::flag::Flag;
use super::meter::{Meter, Meters};
use super::outcome::Outcome;
use super::phase::Phase;
use super::sensitivity::Sensitivity;
use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};

/// One number for each phase, in the order of [`Phase::ALL`].
pub type ByPhase = [i8; Phase::ALL.len()];

/// The help that a student gets when an adult does the whole step; one more than the highest prompt.
pub const DO_FOR: u8 = 8;

/// The whole model, unchecked. [`StudentModel`](super::StudentModel) is the checked one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ModelNumbers {
    /// Where a student starts unless a scenario says otherwise.
    pub start: Meters,
    /// Sorted by id, each id once.
    pub acts: Vec<ActNumbers>,
    /// In the order of [`Outcome::ALL`].
    pub outcomes: [SkillNumbers; Outcome::ALL.len()],
    pub drift: DriftNumbers,
    pub environment: EnvironmentNumbers,
    pub after_peak: AfterPeakNumbers,
    pub phases: PhaseNumbers,
    pub trust: TurnLimitNumbers,
    /// Added to role integrity when an act that belongs to plans is used without one.
    pub untrained: i8,
    /// Safety below this raises a flag.
    pub unsafe_below: u8,
    /// What acts still move where the student is not there.
    pub absent: Vec<Meter>,
    pub same_day: ResetNumbers,
    pub another_day: ResetNumbers,
}

/// What one act does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ActNumbers {
    pub id: String,
    /// Only what is moved, in the order of [`Meter::ALL`], each meter at most once.
    pub effects: Vec<(Meter, ByPhase)>,
    /// Which of the student's sensitivities scales what it does to arousal.
    pub sensitivity: Option<Sensitivity>,
    pub flag: Option<Flag>,
    /// Belongs to plans: without one it settles nobody and is outside the role.
    pub needs_plan: bool,
    /// A prompt, and how much help it is in the model's own order: 0 (waiting) to [`DO_FOR`].
    pub level: Option<u8>,
    /// Whether it touches the student.
    pub physical: bool,
    /// What it does by itself to a skill that the student can do without help.
    pub able: SkillNumbers,
    /// What it does by itself to a skill that the student needs help with.
    pub needing: SkillNumbers,
}

/// Changes to a skill, and to meters on the way.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SkillNumbers {
    pub independence: i8,
    pub dependence: i8,
    pub streak: i8,
    pub errors: i8,
    /// Only what is moved, each meter at most once.
    pub meters: Vec<(Meter, i8)>,
}

impl SkillNumbers {
    pub(super) fn is_zero(&self) -> bool {
        *self == Self::default()
    }
}

/// What time alone does to arousal in one turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DriftNumbers {
    /// While what set the student off is there. The place of peak is not read.
    pub active: ByPhase,
    /// Once it is settled. The place of peak is not read.
    pub settled: ByPhase,
    /// In the first turn at peak.
    pub peak_first: i8,
    /// In later turns at peak where there is little input.
    pub peak_quiet: i8,
    /// In later turns at peak otherwise.
    pub peak_loud: i8,
    /// The highest sensory load that counts as little input.
    pub quiet_up_to: u8,
}

/// What surroundings and demands add to arousal: `(sensory load + demand load - neutral) / per`, rounded once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EnvironmentNumbers {
    pub neutral: u8,
    /// 1 to 100.
    pub per: u8,
    /// The most that it adds or takes.
    pub most: u8,
}

/// How a student is for a while after a peak.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AfterPeakNumbers {
    /// What upsetting acts do, in percent of what they do otherwise: 100 to 200.
    pub percent: u8,
    /// Arousal below this is a calm turn.
    pub calm_below: u8,
    /// So many calm turns in a row end it, 1 to 20.
    pub turns: u8,
}

/// Per-turn limits of one meter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TurnLimitNumbers {
    pub rise: u8,
    pub fall: u8,
}

/// The steps of one phase: the lowest arousal of each phase it can lead to, from high to 0. Never empty.
pub type PhaseSteps = Vec<(u8, Phase)>;

/// For every phase, before and after a peak, where a rise or a fall in arousal leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PhaseNumbers {
    pub before_rise: [PhaseSteps; Phase::ALL.len()],
    pub before_fall: [PhaseSteps; Phase::ALL.len()],
    pub after_rise: [PhaseSteps; Phase::ALL.len()],
    pub after_fall: [PhaseSteps; Phase::ALL.len()],
}

/// What becomes of a meter when time has passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ResetRule {
    Keep,
    /// As at the story's start. For arousal this takes the phase along.
    Start,
    /// Arousal only: as at the start or at the mark, whichever is lower; the phase is calm.
    Settle,
}

/// What a reset does to each meter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ResetNumbers {
    /// In the order of [`Meter::ALL`].
    pub meters: [ResetRule; Meter::ALL.len()],
    /// The highest arousal of a student who has settled.
    pub settle_at: u8,
    /// Whether what set the student off is as at the start again; otherwise it is settled.
    pub source_as_at_start: bool,
}

/// Why numbers cannot be played.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NumbersError {
    #[error("there are more acts than the model can count")]
    TooManyActs,
    #[error("the act `{0}` is out of order or there twice")]
    ActOrder(String),
    #[error("the act `{0}` names a meter twice")]
    MeterTwice(String),
    #[error("exactly one act must be the prompt of level {0}")]
    Level(u8),
    #[error("the steps of a phase must go down from at most 100 to 0: {table}, {}", phase.id())]
    PhaseSteps { table: &'static str, phase: Phase },
    #[error("`{row}` must be from {least} to {most}")]
    Range { row: &'static str, least: u8, most: u8 },
    #[error("only arousal can settle, not {}", .0.id())]
    Settle(Meter),
}

impl NumbersError {
    /// Stable, in small letters and underscores.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooManyActs => "too_many_acts",
            Self::ActOrder(_) => "act_order",
            Self::MeterTwice(_) => "meter_twice",
            Self::Level(_) => "prompt_level",
            Self::PhaseSteps { .. } => "phase_steps",
            Self::Range { .. } => "out_of_range",
            Self::Settle(_) => "cannot_settle",
        }
    }
}

impl ModelNumbers {
    /// Whether everything that `respond` relies on is so.
    ///
    /// # Errors
    /// The first thing that is not.
    pub fn verify(&self) -> Result<(), NumbersError> {
        self.verify_acts()?;
        self.verify_phases()?;
        self.verify_ranges()?;
        for reset in [&self.same_day, &self.another_day] {
            for (meter, rule) in Meter::ALL.into_iter().zip(reset.meters) {
                if rule == ResetRule::Settle && meter != Meter::Arousal {
                    return Err(NumbersError::Settle(meter));
                }
            }
        }
        Ok(())
    }

    fn verify_acts(&self) -> Result<(), NumbersError> {
        if u16::try_from(self.acts.len()).is_err() {
            return Err(NumbersError::TooManyActs);
        }
        if let Some(pair) = self.acts.windows(2).find(|pair| pair[0].id >= pair[1].id) {
            return Err(NumbersError::ActOrder(pair[1].id.clone()));
        }
        for act in &self.acts {
            if act.effects.windows(2).any(|pair| pair[0].0 >= pair[1].0) {
                return Err(NumbersError::MeterTwice(act.id.clone()));
            }
        }
        let levels = || self.acts.iter().filter_map(|act| act.level);
        if let Some(level) = levels().find(|level| *level > DO_FOR) {
            return Err(NumbersError::Level(level));
        }
        match (0..=DO_FOR).find(|level| levels().filter(|other| other == level).count() != 1) {
            Some(level) => Err(NumbersError::Level(level)),
            None => Ok(()),
        }
    }

    fn verify_phases(&self) -> Result<(), NumbersError> {
        let tables = [
            ("before a peak, rising", &self.phases.before_rise),
            ("before a peak, falling", &self.phases.before_fall),
            ("after a peak, rising", &self.phases.after_rise),
            ("after a peak, falling", &self.phases.after_fall),
        ];
        for (table, rows) in tables {
            for (phase, steps) in Phase::ALL.into_iter().zip(rows) {
                let goes_down = steps.windows(2).all(|pair| pair[0].0 > pair[1].0);
                let starts = steps.first().is_some_and(|(lowest, _)| *lowest <= 100);
                let ends = steps.last().is_some_and(|(lowest, _)| *lowest == 0);
                if !(goes_down && starts && ends) {
                    return Err(NumbersError::PhaseSteps { table, phase });
                }
            }
        }
        Ok(())
    }

    fn verify_ranges(&self) -> Result<(), NumbersError> {
        if Meter::ALL.into_iter().any(|meter| self.start.get(meter) > 100) {
            return Err(NumbersError::Range { row: "start.meters", least: 0, most: 100 });
        }
        let ranges = [
            ("environment.per", self.environment.per, 1, 100),
            ("environment.most", self.environment.most, 0, 100),
            ("after_peak.percent", self.after_peak.percent, 100, 200),
            ("after_peak.calm_below", self.after_peak.calm_below, 0, 100),
            ("after_peak.turns", self.after_peak.turns, 1, 20),
            ("trust.rise", self.trust.rise, 0, 100),
            ("trust.fall", self.trust.fall, 0, 100),
            ("unsafe.below", self.unsafe_below, 0, 100),
            ("peak.quiet_up_to", self.drift.quiet_up_to, 0, 100),
            ("reset.settle_at", self.same_day.settle_at, 0, 100),
            ("reset.settle_at", self.another_day.settle_at, 0, 100),
        ];
        match ranges.into_iter().find(|(_, value, least, most)| value < least || value > most) {
            Some((row, _, least, most)) => Err(NumbersError::Range { row, least, most }),
            None => Ok(()),
        }
    }
}
