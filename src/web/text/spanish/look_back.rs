//! Spanish for the debrief.

use super::{Said, changes, join, one, rules, student};
use crate::web::text::{Formats, LookBack};

pub(in crate::web::text) fn say(text: LookBack<'_>, formats: &dyn Formats) -> Said {
    let fixed = match text {
        LookBack::Debrief => "Repaso",
        LookBack::PartReactions => "¿Cómo te fue?",
        LookBack::PartWhatHappened => "¿Qué pasó?",
        LookBack::PartWhy => "¿Por qué?",
        LookBack::PartTakeAway => "¿Con qué te quedas?",
        LookBack::ReactionsPrompt => {
            "Respira antes de seguir leyendo. ¿Qué momento te costó más, y qué notaste en ti?"
        }
        LookBack::OwnQuestion => "Tu propia pregunta para tu maestra (si tienes una)",
        LookBack::OwnQuestionHint => {
            "Se queda solo en esta página, y va en el archivo si guardas uno más abajo."
        }
        LookBack::TimelineStart => "Al principio",
        LookBack::YouSaw => "Viste",
        LookBack::YouDid => "Elegiste",
        LookBack::ThenStudent => "Después",
        LookBack::UpsetTitle => "El malestar, de decisión en decisión",
        LookBack::UpsetStart => "inicio",
        LookBack::UpsetNumbers => "Los números bajo la línea son tus decisiones.",
        LookBack::UpsetAfterPeak => {
            "Los puntos cuadrados vienen después del punto más alto, cuando es fácil volver a alterarse."
        }
        LookBack::UpsetTable => "Lo mismo en una tabla",
        LookBack::ColumnDecision => "Cuándo",
        LookBack::ColumnPhase => "Cómo se notaba",
        LookBack::ColumnUpset => "Malestar, de 100",
        LookBack::JudgementNumbers => {
            "De dónde salen estos números: la dirección sigue guías publicadas, cada tamaño es un criterio de diseño, y no \
             predicen a ningún estudiante real."
        }
        LookBack::NotRated => "Sin valorar",
        LookBack::WhyTerm => "Por qué",
        LookBack::RestsOn => "Se apoya en",
        LookBack::RestsOnData => "La tarjeta de datos.",
        LookBack::RestsOnPolicy => "La tarjeta de normas.",
        LookBack::WhatChanged => "Qué cambió, y debido a qué",
        LookBack::AskYourself => "Para pensar",
        LookBack::Shows => "Muestra",
        LookBack::FirstTryCounts => "En cada decisión se valora tu primera opción.",
        LookBack::PlanOpenedBefore => "Miraste la tarjeta del plan antes de elegir. Es buena práctica.",
        LookBack::PlanNeverOpened => "Esta vez no abriste la tarjeta del plan. Está ahí en cada momento.",
        LookBack::StepBacks => "Dónde volviste atrás",
        LookBack::Competencies => "Qué muestran tus decisiones",
        LookBack::OneRunIsLittle => {
            "Una sola partida dice poco. Tómala como algo de qué hablar, no como una nota."
        }
        LookBack::Flags => "Alertas de seguridad",
        LookBack::NoFlags => "Ninguna en esta partida.",
        LookBack::FlagsApart => "Las alertas van aparte. Nunca se suman ni se restan de las valoraciones.",
        LookBack::FlagSteppedBack => "Volviste atrás; aun así aparece en la lista.",
        LookBack::FlagRemedied => "Se reparó más adelante en la historia.",
        LookBack::AskTeacher => "Una cosa que preguntar o contar a quien te supervisa",
        LookBack::ShareCode => "Código para compartir",
        LookBack::ShareCodeHelp => {
            "Este código contiene tus decisiones y nada sobre ti. Quien lo tenga puede abrir este repaso."
        }
        LookBack::CopyCode => "Copiar el código",
        LookBack::Copied => "Copiado",
        LookBack::CopyFailed => "Aquí no se pudo copiar. Selecciona el código y cópialo a mano.",
        LookBack::SaveFile => "Guardar esta partida en un archivo",
        LookBack::SaveFileHelp => "El archivo guarda también tu pregunta y la hora de tus decisiones.",
        LookBack::FileSaved => "El archivo está en tus descargas",
        LookBack::PlayAgain => "Jugar otra vez esta historia",
        LookBack::OfCode => "Abierto con un código para compartir: puede ser la partida de otra persona.",
        LookBack::OfFile => "Abierto desde un archivo: puede ser la partida de otra persona.",
        LookBack::QuestionInFile => "La pregunta del archivo",
        LookBack::StudentNeeded(name) => return join(&["Lo que hizo ", name, " y lo que parecía necesitar"]),
        LookBack::AfterDecision { number } => return join(&["Tras la decisión ", &formats.number(number)]),
        LookBack::Decision { number } => return join(&["Decisión ", &formats.number(number)]),
        LookBack::OutOfHundred(value) => return formats.number(value.into()).into(),
        LookBack::UpsetSummary { from, worst, to } => {
            let [from, worst, to] = [from, worst, to].map(|phase| student::phase(phase).to_lowercase());
            return join(&["Al principio: ", &from, ". Lo más alto: ", &worst, ". Al final: ", &to, "."]);
        }
        LookBack::PlanLine { number, line } => {
            return join(&["Línea ", &formats.number(number.into()), " de la tarjeta del plan: ", line]);
        }
        LookBack::RestsOnPhase { phase } => {
            return join(&["Lo que ayuda cuando un estudiante está ", phrase_of(phase), "."]);
        }
        LookBack::Change { subject, by } => return changes::change(subject, by, formats),
        LookBack::Because { reason, by } => return changes::because(reason, by, formats),
        LookBack::PlanOpened { times } => {
            let noun = one(formats, times, " vez.", " veces.");
            return join(&["Abriste la tarjeta del plan ", &formats.number(times), noun]);
        }
        LookBack::SteppedBackHere => "Aquí volviste atrás y elegiste otra vez.",
        LookBack::CompetencyCounts { decisions, strong, workable, weak, harmful } => {
            return counts(formats, decisions, [strong, workable, weak, harmful]);
        }
        LookBack::FlagRaised { flag, number } => {
            return join(&[student::flag(flag), " (decisión ", &formats.number(number), ")."]);
        }
        LookBack::Phase(phase) => student::phase(phase),
        LookBack::Rating(rating) => student::rating(rating),
        LookBack::Rule(number) => rules::rule(number),
        LookBack::Competency(competency) => student::competency(competency),
    };
    fixed.into()
}

/// "3 decisiones: 2 sólidas, 1 débil".
fn counts(formats: &dyn Formats, decisions: u32, each: [u32; 4]) -> Said {
    const WORDS: [(&str, &str); 4] =
        [("sólida", "sólidas"), ("aceptable", "aceptables"), ("débil", "débiles"), ("dañina", "dañinas")];
    let mut said = formats.number(decisions);
    said.push_str(one(formats, decisions, " decisión: ", " decisiones: "));
    let mut first = true;
    for (count, (singular, plural)) in each.into_iter().zip(WORDS) {
        if count > 0 {
            if !first {
                said.push_str(", ");
            }
            first = false;
            said.push_str(&formats.number(count));
            said.push(' ');
            said.push_str(one(formats, count, singular, plural));
        }
    }
    said.into()
}

fn phrase_of(phase: crate::student::Phase) -> &'static str {
    use crate::student::Phase;
    match phase {
        Phase::Calm => "en calma",
        Phase::Trigger => "con las primeras señales",
        Phase::Agitation => "en inquietud",
        Phase::Acceleration => "en aumento",
        Phase::Peak => "en el punto más alto",
        Phase::Deescalation => "bajando",
        Phase::Recovery => "recuperándose",
    }
}
