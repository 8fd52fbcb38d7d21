//! Spanish around the pages to read.

use crate::web::reading::Reading;
use crate::web::text::ReadOn;

pub(in crate::web::text) const fn say(text: ReadOn) -> &'static str {
    match text {
        ReadOn::FromLibrary => "Por dónde empezar, un glosario y las fuentes",
        ReadOn::Page(Reading::Paths) => "Por dónde empezar: rutas por las historias",
        ReadOn::Page(Reading::Glossary) => "Glosario",
        ReadOn::Page(Reading::Sources) => "Fuentes",
        ReadOn::More => "Más para leer",
        ReadOn::SameSkillElsewhere => "La misma habilidad en otro lugar:",
    }
}
