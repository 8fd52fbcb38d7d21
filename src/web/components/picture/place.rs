//! What is behind everybody: a few shapes by which a place is known, and others who are there, pale.

use super::Part;
use crate::scenario::picture::Backdrop;

const WALL: Part = ("wall", "M0 0h360v112H0z");
const FLOOR: Part = ("floor", "M0 110h360v40H0z");
const SKY: Part = ("sky", "M0 0h360v104H0z");
const GROUND: Part = ("grass", "M0 96q90-14 190-4t170-4v62H0z");

pub(super) const fn parts(backdrop: Backdrop) -> &'static [Part] {
    match backdrop {
        Backdrop::Classroom => CLASSROOM,
        Backdrop::SmallGroup => SMALL_GROUP,
        Backdrop::Desk => DESK,
        Backdrop::Hallway => HALLWAY,
        Backdrop::Cafeteria => CAFETERIA,
        Backdrop::Bus => BUS,
        Backdrop::Playground => PLAYGROUND,
        Backdrop::Outside => OUTSIDE,
        Backdrop::Restroom => RESTROOM,
        Backdrop::Shop => SHOP,
        Backdrop::Kitchen => KITCHEN,
        Backdrop::Gym => GYM,
        Backdrop::Library => LIBRARY,
        Backdrop::QuietRoom => QUIET_ROOM,
        Backdrop::Office => OFFICE,
    }
}

const CLASSROOM: &[Part] = &[
    WALL,
    FLOOR,
    ("board", "M70 14h120v58H70z"),
    ("rule", "M70 14h120v58H70zM84 30h52M84 42h76M84 54h44M66 76h128"),
    ("sky", "M276 14h62v54h-62z"),
    ("rule", "M276 14h62v54h-62zM307 14v54M276 41h62"),
    ("thing", "M6 82h44v30H6z"),
    ("warm", "M10 70h6v12h-6zM24 68h7v14h-7z"),
    ("cool", "M17 66h6v16h-6zM33 72h12v10H33z"),
    ("crowd", "M298 86h0M338 88h0"),
    ("crowd-body", "M286 114q0-16 12-16t12 16zM326 116q0-16 12-16t12 16z"),
    ("thing", "M274 112h80v5h-80zM279 117h4v22h-4zM345 117h4v22h-4z"),
];

const SMALL_GROUP: &[Part] = &[
    WALL,
    FLOOR,
    ("board", "M40 16h74v48H40z"),
    ("rule", "M40 16h74v48H40zM52 30h40M52 42h50"),
    ("thing", "M258 24h92v4h-92zM258 52h92v4h-92z"),
    ("warm", "M264 8h8v16h-8zM284 10h6v14h-6zM300 40h14v12h-14z"),
    ("cool", "M274 6h8v18h-8zM318 12h18v12h-18zM268 36h8v16h-8z"),
    ("crowd", "M306 88h0M340 92h0"),
    ("crowd-body", "M292 116q0-18 14-18t14 18zM326 120q0-18 14-18t14 18z"),
    ("thing", "M276 114h84v6h-84zM282 120h5v20h-5z"),
];

const DESK: &[Part] = &[
    WALL,
    FLOOR,
    ("sky", "M40 14h72v58H40z"),
    ("rule", "M40 14h72v58H40zM76 14v58M40 43h72"),
    ("thing", "M282 18h60v94h-60z"),
    ("wall", "M287 24h50v22h-50zM287 52h50v22h-50zM287 80h50v26h-50z"),
    ("warm", "M290 30h6v16h-6zM305 28h7v18h-7zM292 56h12v18h-12z"),
    ("cool", "M297 26h6v20h-6zM314 32h16v14h-16zM308 60h6v14h-6z"),
    ("leaf", "M24 92q-14-12-10-30q12 8 10 30q4-20 16-22q0 14-16 22z"),
    ("warm", "M16 92h18l-3 20H19z"),
];

const HALLWAY: &[Part] = &[
    WALL,
    FLOOR,
    ("warm", "M30 24h50v88H30z"),
    ("board", "M42 34h26v30H42z"),
    ("button", "M72 74h0"),
    ("cool", "M120 14h240v98H120z"),
    (
        "rule",
        "M120 14h240M150 14v98M180 14v98M210 14v98M240 14v98M270 14v98M300 14v98M330 14v98M120 112V14M128 26h14M158 26h14M188 26h14M218 26h14M248 26h14M278 26h14M308 26h14M338 26h14",
    ),
    ("shine", "M0 122h360v5H0z"),
];

const CAFETERIA: &[Part] = &[
    WALL,
    FLOOR,
    ("sky", "M20 10h84v42H20zM138 10h84v42h-84zM256 10h84v42h-84z"),
    ("rule", "M20 10h84v42H20zM138 10h84v42h-84zM256 10h84v42h-84zM62 10v42M180 10v42M298 10v42"),
    ("crowd", "M22 80h0M58 78h0M92 80h0M284 80h0M318 78h0M348 80h0"),
    (
        "crowd-body",
        "M10 108q0-16 12-16t12 16zM46 106q0-16 12-16t12 16zM80 108q0-16 12-16t12 16zM272 108q0-16 12-16t12 16zM306 106q0-16 12-16t12 16zM336 108q0-16 12-16t12 16z",
    ),
    (
        "thing",
        "M0 102h124v6H0zM258 102h102v6H258zM20 108h5v16h-5zM100 108h5v16h-5zM270 108h5v16h-5zM340 108h5v16h-5z",
    ),
    ("warm", "M40 97h14v5H40zM300 97h14v5h-14z"),
];

const BUS: &[Part] = &[
    ("wall", "M0 0h360v150H0z"),
    (
        "sky",
        "M14 16q0-6 6-6h64q6 0 6 6v46H14zM104 16q0-6 6-6h64q6 0 6 6v46h-76zM194 16q0-6 6-6h64q6 0 6 6v46h-76zM284 16q0-6 6-6h64q6 0 6 6v46h-76z",
    ),
    (
        "leaf",
        "M14 62v-12q38-14 76 0v12zM104 62v-8q40-12 76 0v8zM194 62v-14q38-8 76 0v14zM284 62v-8q40-10 76 0v8z",
    ),
    ("shine", "M0 70h360v5H0z"),
    ("crowd", "M334 70h0"),
    ("crowd-body", "M320 102q0-22 14-22t14 22z"),
    ("seat", "M306 92q0-8 8-8h46v66h-54z"),
    ("floor", "M0 132h360v18H0z"),
    ("rail", "M84 0v132"),
];

const PLAYGROUND: &[Part] = &[
    SKY,
    ("leaf", "M318 46m-26 6a26 24 0 1 1 52 0a22 18 0 1 1-52 0"),
    ("wood", "M314 66h8v34h-8z"),
    GROUND,
    ("pole", "M18 116L34 34h88l16 82M34 34l-4 82"),
    ("rule", "M58 34v52M80 34v52M96 34l5 48M114 34l5 48"),
    ("warm", "M54 85h30v4H54zM98 81h25v4H98z"),
    ("crowd", "M292 96h0M270 98h0"),
    ("crowd-body", "M283 124q0-22 9-22t9 22zM261 126q0-22 9-22t9 22z"),
    ("sand", "M130 130q80-18 190 2v18H120z"),
];

const OUTSIDE: &[Part] = &[
    SKY,
    ("wall", "M0 22h150v82H0z"),
    ("warm", "M0 16h156v8H0z"),
    ("cool", "M52 52h38v52H52zM14 40h24v22H14zM106 40h28v22h-28z"),
    ("rule", "M71 52v52M14 40h24v22H14zM106 40h28v22h-28z"),
    ("leaf", "M306 44m-28 8a28 26 0 1 1 56 0a24 20 0 1 1-56 0"),
    ("wood", "M302 66h8v36h-8z"),
    GROUND,
    ("sand", "M40 104h64l120 46H30z"),
];

const RESTROOM: &[Part] = &[
    WALL,
    ("shine", "M0 58h360v54H0z"),
    (
        "rule",
        "M0 58h360M0 76h360M0 94h360M30 58v54M66 58v54M102 58v54M138 58v54M174 58v54M210 58v54M246 58v54M282 58v54",
    ),
    FLOOR,
    ("sky", "M46 12h50v36H46z"),
    ("rule", "M46 12h50v36H46z"),
    ("cool", "M40 70h62q0 18-20 18H60q-20 0-20-18z"),
    ("rail", "M70 70v-8h9"),
    ("warm", "M292 10l44 8v112l-44-14z"),
    ("button", "M300 76h0"),
    ("rail", "M128 84h52"),
];

const SHOP: &[Part] = &[
    WALL,
    FLOOR,
    ("board", "M28 8h92v34H28zM134 8h92v34h-92z"),
    ("rule", "M38 18h50M38 26h64M38 34h42M144 18h62M144 26h44M144 34h56"),
    ("thing", "M262 16h98v4h-98zM262 44h98v4h-98z"),
    ("warm", "M268 4h10v12h-10zM296 2h8v14h-8zM312 30h12v14h-12zM340 28h10v16h-10z"),
    ("cool", "M282 0h10v16h-10zM322 4h16v12h-16zM274 26h10v18h-10z"),
    ("crowd", "M48 70h0"),
    ("crowd-body", "M30 104q0-24 18-24t18 24z"),
    ("wood", "M0 90h160v40H0z"),
    ("table", "M0 84h166v8H0z"),
    ("dark", "M96 66h26v18H96z"),
];

const KITCHEN: &[Part] = &[
    WALL,
    FLOOR,
    ("thing", "M0 0h110v34H0zM258 0h102v34H258z"),
    ("rule", "M54 0v34M308 0v34M0 34h110M258 34h102"),
    ("shine", "M150 0h60l14 26h-88z"),
    ("wood", "M0 78h360v40H0z"),
    ("table", "M0 72h360v8H0z"),
    ("dark", "M134 80h94v38h-94z"),
    ("shine", "M144 92h74v20h-74z"),
    ("cool", "M160 50h40v22h-40zM152 54h56v4h-56z"),
    ("warm", "M36 56h24v16H36zM286 60h34v12h-34z"),
];

const GYM: &[Part] = &[
    WALL,
    ("shine", "M0 66h360v46H0z"),
    ("sand", "M0 110h360v40H0z"),
    ("board", "M70 10h70v44H70z"),
    ("rule", "M70 10h70v44H70zM92 26h26v18H92zM96 56l4 16h10l4-16M40 66v44M160 66v44M280 66v44M0 132h360"),
    ("warm", "M90 53h30v4H90zM318 118a12 12 0 1 1 .1 0z"),
    ("pole", "M105 54v56"),
];

const LIBRARY: &[Part] = &[
    WALL,
    FLOOR,
    ("wood", "M8 8h132v104H8zM250 8h110v104H250z"),
    (
        "wall",
        "M14 14h120v28H14zM14 48h120v28H14zM14 82h120v26H14zM256 14h104v28H256zM256 48h104v28H256zM256 82h104v26H256z",
    ),
    (
        "warm",
        "M18 20h8v22h-8zM46 18h10v24H46zM90 22h8v20h-8zM24 54h12v22H24zM70 52h8v24h-8zM30 88h8v20h-8zM100 86h14v22h-14zM262 20h8v22h-8zM300 18h8v24h-8zM276 54h12v22h-12zM330 52h10v24h-10z",
    ),
    (
        "cool",
        "M28 16h8v26h-8zM60 20h8v22h-8zM110 18h12v24h-12zM42 50h8v26h-8zM96 54h16v22H96zM52 84h10v24H52zM272 16h10v26h-10zM318 22h14v20h-14zM296 50h8v26h-8zM262 86h12v22h-12zM306 84h8v24h-8z",
    ),
];

const QUIET_ROOM: &[Part] = &[
    WALL,
    FLOOR,
    ("warm", "M92 122q-36 0-32-26q4-22 32-20q32 0 34 26q0 20-34 20z"),
    ("glow", "M312 34a44 44 0 1 1-.1 0z"),
    ("thing", "M298 62h28l8 22h-44zM309 84h6v34h-6zM298 116h28v4h-28z"),
    ("sky", "M140 14h66v44h-66z"),
    ("rule", "M140 14h66v44h-66z"),
    ("cool", "M132 10h18q6 30-4 56h-14zM214 10h-18q-6 30 4 56h14z"),
    ("mat", "M112 138a112 13 0 1 1 224 0a112 13 0 1 1-224 0"),
];

const OFFICE: &[Part] = &[
    WALL,
    FLOOR,
    ("sky", "M126 14h70v52h-70z"),
    ("rule", "M126 14h70v52h-70zM161 14v52"),
    ("board", "M30 18h30v24H30zM70 26h24v30H70z"),
    ("rule", "M30 18h30v24H30zM70 26h24v30H70z"),
    ("thing", "M286 46h56v68h-56z"),
    ("rule", "M286 69h56M286 92h56M308 58h12M308 81h12M308 104h12"),
    ("leaf", "M314 46q-18-12-14-34q14 10 14 34q2-24 18-28q2 16-18 28z"),
    ("crowd", "M66 76h0"),
    ("crowd-body", "M48 116q0-30 18-30t18 30z"),
];
