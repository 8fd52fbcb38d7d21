//! Spanish for what is wrong, and what can be done about it.

use crate::web::platform::{ContentError, StorageError};
use crate::web::text::Trouble;

pub(in crate::web::text) fn say(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::Loading => "Preparando la historia…",
        Trouble::LoadingSlowly => "Tarda más de lo normal. Seguirá en cuanto la conexión lo permita.",
        Trouble::NotLoaded => "Esta página no se puede mostrar",
        Trouble::LoadFailed(ContentError::Unreachable) => {
            "No se pudo descargar. Revisa la conexión e inténtalo otra vez. Nada de lo que hiciste se pierde."
        }
        Trouble::LoadFailed(ContentError::Missing) => {
            "Esto ya no está en el sitio. Quizá cambió de nombre; la lista de historias muestra lo que hay."
        }
        Trouble::LoadFailed(ContentError::Damaged) => {
            "Lo que llegó no se puede leer. Suele bastar con volver a cargar la página. Nada de lo que hiciste se pierde."
        }
        Trouble::TryAgain => "Intentar otra vez",
        Trouble::Storage(StorageError::Refused) => {
            "Este navegador no nos deja guardar, así que tu lugar se conserva solo mientras esta página esté abierta. En \
             “Guardar o compartir tu lugar” tienes su código y un archivo."
        }
        Trouble::Storage(StorageError::Full) => {
            "El navegador ya no tiene espacio, así que los últimos pasos se conservan solo mientras esta página esté \
             abierta. En “Guardar o compartir tu lugar” tienes su código y un archivo."
        }
        Trouble::Storage(StorageError::NotWanted) => {
            "Nada de lo que haces aquí se guarda al cerrar o recargar esta página, como está puesto en los ajustes."
        }
        Trouble::OtherTab => {
            "Esta partida está abierta en otra pestaña: aquí puedes leer, pero no elegir. Cierra la otra pestaña y vuelve \
             a cargar esta página."
        }
        Trouble::RunDamaged => {
            "La copia guardada de esta partida está dañada y no se puede continuar. Se apartó, no se tiró. Puedes empezar \
             de nuevo."
        }
        Trouble::RunOutdated => {
            "La historia cambió desde que se guardó esta partida, y seguir podría mostrar cosas que nunca pasaron. La \
             partida guardada se conserva. Puedes empezar de nuevo con la historia como es ahora."
        }
        Trouble::UnknownPage => "Esa página no existe",
        Trouble::UnknownPageHelp => {
            "Puede que la dirección esté incompleta. Tus partidas guardadas siguen con sus historias."
        }
        Trouble::UnknownRun => {
            "En este dispositivo no está esa partida. Quizá se jugó en otro, o el navegador la borró."
        }
    }
}
