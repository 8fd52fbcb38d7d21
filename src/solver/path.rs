//! Ways from the start of a scenario to a situation.

use super::process::Measure;
use super::reached::Reached;
use super::solved::At;
use super::story::{AIMS, Story};
use crate::engine::{Situation, ways};
use crate::scenario::ChoiceRef;

/// Choices from the start, each with the result that it has to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    pub turns: Vec<(ChoiceRef, usize)>,
    /// Whether some of the results come by chance.
    pub needs_luck: bool,
}

/// For every situation the way there on which the most was gained.
pub struct Paths<'s, 'a> {
    story: Story<'a>,
    reached: &'s Reached<Story<'a>>,
    /// By depth and situation: what was gained on the way, and the situation before with the choice made in it.
    ways: Vec<Vec<Option<Arrived>>>,
}

#[derive(Clone, Copy)]
struct Arrived {
    gained: [i64; AIMS],
    from: u32,
    choice: ChoiceRef,
}

impl<'s, 'a> Paths<'s, 'a> {
    pub fn of(story: Story<'a>, reached: &'s Reached<Story<'a>>) -> Self {
        let mut ways: Vec<Vec<Option<Arrived>>> = vec![vec![None; reached.states(0).len()]];
        for depth in 0..reached.depth().saturating_sub(1) {
            let mut next: Vec<Option<Arrived>> = vec![None; reached.states(depth + 1).len()];
            for (at, before) in reached.states(depth).iter().enumerate() {
                let so_far = ways[depth][at].map_or([0; AIMS], |arrived| arrived.gained);
                for (choice, steps) in reached.actions(depth, at) {
                    for step in steps {
                        let after = &reached.states(depth + 1)[step.to as usize];
                        let gain = story.on_the_way(before, choice, after);
                        let gained = std::array::from_fn(|aim| so_far[aim] + gain[aim]);
                        let kept = &mut next[step.to as usize];
                        if kept.is_none_or(|kept| gained > kept.gained) {
                            let from = u32::try_from(at).expect("situations are counted in 32 bits");
                            *kept = Some(Arrived { gained, from, choice });
                        }
                    }
                }
            }
            ways.push(next);
        }
        Self { story, reached, ways }
    }

    /// The way to a situation.
    pub fn to(&self, (depth, at): At) -> Path {
        let mut turns = Vec::with_capacity(depth);
        let mut needs_luck = false;
        let (mut depth, mut at) = (depth, at);
        while let Some(arrived) = self.ways[depth][at] {
            let after = &self.reached.states(depth)[at];
            (depth, at) = (depth - 1, arrived.from as usize);
            let before = &self.reached.states(depth)[at];
            let (result, percent) = self.result(before, arrived.choice, after);
            turns.push((arrived.choice, result));
            needs_luck |= percent < 100;
        }
        turns.reverse();
        Path { turns, needs_luck }
    }

    /// Which of a choice's results leads to a situation.
    fn result(&self, before: &Situation, choice: ChoiceRef, after: &Situation) -> (usize, u8) {
        let mut ways = ways(self.story.scenario, before, choice).into_iter();
        let way = ways.find(|way| way.situation == *after).expect("a step leads where one of the ways does");
        (way.result, way.percent)
    }

    /// The shortest way to a situation of a kind; of several, the one on which the most was gained.
    pub fn shortest(&self, is_meant: impl Fn(&Situation) -> bool) -> Option<(At, Path)> {
        (0..self.reached.depth()).find_map(|depth| {
            let meant = self.reached.states(depth).iter().enumerate().filter(|(_, it)| is_meant(it));
            let best = meant.max_by_key(|(at, it)| (self.worth(depth, *at, it), std::cmp::Reverse(*at)));
            best.map(|(at, _)| ((depth, at), self.to((depth, at))))
        })
    }

    /// The way to a situation of a kind that leaves the most.
    pub fn best(&self, is_meant: impl Fn(&Situation) -> bool) -> Option<(At, Path)> {
        let meant = self.reached.all().filter(|(.., it)| is_meant(it));
        let best = meant
            .max_by_key(|(depth, at, it)| (self.worth(*depth, *at, it), std::cmp::Reverse((*depth, *at))));
        best.map(|(depth, at, _)| ((depth, at), self.to((depth, at))))
    }

    fn worth(&self, depth: usize, at: usize, situation: &Situation) -> [i64; AIMS] {
        let gained = self.ways[depth][at].map_or([0; AIMS], |arrived| arrived.gained);
        let end = self.story.at_the_end(situation);
        std::array::from_fn(|aim| gained[aim] + end[aim])
    }
}
