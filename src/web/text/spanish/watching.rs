//! Spanish for a story that is watched.

use super::{Said, join};
use crate::web::text::Watching;

pub(in crate::web::text) fn say(text: Watching<'_>) -> Said {
    let fixed = match text {
        Watching::WhatThisIs => {
            "Alguien con experiencia juega esta historia por ti y piensa en voz alta. Lee cómo mira cada momento y qué \
             elige. Nada se valora y nada se guarda."
        }
        Watching::Begin => "Empezar a mirar",
        Watching::PlayedAsExample { story } => return join(&[story, " (para mirar)"]),
        Watching::HowTheyThink => "Lo que piensa en voz alta",
        Watching::WhatTheyChoose => "Lo que se podía hacer y lo que elige",
        Watching::Chosen => "Su opción",
        Watching::SeeWhatHappens => "Ver qué pasa",
        Watching::TheyChose => "Eligió",
        Watching::OneBack => "Un momento atrás",
        Watching::PlayItYourself => "Jugar esta historia",
        Watching::NowYourOwn => "Ahora te toca a ti",
        Watching::NowYourOwnLine => {
            "Otras opciones habrían llevado a otro lugar. Juega esta historia, o empieza con otra que sea corta. Si \
             juegas con guía, hay una pista cuando la quieras."
        }
    };
    fixed.into()
}
