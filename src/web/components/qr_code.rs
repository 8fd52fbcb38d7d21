//! A link as a pattern that the camera of a phone reads.

use super::Examples;
use crate::web::text::{Sharing, Words};
use qrcodegen::{QrCode, QrCodeEcc};
use yew::{Html, html};

/// As wide as the standard wants the light edge around the pattern, in squares.
const EDGE: i32 = 4;

/// A sentence in its place where the link is too long for a pattern.
pub fn qr_code(link: &str, words: &Words) -> Html {
    let Ok(code) = QrCode::encode_text(link, QrCodeEcc::Medium) else {
        return html! { <p class="small soft">{ words.say(Sharing::NoQrCode) }</p> };
    };
    let side = (code.size() + 2 * EDGE).to_string();
    // Dark on light in every theme, because not every camera reads it the other way around.
    html! {
        <svg class="qr-code" role="img" aria-label={words.say(Sharing::QrCode)} shape-rendering="crispEdges"
            viewBox={["0 0 ", &side, " ", &side].concat()}>
            <rect width={side.clone()} height={side} fill="#fff" />
            <path d={dark_squares(&code)} fill="#000" />
        </svg>
    }
}

/// A rectangle for each row of squares that touch.
fn dark_squares(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                let (width, left, top) =
                    ((x - start).to_string(), (start + EDGE).to_string(), (y + EDGE).to_string());
                path.extend(["M", &left, " ", &top, "h", &width, "v1h-", &width, "z"]);
            }
            x += 1;
        }
    }
    path
}

pub fn examples(words: &Words) -> Examples {
    let short = "https://alongside.example/#/open/A1C79KQXTR420MZP3WVD88AEH5NBY6JS";
    vec![("a link", qr_code(short, words)), ("a link that is too long", qr_code(&"A1".repeat(2_000), words))]
}
