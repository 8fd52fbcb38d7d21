//! Spanish for how a run was played.

use crate::web::text::HowPlayed;

pub(in crate::web::text) fn say(text: HowPlayed) -> &'static str {
    match text {
        HowPlayed::Guided => {
            "Esta partida se jugó con guía. Es para aprender y no cuenta, y los momentos en que miraste una pista no se \
             valoran."
        }
        HowPlayed::HintRead => "Aquí miraste la pista, así que este momento no se valora.",
        HowPlayed::SaidFirst => "Lo que dijiste primero",
        HowPlayed::WasSure => "Aquí lo tenías claro.",
        HowPlayed::WasNotSure => "Aquí tenías dudas.",
        HowPlayed::SureAndCostly => "Donde lo tenías claro y costó algo",
        HowPlayed::SureAndCostlyLine => {
            "De estos momentos conviene hablar primero: lo que tenemos claro lo volvemos a hacer sin mirarlo otra vez."
        }
        HowPlayed::EveryDecision => "Las otras decisiones",
        HowPlayed::CanBePutRight => "Esto se puede reparar",
        HowPlayed::OnlyPractice => {
            "Aquí no había ningún estudiante real. Casi todas las personas de este trabajo han hecho algo parecido en un día \
             difícil, y una historia es el lugar para encontrárselo."
        }
        HowPlayed::HowToPutRight => {
            "En el trabajo: asegúrate de que todas las personas estén a salvo, da espacio y cuéntale ese mismo día a \
             quien te supervisa lo que pasó, también tu parte. Cuando el estudiante esté en calma, di en pocas palabras \
             que lo sientes."
        }
    }
}
