//! A page to read beside the stories.

use super::Shell;
use crate::web::components::reading::reading as page;
use crate::web::hooks::{Arrival, use_arrival, use_loaded};
use crate::web::reading::Reading;
use crate::web::shelf;
use crate::web::text::Text;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct ReadingPageProps {
    pub reading: Reading,
    pub shell: Shell,
}

#[component]
pub fn ReadingPage(ReadingPageProps { reading, shell }: &ReadingPageProps) -> Html {
    let Shell { platform, preferences, .. } = shell;
    let words = &preferences.words;
    let loaded = {
        let (content, language, reading) = (Rc::clone(&platform.content), words.language, *reading);
        use_loaded(AttrValue::Static(language.tag()), move |_| {
            Box::pin(async move { shelf::page(&*content, language, reading).await })
        })
    };
    let heading = use_node_ref();
    let here = |page: &crate::scenario::page::Page| {
        let title = words.say(Text::PageTitle { page: &page.title });
        Some(Arrival { place: AttrValue::Static(reading.name()), title })
    };
    use_arrival(loaded.arrival(here, words), heading.clone());
    match loaded.shown(&heading, words) {
        Ok(loaded) => page(loaded, *reading, heading, &preferences.job, words),
        Err(waiting) => waiting,
    }
}
