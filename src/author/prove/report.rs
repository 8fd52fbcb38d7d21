//! What was proved, as data that other programs read.

use super::Proved;
use super::path::{ids, seed};
use crate::diagnostic::Diagnostic;
use crate::scenario::Scenario;
use crate::solver::path::Path;
use crate::solver::proof::{ChoiceMet, SceneMet, Stuck};
use crate::solver::story::Outlook;
use crate::student::Phase;
use schemars::JsonSchema;
use serde::Serialize;
use std::rc::Rc;

/// One scenario.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::author) struct ProofReport {
    scenario: String,
    /// How many situations can be reached.
    situations: usize,
    /// How many choices can be made in them.
    choices: usize,
    /// From the start, with perfect play.
    best: OutlookReport,
    worst: OutlookReport,
    /// From the start, every choice as often as any other.
    random: OutlookReport,
    endings: Vec<EndingReport>,
    dead_ends: Vec<StuckReport>,
    loops_without_exit: Vec<StuckReport>,
    /// Scenes that a whole run can go past.
    can_be_bypassed: Vec<String>,
    scenes: Vec<SceneReport>,
    choices_by_id: Vec<ChoiceReport>,
    /// The ids of choices that are never the best on offer.
    never_best: Vec<String>,
    /// The ids of choices that are never the worst on offer.
    never_worst: Vec<String>,
    findings: Vec<FindingReport>,
}

/// Exact numbers, as fractions.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct OutlookReport {
    /// Safety flags raised.
    flags: String,
    /// Safety flags not put right.
    flags_open: String,
    /// Points of the `worth` table, which compare ways through this one story.
    points: String,
}

#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct EndingReport {
    ending: String,
    reachable: bool,
    shortest: Option<PathReport>,
    best: Option<PathReport>,
    /// How likely it is under best play, as a fraction.
    chance_under_best_play: String,
}

#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PathReport {
    choose: Vec<String>,
    /// Where the path needs luck: a seed that brings it, if one was found.
    seed: Option<u32>,
    needs_luck: bool,
}

#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct StuckReport {
    scene: String,
    situations: usize,
    path: PathReport,
}

#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct SceneReport {
    scene: String,
    situations: usize,
    /// In how many of them another situation shows the same page, and none of its best choices is best here.
    could_not_be_known: usize,
    met_in: Vec<Phase>,
    /// Cue rows that never show, from one.
    cues_never_seen: Vec<usize>,
    /// Phases that a cue names and the scene is never met in.
    phases_never_met: Vec<Phase>,
    /// Phases that the scene is met in and no cue names.
    phases_without_cue: Vec<Phase>,
}

#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct ChoiceReport {
    scene: String,
    choice: String,
    offered: usize,
    best: usize,
    worst: usize,
    /// What it gives away: least, middle and most over the situations in which it is on offer.
    regret: Option<[OutlookReport; 3]>,
}

/// A finding with its place in the script.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct FindingReport {
    code: String,
    file: String,
    line: u32,
    column: u32,
    message: String,
}

impl ProofReport {
    pub(super) fn of(Proved { scenario, proof, .. }: &Proved<'_>, findings: Vec<Diagnostic>) -> Self {
        let choice_ids = |is_meant: fn(&ChoiceMet) -> bool| {
            let meant = proof.choices_met.iter().filter(|met| met.offered > 0 && is_meant(met));
            meant.map(|met| scenario.choice(met.choice).id.to_string()).collect()
        };
        let endings = proof.endings.iter().map(|ending| EndingReport {
            ending: scenario.ending(ending.ending).id.to_string(),
            reachable: ending.shortest.is_some(),
            shortest: ending.shortest.as_ref().map(|path| PathReport::of(scenario, path)),
            best: ending.best.as_ref().map(|path| PathReport::of(scenario, path)),
            chance_under_best_play: ending.chance.to_string(),
        });
        Self {
            scenario: scenario.id().to_string(),
            situations: proof.situations,
            choices: proof.choices,
            best: OutlookReport::of(&proof.best),
            worst: OutlookReport::of(&proof.worst),
            random: OutlookReport::of(&proof.any),
            endings: endings.collect(),
            dead_ends: proof.dead_ends.iter().map(|stuck| StuckReport::of(scenario, stuck)).collect(),
            loops_without_exit: proof.loops.iter().map(|stuck| StuckReport::of(scenario, stuck)).collect(),
            can_be_bypassed: proof
                .bypassed
                .iter()
                .map(|scene| scenario.scene(*scene).id.to_string())
                .collect(),
            scenes: proof.scenes.iter().map(|met| SceneReport::of(scenario, met)).collect(),
            choices_by_id: proof.choices_met.iter().map(|met| ChoiceReport::of(scenario, met)).collect(),
            never_best: choice_ids(|met| met.best == 0),
            never_worst: choice_ids(|met| met.least == 0),
            findings: findings.into_iter().map(FindingReport::of).collect(),
        }
    }
}

impl OutlookReport {
    fn of(outlook: &Outlook) -> Self {
        let [flags, open, points] = &outlook.0;
        Self { flags: (-flags).to_string(), flags_open: (-open).to_string(), points: points.to_string() }
    }

    /// What is given away counts the other way round: a regret of one flag is one flag more.
    fn of_regret(regret: &Outlook) -> Self {
        let [flags, open, points] = &regret.0;
        Self { flags: flags.to_string(), flags_open: open.to_string(), points: points.to_string() }
    }
}

impl PathReport {
    fn of(scenario: &Rc<Scenario>, path: &Path) -> Self {
        let seed = if path.needs_luck { seed(scenario, path) } else { None };
        Self { choose: ids(scenario, path), seed, needs_luck: path.needs_luck }
    }
}

impl StuckReport {
    fn of(scenario: &Rc<Scenario>, stuck: &Stuck) -> Self {
        Self {
            scene: scenario.scene(stuck.scene).id.to_string(),
            situations: stuck.situations,
            path: PathReport::of(scenario, &stuck.path),
        }
    }
}

impl SceneReport {
    fn of(scenario: &Scenario, met: &SceneMet) -> Self {
        Self {
            scene: scenario.scene(met.scene).id.to_string(),
            situations: met.situations,
            could_not_be_known: met.hidden,
            met_in: met.phases.clone(),
            cues_never_seen: met.cues_never_seen.iter().map(|row| row + 1).collect(),
            phases_never_met: met.phases_never_met.clone(),
            phases_without_cue: met.phases_without_cue.clone(),
        }
    }
}

impl ChoiceReport {
    fn of(scenario: &Scenario, met: &ChoiceMet) -> Self {
        Self {
            scene: scenario.scene(met.choice.scene()).id.to_string(),
            choice: scenario.choice(met.choice).id.to_string(),
            offered: met.offered,
            best: met.best,
            worst: met.least,
            regret: met.regret.as_ref().map(|regret| regret.each_ref().map(OutlookReport::of_regret)),
        }
    }
}

impl FindingReport {
    fn of(finding: Diagnostic) -> Self {
        Self {
            code: finding.code.to_owned(),
            file: finding.file,
            line: finding.position.line,
            column: finding.position.column,
            message: finding.message,
        }
    }
}
