//! Which story to play next, and why.

use super::{id, support};
use alongside::engine::Band;
use alongside::engine::history::History;
use alongside::engine::saved::{Saved, Timestamp};
use alongside::scenario::competency::Competency;
use alongside::scenario::credit::Credit;
use alongside::scenario::library::Story;
use alongside::web::practice::next_story::{Why, suggestions};

/// A library as it would be listed, with minutes and competencies set.
fn listed(stories: &[(&str, u8, &[Competency])]) -> Vec<Story> {
    let (file, prose) = support::frozen_parts("bait");
    stories
        .iter()
        .map(|(story, minutes, competencies)| {
            let mut listed = Story::of(&file, &prose, vec!["en".to_owned()]);
            listed.id = id(story);
            listed.about.minutes = *minutes;
            listed.competencies = competencies.to_vec();
            listed
        })
        .collect()
}

/// A history in which the first attempt at the one decision of "The sheet" was so often made.
fn history(times: usize, choice: &str) -> History {
    let session = support::play(&support::frozen("the-sheet"), 1, &[choice]);
    let saved = Saved::of(&session, Timestamp(0), &[]);
    let mut history = History::of([(&saved, &session)]);
    let (key, met) = history.decisions.pop_first().expect("one decision");
    for visit in 0..times {
        let mut key = key.clone();
        key.visit = u8::try_from(visit).expect("a small number");
        history.decisions.insert(key, met);
    }
    history
}

const ROLES: Competency = Competency::RoleBoundaries;
const PLAN: Competency = Competency::PlanFidelity;
const SETTLE: Competency = Competency::RegulationSupport;

#[test]
fn whoever_has_played_nothing_is_given_one_short_story() {
    let stories = listed(&[("long", 9, &[ROLES]), ("short", 3, &[PLAN]), ("middle", 5, &[SETTLE])]);
    let found = suggestions(&History::default(), &stories, |_| false);
    assert_eq!(
        found.iter().map(|it| (it.story.id.as_str(), it.why)).collect::<Vec<_>>(),
        [("short", Why::First)]
    );
}

#[test]
fn what_has_come_up_least_comes_first_with_a_story_not_played_yet() {
    let stories = listed(&[
        ("played", 3, &[SETTLE]),
        ("other", 9, &[ROLES, SETTLE]),
        ("about-it", 9, &[SETTLE]),
        ("plan", 5, &[PLAN]),
    ]);
    let found = suggestions(&history(3, "show"), &stories, |story| story.as_str() == "played");
    let why = |competency| Why::Fewest { competency, decisions: 0 };
    assert_eq!(
        found.iter().map(|it| (it.story.id.as_str(), it.why, it.played)).collect::<Vec<_>>(),
        [("about-it", why(SETTLE), false), ("plan", why(PLAN), false)]
    );
}

#[test]
fn where_every_story_was_played_one_of_them_is_suggested_again() {
    let stories = listed(&[("only", 3, &[SETTLE])]);
    let found = suggestions(&history(1, "show"), &stories, |_| true);
    assert_eq!(
        found.iter().map(|it| (it.story.id.as_str(), it.played)).collect::<Vec<_>>(),
        [("only", true)]
    );
}

#[test]
fn a_story_is_never_suggested_twice() {
    let stories = listed(&[("only", 3, &Competency::ALL)]);
    assert_eq!(suggestions(&history(1, "show"), &stories, |_| true).len(), 1);
}

#[test]
fn once_there_is_enough_of_everything_the_lowest_band_comes_first() {
    // Weak on roles eight times over, and strong on everything else.
    let mut history = history(8, "slip");
    let template = history.clone();
    for (number, competency) in (1_u8..).zip(Competency::ALL.into_iter().filter(|it| *it != ROLES)) {
        for (key, met) in &template.decisions {
            let (mut key, mut met) = (key.clone(), *met);
            key.visit += number * 10;
            let credits = met.first.credit.as_mut().expect("it is rated");
            credits.primary = (competency, Credit::parse("3").expect("a credit"));
            credits.secondary = None;
            history.decisions.insert(key, met);
        }
    }
    let stories = listed(&[("settle", 3, &[SETTLE]), ("roles", 9, &[ROLES])]);
    let found = suggestions(&history, &stories, |story| story.as_str() == "settle");
    assert_eq!(found[0].why, Why::Lowest { competency: ROLES, band: Band::Emerging });
    assert_eq!(found[0].story.id, id("roles"));
}
