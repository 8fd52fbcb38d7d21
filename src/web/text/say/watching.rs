//! What is said while a story is watched.

/// One thing to say, with what it depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Watching<'a> {
    WhatThisIs,
    Begin,
    PlayedAsExample { story: &'a str },
    HowTheyThink,
    WhatTheyChoose,
    Chosen,
    SeeWhatHappens,
    TheyChose,
    OneBack,
    PlayItYourself,
    NowYourOwn,
    NowYourOwnLine,
}
