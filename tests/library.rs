//! What the library of stories promises, counted in the stories that ship.
//!
//! Every story is read once and gone through once with the best-rated choices, because that is the way that a person
//! who has learned what the story teaches would take; the walkthroughs are the ways that its author thought of.

mod support;

use alongside::engine::{Score, Session};
use alongside::scenario::Scenario;
use alongside::scenario::competency::Competency;
use alongside::scenario::credit::Rating;
use alongside::scenario::file::{Basis, Delivery, Setting, Topic};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use support::walkthrough::ways;
use support::{play, root, shipped};

/// The way on which each choice is the best-rated of those on offer.
fn best_way(story: &Rc<Scenario>) -> Session {
    let mut session = play(story, 1, &[]);
    while !session.is_over() {
        let view = session.now().view();
        let points = |choice: &_| {
            story.choice(*choice).credit.pick(view).map(|(_, credits)| credits.primary.1.quarters())
        };
        let offers = session.offers();
        let best = offers.into_iter().max_by_key(points).expect("a moment offers something");
        session = session.choose(best).expect("it is on offer");
    }
    session
}

#[test]
fn there_are_stories_of_every_topic_and_every_way_of_giving_support() {
    let library = shipped();
    assert!(library.len() >= 36, "{} stories", library.len());
    let count = |topic: Topic| library.iter().filter(|story| story.about().topic == topic).count();
    for topic in [Topic::Dysregulation, Topic::Prompting, Topic::Boundaries] {
        assert!(count(topic) >= 9, "{topic:?}: {}", count(topic));
    }
    let ways: BTreeSet<_> = library.iter().map(|story| story.about().delivery).collect();
    for delivery in [Delivery::PushIn, Delivery::PullOut, Delivery::SmallGroup, Delivery::OneToOne] {
        assert!(ways.contains(&delivery), "{delivery:?}");
    }
}

#[test]
fn there_are_stories_in_every_place_of_a_school_day() {
    let places: BTreeSet<_> = shipped().iter().map(|story| story.about().setting).collect();
    for setting in [
        Setting::Classroom,
        Setting::ResourceRoom,
        Setting::QuietRoom,
        Setting::Hallway,
        Setting::Cafeteria,
        Setting::Bus,
        Setting::Recess,
        Setting::Bathroom,
        Setting::Community,
        Setting::Office,
    ] {
        assert!(places.contains(&setting), "{setting:?}");
    }
    // Testing and personal care are not places; rows 11 and 19 of the boundary rules are about them.
    for rule in [11, 19] {
        let rests =
            |story: &&Rc<Scenario>| story.scenes().any(|(_, scene)| scene.rests.contains(&Basis::Rule(rule)));
        assert!(shipped().iter().any(|story| rests(&story)), "rule {rule}");
    }
}

#[test]
fn there_are_stories_from_preschool_to_the_years_after_high_school() {
    let library = shipped();
    let in_grades = |grades: &[&str]| {
        library.iter().filter(|story| grades.contains(&story.about().grade.as_str())).count()
    };
    for (grades, least) in [
        (&["PK"][..], 1),
        (&["K", "1", "2"], 4),
        (&["3", "4", "5"], 6),
        (&["6", "7", "8"], 6),
        (&["9", "10", "11", "12"], 5),
        (&["18-21"], 2),
    ] {
        assert!(in_grades(grades) >= least, "{grades:?}: {}", in_grades(grades));
    }
}

#[test]
fn every_story_is_in_spanish_too() {
    for story in shipped() {
        let spanish = root().join("scenarios").join(story.id().as_str()).join("es.md");
        assert!(spanish.is_file(), "{}", story.id());
    }
}

/// A moment that is met twice, on a way that leads back to it, is one.
#[test]
fn every_story_has_four_to_seven_moments_on_its_longest_way() {
    for story in shipped() {
        let moments = |session: &Session| {
            let met: BTreeSet<_> = session.turns().iter().filter_map(|turn| turn.before.scene()).collect();
            met.len()
        };
        let longest = ways(&story).iter().map(|(_, _, session)| moments(session)).max();
        assert!(longest.is_some_and(|longest| (4..=7).contains(&longest)), "{}: {longest:?}", story.id());
        let (most, _) = story.turn_limit();
        assert!(most <= 10, "{}: goes on for {most} decisions", story.id());
    }
}

#[test]
fn every_story_takes_four_to_nine_minutes_but_the_first_which_takes_three() {
    for story in shipped() {
        let minutes = story.about().minutes;
        let least = if story.id().as_str() == "torn-edges" { 3 } else { 4 };
        assert!((least..=9).contains(&minutes), "{}: {minutes}", story.id());
    }
}

/// What shows that a story is more than a quiz, in two walkthroughs of it set side by side.
#[test]
fn in_every_story_what_came_before_changes_what_comes_after() {
    for story in shipped() {
        let ways = ways(&story);
        let mut ratings: BTreeMap<_, BTreeSet<Rating>> = BTreeMap::new();
        let mut offers: BTreeMap<_, BTreeSet<Vec<_>>> = BTreeMap::new();
        let mut dependence: BTreeMap<usize, BTreeSet<u8>> = BTreeMap::new();
        for (_, _, session) in &ways {
            for decision in Score::of(session).decisions {
                let rating = decision.credit.map(|credit| credit.primary.1.rating());
                ratings.entry(decision.turn.choice).or_default().extend(rating);
            }
            for turn in session.turns() {
                let scene = turn.before.scene().expect("a turn begins in a scene");
                offers.entry(scene).or_default().insert(turn.before.offers(&story));
            }
            let skills = session.now().student.skills;
            for (at, skill) in skills.iter().take(story.skills().len()).enumerate() {
                dependence.entry(at).or_default().insert(skill.dependence);
            }
        }
        let rated_differently = ratings.values().any(|ratings| ratings.len() > 1);
        let offered_differently = offers.values().any(|offers| offers.len() > 1);
        let far_apart = |ends: &BTreeSet<u8>| {
            ends.first().zip(ends.last()).is_some_and(|(least, most)| most - least >= 10)
        };
        let dependence_differs = dependence.values().any(far_apart);
        assert!(rated_differently || offered_differently || dependence_differs, "{}", story.id());
    }
}

/// Enough for a band of each competency: six decisions are the least that one is given on.
#[test]
fn every_competency_comes_up_often_enough_to_say_something_about_it() {
    let mut first: BTreeMap<Competency, usize> = BTreeMap::new();
    let mut first_or_second: BTreeMap<Competency, usize> = BTreeMap::new();
    for story in shipped() {
        for credits in Score::of(&best_way(&story)).decisions.iter().filter_map(|decision| decision.credit) {
            *first.entry(credits.primary.0).or_default() += 1;
            *first_or_second.entry(credits.primary.0).or_default() += 1;
            if let Some((second, _)) = credits.secondary {
                *first_or_second.entry(second).or_default() += 1;
            }
        }
    }
    for competency in Competency::ALL {
        let count =
            |counts: &BTreeMap<Competency, usize>| counts.get(&competency).copied().unwrap_or_default();
        assert!(count(&first) >= 8, "{}: {first:?}", competency.id());
        assert!(count(&first_or_second) >= 12, "{}: {first_or_second:?}", competency.id());
    }
}

/// What a story is about is what most of its choices are rated on first.
#[test]
fn every_competency_is_what_at_least_three_stories_are_about() {
    let mut about: BTreeMap<Competency, Vec<String>> = BTreeMap::new();
    for story in shipped() {
        let mut counts: BTreeMap<Competency, usize> = BTreeMap::new();
        for choice in story.scenes().flat_map(|(scene, _)| story.choices(scene)) {
            if let Some((_, credits)) = story.choice(choice).credit.iter().next() {
                *counts.entry(credits.primary.0).or_default() += 1;
            }
        }
        let most = counts.iter().max_by_key(|(_, count)| **count).expect("something is rated");
        about.entry(*most.0).or_default().push(story.id().to_string());
    }
    for competency in Competency::ALL {
        let stories = about.get(&competency).map_or(0, Vec::len);
        assert!(stories >= 3, "{}: {about:#?}", competency.id());
    }
}

#[test]
fn at_least_two_pairs_of_stories_are_twins() {
    let library = shipped();
    let twins = library.iter().filter(|story| {
        let back = |twin: &Rc<Scenario>| twin.about().twin.as_ref() == Some(story.id());
        let twin = story.about().twin.as_ref();
        twin.and_then(|id| library.iter().find(|other| other.id() == id)).is_some_and(back)
    });
    assert!(twins.count() >= 4);
}
