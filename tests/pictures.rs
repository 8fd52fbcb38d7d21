//! What the picture of a place shows, with and without a word about it in the story.

mod support;

use alongside::scenario::ids::ScenarioId;
use alongside::scenario::look::{Aid, Look};
use alongside::scenario::picture::{Adult, Backdrop, Picture, Stance};
use alongside::scenario::{Facts, Scenario, View, check};
use alongside::script;
use alongside::student::{Phase, Presence};
use std::fs;
use std::rc::Rc;

const DELIVERY: &str = "delivery: push-in";
const SETTING: &str = "setting: cafeteria";
const STUDENT: &str = "  name: Mateo\n";
const SCENE: &str = "- arrival: change sensory_load +20\n";
const ENDING: &str = "- ending\n";

/// The frozen story with some of its lines replaced.
#[expect(clippy::disallowed_methods, reason = "tests read what is on disk")]
fn story(changes: &[(&str, &str)]) -> Rc<Scenario> {
    let path = support::root().join("tests/frozen/two-doors/scenario.md");
    let mut text = fs::read_to_string(path).expect("the frozen story is there");
    for (old, new) in changes {
        assert!(text.contains(old), "{old}");
        text = text.replacen(old, new, 1);
    }
    let read = script::read("two-doors", text.as_bytes(), "scenario.md");
    assert_eq!(read.diagnostics, []);
    let (file, prose) = (read.file.expect("sound"), read.prose.expect("sound"));
    Rc::new(check(file, vec![prose], support::model()).expect("it can be played"))
}

fn first_moment(story: &Scenario, phase: Phase) -> Picture {
    let view = View { phase, facts: Facts::default() };
    Picture::of_scene(story.about(), story.scene(story.first()), view)
}

#[test]
fn a_story_that_says_nothing_of_pictures_has_one_of_its_setting() {
    let calm = first_moment(&story(&[]), Phase::Calm);
    assert_eq!(calm.backdrop, Backdrop::Cafeteria);
    assert_eq!(calm.student, Some((Stance::Sitting, Phase::Calm)));
    assert_eq!(calm.adult, Adult::Near);
}

#[test]
fn the_setting_and_the_way_of_support_decide_where_everybody_is() {
    for (setting, delivery, backdrop, stance, adult) in [
        ("classroom", "push-in", Backdrop::Classroom, Stance::Sitting, Adult::Near),
        ("classroom", "small-group", Backdrop::SmallGroup, Stance::Sitting, Adult::Near),
        ("classroom", "one-to-one", Backdrop::Desk, Stance::Sitting, Adult::Beside),
        ("recess", "whole-school", Backdrop::Playground, Stance::Standing, Adult::Near),
        ("quiet-room", "one-to-one", Backdrop::QuietRoom, Stance::OnFloor, Adult::Beside),
        ("bathroom", "one-to-one", Backdrop::Restroom, Stance::Standing, Adult::Beside),
    ] {
        let setting = format!("setting: {setting}");
        let delivery = format!("delivery: {delivery}");
        let picture = first_moment(&story(&[(SETTING, &setting), (DELIVERY, &delivery)]), Phase::Calm);
        let expected = Picture { backdrop, student: Some((stance, Phase::Calm)), adult };
        assert_eq!(picture, expected, "{setting}, {delivery}");
    }
}

#[test]
fn the_adult_gives_room_as_soon_as_somebody_is_very_upset() {
    let story = story(&[(DELIVERY, "delivery: one-to-one")]);
    for phase in [Phase::Acceleration, Phase::Peak, Phase::Deescalation] {
        assert_eq!(first_moment(&story, phase).adult, Adult::Back, "{}", phase.id());
    }
}

#[test]
fn a_row_changes_what_it_names_and_nothing_else() {
    let rows = "- picture in peak: on-floor\n- picture: hallway, adult-away\n";
    let story = story(&[(SCENE, &format!("{rows}{SCENE}"))]);
    let calm = first_moment(&story, Phase::Calm);
    assert_eq!((calm.backdrop, calm.adult), (Backdrop::Hallway, Adult::Away));
    assert_eq!(calm.student, Some((Stance::Standing, Phase::Calm)), "people stand in a hallway");
    let peak = first_moment(&story, Phase::Peak);
    assert_eq!((peak.backdrop, peak.adult), (Backdrop::Cafeteria, Adult::Back));
    assert_eq!(peak.student, Some((Stance::OnFloor, Phase::Peak)));
}

#[test]
fn a_student_who_is_elsewhere_is_not_in_the_picture() {
    let cues = "- cue calm, trigger: He looks at the doors, then at you.\n\
                - cue agitation: His hands are over his ears; he hums one note.\n\
                - cue: He is under the table, shouting.\n";
    let story = story(&[(SCENE, &format!("- student: absent\n{SCENE}")), (cues, "")]);
    assert_eq!(first_moment(&story, Phase::Calm).student, None);
}

#[test]
fn a_student_behind_a_door_is_not_in_the_picture() {
    let picture =
        first_moment(&story(&[(SCENE, &format!("- picture: hallway, out-of-sight\n{SCENE}"))]), Phase::Peak);
    assert_eq!(picture, Picture { backdrop: Backdrop::Hallway, student: None, adult: Adult::Near });
}

#[test]
fn every_moment_of_every_story_has_a_picture_that_differs_with_every_phase() {
    for story in support::shipped() {
        for (_, scene) in story.scenes().filter(|(_, scene)| scene.presence == Presence::Present) {
            let of = |phase| {
                Picture::of_scene(story.about(), scene, View { phase, facts: Facts::default() }).student
            };
            let seen: Vec<_> = Phase::ALL.into_iter().filter_map(of).collect();
            for (at, one) in seen.iter().enumerate() {
                assert!(!seen[..at].contains(one), "{} {}", story.id(), scene.id);
            }
        }
    }
}

#[test]
fn every_story_shows_its_student() {
    for story in support::shipped() {
        let shown = story.scenes().any(|(_, scene)| {
            let view = View { phase: Phase::Calm, facts: Facts::default() };
            Picture::of_scene(story.about(), scene, view).student.is_some()
        });
        assert!(shown, "{}", story.id());
    }
}

#[test]
fn an_ending_shows_its_place_and_nobody() {
    let view = View { phase: Phase::Calm, facts: Facts::default() };
    let of = |story: &Scenario| {
        let (_, ending) = story.endings().next().expect("a story ends");
        Picture::of_ending(story.about(), ending, view)
    };
    let nobody = |backdrop| Picture { backdrop, student: None, adult: Adult::Away };
    assert_eq!(of(&story(&[])), nobody(Backdrop::Cafeteria));
    let elsewhere = story(&[(ENDING, "- ending\n- picture: library\n")]);
    assert_eq!(of(&elsewhere), nobody(Backdrop::Library));
}

#[test]
fn what_somebody_looks_like_is_read_and_otherwise_left_open() {
    assert_eq!(story(&[]).about().look, None);
    let look = "  look:\n    skin: deep\n    hair: brown locs\n    wears: green hoodie\n    headscarf: blue\n    \
                uses: [glasses, talker]\n";
    let story = story(&[(STUDENT, &format!("{STUDENT}{look}"))]);
    let Look { skin, hair, wears, headscarf, uses } = story.about().look.as_ref().expect("the story says");
    let words = [skin.word(), hair.color.word(), hair.cut.word(), wears.color.word(), wears.garment.word()];
    assert_eq!(words, ["deep", "brown", "locs", "green", "hoodie"]);
    assert_eq!(headscarf.map(alongside::scenario::look::Color::word), Some("blue"));
    assert_eq!(*uses, [Aid::Glasses, Aid::Talker]);
}

#[test]
fn somebody_of_whom_nothing_is_said_looks_the_same_every_time_and_not_like_everybody() {
    let of = |id: &str| Look::of_somebody(&ScenarioId::new(id).expect("an id"));
    assert_eq!(of("two-doors"), of("two-doors"));
    let stories = ["two-doors", "bait", "coat-hook", "loud-room", "the-sheet", "torn-edges"];
    let others = stories.into_iter().filter(|story| of(story) != of("two-doors"));
    assert!(others.count() >= 3);
}

#[test]
fn a_word_that_no_look_has_is_answered_with_the_words_there_are() {
    let answer = |look: &str| {
        let whole = ["skin: deep", "hair: brown locs", "wears: green hoodie"];
        let name = look.split_once(' ').expect("a name and words").0;
        let others: Vec<&str> = whole.into_iter().filter(|it| !it.starts_with(name)).collect();
        let front = format!("{STUDENT}  look:\n    {look}\n    {}\n", others.join("\n    "));
        let text = support::root().join("tests/frozen/two-doors/scenario.md");
        #[expect(clippy::disallowed_methods, reason = "tests read what is on disk")]
        let text = fs::read_to_string(text).expect("the frozen story is there").replacen(STUDENT, &front, 1);
        let read = script::read("two-doors", text.as_bytes(), "scenario.md");
        let [problem] = read.diagnostics.as_slice() else { panic!("one problem: {:?}", read.diagnostics) };
        (problem.message.clone(), problem.suggestion.clone().unwrap_or_default())
    };
    let (message, suggestion) = answer("hair: green curly");
    assert_eq!(message, "`student.look.hair` cannot be `green curly`");
    assert!(
        suggestion.starts_with("write two words such as `black curly`: one of black, brown"),
        "{suggestion}"
    );
    assert_eq!(answer("skin: browm").1, "perhaps `brown` is meant");
    assert!(answer("wears: hoodie").1.contains("`green hoodie`"));
    assert!(answer("uses: glasses").0.contains("is a list"));
}

#[test]
fn pictures_and_looks_do_not_change_what_a_saved_run_was_played_against() {
    let plain = story(&[]);
    let pictured = story(&[
        (SCENE, &format!("- picture: hallway\n{SCENE}")),
        (ENDING, "- ending\n- picture: library\n"),
        (STUDENT, &format!("{STUDENT}  look:\n    skin: dark\n    hair: black bun\n    wears: red shirt\n")),
    ]);
    assert_eq!(plain.hashes(), pictured.hashes());
}
