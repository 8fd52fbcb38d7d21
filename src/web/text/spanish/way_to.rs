//! Spanish names of the pages beside the stories.

use crate::web::text::WayTo;

pub(in crate::web::text) fn say(way: WayTo) -> &'static str {
    match way {
        WayTo::Practice => "Tu práctica",
        WayTo::Find => "Buscar una historia por lo que pasó",
        WayTo::ForReal => "Si esto pasara de verdad",
        WayTo::Record => "Constancia de práctica",
        WayTo::Settings => "Ajustes",
        WayTo::MyData => "Llevar mi práctica conmigo",
        WayTo::Share => "Guardar o compartir tu lugar",
        WayTo::Open => "Abrir un código o una partida guardada",
        WayTo::Pages => "Páginas",
    }
}
