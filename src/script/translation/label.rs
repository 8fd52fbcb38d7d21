//! How a row of the English and its partner in a translation know each other.

use crate::scenario::file::{ChoiceFile, Guard};
use crate::script::write::guard;

/// What stands between a row's name and its colon, always written in one way.
pub(super) fn label(when: &Guard, percent: Option<u8>, flag: Option<&str>) -> String {
    let flag = flag.map(|flag| format!(" {flag}")).unwrap_or_default();
    let percent =
        percent.filter(|percent| *percent != 100).map(|percent| format!(" {percent}%")).unwrap_or_default();
    format!("{flag}{}{percent}", guard(when))
}

pub(super) fn labels(guards: &[Guard]) -> Vec<String> {
    guards.iter().map(guard).collect()
}

pub(super) fn results(file: &ChoiceFile) -> Vec<String> {
    file.results.iter().map(|row| label(&row.when, Some(row.what.percent), None)).collect()
}

pub(super) fn stops(file: &ChoiceFile) -> Vec<String> {
    file.stops.iter().map(|row| label(&row.when, None, Some(row.what.flag.id()))).collect()
}
