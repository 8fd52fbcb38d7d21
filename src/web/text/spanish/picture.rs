//! Spanish for what a drawn picture shows.

use super::{Said, join};
use crate::scenario::picture::{Adult, Backdrop};
use crate::student::Phase;
use crate::web::text::{Drawn, Held};

pub(in crate::web::text) fn say(drawn: Drawn<'_>) -> Said {
    match drawn {
        Drawn::Place(backdrop) => join(&["Dibujo de ", place(backdrop), "."]),
        Drawn::Student { name, held, phase } => join(&[name, where_held(held), ": ", body(phase), "."]),
        Drawn::You(adult) => match adult {
            Adult::Beside => "Tú estás justo al lado.",
            Adult::Near => "Tú estás a unos pasos.",
            Adult::Back => "Tú estás a buena distancia.",
            Adult::Away => "",
        }
        .into(),
        Drawn::YouThere => "Tú estás ahí.".into(),
        Drawn::Portrait(name) => join(&["Dibujo de ", name]),
    }
}

const fn place(backdrop: Backdrop) -> &'static str {
    match backdrop {
        Backdrop::Classroom => "un salón de clases",
        Backdrop::SmallGroup => "un grupo pequeño en un salón de clases",
        Backdrop::Desk => "una sala con libros y una ventana",
        Backdrop::Hallway => "un pasillo con casilleros",
        Backdrop::Cafeteria => "una cafetería",
        Backdrop::Bus => "el interior de un autobús",
        Backdrop::Playground => "un patio con columpios",
        Backdrop::Outside => "un edificio por fuera",
        Backdrop::Restroom => "un baño con la puerta abierta",
        Backdrop::Shop => "un mostrador con un menú en la pared",
        Backdrop::Kitchen => "una cocina",
        Backdrop::Gym => "un gimnasio",
        Backdrop::Library => "una biblioteca",
        Backdrop::QuietRoom => "un cuarto tranquilo con una colchoneta y una lámpara",
        Backdrop::Office => "una oficina",
    }
}

const fn where_held(held: Held) -> &'static str {
    match held {
        Held::Table => " ante una mesa",
        Held::WheelchairAtTable => " en silla de ruedas, ante una mesa",
        Held::BusSeat => " en un asiento del autobús",
        Held::Bench => " en un banco",
        Held::Wheelchair => " en silla de ruedas",
        Held::Standing => " de pie",
        Held::Floor => " en el suelo",
    }
}

const fn body(phase: Phase) -> &'static str {
    match phase {
        Phase::Calm => "hombros bajos, manos en reposo, una leve sonrisa",
        Phase::Trigger => "una mano en el cuello de la ropa, mirada hacia un lado, boca recta",
        Phase::Agitation => {
            "hombros subidos, brazos cruzados con fuerza, ceño fruncido, mirada hacia un lado"
        }
        Phase::Acceleration => "hombros subidos, brazos rígidos, puños cerrados, boca abierta",
        Phase::Peak => {
            "cabeza hundida entre los brazos, manos sobre la cabeza, ojos cerrados, boca muy abierta"
        }
        Phase::Deescalation => "hombros caídos, cabeza baja, mirada hacia abajo, brazos colgando",
        Phase::Recovery => "cabeza algo baja, una mano sobre la otra, ojos medio cerrados",
    }
}
