//! Spanish for sharing and opening a run.

use super::Said;
use crate::web::text::{Formats, Sharing};

pub(in crate::web::text) fn say(text: Sharing, _formats: &dyn Formats) -> Said {
    let fixed = match text {
        Sharing::OpenIntro => {
            "De una partida terminada se abre el repaso. Una sin terminar sigue donde se quedó, como partida de este \
             dispositivo, y no reemplaza a ninguna otra."
        }
        Sharing::CodeOrLink => "Código para compartir o enlace",
        Sharing::OpenIt => "Abrir",
        Sharing::SavedRun => "Partida guardada",
        Sharing::SavedRunHint => {
            "Elige el archivo o suéltalo aquí. Se lee en este dispositivo y no se envía a ningún lado."
        }
        Sharing::StillGoing => {
            "Esta partida todavía no ha terminado, así que no hay nada que repasar. Puedes seguirla donde se quedó."
        }
        Sharing::GoOn => "Seguir con la partida",
    };
    fixed.into()
}
