//! Spanish for the student model: one set of plain names, none of them a diagnosis.

use crate::scenario::competency::Competency;
use crate::scenario::credit::Rating;
use crate::student::{Flag, Meter, Phase};

pub(super) fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Calm => "En calma",
        Phase::Trigger => "Primeras señales",
        Phase::Agitation => "Inquietud",
        Phase::Acceleration => "En aumento",
        Phase::Peak => "En el punto más alto",
        Phase::Deescalation => "Bajando",
        Phase::Recovery => "Recuperándose",
    }
}

pub(super) fn rating(rating: Rating) -> &'static str {
    match rating {
        Rating::Strong => "Sólida",
        Rating::Workable => "Aceptable",
        Rating::Weak => "Débil",
        Rating::Harmful => "Dañina",
    }
}

pub(super) fn competency(competency: Competency) -> &'static str {
    match competency {
        Competency::RegulationSupport => "Ayudar a un estudiante a calmarse",
        Competency::PlanFidelity => "Seguir el plan escrito",
        Competency::PromptingFading => "Dar la ayuda justa",
        Competency::IndependenceInclusion => "Independencia y pertenencia",
        Competency::CommunicationAccess => "Escuchar toda forma de comunicación",
        Competency::DignitySafety => "Dignidad y seguridad",
        Competency::RoleBoundaries => "Saber qué te toca hacer",
        Competency::PrivacyReporting => "Privacidad y reportes",
    }
}

pub(super) fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::Unsafe => "Alguien corrió peligro físico",
        Flag::Restraint => "Una sujeción de alguien sin formación para ello",
        Flag::Confinement => "Se impidió salir a un estudiante",
        Flag::MedicalUntrained => "Un paso médico sin formación ni delegación",
        Flag::LeftUnsupervised => "Estudiantes sin ningún adulto",
        Flag::DeviceWithheld => "Se le quitó un comunicador",
        Flag::PublicDisclosure => "Información privada llegó a quien no la necesitaba",
        Flag::AbuseUnreported => "No se reportó un posible abuso",
    }
}

/// What a number stands for, as the subject of "subió".
pub(super) fn meter(meter: Meter) -> &'static str {
    match meter {
        Meter::Arousal => "El malestar",
        Meter::SensoryLoad => "El ruido, la luz y el gentío",
        Meter::DemandLoad => "La presión de la tarea",
        Meter::Engagement => "La participación a su manera",
        Meter::Trust => "La confianza en ti",
        Meter::Dignity => "La dignidad",
        Meter::Voice => "El sentirse escuchado",
        Meter::Belonging => "El lugar entre sus compañeros",
        Meter::EscalationPayoff => "Lo que se consigue subiendo de tono",
        Meter::Safety => "La seguridad física",
        Meter::RoleIntegrity => "El respeto de cada adulto a su papel",
        Meter::Privacy => "La privacidad",
        Meter::TeamTrust => "La confianza del equipo",
    }
}
