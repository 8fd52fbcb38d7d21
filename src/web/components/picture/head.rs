//! A student's head: hair, face, and what is worn on it. Drawn around the middle of the face.

use super::{Layers, Part};
use crate::scenario::look::{Aid, Cut, Look};

/// Brows and lids, eyes, and a mouth: as a line or, open, as a shape.
pub(super) type Face = [Part; 3];

pub(super) const SMILING: Face =
    [("line", "M-8-4.5q3-2 6 0M2-4.5q3-2 6 0"), ("eye", "M-5 1.5h0M5 1.5h0"), ("line", "M-4 8q4 3.5 8 0")];
pub(super) const LOOKING_ASIDE: Face =
    [("line", "M-4-5.5q3-2 6 0M5.5-5.5q3-1.5 5 0"), ("eye", "M0 1.5h0M9 1.5h0"), ("line", "M1 9h6")];
pub(super) const FROWNING: Face =
    [("line", "M-4.5-5.5l5 2.5M10.5-5.5l-4.5 2.5"), ("eye", "M0 1.5h0M9 1.5h0"), ("line", "M0 10q3.5-2 7 0")];
pub(super) const CALLING_OUT: Face = [
    ("line", "M-9-6l6 3M9-6l-6 3"),
    ("eye", "M-5 1.5h0M5 1.5h0"),
    ("mouth", "M-4.5 7q4.5-2 9 0q0 6-4.5 6t-4.5-6z"),
];
pub(super) const SHOUTING: Face = [
    ("line", "M-9-5l6 2.5M9-5l-6 2.5M-9-.5l6 2l-6 2M9-.5l-6 2l6 2"),
    ("eye", ""),
    ("mouth", "M-6 6q6-3 12 0q1 7.5-6 7.5t-6-7.5z"),
];
pub(super) const LOOKING_DOWN: Face = [
    ("line", "M-9-1l6-2M9-1l-6-2M-8 3.5q3 2.5 6 0M2 3.5q3 2.5 6 0"),
    ("eye", ""),
    ("line", "M-3 10.5q3-1.5 6 0"),
];
pub(super) const TIRED: Face = [
    ("line", "M-9-3.5q2-2.5 6-2.5M9-3.5q-2-2.5-6-2.5M-8 .5h6M2 .5h6"),
    ("eye", "M-5 2.5h0M5 2.5h0"),
    ("line", "M-3 9q3 1.5 6 0"),
];

pub(super) fn layers(place: &str, face: &'static Face, look: &Look) -> Layers {
    let (behind, over) = if look.headscarf.is_some() { (&SCARF_BEHIND, &SCARF) } else { hair(look.hair.cut) };
    let glasses: &'static [Part] = if look.uses.contains(&Aid::Glasses) { &GLASSES } else { &[] };
    let hearing: &'static [Part] = if look.uses.contains(&Aid::HearingAids) { &HEARING_AIDS } else { &[] };
    let parts: [&'static [Part]; 6] = [behind, &HEAD, over, face, glasses, hearing];
    parts.map(|parts| (place.to_owned(), parts)).into()
}

const HEAD: [Part; 3] = [
    ("skin neck", "M0 12v8"),
    ("skin ear", "M-13 2h0M13 2h0"),
    ("skin", "M-13-2C-13-13-8-16 0-16S13-13 13-2C13 8 7 15 0 15S-13 8-13-2z"),
];

const GLASSES: [Part; 1] = [(
    "thin",
    "M-10 1.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0M1 1.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0M-1 1h2",
)];

const HEARING_AIDS: [Part; 1] = [("aid", "M-14-4q-4 4-1 9M14-4q4 4 1 9")];

type Hair = (&'static [Part; 1], &'static [Part; 1]);

const NOTHING: &[Part; 1] = &[("hair", "")];
const ROUND: &[Part; 1] =
    &[("hair", "M-14 1C-16-12-9-19 0-19S16-12 14 1C13-5 11-7 8-8Q0-11-8-8C-11-7-13-5-14 1z")];
const PARTED: &[Part; 1] = &[("hair", "M-14 4C-17-12-9-19 0-19S17-12 14 4C12-3 6-8-3-13C-6-7-11-4-14 4z")];
const CLOSE: &[Part; 1] =
    &[("hair", "M-13.5-3C-13.5-13-8-17.5 0-17.5S13.5-13 13.5-3C11-9 7-11.5 0-11.5S-11-9-13.5-3z")];
const CURLS: &[Part; 1] = &[("hair curl", "M-13-6h0M-10-12h0M-4-15h0M4-15h0M10-12h0M13-6h0")];

const fn hair(cut: Cut) -> Hair {
    match cut {
        Cut::Cropped => (NOTHING, CLOSE),
        Cut::Short => (NOTHING, ROUND),
        Cut::Curly => (NOTHING, CURLS),
        Cut::Afro => (&[("hair halo", "M0-6h0")], CLOSE),
        Cut::Puffs => (&[("hair puff", "M-14-12h0M14-12h0")], PARTED),
        Cut::Locs => (&[("hair lock", "M-13-6v20M-9 0v19M9 0v19M13-6v20M-15-4v12M15-4v12")], ROUND),
        Cut::Braids => (&[("hair braid", "M-13 4q-4 12-2 26M13 4q4 12 2 26")], PARTED),
        Cut::Straight => (&[("hair", "M-15-4C-16-15-8-19 0-19S16-15 15-4L17 24h-34z")], PARTED),
        Cut::Bob => (&[("hair", "M-15-4C-16-15-8-19 0-19S16-15 15-4L17 11q-17 6-34 0z")], ROUND),
        Cut::Ponytail => (&[("hair tail", "M6-15q18 2 11 30")], PARTED),
        Cut::Bun => (&[("hair puff", "M0-20h0")], PARTED),
        Cut::Wavy => (
            &[("hair", "M-15-4C-16-15-8-19 0-19S16-15 15-4q5 7 1 13q4 6 0 11h-32q-4-5 0-11q-4-6 1-13z")],
            PARTED,
        ),
    }
}

const SCARF_BEHIND: [Part; 1] =
    [("scarf", "M-16-4C-17-15-9-20 0-20S17-15 16-4C18 8 16 16 20 26h-40C-16 16-18 8-16-4z")];
const SCARF: [Part; 1] = [(
    "scarf",
    "M-15 2C-16-13-8-19 0-19S16-13 15 2Q18 18 20 26h-40Q-18 18-15 2zM-10 1C-10 9-6 14 0 14S10 9 10 1C10-8 6-12 0-12S-10-8-10 1z",
)];
