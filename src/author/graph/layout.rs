//! Where each place stands on the drawn map.

use super::map::{Map, MapPlace};
use rust_sugiyama::configure::Config;

/// A box, in pixels from the top left corner of the drawing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Area {
    pub(super) left: i32,
    pub(super) top: i32,
    pub(super) width: i32,
    pub(super) height: i32,
}

impl Area {
    pub(super) const fn middle(self) -> i32 {
        self.left + self.width / 2
    }

    pub(super) const fn bottom(self) -> i32 {
        self.top + self.height
    }
}

pub(super) const HEAD: i32 = 34;
pub(super) const ROW: i32 = 24;
const SCENE: i32 = 400;
const ENDING: i32 = 340;
/// Room between boxes, and around them all.
const GAP: i32 = 90;
const MARGIN: i32 = 40;

fn size(place: &MapPlace) -> (i32, i32) {
    if place.is_ending {
        return (ENDING, HEAD + 6);
    }
    let rows = i32::try_from(place.choices.len()).unwrap_or(i32::MAX);
    (SCENE, HEAD + ROW.saturating_mul(rows) + 8)
}

/// A box for each place, and the width and height of the whole.
pub(super) fn layout(map: &Map) -> (Vec<Area>, i32, i32) {
    let numbered = || (0_u32..).zip(&map.places);
    let vertices: Vec<(u32, (f64, f64))> =
        numbered().map(|(at, place)| (at, (f64::from(size(place).0), f64::from(size(place).1)))).collect();
    let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    // A place that leads back to itself is drawn without this line.
    let between = map.ways.iter().filter(|way| way.from != way.to);
    let edges: Vec<(u32, u32)> = between.map(|way| (number(way.from), number(way.to))).collect();
    let config = Config { vertex_spacing: f64::from(GAP), ..Config::default() };
    let mut areas = vec![Area::default(); map.places.len()];
    let mut right = MARGIN;
    let mut bottom = 0;
    for (part, ..) in rust_sugiyama::from_vertices_and_edges(&vertices, &edges, &config) {
        let placed: Vec<(usize, i32, i32)> =
            part.into_iter().map(|(at, (x, y))| (at, whole(x), whole(y))).collect();
        let corner = |at: usize, x: i32, y: i32| {
            let (width, height) = size(&map.places[at]);
            (x - width / 2, y - height / 2)
        };
        let lefts = placed.iter().map(|(at, x, y)| corner(*at, *x, *y).0);
        let tops = placed.iter().map(|(at, x, y)| corner(*at, *x, *y).1);
        let (left, top) = (lefts.min().unwrap_or(0), tops.min().unwrap_or(0));
        let start = right;
        for (at, x, y) in placed {
            let (width, height) = size(&map.places[at]);
            let (x, y) = corner(at, x, y);
            let area = Area { left: x - left + start, top: y - top + MARGIN + HEAD, width, height };
            right = right.max(area.left + width + MARGIN);
            bottom = bottom.max(area.bottom() + MARGIN);
            areas[at] = area;
        }
    }
    (areas, right, bottom)
}

#[expect(clippy::cast_possible_truncation, reason = "a drawing is far smaller than 32 bits of pixels")]
fn whole(number: f64) -> i32 {
    number.round() as i32
}
