//! The pages to read: which there are, and what each is called in addresses and among the downloads.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    Paths,
    Glossary,
    Sources,
}

impl Reading {
    pub const ALL: [Self; 3] = [Self::Paths, Self::Glossary, Self::Sources];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Paths => "paths",
            Self::Glossary => "glossary",
            Self::Sources => "sources",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reading| reading.name() == name)
    }
}
