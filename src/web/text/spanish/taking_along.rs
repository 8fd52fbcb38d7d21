//! Spanish for taking a whole practice along, and for bringing one.

use super::{Said, join, one, unopened};
use crate::exchange::backup::BackupError;
use crate::web::backing_up::{Brought, SettingsFate, StoryCheck, Unbrought};
use crate::web::text::{Formats, TakingAlong};

pub(in crate::web::text) fn say(text: TakingAlong, formats: &dyn Formats) -> Said {
    let fixed = match text {
        TakingAlong::Intro => {
            "Todo lo que este navegador guarda de tu práctica, en un archivo: para otro dispositivo o para tener una copia \
             que ningún navegador pueda borrar."
        }
        TakingAlong::WhereKept => {
            "Tus partidas y tus ajustes están en este navegador, en este dispositivo, y en ningún otro lugar. El archivo solo \
             va adonde tú lo lleves. Guarda tus decisiones con su hora, cuándo terminaste cada partida y lo que ajustaste; ni \
             nombre, ni correo, ni escuela. Quien tenga el archivo puede abrir tus partidas."
        }
        TakingAlong::HowToDelete => "Cuánto tiempo se guardan aquí las partidas y cómo borrarlas",
        TakingAlong::Save => "Llevármela",
        TakingAlong::Here { runs: 0, .. } => {
            "Aquí todavía no se guarda ninguna partida. El archivo solo llevaría tus ajustes."
        }
        TakingAlong::Here { runs, going } => return here(runs, going, formats),
        TakingAlong::Damaged { runs } => {
            let noun = one(
                formats,
                runs,
                " partida dañada se apartó y no se puede llevar.",
                " partidas dañadas se apartaron y no se pueden llevar.",
            );
            return join(&[&formats.number(runs), noun]);
        }
        TakingAlong::SaveFile => "Guardar todo en un archivo",
        TakingAlong::FileSaved => "El archivo está en tus descargas",
        TakingAlong::Bring => "Traerla aquí",
        TakingAlong::BringHelp => {
            "Primero ves qué añadiría el archivo. Nada de lo que hay aquí se borra ni se cambia por algo más antiguo."
        }
        TakingAlong::File => "Archivo de una práctica entera",
        TakingAlong::FileHint => {
            "Elige el archivo o suéltalo aquí; se guarda como alongside-practice.txt. Se lee en este dispositivo y no se \
             envía a ningún lado."
        }
        TakingAlong::Unbrought(Unbrought::Unread(error)) => unopened::file_error(error),
        TakingAlong::Unbrought(Unbrought::Backup(error)) => return refused(&error, formats),
        TakingAlong::Check => "Todavía no se añadió nada. ¿Es esto lo que quieres?",
        TakingAlong::InFile { runs } => {
            let noun = one(formats, runs, " partida está en el archivo.", " partidas están en el archivo.");
            return join(&[&formats.number(runs), noun]);
        }
        TakingAlong::Story(check) => return story(&check, formats),
        TakingAlong::Settings(SettingsFate::Taken | SettingsFate::NotThere) => {
            "Se usarán los ajustes del archivo, porque aquí todavía no se ajustó nada."
        }
        TakingAlong::Settings(SettingsFate::LeftOut) => "Tus ajustes de aquí quedan como están.",
        TakingAlong::Nothing => "Todo eso ya está aquí, así que no hay nada que añadir.",
        TakingAlong::OnlyWhileOpen => {
            "En este dispositivo está puesto no guardar nada al cerrar, así que lo que se añada queda solo hasta entonces."
        }
        TakingAlong::Add => "Sí, añadirlo aquí",
        TakingAlong::AddNot => "No, no añadir nada",
        TakingAlong::Done => "De acuerdo",
        TakingAlong::Brought(brought) => return self::brought(brought, formats),
        TakingAlong::NotBrought(_) => {
            "El navegador ya no tiene espacio, así que no se añadió nada y todo lo de aquí está como estaba. Libera espacio en \
             el navegador y trae el archivo otra vez."
        }
    };
    fixed.into()
}

fn here(runs: u32, going: u32, formats: &dyn Formats) -> Said {
    let kept = one(formats, runs, " partida se guarda aquí", " partidas se guardan aquí");
    let number = formats.number(runs);
    if going == 0 {
        return join(&[&number, kept, "."]);
    }
    let unfinished = one(formats, going, " está sin terminar.", " están sin terminar.");
    join(&[&number, kept, "; ", &formats.number(going), unfinished])
}

fn story(check: &StoryCheck, formats: &dyn Formats) -> Said {
    let mut said = String::new();
    for (count, noun) in [
        (check.new, one(formats, check.new, " nueva", " nuevas")),
        (
            check.further,
            one(formats, check.further, " llega más lejos que aquí", " llegan más lejos que aquí"),
        ),
        (check.here_already, one(formats, check.here_already, " ya está aquí", " ya están aquí")),
    ] {
        if count > 0 {
            if !said.is_empty() {
                said.push_str(", ");
            }
            said.extend([formats.number(count).as_str(), noun]);
        }
    }
    said.into()
}

fn brought(Brought { new, further, settings }: Brought, formats: &dyn Formats) -> Said {
    let runs = one(formats, new, " partida añadida. ", " partidas añadidas. ");
    let mut said = [&formats.number(new), runs].concat();
    if further > 0 {
        let noun = one(
            formats,
            further,
            " partida que estaba aquí llega ahora más lejos. ",
            " partidas que estaban aquí llegan ahora más lejos. ",
        );
        said.extend([formats.number(further).as_str(), noun]);
    }
    if settings == SettingsFate::Taken {
        said.push_str("También vinieron los ajustes. ");
    }
    said.push_str("Todo lo que estaba aquí sigue aquí.");
    said.into()
}

fn refused(error: &BackupError, formats: &dyn Formats) -> Said {
    let line = |line: usize| formats.number(u32::try_from(line).unwrap_or(u32::MAX));
    let fixed = match error {
        BackupError::NotABackup => {
            "Ese archivo no es una práctica entera guardada de Alongside. Elige el que se guardó en esta página en otro \
             dispositivo; su nombre empieza por “alongside-practice”."
        }
        BackupError::SingleRun => {
            "Ese archivo guarda una sola partida. Ábrelo en “Abrir un código o una partida guardada”."
        }
        BackupError::NewerVersion(_) => {
            "Ese archivo se guardó con una versión más nueva de Alongside. Vuelve a cargar la página y tráelo otra vez."
        }
        BackupError::TooLarge => {
            "Ese archivo es más grande que cualquiera que guarde Alongside, así que no se añadió nada. Guarda otra vez la \
             práctica en el otro dispositivo."
        }
        BackupError::CutShort => {
            "El archivo está incompleto: falta su última línea, así que no se añadió nada. Guárdalo otra vez en el otro \
             dispositivo."
        }
        BackupError::Check => {
            "El archivo se cambió o se dañó después de guardarlo, así que no se añadió nada. Guárdalo otra vez en el otro \
             dispositivo."
        }
        BackupError::Line(at) | BackupError::Run { line: at, .. } => {
            return join(&[
                "La línea ",
                &line(*at),
                " del archivo no se puede leer, así que no se añadió nada. Guárdalo otra vez en el otro dispositivo.",
            ]);
        }
    };
    fixed.into()
}
