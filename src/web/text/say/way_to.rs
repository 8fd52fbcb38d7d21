//! The pages that are not a story, by name: what links to them say, and their headings.

/// A page beside the stories.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WayTo {
    Practice,
    Find,
    ForReal,
    Record,
    Settings,
    /// Taking everything along.
    MyData,
    /// Taking a run elsewhere.
    Share,
    /// Opening a run that somebody was given.
    Open,
    /// What the list of links is called, for those who hear the page.
    Pages,
}
