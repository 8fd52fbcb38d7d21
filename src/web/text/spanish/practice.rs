//! Spanish for the ways to play.

use super::{Said, join};
use crate::web::text::Practice;

pub(in crate::web::text) fn say(text: Practice<'_>) -> Said {
    let fixed = match text {
        Practice::HowToPlay => "¿Cómo quieres jugar?",
        Practice::OnYourOwn => "Por tu cuenta",
        Practice::OnYourOwnLine => "Ves lo que pasa. Las razones vienen cuando termina la historia.",
        Practice::Guided => "Con guía",
        Practice::GuidedLine => {
            "Hay una pista cuando la quieras, y en algunos momentos lo dices primero con tus palabras. Va bien para \
             una primera historia. No cuenta."
        }
        Practice::AskHowSure => "Pregúntame si lo tengo claro",
        Practice::AskHowSureLine => {
            "Un toque antes de cada opción, si quieres. El repaso empieza donde lo tenías claro y salió mal."
        }
        Practice::GuidedRun { when } => return join(&[when, " (con guía)"]),
        Practice::GettingHints => "Buscando las pistas de esta historia…",
        Practice::ShowHint => "Mostrar una pista",
        Practice::HintNotRated => "Lo que elijas aquí no se valora, porque miraste la pista.",
        Practice::HintsFailed => {
            "No se pudieron traer las pistas. Revisa la conexión e inténtalo otra vez, o sigue sin ellas."
        }
        Practice::SayItFirst => "Dilo primero",
        Practice::OwnWords => "Tus propias palabras, escritas aquí o en voz alta",
        Practice::NoRealNames => "No escribas el nombre ni datos de un estudiante real.",
        Practice::OwnWordsHint => {
            "Lo que escribas se ve junto a tu opción en el repaso. No se guarda, y desaparece cuando cierras esta página."
        }
        Practice::ShowChoices => "Ver las opciones",
        Practice::PickNearest => "Elige la que más se parezca a lo que dirías",
        Practice::YouSaid => "Dijiste:",
        Practice::HowSure => "Antes de elegir, ¿lo tienes claro?",
        Practice::Sure => "Lo tengo claro",
        Practice::NotSure => "Tengo dudas",
        Practice::MayLeave => {
            "Puedes parar en cualquier momento. «Salir de esta historia» te saca de ella y no guarda nada de esta partida."
        }
        Practice::LeaveStory => "Salir de esta historia sin guardar nada",
    };
    fixed.into()
}
