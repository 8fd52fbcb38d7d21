//! The map as a picture that can be read without any tool.

use super::layout::{Area, HEAD, ROW, layout};
use super::map::{Map, MapChoice};
use crate::scenario::credit::Rating;
use std::fmt::Write;

/// What fits into a row of a box.
const LETTERS: usize = 44;
const BAR: i32 = 36;

pub(super) fn svg(map: &Map) -> String {
    let (areas, width, height) = layout(map);
    let mut svg = String::new();
    // Writing to a string cannot fail.
    let _ = write!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         font-family=\"system-ui, sans-serif\" font-size=\"14\" role=\"img\" aria-labelledby=\"title about\">\n\
         <title id=\"title\">{title}</title>\n\
         <desc id=\"about\">{about}</desc>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\
         <text x=\"40\" y=\"36\" font-size=\"20\" font-weight=\"bold\">{title}</text>\n\
         <text x=\"40\" y=\"58\" fill=\"#555\">{about}</text>\n",
        title = escaped(&map.title),
        about = "A bar and a number: in how many of its situations a choice is the best on offer. ● strong ◐ workable \
                 ○ weak ✕ harmful. Thick: the best way through.",
    );
    for way in map.ways.iter().filter(|way| !way.is_best) {
        line(&mut svg, areas[way.from], areas[way.to], "#b8b8c0", 2);
    }
    for way in map.ways.iter().filter(|way| way.is_best) {
        line(&mut svg, areas[way.from], areas[way.to], "#1d5c63", 5);
    }
    for (place, area) in map.places.iter().zip(&areas) {
        let (fill, stroke) = if place.is_ending { ("#e8f1ee", "#1d5c63") } else { ("#fffdf8", "#444") };
        let Area { left, top, width, height } = area;
        let _ = writeln!(
            svg,
            "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"{fill}\" \
             stroke=\"{stroke}\" stroke-width=\"1.5\"/>\n<text x=\"{x}\" y=\"{y}\" font-weight=\"bold\">{title}</text>",
            x = left + 12,
            y = top + 23,
            title = escaped(&shortened(&place.title)),
        );
        for (row, choice) in (0..).zip(&place.choices) {
            choice_row(&mut svg, choice, left + 12, top + HEAD + ROW * row);
        }
    }
    svg.push_str("</svg>\n");
    svg
}

fn choice_row(svg: &mut String, choice: &MapChoice, x: i32, y: i32) {
    let share = i32::try_from(choice.best).unwrap_or(100) * BAR / 100;
    let ratings: String = choice.ratings.iter().rev().map(|rating| sign(*rating)).collect();
    let label = if choice.is_offered { shortened(&choice.label) } else { "(never on offer)".to_owned() };
    let _ = writeln!(
        svg,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{BAR}\" height=\"12\" fill=\"#eee\"/><rect x=\"{x}\" y=\"{y}\" width=\"{share}\" \
         height=\"12\" fill=\"#1d5c63\"/><text x=\"{number_at}\" y=\"{base}\" font-size=\"12\">{best}%</text>\
         <text x=\"{label_at}\" y=\"{base}\" font-size=\"12\">{ratings} {label}<title>{id}</title></text>",
        number_at = x + BAR + 4,
        label_at = x + BAR + 40,
        base = y + 11,
        best = choice.best,
        label = escaped(&label),
        id = escaped(&choice.id),
    );
}

const fn sign(rating: Rating) -> char {
    match rating {
        Rating::Strong => '●',
        Rating::Workable => '◐',
        Rating::Weak => '○',
        Rating::Harmful => '✕',
    }
}

/// From the bottom of one box to the top of another, or around the side where that is above.
fn line(svg: &mut String, from: Area, to: Area, stroke: &str, width: i32) {
    let (x1, y1) = (from.middle(), from.bottom());
    let (x2, y2) = (to.middle(), to.top);
    let path = if y2 > y1 {
        let bend = (y2 - y1) / 2;
        format!("M{x1} {y1} C{x1} {} {x2} {} {x2} {}", y1 + bend, y2 - bend, y2 - 6)
    } else {
        let side = from.left.max(to.left) + from.width.max(to.width) + 30;
        let (right, back) = (from.left + from.width, to.left + to.width);
        let (y1, y2) = (from.top + from.height / 2, to.top + to.height / 2);
        format!("M{right} {y1} C{side} {y1} {side} {y2} {} {y2}", back + 6)
    };
    let _ = writeln!(svg, "<path d=\"{path}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{width}\"/>");
    let (tip, base) = if y2 > y1 {
        ((x2, y2), (x2, y2 - 9))
    } else {
        ((to.left + to.width, to.top + to.height / 2), (to.left + to.width + 9, to.top + to.height / 2))
    };
    let (across_x, across_y) = if tip.0 == base.0 { (5, 0) } else { (0, 5) };
    let _ = writeln!(
        svg,
        "<path d=\"M{} {} L{} {} L{} {} Z\" fill=\"{stroke}\"/>",
        tip.0,
        tip.1,
        base.0 - across_x,
        base.1 - across_y,
        base.0 + across_x,
        base.1 + across_y,
    );
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= LETTERS {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LETTERS - 1).collect();
    format!("{}…", cut.trim_end())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
