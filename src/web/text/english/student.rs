//! English for the student model: one set of plain names, none of them a diagnosis.

use crate::scenario::competency::Competency;
use crate::scenario::credit::Rating;
use crate::student::{Flag, Meter, Phase};

pub(super) fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Calm => "Calm",
        Phase::Trigger => "First signs",
        Phase::Agitation => "Agitated",
        Phase::Acceleration => "Escalating",
        Phase::Peak => "At the peak",
        Phase::Deescalation => "Coming down",
        Phase::Recovery => "Recovering",
    }
}

pub(super) fn rating(rating: Rating) -> &'static str {
    match rating {
        Rating::Strong => "Strong",
        Rating::Workable => "Workable",
        Rating::Weak => "Weak",
        Rating::Harmful => "Harmful",
    }
}

pub(super) fn competency(competency: Competency) -> &'static str {
    match competency {
        Competency::RegulationSupport => "Helping a student settle",
        Competency::PlanFidelity => "Following the written plan",
        Competency::PromptingFading => "Giving just enough help",
        Competency::IndependenceInclusion => "Independence and belonging",
        Competency::CommunicationAccess => "Hearing every kind of communication",
        Competency::DignitySafety => "Dignity and safety",
        Competency::RoleBoundaries => "Knowing what is yours to do",
        Competency::PrivacyReporting => "Privacy and reporting",
    }
}

pub(super) fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::Unsafe => "Someone was physically unsafe",
        Flag::Restraint => "A hold by someone not trained for it",
        Flag::Confinement => "A student was kept from leaving",
        Flag::MedicalUntrained => "A medical step without training and delegation",
        Flag::LeftUnsupervised => "Students were left without an adult",
        Flag::DeviceWithheld => "A communication device was kept away",
        Flag::PublicDisclosure => "Private information reached people who had no need of it",
        Flag::AbuseUnreported => "Possible abuse was not reported",
    }
}

/// What a number stands for, as the subject of "went up".
pub(super) fn meter(meter: Meter) -> &'static str {
    match meter {
        Meter::Arousal => "How upset",
        Meter::SensoryLoad => "Noise, light and crowding",
        Meter::DemandLoad => "Pressure of the task",
        Meter::Engagement => "Taking part in their own way",
        Meter::Trust => "Trust in you",
        Meter::Dignity => "Dignity",
        Meter::Voice => "Being heard",
        Meter::Belonging => "Belonging with classmates",
        Meter::EscalationPayoff => "How far getting louder works",
        Meter::Safety => "Physical safety",
        Meter::RoleIntegrity => "Adults keeping to their roles",
        Meter::Privacy => "Privacy",
        Meter::TeamTrust => "The team’s trust",
    }
}
