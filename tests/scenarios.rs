//! Every story that ships can be played, and every walkthrough goes as its author says.

mod support;

use alongside::engine::{Score, modelled};
use alongside::scenario::credit::Rating;
use alongside::scenario::explained::Explained;
use alongside::scenario::file::Topic;
use alongside::student::Reason;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use support::walkthrough::{follow, walkthroughs, ways};
use support::{frozen, root, shipped};

#[test]
fn every_walkthrough_goes_as_its_author_says() {
    for scenario in shipped() {
        assert!(!ways(&scenario).is_empty(), "{} has no walkthrough", scenario.id());
    }
}

#[test]
fn the_worked_trace_gives_its_numbers() {
    let scenario = frozen("bait");
    for (name, told) in walkthroughs(&root().join("tests/frozen/bait/walkthroughs")) {
        follow(&scenario, &name, &told);
    }
}

#[test]
fn every_ending_has_a_walkthrough() {
    for scenario in shipped() {
        let reached: BTreeSet<String> =
            ways(&scenario).into_iter().map(|(_, told, _)| told.expect.ending).collect();
        // An ending that only a run out of turns meets is met by going round until then.
        let all: BTreeSet<String> = scenario.endings().map(|(_, ending)| ending.id.to_string()).collect();
        assert_eq!(reached, all, "{}", scenario.id());
    }
}

#[test]
fn every_story_is_long_enough_and_ends_in_three_ways_or_more() {
    for scenario in shipped() {
        let longest = ways(&scenario).iter().map(|(_, told, _)| told.choose.len()).max().unwrap_or(0);
        // The first story of all is gone through with a guide, in about three minutes.
        let least = if scenario.about().minutes <= 3 { 4 } else { 5 };
        assert!(longest >= least, "{}: the longest walkthrough has {longest} decisions", scenario.id());
        assert!(scenario.endings().count() >= 3, "{}", scenario.id());
    }
}

#[test]
fn every_story_can_be_watched_to_an_ending_without_harm() {
    for scenario in shipped() {
        let watched = modelled(&scenario);
        assert!(watched.is_over(), "{}", scenario.id());
        let score = Score::of(&watched);
        assert_eq!(score.flags, [], "{}", scenario.id());
        for credit in score.decisions.iter().filter_map(|decision| decision.credit) {
            assert!(credit.primary.1.rating() >= Rating::Workable, "{}", scenario.id());
        }
    }
}

#[test]
fn the_story_that_is_watched_first_is_strong_and_thinks_aloud_at_every_moment() {
    let folder = root().join("scenarios/torn-edges");
    let (_, prose) = support::parts(&folder);
    let story = support::scenario(&folder, support::model());
    let explained = Explained::open(Rc::clone(&story), prose.split().1).expect("its own reasons");
    let watched = modelled(&story);
    assert!(watched.turns().len() >= 4);
    for decision in Score::of(&watched).decisions {
        let scene = decision.turn.choice.scene();
        let name = &story.scene(scene).id;
        let credit = decision.credit.expect("a rated choice");
        assert_eq!(credit.primary.1.rating(), Rating::Strong, "{name}");
        assert!(explained.scene(scene).think_aloud.is_some(), "{name}");
    }
}

#[test]
fn there_is_a_story_of_every_topic() {
    let topics: BTreeSet<Topic> = shipped().iter().map(|scenario| scenario.about().topic).collect();
    assert_eq!(topics, BTreeSet::from([Topic::Dysregulation, Topic::Prompting, Topic::Boundaries]));
}

/// The same choice earns different credit in two phases that are both reached.
#[test]
fn in_the_loud_cafeteria_the_same_choice_is_strong_early_and_weak_late() {
    let story = shipped().into_iter().find(|story| story.id().as_str() == "too-loud-to-eat").expect("ships");
    let mut ratings: BTreeMap<String, BTreeSet<_>> = BTreeMap::new();
    for (_, _, session) in ways(&story) {
        for decision in Score::of(&session).decisions {
            let credit = decision.credit.map(|credit| credit.primary.1.rating());
            let choice = story.choice(decision.turn.choice).id.to_string();
            ratings.entry(choice).or_default().extend(credit);
        }
    }
    let flips = ratings.iter().filter(|(_, ratings)| {
        ratings.contains(&Rating::Strong)
            && (ratings.contains(&Rating::Weak) || ratings.contains(&Rating::Harmful))
    });
    assert!(flips.count() > 0, "{ratings:?}");
}

/// A fact set early changes what is said, what can be chosen, and how it ends.
#[test]
fn in_the_math_quiz_showing_the_sheet_changes_what_comes_later() {
    let story = shipped().into_iter().find(|story| story.id().as_str() == "calculator").expect("ships");
    let (fact, _) = story.facts().find(|(_, id)| id.as_str() == "sheet_shown").expect("a fact");
    let met = |shown: bool| -> (BTreeSet<String>, BTreeSet<String>) {
        let sessions = ways(&story).into_iter().map(|(_, _, session)| session);
        let sessions = sessions.filter(|session| session.turns()[0].after.facts.contains(fact) == shown);
        let (mut offered, mut said) = (BTreeSet::new(), BTreeSet::new());
        for session in sessions {
            for turn in session.turns().iter().skip(1) {
                let scene = turn.before.scene().expect("a turn begins in a scene");
                offered.extend(
                    turn.before.offers(&story).iter().map(|choice| story.choice(*choice).id.to_string()),
                );
                let says = story.scene(scene).says.all(turn.before.view());
                said.extend(says.map(|(row, ())| format!("{} {row}", story.scene(scene).id)));
            }
        }
        (offered, said)
    };
    let ((offered, said), (offered_without, said_without)) = (met(true), met(false));
    assert!(offered.difference(&offered_without).next().is_some(), "choices");
    assert!(said.difference(&said_without).next().is_some(), "text");
}

/// What a good way and a helpful-looking one do to one skill.
#[test]
fn in_the_writing_lesson_dependence_moves_differently_on_two_ways() {
    let story = shipped().into_iter().find(|story| story.id().as_str() == "every-word").expect("ships");
    let ways = ways(&story);
    let skill = |name: &str| {
        let (_, _, session) = ways.iter().find(|(path, _, _)| path.ends_with(name)).expect("a walkthrough");
        session.now().student.skills[0]
    };
    let (faded, nodded) = (skill("fade-on-data.toml"), skill("keep-nodding.toml"));
    assert!(faded.independence > nodded.independence, "{faded:?} {nodded:?}");
    assert!(faded.dependence < nodded.dependence, "{faded:?} {nodded:?}");
    let (_, _, session) =
        ways.iter().find(|(path, _, _)| path.ends_with("fade-on-data.toml")).expect("above");
    let prompts = session.turns().iter().filter(|turn| {
        session.causes(turn).iter().any(|cause| matches!(cause.reason, Reason::Prompting(..)))
    });
    assert!(prompts.count() >= 3, "an opportunity is a prompt, or a wait, that met the skill");
}
