//! Scenes, choices and endings with their references followed.

use super::Problems;
use super::names::Names;
use crate::scenario::checked::{Choice, Credits, Destination, Effects, Ending, Place, ResultRow, Scene};
use crate::scenario::file::{self, Basis, ChoiceFile, EndingFile, ResultFile, Row, ScenarioFile, SceneFile};
use crate::scenario::guard::{Guard, Rows};
use crate::scenario::picture::PictureRow;
use crate::scenario::problem::{Flaw, Spot};
use crate::student::{ActUse, FlagSet, Phase, Presence, SkillUse};

pub(super) fn scene(file: &ScenarioFile, at: usize, names: &Names, problems: &mut Problems) -> Scene {
    let scene: &SceneFile = &file.scenes[at];
    let spot = Spot::scene(at);
    if !(2..=6).contains(&scene.choices.len()) {
        problems.add(spot, Flaw::ChoiceCount(scene.choices.len()));
    } else if scene.choices.iter().all(|choice| !choice.offered.is_empty()) {
        problems.add(spot, Flaw::NothingAlwaysOffered);
    }
    for (row, basis) in scene.rests.iter().enumerate() {
        if let Basis::Rule(rule) = basis
            && !(1..=34).contains(rule)
        {
            problems.add(spot.row("rests", row), Flaw::NoSuchRule(*rule));
        }
    }
    let cues = guards(&scene.cues, "cue", spot, names, problems);
    if scene.student_absent && !cues.is_empty() {
        problems.add(spot.row("cue", 0), Flaw::CueWithoutStudent);
    }
    if !scene.student_absent {
        let seen = |phase| cues.iter().any(|(guard, ())| guard.covers(phase));
        if let Some(phase) = Phase::ALL.into_iter().find(|phase| !seen(*phase)) {
            problems.add(spot, Flaw::CueMissing(phase.id()));
        }
    }
    let choices: Vec<Choice> = (scene.choices.iter().enumerate())
        .map(|(nth, told)| choice(told, Spot::choice(at, nth), names, problems))
        .collect();
    let mut by_id: Vec<u8> = (0..).zip(&choices).map(|(at, _)| at).collect();
    by_id.sort_by(|a, b| choices[usize::from(*a)].id.cmp(&choices[usize::from(*b)].id));
    Scene {
        id: scene.id.clone(),
        later: scene.later,
        presence: if scene.student_absent { Presence::Absent } else { Presence::Present },
        arrival: effect_rows(&scene.arrival, "arrival", spot, names, problems),
        says: guards(&scene.says, "says", spot, names, problems),
        cues,
        rests: scene.rests.clone(),
        pictures: pictures(&scene.pictures, spot, names, problems),
        choices,
        by_id,
    }
}

pub(super) fn ending(at: usize, ending: &EndingFile, names: &Names, problems: &mut Problems) -> Ending {
    let spot = Spot::ending(at);
    let needs = guards(&ending.needs, "needs", spot, names, problems);
    let asks = guards(&ending.asks, "asks", spot, names, problems);
    if !has_fallback(&needs) {
        problems.add(spot, Flaw::EndingWithoutNeeds);
    }
    if !has_fallback(&asks) {
        problems.add(spot, Flaw::EndingWithoutAsks);
    }
    one_fallback(&needs, "needs", spot, problems);
    one_fallback(&asks, "asks", spot, problems);
    Ending {
        id: ending.id.clone(),
        says: guards(&ending.says, "says", spot, names, problems),
        needs,
        asks,
        pictures: pictures(&ending.pictures, spot, names, problems),
    }
}

fn pictures(
    told: &[Row<PictureRow>],
    spot: Spot,
    names: &Names,
    problems: &mut Problems,
) -> Rows<PictureRow> {
    let pictures = rows(told, "picture", spot, names, problems, |row, _, _| Some(*row));
    one_fallback(&pictures, "picture", spot, problems);
    pictures
}

fn choice(choice: &ChoiceFile, spot: Spot, names: &Names, problems: &mut Problems) -> Choice {
    let acts = acts(choice, spot, names, problems);
    let credit = rows(&choice.credit, "credit", spot, names, problems, |credit, _, _| {
        Some(Credits { primary: credit.primary, secondary: credit.secondary })
    });
    let whys = guards(&choice.whys, "why", spot, names, problems);
    let stops = rows(&choice.stops, "stop", spot, names, problems, |stop, _, _| Some(stop.flag));
    one_fallback(&acts, "act", spot, problems);
    one_fallback(&credit, "credit", spot, problems);
    one_fallback(&whys, "why", spot, problems);
    one_fallback(&stops, "stop", spot, problems);
    if !has_fallback(&acts) {
        problems.add(spot, Flaw::NoAct);
    }
    if !credit.is_empty() && !has_fallback(&whys) {
        problems.add(spot, Flaw::ScoredWithoutWhy);
    }
    for (row, (guard, uses)) in acts.iter().enumerate() {
        for flag in uses.iter().filter_map(|used| names.model().row(used.act).flag) {
            let explained =
                stops.iter().any(|(stop, told)| *told == flag && (stop.is_open() || stop == guard));
            if !explained {
                problems.add(spot.row("act", row), Flaw::FlagWithoutStop(flag.id()));
            }
        }
    }
    Choice {
        id: choice.id.clone(),
        offered: choice
            .offered
            .iter()
            .enumerate()
            .map(|(row, guard)| names.guard(guard, spot.row("offered", row), problems))
            .collect(),
        acts,
        credit,
        whys,
        coach: guards(&choice.coach, "coach", spot, names, problems),
        effects: effect_rows(&choice.effects, "effect", spot, names, problems),
        then: then(choice, spot, names, problems),
        results: results(choice, spot, names, problems),
        stops,
        remedies: choice.remedies.iter().copied().collect::<FlagSet>(),
    }
}

fn acts(choice: &ChoiceFile, spot: Spot, names: &Names, problems: &mut Problems) -> Rows<Vec<ActUse>> {
    rows(&choice.acts, "act", spot, names, problems, |uses, spot, problems| {
        Some(uses.iter().filter_map(|used| act(used, spot, names, problems)).collect())
    })
}

fn act(used: &file::ActUse, spot: Spot, names: &Names, problems: &mut Problems) -> Option<ActUse> {
    let skill = match &used.skill {
        Some(skill) => Some(names.skill(skill, spot, problems)?),
        None => None,
    };
    let act = names.act(&used.act, spot, problems)?;
    if skill.is_none() && names.model().skill_use(act) == SkillUse::Required {
        problems.add(spot, Flaw::PromptWithoutSkill(used.act.to_string()));
    }
    Some(ActUse { act, skill, wait: used.wait })
}

fn then(choice: &ChoiceFile, spot: Spot, names: &Names, problems: &mut Problems) -> Rows<Place> {
    let place = |place: &_, spot, problems: &mut Problems| names.place(place, spot, problems);
    let then = rows(&choice.then, "then", spot, names, problems, place);
    one_fallback(&then, "then", spot, problems);
    then
}

fn results(choice: &ChoiceFile, spot: Spot, names: &Names, problems: &mut Problems) -> Rows<ResultRow> {
    // A dangling `then` has its own problem, and must not be reported again as leading nowhere.
    let told = choice.then.iter().any(|row| row.when.is_open());
    let results =
        rows(&choice.results, "result", spot, names, problems, |result: &ResultFile, spot, problems| {
            let to = match &result.to {
                Some(place) => Destination::To(names.place(place, spot, problems)?),
                None if told => Destination::Then,
                None => {
                    problems.add(spot, Flaw::LeadsNowhere);
                    return None;
                }
            };
            if result.percent == 0 || result.percent > 100 || !result.percent.is_multiple_of(5) {
                problems.add(spot, Flaw::ChanceNotInFives(result.percent));
            }
            let effects = effects(&result.effects, spot, names, problems);
            Some(ResultRow { percent: result.percent, effects, to })
        });
    if !choice.results.iter().any(|row| row.when.is_open()) {
        problems.add(spot, Flaw::NoResult);
    }
    let mut counted: Vec<&file::Guard> = Vec::new();
    for (row, told) in choice.results.iter().enumerate() {
        if counted.contains(&&told.when) {
            continue;
        }
        counted.push(&told.when);
        let sum: u16 = choice
            .results
            .iter()
            .filter(|other| other.when == told.when)
            .map(|other| u16::from(other.what.percent))
            .sum();
        if sum != 100 {
            problems.add(spot.row("result", row), Flaw::ChancesDoNotAddUp(sum));
        }
    }
    results
}

fn effect_rows(
    told: &[Row<file::Effects>],
    key: &'static str,
    spot: Spot,
    names: &Names,
    problems: &mut Problems,
) -> Rows<Effects> {
    rows(told, key, spot, names, problems, |told, spot, problems| Some(effects(told, spot, names, problems)))
}

fn effects(told: &file::Effects, spot: Spot, names: &Names, problems: &mut Problems) -> Effects {
    for (_, amount) in &told.change {
        problems.range(spot, "a change", i32::from(*amount), -100, 100);
    }
    for (_, amount) in &told.need {
        problems.range(spot, "a change in needed help", i32::from(*amount), -7, 7);
    }
    Effects {
        set: told.set.iter().filter_map(|fact| names.fact(fact, spot, problems)).collect(),
        clear: told.clear.iter().filter_map(|fact| names.fact(fact, spot, problems)).collect(),
        change: told.change.clone(),
        source: told.source,
        need: told
            .need
            .iter()
            .filter_map(|(skill, by)| Some((names.skill(skill, spot, problems)?, *by)))
            .collect(),
    }
}

fn guards(
    told: &[file::Guard],
    key: &'static str,
    spot: Spot,
    names: &Names,
    problems: &mut Problems,
) -> Rows<()> {
    let guard = |(row, guard)| (names.guard(guard, spot.row(key, row), problems), ());
    Rows(told.iter().enumerate().map(guard).collect())
}

fn rows<T, U>(
    told: &[Row<T>],
    key: &'static str,
    spot: Spot,
    names: &Names,
    problems: &mut Problems,
    mut resolve: impl FnMut(&T, Spot, &mut Problems) -> Option<U>,
) -> Rows<U> {
    let mut checked = Vec::with_capacity(told.len());
    for (row, told) in told.iter().enumerate() {
        let spot = spot.row(key, row);
        let guard = names.guard(&told.when, spot, problems);
        if let Some(what) = resolve(&told.what, spot, problems) {
            checked.push((guard, what));
        }
    }
    Rows(checked)
}

fn has_fallback<T>(rows: &Rows<T>) -> bool {
    rows.iter().any(|(guard, _)| guard.is_open())
}

fn one_fallback<T>(rows: &Rows<T>, key: &'static str, spot: Spot, problems: &mut Problems) {
    let mut open = rows.iter().enumerate().filter(|(_, (guard, _))| *guard == Guard::OPEN).skip(1);
    if let Some((row, _)) = open.next() {
        problems.add(spot.row(key, row), Flaw::TwoFallbacks(key));
    }
}
