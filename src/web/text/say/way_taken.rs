//! What there is to say of the way through a story.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WayTaken<'a> {
    Title,
    Summary { moments: u32, ending: &'a str },
    Legend,
    ColumnMoment,
    ColumnChoices,
    ColumnSteppedBack,
    Number(u32),
    Yes,
    No,
    Ended { ending: &'a str },
}
