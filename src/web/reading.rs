//! The pages to read: which there are, and what each is called in addresses and among the downloads.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    Paths,
    Glossary,
    Sources,
    Writing,
    ShortWorkshop,
    LongWorkshop,
}

impl Reading {
    pub const ALL: [Self; 6] =
        [Self::Paths, Self::Glossary, Self::ShortWorkshop, Self::LongWorkshop, Self::Sources, Self::Writing];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Paths => "paths",
            Self::Glossary => "glossary",
            Self::Sources => "sources",
            Self::Writing => "writing",
            Self::ShortWorkshop => "workshop-45-minutes",
            Self::LongWorkshop => "workshop-3-hours",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reading| reading.name() == name)
    }
}
