//! Spanish for the settings page.

use super::{Said, join, one};
use crate::web::forgetting::Deleted;
use crate::web::settings::{Keeping, Motion, TextSize, Theme};
use crate::web::text::{Formats, SettingUp};

pub(in crate::web::text) fn say(text: SettingUp, formats: &dyn Formats) -> Said {
    let fixed = match text {
        SettingUp::Intro => {
            "Lo que eliges aquí vale en este dispositivo al momento. No hay nada que confirmar."
        }
        SettingUp::JobTitle => "Cómo llama tu distrito a este trabajo",
        SettingUp::JobTitleHelp => "Las historias y este sitio usan el nombre que elijas.",
        SettingUp::ThemeTitle => "Colores",
        SettingUp::Theme(Theme::System) | SettingUp::Motion(Motion::System) => "Como en este dispositivo",
        SettingUp::Theme(Theme::Light) => "Claros",
        SettingUp::Theme(Theme::Dark) => "Oscuros",
        SettingUp::TextTitle => "Tamaño de la letra",
        SettingUp::TextSize(TextSize::Usual) => "Normal",
        SettingUp::TextSize(TextSize::Large) => "Grande",
        SettingUp::TextSize(TextSize::Largest) => "Muy grande",
        SettingUp::MotionTitle => "Movimiento en la página",
        SettingUp::Motion(Motion::Less) => "Ninguno",
        SettingUp::KeepingTitle => "Qué se guarda al cerrar la página",
        SettingUp::Keeping(Keeping::Always) => "Guardar mis partidas en este dispositivo",
        SettingUp::Keeping(Keeping::WhileOpen) => "No guardar nada al cerrar",
        SettingUp::KeepingHelp(Keeping::Always) => {
            "Para un dispositivo que solo usas tú. Cualquiera que abra este sitio en el mismo navegador ve tus partidas."
        }
        SettingUp::KeepingHelp(Keeping::WhileOpen) => {
            "Para un dispositivo compartido. Las partidas duran hasta que cierras o recargas la página, no se te ofrecen las \
             de otras personas ni a ellas las tuyas. Entonces, la única forma de conservar una es el código para compartir o \
             un archivo."
        }
        SettingUp::Kept => "Qué se guarda y dónde",
        SettingUp::KeptHere { runs: 0 } => "En este dispositivo no hay ninguna partida guardada.",
        SettingUp::KeptHere { runs } => {
            let noun = one(formats, runs, " partida guardada", " partidas guardadas");
            return join(&["En este dispositivo hay ", &formats.number(runs), noun, "."]);
        }
        SettingUp::KeptHidden => {
            "Se guardaron antes de elegir «No guardar nada al cerrar», y no se muestran mientras siga elegido."
        }
        SettingUp::KeptWhere => {
            "En este navegador, en este dispositivo: tus decisiones en cada partida con su hora, cuándo terminaste cada una y \
             estos ajustes. Ni nombre, ni correo, ni escuela."
        }
        SettingUp::KeptNotHere => {
            "En ningún otro lado: no hay cuenta ni servidor al que llegue nada de esto. Tu propia pregunta y el nombre que \
             imprimes no se guardan nunca."
        }
        SettingUp::KeptByBrowser => {
            "Un navegador puede borrar lo que guarda, por ejemplo si se queda sin espacio o si alguien borra los datos del \
             sitio. Guarda una partida como archivo para conservarla."
        }
        SettingUp::Delete => "Borrar todo…",
        SettingUp::DeleteHelp => {
            "Borra de este navegador todas las partidas y todos los ajustes. Los archivos y códigos que guardaste no cambian."
        }
        SettingUp::DeleteAsked { runs: 0 } => "¿Borrar los ajustes para siempre?",
        SettingUp::DeleteAsked { runs } => {
            let noun = one(
                formats,
                runs,
                " partida y los ajustes para siempre?",
                " partidas y los ajustes para siempre?",
            );
            return join(&["¿Borrar ", &formats.number(runs), noun]);
        }
        SettingUp::DeleteForGood => "Sí, borrar todo",
        SettingUp::DeleteNot => "No, conservar todo",
        SettingUp::Done(Deleted::All) => "Todo se borró de este dispositivo.",
        SettingUp::Done(Deleted::AllButKeeping) => {
            "Todo se borró. Solo queda elegido «No guardar nada al cerrar», porque este dispositivo puede ser compartido."
        }
        SettingUp::NotDeleted => {
            "El navegador no nos dejó borrar todo. Borra los datos de este sitio en los ajustes del navegador."
        }
    };
    fixed.into()
}
