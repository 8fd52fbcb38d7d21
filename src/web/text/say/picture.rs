//! What there is to say of a drawn picture: what it shows, for whoever does not see it.

use crate::scenario::picture::{Adult, Backdrop};
use crate::student::Phase;

/// One sentence of a picture's text. Each says what is drawn, and neither a reason nor a feeling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawn<'a> {
    Place(Backdrop),
    Student {
        name: &'a str,
        held: Held,
        phase: Phase,
    },
    /// Where the one who plays is, seen from the student.
    You(Adult),
    /// The one who plays, where the student is not in the picture.
    YouThere,
    Portrait(&'a str),
}

/// What holds a student up in a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    Table,
    WheelchairAtTable,
    BusSeat,
    Bench,
    Wheelchair,
    Standing,
    Floor,
}
