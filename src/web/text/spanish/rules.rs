//! Spanish for the table of boundary rules: the row's rule in one sentence.

/// By the row's number, from one.
pub(super) fn rule(number: u8) -> &'static str {
    match number {
        1 => "Puedes dirigir la práctica de lo que ya enseñó la maestra, con el plan de la maestra.",
        2 => "El contenido nuevo es de la maestra. Ofrece repaso y pide el plan.",
        3 => "Un grupo en otro salón necesita un acuerdo revisado y una maestra al alcance.",
        4 => {
            "Si te quedas a solas con un grupo: que todos estén a salvo, rutinas conocidas y llamar a la oficina."
        }
        5 => "Cubrir una suplencia lo organiza la oficina; no se acuerda con un colega.",
        6 => "Una adaptación del plan se da tal como está escrita, cuando hace falta.",
        7 => {
            "Si una adaptación parece equivocada, sigue dándola, anota hechos y avisa a la coordinadora del caso."
        }
        8 => {
            "Si una instrucción y el plan escrito no coinciden, muestra el plan con discreción y acláralo después."
        }
        9 => {
            "Cambiar contenido, un examen, una meta o una regla de datos lo decide la maestra de educación especial."
        }
        10 => {
            "Puedes calificar con una clave y registrar datos. Decidir una nota o un dominio es de la maestra."
        }
        11 => "La ayuda en un examen es exactamente la que está en la lista, con voz neutral.",
        12 => {
            "Cuando dos adultos no coinciden: primero la seguridad y el plan escrito; luego preguntas a los dos, en privado."
        }
        13 => {
            "Un paso del plan de apoyo a la conducta se hace como está escrito, salvo que sea inseguro, y se anota lo que \
             pasa."
        }
        14 => {
            "Ante un peligro y sin formación en sujeciones: da espacio, despeja el lugar y llama al equipo capacitado."
        }
        15 => {
            "Nunca se sujeta una puerta ni se encierra a un estudiante. Quédate a la vista y llama a la dirección."
        }
        16 => "A quien se niega a moverse se le pide y se le espera; no se le mueve con las manos.",
        17 => {
            "Si un estudiante sale corriendo y tienes un grupo: avisa de inmediato a la oficina y quédate con el grupo."
        }
        18 => {
            "Un paso médico requiere formación, delegación y plan de salud. Primeros auxilios y el 911, siempre."
        }
        19 => {
            "El cuidado personal sigue su plan: en privado, explicado y con la parte que hace el estudiante."
        }
        20 => "Si rechaza un cuidado, se hace una pausa y se vuelve a preguntar más tarde o de otra manera.",
        21 => {
            "A las familias se les dice algo cálido y general; las preguntas sobre el avance van a la maestra."
        }
        22 => {
            "Las preguntas sobre otro niño, un diagnóstico o los servicios se pasan con amabilidad a la maestra."
        }
        23 => "De un estudiante se habla solo con quien necesita saberlo, y en privado.",
        24 => "Ninguna foto, publicación ni chat de grupo sin el proceso de consentimiento del distrito.",
        25 => "Sospecha de abuso: escuchar, no prometer secreto, no investigar y reportar como manda la ley.",
        26 => {
            "Si habla de hacerse daño: quédate, no le pierdas de vista y busca ya a la consejera o a la dirección."
        }
        27 => "Cuidar niños, regalos y números personales se rechazan o se consultan antes.",
        28 => "No se acepta la solicitud de amistad de un estudiante, y se le cuenta a quien te supervisa.",
        29 => "Los problemas personales se escuchan un momento y se pasan a la consejera.",
        30 => "Una estrategia vista en otra parte se sugiere al equipo; no se empieza por tu cuenta.",
        31 => "Un informe dice cuándo, y qué se vio, se oyó y se hizo. Sin motivos ni diagnósticos.",
        32 => "Si un colega humilla a un estudiante: interrumpe con calma, apoya al estudiante y repórtalo.",
        33 => {
            "En una reunión del IEP compartes lo que viste cuando te invitan; dirige la coordinadora del caso."
        }
        34 => "Cuando es demasiado, pide un relevo. Es parte del trabajo.",
        _ => "Una regla que esta versión no conoce.",
    }
}
