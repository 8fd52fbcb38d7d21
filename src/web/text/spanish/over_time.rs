//! Spanish for several runs together.

use super::{Said, join, one, student};
use crate::engine::Band;
use crate::scenario::competency::Competency;
use crate::web::practice::past::Unread;
use crate::web::text::{Formats, OverTime};

pub(in crate::web::text) fn say(text: OverTime<'_>, formats: &dyn Formats) -> Said {
    let fixed = match text {
        OverTime::Intro => {
            "Lo que muestran tus partidas en conjunto. Se calcula en este dispositivo cada vez que miras, y nadie más lo ve."
        }
        OverTime::NothingYet => {
            "Todavía no has jugado ninguna historia en este dispositivo. Cuando lo hagas, aparecerá aquí."
        }
        OverTime::Next => "Qué practicar ahora",
        OverTime::WhyFirst => "Una corta para empezar.",
        OverTime::WhyFewest { competency, decisions } => return fewest(competency, decisions, formats),
        OverTime::WhyLowest { competency, band } => {
            return join(&[
                "«",
                student::competency(competency),
                "» ya salió lo suficiente para decir algo, y es lo que menos se sostiene por ahora: ",
                &self::band(band).to_lowercase(),
                ".",
            ]);
        }
        OverTime::PlayedBefore => "Ya la jugaste.",
        OverTime::NotPlayedYet => "Todavía no la has jugado.",
        OverTime::ComingBack => "Lo que vuelve",
        OverTime::ComingBackHelp => {
            "Una historia que se retoma después de un tiempo se queda más. Cada una que terminas vuelve a los 2, 7 y 21 \
             días, más o menos."
        }
        OverTime::DueSince(day) => return join(&["Pendiente desde el ", &formats.day(day)]),
        OverTime::DueToday => "Toca hoy",
        OverTime::DueOn(day) => return join(&["El ", &formats.day(day)]),
        OverTime::ReturnNumber(number) => return join(&["vuelta ", &formats.number(number.into()), " de 3"]),
        OverTime::Reminders => "Recordatorios, si los quieres",
        OverTime::RemindersHelp => {
            "Nada te avisa si no lo pides. Esto guarda un archivo para tu propio calendario: días enteros, sin alarma y sin \
             invitar a nadie. La práctica que exige tu trabajo es tiempo pagado, así que un recordatorio no es motivo para \
             hacerla sin pago."
        }
        OverTime::SaveReminders => "Guardar un archivo de calendario",
        OverTime::RemindersSaved => "Archivo de calendario guardado",
        OverTime::ReminderTitle { story } => return join(&["Alongside: «", story, "» otra vez"]),
        OverTime::ReminderText => {
            "Unos minutos, si tú quieres. La práctica obligatoria es tiempo pagado: hazla en horas de trabajo o déjala."
        }
        OverTime::Shown => "Lo que mostraron tus decisiones",
        OverTime::ShownHelp => {
            "Para la palabra cuenta solo tu primer intento en cada decisión, porque en los siguientes ya viste lo que pasó. \
             Los más recientes aparecen al lado."
        }
        OverTime::Band(band) => self::band(band),
        OverTime::SoFar { decisions } => {
            return join(&[
                &formats.number(decisions),
                " de las 6 decisiones que hacen falta para decir algo.",
            ]);
        }
        OverTime::FirstAttempts => "Primeros intentos",
        OverTime::LatestAttempts => "Intentos más recientes",
        OverTime::FlagHolds => {
            "En una de estas partidas estuvo en riesgo la seguridad o un derecho de alguien y no se reparó; por eso todavía \
             no se dice que es constante."
        }
        OverTime::HowBands => "De dónde salen las palabras",
        OverTime::HowBandsText => {
            "Menos de seis primeros intentos dicen muy poco. A partir de seis, las valoraciones juntas dan la palabra: \
             «constante» es más o menos cuatro quintas partes de lo posible, o más; «en camino» es la mitad o más, y \
             «apenas comienza» es menos. Si una opción se valoró en dos cosas, la segunda cuenta la mitad. Las partidas con \
             pistas, los otros caminos que probaste y las que decidió un grupo son práctica y no se cuentan. Los límites son \
             criterios de diseño, y esto no mide cómo hace nadie su trabajo."
        }
        OverTime::Runs => "Tus partidas",
        OverTime::FinishedOn(day) => return join(&["Terminada el ", &formats.day(day)]),
        OverTime::GoingSince(day) => return join(&["Sin terminar; última vez, el ", &formats.day(day)]),
        OverTime::EarlierRuns { count } => {
            return join(&["Partidas anteriores (", &formats.number(count), ")"]);
        }
        OverTime::WithHints => "con pistas",
        OverTime::OtherWay => "otro camino",
        OverTime::InRoom => "decidida en grupo",
        OverTime::Unread(unread) => self::unread(unread),
        OverTime::Damaged { count } => {
            let runs = one(
                formats,
                count,
                " partida guardada está dañada y no se puede leer. Se apartó, no se tiró.",
                " partidas guardadas están dañadas y no se pueden leer. Se apartaron, no se tiraron.",
            );
            return join(&[&formats.number(count), runs]);
        }
    };
    fixed.into()
}

fn fewest(competency: Competency, decisions: u32, formats: &dyn Formats) -> Said {
    let name = student::competency(competency);
    if decisions == 0 {
        return join(&["«", name, "» todavía no ha salido en tus partidas."]);
    }
    let noun = one(formats, decisions, " decisión", " decisiones");
    join(&["«", name, "» es lo que menos ha salido: ", &formats.number(decisions), noun, "."])
}

fn band(band: Band) -> &'static str {
    match band {
        Band::NotEnoughYet => "Todavía no alcanza",
        Band::Emerging => "Apenas comienza",
        Band::Developing => "En camino",
        Band::Consistent => "Constante",
    }
}

fn unread(unread: Unread) -> &'static str {
    match unread {
        Unread::StoryChanged => {
            "La historia cambió desde entonces: la partida se conserva y no se cuenta. Juégala otra vez para que cuente."
        }
        Unread::StoryGone => "La historia ya no está en este sitio. La partida se conserva y no se cuenta.",
        Unread::NotFetched(_) => {
            "Ahora no se pudo descargar la historia, así que esta partida falta arriba. Vuelve a cargar la página cuando \
             haya conexión."
        }
        Unread::Damaged => {
            "La copia guardada de esta partida no coincide con su historia. Se conserva y no se cuenta."
        }
    }
}
