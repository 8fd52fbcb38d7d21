//! A drawn picture of a place in a story, so that what can be seen of a student is not only read.
//!
//! It is put together from parts: paths with the classes that paint them. A part is data and costs the bytes of its
//! path, where an element of its own would cost code. A body shows a phase and never a story's own words, so that it
//! can stand beside all of them; faces and hands are the same for everybody. The adult is the one who plays, and has
//! no looks at all.

mod body;
mod examples;
mod head;
mod place;
mod you;

pub use examples::examples;

use crate::scenario::look::{Aid, Look};
use crate::scenario::picture::{Adult, Backdrop, Picture, Stance};
use crate::web::text::{Drawn, Held, Words};
use yew::{AttrValue, Html, html};

/// Classes and a path.
type Part = (&'static str, &'static str);

/// Parts and where they are, from back to front.
type Layers = Vec<(String, &'static [Part])>;

/// Whose picture it is.
#[derive(Clone, Copy)]
pub struct Student<'a> {
    pub name: &'a str,
    pub look: &'a Look,
    pub size: Size,
}

/// How tall somebody is, and the furniture with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    Small,
    Middle,
    Tall,
}

impl Size {
    /// By the grade as a story writes it, such as `K`, `4` or `18-21`.
    pub fn of(grade: &str) -> Self {
        match grade {
            "PK" | "K" | "1" | "2" => Self::Small,
            "3" | "4" | "5" | "6" => Self::Middle,
            _ => Self::Tall,
        }
    }
}

/// A place with whoever is in it.
pub fn picture(picture: Picture, student: Student<'_>, words: &Words) -> Html {
    let Picture { backdrop, student: there, adult } = picture;
    let seated = there.map(|(stance, phase)| (held(backdrop, stance, student.look), phase));
    let low = matches!(seated, Some((held, _)) if held != Held::Standing) && adult == Adult::Beside;
    let (place_of_you, you) = you::stands(adult, low);
    let shift = match (student.size, seated) {
        (_, None) => "translate(0 0)",
        (Size::Small, _) => "translate(222 141) scale(.86)",
        (Size::Middle, _) => "translate(222 141) scale(.98)",
        (Size::Tall, _) => "translate(222 141) scale(1.08)",
    };
    html! {
        <svg class="picture" viewBox="0 0 360 150" role="img" aria-label={alternative(picture, student, words)}>
            { draw(vec![(String::new(), place::parts(backdrop)), (place_of_you.to_owned(), you)]) }
            if let Some((held, phase)) = seated {
                <g class={paints(student.look)} transform={shift}>
                    { draw(body::person(held, phase, student.look)) }
                </g>
            }
        </svg>
    }
}

/// Somebody by themselves, calm.
pub fn portrait(student: Student<'_>, words: &Words) -> Html {
    let Student { name, look, .. } = student;
    html! {
        <svg class="picture portrait" viewBox="0 0 80 80" role="img" aria-label={words.say(Drawn::Portrait(name))}>
            <path class="wall" d="M0 0h80v80H0z" />
            <g class={paints(look)} transform="translate(40 103) scale(1.25)">
                { draw(body::bust(look)) }
            </g>
        </svg>
    }
}

fn draw(layers: Layers) -> Html {
    let layers = layers.into_iter().filter(|(_, parts)| !parts.is_empty()).map(|(transform, parts)| {
        let paths = parts.iter().map(|(class, path)| html! { <path class={*class} d={*path} /> });
        html! { <g {transform}>{ for paths }</g> }
    });
    html! { { for layers } }
}

/// What carries somebody: their own chair wherever they sit or stand, unless they are on the floor.
fn held(backdrop: Backdrop, stance: Stance, look: &Look) -> Held {
    let wheels = look.uses.contains(&Aid::Wheelchair);
    match (stance, backdrop) {
        (Stance::OnFloor, _) => Held::Floor,
        (Stance::Standing, _) if wheels => Held::Wheelchair,
        (Stance::Standing, _) => Held::Standing,
        (Stance::Sitting, Backdrop::Bus) => Held::BusSeat,
        (
            Stance::Sitting,
            Backdrop::Classroom
            | Backdrop::SmallGroup
            | Backdrop::Desk
            | Backdrop::Cafeteria
            | Backdrop::Shop
            | Backdrop::Kitchen
            | Backdrop::Library
            | Backdrop::Office,
        ) => {
            if wheels {
                Held::WheelchairAtTable
            } else {
                Held::Table
            }
        }
        (
            Stance::Sitting,
            Backdrop::Hallway
            | Backdrop::Playground
            | Backdrop::Outside
            | Backdrop::Restroom
            | Backdrop::Gym
            | Backdrop::QuietRoom,
        ) => {
            if wheels {
                Held::Wheelchair
            } else {
                Held::Bench
            }
        }
    }
}

/// The colors that the parts of a body take theirs from.
fn paints(look: &Look) -> AttrValue {
    let scarf = look.headscarf.map_or("", |color| color.word());
    let Look { skin, hair, wears, .. } = look;
    let color = wears.color.word();
    ["skin-", skin.word(), " hair-", hair.color.word(), " wears-", color, " scarf-", scarf].concat().into()
}

/// What the picture shows, and no more than that: where, how the body is, and how near the adult is.
fn alternative(picture: Picture, student: Student<'_>, words: &Words) -> AttrValue {
    let place = words.say(Drawn::Place(picture.backdrop));
    let seen = picture.student.map(|(stance, phase)| {
        let held = held(picture.backdrop, stance, student.look);
        words.say(Drawn::Student { name: student.name, held, phase })
    });
    let you = match (picture.adult, picture.student) {
        (Adult::Away, _) => None,
        (_, None) => Some(Drawn::YouThere),
        (adult, Some(_)) => Some(Drawn::You(adult)),
    };
    let sentences = [Some(place), seen, you.map(|you| words.say(you))];
    let sentences: Vec<AttrValue> = sentences.into_iter().flatten().collect();
    sentences.iter().map(AttrValue::as_str).collect::<Vec<_>>().join(" ").into()
}
