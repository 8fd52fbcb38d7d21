//! What the sheet itself says, in each language that it can be printed in.

use crate::scenario::competency::Competency;
use crate::scenario::credit::Rating;
use crate::student::Phase;

/// One language's words.
pub(super) struct Words {
    pub(super) language: &'static str,
    pub(super) job: &'static str,
    pub(super) title: &'static str,
    /// That this is needed, and in which order to read.
    pub(super) note: &'static str,
    pub(super) reviewer: [&'static str; 3],
    pub(super) part_one: &'static str,
    pub(super) part_one_how: &'static str,
    pub(super) part_two: &'static str,
    pub(super) part_two_how: &'static str,
    pub(super) part_three: &'static str,
    pub(super) questions: [&'static str; 7],
    pub(super) grade: &'static str,
    pub(super) minutes: &'static str,
    pub(super) strengths: &'static str,
    pub(super) likes: &'static str,
    pub(super) plan: &'static str,
    pub(super) data: &'static str,
    pub(super) policy: &'static str,
    pub(super) seen: &'static str,
    pub(super) otherwise: &'static str,
    pub(super) true_that: &'static str,
    pub(super) not_true_that: &'static str,
    pub(super) absent: &'static str,
    pub(super) choice: &'static str,
    pub(super) ratings: [&'static str; 4],
    pub(super) what_else: &'static str,
    pub(super) rests: &'static str,
    pub(super) bases: Bases,
    pub(super) rated: &'static str,
    pub(super) because: &'static str,
    pub(super) result: &'static str,
    pub(super) leads_to: &'static str,
    pub(super) stop: &'static str,
    pub(super) coach: &'static str,
    pub(super) agree: [&'static str; 2],
    pub(super) endings: &'static str,
    pub(super) needs: &'static str,
    pub(super) asks: &'static str,
    phases: [&'static str; 7],
    competencies: [&'static str; 8],
}

/// What a decision rests on.
pub(super) struct Bases {
    pub(super) plan: &'static str,
    pub(super) rule: &'static str,
    pub(super) phase: &'static str,
    pub(super) data: &'static str,
    pub(super) policy: &'static str,
}

impl Words {
    pub(super) fn of(language: &str) -> Option<&'static Self> {
        [&ENGLISH, &SPANISH].into_iter().find(|words| words.language == language)
    }

    pub(super) fn phase(&self, phase: Phase) -> &'static str {
        self.phases[phase as usize]
    }

    pub(super) fn competency(&self, competency: Competency) -> &'static str {
        self.competencies[competency as usize]
    }

    pub(super) fn rating(&self, rating: Rating) -> &'static str {
        self.ratings[rating as usize]
    }
}

static ENGLISH: Words = Words {
    language: "en",
    job: "paraprofessional",
    title: "Review sheet",
    note: "No practitioner has reviewed this story yet, and you know things about it that its authors do not. Please rate \
           the choices in part 1 before you look at part 2, where the authors say what they think. Write anywhere.",
    reviewer: ["Name or initials, if you like", "Your work, and for how long", "Date"],
    part_one: "Part 1: the story, without ratings",
    part_one_how: "For each choice, tick what you would call it for this adult at this moment. More than one may be \
                   strong, and all of them may be weak.",
    part_two: "Part 2: what the authors think",
    part_two_how: "Where you rated otherwise, say why in a word or two. Your reason counts more than your tick.",
    part_three: "Part 3: the story as a whole",
    questions: [
        "Could this happen where you work? What would be different?",
        "Is anything here against your state's or district's rules, or against what you were trained to do?",
        "Would the student, or the family, be glad of how they are written about?",
        "Which sentence would nobody say?",
        "What do people really do in such a moment that is not among the choices?",
        "Would you use this story in a training? For whom, and what would you add?",
        "Is there something that must not stay as it is?",
    ],
    grade: "Grade",
    minutes: "minutes",
    strengths: "Good at",
    likes: "Likes",
    plan: "Plan card",
    data: "Data card",
    policy: "Policy card",
    seen: "What can be seen",
    otherwise: "otherwise",
    true_that: "if",
    not_true_that: "unless",
    absent: "The student is not here.",
    choice: "Choice",
    ratings: ["harmful", "weak", "workable", "strong"],
    what_else: "What would you do that is not here?",
    rests: "Rests on",
    bases: Bases {
        plan: "plan line",
        rule: "boundary rule",
        phase: "how upset the student is",
        data: "the data card",
        policy: "the policy card",
    },
    rated: "Rated",
    because: "Because",
    result: "Then",
    leads_to: "Goes on with",
    stop: "The story pauses here and explains",
    coach: "Coach asks",
    agree: ["I agree", "I see it otherwise, because"],
    endings: "How it can end",
    needs: "What the student seemed to need",
    asks: "One thing for the teacher",
    phases: [
        "when calm",
        "at first signs",
        "when agitated",
        "when escalating",
        "at the peak",
        "when coming down",
        "when recovering",
    ],
    competencies: [
        "support with regulation",
        "doing the plan as written",
        "prompting and fading",
        "independence and inclusion",
        "access to communication",
        "dignity and safety",
        "role and its limits",
        "privacy and reporting",
    ],
};

static SPANISH: Words = Words {
    language: "es",
    job: "paraprofesional",
    title: "Hoja de revisión",
    note: "Ningún profesional en ejercicio ha revisado todavía esta historia, y sobre ella sabes cosas que quienes la \
           escribieron no saben. Valora las opciones en la parte 1 antes de ver la parte 2, donde dicen lo que piensan. \
           Escribe en cualquier lugar.",
    reviewer: ["Nombre o iniciales, si quieres", "Tu trabajo, y desde cuándo", "Fecha"],
    part_one: "Parte 1: la historia, sin valoraciones",
    part_one_how: "Marca cómo llamarías a cada opción para esta persona adulta en este momento. Puede haber más de una \
                   sólida, y todas pueden ser débiles.",
    part_two: "Parte 2: lo que piensan quienes la escribieron",
    part_two_how: "Donde valoraste otra cosa, di por qué en una o dos palabras. Tu razón cuenta más que tu marca.",
    part_three: "Parte 3: la historia entera",
    questions: [
        "¿Podría pasar donde trabajas? ¿Qué sería distinto?",
        "¿Hay algo contra las reglas de tu estado o tu distrito, o contra lo que te enseñaron a hacer?",
        "¿Le gustaría al estudiante o a su familia cómo se escribe de ellos?",
        "¿Qué frase no diría nadie?",
        "¿Qué hace de verdad la gente en un momento así que no está entre las opciones?",
        "¿Usarías esta historia en una capacitación? ¿Para quién, y qué le agregarías?",
        "¿Hay algo que no puede quedarse como está?",
    ],
    grade: "Grado",
    minutes: "minutos",
    strengths: "Hace bien",
    likes: "Le gusta",
    plan: "Tarjeta del plan",
    data: "Tarjeta de datos",
    policy: "Tarjeta de normas",
    seen: "Lo que se ve",
    otherwise: "en los demás casos",
    true_that: "si",
    not_true_that: "salvo que",
    absent: "El estudiante no está aquí.",
    choice: "Opción",
    ratings: ["dañina", "débil", "aceptable", "sólida"],
    what_else: "¿Qué harías tú que no está aquí?",
    rests: "Se apoya en",
    bases: Bases {
        plan: "la línea del plan",
        rule: "la regla de límites",
        phase: "lo alterada que está la persona",
        data: "la tarjeta de datos",
        policy: "la tarjeta de normas",
    },
    rated: "Valoración",
    because: "Porque",
    result: "Entonces",
    leads_to: "Sigue con",
    stop: "La historia se detiene aquí y explica",
    coach: "Pregunta de quien acompaña",
    agree: ["De acuerdo", "Lo veo de otro modo, porque"],
    endings: "Cómo puede terminar",
    needs: "Lo que parecía necesitar",
    asks: "Una cosa para la maestra",
    phases: [
        "en calma",
        "con primeras señales",
        "con inquietud",
        "cuando va en aumento",
        "en el punto más alto",
        "cuando va bajando",
        "en recuperación",
    ],
    competencies: [
        "apoyo para calmarse",
        "hacer el plan como está escrito",
        "dar ayudas y retirarlas",
        "independencia e inclusión",
        "acceso a la comunicación",
        "dignidad y seguridad",
        "el puesto y sus límites",
        "privacidad y reportes",
    ],
};
