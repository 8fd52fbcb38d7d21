//! A record of practice to print. The name on it is typed here, and is in no store.

use super::Shell;
use crate::web::components::record::{self, Row, Sheet, record_page};
use crate::web::hooks::{Arrival, use_arrival, use_past};
use crate::web::platform::{Clock, Timestamp};
use crate::web::practice::past::Past;
use crate::web::practice::record::{COUNTED, Record};
use crate::web::preferences::Preferences;
use crate::web::text::{LookBack, Recording, Text, WayTo};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct RecordPageProps {
    pub shell: Shell,
}

/// Which runs the record is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Period {
    All,
    Year,
    Month,
}

impl Period {
    const ALL: [Self; 3] = [Self::All, Self::Year, Self::Month];

    const fn said(self) -> Recording {
        match self {
            Self::All => Recording::PeriodAll,
            Self::Year => Recording::PeriodYear,
            Self::Month => Recording::PeriodMonth,
        }
    }

    fn since(self, now: Timestamp) -> Timestamp {
        const DAY: u64 = 24 * 60 * 60 * 1000;
        match self {
            Self::All => Timestamp(0),
            Self::Year => Timestamp(now.0.saturating_sub(365 * DAY)),
            Self::Month => Timestamp(now.0.saturating_sub(30 * DAY)),
        }
    }
}

#[component]
pub fn RecordPage(RecordPageProps { shell }: &RecordPageProps) -> Html {
    let Shell { platform, preferences, .. } = shell;
    let words = &preferences.words;
    let loaded = use_past(shell);
    let heading = use_node_ref();
    let name = use_state(AttrValue::default);
    let period = use_state(|| Period::All);
    let title = words.say(Text::PageTitle { page: &words.say(WayTo::Record) });
    let here = |_: &_| Some(Arrival { place: AttrValue::default(), title });
    use_arrival(loaded.arrival(here, words), heading.clone());
    let past = match loaded.shown(&heading, words) {
        Ok(past) => past,
        Err(waiting) => return waiting,
    };
    let record = Record::of(past, period.since(platform.clock.now()));
    let named = {
        let setter = name.setter();
        Callback::from(move |name: String| setter.set(name.into()))
    };
    let period_chosen = {
        let setter = period.setter();
        Callback::from(move |at: usize| setter.set(Period::ALL.get(at).copied().unwrap_or(Period::All)))
    };
    let device = Rc::clone(&platform.device);
    let page = record::RecordPage {
        heading,
        name: (*name).clone(),
        named,
        periods: Period::ALL.map(|each| (words.say(each.said()), each == *period)).into(),
        period_chosen,
        printed: Callback::from(move |()| device.print()),
        sheet: sheet(&record, past, (*name).clone(), &*platform.clock, preferences),
    };
    record_page(page, words)
}

/// None where there is nothing to record.
fn sheet(
    record: &Record,
    past: &Past,
    name: AttrValue,
    clock: &dyn Clock,
    Preferences { words, job, .. }: &Preferences,
) -> Option<Sheet> {
    let (first, last) = record.span()?;
    let minutes = |milliseconds: u64| {
        words.say(Recording::Minutes(u32::try_from(milliseconds / 60_000).unwrap_or(u32::MAX)))
    };
    let stories = record.stories.iter().map(|practised| Row {
        title: past
            .story(&practised.story)
            .map_or_else(|| practised.story.as_str().to_owned(), |story| story.title.clone())
            .into(),
        finished: practised.finished.iter().map(|at| words.say(Recording::OnDay(clock.day(*at)))).collect(),
        active: minutes(practised.active),
        some_uncounted: practised.finished.len() > COUNTED,
    });
    Some(Sheet {
        name,
        job: job.one.clone(),
        printed: words.say(Recording::OnDay(clock.day(clock.now()))),
        days: words.say(Recording::From { first: clock.day(first), last: clock.day(last) }),
        active: minutes(record.active()),
        stories: stories.collect(),
        about: record.competencies.iter().map(|about| words.say(LookBack::Competency(*about))).collect(),
    })
}
