//! How the app looks and sounds: a switch for each thing that somebody may want or not.

use super::Examples;
use crate::web::settings::{Contrast, Settings};
use crate::web::text::{Display, Language, Words};
use yew::{Callback, Html, MouseEvent, html};

pub fn display(settings: Settings, set: &Callback<Settings>, words: &Words) -> Html {
    let Settings { pictures, contrast, .. } = settings;
    let high = contrast == Contrast::High;
    let switches = [
        (Display::Pictures, pictures, Settings { pictures: !pictures, ..settings }),
        (Display::HighContrast, high, Settings { contrast: Contrast::of(!high), ..settings }),
    ];
    let switches = switches.into_iter().map(|(name, on, switched)| {
        let pressed = if on { "true" } else { "false" };
        html! {
            <button type="button" class="display-switch" aria-pressed={pressed}
                onclick={set.reform(move |_: MouseEvent| switched)}>
                <span class="display-mark" aria-hidden="true"></span>{ words.say(name) }
            </button>
        }
    });
    html! { <div class="display" role="group" aria-label={words.say(Display::Title)}>{ for switches }</div> }
}

pub fn examples(words: &Words) -> Examples {
    let new = Settings::new(Language::English);
    let none = Settings { pictures: false, ..new };
    let of = |settings| display(settings, &Callback::noop(), words);
    vec![("as it comes", of(new)), ("without pictures", of(none))]
}
