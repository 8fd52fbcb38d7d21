//! English for the way through a story.

use super::{Said, join, one};
use crate::web::text::{Formats, WayTaken};

pub(in crate::web::text) fn say(text: WayTaken<'_>, formats: &dyn Formats) -> Said {
    let fixed = match text {
        WayTaken::Title => "Your way through the story",
        WayTaken::Legend => {
            "Each circle is a moment, with its number in the list. The short lines are the other choices that you had there, \
             a loop is a step back, and the square is the end."
        }
        WayTaken::ColumnMoment => "Moment",
        WayTaken::ColumnChoices => "Choices you had there",
        WayTaken::ColumnSteppedBack => "Stepped back here",
        WayTaken::Yes => "Yes",
        WayTaken::No => "No",
        WayTaken::Summary { moments, ending } => {
            let noun = one(formats, moments, " moment, and then the end: “", " moments, and then the end: “");
            return join(&[&formats.number(moments), noun, ending, "”."]);
        }
        WayTaken::Number(number) => return formats.number(number).into(),
        WayTaken::Ended { ending } => return join(&["The end: “", ending, "”."]),
    };
    fixed.into()
}
