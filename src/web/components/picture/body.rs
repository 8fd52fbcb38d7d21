//! A student's body: how it is held up, and what it shows in each phase.
//!
//! Every part is drawn around the middle of the hips, and what holds somebody up moves the whole of it.

use super::{Layers, Part, head};
use crate::scenario::look::{Aid, Garment, Look};
use crate::student::Phase;
use crate::web::text::Held;

/// The upper body in one phase.
struct Pose {
    torso: [Part; 1],
    lean: &'static str,
    /// Sleeves, hands, and short lines in the air.
    arms: [Part; 3],
    /// Where the head is, and how it is turned.
    head: &'static str,
    face: head::Face,
}

const EASY: &str = "M-15 4C-17-10-19-23-16-30Q-12-36 0-36Q12-36 16-30C19-23 17-10 15 4z";
const TIGHT: &str = "M-15 4C-17-10-20-26-18-34Q-13-40 0-38Q13-40 18-34C20-26 17-10 15 4z";
const SUNK: &str = "M-15 4C-17-8-21-17-17-25Q-12-32 0-34Q12-32 17-25C21-17 17-8 15 4z";

static CALM: Pose = Pose {
    torso: [("cloth", EASY)],
    lean: "rotate(0)",
    arms: [
        ("cloth-deep arm", "M-15-27Q-25-13-11-4M15-27Q25-13 11-4"),
        ("skin hand", "M-9-3h0M9-3h0"),
        ("force", ""),
    ],
    head: "translate(0 -53)",
    face: head::SMILING,
};

static TRIGGER: Pose = Pose {
    torso: [("cloth", EASY)],
    lean: "rotate(0)",
    arms: [
        ("cloth-deep arm", "M-15-27Q-25-13-11-4M15-28Q27-10 10-23"),
        ("skin hand", "M-9-3h0M8-26h0"),
        ("force", ""),
    ],
    head: "translate(2 -53) rotate(4)",
    face: head::LOOKING_ASIDE,
};

static AGITATION: Pose = Pose {
    torso: [("cloth", TIGHT)],
    lean: "rotate(3)",
    arms: [
        ("cloth-deep arm", "M-17-31Q-26-9 7-15M17-31Q26-7-7-10"),
        ("skin hand", "M11-16h0M-11-10h0"),
        ("force", ""),
    ],
    head: "translate(2 -54) rotate(5)",
    face: head::FROWNING,
};

static ACCELERATION: Pose = Pose {
    torso: [("cloth", TIGHT)],
    lean: "rotate(-5)",
    arms: [
        ("cloth-deep arm", "M-17-32Q-26-22-28-8M17-32Q26-22 28-8"),
        ("skin hand", "M-28-4h1M27-4h1"),
        ("force", "M-30-62l-8-5M-33-52l-9-1M28-62l8-5M31-52l9-1"),
    ],
    head: "translate(-3 -54) rotate(-4)",
    face: head::CALLING_OUT,
};

static PEAK: Pose = Pose {
    torso: [("cloth", SUNK)],
    lean: "rotate(0)",
    arms: [
        ("cloth-deep arm", "M-16-26Q-40-38-13-54M16-26Q40-38 13-54"),
        ("skin hand", "M-10-57h0M10-57h0"),
        ("force", "M-32-60l-8-6M-38-49l-10-2M-20-69l-4-8M32-60l8-6M38-49l10-2M20-69l4-8"),
    ],
    head: "translate(0 -44)",
    face: head::SHOUTING,
};

static DEESCALATION: Pose = Pose {
    torso: [("cloth", SUNK)],
    lean: "rotate(4)",
    arms: [
        ("cloth-deep arm", "M-16-23Q-23-8-16 2M16-23Q23-8 16 2"),
        ("skin hand", "M-15 4h0M15 4h0"),
        ("force", ""),
    ],
    head: "translate(3 -46) rotate(9)",
    face: head::LOOKING_DOWN,
};

static RECOVERY: Pose = Pose {
    torso: [("cloth", EASY)],
    lean: "rotate(0)",
    arms: [
        ("cloth-deep arm", "M-15-26Q-24-11-6-4M15-26Q24-11 7-6"),
        ("skin hand", "M-3-3h0M4-6h0"),
        ("force", ""),
    ],
    head: "translate(-1 -51) rotate(-3)",
    face: head::TIRED,
};

const fn pose(phase: Phase) -> &'static Pose {
    match phase {
        Phase::Calm => &CALM,
        Phase::Trigger => &TRIGGER,
        Phase::Agitation => &AGITATION,
        Phase::Acceleration => &ACCELERATION,
        Phase::Peak => &PEAK,
        Phase::Deescalation => &DEESCALATION,
        Phase::Recovery => &RECOVERY,
    }
}

/// Somebody with what holds them up, standing on 0.
pub(super) fn person(held: Held, phase: Phase, look: &Look) -> Layers {
    let (hips, behind, front): (&str, &'static [Part], &'static [Part]) = match held {
        Held::Table => ("translate(0 -30)", &CHAIR, &TABLE),
        Held::WheelchairAtTable => ("translate(0 -30)", &WHEELCHAIR, &TABLE),
        Held::BusSeat => ("translate(0 -34)", &BUS_SEAT, &SEAT_AHEAD),
        Held::Bench => ("translate(0 -30)", &BENCH, &[]),
        Held::Wheelchair => ("translate(0 -30)", &WHEELCHAIR, &[]),
        Held::Standing => ("translate(0 -44)", &UPRIGHT, &[]),
        Held::Floor => ("translate(0 -10)", &CROSS_LEGGED, &[]),
    };
    let walker = held == Held::Standing && look.uses.contains(&Aid::Walker);
    let pose = pose(phase);
    let leaning = [hips, pose.lean].concat();
    let mut layers = vec![(hips.to_owned(), behind)];
    layers.extend(chest(&leaning, pose, look));
    layers.push((hips.to_owned(), front));
    if walker {
        layers.push((hips.to_owned(), &WALKER));
    }
    layers.extend(head_and_arms(&leaning, pose, look));
    layers
}

/// Head and shoulders.
pub(super) fn bust(look: &Look) -> Layers {
    let mut layers = chest("", &CALM, look);
    layers.extend(head_and_arms("", &CALM, look));
    layers
}

fn chest(leaning: &str, pose: &'static Pose, look: &Look) -> Layers {
    let talker: &'static [Part] = if look.uses.contains(&Aid::Talker) { &TALKER } else { &[] };
    let parts: [&'static [Part]; 3] = [&pose.torso, garment(look.wears.garment), talker];
    parts.map(|parts| (leaning.to_owned(), parts)).into()
}

fn head_and_arms(leaning: &str, pose: &'static Pose, look: &Look) -> Layers {
    let mut layers = head::layers(&[leaning, pose.head].concat(), &pose.face, look);
    layers.push((leaning.to_owned(), &pose.arms));
    layers
}

const fn garment(garment: Garment) -> &'static [Part] {
    match garment {
        Garment::Hoodie => &[
            ("shade", "M-13-34Q0-25 13-34Q12-23 0-22Q-12-23-13-34zM-9-2v-8h18v8z"),
            ("thread", "M-4-24v9M4-24v9"),
        ],
        Garment::Sweater => &[("shade", "M-9-36Q0-27 9-36L11-33Q0-22-11-33zM-15 0h30v4h-30z")],
        Garment::Shirt => {
            &[("paper", "M-8-36L0-33L8-36L6-27L0-32L-6-27z"), ("button", "M0-24h0M0-15h0M0-6h0")]
        }
        Garment::Jacket => &[("paper", "M-4-36h8L3 4h-6z"), ("shade", "M-8-36L-3-20L-4-36zM8-36L3-20L4-36z")],
        Garment::Apron => &[("paper", "M-9-24h18L13 6h-26z"), ("thread", "M-9-24L-7-35M9-24L7-35")],
    }
}

const CHAIR: [Part; 3] = [
    ("wood", "M-18-22q0-4 4-4h28q4 0 4 4v30h-36z"),
    ("denim leg", "M-8 2v16M8 2v16"),
    ("shoe", "M-11 28h3M8 28h3"),
];

const BENCH: [Part; 3] = [
    ("wood", "M-34 3h68v6h-68zM-28 9h6v21h-6zM22 9h6v21h-6z"),
    ("denim leg", "M-8 2v22M8 2v22"),
    ("shoe", "M-12 27h4M8 27h4"),
];

const WHEELCHAIR: [Part; 3] = [
    ("dark", "M-20-20q0-4 4-4h32q4 0 4 4v28h-40z"),
    ("denim leg", "M-8 2v20M8 2v20M-8 0h16"),
    ("wheel", "M-25-6v34M25-6v34M-12 27h24"),
];

const BUS_SEAT: [Part; 3] =
    [("seat", "M-30-44q0-8 8-8h44q8 0 8 8v56h-60z"), ("denim leg", "M-8 2v6M8 2v6"), ("shoe", "")];

const UPRIGHT: [Part; 3] =
    [("denim leg", "M-8 2v34M8 2v34"), ("denim", "M-15 0h30v8h-30z"), ("shoe", "M-12 41h4M8 41h4")];

const CROSS_LEGGED: [Part; 3] = [
    ("denim leg", "M-9 1Q-34 3-20 6L8 6M9 1Q34 3 20 6L-8 6"),
    ("denim", "M-14 0h28v8h-28z"),
    ("shoe", "M-15 7h2M13 7h2"),
];

const TABLE: [Part; 3] = [
    ("wood", "M-60 4v26h6V4zM54 4v26h6V4z"),
    ("table", "M-58-6h116l10 11h-136z"),
    ("paper", "M28-4h18l4 6h-19z"),
];

const SEAT_AHEAD: [Part; 2] = [("seat", "M-46 4q0-8 8-8h76q8 0 8 8v40h-92z"), ("rail", "M-34-1h68")];

const WALKER: [Part; 1] = [("rail", "M-24 40L-20-4h40L24 40M-22 18h44")];

const TALKER: [Part; 2] = [("thread", "M-8-36L-6-20M8-36L6-20"), ("dark", "M-10-21h20v14h-20z")];
