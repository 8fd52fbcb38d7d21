//! That whatever the lower layers can name, the shell can say.
#![cfg(all(feature = "web", feature = "script"))]

mod support;

use alongside::web::text::{Because, Language, LookBack, PlainFormats, Words};
use std::rc::Rc;

fn english() -> Words {
    Words::new(Language::English, Rc::new(PlainFormats))
}

#[test]
fn every_act_of_the_student_model_has_words_of_its_own() {
    let (words, model) = (english(), support::model());
    for act in model.acts() {
        let id = &model.row(act).id;
        let said = words.say(LookBack::Because { reason: Because::Act(id), by: 1 });
        assert!(!said.starts_with("what you did"), "`{id}` has no words");
    }
}

#[test]
fn every_boundary_rule_that_a_story_rests_on_has_words() {
    let words = english();
    for number in 1..=34 {
        assert_ne!(words.say(LookBack::Rule(number)), words.say(LookBack::Rule(99)), "rule {number}");
    }
}

#[test]
fn one_decision_and_two_decisions_are_told_apart() {
    let counts = |decisions, strong, weak| {
        english().say(LookBack::CompetencyCounts { decisions, strong, workable: 0, weak, harmful: 0 })
    };
    assert_eq!(counts(1, 1, 0), "1 decision: 1 strong");
    assert_eq!(counts(3, 2, 1), "3 decisions: 2 strong, 1 weak");
}
