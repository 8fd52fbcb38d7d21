//! What a habit earns is worked out exactly, and too much of it is asked about.

use super::{Nowhere, library};
use crate::support::model;
use alongside::lint::guessing::Habit;
use alongside::lint::{self, Library, Reach, Story};
use alongside::scenario::allowance::{Allowance, Reason};
use alongside::scenario::ids::RuleId;
use alongside::scenario::prose::Prose;
use alongside::scenario::{Scenario, check};
use alongside::script;
use num_rational::BigRational;
use std::fmt::Write;
use std::slice::from_ref;

/// A story of one scene after another, each with the same three choices.
fn story(id: &str, scenes: usize, choices: [(&str, &str); 3]) -> (Scenario, Prose) {
    let mut script = String::from(
        "---\nedition: 1\ntopic: boundaries\nsetting: hallway\ndelivery: push-in\ngrade: 3\nminutes: 3\nsummary: Made up by a \
         test.\nstudent:\n  name: Sam\n  strengths: [sums]\n  interests: [trains]\nturns: 9 -> end\n---\n# Made up\n\nWords.\n\n\
         ## Plan card {#plan}\n\n- Hold the blue map beside the door.\n\n",
    );
    for scene in 0..scenes {
        let next =
            if scene + 1 == scenes { "[End](#end)".to_owned() } else { format!("[S](#s{})", scene + 1) };
        let _ = write!(script, "## S {{#s{scene}}}\n\nWords.\n\n- cue: A look.\n\n");
        for (at, (label, credit)) in choices.iter().enumerate() {
            let _ = write!(
                script,
                "### {label} {{#c{scene}{at}}}\n\n- act: give_space\n- credit: role_boundaries {credit}\n- result: So.\n- why: \
                 Plan line 1.\n- then: {next}\n\n"
            );
        }
    }
    script.push_str("## End {#end}\n\nWords.\n\n- ending\n- needs: Quiet.\n- asks: Ask.\n");
    let read = script::read(id, script.as_bytes(), "scenario.md");
    assert!(read.diagnostics.is_empty(), "{:#?}", read.diagnostics);
    let prose = read.prose.expect("clean");
    (check(read.file.expect("clean"), vec![prose.clone()], model()).expect("it can be played"), prose)
}

/// The best is the longest; the next best and the worst are as long as each other.
const LONGEST_IS_BEST: [(&str, &str); 3] = [
    ("Go along with the whole group to the other end of the hall.", "3"),
    ("Go along with the group to the hall.", "1.5"),
    ("Stay here and look after the other ones.", "0"),
];

fn told(stories: &[(Scenario, Prose)]) -> Vec<Story<'_>> {
    let told = stories.iter();
    told.map(|(scenario, prose)| Story { scenario, prose: from_ref(prose), allow: &[], places: &Nowhere })
        .collect()
}

#[test]
fn what_a_habit_earns_is_exact() {
    let scenarios = [story("one", 2, LONGEST_IS_BEST)];
    let earned = lint::guessing(&library(&told(&scenarios))).remove("en").expect("English is asked");
    let points = |habit: Habit| {
        let of_it = earned.iter().find(|earned| earned.habit == habit).expect("every habit is there");
        assert_eq!(of_it.decisions, BigRational::from_integer(2.into()));
        of_it.points.to_string()
    };
    assert_eq!(points(Habit::Longest), "6");
    // Two are equally short: one and a half points, or none.
    assert_eq!(points(Habit::Shortest), "3/2");
    assert_eq!(points(Habit::Random), "3");
    // No word of the plan card is in any of them, so all are liked alike.
    assert_eq!(points(Habit::PlanWords), "3");
}

#[test]
fn the_order_on_the_screen_pays_nobody() {
    let scenarios: Vec<_> = (0..5).map(|at| story(&format!("s{at}"), 4, LONGEST_IS_BEST)).collect();
    let earned = lint::guessing(&library(&told(&scenarios))).remove("en").expect("English is asked");
    for habit in [Habit::First, Habit::Last] {
        let of_it = earned.iter().find(|earned| earned.habit == habit).expect("every habit is there");
        assert!((135..=165).contains(&of_it.hundredths()), "{habit:?} earns {}", of_it.hundredths());
    }
}

#[test]
fn a_habit_that_pays_is_asked_about_unless_the_library_says_why_not() {
    let scenarios: Vec<_> = (0..5).map(|at| story(&format!("s{at}"), 4, LONGEST_IS_BEST)).collect();
    let stories = told(&scenarios);
    let asked = |library: &Library<'_>| -> Vec<String> {
        let findings = lint::library(library).into_iter();
        let of_guessing = findings.filter(|finding| finding.diagnostic.code == "guessing_pays");
        of_guessing
            .map(|finding| {
                assert_eq!(finding.reach, Reach::Library);
                finding.diagnostic.message
            })
            .collect()
    };
    let found = asked(&library(&stories));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].contains("`longest` earns 3.00 points of 3"), "{found:#?}");
    let allow = |rule: &str| Allowance {
        rule: RuleId::new(rule).expect("an id"),
        reason: Reason::new("These stories are made up to be guessed.").expect("long enough"),
    };
    let silent = [allow("guessing_pays-longest")];
    assert_eq!(asked(&Library { allow: &silent, ..library(&stories) }), Vec::<String>::new());
    let another = [allow("guessing_pays-waits")];
    let library = Library { allow: &another, ..library(&stories) };
    assert_eq!(asked(&library).len(), 1);
    let idle =
        lint::library(&library).into_iter().find(|finding| finding.diagnostic.code == "idle_allowance");
    assert_eq!(idle.map(|finding| finding.diagnostic.file), Some("allow.toml".to_owned()));
    let few = told(&scenarios[..4]);
    assert_eq!(asked(&super::library(&few)), Vec::<String>::new());
}
