//! What `respond` needs to know of one student's plan.

use super::act::ActRef;
use super::model::StudentModel;
use super::numbers::DO_FOR;
use super::outcome::Help;
use super::prompting::Procedure;
use super::sensitivity::Sensitivities;

/// The parts of a plan that change what happens.
#[derive(Debug, Clone, Copy, Default)]
pub struct Plan<'a> {
    pub procedure: Procedure,
    /// Prompts from least to most help; empty for the model's own order. The act of waiting is always step 0,
    /// whether or not it is listed first; the others are steps 1, 2, … in the order given.
    pub order: &'a [ActRef],
    /// Acts that the plan provides for and the trainee has been shown.
    pub trained: &'a [ActRef],
}

/// Why a plan's order of prompts cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OrderProblem {
    #[error("only prompts can be put in order")]
    NotAPrompt(ActRef),
    #[error("doing it for the student is not a prompt and has no place in the order")]
    DoFor(ActRef),
    #[error("each prompt has one place in the order")]
    Twice(ActRef),
    #[error("waiting comes before every other prompt")]
    WaitNotFirst(ActRef),
}

/// One student's sensitivities and plan, as a model understands them. Made by [`StudentModel::setting`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    pub(super) sensitivities: Sensitivities,
    pub(super) procedure: Procedure,
    /// By the model's own level, without doing it for the student.
    help: [Help; DO_FOR as usize],
    /// The last step of the plan's own order.
    controlling: Option<Help>,
    /// The highest step of the order.
    steps: u8,
    /// Sorted.
    trained: Vec<ActRef>,
}

impl Setting {
    /// The highest step of the order: the most help a skill can be said to need.
    pub const fn steps(&self) -> u8 {
        self.steps
    }

    pub(super) fn is_trained(&self, act: ActRef) -> bool {
        self.trained.binary_search(&act).is_ok()
    }

    /// How much help a prompt of that level is under this plan.
    pub(super) fn help(&self, level: u8) -> Help {
        self.help.get(usize::from(level)).copied().unwrap_or(Help::step(DO_FOR))
    }

    pub(super) fn is_controlling(&self, help: Help) -> bool {
        self.controlling == Some(help)
    }
}

impl StudentModel {
    /// Works out once how much help each prompt is under a plan.
    ///
    /// # Errors
    /// If the plan's order lists something that has no place there, or has two.
    ///
    /// # Panics
    /// If an act comes from another model.
    pub fn setting(&self, sensitivities: Sensitivities, plan: &Plan<'_>) -> Result<Setting, OrderProblem> {
        let listed = self.listed_levels(plan.order)?;
        let mut help = [Help::NONE; DO_FOR as usize];
        for (level, help) in (0..DO_FOR).zip(&mut help).skip(1) {
            *help = if listed.is_empty() { Help::step(level) } else { help_under(&listed, level) };
        }
        #[expect(clippy::cast_possible_truncation, reason = "there are only seven prompts to list")]
        let steps = if listed.is_empty() { DO_FOR - 1 } else { listed.len() as u8 };
        let controlling = (!listed.is_empty()).then_some(Help::step(steps));
        let mut trained = plan.trained.to_vec();
        trained.sort_unstable();
        Ok(Setting { sensitivities, procedure: plan.procedure, help, controlling, steps, trained })
    }

    /// The model's levels of what is listed, from step 1 on.
    fn listed_levels(&self, order: &[ActRef]) -> Result<Vec<u8>, OrderProblem> {
        let mut listed = Vec::new();
        for (place, &act) in order.iter().enumerate() {
            let Some(level) = self.row(act).level else { return Err(OrderProblem::NotAPrompt(act)) };
            if order[..place].contains(&act) {
                return Err(OrderProblem::Twice(act));
            }
            match level {
                DO_FOR => return Err(OrderProblem::DoFor(act)),
                0 if place > 0 => return Err(OrderProblem::WaitNotFirst(act)),
                0 => {}
                _ => listed.push(level),
            }
        }
        Ok(listed)
    }
}

/// A prompt that is not listed is a little more help than the highest step which the model ranks below it.
fn help_under(listed: &[u8], level: u8) -> Help {
    let steps = || (1..=DO_FOR).zip(listed);
    match steps().find(|(_, other)| **other == level) {
        Some((step, _)) => Help::step(step),
        None => {
            Help::above(steps().filter(|(_, other)| **other < level).map(|(step, _)| step).max().unwrap_or(0))
        }
    }
}
