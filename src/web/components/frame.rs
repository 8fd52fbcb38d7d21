//! What is around every page: the way past the header, the way home, the status line and the small print.

use super::{Examples, icon, notice};
use crate::web::text::{Language, Text, Words};
use yew::{AttrValue, Callback, Html, MouseEvent, NodeRef, html};

pub struct Frame<'a> {
    /// Put into the one live region. It was there from the start, because a region that comes with its text is not
    /// read out.
    pub status: AttrValue,
    /// Something about the whole device, such as that nothing can be saved.
    pub notice: Option<AttrValue>,
    /// That a newer version of the site is here.
    pub newer: Option<Html>,
    pub skipped: Callback<MouseEvent>,
    pub language_chosen: Callback<Language>,
    /// How it looks and sounds.
    pub display: Html,
    pub main: NodeRef,
    pub words: &'a Words,
}

pub fn frame(frame: Frame<'_>, page: Html) -> Html {
    let Frame { status, notice, newer, skipped, language_chosen, display, main, words } = frame;
    html! {
        <div class="frame">
            // A link to a place in the page would be taken for a route, so the click moves the focus itself.
            <a class="frame-skip button" href="#main" onclick={skipped}>{ words.say(Text::SkipToContent) }</a>
            <header class="frame-header">
                <div class="frame-header-inner">
                    <a class="frame-home" href="#/">{ icon::logo() }{ words.say(Text::AppName) }</a>
                    <p class="frame-status" role="status">{ status }</p>
                    { language_switch(&language_chosen, words) }
                </div>
            </header>
            <main class="frame-main" id="main" tabindex="-1" ref={main}>
                { notice.map(notice::notice) }
                { page }
            </main>
            <div class="frame-newer">{ newer }</div>
            <footer class="frame-footer">
                <div class="frame-footer-inner">
                    { display }
                    <p><strong>{ words.say(Text::PracticeOnly) }</strong></p>
                    <p>{ words.say(Text::NotYetReviewed) }</p>
                    <p>{ words.say(Text::StaysHere) }</p>
                </div>
            </footer>
        </div>
    }
}

/// A button for each language in its own name: whoever needs it may not read the page's.
pub fn language_switch(chosen: &Callback<Language>, words: &Words) -> Html {
    let buttons = Language::ALL.into_iter().map(|language| {
        let pressed = if language == words.language { "true" } else { "false" };
        let chosen = chosen.reform(move |_: MouseEvent| language);
        html! {
            <button type="button" class="frame-language" lang={language.tag()} aria-pressed={pressed} onclick={chosen}>
                { language.own_name() }
            </button>
        }
    });
    html! { <div class="frame-languages" role="group" aria-label={words.say(Text::LanguageSwitch)}>{ for buttons }</div> }
}

pub fn examples(words: &Words) -> Examples {
    let frame = |status: &'static str, notice: Option<AttrValue>| {
        let parts = Frame {
            status: status.into(),
            notice,
            newer: None,
            skipped: Callback::noop(),
            language_chosen: Callback::noop(),
            display: Html::default(),
            main: NodeRef::default(),
            words,
        };
        frame(parts, html! { <h1>{ "A page" }</h1> })
    };
    vec![
        ("plain", frame("", None)),
        ("something was saved", frame("Saved on this device", None)),
        ("storage refused", frame("", Some("This browser does not let us save.".into()))),
    ]
}
