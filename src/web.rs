//! The browser shell.
use yew::prelude::*;

#[component]
pub fn App() -> Html {
    html! { <main><h1>{ "Alongside" }</h1></main> }
}
