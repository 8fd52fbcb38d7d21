//! Turns a scenario file into a scenario that can be played, or into every reason why not.
//!
//! This is the one way in, for scripts, JSON, packs and fuzzing alike. It looks at one scenario by itself and at
//! what can be seen without playing it; what only shows when every way is followed belongs to the solver.

mod names;
mod prose;
mod resolve;
mod ways;

use super::checked::{Beginning, Destination, Mechanics, Place, Scenario, SceneRef};
use super::file::{EDITION, ScenarioFile};
use super::hash::Hashes;
use super::ids::ActId;
use super::problem::{Flaw, Problem, Spot};
use super::prose::Prose;
use crate::student::{ActRef, SKILLS, Skill, StudentModel};
use names::Names;
use std::rc::Rc;

/// How many scenes and endings one scenario may have.
pub const MOST_PLACES: usize = 200;

/// Collects problems on the way.
#[derive(Default)]
struct Problems(Vec<Problem>);

impl Problems {
    fn add(&mut self, spot: Spot, flaw: Flaw) {
        self.0.push(Problem { flaw, spot });
    }

    /// Notes a number that is out of its range.
    fn range(&mut self, spot: Spot, what: &'static str, value: i32, least: i32, most: i32) {
        if value < least || value > most {
            self.add(spot, Flaw::OutOfRange { what, value, least, most });
        }
    }
}

/// Checks a scenario with its prose, the language it was written in first.
///
/// # Errors
/// Every problem at once, in the order of the file.
pub fn check(
    file: ScenarioFile,
    prose: Vec<Prose>,
    model: Rc<StudentModel>,
) -> Result<Scenario, Vec<Problem>> {
    let mut problems = Problems::default();
    let editions = std::iter::once(file.edition).chain(prose.iter().map(|prose| prose.edition));
    if let Some(unknown) = editions.into_iter().find(|edition| *edition != EDITION) {
        problems.add(Spot::front("edition"), Flaw::UnknownEdition(unknown));
        return Err(problems.0);
    }
    if file.scenes.is_empty() {
        problems.add(Spot::front(""), Flaw::NoScene);
        return Err(problems.0);
    }
    let places = file.scenes.len() + file.endings.len();
    if places > MOST_PLACES {
        problems.add(Spot::front(""), Flaw::TooManyPlaces(places));
        return Err(problems.0);
    }

    let names = Names::of(&file, &model, &mut problems);
    front(&file, &mut problems);
    let beginning = beginning(&file, &names, &mut problems);
    let scenes: Vec<_> = file
        .scenes
        .iter()
        .enumerate()
        .map(|(at, _)| resolve::scene(&file, at, &names, &mut problems))
        .collect();
    let endings: Vec<_> = file
        .endings
        .iter()
        .enumerate()
        .map(|(at, ending)| resolve::ending(at, ending, &names, &mut problems))
        .collect();
    prose::check(&file, &prose, &mut problems);
    let limit = turn_limit(&file, &names, &mut problems);
    if problems.0.is_empty() {
        ways::check(&scenes, &endings, limit, &mut problems);
    }
    let (Some(limit), true) = (limit, problems.0.is_empty()) else {
        return Err(problems.0);
    };
    let mechanics = Mechanics {
        hashes: Hashes::of(&file, &model),
        id: file.id,
        about: file.about,
        beginning,
        most_turns: file.turns.most,
        limit,
        facts: file.facts,
        skills: file.skills.into_iter().map(|skill| skill.id).collect(),
        scenes,
        endings,
    };
    let prose = prose.into_iter().map(|prose| prose.split().0).collect();
    Ok(Scenario::open(mechanics, prose, model).expect("what the checker accepts can be opened"))
}

fn turn_limit(
    file: &ScenarioFile,
    names: &Names,
    problems: &mut Problems,
) -> Option<super::checked::EndingRef> {
    if file.turns.most == 0 || file.turns.most > 60 {
        problems.add(Spot::front("turns"), Flaw::TurnLimitOutOfRange(file.turns.most));
    }
    match names.place(&file.turns.then, Spot::front("turns"), problems)? {
        Place::Ending(ending) => Some(ending),
        Place::Scene(_) => {
            let scene = file.turns.then.to_string();
            problems.add(Spot::front("turns"), Flaw::TurnLimitNotEnding(scene));
            None
        }
    }
}

/// What the story says of the student and the plan.
fn front(file: &ScenarioFile, problems: &mut Problems) {
    problems.range(Spot::front("minutes"), "the number of minutes", file.about.minutes.into(), 1, 30);
    for value in file.student.start.values() {
        problems.range(Spot::front("student.start"), "a start value", i32::from(*value), 0, 100);
    }
    for percent in file.student.sensitivity.values() {
        problems.range(
            Spot::front("student.sensitivity"),
            "a sensitivity in percent",
            i32::from(*percent),
            50,
            200,
        );
    }
    if file.skills.len() > crate::student::SKILLS {
        problems.add(Spot::front("skills"), Flaw::TooManySkills(file.skills.len()));
    }
    for (at, skill) in file.skills.iter().enumerate() {
        let spot = |key| Spot::front("skills").row(key, at);
        problems.range(spot("independence"), "a skill's independence", skill.independence.into(), 0, 100);
        problems.range(spot("dependence"), "a skill's dependence", skill.dependence.into(), 0, 100);
    }
    if let Some(wait) = file.plan.wait {
        problems.range(Spot::front("plan.wait"), "the planned wait in seconds", wait.into(), 0, 60);
    }
}

/// The student and the plan, and whether the model can take the plan's order of help.
fn beginning(file: &ScenarioFile, names: &Names, problems: &mut Problems) -> Beginning {
    let mut acts = |key: &'static str, told: &[ActId]| -> Vec<ActRef> {
        told.iter().filter_map(|act| names.act(act, Spot::front(key), problems)).collect()
    };
    let order = acts("plan.order", &file.plan.order);
    let trained = acts("plan.trained", &file.plan.trained);
    let mut skills = [Skill::default(); SKILLS];
    for (skill, told) in skills.iter_mut().zip(&file.skills) {
        skill.independence = told.independence;
        skill.need = told.need;
        skill.dependence = told.dependence;
    }
    let beginning = Beginning {
        meters: file.student.start.iter().map(|(meter, value)| (*meter, *value)).collect(),
        phase: file.student.phase,
        source: file.student.source,
        skills,
        sensitivity: file.student.sensitivity.iter().map(|(what, percent)| (*what, *percent)).collect(),
        procedure: file.plan.procedure,
        order,
        trained,
    };
    match beginning.setting(names.model()) {
        Ok(setting) => {
            let most = setting.steps();
            for (at, skill) in file.skills.iter().enumerate() {
                problems.range(
                    Spot::front("skills").row("need", at),
                    "a skill's need of help, by the plan's own order,",
                    skill.need.into(),
                    0,
                    most.into(),
                );
            }
        }
        Err(problem) => problems.add(Spot::front("plan.order"), Flaw::PlanOrder(problem)),
    }
    beginning
}

/// Every place that a scene can lead to.
fn destinations(scene: &super::checked::Scene) -> impl Iterator<Item = Place> {
    scene.choices.iter().flat_map(|choice| {
        let told = choice.results.iter().filter_map(|(_, result)| match result.to {
            Destination::To(place) => Some(place),
            Destination::Then => None,
        });
        let then = choice.results.iter().any(|(_, result)| matches!(result.to, Destination::Then));
        told.chain(choice.then.iter().filter(move |_| then).map(|(_, place)| *place))
    })
}

/// The number of a scene as a list index.
fn index(scene: SceneRef) -> usize {
    usize::from(scene.0)
}
