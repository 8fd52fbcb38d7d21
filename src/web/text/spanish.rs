//! Spanish, as schools in the United States write it to families and staff. `scenarios/spanish.md` settles the words.

mod acts;
pub(super) mod arriving;
mod changes;
pub(super) mod display;
pub(super) mod finding;
pub(super) mod for_real;
pub(super) mod how_played;
pub(super) mod look_back;
mod names;
pub(super) mod over_time;
pub(super) mod picture;
pub(super) mod practice;
pub(super) mod read_on;
pub(super) mod recording;
mod rules;
pub(super) mod setting_up;
pub(super) mod sharing;
mod student;
pub(super) mod taking_along;
pub(super) mod trouble;
pub(super) mod unopened;
pub(super) mod watching;
pub(super) mod way_taken;
pub(super) mod way_to;
pub(super) mod what_else;

use super::{Formats, Plural, Text};
use std::borrow::Cow;

type Said = Cow<'static, str>;

/// The frame, the library and the play page; the rest is in a file a subject.
pub(super) fn say(text: Text<'_>, formats: &dyn Formats) -> Said {
    let fixed = match text {
        Text::AppName => "Alongside",
        Text::SkipToContent => "Ir al contenido",
        Text::PracticeOnly => {
            "Alongside es para practicar. Nunca se usa para contratar, evaluar, sancionar ni fijar salarios."
        }
        Text::NotYetReviewed => {
            "Profesionales de la educación especial todavía no han revisado las valoraciones, y los números detrás de \
             cada estudiante son criterios de diseño. Nadie aquí predice a un estudiante real."
        }
        Text::StaysHere => {
            "Lo que haces aquí se queda en este dispositivo, a menos que lo copies o lo guardes."
        }
        Text::NewVersion => "Hay una versión nueva.",
        Text::NewVersionInStory => {
            "Hay una versión nueva. Termina primero esta historia y después actualiza."
        }
        Text::UpdateNow => "Actualizar ahora",
        Text::LanguageSwitch => "Idioma",
        Text::Job(job) => names::job(job),
        Text::Jobs(job) => names::jobs(job),
        Text::LibraryTitle => "¿Qué harías tú?",
        Text::LibraryIntro => {
            "Historias cortas de un día de escuela. Decides cómo apoyar a un estudiante, ves qué pasa después y al final \
             repasas las razones."
        }
        Text::RunFinished => "Terminada al menos una vez",
        Text::Briefing => "Antes de empezar",
        Text::Strengths => "Se le da bien",
        Text::Likes => "Le gusta",
        Text::GoodToKnow => "Conviene saber",
        Text::PlanCard => "Tarjeta del plan",
        Text::DataCard => "Tarjeta de datos",
        Text::PolicyCard => "Tarjeta de normas",
        Text::PolicyMissing => {
            "Esta tarjeta no está en el sitio. Pregunta a quien lo administra y consulta las normas de tu distrito."
        }
        Text::PolicyBroken { line } => {
            let line =
                line.map_or_else(String::new, |line| [" (línea ", &formats.number(line), ")"].concat());
            return join(&[
                "El archivo de tarjetas de normas no se puede leer",
                &line,
                ". Consulta las normas de tu distrito.",
            ]);
        }
        Text::PlanStaysNear => {
            "Puedes abrir esta tarjeta en cualquier momento de la historia. Mirar primero es buena práctica, aquí y en \
             el trabajo."
        }
        Text::NoTimer => "No hay límite de tiempo. Puedes parar cuando quieras y seguir después.",
        Text::StartStory => "Empezar la historia",
        Text::StartAfresh => "Empezar de nuevo",
        Text::OtherRuns => "Las veces que jugaste esta historia",
        Text::WhatNow => "¿Qué haces ahora?",
        Text::YouChose => "Elegiste",
        Text::OpenPlan => "Abrir la tarjeta del plan",
        Text::ClosePlan => "Volver a la historia",
        Text::StepBack => "Volver una decisión atrás",
        Text::StepBackHint => "La que cuenta sigue siendo tu primera opción; el repaso muestra las dos.",
        Text::Saved => "Guardado en este dispositivo",
        Text::SafetyPause => "Hagamos una pausa",
        Text::SafetyWhy => {
            "La historia se detiene un momento porque estaba en riesgo la seguridad o un derecho de alguien."
        }
        Text::SafetyFlag(flag) => student::flag(flag),
        Text::SafetyGoOn => "Seguir con la historia",
        Text::AnotherWay => "Otro camino, probado desde la mitad de una partida anterior. No se cuenta.",
        Text::StoryOver => "Aquí termina la historia",
        Text::ToDebrief => "Repasar lo que pasó",
        Text::BackToStories => "Todas las historias",
        Text::TabTitle { moment, story } => return join(&[moment, " – ", story, " – Alongside"]),
        Text::PageTitle { page } => return join(&[page, " – Alongside"]),
        Text::MeetStudent(name) => return join(&["Te presentamos a ", name]),
        Text::PlanCardFor(name) => return join(&["Tarjeta del plan de ", name]),
        Text::WhatYouSee(name) => return join(&["Lo que ves de ", name]),
        Text::Moment { number } => return join(&["Momento ", &formats.number(number)]),
        Text::AboutMinutes(minutes) => {
            let number = formats.number(minutes.into());
            return join(&["Unos ", &number, one(formats, minutes.into(), " minuto", " minutos")]);
        }
        Text::RunGoing { decisions } => {
            let number = formats.number(decisions);
            let noun = one(formats, decisions, " decisión tomada", " decisiones tomadas");
            return join(&["En curso: ", &number, noun]);
        }
        Text::RunSaved { at } => return join(&["Guardada el ", &formats.day_and_time(at)]),
        Text::FinishedAt { at } => return join(&["Terminada el ", &formats.day_and_time(at)]),
        Text::Topic(topic) => names::topic(topic),
        Text::Setting(setting) => names::setting(setting),
        Text::Grade(grade) => return names::grade(grade),
    };
    fixed.into()
}

fn join(parts: &[&str]) -> Said {
    parts.concat().into()
}

/// The form for millions differs only where a noun follows, and nothing here counts so far.
fn one(formats: &dyn Formats, count: u32, one: &'static str, other: &'static str) -> &'static str {
    match formats.plural(count) {
        Plural::One => one,
        Plural::Many | Plural::Other => other,
    }
}
