//! A scenario as a decision problem: what can be reached, and what is weighed in it.

use super::process::{Measure, Process, Way};
use super::reached::{Exploration, Reached, TooMany};
use super::value::Value;
use crate::engine::{Situation, raised, ways};
use crate::scenario::{ChoiceRef, EndingRef, FactRef, Place, Scenario};
use crate::student::{FlagSet, Meter, Presence, SKILLS, Skill, SkillIndex, Worth};
use foldhash::fast::FixedState;
use std::collections::HashSet;

/// What a run leads to: safety flags raised, safety flags not put right (both as minus), and points of [`Worth`].
/// In this order, so that no number of points outweighs a flag, and an act behind a safety stop is never best.
pub type Outlook = Value<AIMS>;

pub(super) const AIMS: usize = 3;

/// More situations than these are refused unless somebody asks for more.
pub const MOST_SITUATIONS: usize = 5_000_000;

/// A scenario with what its endings are worth.
#[derive(Clone, Copy)]
pub struct Story<'a> {
    pub scenario: &'a Scenario,
    pub worth: &'a Worth,
}

/// A scenario that has more situations than anybody was ready to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLarge {
    pub found: usize,
    pub driver: Driver,
}

/// What takes so many values that situations multiply: without it, the fewest would be left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Driver {
    Meter(Meter),
    Fact(FactRef),
    Skill(SkillIndex),
}

impl Process for Story<'_> {
    type State = Situation;
    type Action = ChoiceRef;

    fn start(&self) -> Situation {
        Situation::start(self.scenario)
    }

    fn actions(&self, situation: &Situation) -> Vec<ChoiceRef> {
        situation.offers(self.scenario)
    }

    fn ways(&self, situation: &Situation, choice: ChoiceRef) -> Vec<Way<Situation>> {
        let ways = ways(self.scenario, situation, choice).into_iter();
        ways.map(|way| Way { weight: way.percent.into(), state: way.situation }).collect()
    }
}

impl Measure<Story<'_>, AIMS> for Story<'_> {
    fn on_the_way(&self, before: &Situation, choice: ChoiceRef, after: &Situation) -> [i64; AIMS] {
        let present =
            before.scene().is_some_and(|scene| self.scenario.scene(scene).presence == Presence::Present);
        let turn = if present { self.worth.of_a_turn(after.student.phase) } else { 0 };
        [-count(raised(self.scenario, before, choice, after)), 0, turn]
    }

    fn at_the_end(&self, situation: &Situation) -> [i64; AIMS] {
        [0, -count(situation.unremedied()), self.worth.at_the_end(&situation.student)]
    }
}

fn count(flags: FlagSet) -> i64 {
    flags.iter().fold(0, |count, _| count + 1)
}

/// How likely it is that a run comes to one ending.
pub(super) struct EndsIn(pub(super) EndingRef);

impl Measure<Story<'_>, 1> for EndsIn {
    fn on_the_way(&self, _: &Situation, _: ChoiceRef, _: &Situation) -> [i64; 1] {
        [0]
    }

    fn at_the_end(&self, situation: &Situation) -> [i64; 1] {
        [i64::from(situation.place == Place::Ending(self.0))]
    }
}

impl Story<'_> {
    /// Finds situations turn by turn. Gives up when there are more than `most`.
    pub fn exploration(&self, most: usize) -> Exploration<'_, Self> {
        Exploration::new(self, most)
    }

    /// Every situation that can be reached.
    ///
    /// # Errors
    /// If there are more than `most`.
    pub fn explore(&self, most: usize) -> Result<Reached<Self>, TooLarge> {
        self.exploration(most).run().map_err(|too_many| self.too_large(&too_many))
    }

    /// Says what makes a scenario too large.
    pub fn too_large(&self, TooMany { found, crowd }: &TooMany<Self>) -> TooLarge {
        let meters = Meter::ALL.into_iter().map(Driver::Meter);
        let facts = self.scenario.facts().map(|(fact, _)| Driver::Fact(fact));
        let skills = (0..SKILLS).filter_map(SkillIndex::new).map(Driver::Skill);
        // A part of the crowd tells as much as all of it.
        let sample: Vec<&Situation> = crowd.iter().step_by(crowd.len().div_ceil(SAMPLE).max(1)).collect();
        let driver = meters.chain(facts).chain(skills).min_by_key(|driver| left_without(&sample, *driver));
        TooLarge { found: *found, driver: driver.expect("there are always meters") }
    }
}

const SAMPLE: usize = 20_000;

/// How many situations there would be if one thing were always the same.
fn left_without(situations: &[&Situation], driver: Driver) -> usize {
    let left: HashSet<Situation, FixedState> = situations
        .iter()
        .map(|situation| {
            let mut same = (*situation).clone();
            match driver {
                Driver::Meter(meter) => same.student.meters.set(meter, 0),
                Driver::Fact(fact) => same.facts.clear(fact),
                Driver::Skill(skill) => same.student.skills[skill.index()] = Skill::default(),
            }
            same
        })
        .collect();
    left.len()
}
