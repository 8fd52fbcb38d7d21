//! English for what changed, by how much, and because of what.

use super::{Said, acts, join, student};
use crate::student::{Meter, SkillMeter};
use crate::web::text::{Because, Changed, Formats};

/// "Trust in you went down by 5".
pub(super) fn change(subject: Changed<'_>, by: i32, formats: &dyn Formats) -> Said {
    let amount = formats.number(by.unsigned_abs());
    match subject {
        Changed::Meter(meter) => join(&[student::meter(meter), went(meter, by), &amount]),
        Changed::Skill(skill, number) => {
            let went = if by > 0 { " went up by " } else { " went down by " };
            join(&[skill, ": ", skill_number(number), went, &amount])
        }
    }
}

/// ": offering a real choice −10".
pub(super) fn because(reason: Because<'_>, by: i32, formats: &dyn Formats) -> Said {
    let sign = if by < 0 { " −" } else { " +" };
    join(&[words(reason), sign, &formats.number(by.unsigned_abs())])
}

/// "How upset went up" is not English, so what is said most often is said by itself.
const fn went(meter: Meter, by: i32) -> &'static str {
    match (matches!(meter, Meter::Arousal), by > 0) {
        (true, true) => " they were: up by ",
        (true, false) => " they were: down by ",
        (false, true) => " went up by ",
        (false, false) => " went down by ",
    }
}

fn words(reason: Because<'_>) -> &'static str {
    match reason {
        Because::Time => "time passing",
        Because::Setting => "what was going on around",
        Because::Story => "what happened in the story",
        Because::Act(id) => acts::act(id).unwrap_or("what you did"),
        Because::ForThisStudent => "what this student minds more or less than others",
        Because::AfterPeak => "so soon after a peak",
        Because::NotPlanned => "no plan or training for it",
        Because::OneTurnLimit => "more than one moment can do",
        Because::AtItsEnd => "it could go no further",
    }
}

fn skill_number(number: SkillMeter) -> &'static str {
    match number {
        SkillMeter::Independence => "what is done alone",
        SkillMeter::Need => "help that is needed",
        SkillMeter::Dependence => "looking to the adult",
        SkillMeter::Streak => "times in a row without help",
        SkillMeter::Errors => "errors",
    }
}
