//! Spanish for what changed, by how much, and because of what.

use super::{Said, acts, join, student};
use crate::student::SkillMeter;
use crate::web::text::{Because, Changed, Formats};

/// "La confianza en ti bajó 5".
pub(super) fn change(subject: Changed<'_>, by: i32, formats: &dyn Formats) -> Said {
    let amount = formats.number(by.unsigned_abs());
    let went = if by > 0 { " subió " } else { " bajó " };
    match subject {
        Changed::Meter(meter) => join(&[student::meter(meter), went, &amount]),
        Changed::Skill(skill, number) => join(&[skill, ": ", skill_number(number), went, &amount]),
    }
}

/// ": ofrecer opciones de verdad −10".
pub(super) fn because(reason: Because<'_>, by: i32, formats: &dyn Formats) -> Said {
    let sign = if by < 0 { " −" } else { " +" };
    join(&[words(reason), sign, &formats.number(by.unsigned_abs())])
}

fn words(reason: Because<'_>) -> &'static str {
    match reason {
        Because::Time => "el paso del tiempo",
        Because::Setting => "lo que pasaba alrededor",
        Because::Story => "lo que ocurrió en la historia",
        Because::Act(id) => acts::act(id).unwrap_or("lo que hiciste"),
        Because::ForThisStudent => "lo que a este estudiante le importa más o menos que a otros",
        Because::AfterPeak => "tan poco después del punto más alto",
        Because::NotPlanned => "sin plan ni formación para ello",
        Because::OneTurnLimit => "más de lo que cabe en un momento",
        Because::AtItsEnd => "ya no podía ir más lejos",
    }
}

fn skill_number(number: SkillMeter) -> &'static str {
    match number {
        SkillMeter::Independence => "lo que hace por su cuenta",
        SkillMeter::Need => "la ayuda que necesita",
        SkillMeter::Dependence => "el mirar al adulto",
        SkillMeter::Streak => "las veces seguidas sin ayuda",
        SkillMeter::Errors => "los errores",
    }
}
