//! That whatever the lower layers can name, the shell can say.
#![cfg(all(feature = "web", feature = "script"))]

mod support;

use alongside::web::text::{Because, Language, LookBack, PlainFormats, Words};
use std::rc::Rc;

fn languages() -> [Words; 2] {
    Language::ALL.map(|language| Words::new(language, Rc::new(PlainFormats)))
}

fn english() -> Words {
    Words::new(Language::English, Rc::new(PlainFormats))
}

#[test]
fn every_act_of_the_student_model_has_words_of_its_own() {
    let model = support::model();
    for words in languages() {
        let said = |id: &str| words.say(LookBack::Because { reason: Because::Act(id), by: 1 });
        for act in model.acts() {
            let id = &model.row(act).id;
            assert_ne!(said(id), said("no act of the model"), "`{id}` has no words");
        }
    }
}

#[test]
fn every_boundary_rule_that_a_story_rests_on_has_words() {
    for words in languages() {
        for number in 1..=34 {
            assert_ne!(words.say(LookBack::Rule(number)), words.say(LookBack::Rule(99)), "rule {number}");
        }
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

#[test]
fn spanish_counts_and_agrees() {
    let [_, spanish] = languages();
    let counts = |decisions, strong, weak| {
        spanish.say(LookBack::CompetencyCounts { decisions, strong, workable: 0, weak, harmful: 0 })
    };
    assert_eq!(counts(1, 1, 0), "1 decisión: 1 sólida");
    assert_eq!(counts(3, 2, 1), "3 decisiones: 2 sólidas, 1 débil");
}
