//! Spanish for a record of practice.

use super::{Said, join, one};
use crate::web::text::{Formats, Recording};

pub(in crate::web::text) fn say(text: Recording, formats: &dyn Formats) -> Said {
    let fixed = match text {
        Recording::Intro => {
            "Una hoja para imprimir o guardar como PDF, para ti o para quien te la pidió. Se hace en este dispositivo con las \
             partidas que conserva, y no va a ningún lado si tú no la llevas."
        }
        Recording::NameLabel => "Nombre en la hoja",
        Recording::NameHint => "Se imprime y no se guarda. Déjalo vacío para escribirlo a mano.",
        Recording::Period => "Partidas terminadas",
        Recording::PeriodAll => "En cualquier momento",
        Recording::PeriodYear => "En los últimos 12 meses",
        Recording::PeriodMonth => "En los últimos 30 días",
        Recording::Print => "Imprimir o guardar como PDF",
        Recording::PrintHint => "Para guardar un PDF, elígelo como impresora.",
        Recording::Nothing => "En ese tiempo no se terminó ninguna partida, así que no hay nada que anotar.",
        Recording::By => "Práctica con Alongside, historias cortas de un día de escuela",
        Recording::Name => "Nombre",
        Recording::Job => "Puesto",
        Recording::Printed => "Impresa",
        Recording::Days => "Terminadas entre",
        Recording::From { first, last } => {
            return join(&["el ", &formats.day(first), " y el ", &formats.day(last)]);
        }
        Recording::ActiveTime => "Tiempo activo",
        Recording::Minutes(minutes) => {
            return join(&[&formats.number(minutes), one(formats, minutes, " minuto", " minutos")]);
        }
        Recording::Stories => "Historias terminadas",
        Recording::Story => "Historia",
        Recording::Finished => "Terminada el",
        Recording::OnDay(day) => return formats.day(day).into(),
        Recording::Uncounted => "De una historia cuentan solo cuatro partidas.",
        Recording::About => "De qué trataban las decisiones",
        Recording::HowCounted => "Cómo se contó",
        Recording::HowCountedText => {
            "El tiempo activo es el que pasa de una decisión a la siguiente. Una pausa de más de 3 minutos cuenta como 3 \
             minutos. Solo cuentan las partidas terminadas, y de una misma historia, cuatro como mucho. Nada de esto dice qué \
             tan buena fue una decisión."
        }
        Recording::Statement => {
            "Esto es una constancia de práctica y no un certificado. No acredita horas ni unidades de educación continua (CEU); \
             las horas se reconocen solo si tu empleador o tu estado las acepta. No es para evaluar, sancionar, contratar ni \
             fijar salarios."
        }
        Recording::Unverified => {
            "Nadie la ha verificado: es lo que contó un dispositivo, y el nombre es el que alguien escribió."
        }
    };
    fixed.into()
}
