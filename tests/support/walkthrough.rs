//! Walkthroughs: ways through stories that their authors wrote down, each with what is expected of it.

use super::{play, root};
use alongside::engine::{Score, Session};
use alongside::scenario::Scenario;
use alongside::scenario::credit::Credit;
use alongside::student::Meter;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// One way through a story, and what is expected of it. What is left out is not looked at.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Walkthrough {
    pub(crate) seed: u32,
    pub(crate) choose: Vec<String>,
    pub(crate) expect: Expected,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expected {
    pub(crate) ending: String,
    /// After each turn.
    arousal: Option<Vec<u8>>,
    /// After each turn.
    phases: Option<Vec<String>>,
    flags: Option<Vec<String>>,
    /// Set at the end.
    facts: Option<BTreeSet<String>>,
    /// Of each decision that has the competency first, in points.
    credit: Option<BTreeMap<String, Vec<toml::Value>>>,
    skills: Option<BTreeMap<String, ExpectedSkill>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExpectedSkill {
    independence: u8,
    dependence: u8,
}

pub(crate) fn walkthroughs(folder: &Path) -> Vec<(String, Walkthrough)> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a walkthrough is text");
        let walkthrough = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (path.strip_prefix(root()).unwrap_or(&path).display().to_string(), walkthrough)
    };
    paths.into_iter().map(read).collect()
}

pub(crate) fn follow(scenario: &Rc<Scenario>, name: &str, told: &Walkthrough) -> Session {
    let choices: Vec<&str> = told.choose.iter().map(String::as_str).collect();
    let session = play(scenario, told.seed, &choices);
    let expect = &told.expect;
    assert_eq!(scenario.place_id(session.now().place).as_str(), expect.ending, "{name}: ending");
    let after = || session.turns().iter().map(|turn| &turn.after.student);
    if let Some(arousal) = &expect.arousal {
        let found: Vec<u8> = after().map(|student| student.meters.get(Meter::Arousal)).collect();
        assert_eq!(&found, arousal, "{name}: arousal");
    }
    if let Some(phases) = &expect.phases {
        let found: Vec<&str> = after().map(|student| student.phase.id()).collect();
        assert_eq!(&found, phases, "{name}: phases");
    }
    let score = Score::of(&session);
    if let Some(flags) = &expect.flags {
        let found: Vec<&str> = score.flags.iter().map(|raised| raised.flag.id()).collect();
        assert_eq!(&found, flags, "{name}: flags");
    }
    if let Some(facts) = &expect.facts {
        let set = session.now().facts;
        let found: BTreeSet<String> =
            scenario.facts().filter(|(fact, _)| set.contains(*fact)).map(|(_, id)| id.to_string()).collect();
        assert_eq!(&found, facts, "{name}: facts");
    }
    if let Some(credit) = &expect.credit {
        let mut found: BTreeMap<String, Vec<Credit>> = BTreeMap::new();
        for (competency, points) in
            score.decisions.iter().filter_map(|decision| Some(decision.credit?.primary))
        {
            found.entry(competency.id().to_owned()).or_default().push(points);
        }
        let points =
            |told: &toml::Value| Credit::parse(&told.to_string()).expect("a credit in quarter points");
        let told: BTreeMap<String, Vec<Credit>> = credit
            .iter()
            .map(|(competency, told)| (competency.clone(), told.iter().map(points).collect()))
            .collect();
        assert_eq!(found, told, "{name}: credit");
    }
    for (id, skill) in expect.skills.iter().flatten() {
        let index = scenario.skills().iter().position(|told| told.as_str() == id).expect("a skill");
        let found = session.now().student.skills[index];
        let found = (found.independence, found.dependence);
        assert_eq!(found, (skill.independence, skill.dependence), "{name}: {id}");
    }
    session
}

pub(crate) fn ways(scenario: &Rc<Scenario>) -> Vec<(String, Walkthrough, Session)> {
    walkthroughs(&root().join("tests/walkthroughs").join(scenario.id().as_str()))
        .into_iter()
        .map(|(name, told)| {
            let session = follow(scenario, &name, &told);
            (name, told, session)
        })
        .collect()
}
