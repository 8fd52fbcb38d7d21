//! Spanish for the way through a story.

use super::{Said, join, one};
use crate::web::text::{Formats, WayTaken};

pub(in crate::web::text) fn say(text: WayTaken<'_>, formats: &dyn Formats) -> Said {
    let fixed = match text {
        WayTaken::Title => "Tu camino por la historia",
        WayTaken::Legend => {
            "Cada círculo es un momento, con su número en la lista. Las líneas cortas son las otras opciones que tenías \
             ahí, un bucle es un paso atrás y el cuadrado es el final."
        }
        WayTaken::ColumnMoment => "Momento",
        WayTaken::ColumnChoices => "Opciones que tenías ahí",
        WayTaken::ColumnSteppedBack => "Volviste atrás aquí",
        WayTaken::Yes => "Sí",
        WayTaken::No => "No",
        WayTaken::Summary { moments, ending } => {
            let noun =
                one(formats, moments, " momento, y después el final: «", " momentos, y después el final: «");
            return join(&[&formats.number(moments), noun, ending, "»."]);
        }
        WayTaken::Number(number) => return formats.number(number).into(),
        WayTaken::Ended { ending } => return join(&["El final: «", ending, "»."]),
    };
    fixed.into()
}
