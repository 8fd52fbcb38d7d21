//! Everything that this device keeps of somebody's practice, to take along and to bring.

mod bringing;

pub use bringing::{Bringing, BringingMsg};

use super::Shell;
use crate::exchange::backup::{Backup, MOST_BYTES};
use crate::scenario::ids::ScenarioId;
use crate::scenario::library::Library;
use crate::web::backing_up::{self, Check, SettingsFate, Unbrought};
use crate::web::components::my_data::{BringingPart, CheckLine, MyData, my_data};
use crate::web::hooks::{Arrival, use_arrival, use_loaded};
use crate::web::kept;
use crate::web::platform::browser;
use crate::web::settings::{Keeping, Settings};
use crate::web::shelf;
use crate::web::text::{TakingAlong, Text, WayTo};
use std::rc::Rc;
use web_sys::File;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct MyDataPageProps {
    pub shell: Shell,
}

#[derive(Default)]
struct State(Bringing);

impl Reducible for State {
    type Action = BringingMsg;

    fn reduce(self: Rc<Self>, msg: BringingMsg) -> Rc<Self> {
        self.0.update(msg).map_or(self, |next| Rc::new(Self(next)))
    }
}

#[component]
pub fn MyDataPage(MyDataPageProps { shell }: &MyDataPageProps) -> Html {
    let Shell { platform, preferences, .. } = shell;
    let words = &preferences.words;
    let loaded = {
        let (content, language) = (Rc::clone(&platform.content), words.language);
        use_loaded(AttrValue::Static(language.tag()), move |_| {
            Box::pin(async move { shelf::library(&*content, language).await })
        })
    };
    let (heading, step) = (use_node_ref(), use_node_ref());
    let title = words.say(Text::PageTitle { page: &words.say(WayTo::MyData) });
    let here = |_: &_| Some(Arrival { place: AttrValue::default(), title });
    use_arrival(loaded.arrival(here, words), heading.clone());
    let state = use_reducer(State::default);
    {
        let step = step.clone();
        use_effect_with(state.0.clone(), move |bringing| match bringing {
            // What is wrong is said at the field, by itself.
            Bringing::Offered | Bringing::Refused(_) => {}
            Bringing::Checking(_) | Bringing::Ended(_) => browser::focus(&step),
        });
    }
    let library = match loaded.shown(&heading, words) {
        Ok(library) => library,
        Err(waiting) => return waiting,
    };
    let dispatcher = state.dispatcher();
    let chosen = Callback::from(move |file: File| {
        let dispatcher = dispatcher.clone();
        yew::platform::spawn_local(
            async move { dispatcher.dispatch(BringingMsg::FileRead(read(file).await)) },
        );
    });
    let dispatcher = state.dispatcher();
    let called_off = Callback::from(move |()| dispatcher.dispatch(BringingMsg::CalledOff));
    let page = MyData {
        heading,
        step,
        here: sentences_about_here(shell),
        saved: saved(shell),
        bringing: part(&state.0, library, shell),
        chosen,
        called_off,
        confirmed: confirmed(&state, shell),
    };
    my_data(page, words)
}

async fn read(file: File) -> Result<Backup, Unbrought> {
    let most = u32::try_from(MOST_BYTES).unwrap_or(u32::MAX);
    let text = browser::read_text(file, most).await.map_err(Unbrought::Unread)?;
    Backup::read(&text).map_err(Unbrought::Backup)
}

fn sentences_about_here(Shell { platform, preferences, .. }: &Shell) -> Vec<AttrValue> {
    let words = &preferences.words;
    let backup = backing_up::practice(platform);
    let going = backup.runs.iter().filter(|run| run.ended.is_none()).count();
    let mut said = vec![words.say(TakingAlong::Here { runs: count(backup.runs.len()), going: count(going) })];
    let damaged = kept::aside(&*platform.storage).len();
    if damaged > 0 {
        said.push(words.say(TakingAlong::Damaged { runs: count(damaged) }));
    }
    said
}

/// Made when it is asked for, so that it has what another tab has kept meanwhile.
fn saved(Shell { platform, preferences, announce, .. }: &Shell) -> Callback<()> {
    let (platform, announce) = (platform.clone(), announce.clone());
    let said = preferences.words.say(TakingAlong::FileSaved);
    Callback::from(move |()| {
        let text = backing_up::practice(&platform).write();
        if platform.device.save_file("alongside-practice.txt", &text) {
            announce.emit(said.clone());
        }
    })
}

fn confirmed(state: &UseReducerHandle<State>, shell: &Shell) -> Callback<()> {
    let Shell { platform, preferences, set, .. } = shell.clone();
    let state = state.clone();
    Callback::from(move |()| {
        let Bringing::Checking(backup) = &state.0 else { return };
        let ended = backing_up::bring(backup, &platform);
        if ended.is_ok_and(|brought| brought.settings == SettingsFate::Taken) {
            set.emit(Settings::kept(&*platform.device_storage, preferences.settings));
        }
        state.dispatch(BringingMsg::Ended(ended));
    })
}

fn part(bringing: &Bringing, library: &Library, shell: &Shell) -> BringingPart {
    let Shell { platform, preferences, .. } = shell;
    let words = &preferences.words;
    match bringing {
        Bringing::Offered => BringingPart::Offered(None),
        Bringing::Refused(unbrought) => {
            BringingPart::Offered(Some(words.say(TakingAlong::Unbrought(unbrought.clone()))))
        }
        Bringing::Checking(backup) => {
            let Check { stories, settings } = backing_up::check(backup, platform);
            let adds = stories.iter().any(|story| story.new + story.further > 0);
            let adds = adds || settings == SettingsFate::Taken;
            let mut said = vec![words.say(TakingAlong::InFile { runs: count(backup.runs.len()) })];
            if !adds {
                said.push(words.say(TakingAlong::Nothing));
            }
            if settings != SettingsFate::NotThere {
                said.push(words.say(TakingAlong::Settings(settings)));
            }
            if preferences.settings.keeping == Keeping::WhileOpen {
                said.push(words.say(TakingAlong::OnlyWhileOpen));
            }
            let lines = stories.into_iter().map(|check| CheckLine {
                story: title(library, &check.story),
                said: words.say(TakingAlong::Story(check)),
            });
            BringingPart::Checking { said, lines: lines.collect(), adds }
        }
        Bringing::Ended(Ok(brought)) => BringingPart::Brought(words.say(TakingAlong::Brought(*brought))),
        Bringing::Ended(Err(error)) => BringingPart::NotBrought(words.say(TakingAlong::NotBrought(*error))),
    }
}

/// A story that is not on this site has only its name.
fn title(library: &Library, story: &ScenarioId) -> AttrValue {
    let found = library.stories.iter().find(|its| its.id == *story);
    found.map_or_else(|| story.as_str().to_owned(), |found| found.title.clone()).into()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
