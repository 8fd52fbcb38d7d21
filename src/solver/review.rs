//! A run beside everything that could have happened in it.
//!
//! What was possible at the start is what came out, and what each choice gave away, and what luck took. The three add
//! up exactly, on every run. Only the choices that still stand are looked at.

use super::proof::Pages;
use super::solved::{At, Solved};
use super::story::Outlook;
use super::value::Value;
use crate::engine::{Session, Turn};
use crate::scenario::credit::Rating;
use crate::scenario::{EndingRef, Place};
use std::collections::BTreeSet;

/// What a run came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// The best that was possible.
    pub start: Outlook,
    /// What came out. Of a run that is not over, what can still come out of it.
    pub end: Outlook,
    /// Where best play could have ended.
    pub possible: BTreeSet<EndingRef>,
    pub turns: Vec<TurnReview>,
}

/// What one choice came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TurnReview {
    /// What the choice gave away beside the best on offer, knowing everything.
    pub regret: Outlook,
    /// What chance then took; what it gave is less than nothing.
    pub bad_luck: Outlook,
    /// What the choice kept beside the worst on offer.
    pub kept: Outlook,
    /// Whether the page could not tell which choice was best.
    pub hidden: bool,
    /// What the script says of the choice here.
    pub rating: Option<Rating>,
    /// Where best play could still end afterwards.
    pub possible: BTreeSet<EndingRef>,
}

impl Review {
    /// `None` for a run of another scenario.
    pub fn of(solved: &Solved<'_>, session: &Session) -> Option<Self> {
        let pages = Pages::of(solved);
        let mut at: At = (0, 0);
        let mut gained = Outlook::zero();
        let mut turns = Vec::with_capacity(session.turns().len());
        for turn in session.turns() {
            let next = follow(solved, at, turn)?;
            let (review, gain) = review(solved, &pages, at, next, turn)?;
            gained = &gained + &gain;
            turns.push(review);
            at = next;
        }
        Some(Self {
            start: solved.best.of(0, 0),
            end: &gained + &solved.best.of(at.0, at.1),
            possible: possible(solved, (0, 0)),
            turns,
        })
    }

    /// The turn that cost most, if one cost anything. A choice that is rated strong is not held against anybody: what it
    /// cost could not be seen from where it was made.
    pub fn cost_most(&self) -> Option<usize> {
        let costs = |turn: &TurnReview| turn.regret > Outlook::zero() && turn.rating != Some(Rating::Strong);
        let costly = self.turns.iter().enumerate().filter(|(_, turn)| costs(turn));
        costly.rev().max_by_key(|(_, turn)| &turn.regret).map(|(at, _)| at)
    }

    /// The turn on which a best choice kept most from being lost: after the one that cost most, if there is any.
    pub fn helped_most(&self) -> Option<usize> {
        let helped = |from: usize| {
            let turns = self.turns.iter().enumerate().skip(from);
            let best =
                turns.filter(|(_, turn)| turn.regret == Outlook::zero() && turn.kept > Outlook::zero());
            best.rev().max_by_key(|(_, turn)| &turn.kept).map(|(at, _)| at)
        };
        self.cost_most().and_then(|cost| helped(cost + 1)).or_else(|| helped(0))
    }
}

fn follow(solved: &Solved<'_>, (depth, at): At, turn: &Turn) -> Option<At> {
    let (_, steps) = solved.reached.actions(depth, at).find(|(choice, _)| *choice == turn.choice)?;
    let to = |to: u32| &solved.reached.states(depth + 1)[to as usize];
    let step = steps.iter().find(|step| *to(step.to) == turn.after)?;
    Some((depth + 1, step.to as usize))
}

fn review(
    solved: &Solved<'_>,
    pages: &Pages,
    at: At,
    next: At,
    turn: &Turn,
) -> Option<(TurnReview, Outlook)> {
    use super::process::Measure;
    let values = solved.judged(at).map(|judged| {
        let value = solved.after(at, judged.choice, judged.steps);
        (judged, value)
    });
    let values: Vec<_> = values.collect();
    let (judged, chosen) = values.iter().find(|(judged, _)| judged.choice == turn.choice)?;
    let (_, least) = values.iter().min_by_key(|(_, value)| value)?;
    let gain = Value::whole(solved.story.on_the_way(&turn.before, turn.choice, &turn.after));
    let came = &gain + &solved.best.of(next.0, next.1);
    let review = TurnReview {
        regret: &solved.best.of(at.0, at.1) - chosen,
        bad_luck: chosen - &came,
        kept: chosen - least,
        hidden: pages.hides_the_answer(solved, at),
        rating: judged.rating,
        possible: possible(solved, next),
    };
    Some((review, gain))
}

/// Where best play from here can end.
fn possible(solved: &Solved<'_>, from: At) -> BTreeSet<EndingRef> {
    let mut endings = BTreeSet::new();
    let mut depth = from.0;
    let mut open = BTreeSet::from([from.1]);
    while !open.is_empty() {
        let mut next = BTreeSet::new();
        for at in open {
            if let Place::Ending(ending) = solved.reached.states(depth)[at].place {
                endings.insert(ending);
            }
            let best = solved.judged((depth, at)).filter(|judged| judged.is_best);
            next.extend(best.flat_map(|judged| judged.steps.iter().map(|step| step.to as usize)));
        }
        open = next;
        depth += 1;
    }
    endings
}
