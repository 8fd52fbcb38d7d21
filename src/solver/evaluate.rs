//! Goes back from the endings and says what each state is worth under a rule of play.
//!
//! All states after the same number of steps share a denominator, so that there is nothing to reduce and comparing is
//! comparing whole numbers. 64 bits are tried first, then 128, then numbers of any size; each says when it is too
//! small, so nothing is ever rounded.

use super::process::{Measure, Process};
use super::reached::{Reached, Step};
use super::value::Value;
use super::whole::Whole;
use num_bigint::BigInt;
use num_rational::BigRational;
use std::cmp::Ordering;

/// How somebody plays.
pub enum Rule<'a, P: Process + 'a> {
    /// Knowing everything, for the most.
    Best,
    /// Knowing everything, for the least.
    Worst,
    /// Every action as often as any other.
    Any,
    /// Each action as often as its share, in the order of the process; at least one share is not 0.
    Shared(&'a Share<'a, P>),
}

/// How often each of the actions of a state is taken, beside the others. The state is given by its depth and number.
pub type Share<'a, P> = dyn Fn((usize, usize), &[<P as Process>::Action]) -> Vec<u32> + 'a;

/// What every state is worth under one rule.
pub struct Values<const AIMS: usize>(Numbers<AIMS>);

enum Numbers<const AIMS: usize> {
    Short(Kept<i64, AIMS>),
    Long(Kept<i128, AIMS>),
    Any(Kept<BigInt, AIMS>),
}

/// Numbers of one size, by depth.
struct Kept<N, const AIMS: usize> {
    levels: Vec<Vec<[N; AIMS]>>,
    /// What the numbers of each depth are divided by.
    scales: Vec<N>,
    /// How many times finer the numbers of each depth are than those of the next.
    finer: Vec<u64>,
    taken: Vec<Vec<Taken>>,
}

/// What a rule makes of the actions of one state, a bit for each in the order of the process.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Taken {
    /// Those that the rule can take; under [`Rule::Best`], those that no other is better than.
    pub taken: u32,
    /// Under [`Rule::Best`] and [`Rule::Worst`], those that no other is worth less than if one goes on by the rule.
    pub least: u32,
}

impl<const AIMS: usize> Values<AIMS> {
    /// What a state is worth.
    pub fn of(&self, depth: usize, state: usize) -> Value<AIMS> {
        match &self.0 {
            Numbers::Short(kept) => kept.of(depth, state),
            Numbers::Long(kept) => kept.of(depth, state),
            Numbers::Any(kept) => kept.of(depth, state),
        }
    }

    /// What the rule makes of a state's actions.
    pub fn taken(&self, depth: usize, state: usize) -> Taken {
        match &self.0 {
            Numbers::Short(kept) => kept.taken[depth][state],
            Numbers::Long(kept) => kept.taken[depth][state],
            Numbers::Any(kept) => kept.taken[depth][state],
        }
    }

    /// What it is worth to take an action now and go on by the rule.
    pub fn of_action<P: Process>(
        &self,
        reached: &Reached<P>,
        measure: &impl Measure<P, AIMS>,
        (depth, state): (usize, usize),
        action: P::Action,
        steps: &[Step],
    ) -> Value<AIMS> {
        let value = match &self.0 {
            Numbers::Short(kept) => kept.of_action(reached, measure, (depth, state), action, steps),
            Numbers::Long(kept) => kept.of_action(reached, measure, (depth, state), action, steps),
            Numbers::Any(kept) => kept.of_action(reached, measure, (depth, state), action, steps),
        };
        value.expect("what fitted on the way back fits again")
    }
}

impl<N: Whole, const AIMS: usize> Kept<N, AIMS> {
    fn of(&self, depth: usize, state: usize) -> Value<AIMS> {
        self.value(depth, &self.levels[depth][state])
    }

    fn value(&self, depth: usize, numbers: &[N; AIMS]) -> Value<AIMS> {
        let scale = self.scales[depth].big();
        Value(numbers.each_ref().map(|number| BigRational::new(number.big(), scale.clone())))
    }

    fn of_action<P: Process>(
        &self,
        reached: &Reached<P>,
        measure: &impl Measure<P, AIMS>,
        (depth, state): (usize, usize),
        action: P::Action,
        steps: &[Step],
    ) -> Option<Value<AIMS>> {
        let level = Level {
            reached,
            measure,
            depth,
            finer: self.finer[depth],
            below: &self.scales[depth + 1],
            scale: &self.scales[depth],
            next: &self.levels[depth + 1],
        };
        let numbers = level.action(&reached.states(depth)[state], action, steps, None)?;
        Some(self.value(depth, &numbers))
    }
}

/// What every state is worth.
pub fn evaluate<P: Process, const AIMS: usize>(
    reached: &Reached<P>,
    measure: &impl Measure<P, AIMS>,
    rule: &Rule<'_, P>,
) -> Values<AIMS> {
    if let Some(kept) = backward(reached, measure, rule) {
        return Values(Numbers::Short(kept));
    }
    if let Some(kept) = backward(reached, measure, rule) {
        return Values(Numbers::Long(kept));
    }
    Values(Numbers::Any(backward(reached, measure, rule).expect("numbers of any size always fit")))
}

/// `None` where a number does not fit.
fn backward<P: Process, N: Whole, const AIMS: usize>(
    reached: &Reached<P>,
    measure: &impl Measure<P, AIMS>,
    rule: &Rule<'_, P>,
) -> Option<Kept<N, AIMS>> {
    let mut kept = Kept { levels: Vec::new(), scales: Vec::new(), finer: Vec::new(), taken: Vec::new() };
    let one = N::of(1);
    for depth in (0..reached.depth()).rev() {
        let shares = Shares::of(reached, depth, rule);
        let finer = shares.common(reached, depth);
        let below = kept.scales.last().unwrap_or(&one);
        let scale = below.times(&N::of(finer.try_into().ok()?))?;
        let next = kept.levels.last().map_or(&[][..], Vec::as_slice);
        let level = Level { reached, measure, depth, finer, below, scale: &scale, next };
        let (values, taken) = level.values(rule, &shares)?;
        kept.scales.push(scale);
        kept.levels.push(values);
        kept.finer.push(finer);
        kept.taken.push(taken);
    }
    kept.levels.reverse();
    kept.scales.reverse();
    kept.finer.reverse();
    kept.taken.reverse();
    Some(kept)
}

/// How often each action is taken, where the rule says so.
struct Shares(Vec<Vec<u32>>);

impl Shares {
    fn of<P: Process>(reached: &Reached<P>, depth: usize, rule: &Rule<'_, P>) -> Self {
        let share = |at: usize| {
            let actions = reached.actions(depth, at).map(|(action, _)| action);
            match rule {
                Rule::Best | Rule::Worst => Vec::new(),
                Rule::Any => vec![1; actions.len()],
                Rule::Shared(_) if actions.len() == 0 => Vec::new(),
                Rule::Shared(share) => share((depth, at), &actions.collect::<Vec<_>>()),
            }
        };
        Self(match rule {
            Rule::Best | Rule::Worst => Vec::new(),
            Rule::Any | Rule::Shared(_) => (0..reached.states(depth).len()).map(share).collect(),
        })
    }

    /// What everything at this depth can be divided by without a rest.
    fn common<P: Process>(&self, reached: &Reached<P>, depth: usize) -> u64 {
        let mut common = 1;
        for state in 0..reached.states(depth).len() {
            let shares: u64 = self.0.get(state).map_or(1, |shares| total(shares).max(1));
            for (_, steps) in reached.actions(depth, state) {
                common = multiple(common, shares * weights(steps));
            }
        }
        common
    }
}

fn total(shares: &[u32]) -> u64 {
    shares.iter().copied().map(u64::from).sum()
}

fn weights(steps: &[Step]) -> u64 {
    steps.iter().map(|step| u64::from(step.weight)).sum()
}

/// The least common multiple.
fn multiple(one: u64, other: u64) -> u64 {
    let (mut a, mut b) = (one, other);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    (one / a).checked_mul(other).expect("shares and weights are small numbers")
}

/// One depth on the way back.
struct Level<'a, P: Process, M, N, const AIMS: usize> {
    reached: &'a Reached<P>,
    measure: &'a M,
    depth: usize,
    /// How many times finer the numbers of this depth are than those of the next.
    finer: u64,
    /// What the numbers of the next depth are divided by.
    below: &'a N,
    /// What the numbers of this depth are divided by.
    scale: &'a N,
    next: &'a [[N; AIMS]],
}

impl<P: Process, M: Measure<P, AIMS>, N: Whole, const AIMS: usize> Level<'_, P, M, N, AIMS> {
    fn values(&self, rule: &Rule<'_, P>, shares: &Shares) -> Option<(Vec<[N; AIMS]>, Vec<Taken>)> {
        let states = self.reached.states(self.depth);
        let mut values = Vec::with_capacity(states.len());
        let mut taken = Vec::with_capacity(states.len());
        for (at, state) in states.iter().enumerate() {
            let shares = shares.0.get(at).map(Vec::as_slice);
            let (value, bits) = match self.reached.actions(self.depth, at).len() {
                0 => (self.ended(state)?, Taken::default()),
                _ => self.played(at, state, rule, shares)?,
            };
            values.push(value);
            taken.push(bits);
        }
        Some((values, taken))
    }

    fn ended(&self, state: &P::State) -> Option<[N; AIMS]> {
        let gain = self.measure.at_the_end(state);
        each(|aim| N::of(gain[aim]).times(self.scale))
    }

    fn played(
        &self,
        at: usize,
        state: &P::State,
        rule: &Rule<'_, P>,
        shares: Option<&[u32]>,
    ) -> Option<([N; AIMS], Taken)> {
        let mut kept: Option<[N; AIMS]> = None;
        let mut least: Option<[N; AIMS]> = None;
        let mut bits = Taken::default();
        for (number, (action, steps)) in self.reached.actions(self.depth, at).enumerate() {
            let bit = 1_u32.checked_shl(u32::try_from(number).ok()?).unwrap_or(0);
            let share = shares.map(|shares| (shares[number], total(shares)));
            if share.is_some_and(|(share, _)| share == 0) {
                continue;
            }
            let value = self.action(state, action, steps, share)?;
            match least.as_ref().map(|least| value.cmp(least)) {
                Some(Ordering::Greater) => {}
                Some(Ordering::Equal) => bits.least |= bit,
                None | Some(Ordering::Less) => {
                    least = Some(value.clone());
                    bits.least = bit;
                }
            }
            match (rule, kept.as_ref().map(|kept| value.cmp(kept))) {
                (_, None) | (Rule::Best, Some(Ordering::Greater)) | (Rule::Worst, Some(Ordering::Less)) => {
                    kept = Some(value);
                    bits.taken = bit;
                }
                (Rule::Best | Rule::Worst, Some(Ordering::Equal)) => bits.taken |= bit,
                (Rule::Best | Rule::Worst, Some(_)) => {}
                (Rule::Any | Rule::Shared(_), Some(_)) => {
                    kept = Some(each(|aim| kept.as_ref()?[aim].plus(&value[aim]))?);
                    bits.taken |= bit;
                }
            }
        }
        kept.map(|kept| (kept, bits))
    }

    /// What an action comes to, in the numbers of this depth, times its share if there is one.
    fn action(
        &self,
        state: &P::State,
        action: P::Action,
        steps: &[Step],
        share: Option<(u32, u64)>,
    ) -> Option<[N; AIMS]> {
        let (share, shares) = share.unwrap_or((1, 1));
        let unit = self.finer / (weights(steps) * shares) * u64::from(share);
        let mut sum: [N; AIMS] = std::array::from_fn(|_| N::of(0));
        for step in steps {
            let after = &self.reached.states(self.depth + 1)[step.to as usize];
            let gain = self.measure.on_the_way(state, action, after);
            let there = &self.next[step.to as usize];
            let times = N::of(i64::try_from(unit * u64::from(step.weight)).ok()?);
            sum = each(|aim| {
                let gained = N::of(gain[aim]).times(self.below)?.plus(&there[aim])?;
                sum[aim].plus(&gained.times(&times)?)
            })?;
        }
        Some(sum)
    }
}

/// All of them, or none where one does not fit.
fn each<N: Whole, const AIMS: usize>(mut number: impl FnMut(usize) -> Option<N>) -> Option<[N; AIMS]> {
    let mut fits = true;
    let numbers = std::array::from_fn(|aim| {
        number(aim).unwrap_or_else(|| {
            fits = false;
            N::of(0)
        })
    });
    fits.then_some(numbers)
}
