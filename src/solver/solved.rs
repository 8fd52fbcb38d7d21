//! A scenario with everything that can be known of it.

use super::evaluate::{Rule, Values, evaluate};
use super::reached::{Reached, Step};
use super::story::{AIMS, Outlook, Story, TooLarge};
use crate::scenario::ChoiceRef;
use crate::scenario::credit::Rating;

/// Every situation, and what each is worth under best, worst and random play.
pub struct Solved<'a> {
    pub story: Story<'a>,
    pub reached: Reached<Story<'a>>,
    pub best: Values<AIMS>,
    pub worst: Values<AIMS>,
    /// Every choice on offer as often as any other.
    pub any: Values<AIMS>,
}

/// A situation by its depth, which is the number of choices made, and its number there.
pub type At = (usize, usize);

/// A choice in one situation.
pub struct Judged<'a> {
    pub choice: ChoiceRef,
    pub steps: &'a [Step],
    /// No other is worth more.
    pub is_best: bool,
    /// No other is worth less, and some are worth more.
    pub is_least: bool,
    /// What the script says of it here.
    pub rating: Option<Rating>,
}

impl<'a> Solved<'a> {
    /// # Errors
    /// If there are more situations than `most`.
    pub fn of(story: Story<'a>, most: usize) -> Result<Self, TooLarge> {
        Ok(Self::from(story, story.explore(most)?))
    }

    /// From situations that were found before.
    pub fn from(story: Story<'a>, reached: Reached<Story<'a>>) -> Self {
        let values = |rule| evaluate(&reached, &story, &rule);
        let (best, worst, any) = (values(Rule::Best), values(Rule::Worst), values(Rule::Any));
        Self { story, reached, best, worst, any }
    }

    /// Every choice on offer in a situation.
    pub fn judged(&self, (depth, at): At) -> impl Iterator<Item = Judged<'_>> {
        let bits = self.best.taken(depth, at);
        let view = self.reached.states(depth)[at].view();
        let scenario = self.story.scenario;
        self.reached.actions(depth, at).enumerate().map(move |(number, (choice, steps))| {
            let credit = scenario.choice(choice).credit.pick(view);
            Judged {
                choice,
                steps,
                is_best: bits.taken & 1 << number != 0,
                is_least: bits.least & 1 << number != 0 && bits.least != bits.taken,
                rating: credit.map(|(_, credit)| credit.primary.1.rating()),
            }
        })
    }

    /// What a choice and best play from there are worth.
    pub fn after(&self, at: At, choice: ChoiceRef, steps: &[Step]) -> Outlook {
        self.best.of_action(&self.reached, &self.story, at, choice, steps)
    }

    /// What a choice gives away.
    pub fn regret(&self, at: At, choice: ChoiceRef, steps: &[Step]) -> Outlook {
        &self.best.of(at.0, at.1) - &self.after(at, choice, steps)
    }
}
