//! Spanish for what else could have happened.

use super::{Said, join, one};
use crate::web::text::{Formats, WhatElse};

pub(in crate::web::text) fn say(text: WhatElse<'_>, formats: &dyn Formats) -> Said {
    let fixed = match text {
        WhatElse::TurningPoints => "Dos momentos de los que vale la pena hablar",
        WhatElse::CostMost => "El momento que más costó",
        WhatElse::HelpedMost => "El momento que más ayudó",
        WhatElse::NothingCost => "Ninguna de tus decisiones cerró posibilidades.",
        WhatElse::NothingKeptMore => "Ninguna otra opción de este momento dejaba más posibilidades abiertas.",
        WhatElse::Unknowable => {
            "Lo que se veía aquí no mostraba cuál era la mejor opción. Nadie podía saberlo con seguridad."
        }
        WhatElse::Or => " o ",
        WhatElse::Working => "Viendo qué más pudo haber pasado…",
        WhatElse::Stop => "No buscar más",
        WhatElse::Stopped => "Detuviste la búsqueda de qué más pudo haber pasado.",
        WhatElse::Failed => "En este dispositivo no se pudo calcular qué más pudo haber pasado.",
        WhatElse::WorkOut => "Buscar otra vez",
        WhatElse::TryFromHere => "Probar otro camino desde aquí",
        WhatElse::TryFromHereHint => {
            "Una partida nueva que empieza en ese momento, con la misma suerte. Esta queda como está y la nueva no se \
             cuenta."
        }
        WhatElse::WasPossible { endings } => {
            return join(&["Hasta entonces la historia todavía podía terminar con ", endings, "."]);
        }
        WhatElse::AtMoreCost { student } => {
            return join(&["El mejor final seguía siendo posible, pero a ", student, " le costó más."]);
        }
        WhatElse::BadLuck { moment } => {
            return join(&["“", moment, "”: la misma decisión pudo haber salido mejor. Eso fue la suerte."]);
        }
        WhatElse::GoodLuck { moment } => {
            return join(&["“", moment, "”: la misma decisión pudo haber salido peor. En parte fue suerte."]);
        }
        WhatElse::StillPossible { endings } => return join(&["Todavía posible después de esto: ", endings]),
        WhatElse::Ending(title) => return join(&["“", title, "”"]),
        WhatElse::Found { moments } => {
            let found =
                one(formats, moments, " momento encontrado hasta ahora", " momentos encontrados hasta ahora");
            return join(&[&formats.number(moments), found]);
        }
    };
    fixed.into()
}
