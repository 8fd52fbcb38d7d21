//! What somebody would earn who never reads a story, and picks choices by a habit.
//!
//! A habit sees what is on the page: the words of the choices, the plan card, the order on the screen. What it earns
//! is not sampled: every situation that it can get into is looked at, each as likely as chance and the habit make it.
//! Only the order on the screen, which a run's seed decides, is taken from many seeds.

use super::page::{Label, Page};
use super::words::count;
use crate::engine::{Mode, Seed, Session, Situation};
use crate::scenario::{ChoiceRef, Scenario};
use crate::solver::story::Story;
use crate::solver::{Measure, Reached, Rule, Value, evaluate};
use crate::student::Worth;
use num_bigint::BigInt;
use num_rational::BigRational;
use std::rc::Rc;

/// A way of choosing without reading the story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Habit {
    Random,
    Longest,
    Shortest,
    /// First on the screen.
    First,
    /// Last on the screen.
    Last,
    /// Most words shared with the plan card.
    PlanWords,
    /// Most words that sound kind.
    Gentlest,
    /// Calls or tells somebody.
    CallsForHelp,
    /// Waits, watches or steps back.
    Waits,
}

impl Habit {
    pub const ALL: [Self; 9] = [
        Self::Random,
        Self::Longest,
        Self::Shortest,
        Self::First,
        Self::Last,
        Self::PlanWords,
        Self::Gentlest,
        Self::CallsForHelp,
        Self::Waits,
    ];

    /// What an allowance calls it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Random => "random",
            Self::Longest => "longest",
            Self::Shortest => "shortest",
            Self::First => "first",
            Self::Last => "last",
            Self::PlanWords => "plan_words",
            Self::Gentlest => "gentlest",
            Self::CallsForHelp => "calls_for_help",
            Self::Waits => "waits",
        }
    }

    /// How much it likes a choice, or `None` where it does not look at its words.
    fn liking(self, page: &Page<'_>, label: &Label) -> Option<i64> {
        let lexicon = page.lexicon;
        let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let listed = |phrases: &[&str]| whole(count(&label.parts, phrases));
        Some(match self {
            Self::Longest => whole(label.words.len()),
            Self::Shortest => -whole(label.words.len()),
            Self::PlanWords => whole(label.stems.intersection(&page.plan).count()),
            Self::Gentlest => listed(lexicon.map_or(&[], |lexicon| lexicon.kindness)),
            Self::CallsForHelp => listed(lexicon.map_or(&[], |lexicon| lexicon.calls)),
            Self::Waits => listed(lexicon.map_or(&[], |lexicon| lexicon.waits)),
            Self::Random | Self::First | Self::Last => return None,
        })
    }
}

/// What a habit earns: points of credit, and how many rated decisions they come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earned {
    pub habit: Habit,
    /// Of 3 for each decision.
    pub points: BigRational,
    pub decisions: BigRational,
}

impl Earned {
    const fn nothing(habit: Habit) -> Self {
        let nothing = BigRational::new_raw(BigInt::ZERO, BigInt::ONE);
        Self { habit, points: nothing, decisions: BigRational::new_raw(BigInt::ZERO, BigInt::ONE) }
    }

    /// Points a decision, in hundredths, rounded down.
    pub fn hundredths(&self) -> u32 {
        if self.decisions == BigRational::from_integer(0.into()) {
            return 0;
        }
        let mean = &self.points / &self.decisions * BigInt::from(100);
        u32::try_from(mean.to_integer()).unwrap_or(u32::MAX)
    }

    fn add(&mut self, points: &BigRational, decisions: &BigRational) {
        self.points += points;
        self.decisions += decisions;
    }
}

/// What each habit earns over pages in one language together.
pub(super) fn earned(pages: &[&Page<'_>]) -> Vec<Earned> {
    let mut all: Vec<Earned> = Habit::ALL.into_iter().map(Earned::nothing).collect();
    for page in pages {
        // What is worth what makes no difference to where a habit leads.
        let worth = Worth::default();
        let story = Story { scenario: page.scenario, worth: &worth };
        // A story that is too large to know has been refused by `author prove`.
        let Ok(reached) = story.explore(crate::solver::story::MOST_SITUATIONS) else { continue };
        for earned in &mut all {
            let (points, decisions) = match earned.habit {
                Habit::First | Habit::Last => on_the_screen(page.scenario, earned.habit),
                Habit::Random => exactly(&story, &reached, &Rule::Any),
                Habit::Longest
                | Habit::Shortest
                | Habit::PlanWords
                | Habit::Gentlest
                | Habit::CallsForHelp
                | Habit::Waits => {
                    let likings = likings(page, earned.habit);
                    let liked = |_, choices: &[ChoiceRef]| most_liked(&likings, choices);
                    exactly(&story, &reached, &Rule::Shared(&liked))
                }
            };
            earned.add(&points, &decisions);
        }
    }
    all
}

/// How much a habit likes every choice of a page, by scene: its words are the same in every situation.
fn likings(page: &Page<'_>, habit: Habit) -> Vec<Vec<Option<i64>>> {
    let scenes = page.scenes.iter();
    scenes.map(|scene| scene.labels.iter().map(|label| habit.liking(page, label)).collect()).collect()
}

/// A share for each choice that is liked best of those on offer.
fn most_liked(likings: &[Vec<Option<i64>>], choices: &[ChoiceRef]) -> Vec<u32> {
    let liking = |choice: &ChoiceRef| likings[choice.scene().index()][choice.index()];
    let most = choices.iter().map(liking).max().flatten();
    choices.iter().map(|choice| u32::from(liking(choice) == most)).collect()
}

fn exactly<'a>(
    story: &Story<'a>,
    reached: &Reached<Story<'a>>,
    rule: &Rule<'_, Story<'a>>,
) -> (BigRational, BigRational) {
    let Value([quarters, decisions]) = evaluate(reached, &Credit(story.scenario), rule).of(0, 0);
    (quarters / BigInt::from(4), decisions)
}

/// Counts quarter points and rated decisions.
struct Credit<'a>(&'a Scenario);

impl Measure<Story<'_>, 2> for Credit<'_> {
    fn on_the_way(&self, before: &Situation, choice: ChoiceRef, _: &Situation) -> [i64; 2] {
        let credit = self.0.choice(choice).credit.pick(before.view());
        credit.map_or([0, 0], |(_, credits)| [credits.primary.1.quarters().into(), 1])
    }

    fn at_the_end(&self, _: &Situation) -> [i64; 2] {
        [0, 0]
    }
}

/// Enough that the order on the screen falls every way.
const SEEDS: u32 = 120;

/// Played as people see it, because only a run knows the order.
fn on_the_screen(scenario: &Scenario, habit: Habit) -> (BigRational, BigRational) {
    let scenario = Rc::new(scenario.clone());
    let (mut quarters, mut decisions) = (0_u32, 0_u32);
    for seed in 0..SEEDS {
        let mut session = Session::start(Rc::clone(&scenario), Seed(seed), Mode::Own);
        loop {
            let offers = session.offers();
            let liked = if habit == Habit::First { offers.first() } else { offers.last() };
            let Some(choice) = liked else { break };
            let credit = scenario.choice(*choice).credit.pick(session.now().view());
            if let Some((_, credits)) = credit {
                quarters += u32::from(credits.primary.1.quarters());
                decisions += 1;
            }
            session = session.choose(*choice).expect("what is on offer can be chosen");
        }
    }
    let mean = |count: u32| BigRational::new(count.into(), SEEDS.into());
    (mean(quarters) / BigInt::from(4), mean(decisions))
}
