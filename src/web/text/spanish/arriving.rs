//! Spanish for a first visit.

use crate::web::text::Arriving;

pub(in crate::web::text) fn say(text: Arriving) -> &'static str {
    match text {
        Arriving::NewHere => "¿Es tu primera vez aquí?",
        Arriving::SeeOneFirst => {
            "Mira cómo juega una historia alguien con experiencia, que piensa en voz alta en cada decisión. No tienes que \
             hacer nada, y puedes salir en cualquier punto."
        }
        Arriving::Watch => "Mirar una primera historia",
        Arriving::NoThanks => "No, gracias; directo a las historias",
        Arriving::WatchAgain => "Mirar una historia jugada por alguien con experiencia",
    }
}
