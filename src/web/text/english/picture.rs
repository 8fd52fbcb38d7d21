//! English for what a drawn picture shows.

use super::{Said, join};
use crate::scenario::picture::{Adult, Backdrop};
use crate::student::Phase;
use crate::web::text::{Drawn, Held};

pub(in crate::web::text) fn say(drawn: Drawn<'_>) -> Said {
    match drawn {
        Drawn::Place(backdrop) => join(&["Drawing of ", place(backdrop), "."]),
        Drawn::Student { name, held, phase } => join(&[name, where_held(held), ": ", body(phase), "."]),
        Drawn::You(adult) => match adult {
            Adult::Beside => "You are right beside.",
            Adult::Near => "You are a few steps away.",
            Adult::Back => "You stand well back.",
            Adult::Away => "",
        }
        .into(),
        Drawn::YouThere => "You are there.".into(),
        Drawn::Portrait(name) => join(&["Drawing of ", name]),
    }
}

const fn place(backdrop: Backdrop) -> &'static str {
    match backdrop {
        Backdrop::Classroom => "a classroom",
        Backdrop::SmallGroup => "a small group in a classroom",
        Backdrop::Desk => "a room with books and a window",
        Backdrop::Hallway => "a hallway with lockers",
        Backdrop::Cafeteria => "a cafeteria",
        Backdrop::Bus => "the inside of a bus",
        Backdrop::Playground => "a playground with swings",
        Backdrop::Outside => "the outside of a building",
        Backdrop::Restroom => "a bathroom with its door open",
        Backdrop::Shop => "a counter with a menu board",
        Backdrop::Kitchen => "a kitchen",
        Backdrop::Gym => "a gym",
        Backdrop::Library => "a library",
        Backdrop::QuietRoom => "a quiet room with a mat and a lamp",
        Backdrop::Office => "an office",
    }
}

const fn where_held(held: Held) -> &'static str {
    match held {
        Held::Table => " at a table",
        Held::WheelchairAtTable => " in a wheelchair at a table",
        Held::BusSeat => " in a bus seat",
        Held::Bench => " on a bench",
        Held::Wheelchair => " in a wheelchair",
        Held::Standing => " standing",
        Held::Floor => " on the floor",
    }
}

const fn body(phase: Phase) -> &'static str {
    match phase {
        Phase::Calm => "shoulders low, hands resting, a small smile",
        Phase::Trigger => "one hand up at the collar, eyes turned aside, mouth straight",
        Phase::Agitation => "shoulders up, arms crossed tight, brows drawn together, eyes turned aside",
        Phase::Acceleration => "shoulders up, arms stiff, fists closed, mouth open",
        Phase::Peak => "head down between the arms, hands on the head, eyes shut, mouth wide open",
        Phase::Deescalation => "shoulders sunk, head low, eyes down, arms hanging",
        Phase::Recovery => "head a little low, one hand over the other, eyes half closed",
    }
}
