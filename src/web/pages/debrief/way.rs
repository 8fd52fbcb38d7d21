//! The way that a run took through its story, for the drawing of it.

use super::story::Look;
use crate::engine::{Decision, Turn};
use crate::scenario::Place;
use crate::web::components::way_taken::{Fork, way_taken};
use yew::Html;

impl Look<'_> {
    pub(super) fn way_taken(&self) -> Html {
        let Place::Ending(ending) = self.session.now().place else { return Html::default() };
        let forks = self.session.turns().iter().map(|turn| Fork {
            moment: self.moment(turn).to_owned().into(),
            offered: u32::try_from(turn.before.offers(self.session.scenario()).len()).unwrap_or(0),
            stepped_back: self.stepped_back(turn),
        });
        way_taken(&forks.collect::<Vec<_>>(), &self.told().ending(ending).title, self.words())
    }

    /// Whether another choice was made at this moment before or after.
    pub(super) fn stepped_back(&self, turn: &Turn) -> bool {
        let same = |decision: &&Decision| {
            decision.turn.choice.scene() == turn.choice.scene() && decision.turn.visit == turn.visit
        };
        self.score.decisions.iter().find(same).is_some_and(|it| !it.later.is_empty())
    }
}
