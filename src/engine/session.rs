//! One person's run through a scenario: the moves, and what came of them.

use super::chance::{Seed, below, keyed, shuffle};
use super::situation::{Situation, chances, follow, raised, response};
use crate::scenario::hash::Hashes;
use crate::scenario::ids::{ChoiceId, PlaceId};
use crate::scenario::{ChoiceRef, Scenario, SceneRef};
use crate::student::{Cause, Flag, FlagSet};
use std::rc::Rc;

/// What a run counts as. A guided run never counts as scored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mode {
    /// On one's own, with consequences only.
    Own,
    /// With hints.
    Guided,
    /// Another way from a decision of a run that was played before.
    WhatIf,
    /// A room's run in a workshop.
    Room,
}

/// How sure somebody says they are of what they are about to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sureness {
    Sure,
    NotSure,
}

/// Something a person did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Move {
    Choice(ChoiceRef),
    /// Back by one turn. Recorded, not hidden.
    StepBack,
    /// The plan card was opened. Never credited, and costs no turn.
    PlanOpened,
    /// A hint was read, so what is chosen next is not rated.
    HintRead,
    /// Said before the next choice. Never credited, and costs no turn.
    Sureness(Sureness),
}

/// A choice on the live line and what it led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    pub before: Situation,
    /// How often the scene was met before on the live line.
    pub visit: u8,
    pub choice: ChoiceRef,
    /// Which of the choice's results came.
    pub result: usize,
    pub after: Situation,
}

/// Why a choice could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChooseError {
    #[error("this run has already reached an ending")]
    Over,
    #[error("`{choice}` is not on offer in `{scene}`")]
    NotOffered { scene: PlaceId, choice: ChoiceId },
    #[error("a run cannot have more than {most} moves", most = Session::MOST_MOVES)]
    TooLong,
}

/// Why there was no step back.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StepBackError {
    #[error("this is the first moment, so there is nothing to step back from")]
    AtStart,
    #[error("a run cannot have more than {most} moves", most = Session::MOST_MOVES)]
    TooLong,
}

/// A scenario, a seed and moves. Cheap to clone; never changed in place.
#[derive(Debug, Clone)]
pub struct Session {
    scenario: Rc<Scenario>,
    seed: Seed,
    mode: Mode,
    moves: Vec<Move>,
    start: Situation,
    /// The choices that still stand, oldest first.
    line: Vec<Turn>,
}

impl Session {
    /// More than anyone makes, and few enough for a run code to count.
    pub const MOST_MOVES: usize = 1000;

    pub fn start(scenario: Rc<Scenario>, seed: Seed, mode: Mode) -> Self {
        let start = Situation::start(&scenario);
        Self { scenario, seed, mode, moves: Vec::new(), start, line: Vec::new() }
    }

    pub fn scenario(&self) -> &Rc<Scenario> {
        &self.scenario
    }

    pub const fn seed(&self) -> Seed {
        self.seed
    }

    pub const fn mode(&self) -> Mode {
        self.mode
    }

    pub fn moves(&self) -> &[Move] {
        &self.moves
    }

    /// The choices that still stand, oldest first.
    pub fn turns(&self) -> &[Turn] {
        &self.line
    }

    pub fn hashes(&self) -> Hashes {
        self.scenario.hashes()
    }

    /// Where the run started.
    pub const fn first(&self) -> &Situation {
        &self.start
    }

    /// Where the run is.
    pub fn now(&self) -> &Situation {
        self.line.last().map_or(&self.start, |turn| &turn.after)
    }

    pub fn is_over(&self) -> bool {
        self.now().scene().is_none()
    }

    /// How often the live line has decided in a scene.
    pub fn visits(&self, scene: SceneRef) -> u8 {
        let met = self.line.iter().filter(|turn| turn.choice.scene() == scene).count();
        u8::try_from(met).unwrap_or(u8::MAX)
    }

    /// What can be chosen now, in the order to show: shuffled for this run, place and visit, so that it stays the
    /// same when the page is drawn again.
    pub fn offers(&self) -> Vec<ChoiceRef> {
        let Some(scene) = self.now().scene() else { return Vec::new() };
        let mut order: Vec<ChoiceRef> = self.scenario.choices_by_id(scene).collect();
        let mut generator = keyed(self.seed, self.scenario.scene(scene).id.as_str(), "", self.visits(scene));
        shuffle(&mut generator, &mut order);
        let offered = self.now().offers(&self.scenario);
        order.retain(|choice| offered.contains(choice));
        order
    }

    /// The session after a choice.
    ///
    /// # Errors
    /// If the choice is not on offer now, or the run has become too long.
    pub fn choose(&self, choice: ChoiceRef) -> Result<Self, ChooseError> {
        let now = self.now();
        let scene = now.scene().ok_or(ChooseError::Over)?;
        if choice.scene() != scene || !now.offers(&self.scenario).contains(&choice) {
            return Err(ChooseError::NotOffered {
                scene: self.scenario.scene(scene).id.clone(),
                choice: self.scenario.choice(choice).id.clone(),
            });
        }
        if self.moves.len() >= Self::MOST_MOVES {
            return Err(ChooseError::TooLong);
        }
        let visit = self.visits(scene);
        let result = self.draw(now, choice, visit);
        let after = follow(&self.scenario, now, choice, result);
        let mut next = self.clone();
        next.moves.push(Move::Choice(choice));
        next.line.push(Turn { before: now.clone(), visit, choice, result, after });
        Ok(next)
    }

    /// The session after a choice named by its id.
    ///
    /// # Errors
    /// As [`Session::choose`].
    pub fn choose_named(&self, id: &ChoiceId) -> Result<Self, ChooseError> {
        let scene = self.now().scene().ok_or(ChooseError::Over)?;
        let choice = self.scenario.choice_named(scene, id).ok_or_else(|| ChooseError::NotOffered {
            scene: self.scenario.scene(scene).id.clone(),
            choice: id.clone(),
        })?;
        self.choose(choice)
    }

    /// The session one turn back. The choice stays in the moves.
    ///
    /// # Errors
    /// At the first moment.
    pub fn step_back(&self) -> Result<Self, StepBackError> {
        if self.line.is_empty() {
            return Err(StepBackError::AtStart);
        }
        if self.moves.len() >= Self::MOST_MOVES {
            return Err(StepBackError::TooLong);
        }
        let mut next = self.clone();
        next.moves.push(Move::StepBack);
        next.line.pop();
        Ok(next)
    }

    /// The session with the plan card opened. Opening it again before the next choice adds nothing.
    #[must_use]
    pub fn open_plan(&self) -> Self {
        let mut next = self.clone();
        if self.moves.last() != Some(&Move::PlanOpened) && self.moves.len() < Self::MOST_MOVES {
            next.moves.push(Move::PlanOpened);
        }
        next
    }

    /// The session with a hint read. Reading it again before the next choice adds nothing.
    #[must_use]
    pub fn read_hint(&self) -> Self {
        self.noted(Move::HintRead, self.hint_read())
    }

    /// Whether a hint was read here.
    pub fn hint_read(&self) -> bool {
        self.notes().any(|made| *made == Move::HintRead)
    }

    /// The session with how sure somebody is. They may change their mind until they choose.
    #[must_use]
    pub fn say_how_sure(&self, sureness: Sureness) -> Self {
        self.noted(Move::Sureness(sureness), self.sureness() == Some(sureness))
    }

    /// How sure somebody has said that they are here.
    pub fn sureness(&self) -> Option<Sureness> {
        self.notes().find_map(|made| match made {
            Move::Sureness(sureness) => Some(*sureness),
            Move::Choice(_) | Move::StepBack | Move::PlanOpened | Move::HintRead => None,
        })
    }

    fn noted(&self, note: Move, already: bool) -> Self {
        let mut next = self.clone();
        if !already && self.moves.len() < Self::MOST_MOVES {
            next.moves.push(note);
        }
        next
    }

    /// What was done here besides choosing, latest first.
    fn notes(&self) -> impl Iterator<Item = &Move> {
        self.moves.iter().rev().take_while(|made| !matches!(made, Move::Choice(_) | Move::StepBack))
    }

    fn draw(&self, now: &Situation, choice: ChoiceRef, visit: u8) -> usize {
        let chances = chances(&self.scenario, now, choice);
        let scene = self.scenario.scene(choice.scene()).id.as_str();
        let mut generator = keyed(self.seed, scene, self.scenario.choice(choice).id.as_str(), visit);
        let mut left = below(&mut generator, 100);
        for (result, percent) in &chances {
            match left.checked_sub(u32::from(*percent)) {
                Some(rest) => left = rest,
                None => return *result,
            }
        }
        unreachable!("check() sees to it that chances add up to 100")
    }

    /// Why the student changed as they did in a turn. Computed on request.
    pub fn causes(&self, turn: &Turn) -> Vec<Cause> {
        response(&self.scenario, &turn.before, turn.choice, turn.result).causes
    }

    /// The critical safety flags that a turn raised, even where one had been raised before.
    pub fn raised_by(&self, turn: &Turn) -> FlagSet {
        raised(&self.scenario, &turn.before, turn.choice, &turn.after)
    }

    /// The safety stop that a turn met: the flag, and the number of the `stop` row that explains it, if one does.
    pub fn stop(&self, turn: &Turn) -> Option<(Flag, Option<usize>)> {
        let told = self.scenario.choice(turn.choice);
        if let Some((row, flag)) = told.stops.pick(turn.before.view()) {
            return Some((*flag, Some(row)));
        }
        self.raised_by(turn).iter().next().map(|flag| (flag, None))
    }
}
