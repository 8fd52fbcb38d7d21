//! Spanish for looking for stories.

use super::{Said, join, one};
use crate::scenario::file::Sign;
use crate::web::finding::Grades;
use crate::web::text::{Finding, Formats};

pub(in crate::web::text) fn say(text: Finding, formats: &dyn Formats) -> Said {
    let fixed = match text {
        Finding::Intro => {
            "Piensa en un día que te tocó y di qué pasó. Abajo aparecen las historias que más se le parecen."
        }
        Finding::OwnWords => "Qué pasó, en tus palabras",
        Finding::OwnWordsHint => {
            "Por ejemplo: tira cosas, sale corriendo, no empieza. Sin nombres, por favor."
        }
        Finding::Signs => "O elige lo que más se parezca",
        Finding::Sign(sign) => self::sign(sign),
        Finding::AlsoSaid(sign) => also_said(sign),
        Finding::Filters => "Elegir por algo más",
        Finding::Topic => "De qué trata",
        Finding::Setting => "Dónde",
        Finding::Grade => "Grado",
        Finding::Grades(Grades::PreschoolTo2) => "De preescolar a segundo",
        Finding::Grades(Grades::From3To5) => "De tercero a quinto",
        Finding::Grades(Grades::From6To8) => "De sexto a octavo",
        Finding::Grades(Grades::From9To12) => "De noveno a duodécimo",
        Finding::Grades(Grades::Transition) => "De 18 a 21 años",
        Finding::Practises => "Qué se practica",
        Finding::Minutes => "Cuánto dura",
        Finding::AtMost(minutes) => return join(&["Hasta ", &formats.number(minutes.into()), " minutos"]),
        Finding::Any => "Todo",
        Finding::NotPlayed => "Solo lo que todavía no he jugado",
        Finding::Found { count } => {
            return join(&[&formats.number(count), one(formats, count, " historia", " historias")]);
        }
        Finding::Nearest { count } => {
            let noun = one(formats, count, " historia se acerca más", " historias se acercan más");
            return join(&[
                "Ninguna historia tiene todas esas palabras. ",
                &formats.number(count),
                noun,
                ".",
            ]);
        }
        Finding::Nothing => {
            "Ninguna historia coincide. Quita una palabra o algo de lo elegido, o mira todas las historias."
        }
        Finding::Clear => "Quitar todo",
    };
    fixed.into()
}

fn sign(sign: Sign) -> &'static str {
    match sign {
        Sign::ThrowsThings => "Tira o rompe cosas",
        Sign::LeavesTheRoom => "Sale corriendo del salón",
        Sign::WillNotStart => "No empieza",
        Sign::HurtsPeople => "Pega, patea o muerde",
        Sign::LooksAtMe => "Me mira antes de cada palabra",
        Sign::GoesQuiet => "Se calla o se cierra",
        Sign::TooLoud => "Hay demasiado ruido",
        Sign::ArguesBack => "Contesta y discute",
        Sign::AsksForABreak => "Pide un descanso",
        Sign::UsesADevice => "Habla con un comunicador",
        Sign::SaysNoToHelp => "Dice que no a la ayuda",
        Sign::SitsAlone => "Se sienta a solas",
        Sign::AdultsDisagree => "Los adultos dicen cosas distintas",
        Sign::FamilyAsks => "Una familia me pregunta",
        Sign::PeopleAskAboutAStudent => "Preguntan por un estudiante",
        Sign::TellsMeSomethingSerious => "Me cuenta algo grave",
        Sign::AskedToDoMore => "Me piden más de lo que me toca",
        Sign::NeedsCare => "Necesita ayuda con su cuerpo",
    }
}

fn also_said(sign: Sign) -> &'static str {
    match sign {
        Sign::ThrowsThings => "tirar tiró lanza avienta aventó silla libro rompió destruye rasga voltea mesa",
        Sign::LeavesTheRoom => "corre corrió escapa escapó fuga huye se va se fue puerta pasillo camina",
        Sign::WillNotStart => {
            "empezar comienza trabajar trabajo niega negó rechaza tarea nada evita hacer quiere"
        }
        Sign::HurtsPeople => {
            "pegar pegó golpea golpe patada patear morder mordió rasguña empuja escupe agresión agrede lastima jala pelea"
        }
        Sign::LooksAtMe => "mira mirar espera depende pasos cara copia respuesta ayuda sin mí paso",
        Sign::GoesQuiet => "callado callada silencio calla cabeza esconde llora llorar paraliza no habla",
        Sign::TooLoud => {
            "ruido ruidoso fuerte oídos orejas audífonos sensorial abrumado abrumada gente crisis"
        }
        Sign::ArguesBack => "discutir discute grosería grosero insulta contestar desafía reta poder actitud",
        Sign::AsksForABreak => "descansar pausa tarjeta salir cansado cansada",
        Sign::UsesADevice => {
            "dispositivo tableta imágenes dibujos tablero hablar comunicación botones no habla"
        }
        Sign::SaysNoToHelp => "ayuda déjame por su cuenta independencia pena orgullo vergüenza",
        Sign::SitsAlone => "sola solo amigos recreo almuerzo excluido excluida nadie juega compañeros",
        Sign::AdultsDisagree => {
            "maestra maestro conflicto desacuerdo órdenes jefe supervisora plan ignora contradice adaptación"
        }
        Sign::FamilyAsks => "mamá papá madre padre abuela familia salida cómo le fue mensaje",
        Sign::PeopleAskAboutAStudent => {
            "chisme privacidad confidencial colega preguntas foto publicar diagnóstico sala"
        }
        Sign::TellsMeSomethingSerious => {
            "abuso secreto autolesión suicidio daño casa miedo reportar promesa nota"
        }
        Sign::AskedToDoMore => "enseñar cubrir suplente a solas grupo calificar papel puesto trabajo límites",
        Sign::NeedsCare => {
            "baño pañal medicina medicamento comer comida vestir salud enfermera convulsión cuidado"
        }
    }
}
