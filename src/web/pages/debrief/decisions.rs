//! Every decision of a run with its reasons, those first that somebody was sure of to their cost.

use super::review::{changes, rests};
use super::story::Look;
use crate::engine::{Decision, Sureness};
use crate::scenario::competency::Competency;
use crate::scenario::credit::{Credit, Rating};
use crate::web::components::decision_review::{DecisionReview, decision_review};
use crate::web::components::prose::line;
use crate::web::preferences::Preferences;
use crate::web::said;
use crate::web::text::HowPlayed;
use yew::prelude::*;

impl Look<'_> {
    pub(super) fn decisions(&self) -> Html {
        let words = self.words();
        let numbered = self.score.decisions.iter().zip(1_u32..);
        let (first, rest): (Vec<_>, Vec<_>) = numbered.partition(|(decision, _)| sure_and_costly(decision));
        let parted = !first.is_empty() && !rest.is_empty();
        let review = |(decision, number): (&Decision, u32)| self.review(decision, number);
        html! {
            <>
                if !first.is_empty() {
                    <h3>{ words.say(HowPlayed::SureAndCostly) }</h3>
                    <p class="text">{ words.say(HowPlayed::SureAndCostlyLine) }</p>
                }
                { for first.into_iter().map(review) }
                if parted {
                    <h3>{ words.say(HowPlayed::EveryDecision) }</h3>
                }
                { for rest.into_iter().map(review) }
            </>
        }
    }

    fn review(&self, decision: &Decision, number: u32) -> Html {
        let Preferences { words, job, .. } = self.preferences;
        let scenario = self.session.scenario();
        let told = scenario.prose(words.language.tag());
        let turn = &decision.turn;
        let view = turn.before.view();
        let shows = decision.credit.into_iter().flat_map(|credit| [Some(credit.primary), credit.secondary]);
        let review = DecisionReview {
            number,
            moment: told.scene(turn.choice.scene()).title.clone().into(),
            chosen: line(&told.choice(turn.choice).label, job),
            shows: shows.flatten().map(|(competency, credit)| (competency, credit.rating())).collect(),
            why: self.explained.why(turn.choice, view).map(|why| line(why, job)),
            rests: rests(scenario, turn, self.preferences),
            changes: changes(self.session, self.explained, turn, self.preferences),
            coach: self.explained.coach(turn.choice, view).map(|asked| line(asked, job)),
            looked_at_plan: decision.plan_opened,
            hint_read: decision.hint_read,
            sureness: decision.sureness,
            said_first: said::of(self.page, self.session, turn.choice.scene(), turn.visit)
                .map(AttrValue::from),
            tried_again: self.session.turns().iter().position(|it| it == turn).map(|at| self.tried_again(at)),
            later_choices: decision
                .later
                .iter()
                .map(|choice| line(&told.choice(*choice).label, job))
                .collect(),
        };
        decision_review(review, words)
    }
}

/// What people are sure of, they do again: so it comes before everything else.
fn sure_and_costly(decision: &Decision) -> bool {
    let costly =
        |(_, credit): (Competency, Credit)| matches!(credit.rating(), Rating::Weak | Rating::Harmful);
    decision.sureness == Some(Sureness::Sure) && decision.credit.is_some_and(|credit| costly(credit.primary))
}
