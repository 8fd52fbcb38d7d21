//! Spanish names for topics, places and grades.

use super::{Said, join};
use crate::scenario::file::{Setting, Topic};
use crate::web::settings::Job;

pub(super) fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Dysregulation => "Cuando un estudiante está alterado",
        Topic::Prompting => "Dar la ayuda justa",
        Topic::Boundaries => "Tu papel y sus límites",
    }
}

pub(super) fn setting(setting: Setting) -> &'static str {
    match setting {
        Setting::Classroom => "Salón de clases",
        Setting::Cafeteria => "Cafetería",
        Setting::Hallway => "Pasillo",
        Setting::Recess => "Recreo",
        Setting::Bus => "Autobús escolar",
        Setting::QuietRoom => "Cuarto tranquilo",
        Setting::ResourceRoom => "Salón de apoyo",
        Setting::Bathroom => "Baño",
        Setting::Community => "En la comunidad",
        Setting::Office => "Oficina",
        Setting::Online => "En línea",
    }
}

/// `K` and `PK` have names; a range such as `18-21` is an age.
pub(super) fn grade(grade: &str) -> Said {
    match grade {
        "PK" => "Preescolar".into(),
        "K" => "Kínder".into(),
        "18-21" => "De 18 a 21 años".into(),
        _ => join(&["Grado ", &grade.replace('-', "–")]),
    }
}

pub(super) fn job(job: Job) -> &'static str {
    match job {
        Job::Paraprofessional => "paraprofesional",
        Job::Paraeducator => "paraeducador o paraeducadora",
        Job::Aide => "auxiliar",
        Job::InstructionalAssistant => "asistente de instrucción",
    }
}

pub(super) fn jobs(job: Job) -> &'static str {
    match job {
        Job::Paraprofessional => "paraprofesionales",
        Job::Paraeducator => "paraeducadores",
        Job::Aide => "auxiliares",
        Job::InstructionalAssistant => "asistentes de instrucción",
    }
}
