//! A run to take elsewhere: its code, its link as text and as a pattern, and the run as a file.

use super::Examples;
use super::qr_code::qr_code;
use crate::web::text::{Sharing, Words};
use yew::{AttrValue, Callback, Html, html};

pub struct ShareCode {
    pub code: AttrValue,
    /// What the code holds, and where it leads.
    pub help: AttrValue,
    pub link: AttrValue,
    /// What the file holds besides.
    pub file_help: AttrValue,
    pub code_copied: Callback<()>,
    pub link_copied: Callback<()>,
    pub saved: Callback<()>,
}

pub fn share_code(share: ShareCode, words: &Words) -> Html {
    let ShareCode { code, help, link, file_help, code_copied, link_copied, saved } = share;
    let pattern = qr_code(&link, words);
    let button = |label, pressed: Callback<()>| {
        html! {
            <button type="button" class="button button-quiet" onclick={pressed.reform(|_| ())}>
                { words.say(label) }
            </button>
        }
    };
    html! {
        <div class="share-code">
            <div class="share-code-part">
                <h3 id="share-code-title">{ words.say(Sharing::ShareCode) }</h3>
                <p>{ help }</p>
                <code class="share-code-text" aria-labelledby="share-code-title">{ code }</code>
                <div class="buttons">{ button(Sharing::CopyCode, code_copied) }</div>
            </div>
            <div class="share-code-part">
                <h3 id="share-link-title">{ words.say(Sharing::Link) }</h3>
                <div class="share-code-beside">
                    <div class="share-code-part">
                        <p class="share-code-link" aria-labelledby="share-link-title">{ link }</p>
                        <div class="buttons">{ button(Sharing::CopyLink, link_copied) }</div>
                    </div>
                    { pattern }
                </div>
            </div>
            <div class="share-code-part">
                <h3>{ words.say(Sharing::File) }</h3>
                <p>{ file_help }</p>
                <div class="buttons">{ button(Sharing::SaveFile, saved) }</div>
            </div>
        </div>
    }
}

pub fn examples(words: &Words) -> Examples {
    let share = |help, link: &str| {
        let parts = ShareCode {
            code: "A1C79-KQXTR-420MZ-P3WVD-88AEH-5NBY6-JS".into(),
            help: words.say(help),
            link: link.to_owned().into(),
            file_help: words.say(Sharing::FileHelp),
            code_copied: Callback::noop(),
            link_copied: Callback::noop(),
            saved: Callback::noop(),
        };
        share_code(parts, words)
    };
    let (over, going) = (Sharing::HelpOver, Sharing::HelpGoing);
    vec![
        ("of a run that is over", share(over, "https://alongside.example/#/debrief/A1C79KQXTR420MZP3WVD")),
        ("of a run that goes on", share(going, "https://alongside.example/#/open/A1C79KQXTR420MZP3WVD")),
    ]
}
