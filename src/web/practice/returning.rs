//! Spaced return: a story comes back some days after it was finished, because what is met again is kept longer.

use crate::scenario::ids::ScenarioId;
use crate::web::day::Day;

/// After so many days, counted from the first time that the story was finished.
pub const RETURNS: [u32; 3] = [2, 7, 21];

/// A story that comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Return {
    pub story: ScenarioId,
    pub due: Day,
    /// Which of the returns it is, from one.
    pub number: u8,
    /// When the story was first finished.
    pub first: Day,
    /// When it was last finished.
    pub latest: Day,
}

impl Return {
    pub fn is_due(&self, today: Day) -> bool {
        self.due <= today
    }
}

/// When a story comes back next; nothing once it has come back as often as it does, or if it was never finished.
///
/// A return is over when the story has been finished on its day or later. Whoever comes late has made up for the
/// returns before, too.
pub fn next_return(story: &ScenarioId, finished: &[Day]) -> Option<Return> {
    let (first, latest) = (*finished.iter().min()?, *finished.iter().max()?);
    let number = RETURNS.iter().position(|days| first.after(*days) > latest)?;
    Some(Return {
        story: story.clone(),
        due: first.after(RETURNS[number]),
        number: u8::try_from(number + 1).ok()?,
        first,
        latest,
    })
}

/// The next return of each of these stories, the earliest first.
pub fn returns(finished: &[(ScenarioId, Vec<Day>)]) -> Vec<Return> {
    let mut returns: Vec<Return> = Vec::new();
    for next in finished.iter().filter_map(|(story, days)| next_return(story, days)) {
        let at = returns.iter().position(|other| (other.due, &other.story) > (next.due, &next.story));
        returns.insert(at.unwrap_or(returns.len()), next);
    }
    returns
}
