//! What a picture of a place shows: where it is, and who is there.
//!
//! A story need not say any of it. Its setting, the way support is given and the student's phase make a picture that
//! is right more often than not; a `picture` row says what is different in one place.

use super::checked::{Ending, Scene};
use super::file::{About, Delivery, Setting};
use super::guard::View;
use super::look::vocabulary;
use crate::student::{Phase, Presence};
use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// What is behind everybody.
    Backdrop {
        Classroom "classroom",
        SmallGroup "small-group",
        Desk "desk",
        Hallway "hallway",
        Cafeteria "cafeteria",
        Bus "bus",
        Playground "playground",
        Outside "outside",
        Restroom "restroom",
        Shop "shop",
        Kitchen "kitchen",
        Gym "gym",
        Library "library",
        QuietRoom "quiet-room",
        Office "office",
    }
    /// How the student is there.
    Posture {
        Sitting "sitting",
        Standing "standing",
        OnFloor "on-floor",
    }
    /// Where the adult is, seen from the student.
    Adult {
        Beside "adult-beside",
        Near "adult-near",
        Back "adult-back",
        Away "adult-away",
    }
}

/// What one place of a story says about its picture.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PictureRow {
    #[serde(default)]
    pub backdrop: Option<Backdrop>,
    #[serde(default)]
    pub posture: Option<Posture>,
    #[serde(default)]
    pub adult: Option<Adult>,
}

/// A picture, as far as it is decided here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picture {
    pub backdrop: Backdrop,
    pub student: Option<(Posture, Phase)>,
    pub adult: Adult,
}

impl Picture {
    pub fn of_scene(about: &About, scene: &Scene, view: View) -> Self {
        let row = scene.pictures.pick(view).map_or(PictureRow::default(), |(_, row)| *row);
        let backdrop = row.backdrop.unwrap_or_else(|| backdrop(about));
        let student = match scene.presence {
            Presence::Present => Some((row.posture.unwrap_or(posture(backdrop)), view.phase)),
            Presence::Absent => None,
        };
        Self { backdrop, student, adult: row.adult.unwrap_or_else(|| adult(about, view.phase)) }
    }

    /// Nobody is in it: what became of everybody is for the words to say.
    pub fn of_ending(about: &About, ending: &Ending, view: View) -> Self {
        let row = ending.pictures.pick(view).map_or(PictureRow::default(), |(_, row)| *row);
        let backdrop = row.backdrop.unwrap_or_else(|| backdrop(about));
        Self { backdrop, student: None, adult: Adult::Away }
    }
}

fn backdrop(about: &About) -> Backdrop {
    match (about.setting, about.delivery) {
        (Setting::Classroom | Setting::ResourceRoom, Delivery::SmallGroup) => Backdrop::SmallGroup,
        (Setting::Classroom, Delivery::PushIn | Delivery::WholeSchool) => Backdrop::Classroom,
        (Setting::Classroom | Setting::ResourceRoom | Setting::Online, _) => Backdrop::Desk,
        (Setting::Cafeteria, _) => Backdrop::Cafeteria,
        (Setting::Hallway, _) => Backdrop::Hallway,
        (Setting::Recess, _) => Backdrop::Playground,
        (Setting::Bus, _) => Backdrop::Bus,
        (Setting::QuietRoom, _) => Backdrop::QuietRoom,
        (Setting::Bathroom, _) => Backdrop::Restroom,
        (Setting::Community, _) => Backdrop::Shop,
        (Setting::Office, _) => Backdrop::Office,
    }
}

fn posture(backdrop: Backdrop) -> Posture {
    match backdrop {
        Backdrop::Classroom
        | Backdrop::SmallGroup
        | Backdrop::Desk
        | Backdrop::Cafeteria
        | Backdrop::Bus
        | Backdrop::Library
        | Backdrop::Office => Posture::Sitting,
        Backdrop::Hallway
        | Backdrop::Playground
        | Backdrop::Outside
        | Backdrop::Restroom
        | Backdrop::Shop
        | Backdrop::Kitchen
        | Backdrop::Gym => Posture::Standing,
        Backdrop::QuietRoom => Posture::OnFloor,
    }
}

/// Room is what helps most once somebody is very upset, so that is what a picture shows unless told otherwise.
fn adult(about: &About, phase: Phase) -> Adult {
    match phase {
        Phase::Acceleration | Phase::Peak | Phase::Deescalation => Adult::Back,
        Phase::Calm | Phase::Trigger | Phase::Agitation | Phase::Recovery => match about.delivery {
            Delivery::OneToOne | Delivery::PullOut => Adult::Beside,
            Delivery::PushIn | Delivery::SmallGroup | Delivery::WholeSchool => Adult::Near,
        },
    }
}
