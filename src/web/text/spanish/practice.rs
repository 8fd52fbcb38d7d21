//! Spanish for the ways to play.

use super::{Said, join};
use crate::web::text::Practice;

pub(in crate::web::text) fn say(text: Practice<'_>) -> Said {
    let fixed = match text {
        Practice::HowToPlay => "¿Cómo quieres jugar?",
        Practice::OnYourOwn => "Por tu cuenta",
        Practice::OnYourOwnLine => "Ves lo que pasa. Las razones vienen cuando termina la historia.",
        Practice::Guided => "Con guía",
        Practice::GuidedLine => "Puedes pedir una pista en cada momento. No cuenta en tu progreso.",
        Practice::GuidedRun { when } => return join(&[when, " (con guía)"]),
        Practice::ShowHint => "Mostrar una pista",
        Practice::HintComing => "Buscando la pista…",
        Practice::NoHint => "Para este momento no hay pista.",
        Practice::HintFailed => {
            "No se pudo traer la pista. Revisa la conexión y luego cierra y abre esto otra vez. La historia sigue sin \
             ella."
        }
    };
    fixed.into()
}
