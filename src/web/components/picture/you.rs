//! The adult of a picture: whoever plays, as one quiet shape with a badge.

use super::Part;
use crate::scenario::picture::Adult;

/// Where, and the parts. `low` is at the height of somebody who sits.
pub(super) const fn stands(adult: Adult, low: bool) -> (&'static str, &'static [Part]) {
    match (adult, low) {
        (Adult::Away, _) => ("", &[]),
        (Adult::Beside, true) => ("translate(140 141)", &LOW),
        (Adult::Beside, false) => ("translate(164 141)", &UPRIGHT),
        (Adult::Near, _) => ("translate(112 141)", &UPRIGHT),
        (Adult::Back, _) => ("translate(44 141)", &UPRIGHT),
    }
}

const UPRIGHT: [Part; 7] = [
    ("you leg", "M-7-44v38M7-44v38"),
    ("you arm", "M-15-77Q-23-62-19-47M15-77Q24-64 25-51"),
    ("you", "M-16-40C-18-58-19-70-17-77Q-12-84 0-84Q12-84 17-77C19-70 18-58 16-40z"),
    ("you neck", "M0-82v-6"),
    ("you head", "M1-99h0"),
    ("you hair", "M-14-98C-16-112-8-117 1-117C12-117 17-109 15-101C10-105 3-104-2-108C-5-103-10-102-14-98z"),
    ("badge", "M-7-83L0-64L7-83M-3-64h6v8h-6z"),
];

const LOW: [Part; 7] = [
    ("you leg", "M-8-24Q-26-18-14-5M8-24Q32-18 22-5"),
    ("you arm", "M-15-56Q-23-42-15-29M15-56Q24-44 33-38"),
    ("you", "M-16-19C-18-37-19-49-17-56Q-12-63 0-63Q12-63 17-56C19-49 18-37 16-19z"),
    ("you neck", "M0-61v-6"),
    ("you head", "M2-78h0"),
    ("you hair", "M-13-77C-15-91-7-96 2-96C13-96 18-88 16-80C11-84 4-83-1-87C-4-82-9-81-13-77z"),
    ("badge", "M-7-62L0-43L7-62M-3-43h6v8h-6z"),
];
