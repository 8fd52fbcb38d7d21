//! What a student looks like, for pictures.
//!
//! A closed vocabulary of plain words, and nothing of it is mechanics: how somebody looks never changes what happens.

use super::ids::ScenarioId;
use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};

macro_rules! vocabulary {
    ($($(#[$doc:meta])* $name:ident { $($(#[$note:meta])* $word:ident $written:literal,)* })*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Deftly)]
            #[derive_deftly(Unpack)]
            #[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
            pub enum $name { $($(#[$note])* #[serde(rename = $written)] $word,)* }

            impl $name {
                /// Every word that a file can have for it.
                pub const WORDS: &'static [&'static str] = &[$($written,)*];

                /// The word that files have for it.
                pub const fn word(self) -> &'static str {
                    match self { $(Self::$word => $written,)* }
                }
            }
        )*
    };
}

pub(super) use vocabulary;

vocabulary! {
    Skin {
        Pale "pale",
        Light "light",
        Tan "tan",
        Brown "brown",
        Deep "deep",
        Dark "dark",
    }
    HairColor {
        Black "black",
        Brown "brown",
        Auburn "auburn",
        Fair "fair",
    }
    Cut {
        Cropped "cropped",
        Short "short",
        Curly "curly",
        Afro "afro",
        Puffs "puffs",
        Locs "locs",
        Braids "braids",
        Straight "straight",
        Bob "bob",
        Ponytail "ponytail",
        Bun "bun",
        Wavy "wavy",
    }
    /// Of what somebody wears.
    Color {
        Red "red",
        Orange "orange",
        Yellow "yellow",
        Green "green",
        Blue "blue",
        Purple "purple",
        Gray "gray",
        White "white",
    }
    Garment {
        Hoodie "hoodie",
        Sweater "sweater",
        Shirt "shirt",
        Jacket "jacket",
        Apron "apron",
    }
    /// What somebody has with them all the time.
    Aid {
        Glasses "glasses",
        HearingAids "hearing-aids",
        Wheelchair "wheelchair",
        Walker "walker",
        Talker "talker",
    }
}

/// A student as a picture shows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Look {
    pub skin: Skin,
    pub hair: Hair,
    pub wears: Clothes,
    /// Covers the hair.
    #[serde(default)]
    pub headscarf: Option<Color>,
    #[serde(default)]
    pub uses: Vec<Aid>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Hair {
    pub color: HairColor,
    pub cut: Cut,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Clothes {
    pub color: Color,
    pub garment: Garment,
}

impl Look {
    /// Somebody of whom a story says nothing: one of several people by the story's id, so that a library is not full
    /// of one face, and always the same one in the same story.
    pub fn of_somebody(story: &ScenarioId) -> Self {
        const PEOPLE: [(Skin, HairColor, Cut, Color, Garment); 8] = [
            (Skin::Brown, HairColor::Black, Cut::Wavy, Color::Blue, Garment::Sweater),
            (Skin::Dark, HairColor::Black, Cut::Cropped, Color::Green, Garment::Hoodie),
            (Skin::Tan, HairColor::Brown, Cut::Short, Color::Red, Garment::Shirt),
            (Skin::Light, HairColor::Auburn, Cut::Curly, Color::Purple, Garment::Sweater),
            (Skin::Deep, HairColor::Black, Cut::Locs, Color::Orange, Garment::Jacket),
            (Skin::Light, HairColor::Black, Cut::Bob, Color::Green, Garment::Shirt),
            (Skin::Deep, HairColor::Black, Cut::Afro, Color::Yellow, Garment::Hoodie),
            (Skin::Pale, HairColor::Fair, Cut::Short, Color::Blue, Garment::Jacket),
        ];
        let mixed = story.as_str().bytes().fold(0, |sum: u8, byte| sum.wrapping_mul(31).wrapping_add(byte));
        let (skin, hair, cut, color, garment) = PEOPLE[usize::from(mixed) % PEOPLE.len()];
        Self {
            skin,
            hair: Hair { color: hair, cut },
            wears: Clothes { color, garment },
            headscarf: None,
            uses: Vec::new(),
        }
    }
}
