//! Turns a run into three things side by side that are never added up: process, outcome and safety flags.
//!
//! The process is how good each choice was, given what could be seen when it was made; a good choice can still meet
//! a bad day. The first choice at a decision is the one that counts, because what comes after a step back has seen
//! the answer. There is no total, here or anywhere.

use super::session::{Move, Session, Sureness, Turn};
use crate::scenario::competency::Competency;
use crate::scenario::credit::{Credit, Rating};
use crate::scenario::{ChoiceRef, Credits, EndingRef, Place};
use crate::student::{Flag, Student};
use std::collections::BTreeMap;

/// A scene met with a choice made in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The first choice, which is the one that counts, and what came of it.
    pub turn: Turn,
    /// Later choices at the same decision, after stepping back.
    pub later: Vec<ChoiceRef>,
    /// `None` where the choice is not scored, as after a hint.
    pub credit: Option<Credits>,
    /// Whether the plan card was opened between this moment's start and the first choice.
    pub plan_opened: bool,
    pub hint_read: bool,
    /// `None` where nobody has asked.
    pub sureness: Option<Sureness>,
}

/// How the choices on one competency were rated.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// First competency of the choice, by rating from harmful to strong.
    pub primary: [u16; 4],
    /// Second competency of the choice, at half weight.
    pub secondary: [u16; 4],
    /// In eighths of a point, so that half a quarter point is whole.
    pub earned: u16,
    /// In the same eighths.
    pub possible: u16,
}

impl Tally {
    /// Decisions that had this competency first.
    pub fn decisions(&self) -> u16 {
        self.primary.iter().sum()
    }

    pub fn count(&self, rating: Rating) -> u16 {
        self.primary[rating as usize]
    }

    /// Adds one decision's credit.
    pub fn add(&mut self, credit: Credit, weight: Weight) {
        let (counts, factor) = match weight {
            Weight::Primary => (&mut self.primary, 2),
            Weight::Secondary => (&mut self.secondary, 1),
        };
        counts[credit.rating() as usize] += 1;
        self.earned += u16::from(credit.quarters()) * factor;
        self.possible += 12 * factor;
    }

    /// Adds another tally, for a history of runs.
    pub fn merge(&mut self, other: &Self) {
        for (mine, theirs) in self.primary.iter_mut().zip(other.primary) {
            *mine += theirs;
        }
        for (mine, theirs) in self.secondary.iter_mut().zip(other.secondary) {
            *mine += theirs;
        }
        self.earned += other.earned;
        self.possible += other.possible;
    }
}

/// Whether a competency comes first in a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    Primary,
    Secondary,
}

/// Where the student ended, next to where they began.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// `None` while the run goes on.
    pub ending: Option<EndingRef>,
    pub start: Student,
    pub end: Student,
}

/// A critical safety flag and where it was raised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Raised {
    pub flag: Flag,
    pub choice: ChoiceRef,
    /// Whether a later choice put it right.
    pub remedied: bool,
    /// Whether the choice was stepped back from. The flag is reported all the same.
    pub stepped_back: bool,
}

/// What a run shows. Three parts, side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    pub decisions: Vec<Decision>,
    pub process: BTreeMap<Competency, Tally>,
    pub outcome: Outcome,
    pub flags: Vec<Raised>,
}

impl Score {
    pub fn of(session: &Session) -> Self {
        let (decisions, mut flags) = read_moves(session);
        let now = session.now();
        for raised in &mut flags {
            raised.remedied = !raised.stepped_back && now.remedied.contains(raised.flag);
        }
        let mut process: BTreeMap<Competency, Tally> = BTreeMap::new();
        for credit in decisions.iter().filter_map(|decision| decision.credit) {
            let (competency, points) = credit.primary;
            process.entry(competency).or_default().add(points, Weight::Primary);
            if let Some((competency, points)) = credit.secondary {
                process.entry(competency).or_default().add(points, Weight::Secondary);
            }
        }
        let ending = match now.place {
            Place::Ending(ending) => Some(ending),
            Place::Scene(_) => None,
        };
        let outcome = Outcome { ending, start: session.first().student.clone(), end: now.student.clone() };
        Self { decisions, process, outcome, flags }
    }
}

/// Makes the moves once more, and notes each decision and each flag where it came up.
fn read_moves(session: &Session) -> (Vec<Decision>, Vec<Raised>) {
    const AGAIN: &str = "a session's own moves can be made again";
    let mut decisions: Vec<Decision> = Vec::new();
    let mut flags: Vec<Raised> = Vec::new();
    // How many flags each turn of the live line raised is known by where the next turn's begin.
    let mut first_flag: Vec<usize> = Vec::new();
    let mut plan_opened = false;
    let mut replay = Session::start(session.scenario().clone(), session.seed(), session.mode());
    for made in session.moves() {
        match made {
            Move::PlanOpened => {
                replay = replay.open_plan();
                plan_opened = true;
                continue;
            }
            Move::HintRead => {
                replay = replay.read_hint();
                continue;
            }
            Move::Sureness(sureness) => {
                replay = replay.say_how_sure(*sureness);
                continue;
            }
            Move::StepBack => {
                replay = replay.step_back().expect(AGAIN);
                let turn = first_flag.pop().expect("a step back undoes a turn");
                for raised in flags.iter_mut().skip(turn).filter(|raised| !raised.stepped_back) {
                    raised.stepped_back = true;
                }
            }
            Move::Choice(choice) => {
                let before = replay;
                replay = before.choose(*choice).expect(AGAIN);
                let turn = replay.turns().last().expect("a choice makes a turn");
                first_flag.push(flags.len());
                flags.extend(replay.raised_by(turn).iter().map(|flag| Raised {
                    flag,
                    choice: *choice,
                    remedied: false,
                    stepped_back: false,
                }));
                note_decision(&mut decisions, turn, plan_opened, &before);
            }
        }
        plan_opened = false;
    }
    (decisions, flags)
}

/// `before` is the session that the choice was made in.
fn note_decision(decisions: &mut Vec<Decision>, turn: &Turn, plan_opened: bool, before: &Session) {
    let same = |decision: &&mut Decision| {
        decision.turn.choice.scene() == turn.choice.scene() && decision.turn.visit == turn.visit
    };
    if let Some(decision) = decisions.iter_mut().find(same) {
        decision.later.push(turn.choice);
        return;
    }
    let hint_read = before.hint_read();
    let credit = before.scenario().choice(turn.choice).credit.pick(turn.before.view());
    let credit = credit.map(|(_, credit)| *credit).filter(|_| !hint_read);
    decisions.push(Decision {
        turn: turn.clone(),
        later: Vec::new(),
        credit,
        plan_opened,
        hint_read,
        sureness: before.sureness(),
    });
}
