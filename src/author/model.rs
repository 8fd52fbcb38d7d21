//! The student model that a folder of scenarios is for.

use super::CommandError;
use super::find::text;
use crate::student::file::ModelFile;
use crate::student::{ModelNumbers, StudentModel, Worth};
use std::path::Path;
use std::rc::Rc;

const NAME: &str = "student-model.toml";

/// The model that this tool was built with.
const BUILT_IN: &str = include_str!("../../scenarios/student-model.toml");

/// A model in all of its shapes.
#[derive(Clone)]
pub(super) struct Model {
    pub(super) numbers: ModelNumbers,
    pub(super) checked: Rc<StudentModel>,
    pub(super) worth: Worth,
}

/// The model beside a scenario's folder, or else the one that this tool was built with.
pub(super) fn beside(folder: &Path) -> Result<Model, CommandError> {
    let whole = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let path = whole.parent().unwrap_or(&whole).join(NAME);
    match text(&path)? {
        Some(text) => read(&text, &path),
        None => read(BUILT_IN, Path::new(NAME)),
    }
}

fn read(text: &str, path: &Path) -> Result<Model, CommandError> {
    let refuse = |why: String| CommandError::Model { path: path.to_owned(), why };
    let file: ModelFile = toml::from_str(text).map_err(|error| refuse(error.to_string()))?;
    let numbers = file.check().map_err(|problems| {
        refuse(problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
    })?;
    let checked = StudentModel::try_from(numbers.clone()).map_err(|error| refuse(error.to_string()))?;
    Ok(Model { numbers, checked: Rc::new(checked), worth: file.worth() })
}
