//! What there is to say to somebody to whom it has happened for real.

/// What has happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Incident {
    StudentHurt,
    YouHurt,
    Abuse,
    SelfHarm,
    Threat,
    Restraint,
    Missing,
    Medicine,
    Privacy,
    Accused,
}

impl Incident {
    /// What cannot wait comes first.
    pub const ALL: [Self; 10] = [
        Self::StudentHurt,
        Self::Missing,
        Self::SelfHarm,
        Self::Threat,
        Self::Medicine,
        Self::Abuse,
        Self::Restraint,
        Self::YouHurt,
        Self::Privacy,
        Self::Accused,
    ];

    /// Tells it apart from the others on the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::StudentHurt => "student-hurt",
            Self::YouHurt => "you-hurt",
            Self::Abuse => "abuse",
            Self::SelfHarm => "self-harm",
            Self::Threat => "threat",
            Self::Restraint => "restraint",
            Self::Missing => "missing",
            Self::Medicine => "medicine",
            Self::Privacy => "privacy",
            Self::Accused => "accused",
        }
    }
}

/// What is said around the incidents, which have their own words in [`Advice`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForReal {
    Danger,
    StateAndDistrict,
    OnlyGeneral,
    Now,
    Tell,
    WriteDown,
    WriteDownHow,
    AfterStory,
}

/// What to do about one incident: short steps, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Advice {
    pub title: &'static str,
    pub now: &'static [&'static str],
    pub tell: &'static [&'static str],
}
