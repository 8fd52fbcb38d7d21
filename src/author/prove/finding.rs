//! What a proof found that somebody should look at.

use super::Proved;
use super::path::choose;
use crate::diagnostic::{Diagnostic, Severity};
use crate::lint::{Place, Places};
use crate::scenario::ChoiceRef;
use crate::scenario::problem::Spot;
use crate::solver::proof::{Disagreement, Quarrel, Stuck};

/// Every code with its explanation.
pub(in crate::author) const CODES: [(&str, &str); 10] = [
    (
        "harmful_is_best",
        "A choice that the script rates as harmful is worth as much as anything else on offer, at least once. Either it \
         is rated too low, or its act is not what it says, or the other choices are worse than they look. The path in \
         the message leads there: play it with `author play` and look at the student.",
    ),
    (
        "strong_is_least",
        "A choice that the script rates as strong is worth less than everything else on offer, at least once. If it is \
         strong in one phase only, say so with a second credit row; else look whether its act is named rightly.",
    ),
    (
        "stop_is_best",
        "A choice behind a safety stop is the best that can be done, because every other choice raises a flag too. No \
         trainee may be led there: offer a way that is safe.",
    ),
    (
        "restraint_is_best",
        "An untrained hold is the best that can be done here. It must never be: offer space, a cleared area, or help.",
    ),
    ("ending_never_reached", "No run can come to this ending. Give it a way in, or take it out."),
    ("scene_never_reached", "No run can come to this scene. Give it a way in, or take it out."),
    (
        "choice_never_offered",
        "The condition of this choice never holds when its scene is met. Change the condition, or take the choice out.",
    ),
    (
        "result_never_comes",
        "The condition of this result never holds when its choice is made. Change the condition, or take the result out.",
    ),
    ("dead_end", "A run can come to a place that is no ending and offers nothing. Offer something there."),
    (
        "loop_without_exit",
        "From here every way runs into the turn limit, although there is time enough for every scene of the story. Give \
         it a way to an ending.",
    ),
];

/// Everything that was found, in the order of the script.
pub(super) fn findings(proved: &Proved<'_>) -> Vec<Diagnostic> {
    let Proved { scenario, proof, .. } = proved;
    let mut found: Vec<(Spot, &'static str, String)> = Vec::new();
    let never = proof.endings.iter().filter(|ending| ending.shortest.is_none());
    found.extend(never.map(|ending| {
        let id = &scenario.ending(ending.ending).id;
        (Spot::ending(ending.ending.index()), "ending_never_reached", format!("no run can come to `{id}`"))
    }));
    let never = proof.scenes.iter().filter(|scene| scene.situations == 0);
    found.extend(never.map(|scene| {
        let id = &scenario.scene(scene.scene).id;
        (Spot::scene(scene.scene.index()), "scene_never_reached", format!("no run can come to `{id}`"))
    }));
    for met in &proof.choices_met {
        let id = &scenario.choice(met.choice).id;
        let is_met =
            proof.scenes.iter().any(|scene| scene.scene == met.choice.scene() && scene.situations > 0);
        if met.offered == 0 && is_met {
            let message = format!("`{id}` is never on offer when its scene is met");
            found.push((spot(met.choice), "choice_never_offered", message));
        }
        for result in met.results_never_seen.iter().filter(|_| met.offered > 0) {
            let message = format!("this result of `{id}` can never come");
            found.push((spot(met.choice).row("result", *result), "result_never_comes", message));
        }
    }
    let stuck = |stuck: &Stuck, code, what: &str| {
        let scene = &scenario.scene(stuck.scene).id;
        let there = choose(scenario, &stuck.path);
        (Spot::scene(stuck.scene.index()), code, format!("`{scene}` {what}, reached by {there}"))
    };
    found.extend(proof.dead_ends.iter().map(|one| stuck(one, "dead_end", "offers nothing")));
    let exit = "leads to the turn limit whatever is chosen";
    found.extend(proof.loops.iter().map(|one| stuck(one, "loop_without_exit", exit)));
    found.extend(proof.quarrels.iter().map(|quarrel| {
        let (code, message) = disagreement(proved, quarrel);
        (spot(quarrel.choice), code, message)
    }));
    let mut diagnostics: Vec<Diagnostic> =
        found.into_iter().map(|(spot, code, message)| diagnostic(proved, spot, code, message)).collect();
    diagnostics.sort_by_key(|finding| finding.position);
    diagnostics
}

fn disagreement(proved: &Proved<'_>, quarrel: &Quarrel) -> (&'static str, String) {
    let (code, what) = match quarrel.about {
        Disagreement::HarmfulIsBest => {
            ("harmful_is_best", "is rated harmful, and nothing on offer is better")
        }
        Disagreement::StrongIsLeast => ("strong_is_least", "is rated strong, and nothing on offer is worse"),
        Disagreement::StopIsBest => {
            ("stop_is_best", "is behind a safety stop, and nothing on offer is better")
        }
        Disagreement::RestraintIsBest => {
            ("restraint_is_best", "is an untrained hold, and nothing on offer is better")
        }
    };
    let id = &proved.scenario.choice(quarrel.choice).id;
    let Quarrel { situations, offered, path, .. } = quarrel;
    let there = choose(proved.scenario, path);
    (code, format!("`{id}` {what}, in {situations} of {offered} situations; first reached by {there}"))
}

fn spot(choice: ChoiceRef) -> Spot {
    Spot::choice(choice.scene().index(), choice.index())
}

fn diagnostic(proved: &Proved<'_>, spot: Spot, code: &'static str, message: String) -> Diagnostic {
    // The proof is about what happens, which is written in one language only.
    let Place { file, position, stretch } = proved.story.place(&proved.scenario.prose("en").language, spot);
    Diagnostic { code, severity: Severity::Warning, file, position, stretch, message, suggestion: None }
}
