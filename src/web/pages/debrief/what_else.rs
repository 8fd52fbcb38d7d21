//! What else could have happened in a run, as values for the components.

use super::story::Look;
use super::{DebriefMsg, Looking};
use crate::engine::Turn;
use crate::scenario::EndingRef;
use crate::solver::hindsight::{Hindsight, Luck};
use crate::web::components::prose::line;
use crate::web::components::turning_points::{Point, TurningPoints};
use crate::web::text::WhatElse;
use yew::{AttrValue, Callback};

impl Look<'_> {
    pub(super) fn turning_points(&self, looking: &Looking, send: &Callback<DebriefMsg>) -> TurningPoints {
        let unknown = |why| {
            let send = send.clone();
            TurningPoints::Unknown {
                why,
                again: Callback::from(move |()| send.emit(DebriefMsg::LookAskedAgain)),
            }
        };
        match looking {
            Looking::Working { long: false, .. } => TurningPoints::Soon,
            Looking::Working { long: true, found } => {
                let send = send.clone();
                let stopped = Callback::from(move |()| send.emit(DebriefMsg::LookStopped));
                TurningPoints::Looking { found: *found, stopped }
            }
            Looking::Failed => unknown(WhatElse::Failed),
            Looking::Stopped => unknown(WhatElse::Stopped),
            Looking::Done(hindsight) => self.known(hindsight),
        }
    }

    fn known(&self, hindsight: &Hindsight) -> TurningPoints {
        let turns = self.session.turns();
        let cost = hindsight.cost_most.map(usize::from).filter(|at| *at < turns.len());
        let help = hindsight.helped_most.map(usize::from).filter(|at| *at < turns.len());
        let cost_most = cost.map(|at| {
            let seen = &hindsight.turns[at];
            let before = possible_before(hindsight, at);
            let mut sentences = vec![if before == seen.possible {
                let student = &self.told().student.name;
                self.words().say(WhatElse::AtMoreCost { student })
            } else {
                self.words().say(WhatElse::WasPossible { endings: &self.endings(before) })
            }];
            if seen.unknowable {
                sentences.push(self.words().say(WhatElse::Unknowable));
            }
            self.point(at, sentences)
        });
        let helped_most = help.map(|at| self.point(at, vec![self.words().say(WhatElse::NothingKeptMore)]));
        let luck = turns.iter().zip(&hindsight.turns).filter_map(|(turn, seen)| self.luck(turn, seen.luck));
        TurningPoints::Known { cost_most, helped_most, luck: luck.collect() }
    }

    fn point(&self, at: usize, sentences: Vec<AttrValue>) -> Point {
        let turn = &self.session.turns()[at];
        Point {
            moment: self.moment(turn).to_owned().into(),
            chosen: line(&self.told().choice(turn.choice).label, &self.preferences.job),
            sentences,
            tried_again: self.tried_again(at),
        }
    }

    fn luck(&self, turn: &Turn, luck: Luck) -> Option<AttrValue> {
        let moment = self.moment(turn);
        match luck {
            Luck::None => None,
            Luck::Bad => Some(self.words().say(WhatElse::BadLuck { moment })),
            Luck::Good => Some(self.words().say(WhatElse::GoodLuck { moment })),
        }
    }

    /// What a moment left possible, where that is not what was possible before it.
    pub(super) fn still_possible(&self, looking: &Looking, at: usize) -> Option<AttrValue> {
        let Looking::Done(hindsight) = looking else { return None };
        let possible = &hindsight.turns.get(at)?.possible;
        let changed = possible_before(hindsight, at) != possible;
        changed.then(|| self.words().say(WhatElse::StillPossible { endings: &self.endings(possible) }))
    }

    fn endings(&self, endings: &[EndingRef]) -> String {
        let titles = endings.iter().filter_map(|ending| self.told().endings.get(ending.index()));
        let titles = titles.map(|ending| self.words().say(WhatElse::Ending(&ending.title)).to_string());
        titles.collect::<Vec<String>>().join(&self.words().say(WhatElse::Or))
    }
}

fn possible_before(hindsight: &Hindsight, at: usize) -> &[EndingRef] {
    match at.checked_sub(1).and_then(|before| hindsight.turns.get(before)) {
        Some(turn) => &turn.possible,
        None => &hindsight.possible,
    }
}
