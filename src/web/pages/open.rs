//! Where a run that somebody was given is opened: by a code or a link, by a file, or by the address itself.

use super::Shell;
use crate::web::components::given::{Given, Refused, given};
use crate::web::components::loading::loading;
use crate::web::hooks::{Arrival, use_arrival};
use crate::web::opening::{Unopened, open_file, open_text};
use crate::web::platform::browser::{self, address};
use crate::web::text::{Sharing, Text, WayTo};
use std::cell::Cell;
use std::rc::Rc;
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

/// More than any run takes; a larger file is not even read.
const MOST_BYTES: u32 = 200_000;

#[derive(Clone, PartialEq, Properties)]
pub struct OpenPageProps {
    /// The code in the address.
    pub code: Option<AttrValue>,
    pub shell: Shell,
}

/// What was given, and how.
enum Gift {
    /// In the address: what it leads to stands in its place.
    Link(AttrValue),
    Text(String),
    File(File),
}

#[component]
pub fn OpenPage(OpenPageProps { code, shell }: &OpenPageProps) -> Html {
    let words = &shell.preferences.words;
    let (heading, field) = (use_node_ref(), use_node_ref());
    let refused = use_state(|| None::<Refused>);
    let busy = use_state(|| code.is_some());
    let left = use_mut_ref(|| Rc::new(Cell::new(false)));
    let opened = {
        let (platform, language) = (shell.platform.clone(), words.language);
        let (refused, busy, left) = (refused.setter(), busy.setter(), Rc::clone(&left.borrow()));
        Callback::from(move |gift: Gift| {
            let (platform, refused, busy) = (platform.clone(), refused.clone(), busy.clone());
            let left = Rc::clone(&left);
            yew::platform::spawn_local(async move {
                let (opened, by_link, by_file) = match gift {
                    Gift::Link(code) => (open_text(&code, &platform, language).await, true, false),
                    Gift::Text(text) => (open_text(&text, &platform, language).await, false, false),
                    Gift::File(file) => match browser::read_text(file, MOST_BYTES).await {
                        Ok(text) => (open_file(&text, &platform, language).await, false, true),
                        Err(error) => (Err(Unopened::Unread(error)), false, true),
                    },
                };
                match opened {
                    // Whoever has gone elsewhere meanwhile is not called back.
                    _ if left.get() => {}
                    Ok(route) if by_link => address::replace(&route),
                    Ok(route) => address::go(&route),
                    Err(unopened) => {
                        refused.set(Some(if by_file {
                            Refused::File(unopened)
                        } else {
                            Refused::Text(unopened)
                        }));
                        busy.set(false);
                    }
                }
            });
        })
    };
    {
        let (opened, code, left) = (opened.clone(), code.clone(), Rc::clone(&left.borrow()));
        use_effect_with((), move |()| {
            if let Some(code) = code {
                opened.emit(Gift::Link(code));
            }
            move || left.set(true)
        });
    }
    {
        // What could not be opened is there to be put right, or tried again.
        let (field, code) = (field.clone(), code.clone());
        use_effect_with(*busy, move |_| {
            if let (Some(field), Some(code)) = (field.cast::<HtmlInputElement>(), code) {
                field.set_value(&code);
            }
        });
    }
    let title = words.say(Text::PageTitle { page: &words.say(WayTo::Open) });
    use_arrival((!*busy).then(|| Arrival { place: AttrValue::default(), title }), heading.clone());
    if *busy {
        return loading(false, words);
    }
    let form = Given {
        field,
        entered: opened.reform(Gift::Text),
        chosen: opened.reform(Gift::File),
        refused: (*refused).clone(),
    };
    html! {
        <div class="stack stack-wide" data-page="open">
            <div class="stack">
                <h1 tabindex="-1" ref={heading}>{ words.say(WayTo::Open) }</h1>
                <p class="text">{ words.say(Sharing::OpenIntro) }</p>
            </div>
            { given(form, words) }
            <div class="buttons">
                <a class="button button-quiet" href="#/">{ words.say(Text::BackToStories) }</a>
                <a class="button button-quiet" href="#/my-data">{ words.say(WayTo::MyData) }</a>
            </div>
        </div>
    }
}
