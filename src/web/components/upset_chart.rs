//! How upset the student was from decision to decision: a line, and the same as a table.
//!
//! Positions are attributes of the drawing, because the page's policy lets no style through.

use super::Examples;
use super::chart::{self, text};
use crate::student::Phase;
use crate::web::text::{LookBack, Words};
use yew::{AttrValue, Html, html};

/// The student at one point: first at the start, then after each decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Upset {
    pub phase: Phase,
    /// 0 to 100.
    pub value: u8,
    /// Since a peak, which is drawn as a square.
    pub after_peak: bool,
}

const WIDTH: u32 = 520;
const LEFT: u32 = 116;
const RIGHT: u32 = 24;
const TOP: u32 = 16;
const HEIGHT: u32 = 220;
const AXIS: u32 = 34;

/// `bands` are the values at which each phase begins on the way up, as the student model has them.
pub fn upset_chart(points: &[Upset], bands: &[(Phase, u8)], words: &Words) -> Html {
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return Html::default() };
    let worst = points.iter().max_by_key(|point| point.value).unwrap_or(first);
    let summary = words.say(LookBack::UpsetSummary { from: first.phase, worst: worst.phase, to: last.phase });
    html! {
        <figure class="upset-chart">
            <figcaption class="stack stack-tight">
                <h3>{ words.say(LookBack::UpsetTitle) }</h3>
                <p>{ &summary }</p>
            </figcaption>
            { drawing(points, bands, &summary, words) }
            <p class="small soft">
                { words.say(LookBack::UpsetNumbers) }
                if points.iter().any(|point| point.after_peak) {
                    { " " }{ words.say(LookBack::UpsetAfterPeak) }
                }
            </p>
            { table(points, words) }
            <p class="small soft">{ words.say(LookBack::JudgementNumbers) }</p>
        </figure>
    }
}

fn drawing(points: &[Upset], bands: &[(Phase, u8)], summary: &AttrValue, words: &Words) -> Html {
    let size: AttrValue = numbers(&[0, 0, WIDTH, TOP + HEIGHT + AXIS]).into();
    let tops = bands.iter().skip(1).map(|(_, from)| *from).chain([100]);
    let bands = bands.iter().zip(tops).enumerate().map(|(index, (&(phase, from), to))| {
        let (top, bottom) = (down(to), down(from));
        let middle = u32::midpoint(top, bottom) + 5;
        html! {
            <>
                if index % 2 == 0 {
                    <rect class="upset-band" x="0" y={text(top)} width={text(WIDTH)} height={text(bottom - top)} />
                }
                <line class="upset-grid" x1="0" x2={text(WIDTH)} y1={text(bottom)} y2={text(bottom)} />
                <text x="8" y={text(middle)}>{ words.say(LookBack::Phase(phase)) }</text>
            </>
        }
    });
    let places: Vec<(u32, u32)> = (0_u32..)
        .zip(points)
        .map(|(index, point)| (across(index, points.len()), down(point.value)))
        .collect();
    let line = places.iter().map(|(x, y)| numbers(&[*x, *y])).collect::<Vec<_>>().join(" ");
    let dots = places
        .iter()
        .zip(points)
        .zip(0_u32..)
        .map(|((&(x, y), point), index)| dot(x, y, index, *point, words));
    html! {
        <svg viewBox={size} role="img" aria-label={summary.clone()}>
            { for bands }
            <polyline class="upset-line" points={line} />
            { for dots }
        </svg>
    }
}

fn dot(x: u32, y: u32, index: u32, point: Upset, words: &Words) -> Html {
    let axis = text(TOP + HEIGHT + 22);
    let name = if index == 0 { words.say(LookBack::UpsetStart) } else { text(index) };
    html! {
        <>
            if point.after_peak {
                <g class="upset-point upset-point-after">
                    <rect x={text(x - 7)} y={text(y.saturating_sub(7))} width="14" height="14" />
                </g>
            } else {
                <g class="upset-point"><circle cx={text(x)} cy={text(y)} r="8" /></g>
            }
            <text x={text(x)} y={axis} text-anchor="middle">{ name }</text>
        </>
    }
}

fn table(points: &[Upset], words: &Words) -> Html {
    let rows = points.iter().zip(0_u32..).map(|(point, number)| {
        let when = match number {
            0 => LookBack::TimelineStart,
            number => LookBack::AfterDecision { number },
        };
        html! {
            <tr>
                <th scope="row">{ words.say(when) }</th>
                <td>{ words.say(LookBack::Phase(point.phase)) }</td>
                <td>{ words.say(LookBack::OutOfHundred(point.value)) }</td>
            </tr>
        }
    });
    let columns = [LookBack::ColumnDecision, LookBack::ColumnPhase, LookBack::ColumnUpset]
        .map(|column| words.say(column));
    chart::table(columns, rows, Html::default(), words)
}

fn across(index: u32, points: usize) -> u32 {
    let gaps = u32::try_from(points).unwrap_or(1).saturating_sub(1).max(1);
    LEFT + 8 + index * (WIDTH - LEFT - RIGHT) / gaps
}

fn down(value: u8) -> u32 {
    TOP + (100 - u32::from(value.min(100))) * HEIGHT / 100
}

fn numbers(numbers: &[u32]) -> String {
    numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(" ")
}

pub fn examples(words: &Words) -> Examples {
    const BANDS: [(Phase, u8); 5] = [
        (Phase::Calm, 0),
        (Phase::Trigger, 25),
        (Phase::Agitation, 40),
        (Phase::Acceleration, 60),
        (Phase::Peak, 80),
    ];
    let point = |phase, value, after_peak| Upset { phase, value, after_peak };
    let over_the_peak = [
        point(Phase::Agitation, 46, false),
        point(Phase::Acceleration, 63, false),
        point(Phase::Peak, 86, false),
        point(Phase::Deescalation, 70, true),
        point(Phase::Deescalation, 52, true),
        point(Phase::Recovery, 31, true),
    ];
    let short = [point(Phase::Agitation, 44, false), point(Phase::Calm, 12, false)];
    vec![
        ("over a peak", upset_chart(&over_the_peak, &BANDS, words)),
        ("one decision", upset_chart(&short, &BANDS, words)),
    ]
}
