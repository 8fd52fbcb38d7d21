//! Spanish for a run that could not be opened: what is wrong with it, where, and what can be done.

use super::{Said, join, trouble};
use crate::engine::run_code::CodeError;
use crate::engine::saved::SavedError;
use crate::web::opening::Unopened;
use crate::web::platform::FileError;
use crate::web::text::{Formats, Trouble};

pub(in crate::web::text) fn say(unopened: Unopened, formats: &dyn Formats) -> Said {
    let number = |number: usize| formats.number(u32::try_from(number).unwrap_or(u32::MAX));
    let fixed = match unopened {
        Unopened::Code(error) => return code(&error, formats),
        Unopened::OtherLink => {
            "Ese enlace no lleva un código para compartir. En el enlace de una partida, delante del código dice #/debrief/ o \
             #/open/: cópialo entero."
        }
        Unopened::Unread(error) => file_error(error),
        Unopened::File(error) => return file(&error, formats),
        Unopened::WholePractice => {
            "Ese archivo guarda toda la práctica de alguien y no una sola partida. Ábrelo en “Llevar mi práctica conmigo”."
        }
        Unopened::NoSuchStory => {
            "Esa partida es de una historia que este sitio no tiene. Pregunta dónde se jugó y ábrela allí."
        }
        Unopened::StoryChanged => {
            "La historia cambió desde que se jugó esa partida, y repetirla podría mostrar cosas que nunca pasaron. Puedes \
             jugar la historia como es ahora."
        }
        Unopened::Move { at } => {
            return join(&[
                "El paso ",
                &number(at),
                " de esa partida no es posible en su historia, así que no se muestra. Pide otra vez el código o el archivo.",
            ]);
        }
        Unopened::NotFetched(error) => trouble::say(Trouble::LoadFailed(error)),
        Unopened::NotKept(_) => {
            "El navegador ya no tiene espacio, así que aquí no se puede seguir esa partida. No se cambió nada. Libera \
             espacio en el navegador o abre la partida en otro dispositivo."
        }
    };
    fixed.into()
}

fn code(error: &CodeError, formats: &dyn Formats) -> Said {
    let number = |number: usize| formats.number(u32::try_from(number).unwrap_or(u32::MAX));
    let fixed = match error {
        CodeError::Empty => "Todavía no hay nada. Pega primero el código para compartir o el enlace entero.",
        CodeError::Character { character, at }
            if character.is_alphanumeric() || character.is_ascii_graphic() =>
        {
            let shown = character.to_string();
            return join(&[
                "“",
                &shown,
                "” (carácter ",
                &number(*at),
                ") nunca está en un código para compartir. Copia otra vez el código, sin nada antes ni después.",
            ]);
        }
        CodeError::Character { at, .. } => {
            return join(&[
                "El carácter ",
                &number(*at),
                " nunca está en un código para compartir. Copia otra vez el código, sin nada antes ni después.",
            ]);
        }
        CodeError::TooShort { found, needed } => {
            return join(&[
                "El código está incompleto: tiene ",
                &number(*found),
                " caracteres y necesita al menos ",
                &number(*needed),
                ". Cópialo otra vez, desde el primer carácter hasta el último.",
            ]);
        }
        CodeError::TooLong => {
            "Eso es mucho más largo que un código para compartir. Copia solo el código o el enlace."
        }
        CodeError::Check => {
            "Algún carácter del código está mal o falta. Compáralo con el original o cópialo otra vez."
        }
        CodeError::NewerVersion(_) => {
            "Ese código se hizo con una versión más nueva de Alongside. Vuelve a cargar la página y ábrelo otra vez."
        }
        CodeError::Malformed => {
            "El código dice algo que Alongside nunca escribe, así que no se abre. Pídelo otra vez."
        }
    };
    fixed.into()
}

fn file(error: &SavedError, formats: &dyn Formats) -> Said {
    let fixed = match error {
        SavedError::NotARun => {
            "Ese archivo no es una partida guardada de Alongside. Elige uno cuyo nombre empiece por “alongside” o pide el \
             código para compartir."
        }
        SavedError::NewerVersion(_) => {
            "Ese archivo se guardó con una versión más nueva de Alongside. Vuelve a cargar la página y ábrelo otra vez."
        }
        SavedError::TooLarge => file_error(FileError::TooLarge),
        SavedError::CutShort => {
            "El archivo está incompleto: falta su última línea. Pide otra vez el archivo o el código para compartir."
        }
        SavedError::Check => {
            "El archivo se cambió o se dañó después de guardarlo, así que no se abre. Pídelo otra vez o pide el código para \
             compartir."
        }
        SavedError::Line(line) => {
            let line = formats.number(u32::try_from(*line).unwrap_or(u32::MAX));
            return join(&[
                "La línea ",
                &line,
                " del archivo no se puede leer. Pide otra vez el archivo o el código para compartir.",
            ]);
        }
    };
    fixed.into()
}

pub(super) fn file_error(error: FileError) -> &'static str {
    match error {
        FileError::TooLarge => {
            "Ese archivo es mucho más grande que los que guarda Alongside, así que no se leyó. Elige uno cuyo nombre empiece \
             por “alongside”."
        }
        FileError::Unreadable => {
            "El navegador no pudo leer ese archivo. Guárdalo primero en este dispositivo y elígelo otra vez."
        }
    }
}
