//! Finding a story by what happened, with or without a history.

mod filters;

use super::Shell;
use super::library::card;
use crate::scenario::file::Sign;
use crate::scenario::ids::ScenarioId;
use crate::scenario::library::{Library, Story};
use crate::web::components::find::{self, find};
use crate::web::components::prose;
use crate::web::finding::{self, Found, Wanted};
use crate::web::hooks::{Arrival, use_arrival, use_loaded};
use crate::web::kept::{self, KeptRuns};
use crate::web::preferences::Preferences;
use crate::web::shelf;
use crate::web::text::{Finding, LookBack, Text, WayTo};
use filters::filters;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct FindPageProps {
    pub shell: Shell,
}

/// What people say most stands first.
const SIGNS: [Sign; 18] = [
    Sign::ThrowsThings,
    Sign::LeavesTheRoom,
    Sign::WillNotStart,
    Sign::HurtsPeople,
    Sign::LooksAtMe,
    Sign::GoesQuiet,
    Sign::TooLoud,
    Sign::ArguesBack,
    Sign::AsksForABreak,
    Sign::UsesADevice,
    Sign::SaysNoToHelp,
    Sign::SitsAlone,
    Sign::AdultsDisagree,
    Sign::FamilyAsks,
    Sign::PeopleAskAboutAStudent,
    Sign::TellsMeSomethingSerious,
    Sign::AskedToDoMore,
    Sign::NeedsCare,
];

/// Where the page remembers what was typed, for whoever comes back from a story.
const TYPED: &str = "find.words";

#[component]
pub fn FindPage(FindPageProps { shell }: &FindPageProps) -> Html {
    let Shell { platform, preferences, announce, .. } = shell;
    let words = &preferences.words;
    let loaded = {
        let (content, language) = (Rc::clone(&platform.content), words.language);
        use_loaded(AttrValue::Static(language.tag()), move |_| {
            Box::pin(async move { shelf::library(&*content, language).await.map(Rc::new) })
        })
    };
    let heading = use_node_ref();
    let wanted = use_state(|| Wanted {
        words: platform.page.read(TYPED).ok().flatten().unwrap_or_default(),
        ..Wanted::default()
    });
    let title = words.say(Text::PageTitle { page: &words.say(WayTo::Find) });
    let here = |_: &_| Some(Arrival { place: AttrValue::default(), title });
    use_arrival(loaded.arrival(here, words), heading.clone());
    let library = match loaded.shown(&heading, words) {
        Ok(library) => library,
        Err(waiting) => return waiting,
    };
    let changed = {
        let (platform, preferences, announce) = (platform.clone(), preferences.clone(), announce.clone());
        let (setter, library) = (wanted.setter(), Rc::clone(library));
        Callback::from(move |wanted: Wanted| {
            // Kept for as long as the page is open; there is nothing to do where it is not.
            let _ = platform.page.write(TYPED, &wanted.words);
            let kept = kept::all(&*platform.storage);
            let found = look(&wanted, &library, &kept, &preferences);
            announce.emit(preferences.words.say(result(&found)));
            setter.set(wanted);
        })
    };
    let kept = kept::all(&*platform.storage);
    let found = look(&wanted, library, &kept, preferences);
    let result = words.say(result(&found));
    let stories = match found {
        Found::All(stories) | Found::Nearest(stories) => stories,
        Found::Nothing => Vec::new(),
    };
    let with = |change: fn(Wanted, usize) -> Wanted| {
        let (changed, wanted) = (changed.clone(), (*wanted).clone());
        Callback::from(move |at| changed.emit(change(wanted.clone(), at)))
    };
    let typed = {
        let (changed, wanted) = (changed.clone(), (*wanted).clone());
        Callback::from(move |words| changed.emit(Wanted { words, ..wanted.clone() }))
    };
    let not_played_changed = {
        let (changed, wanted) = (changed.clone(), (*wanted).clone());
        Callback::from(move |not_played| changed.emit(Wanted { not_played, ..wanted.clone() }))
    };
    let page = find::Find {
        heading,
        words: wanted.words.clone().into(),
        typed,
        signs: SIGNS.map(|sign| (words.say(Finding::Sign(sign)), wanted.sign == Some(sign))).into(),
        sign_pressed: with(|wanted, at| {
            let pressed = SIGNS.get(at).copied();
            // Pressed once more, it is let go.
            Wanted { sign: pressed.filter(|sign| wanted.sign != Some(*sign)), ..wanted }
        }),
        filters: filters(&wanted, library, &changed, words),
        filters_open: filters::any_is_set(&wanted),
        not_played: wanted.not_played,
        not_played_changed,
        cleared: changed.reform(|()| Wanted::default()),
        result,
        cards: stories.into_iter().map(|story| card(story, &kept, preferences)).collect(),
    };
    find(page, words)
}

fn look<'a>(
    wanted: &Wanted,
    library: &'a Library,
    kept: &[(ScenarioId, KeptRuns)],
    preferences: &Preferences,
) -> Found<'a> {
    let played = |story: &_| kept.iter().any(|(its, kept)| its == story && !kept.runs.is_empty());
    finding::find(wanted, &library.stories, played, |story| told(story, preferences))
}

fn result(found: &Found<'_>) -> Finding {
    let count = |stories: &[&Story]| u32::try_from(stories.len()).unwrap_or(u32::MAX);
    match found {
        Found::All(stories) => Finding::Found { count: count(stories) },
        Found::Nearest(stories) => Finding::Nearest { count: count(stories) },
        Found::Nothing => Finding::Nothing,
    }
}

/// Everything that can be said of a story.
pub fn told(story: &Story, Preferences { words, job, .. }: &Preferences) -> String {
    let about = &story.about;
    let mut told: Vec<AttrValue> = vec![
        story.title.clone().into(),
        prose::plain(&story.summary, job),
        story.student.clone().into(),
        words.say(Text::Topic(about.topic)),
        words.say(Text::Setting(about.setting)),
        words.say(Text::Grade(&about.grade)),
    ];
    for sign in &about.signs {
        told.extend([words.say(Finding::Sign(*sign)), words.say(Finding::AlsoSaid(*sign))]);
    }
    told.extend(story.competencies.iter().map(|practised| words.say(LookBack::Competency(*practised))));
    told.join(" ")
}
