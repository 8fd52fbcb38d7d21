//! Spanish names of the pages beside the stories.

use crate::web::text::WayTo;

pub(in crate::web::text) fn say(way: WayTo) -> &'static str {
    match way {
        WayTo::Practice => "Tu práctica",
        WayTo::Settings => "Ajustes",
        WayTo::MyData => "Llevar mi práctica conmigo",
        WayTo::Share => "Guardar o compartir tu lugar",
        WayTo::Open => "Abrir un código o una partida guardada",
        WayTo::Pages => "Páginas",
    }
}
