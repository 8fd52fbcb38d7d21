//! What was proved, in plain sentences.

use super::Proved;
use super::path::choose;
use crate::scenario::Scenario;
use crate::solver::proof::{ChoiceMet, Proof, SceneMet};
use crate::student::Phase;
use num_rational::BigRational;

#[expect(clippy::print_stdout, reason = "this is what the command is asked to print")]
pub(super) fn print(Proved { scenario, proof, .. }: &Proved<'_>) {
    println!("{}", scenario.id());
    println!(
        "  {} situations can be reached, and {} choices made in them; all were looked at.",
        proof.situations, proof.choices
    );
    for ending in &proof.endings {
        let id = &scenario.ending(ending.ending).id;
        match (&ending.shortest, &ending.best) {
            (Some(shortest), Some(best)) => {
                println!(
                    "  `{id}` {}. Shortest: {}.",
                    under_best_play(&ending.chance),
                    choose(scenario, shortest)
                );
                if best != shortest {
                    println!("      Best: {}.", choose(scenario, best));
                }
            }
            _ => println!("  `{id}` cannot be reached."),
        }
    }
    for sentence in about_scenes(scenario, proof).into_iter().chain(about_choices(scenario, proof)) {
        println!("  {sentence}");
    }
    println!();
}

fn under_best_play(chance: &BigRational) -> String {
    let none = BigRational::from_integer(0.into());
    let always = BigRational::from_integer(1.into());
    if *chance == none {
        "can be reached, and best play never comes to it".to_owned()
    } else if *chance == always {
        "is where best play ends".to_owned()
    } else {
        format!("is where best play ends {chance} of the time")
    }
}

fn about_scenes(scenario: &Scenario, proof: &Proof) -> Vec<String> {
    let mut sentences = Vec::new();
    let id = |met: &SceneMet| scenario.scene(met.scene).id.to_string();
    let bypassed: Vec<String> =
        proof.bypassed.iter().map(|scene| scenario.scene(*scene).id.to_string()).collect();
    if !bypassed.is_empty() {
        sentences.push(format!("A whole run can go past {}.", listed(&bypassed)));
    }
    for met in &proof.scenes {
        if !met.phases_never_met.is_empty() {
            let phases = phases(&met.phases_never_met);
            sentences.push(format!("`{}` has a cue for {phases} and is never met in it.", id(met)));
        }
        for row in &met.cues_never_seen {
            sentences.push(format!("Cue {} of `{}` never shows.", row + 1, id(met)));
        }
        if !met.phases_without_cue.is_empty() {
            let phases = phases(&met.phases_without_cue);
            sentences.push(format!("`{}` is met in {phases}, for which no cue is written by name.", id(met)));
        }
        if met.hidden > 0 {
            sentences.push(format!(
                "In {} of {} situations of `{}` the right answer could not be known from the page.",
                met.hidden,
                met.situations,
                id(met)
            ));
        }
    }
    sentences
}

fn about_choices(scenario: &Scenario, proof: &Proof) -> Vec<String> {
    let ids = |is_meant: fn(&ChoiceMet) -> bool| -> Vec<String> {
        let meant = proof.choices_met.iter().filter(|met| met.offered > 0 && is_meant(met));
        meant.map(|met| scenario.choice(met.choice).id.to_string()).collect()
    };
    let never_best = ids(|met| met.best == 0);
    let never_worst = ids(|met| met.least == 0);
    let mut sentences = Vec::new();
    if !never_best.is_empty() {
        sentences.push(format!("Never the best on offer: {}.", listed(&never_best)));
    }
    if !never_worst.is_empty() {
        sentences.push(format!("Never the worst on offer: {}.", listed(&never_worst)));
    }
    sentences
}

fn phases(phases: &[Phase]) -> String {
    listed(&phases.iter().map(|phase| phase.id().to_owned()).collect::<Vec<_>>())
}

fn listed(ids: &[String]) -> String {
    ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")
}
