//! What to do when it has happened for real. It needs nothing fetched, so that it is there at once.

use super::Shell;
use crate::web::components::for_real::for_real;
use crate::web::hooks::{Arrival, use_arrival};
use crate::web::text::{Text, WayTo};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct ForRealPageProps {
    pub shell: Shell,
}

#[component]
pub fn ForRealPage(ForRealPageProps { shell }: &ForRealPageProps) -> Html {
    let words = &shell.preferences.words;
    let heading = use_node_ref();
    let title = words.say(Text::PageTitle { page: &words.say(WayTo::ForReal) });
    use_arrival(Some(Arrival { place: AttrValue::default(), title }), heading.clone());
    for_real(heading, words)
}
