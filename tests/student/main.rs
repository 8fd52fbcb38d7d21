//! The student model as it is shipped: its numbers, what they do, and what must always be true of them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod acts;
mod bad_files;
mod invariants;
mod phases;
mod prompts;
mod resets;
mod rounding;
mod trace;

use alongside::student::file::ModelFile;
use alongside::student::{
    ActUse, Meter, Plan, Presence, Response, Sensitivities, Setting, Source, Stimulus, Student, StudentModel,
    StudentStart, respond,
};
use std::sync::LazyLock;

const TOML: &str = include_str!("../../scenarios/student-model.toml");

static FILE: LazyLock<ModelFile> = LazyLock::new(|| toml::from_str(TOML).unwrap());

static MODEL: LazyLock<StudentModel> = LazyLock::new(|| match FILE.check() {
    Ok(numbers) => numbers.try_into().unwrap(),
    Err(problems) => panic!("{problems:#?}"),
});

/// A plan that says nothing, for a student like any other.
fn plain() -> Setting {
    MODEL.setting(Sensitivities::default(), &Plan::default()).unwrap()
}

/// A plan that lists every act as trained.
fn trained() -> Setting {
    let all: Vec<_> = MODEL.acts().collect();
    MODEL.setting(Sensitivities::default(), &Plan { trained: &all, ..Plan::default() }).unwrap()
}

fn student(meters: &[(Meter, u8)]) -> Student {
    MODEL.start(&StudentStart { meters, ..StudentStart::default() })
}

fn uses(acts: &[&str]) -> Vec<ActUse> {
    acts.iter().map(|id| ActUse::of(MODEL.act(id).unwrap_or_else(|| panic!("no act `{id}`")))).collect()
}

/// One turn of these acts.
fn after(student: &Student, acts: &[&str], setting: &Setting) -> Response {
    let acts = uses(acts);
    respond(student, &Stimulus { acts: &acts, ..Stimulus::default() }, setting, &MODEL)
}

/// One turn of these acts in a scene without the student.
fn after_absent(student: &Student, acts: &[&str]) -> Response {
    let acts = uses(acts);
    let stimulus = Stimulus { acts: &acts, presence: Presence::Absent, ..Stimulus::default() };
    respond(student, &stimulus, &plain(), &MODEL)
}

fn arousal(student: &Student) -> u8 {
    student.meters.get(Meter::Arousal)
}

fn settled(mut student: Student) -> Student {
    student.source = Source::Settled;
    student
}
