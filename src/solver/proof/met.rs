//! What of a script is ever met: scenes, phases, cues, choices and results.

use super::knowable::Pages;
use crate::engine::chances;
use crate::scenario::{ChoiceRef, SceneRef};
use crate::solver::solved::Solved;
use crate::solver::story::Outlook;
use crate::student::{Phase, PhaseSet};
use std::collections::BTreeMap;

/// How a scene is met.
pub struct SceneMet {
    pub scene: SceneRef,
    /// In how many situations; none means that it cannot be reached.
    pub situations: usize,
    /// In how many of them the right answer could not be known from the page.
    pub hidden: usize,
    pub phases: Vec<Phase>,
    /// Cues with a condition that never show, by their number in the script.
    pub cues_never_seen: Vec<usize>,
    /// Phases that a cue names and the scene is never met in.
    pub phases_never_met: Vec<Phase>,
    /// Phases that the scene is met in and no cue names, where others are named: what can be seen is then the same.
    pub phases_without_cue: Vec<Phase>,
}

/// How a choice is met.
pub struct ChoiceMet {
    pub choice: ChoiceRef,
    /// In how many situations it is on offer.
    pub offered: usize,
    pub best: usize,
    pub least: usize,
    /// Least, middle and most that it gives away; `None` where it is never on offer.
    pub regret: Option<[Outlook; 3]>,
    /// Results that can never come, by their number in the script.
    pub results_never_seen: Vec<usize>,
}

#[derive(Default)]
struct Seen {
    phases: BTreeMap<u8, Phase>,
    cues: Vec<usize>,
    situations: usize,
    hidden: usize,
}

#[derive(Default)]
struct Made {
    offered: usize,
    best: usize,
    least: usize,
    regrets: Vec<Outlook>,
    results: Vec<usize>,
}

pub(super) fn met(solved: &Solved<'_>) -> (Vec<SceneMet>, Vec<ChoiceMet>) {
    let scenario = solved.story.scenario;
    let pages = Pages::of(solved);
    let mut scenes: BTreeMap<SceneRef, Seen> = BTreeMap::new();
    let mut choices: BTreeMap<ChoiceRef, Made> = BTreeMap::new();
    for (depth, at, situation) in solved.reached.all() {
        let Some(scene) = situation.scene() else { continue };
        let seen = scenes.entry(scene).or_default();
        seen.situations += 1;
        seen.hidden += usize::from(pages.hides_the_answer(solved, (depth, at)));
        seen.phases.insert(situation.student.phase as u8, situation.student.phase);
        let cue = scenario.scene(scene).cues.pick(situation.view());
        seen.cues.extend(cue.map(|(row, ())| row).filter(|row| !seen.cues.contains(row)));
        for judged in solved.judged((depth, at)) {
            let made = choices.entry(judged.choice).or_default();
            made.offered += 1;
            made.best += usize::from(judged.is_best);
            made.least += usize::from(judged.is_least);
            made.regrets.push(solved.regret((depth, at), judged.choice, judged.steps));
            for (result, _) in chances(scenario, situation, judged.choice) {
                if !made.results.contains(&result) {
                    made.results.push(result);
                }
            }
        }
    }
    let nothing = Seen::default();
    let of_scenes =
        scenario.scenes().map(|(scene, _)| scene_met(solved, scene, scenes.get(&scene).unwrap_or(&nothing)));
    let all = scenario.scenes().flat_map(|(scene, _)| scenario.choices(scene));
    let of_choices =
        all.map(|choice| choice_met(solved, choice, choices.remove(&choice).unwrap_or_default()));
    (of_scenes.collect(), of_choices.collect())
}

fn scene_met(solved: &Solved<'_>, scene: SceneRef, seen: &Seen) -> SceneMet {
    let cues = &solved.story.scenario.scene(scene).cues;
    let phases: Vec<Phase> = seen.phases.values().copied().collect();
    let named: Vec<PhaseSet> =
        cues.iter().map(|(guard, ())| guard.phases()).filter(|set| *set != PhaseSet::ANY).collect();
    let is_named = |phase: Phase| named.iter().any(|set| set.contains(phase));
    // The row for when no other holds may have to be there without ever being needed.
    let guarded = cues.iter().enumerate().filter(|(_, (guard, ()))| !guard.is_open());
    let never_seen = guarded.map(|(row, _)| row).filter(|row| !seen.cues.contains(row));
    SceneMet {
        scene,
        situations: seen.situations,
        hidden: seen.hidden,
        cues_never_seen: never_seen.collect(),
        phases_never_met: Phase::ALL.into_iter().filter(|it| is_named(*it) && !phases.contains(it)).collect(),
        phases_without_cue: phases.iter().copied().filter(|it| !named.is_empty() && !is_named(*it)).collect(),
        phases,
    }
}

fn choice_met(solved: &Solved<'_>, choice: ChoiceRef, mut made: Made) -> ChoiceMet {
    made.regrets.sort();
    let last = made.regrets.len().checked_sub(1);
    let regret = last.map(|last| [0, last / 2, last].map(|at| made.regrets[at].clone()));
    let results = solved.story.scenario.choice(choice).results.iter().count();
    ChoiceMet {
        choice,
        offered: made.offered,
        best: made.best,
        least: made.least,
        regret,
        results_never_seen: (0..results).filter(|result| !made.results.contains(result)).collect(),
    }
}
