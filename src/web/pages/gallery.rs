//! Every component in every state: a list, and each example as a page of its own, so that ids stay unique on it.

use crate::web::components::all_examples;
use crate::web::route::Route;
use crate::web::text::Words;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct GalleryPageProps {
    /// None is the list.
    pub example: Option<(String, usize)>,
    pub words: Words,
}

#[component]
pub fn GalleryPage(GalleryPageProps { example, words }: &GalleryPageProps) -> Html {
    let all = all_examples(words);
    if let Some((part, number)) = example {
        let found = all.into_iter().find(|(name, _)| name == part);
        return found
            .and_then(|(_, examples)| examples.into_iter().nth(*number))
            .map_or_else(Html::default, |it| it.1);
    }
    let parts = all.into_iter().map(|(part, examples)| {
        let links = examples.into_iter().enumerate().map(|(number, (state, _))| {
            let address = Route::Gallery(Some((part.to_owned(), number))).to_string();
            html! { <li><a href={address} data-example={[part, "/", &number.to_string()].concat()}>{ state }</a></li> }
        });
        html! { <><h2>{ part }</h2><ul>{ for links }</ul></> }
    });
    html! { <main class="frame-main stack" data-page="gallery"><h1>{ "Gallery" }</h1>{ for parts }</main> }
}
