//! A past as values for the components.

use crate::engine::history::Shown;
use crate::engine::{Mode, run_code};
use crate::scenario::competency::Competency;
use crate::scenario::credit::Rating;
use crate::scenario::ids::ScenarioId;
use crate::web::components::coming_back::{ComingBack, When};
use crate::web::components::competency_history::{CompetencyHistory, Ratings};
use crate::web::components::next_story::NextStory;
use crate::web::components::past_runs::PastRunRow;
use crate::web::platform::Clock;
use crate::web::practice::next_story::{Why, suggestions};
use crate::web::practice::past::{Past, PastRun};
use crate::web::practice::returning::{Return, returns};
use crate::web::preferences::Preferences;
use crate::web::route::Route;
use crate::web::text::OverTime;
use yew::AttrValue;

pub struct LookedAt<'a> {
    pub past: &'a Past,
    pub clock: &'a dyn Clock,
    pub preferences: &'a Preferences,
}

impl LookedAt<'_> {
    pub fn next(&self) -> Vec<NextStory> {
        let history = self.past.history();
        let stories = &self.past.library.stories;
        let found = suggestions(&history, stories, |story| self.past.has_played(story));
        let next = found.into_iter().map(|found| NextStory {
            title: found.story.title.clone().into(),
            address: Route::Story(found.story.id.clone()).to_string().into(),
            why: self.preferences.words.say(match found.why {
                Why::First => OverTime::WhyFirst,
                Why::Fewest { competency, decisions } => {
                    OverTime::WhyFewest { competency, decisions: decisions.into() }
                }
                Why::Lowest { competency, band } => OverTime::WhyLowest { competency, band },
            }),
            played: found.played,
        });
        next.collect()
    }

    /// Of stories that the site still has, the earliest first.
    pub fn returns(&self) -> Vec<Return> {
        let mut returns = returns(&self.past.finished(|at| self.clock.day(at)));
        returns.retain(|next| self.past.story(&next.story).is_some());
        returns
    }

    pub fn coming_back(&self, returns: &[Return]) -> Vec<ComingBack> {
        let today = self.clock.day(self.clock.now());
        let coming = returns.iter().map(|next| ComingBack {
            title: self.title(&next.story),
            address: Route::Story(next.story.clone()).to_string().into(),
            when: match next.due {
                due if due == today => When::Today,
                due if next.is_due(today) => When::DueSince(due),
                due => When::On(due),
            },
            number: next.number,
        });
        coming.collect()
    }

    pub fn competencies(&self) -> Vec<CompetencyHistory> {
        let history = self.past.history();
        let of_each = Competency::ALL.map(|competency| {
            let shown = history.shown(competency);
            CompetencyHistory {
                competency,
                band: shown.band(),
                first: ratings(|rating| shown.first.tally.count(rating)),
                latest: shown.again.then(|| ratings(|rating| shown.latest.count(rating))),
                flagged: held_back(&shown),
            }
        });
        of_each.into()
    }

    /// The latest first.
    pub fn runs(&self) -> Vec<PastRunRow> {
        let mut runs: Vec<&PastRun> = self.past.runs.iter().collect();
        runs.sort_by_key(|run| std::cmp::Reverse(run.kept.last()));
        runs.into_iter().map(|run| self.run(run)).collect()
    }

    fn run(&self, run: &PastRun) -> PastRunRow {
        let words = &self.preferences.words;
        let (kept, day) = (&run.kept, |at| self.clock.day(at));
        let address = run.replayed.as_ref().ok().map(|session| {
            if session.is_over() {
                Route::Debrief(run_code::encode(session))
            } else {
                Route::Run(kept.saved.story.clone(), kept.run.clone())
            }
        });
        let share = run.replayed.as_ref().ok().map(|session| Route::Share(run_code::encode(session)));
        PastRunRow {
            story: self.title(&kept.saved.story),
            address: address.map(|route| route.to_string().into()),
            share: share.map(|route| route.to_string().into()),
            when: words.say(match run.finished() {
                Some(at) => OverTime::FinishedOn(day(at)),
                None => OverTime::GoingSince(day(kept.last())),
            }),
            mode: match kept.saved.mode {
                Mode::Own => None,
                Mode::Guided => Some(words.say(OverTime::WithHints)),
                Mode::WhatIf => Some(words.say(OverTime::OtherWay)),
                Mode::Room => Some(words.say(OverTime::InRoom)),
            },
            trouble: run.replayed.as_ref().err().map(|unread| words.say(OverTime::Unread(*unread))),
        }
    }

    /// A story that is gone has only its name left.
    fn title(&self, story: &ScenarioId) -> AttrValue {
        match self.past.story(story) {
            Some(story) => story.title.clone().into(),
            None => story.as_str().to_owned().into(),
        }
    }
}

fn ratings(count: impl Fn(Rating) -> u16) -> Ratings {
    [Rating::Strong, Rating::Workable, Rating::Weak, Rating::Harmful].map(|rating| count(rating).into())
}

/// Only where the word would be another one without it is there something to say.
fn held_back(shown: &Shown) -> bool {
    let mut without = *shown;
    without.first.unremedied_flag = false;
    shown.band() != without.band()
}
