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
        /// Behind a door, or in a moment that nobody should be drawn in.
        OutOfSight "out-of-sight",
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

/// How a student is seen to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stance {
    Sitting,
    Standing,
    OnFloor,
}

/// A picture, as far as it is decided here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picture {
    pub backdrop: Backdrop,
    pub student: Option<(Stance, Phase)>,
    pub adult: Adult,
}

impl Picture {
    pub fn of_scene(about: &About, scene: &Scene, view: View) -> Self {
        let row = scene.pictures.pick(view).map_or(PictureRow::default(), |(_, row)| *row);
        let backdrop = row.backdrop.unwrap_or_else(|| backdrop(about));
        let stance = match (scene.presence, row.posture) {
            (Presence::Absent, _) | (Presence::Present, Some(Posture::OutOfSight)) => None,
            (Presence::Present, None) => Some(stance(backdrop)),
            (Presence::Present, Some(Posture::Sitting)) => Some(Stance::Sitting),
            (Presence::Present, Some(Posture::Standing)) => Some(Stance::Standing),
            (Presence::Present, Some(Posture::OnFloor)) => Some(Stance::OnFloor),
        };
        let adult = row.adult.unwrap_or_else(|| match stance {
            Some(_) => adult(about, view.phase),
            None => Adult::Near,
        });
        Self { backdrop, student: stance.map(|stance| (stance, view.phase)), adult }
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

fn stance(backdrop: Backdrop) -> Stance {
    match backdrop {
        Backdrop::Classroom
        | Backdrop::SmallGroup
        | Backdrop::Desk
        | Backdrop::Cafeteria
        | Backdrop::Bus
        | Backdrop::Library
        | Backdrop::Office => Stance::Sitting,
        Backdrop::Hallway
        | Backdrop::Playground
        | Backdrop::Outside
        | Backdrop::Restroom
        | Backdrop::Shop
        | Backdrop::Kitchen
        | Backdrop::Gym => Stance::Standing,
        Backdrop::QuietRoom => Stance::OnFloor,
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
