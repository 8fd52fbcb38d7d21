//! The drawings of an open story, for whoever has not switched them off.

use crate::scenario::look::Look;
use crate::scenario::picture::Picture;
use crate::scenario::{EndingRef, Scenario, SceneRef, View};
use crate::web::components::picture::{self, Size, Student};
use crate::web::preferences::Preferences;
use yew::Html;

pub(in crate::web::pages) fn of_scene(
    scenario: &Scenario,
    scene: SceneRef,
    view: View,
    preferences: &Preferences,
) -> Html {
    drawn(scenario, preferences, |student| {
        let seen = Picture::of_scene(scenario.about(), scenario.scene(scene), view);
        picture::picture(seen, student, &preferences.words)
    })
}

pub(in crate::web::pages) fn of_ending(
    scenario: &Scenario,
    place: EndingRef,
    view: View,
    preferences: &Preferences,
) -> Html {
    drawn(scenario, preferences, |student| {
        let seen = Picture::of_ending(scenario.about(), scenario.ending(place), view);
        picture::picture(seen, student, &preferences.words)
    })
}

pub(in crate::web::pages) fn portrait(scenario: &Scenario, preferences: &Preferences) -> Html {
    drawn(scenario, preferences, |student| picture::portrait(student, &preferences.words))
}

fn drawn(scenario: &Scenario, preferences: &Preferences, draw: impl FnOnce(Student<'_>) -> Html) -> Html {
    if !preferences.settings.pictures {
        return Html::default();
    }
    let about = scenario.about();
    let look = about.look.clone().unwrap_or_else(|| Look::of_somebody(scenario.id()));
    let name = &scenario.prose(preferences.words.language.tag()).student.name;
    draw(Student { name, look: &look, size: Size::of(&about.grade) })
}
