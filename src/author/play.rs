//! Plays a scenario with choices given beforehand.

use super::find::find;
use super::load::story;
use super::{CommandError, Shown, Verdict, report};
use crate::engine::{Mode, Score, Seed, Session, Tally, Turn, run_code};
use crate::scenario::ids::ChoiceId;
use crate::scenario::{Place, Scenario};
use crate::student::{Meter, Skill, Student};
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

#[expect(clippy::print_stdout, reason = "this is what the command is asked to print")]
pub(super) fn play(
    scenario: &Path,
    scenarios: &Path,
    choices: &[String],
    seed: u32,
    shown: Shown,
) -> Result<Verdict, CommandError> {
    let path: PathBuf = if scenario.exists() { scenario.to_owned() } else { scenarios.join(scenario) };
    let folders = find(std::slice::from_ref(&path))?;
    let [folder] = folders.as_slice() else { return Err(CommandError::NoScenario(path)) };
    let story = story(folder)?;
    let Some(scenario) = story.scenario.clone() else {
        return Ok(report::show(&[story], shown));
    };
    let mut session = Session::start(scenario, Seed(seed), Mode::Own);
    for (at, choice) in choices.iter().enumerate() {
        let id = ChoiceId::new(choice)?;
        session = session.choose_named(&id).map_err(|why| CommandError::Choice { number: at + 1, why })?;
    }
    let told = told(&session);
    match shown {
        Shown::Json => println!("{told:#}"),
        Shown::Human => {
            for (name, value) in told.as_object().into_iter().flatten() {
                println!("{name}: {value}");
            }
        }
    }
    Ok(Verdict::Sound)
}

fn told(session: &Session) -> Value {
    let score = Score::of(session);
    let scenario = session.scenario();
    let place = |place: Place| scenario.place_id(place).to_string();
    let ended = score.outcome.ending.map(|ending| place(Place::Ending(ending)));
    let process: Map<String, Value> =
        score.process.iter().map(|(competency, tally)| (competency.id().to_owned(), counts(tally))).collect();
    let flags: Vec<Value> = score
        .flags
        .iter()
        .map(|raised| {
            json!({
                "flag": raised.flag.id(),
                "choice": scenario.choice(raised.choice).id.to_string(),
                "remedied": raised.remedied,
                "stepped_back": raised.stepped_back,
            })
        })
        .collect();
    let facts: Vec<String> = scenario
        .facts()
        .filter(|(fact, _)| session.now().facts.contains(*fact))
        .map(|(_, id)| id.to_string())
        .collect();
    json!({
        "scenario": scenario.id().to_string(),
        "ended": ended,
        "at": place(session.now().place),
        "run_code": run_code::encode(session),
        "student": student(&session.now().student),
        "skills": skills(scenario, &session.now().student),
        "facts": facts,
        "turns": session.turns().iter().map(|told| turn(scenario, told)).collect::<Vec<_>>(),
        "process": process,
        "outcome": { "start": student(&score.outcome.start), "end": student(&score.outcome.end) },
        "safety_flags": flags,
    })
}

/// One choice that stands, the student before and after it, and what it was rated.
fn turn(scenario: &Scenario, turn: &Turn) -> Value {
    let credit = scenario.choice(turn.choice).credit.pick(turn.before.view()).map(|(_, credits)| {
        let parts = [Some(credits.primary), credits.secondary].into_iter().flatten();
        parts.map(|(competency, credit)| json!([competency.id(), credit.to_string()])).collect::<Vec<_>>()
    });
    let seen = |student: &Student| json!([student.phase.id(), student.meters.get(Meter::Arousal)]);
    json!({
        "scene": scenario.scene(turn.choice.scene()).id.to_string(),
        "choice": scenario.choice(turn.choice).id.to_string(),
        "result": turn.result + 1,
        "credit": credit,
        "before": seen(&turn.before.student),
        "after": seen(&turn.after.student),
    })
}

fn skills(scenario: &Scenario, student: &Student) -> Map<String, Value> {
    let named = scenario.skills().iter().zip(student.skills);
    named
        .map(|(id, skill)| {
            let Skill { independence, need, dependence, streak, errors } = skill;
            let numbers = json!({
                "independence": independence,
                "need": need,
                "dependence": dependence,
                "streak": streak,
                "errors": errors,
            });
            (id.to_string(), numbers)
        })
        .collect()
}

fn counts(tally: &Tally) -> Value {
    let [harmful, weak, workable, strong] = tally.primary;
    json!({
        "harmful": harmful,
        "weak": weak,
        "workable": workable,
        "strong": strong,
        "secondary": tally.secondary,
        "earned_eighths": tally.earned,
        "possible_eighths": tally.possible,
    })
}

fn student(student: &Student) -> Value {
    let meters: Map<String, Value> = Meter::ALL
        .into_iter()
        .map(|meter| (meter.id().to_owned(), json!(student.meters.get(meter))))
        .collect();
    json!({ "phase": student.phase.id(), "meters": meters })
}
