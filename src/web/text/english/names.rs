//! English names for topics, places and grades.

use super::{Said, join};
use crate::scenario::file::{Setting, Topic};
use crate::web::settings::Job;

pub(super) fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Dysregulation => "When a student is upset",
        Topic::Prompting => "Giving the right help",
        Topic::Boundaries => "Your role and its limits",
    }
}

pub(super) fn setting(setting: Setting) -> &'static str {
    match setting {
        Setting::Classroom => "Classroom",
        Setting::Cafeteria => "Cafeteria",
        Setting::Hallway => "Hallway",
        Setting::Recess => "Recess",
        Setting::Bus => "School bus",
        Setting::QuietRoom => "Quiet room",
        Setting::ResourceRoom => "Resource room",
        Setting::Bathroom => "Bathroom",
        Setting::Community => "In the community",
        Setting::Office => "Office",
        Setting::Online => "Online",
    }
}

/// `K` and `PK` have names; a range such as `18-21` is an age.
pub(super) fn grade(grade: &str) -> Said {
    match grade {
        "PK" => "Preschool".into(),
        "K" => "Kindergarten".into(),
        "18-21" => "Ages 18–21".into(),
        _ => join(&["Grade ", &grade.replace('-', "–")]),
    }
}

pub(super) fn job(job: Job) -> &'static str {
    match job {
        Job::Paraprofessional => "paraprofessional",
        Job::Paraeducator => "paraeducator",
        Job::Aide => "aide",
        Job::InstructionalAssistant => "instructional assistant",
    }
}

pub(super) fn jobs(job: Job) -> &'static str {
    match job {
        Job::Paraprofessional => "paraprofessionals",
        Job::Paraeducator => "paraeducators",
        Job::Aide => "aides",
        Job::InstructionalAssistant => "instructional assistants",
    }
}
