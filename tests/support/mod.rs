//! What several tests need: the real student model, and scenarios read from their scripts.

#![expect(clippy::disallowed_methods, reason = "tests read what is on disk")]
#![allow(dead_code, reason = "each test file uses a part of it")]

pub(crate) mod walkthrough;

use alongside::engine::{Mode, Seed, Session};
use alongside::scenario::file::ScenarioFile;
use alongside::scenario::ids::ChoiceId;
use alongside::scenario::prose::Prose;
use alongside::scenario::{Scenario, check};
use alongside::script;
use alongside::student::file::ModelFile;
use alongside::student::{StudentModel, Worth};
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// The project's own folder.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The student model that ships.
pub(crate) fn model() -> Rc<StudentModel> {
    model_of("scenarios/student-model.toml")
}

/// What states are worth in the student model that ships.
pub(crate) fn worth() -> Worth {
    model_file("scenarios/student-model.toml").worth()
}

/// What states are worth in the student model that never changes.
pub(crate) fn frozen_worth() -> Worth {
    FROZEN_WORTH.with(Clone::clone)
}

fn model_of(path: &str) -> Rc<StudentModel> {
    let numbers = model_file(path).check().expect("the model is sound");
    Rc::new(StudentModel::try_from(numbers).expect("the numbers are sound"))
}

fn model_file(path: &str) -> ModelFile {
    let text = fs::read_to_string(root().join(path)).expect("the model is there");
    toml::from_str(&text).expect("the model is TOML of the right shape")
}

/// What a scenario's folder says, in English.
pub(crate) fn parts(folder: &Path) -> (ScenarioFile, Prose) {
    let id = folder.file_name().expect("a folder has a name").to_string_lossy();
    let path = folder.join("scenario.md");
    let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let read = script::read(&id, &bytes, "scenario.md");
    assert!(read.diagnostics.is_empty(), "{}: {:#?}", path.display(), read.diagnostics);
    (read.file.expect("a clean read gives a scenario"), read.prose.expect("and its prose"))
}

/// A scenario from its folder, in English.
pub(crate) fn scenario(folder: &Path, model: Rc<StudentModel>) -> Rc<Scenario> {
    let (file, prose) = parts(folder);
    let checked = check(file, vec![prose], model);
    Rc::new(checked.unwrap_or_else(|problems| panic!("{}: {problems:#?}", folder.display())))
}

thread_local! {
    // Reading the model takes longer than all the rest, and a property test asks for it hundreds of times.
    static FROZEN_MODEL: Rc<StudentModel> = model_of("tests/frozen/student-model.toml");
    static FROZEN_WORTH: Worth = model_file("tests/frozen/student-model.toml").worth();
}

/// The student model that never changes, so that saves pinned under it stay good when the shipped one is tuned.
pub(crate) fn frozen_model() -> Rc<StudentModel> {
    FROZEN_MODEL.with(Rc::clone)
}

/// A scenario that never changes, for tests that pin what happens.
pub(crate) fn frozen(id: &str) -> Rc<Scenario> {
    scenario(&root().join("tests/frozen").join(id), frozen_model())
}

/// What a frozen scenario's folder says, for tests that change it.
pub(crate) fn frozen_parts(id: &str) -> (ScenarioFile, Prose) {
    parts(&root().join("tests/frozen").join(id))
}

/// Every scenario that ships, in the order of their names.
pub(crate) fn shipped() -> Vec<Rc<Scenario>> {
    let folders = fs::read_dir(root().join("scenarios")).expect("the scenarios are there");
    let folders = folders.map(|entry| entry.expect("an entry").path());
    let mut folders: Vec<PathBuf> = folders.filter(|path| path.join("scenario.md").is_file()).collect();
    folders.sort();
    let model = model();
    folders.iter().map(|folder| scenario(folder, Rc::clone(&model))).collect()
}

/// A run of one's own with these choices.
pub(crate) fn play(scenario: &Rc<Scenario>, seed: u32, choices: &[&str]) -> Session {
    let mut session = Session::start(Rc::clone(scenario), Seed(seed), Mode::Own);
    for choice in choices {
        session = choose(&session, choice);
    }
    session
}

/// One more choice.
pub(crate) fn choose(session: &Session, choice: &str) -> Session {
    let id = ChoiceId::new(choice).expect("a choice's id");
    session.choose_named(&id).unwrap_or_else(|error| panic!("{error}"))
}
