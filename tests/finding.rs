//! Whether people find a story by what they say, in the stories that ship.
#![cfg(all(feature = "web", feature = "script"))]

mod support;

use alongside::scenario::competency::Competency;
use alongside::scenario::file::{Setting, Sign};
use alongside::scenario::ids::ScenarioId;
use alongside::scenario::library::Story;
use alongside::web::finding::{Found, Grades, Wanted, find};
use alongside::web::pages::find::told;
use alongside::web::preferences::Preferences;
use alongside::web::settings::Settings;
use alongside::web::text::{Language, PlainFormats};
use std::rc::Rc;

/// Every story that ships, in English.
fn library() -> Vec<Story> {
    let mut stories: Vec<Story> = support::shipped_folders()
        .iter()
        .map(|folder| {
            let (file, prose) = support::parts(folder);
            Story::of(&file, &prose, vec!["en".to_owned()])
        })
        .collect();
    stories.sort_by(|one, other| one.id.cmp(&other.id));
    stories
}

fn look<'a>(wanted: &Wanted, stories: &'a [Story], language: Language) -> Found<'a> {
    let preferences = Preferences::of(Settings::new(language), Rc::new(PlainFormats));
    find(wanted, stories, |_| false, |story| told(story, &preferences))
}

fn said(words: &str) -> Wanted {
    Wanted { words: words.to_owned(), ..Wanted::default() }
}

/// Each is what a tired person types, and what they mean.
const SAID: [(Language, &str, Sign); 16] = [
    (Language::English, "throws things", Sign::ThrowsThings),
    (Language::English, "Throwing chairs!", Sign::ThrowsThings),
    (Language::English, "runs out", Sign::LeavesTheRoom),
    (Language::English, "will not start", Sign::WillNotStart),
    (Language::English, "refuses to work", Sign::WillNotStart),
    (Language::English, "hits", Sign::HurtsPeople),
    (Language::English, "looks at me before every word", Sign::LooksAtMe),
    (Language::English, "shuts down", Sign::GoesQuiet),
    (Language::English, "mom asks how the day was", Sign::FamilyAsks),
    (Language::Spanish, "tira cosas", Sign::ThrowsThings),
    (Language::Spanish, "sale corriendo", Sign::LeavesTheRoom),
    (Language::Spanish, "no empieza", Sign::WillNotStart),
    (Language::Spanish, "pega", Sign::HurtsPeople),
    (Language::Spanish, "me mira antes de cada palabra", Sign::LooksAtMe),
    (Language::Spanish, "la mamá me pregunta", Sign::FamilyAsks),
    (Language::Spanish, "la mama me pregunta", Sign::FamilyAsks),
];

#[test]
fn what_people_say_finds_a_story_about_it() {
    let stories = library();
    for (language, words, sign) in SAID {
        let Found::All(found) = look(&said(words), &stories, language) else {
            panic!("`{words}` finds nothing that fits");
        };
        assert!(found.iter().any(|story| story.about.signs.contains(&sign)), "`{words}`");
        assert!(found.len() < stories.len(), "`{words}` tells no story from another");
    }
}

#[test]
fn every_sign_finds_the_stories_that_have_it_and_no_others() {
    let stories = library();
    for (_, _, sign) in SAID {
        let Found::All(found) =
            look(&Wanted { sign: Some(sign), ..Wanted::default() }, &stories, Language::English)
        else {
            panic!("no story has {sign:?}");
        };
        let with_it = stories.iter().filter(|story| story.about.signs.contains(&sign)).count();
        assert_eq!(found.len(), with_it, "{sign:?}");
    }
}

#[test]
fn nothing_asked_for_is_every_story() {
    let stories = library();
    assert_eq!(look(&Wanted::default(), &stories, Language::English), Found::All(stories.iter().collect()));
}

#[test]
fn words_of_which_no_story_has_all_find_those_that_have_most() {
    let stories = library();
    let Found::Nearest(found) = look(&said("throws zebras"), &stories, Language::English) else {
        panic!("no story is about zebras, and some are about throwing");
    };
    assert!(found.iter().all(|story| story.about.signs.contains(&Sign::ThrowsThings)), "{found:?}");
    assert_eq!(look(&said("zebras"), &stories, Language::English), Found::Nothing);
}

#[test]
fn everything_that_is_chosen_has_to_fit() {
    let stories = library();
    let wanted = Wanted {
        setting: Some(Setting::Classroom),
        grades: Some(Grades::From3To5),
        competency: Some(Competency::RegulationSupport),
        minutes: Some(8),
        ..Wanted::default()
    };
    let Found::All(found) = look(&wanted, &stories, Language::English) else {
        panic!("there are such stories")
    };
    for story in found {
        assert_eq!(story.about.setting, Setting::Classroom);
        assert!(["3", "4", "5"].contains(&story.about.grade.as_str()), "{}", story.about.grade);
        assert!(story.competencies.contains(&Competency::RegulationSupport));
        assert!(story.about.minutes <= 8);
    }
}

#[test]
fn what_was_played_can_be_left_out() {
    let stories = library();
    let played = stories[0].id.clone();
    let wanted = Wanted { not_played: true, ..Wanted::default() };
    let found = find(&wanted, &stories, |story: &ScenarioId| *story == played, |_| String::new());
    assert_eq!(found, Found::All(stories[1..].iter().collect()));
}

#[test]
fn grades_are_as_schools_say_them() {
    let grades = ["PK", "K", "2", "3", "6-8", "12", "18-21"].map(Grades::of);
    assert_eq!(
        grades,
        [
            Grades::PreschoolTo2,
            Grades::PreschoolTo2,
            Grades::PreschoolTo2,
            Grades::From3To5,
            Grades::From6To8,
            Grades::From9To12,
            Grades::Transition,
        ]
    );
}
