//! What a guided run can ask for: the story's reasons, fetched with the first hint and no sooner.

use super::{Play, PlayMsg, Same};
use crate::scenario::Scenario;
use crate::scenario::explained::Explained;
use crate::web::platform::{ContentError, Platform};
use crate::web::shelf;
use crate::web::text::Language;
use std::rc::Rc;
use yew::prelude::*;

/// What has become of the reasons.
#[derive(Clone, Default)]
pub enum Guide {
    #[default]
    NotAsked,
    Asked,
    Here(Rc<Explained>),
    Failed,
}

impl Guide {
    /// Whoever has been told that it failed may ask once more.
    pub(super) fn asked(&self) -> Option<Self> {
        match self {
            Self::NotAsked | Self::Failed => Some(Self::Asked),
            Self::Asked | Self::Here(_) => None,
        }
    }

    /// What comes for a story that has been told anew since is passed over.
    pub(super) fn ended(
        &self,
        ended: Result<Rc<Explained>, ContentError>,
        scenario: &Rc<Scenario>,
    ) -> Option<Self> {
        match ended {
            Ok(explained) => Rc::ptr_eq(explained.scenario(), scenario).then_some(Self::Here(explained)),
            Err(_) => matches!(self, Self::Asked).then_some(Self::Failed),
        }
    }

    /// The story is told in another language.
    pub(super) fn anew(&self) -> Self {
        match self {
            Self::NotAsked => Self::NotAsked,
            Self::Asked | Self::Here(_) | Self::Failed => Self::Asked,
        }
    }
}

/// Fetches the reasons once they have been asked for.
#[hook]
pub(super) fn use_guide(state: &Play, platform: &Platform, language: Language, send: &Callback<PlayMsg>) {
    let asked = match state {
        Play::Playing(playing) if matches!(playing.guide, Guide::Asked) => {
            Some(Same(Rc::clone(playing.session.scenario())))
        }
        Play::Playing(_) | Play::Briefing { .. } => None,
    };
    let (content, send) = (Rc::clone(&platform.content), send.clone());
    use_effect_with(asked, move |asked| {
        let Some(Same(scenario)) = asked else { return };
        let scenario = Rc::clone(scenario);
        yew::platform::spawn_local(async move {
            let explained = shelf::explained(&*content, language, scenario).await;
            send.emit(PlayMsg::ReasonsEnded(explained.map(Rc::new)));
        });
    });
}
