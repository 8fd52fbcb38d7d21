//! Spanish for when it has happened for real.

use crate::web::text::{Advice, ForReal, Incident};

pub(in crate::web::text) fn say(text: ForReal) -> &'static str {
    match text {
        ForReal::Danger => "¿Alguien está en peligro ahora mismo? Llama al 911 y pide ayuda a la oficina.",
        ForReal::StateAndDistrict => {
            "Primero valen la ley de tu estado y las normas de tu distrito, que no son iguales en todas partes. El plan del \
             estudiante vale antes que cualquier regla general."
        }
        ForReal::OnlyGeneral => {
            "Esta página dice lo que vale casi en todo Estados Unidos. No es asesoría legal. Pregunta a tu maestra o maestro \
             supervisor ahora, en un día tranquilo, cómo se hace cada cosa en tu escuela."
        }
        ForReal::Now => "Ahora",
        ForReal::Tell => "A quién avisar",
        ForReal::WriteDown => "Después, escríbelo",
        ForReal::WriteDownHow => {
            "El mismo día: cuándo, dónde, quién estaba, qué viste y oíste, qué hiciste. Hechos, en el orden en que pasaron. \
             Sin suponer motivos, sin diagnósticos, sin culpas. En el formulario de tu escuela y no en tu teléfono."
        }
        ForReal::AfterStory => "¿Te pasó algo así? Mira qué hacer y a quién avisar.",
    }
}

pub(in crate::web::text) const fn advice(incident: Incident) -> Advice {
    match incident {
        Incident::StudentHurt => STUDENT_HURT,
        Incident::YouHurt => YOU_HURT,
        Incident::Abuse => ABUSE,
        Incident::SelfHarm => SELF_HARM,
        Incident::Threat => THREAT,
        Incident::Restraint => RESTRAINT,
        Incident::Missing => MISSING,
        Incident::Medicine => MEDICINE,
        Incident::Privacy => PRIVACY,
        Incident::Accused => ACCUSED,
    }
}

const STUDENT_HURT: Advice = Advice {
    title: "Un estudiante se lastimó",
    now: &[
        "Quédate con el estudiante. Si parece grave, o no sabes si lo es, llama al 911.",
        "Manda a alguien por la enfermera o llama a la oficina. No vayas tú por ayuda si otra persona puede ir.",
        "Da los primeros auxilios para los que tienes formación. No muevas a quien pudo lastimarse la cabeza, el cuello \
         o la espalda.",
        "Aleja a los demás estudiantes.",
    ],
    tell: &[
        "A la enfermera y a la oficina, de inmediato. Después de un golpe en la cabeza, siempre, aunque parezca estar \
         bien.",
        "A tu maestra o maestro supervisor. La escuela avisa a la familia; no la llamas tú por tu cuenta.",
    ],
};

const YOU_HURT: Advice = Advice {
    title: "Te lastimaron o te lastimaste",
    now: &[
        "Ponte a una distancia segura y llama a otra persona adulta. Puedes pedir que te releven.",
        "Ve con la enfermera o a un médico, también por una mordida o un rasguño que rompió la piel y por cualquier \
         golpe en la cabeza.",
    ],
    tell: &[
        "A la oficina y a quien te supervisa, el mismo día. Pide el reporte de lesión y una copia: la compensación para \
         trabajadores suele depender de reportar pronto.",
        "A tu maestra o maestro supervisor, para que el equipo revise el plan. Que te lastimen no es un fallo tuyo, ni \
         parte del trabajo que haya que callar.",
        "A tu sindicato o asociación, si tienes y quieres a alguien a tu lado.",
    ],
};

const ABUSE: Advice = Advice {
    title: "Sospechas abuso o descuido, o un estudiante te lo cuenta",
    now: &[
        "Escucha. Mantén la calma y deja que use sus propias palabras, señas o imágenes.",
        "No prometas guardar el secreto. Di: «Qué bueno que me lo contaste. Tengo que decírselo a quienes se encargan \
         de protegerte».",
        "No preguntes más de lo necesario para saber que alguien puede estar en peligro. No investigues ni busques \
         marcas.",
    ],
    tell: &[
        "A la línea de protección infantil de tu estado o a la policía, hoy. En muchos estados tienes que reportarlo tú, \
         y no basta con decírselo a quien te supervisa.",
        "Después, a la dirección, a la consejera o a quien diga tu distrito. Nadie en la escuela puede prohibirte \
         reportar.",
        "Si no sabes el número: Childhelp, 1-800-422-4453, a cualquier hora, dice dónde se reporta en tu estado.",
        "A nadie más. Tampoco a la familia, si puede ser alguien de la casa.",
    ],
};

const SELF_HARM: Advice = Advice {
    title: "Un estudiante habla o escribe de suicidio o de hacerse daño",
    now: &[
        "Tómalo en serio, aunque suene a broma. Quédate con el estudiante y no lo pierdas de vista.",
        "Escucha más de lo que hablas. Preguntar con calma no le mete la idea.",
        "Si puedes hacerlo sin llamar la atención, aleja lo que pueda hacer daño.",
    ],
    tell: &[
        "A la consejera, la psicóloga o alguien de la dirección, ahora y en persona: no dejes solo al estudiante para \
         hacerlo.",
        "Si hay peligro de vida: 911. De día y de noche: llama al 988 y oprime 2 para español, o manda AYUDA por mensaje \
         al 988.",
        "No lo guardes en secreto, te hayan pedido lo que te hayan pedido. La consejera decide con la familia qué sigue.",
    ],
};

const THREAT: Advice = Advice {
    title: "Una amenaza o un arma",
    now: &[
        "Haz lo que dice el plan de emergencia de tu escuela. Aléjate con los estudiantes o enciérrense con llave.",
        "No registres al estudiante ni intentes quitarle nada.",
    ],
    tell: &[
        "Al 911 y a la oficina, de inmediato. Si la amenaza se dijo, se escribió o se publicó: a la dirección, ahora.",
        "Pasa las palabras exactas y conserva lo escrito. No lo compartas con nadie más.",
    ],
};

const RESTRAINT: Advice = Advice {
    title: "Sujetaron o encerraron a un estudiante, o lo viste",
    now: &[
        "Mira que respire bien y que lo revise una enfermera. Si le cuesta respirar: 911.",
        "Si no tienes formación para sujetar, no participes. Haz espacio, aleja a los demás y quédate como testigo.",
        "Si alguien lo tiene boca abajo, o por el cuello o el pecho, o le cierra la puerta: dilo en voz alta y llama a \
         la dirección.",
    ],
    tell: &[
        "A la dirección y a tu maestra o maestro supervisor, el mismo día, aunque hubiera más gente. La mayoría de los \
         estados pide un reporte escrito y que la familia lo sepa en un día más o menos; eso lo hace la escuela.",
        "Si crees que fue abuso, se reporta como abuso; mira esa parte.",
        "Pide la conversación de después, para el estudiante y para ti.",
    ],
};

const MISSING: Advice = Advice {
    title: "Un estudiante se fue o no lo encuentras",
    now: &[
        "Llama a la oficina de inmediato y di quién es, cómo va vestido y dónde y cuándo se le vio por última vez. No \
         empieces por buscar sin ayuda.",
        "Deja a los demás con una persona adulta. Si puedes seguirlo de lejos sin dejar a otros sin nadie, hazlo, y \
         sigue hablando con la oficina.",
        "No lo persigas ni lo agarres. Primero se mira donde hay agua, calles o vías.",
    ],
    tell: &[
        "A la oficina; ahí llaman al 911 y a la familia. Si no aparece en unos minutos, o hay agua o una calle cerca: \
         llama tú al 911.",
        "A tu maestra o maestro supervisor, para que se revise el plan antes del día siguiente.",
    ],
};

const MEDICINE: Advice = Advice {
    title: "Algo salió mal con una medicina, la comida o el plan de salud",
    now: &[
        "Quédate con el estudiante. Si le cuesta respirar, no despierta o la convulsión dura más de lo que dice el plan: \
         911.",
        "No le des nada más ni intentes arreglarlo tú. Guarda el envase y anota la hora.",
    ],
    tell: &[
        "A la enfermera, ahora. Si no hay enfermera: a la oficina y a la línea de envenenamientos, 1-800-222-1222.",
        "Di qué se dio o qué faltó, a quién y a qué hora, aunque el error sea tuyo. Lo que ayuda es avisar pronto.",
        "Si te pidieron algo para lo que nadie te ha preparado, dilo a la enfermera y a la dirección.",
    ],
};

const PRIVACY: Advice = Advice {
    title: "Se supo algo privado de un estudiante",
    now: &[
        "Haz que no siga: termina la conversación, recupera el papel, borra la foto o el mensaje donde puedas.",
        "No trates de ocultarlo ni lo cuentes otra vez para explicarlo.",
    ],
    tell: &[
        "A tu maestra o maestro supervisor o a la dirección, el mismo día: qué fue, quién pudo verlo y qué hiciste. La \
         escuela decide quién más tiene que saberlo.",
        "A quienes te pregunten, mándalos con ellos.",
    ],
};

const ACCUSED: Advice = Advice {
    title: "Alguien dice que hiciste algo mal",
    now: &[
        "Responde con cortesía y con los hechos. No tienes que explicarte en un pasillo.",
        "No hables de eso con el estudiante, la familia ni colegas, y no escribas nada en internet.",
    ],
    tell: &[
        "A la dirección, antes de que lo sepan por otros. Pregunta cómo es el proceso y qué puedes leer.",
        "A tu sindicato o asociación, si tienes: por lo general puedes pedir que alguien te acompañe.",
        "Escribe para ti lo que pasó, sin el nombre del estudiante, mientras lo recuerdas.",
    ],
};
