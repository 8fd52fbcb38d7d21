//! What a person can set, what is kept where, and deleting all of it.

mod deleting;

pub use deleting::{Deleting, DeletingMsg};

use super::Shell;
use crate::web::components::settings::{self, Choice, DeletingPart, Group, settings};
use crate::web::forgetting::{after_deletion, delete_everything, kept_runs};
use crate::web::hooks::{Arrival, use_arrival};
use crate::web::platform::browser;
use crate::web::settings::{Keeping, Settable, Settings};
use crate::web::text::{Language, Say, SettingUp, Text, WayTo};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct SettingsPageProps {
    pub shell: Shell,
}

#[derive(Default)]
struct State(Deleting);

impl Reducible for State {
    type Action = DeletingMsg;

    fn reduce(self: Rc<Self>, msg: DeletingMsg) -> Rc<Self> {
        self.0.update(msg).map_or(self, |next| Rc::new(Self(next)))
    }
}

#[component]
pub fn SettingsPage(SettingsPageProps { shell }: &SettingsPageProps) -> Html {
    let Shell { platform, preferences, set, .. } = shell;
    let words = &preferences.words;
    let heading = use_node_ref();
    let title = words.say(Text::PageTitle { page: &words.say(WayTo::Settings) });
    use_arrival(Some(Arrival { place: AttrValue::default(), title }), heading.clone());
    let state = use_reducer(State::default);
    let step = use_node_ref();
    {
        let (step, seen) = (step.clone(), use_mut_ref(|| false));
        use_effect_with(state.0, move |_| {
            // The page itself has just been arrived at, and its heading has the focus.
            if seen.replace(true) {
                browser::focus(&step);
            }
        });
    }
    let send = |msg: fn() -> DeletingMsg| {
        let dispatcher = state.dispatcher();
        Callback::from(move |()| dispatcher.dispatch(msg()))
    };
    let confirmed = {
        let (platform, set, now) = (platform.clone(), set.clone(), preferences.settings);
        let dispatcher = state.dispatcher();
        Callback::from(move |()| {
            // First, because setting something keeps it.
            set.emit(after_deletion(now));
            let ended = delete_everything(&*platform.device_storage, &*platform.page, now);
            dispatcher.dispatch(DeletingMsg::Ended(ended));
        })
    };
    let runs = kept_runs(&*platform.device_storage);
    let mut kept = vec![words.say(SettingUp::KeptHere { runs })];
    if runs > 0 && preferences.settings.keeping == Keeping::WhileOpen {
        kept.push(words.say(SettingUp::KeptHidden));
    }
    kept.extend(
        [SettingUp::KeptWhere, SettingUp::KeptNotHere, SettingUp::KeptByBrowser].map(|said| words.say(said)),
    );
    let page = settings::Settings {
        heading,
        groups: groups(shell),
        kept,
        deleting: match state.0 {
            Deleting::Offered => DeletingPart::Offered,
            Deleting::Asked => DeletingPart::Asked(words.say(SettingUp::DeleteAsked { runs })),
            Deleting::Ended(Ok(deleted)) => DeletingPart::Deleted(words.say(SettingUp::Done(deleted))),
            Deleting::Ended(Err(_)) => DeletingPart::Refused(words.say(SettingUp::NotDeleted)),
        },
        step,
        asked: send(|| DeletingMsg::Asked),
        called_off: send(|| DeletingMsg::CalledOff),
        confirmed,
    };
    settings(page, words)
}

fn groups(shell: &Shell) -> Vec<Group> {
    let Shell { preferences, set, .. } = shell;
    let (words, now) = (&preferences.words, preferences.settings);
    let languages = Language::ALL.into_iter().map(|language| Choice {
        id: language.tag(),
        label: language.own_name().into(),
        help: None,
        lang: Some(language.tag()),
        is_set: language == now.language,
    });
    let language = Group {
        name: "language",
        title: words.say(Text::LanguageSwitch),
        help: None,
        options: languages.collect(),
        chosen: set
            .reform(move |id| Settings { language: Language::from_tag(id).unwrap_or(now.language), ..now }),
    };
    let mut job =
        group(shell, "job", SettingUp::JobTitle, now.job, Text::Job, |now, job| Settings { job, ..now });
    job.help = Some(words.say(SettingUp::JobTitleHelp));
    let theme = group(shell, "theme", SettingUp::ThemeTitle, now.theme, SettingUp::Theme, |now, theme| {
        Settings { theme, ..now }
    });
    let text = group(shell, "text", SettingUp::TextTitle, now.text, SettingUp::TextSize, |now, text| {
        Settings { text, ..now }
    });
    let motion =
        group(shell, "motion", SettingUp::MotionTitle, now.motion, SettingUp::Motion, |now, motion| {
            Settings { motion, ..now }
        });
    let mut keeping =
        group(shell, "keep", SettingUp::KeepingTitle, now.keeping, SettingUp::Keeping, |now, keeping| {
            Settings { keeping, ..now }
        });
    for (choice, keeping) in keeping.options.iter_mut().zip(Keeping::ALL) {
        choice.help = Some(words.say(SettingUp::KeepingHelp(*keeping)));
    }
    vec![language, job, theme, text, motion, keeping]
}

/// Everything that one thing can be set to.
fn group<T: Settable, S: Say>(
    shell: &Shell,
    name: &'static str,
    title: SettingUp,
    now: T,
    label: impl Fn(T) -> S,
    with: fn(Settings, T) -> Settings,
) -> Group {
    let Shell { preferences, set, .. } = shell;
    let (words, settings) = (&preferences.words, preferences.settings);
    let options = T::ALL.iter().map(|one| Choice {
        id: one.id(),
        label: words.say(label(*one)),
        help: None,
        lang: None,
        is_set: *one == now,
    });
    Group {
        name,
        title: words.say(title),
        help: None,
        options: options.collect(),
        chosen: set.reform(move |id| with(settings, T::of_id(id))),
    }
}
