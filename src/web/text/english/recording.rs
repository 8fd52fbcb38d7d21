//! English for a record of practice.

use super::{Said, join, one};
use crate::web::text::{Formats, Recording};

pub(in crate::web::text) fn say(text: Recording, formats: &dyn Formats) -> Said {
    let fixed = match text {
        Recording::Intro => {
            "A sheet to print or to save as a PDF, for yourself or for whoever asked you for it. It is made on this device \
             from the runs that it keeps, and goes nowhere unless you take it there."
        }
        Recording::NameLabel => "Name on the sheet",
        Recording::NameHint => "It is printed and not kept. Leave it empty to write it by hand.",
        Recording::Period => "Runs that were finished",
        Recording::PeriodAll => "At any time",
        Recording::PeriodYear => "In the last 12 months",
        Recording::PeriodMonth => "In the last 30 days",
        Recording::Print => "Print or save as PDF",
        Recording::PrintHint => "To save a PDF, choose that as the printer.",
        Recording::Nothing => "No run was finished in this time, so there is nothing to record.",
        Recording::By => "Practised with Alongside, short stories from a school day",
        Recording::Name => "Name",
        Recording::Job => "Job",
        Recording::Printed => "Printed",
        Recording::Days => "Finished between",
        Recording::From { first, last } => {
            return join(&[&formats.day(first), " and ", &formats.day(last)]);
        }
        Recording::ActiveTime => "Active time",
        Recording::Minutes(minutes) => {
            return join(&[&formats.number(minutes), one(formats, minutes, " minute", " minutes")]);
        }
        Recording::Stories => "Stories finished",
        Recording::Story => "Story",
        Recording::Finished => "Finished on",
        Recording::OnDay(day) => return formats.day(day).into(),
        Recording::Uncounted => "Only four runs of a story count.",
        Recording::About => "What the choices were about",
        Recording::HowCounted => "How this was counted",
        Recording::HowCountedText => {
            "Active time is the time from one choice to the next. A pause of more than 3 minutes counts as 3 minutes. Only \
             finished runs count, and of one story at most four. Nothing here says how good a choice was."
        }
        Recording::Statement => {
            "This is a record of practice and no certificate. It claims no clock hours and no continuing education units; \
             hours are granted only if your employer or state accepts them. It is not for evaluation, discipline, hiring or \
             pay."
        }
        Recording::Unverified => {
            "Nobody has verified it: it is what one device counted, and the name is what was typed or written."
        }
    };
    fixed.into()
}
