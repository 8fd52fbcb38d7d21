//! Pictures of every phase, every place and many people.

use super::{Size, Student, picture, portrait};
use crate::scenario::look::{Aid, Clothes, Color, Cut, Garment, Hair, HairColor, Look, Skin};
use crate::scenario::picture::{Adult, Backdrop, Picture, Stance};
use crate::student::Phase;
use crate::web::components::Examples;
use crate::web::text::Words;
use yew::{Html, html};

const MATEO: Look = look(Skin::Tan, (HairColor::Black, Cut::Curly), (Color::Green, Garment::Hoodie));

const fn look(skin: Skin, (color, cut): (HairColor, Cut), wears: (Color, Garment)) -> Look {
    let wears = Clothes { color: wears.0, garment: wears.1 };
    Look { skin, hair: Hair { color, cut }, wears, headscarf: None, uses: Vec::new() }
}

fn looks(backdrop: Backdrop) -> Look {
    use {Color as C, Cut as U, Garment as G, HairColor as H, Skin as S};
    match backdrop {
        Backdrop::Classroom => look(S::Deep, (H::Black, U::Locs), (C::Orange, G::Jacket)),
        Backdrop::SmallGroup => look(S::Brown, (H::Brown, U::Wavy), (C::Red, G::Sweater)),
        Backdrop::Desk => look(S::Pale, (H::Auburn, U::Braids), (C::Yellow, G::Shirt)),
        Backdrop::Hallway => look(S::Dark, (H::Black, U::Cropped), (C::Blue, G::Hoodie)),
        Backdrop::Bus => look(S::Brown, (H::Black, U::Straight), (C::Purple, G::Hoodie)),
        Backdrop::Playground => look(S::Light, (H::Fair, U::Short), (C::Red, G::Jacket)),
        Backdrop::Outside => look(S::Deep, (H::Black, U::Afro), (C::White, G::Shirt)),
        Backdrop::Restroom => look(S::Light, (H::Brown, U::Bob), (C::Green, G::Sweater)),
        Backdrop::Shop => look(S::Tan, (H::Black, U::Bun), (C::Gray, G::Jacket)),
        Backdrop::Kitchen => look(S::Pale, (H::Fair, U::Ponytail), (C::Blue, G::Apron)),
        Backdrop::Gym => look(S::Brown, (H::Black, U::Puffs), (C::Yellow, G::Shirt)),
        Backdrop::Library => {
            Look { headscarf: Some(C::Purple), ..look(S::Tan, (H::Black, U::Bun), (C::Gray, G::Sweater)) }
        }
        Backdrop::Office => look(S::Dark, (H::Black, U::Braids), (C::Red, G::Sweater)),
        Backdrop::Cafeteria | Backdrop::QuietRoom => MATEO,
    }
}

const PLACES: [(Backdrop, Stance, Adult, Size, Option<Aid>); 15] = [
    (Backdrop::Classroom, Stance::Sitting, Adult::Near, Size::Tall, Some(Aid::Glasses)),
    (Backdrop::SmallGroup, Stance::Sitting, Adult::Beside, Size::Small, Some(Aid::HearingAids)),
    (Backdrop::Desk, Stance::Sitting, Adult::Beside, Size::Small, Some(Aid::Talker)),
    (Backdrop::Hallway, Stance::Standing, Adult::Near, Size::Middle, Some(Aid::Wheelchair)),
    (Backdrop::Cafeteria, Stance::Standing, Adult::Back, Size::Middle, None),
    (Backdrop::Bus, Stance::Sitting, Adult::Near, Size::Tall, None),
    (Backdrop::Playground, Stance::Standing, Adult::Beside, Size::Small, None),
    (Backdrop::Outside, Stance::Standing, Adult::Near, Size::Tall, None),
    (Backdrop::Restroom, Stance::Sitting, Adult::Near, Size::Middle, None),
    (Backdrop::Shop, Stance::Standing, Adult::Near, Size::Tall, None),
    (Backdrop::Kitchen, Stance::Standing, Adult::Near, Size::Tall, None),
    (Backdrop::Gym, Stance::Standing, Adult::Away, Size::Middle, Some(Aid::Walker)),
    (Backdrop::Library, Stance::Sitting, Adult::Beside, Size::Tall, None),
    (Backdrop::QuietRoom, Stance::OnFloor, Adult::Beside, Size::Middle, None),
    (Backdrop::Office, Stance::Sitting, Adult::Near, Size::Tall, None),
];

pub fn examples(words: &Words) -> Examples {
    let mateo = Student { name: "Mateo", look: &MATEO, size: Size::Middle };
    let in_each_phase = |backdrop, stance| {
        Phase::ALL.map(|phase| {
            let adult = if phase == Phase::Peak { Adult::Back } else { Adult::Near };
            picture(Picture { backdrop, student: Some((stance, phase)), adult }, mateo, words)
        })
    };
    let side_by_side = |pictures: Vec<Html>| html! { <div class="stack">{ for pictures }</div> };
    let places = PLACES.map(|(backdrop, stance, adult, size, aid)| {
        let look = Look { uses: aid.into_iter().collect(), ..looks(backdrop) };
        let seen = Picture { backdrop, student: Some((stance, Phase::Calm)), adult };
        picture(seen, Student { name: "Mateo", look: &look, size }, words)
    });
    let moved = [Stance::Standing, Stance::OnFloor].map(|stance| in_each_phase(Backdrop::QuietRoom, stance));
    let nobody = Picture { backdrop: Backdrop::Classroom, student: None, adult: Adult::Away };
    vec![
        ("every phase", side_by_side(in_each_phase(Backdrop::Cafeteria, Stance::Sitting).into())),
        ("standing and on the floor", side_by_side(moved.concat())),
        ("every place, and many people", side_by_side(places.into())),
        ("nobody there", picture(nobody, mateo, words)),
        ("a portrait", portrait(mateo, words)),
    ]
}
