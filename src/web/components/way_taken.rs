//! The way through the story: each moment with as many ways on as it had choices, and the one that was taken.
//!
//! It shows that every moment forked, and says nothing of which way was better; the same stands in a table below it.

use super::Examples;
use super::chart::{self, text};
use crate::web::text::{WayTaken, Words};
use yew::{AttrValue, Html, html};

/// A moment on the way.
pub struct Fork {
    pub moment: AttrValue,
    /// How many choices there were to make.
    pub offered: u32,
    /// Another choice was made here later, or before.
    pub stepped_back: bool,
}

const GAP: u32 = 56;
const LEFT: u32 = 24;
const MIDDLE: u32 = 52;
const HEIGHT: u32 = 96;
/// Between two choices.
const SPREAD: u32 = 11;

pub fn way_taken(forks: &[Fork], ending: &str, words: &Words) -> Html {
    let moments = u32::try_from(forks.len()).unwrap_or(0);
    if moments == 0 {
        return Html::default();
    }
    let summary = words.say(WayTaken::Summary { moments, ending });
    html! {
        <figure class="way-taken">
            <figcaption class="stack stack-tight">
                <h3>{ words.say(WayTaken::Title) }</h3>
                <p>{ &summary }</p>
            </figcaption>
            // A long way is wider than a phone, and whoever has no mouse scrolls by keys.
            <div class="scroll-sideways" tabindex="0" role="group" aria-label={words.say(WayTaken::Title)}>
                { drawing(forks, moments, &summary) }
            </div>
            <p class="small soft">{ words.say(WayTaken::Legend) }</p>
            { table(forks, ending, words) }
        </figure>
    }
}

fn drawing(forks: &[Fork], moments: u32, summary: &AttrValue) -> Html {
    let width = LEFT + moments * GAP + 24;
    let size = ["0 0 ", &width.to_string(), " ", &HEIGHT.to_string()].concat();
    let forks = forks.iter().zip(0_u32..).map(|(fork, at)| {
        let x = LEFT + at * GAP;
        // One above, one below, and so on outward: which is which does not matter to how many there were.
        let others = (2..=fork.offered).map(|choice| {
            let aside = SPREAD * (choice / 2);
            let y = if choice % 2 == 0 { MIDDLE - aside } else { MIDDLE + aside };
            html! {
                <>
                    <path class="way-other" d={path(&[("M", x, MIDDLE), ("L", x + 30, y)])} />
                    <circle class="way-end" cx={text(x + 30)} cy={text(y)} r="3" />
                </>
            }
        });
        html! {
            <>
                { for others }
                <path class="way-made" d={path(&[("M", x, MIDDLE), ("L", x + GAP, MIDDLE)])} />
                if fork.stepped_back {
                    <path class="way-back" d={path(&[
                        ("M", x + 9, MIDDLE - 9), ("C", x + 18, MIDDLE - 44), ("", x - 18, MIDDLE - 44), ("", x - 8, MIDDLE - 12),
                    ])} />
                }
                <circle class="way-moment" cx={text(x)} cy={text(MIDDLE)} r="12" />
                <text x={text(x)} y={text(MIDDLE + 5)}>{ at + 1 }</text>
            </>
        }
    });
    let end = LEFT + moments * GAP;
    html! {
        <svg viewBox={size} width={text(width)} height={text(HEIGHT)} role="img" aria-label={summary.clone()}>
            { for forks }
            <rect class="way-ending" x={text(end - 11)} y={text(MIDDLE - 11)} width="22" height="22" rx="3" />
        </svg>
    }
}

fn table(forks: &[Fork], ending: &str, words: &Words) -> Html {
    let rows = forks.iter().zip(1_u32..).map(|(fork, number)| {
        html! {
            <tr>
                <th scope="row">{ number }{ ". " }{ &fork.moment }</th>
                <td>{ words.say(WayTaken::Number(fork.offered)) }</td>
                <td>
                    { words.say(if fork.stepped_back { WayTaken::Yes } else { WayTaken::No }) }
                </td>
            </tr>
        }
    });
    let columns = [WayTaken::ColumnMoment, WayTaken::ColumnChoices, WayTaken::ColumnSteppedBack]
        .map(|column| words.say(column));
    chart::table(columns, rows, html! { <p>{ words.say(WayTaken::Ended { ending }) }</p> }, words)
}

fn path(points: &[(&str, u32, u32)]) -> AttrValue {
    let points = points.iter().map(|(letter, x, y)| [letter, &*x.to_string(), " ", &*y.to_string()].concat());
    points.collect::<Vec<_>>().join(" ").into()
}

pub fn examples(words: &Words) -> Examples {
    let fork =
        |moment: &'static str, offered, stepped_back| Fork { moment: moment.into(), offered, stepped_back };
    let long = [
        fork("The doors open", 4, false),
        fork("Under the table", 3, true),
        fork("In the corridor", 4, false),
        fork("“He has to learn”", 3, false),
        fork("The edge table", 2, true),
    ];
    let short = [fork("The doors open", 6, false)];
    vec![
        ("five moments, two steps back", way_taken(&long, "Lunch at the edge table", words)),
        ("one moment", way_taken(&short, "The bell", words)),
    ]
}
