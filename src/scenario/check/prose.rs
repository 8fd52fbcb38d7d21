//! Whether the sentences fit the mechanics: every row has its text, in every language.

use super::Problems;
use crate::scenario::file::{Basis, ChoiceFile, ScenarioFile, SceneFile};
use crate::scenario::problem::{Flaw, Spot};
use crate::scenario::prose::{Block, ChoiceProse, Prose, SceneProse};

pub(super) fn check(file: &ScenarioFile, prose: &[Prose], problems: &mut Problems) {
    let Some(original) = prose.first() else {
        mismatch(Spot::front(""), "", "language", 0, 1, problems);
        return;
    };
    rests(file, original, problems);
    for prose in prose {
        front(file, prose, problems);
        same(Spot::front(""), prose, "plan", lines(&prose.plan), lines(&original.plan), problems);
        let there = |card: &Option<_>| usize::from(card.is_some());
        same(Spot::front(""), prose, "data", there(&prose.data), there(&original.data), problems);
        same(Spot::front("scenes"), prose, "scene", prose.scenes.len(), file.scenes.len(), problems);
        for (at, (told, said)) in file.scenes.iter().zip(&prose.scenes).enumerate() {
            scene(at, told, said, prose, problems);
        }
        same(Spot::front("endings"), prose, "ending", prose.endings.len(), file.endings.len(), problems);
        for (at, (told, said)) in file.endings.iter().zip(&prose.endings).enumerate() {
            let spot = Spot::ending(at);
            same(spot, prose, "ending", usize::from(said.id == told.id), 1, problems);
            same(spot, prose, "says", said.says.len(), told.says.len(), problems);
            same(spot, prose, "needs", said.needs.len(), told.needs.len(), problems);
            same(spot, prose, "asks", said.asks.len(), told.asks.len(), problems);
        }
    }
}

fn front(file: &ScenarioFile, prose: &Prose, problems: &mut Problems) {
    same(Spot::front(""), prose, "story", usize::from(prose.scenario == file.id), 1, problems);
    for (empty, what) in [
        (prose.student.name.is_empty(), "a name"),
        (prose.student.strengths.is_empty(), "a strength"),
        (prose.student.interests.is_empty(), "an interest"),
    ] {
        if empty {
            problems.add(Spot::front("student"), Flaw::StudentWithout(what));
        }
    }
}

/// How many lines a plan card has that a decision can rest on.
fn lines(plan: &[Block]) -> usize {
    plan.iter()
        .map(|block| match block {
            Block::List(items) => items.len(),
            Block::Paragraph(_) | Block::Table { .. } => 0,
        })
        .sum()
}

/// Whether what decisions rest on is there. Every language has the same cards, so one of them is looked at.
fn rests(file: &ScenarioFile, prose: &Prose, problems: &mut Problems) {
    let lines = lines(&prose.plan);
    for (at, scene) in file.scenes.iter().enumerate() {
        for (row, basis) in scene.rests.iter().enumerate() {
            let flaw = match basis {
                Basis::Plan(line) if *line == 0 || usize::from(*line) > lines => Flaw::NoSuchPlanLine(*line),
                Basis::Data if prose.data.is_none() => Flaw::NoSuchCard("data"),
                Basis::Policy if file.about.policy.is_none() => Flaw::NoSuchCard("policy"),
                Basis::Plan(_) | Basis::Rule(_) | Basis::Phase | Basis::Data | Basis::Policy => continue,
            };
            problems.add(Spot::scene(at).row("rests", row), flaw);
        }
    }
}

fn scene(at: usize, told: &SceneFile, said: &SceneProse, prose: &Prose, problems: &mut Problems) {
    let spot = Spot::scene(at);
    same(spot, prose, "scene", usize::from(said.id == told.id), 1, problems);
    same(spot, prose, "says", said.says.len(), told.says.len(), problems);
    same(spot, prose, "cue", said.cues.len(), told.cues.len(), problems);
    same(spot, prose, "choice", said.choices.len(), told.choices.len(), problems);
    for (nth, (told, said)) in told.choices.iter().zip(&said.choices).enumerate() {
        choice(Spot::choice(at, nth), told, said, prose, problems);
    }
}

fn choice(spot: Spot, told: &ChoiceFile, said: &ChoiceProse, prose: &Prose, problems: &mut Problems) {
    same(spot, prose, "choice", usize::from(said.id == told.id), 1, problems);
    same(spot, prose, "result", said.results.len(), told.results.len(), problems);
    same(spot, prose, "why", said.whys.len(), told.whys.len(), problems);
    same(spot, prose, "coach", said.coach.len(), told.coach.len(), problems);
    same(spot, prose, "stop", said.stops.len(), told.stops.len(), problems);
}

fn same(
    spot: Spot,
    prose: &Prose,
    key: &'static str,
    found: usize,
    expected: usize,
    problems: &mut Problems,
) {
    if found != expected {
        mismatch(spot, &prose.language, key, found, expected, problems);
    }
}

fn mismatch(
    spot: Spot,
    language: &str,
    key: &'static str,
    found: usize,
    expected: usize,
    problems: &mut Problems,
) {
    problems.add(spot, Flaw::ProseMismatch { language: language.to_owned(), key, found, expected });
}
