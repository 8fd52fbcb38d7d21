//! A sentence that should not be missed, and nothing to do about it but know.

use super::{Examples, icon};
use crate::web::text::Words;
use yew::{AttrValue, Html, html};

/// Something is not as it should be.
pub fn notice(sentence: AttrValue) -> Html {
    html! { <div class="notice">{ icon::warning() }<p>{ sentence }</p></div> }
}

/// Good to know.
pub fn plain_notice(sentence: AttrValue) -> Html {
    html! { <div class="notice notice-plain">{ icon::information() }<p>{ sentence }</p></div> }
}

pub fn examples(_words: &Words) -> Examples {
    vec![
        ("something is wrong", notice("The browser’s storage is full.".into())),
        ("good to know", plain_notice("You looked at the plan card before choosing.".into())),
    ]
}
