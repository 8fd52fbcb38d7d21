//! What one decision rests on, and what it changed because of what.

use crate::engine::{Session, Turn};
use crate::scenario::Scenario;
use crate::scenario::explained::Explained;
use crate::scenario::file::Basis;
use crate::scenario::prose::{Block, Line};
use crate::student::{Cause, Meter, Reason, Subject};
use crate::web::components::prose;
use crate::web::preferences::Preferences;
use crate::web::text::{Because, Changed, LookBack};
use yew::AttrValue;

/// More changes than these would bury the ones that matter.
const MOST_CHANGES: usize = 5;

pub(super) fn rests(scenario: &Scenario, turn: &Turn, preferences: &Preferences) -> Vec<AttrValue> {
    let Preferences { words, job, .. } = preferences;
    let told = scenario.prose(words.language.tag());
    let bases = scenario.scene(turn.choice.scene()).rests.iter();
    let sentences = bases.filter_map(|basis| {
        Some(match *basis {
            Basis::Plan(number) => {
                let text = prose::plain(plan_line(&told.plan, number)?, job);
                words.say(LookBack::PlanLine { number, line: &text })
            }
            Basis::Rule(number) => words.say(LookBack::Rule(number)),
            Basis::Phase => words.say(LookBack::RestsOnPhase { phase: turn.before.student.phase }),
            Basis::Data => words.say(LookBack::RestsOnData),
            Basis::Policy => words.say(LookBack::RestsOnPolicy),
        })
    });
    sentences.collect()
}

/// The card's list items are its lines, from one.
fn plan_line(plan: &[Block], number: u8) -> Option<&Line> {
    let lists = plan.iter().filter_map(|block| match block {
        Block::List(items) => Some(items),
        Block::Paragraph(_) | Block::Table { .. } => None,
    });
    lists.flatten().nth(usize::from(number).checked_sub(1)?)
}

/// The largest changes with their causes, how upset first.
pub(super) fn changes(
    session: &Session,
    explained: &Explained,
    turn: &Turn,
    preferences: &Preferences,
) -> Vec<AttrValue> {
    let mut by_subject: Vec<(Subject, i32, Vec<Cause>)> = Vec::new();
    for cause in session.causes(turn) {
        match by_subject.iter_mut().find(|(subject, ..)| *subject == cause.subject) {
            Some((_, sum, causes)) => {
                *sum += cause.amount;
                causes.push(cause);
            }
            None => by_subject.push((cause.subject, cause.amount, vec![cause])),
        }
    }
    by_subject.retain(|(_, sum, _)| *sum != 0);
    let weight = |(subject, sum, _): &(Subject, i32, Vec<Cause>)| match subject {
        Subject::Meter(Meter::Arousal) => u32::MAX,
        Subject::Meter(_) | Subject::Skill(..) => sum.unsigned_abs(),
    };
    let mut largest = Vec::new();
    // Taking the largest a few times, because a sort of the standard library is five kilobytes.
    while largest.len() < MOST_CHANGES
        && let Some(most) = by_subject.iter().map(weight).max()
        && let Some(at) = by_subject.iter().position(|change| weight(change) == most)
    {
        let (subject, sum, causes) = by_subject.remove(at);
        largest.push(change(explained, subject, sum, &causes, preferences));
    }
    largest
}

/// "How upset they were: down by 8 (giving space −12, time passing +4)".
fn change(
    explained: &Explained,
    subject: Subject,
    sum: i32,
    causes: &[Cause],
    Preferences { words, .. }: &Preferences,
) -> AttrValue {
    let subject = match subject {
        Subject::Meter(meter) => Changed::Meter(meter),
        Subject::Skill(skill, number) => Changed::Skill(explained.skill(skill).unwrap_or_default(), number),
    };
    let mut sentence = words.say(LookBack::Change { subject, by: sum }).to_string();
    for (at, cause) in causes.iter().enumerate() {
        sentence.push_str(if at == 0 { " (" } else { ", " });
        let reason = because(explained.scenario(), cause.reason);
        sentence.push_str(&words.say(LookBack::Because { reason, by: cause.amount }));
    }
    sentence.push(')');
    sentence.into()
}

fn because(scenario: &Scenario, reason: Reason) -> Because<'_> {
    match reason {
        Reason::Drift => Because::Time,
        Reason::Environment => Because::Setting,
        Reason::Act(act) | Reason::Prompting(act, _) => Because::Act(&scenario.model().row(act).id),
        Reason::Sensitivity(_) => Because::ForThisStudent,
        Reason::AfterPeak(_) => Because::AfterPeak,
        Reason::Untrained(_) => Because::NotPlanned,
        Reason::Written => Because::Story,
        Reason::TurnLimit => Because::OneTurnLimit,
        Reason::Bound => Because::AtItsEnd,
    }
}
