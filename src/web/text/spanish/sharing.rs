//! Spanish for sharing and opening a run.

use super::{Said, join};
use crate::web::text::{Formats, Sharing};

pub(in crate::web::text) fn say(text: Sharing<'_>, _formats: &dyn Formats) -> Said {
    let fixed = match text {
        Sharing::ShareCode => "Código para compartir",
        Sharing::HelpOver => {
            "Este código contiene tus decisiones y nada sobre ti. Quien lo tenga puede abrir este repaso."
        }
        Sharing::HelpGoing => {
            "Este código contiene tus decisiones hasta ahora y nada sobre ti. Donde se abra, la historia sigue en este \
             momento."
        }
        Sharing::CopyCode => "Copiar el código",
        Sharing::Copied => "Copiado",
        Sharing::CopyFailed => "Aquí no se pudo copiar. Selecciónalo y cópialo a mano.",
        Sharing::Link => "Lo mismo, como enlace",
        Sharing::CopyLink => "Copiar el enlace",
        Sharing::QrCode => "El enlace como código QR, para la cámara de un teléfono",
        Sharing::NoQrCode => "Este enlace es demasiado largo para un código QR.",
        Sharing::File => "Lo mismo, como archivo",
        Sharing::FileHelp => "El archivo guarda también la hora de tus decisiones.",
        Sharing::FileHelpQuestion => "El archivo guarda también tu pregunta y la hora de tus decisiones.",
        Sharing::SaveFile => "Guardar esta partida en un archivo",
        Sharing::FileSaved => "El archivo está en tus descargas",
        Sharing::GoingAt { story, moment } => {
            return join(&["Estás en mitad de “", story, "”, en el momento “", moment, "”."]);
        }
        Sharing::OverAt { story, moment } => {
            return join(&["Una partida terminada de “", story, "”. Acabó en “", moment, "”."]);
        }
        Sharing::OnlyWay => {
            "Después de cerrar o recargar esta página, la única forma de volver a esta partida es el código, el enlace o el \
             archivo."
        }
        Sharing::BackToStory => "Volver a la historia",
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
