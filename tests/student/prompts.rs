//! What comes of help, by procedure, order, need, level and wait.

use super::{MODEL, TOML, after, plain, student, trained};
use alongside::student::{
    ActRef, ActUse, Meter, OrderProblem, Plan, Procedure, Reason, Response, Sensitivities, Setting, Skill,
    SkillIndex, SkillUse, Stimulus, Wait, respond,
};

const SKILL: Skill = Skill { independence: 50, need: 0, dependence: 50, streak: 4, errors: 0 };

fn act(id: &str) -> ActRef {
    MODEL.act(id).unwrap()
}

fn prompt(need: u8, used: &str, wait: Wait, setting: &Setting) -> Response {
    let mut student = student(&[]);
    student.skills[1] = Skill { need, ..SKILL };
    let acts = [ActUse { act: act(used), skill: SkillIndex::new(1), wait }];
    respond(&student, &Stimulus { acts: &acts, ..Stimulus::default() }, setting, &MODEL)
}

fn setting(procedure: Procedure, order: &str) -> Setting {
    let order: Vec<_> = order.split(',').filter(|id| *id != "default").map(act).collect();
    MODEL.setting(Sensitivities::default(), &Plan { procedure, order: &order, trained: &[] }).unwrap()
}

#[test]
fn every_prompt_has_the_outcome_listed_for_it() {
    for line in include_str!("prompts.txt").lines().filter(|line| !line.starts_with('#')) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [procedure, order, need, used, wait, ref expected @ ..] = words[..] else { panic!("{line}") };
        let setting = setting(Procedure::from_id(procedure).unwrap(), order);
        let response = prompt(need.parse().unwrap(), used, Wait::from_id(wait).unwrap(), &setting);
        let mut change = [0; 5];
        for id in expected {
            let outcome = outcome_change(id);
            change.iter_mut().zip(outcome).for_each(|(sum, part)| *sum += part);
        }
        if used == "do_for" {
            change = [-4, 0, 8, -20, 0];
        }
        let after = response.student.skills[1];
        let before = Skill { need: need.parse().unwrap(), ..SKILL };
        assert_eq!(numbers(after), moved(before, change), "{line}");
        let mut told: Vec<_> = response
            .causes
            .iter()
            .filter_map(|cause| {
                if let Reason::Prompting(_, outcome) = cause.reason { Some(outcome.id()) } else { None }
            })
            .collect();
        told.dedup();
        let silent = ["no_response", "zero_second"];
        let expected: Vec<_> = expected.iter().copied().filter(|id| !silent.contains(id)).collect();
        assert_eq!(told, expected, "{line}");
    }
}

fn numbers(skill: Skill) -> [i32; 5] {
    [skill.independence, skill.need, skill.dependence, skill.streak, skill.errors].map(i32::from)
}

fn moved(skill: Skill, change: [i32; 5]) -> [i32; 5] {
    let mut values = numbers(skill);
    values.iter_mut().zip(change).for_each(|(value, change)| *value = (*value + change).max(0));
    values
}

/// Independence, need, dependence, streak and errors, as published or decided.
fn outcome_change(id: &str) -> [i32; 5] {
    match id {
        "independent" => [6, 0, -5, 1, 0],
        "independent_constant_delay" => [5, 0, -5, 1, 0],
        "independent_progressive_delay" => [4, 0, -5, 1, 0],
        "no_response" | "zero_second" => [0; 5],
        "step_by_step" => [3, 0, -1, -20, 0],
        "planned_level" => [2, 0, 0, -20, 0],
        "prompted_success" => [0, 0, 0, -20, 0],
        "early_able" | "early_able_physical" => [0, 0, 6, -20, 0],
        "early_needing" => [0, 0, 3, -20, 0],
        "above" | "above_physical" => [0, 0, 5, -20, 0],
        "error" => [0, 0, 0, -20, 1],
        other => panic!("no outcome `{other}`"),
    }
}

#[test]
fn too_much_help_costs_dignity_and_touch_costs_more() {
    let dignity = |used| prompt(2, used, Wait::Planned, &trained()).student.meters.get(Meter::Dignity);
    assert_eq!([dignity("gesture"), dignity("demonstrate"), dignity("partial_physical")], [80, 77, 72]);
}

#[test]
fn other_acts_move_the_skill_they_are_about() {
    for (used, able, needing) in [
        ("do_for", [-4, 0, 8, -20, 0], [-4, 0, 8, -20, 0]),
        ("reinforce_independent", [2, 0, 0, 0, 0], [0, 0, -1, 0, 0]),
        ("praise_all_alike", [0; 5], [0, 0, 1, 0, 0]),
        ("rapid_reprompt", [0, 0, 4, 0, 0], [0, 0, 4, 0, 0]),
        ("withdraw_all_help", [0, 0, 0, 0, 2], [0, 0, 0, 0, 2]),
        ("hover", [0, 0, 4, 0, 0], [0, 0, 4, 0, 0]),
        ("fade_proximity", [0, 0, -4, 0, 0], [0, 0, -4, 0, 0]),
        ("speak_for", [0, 0, 5, 0, 0], [0, 0, 5, 0, 0]),
        ("expectant_delay", [0, 0, -3, 0, 0], [0, 0, -3, 0, 0]),
    ] {
        for (need, change) in [(0, able), (3, needing)] {
            let after = prompt(need, used, Wait::Planned, &plain()).student.skills[1];
            assert_eq!(numbers(after), moved(Skill { need, ..SKILL }, change), "{used}, need {need}");
        }
    }
}

#[test]
fn repeating_a_prompt_upsets_more_where_help_is_needed() {
    // A calm turn takes one.
    let arousal =
        |need| prompt(need, "rapid_reprompt", Wait::Planned, &plain()).student.meters.get(Meter::Arousal);
    assert_eq!([arousal(0), arousal(3)], [21, 23]);
}

#[test]
fn an_order_lists_each_prompt_once_with_waiting_first() {
    let problem = |ids: &[&str]| {
        let order: Vec<_> = ids.iter().map(|id| act(id)).collect();
        let plan = Plan { order: &order, ..Plan::default() };
        MODEL.setting(Sensitivities::default(), &plan).map(|setting| setting.steps())
    };
    assert_eq!(problem(&[]), Ok(7));
    assert_eq!(problem(&["gesture", "demonstrate"]), Ok(2));
    assert_eq!(problem(&["wait_natural", "gesture"]), Ok(1));
    assert_eq!(problem(&["gesture", "give_space"]), Err(OrderProblem::NotAPrompt(act("give_space"))));
    assert_eq!(problem(&["gesture", "do_for"]), Err(OrderProblem::DoFor(act("do_for"))));
    assert_eq!(problem(&["gesture", "gesture"]), Err(OrderProblem::Twice(act("gesture"))));
    assert_eq!(problem(&["gesture", "wait_natural"]), Err(OrderProblem::WaitNotFirst(act("wait_natural"))));
}

#[test]
fn the_model_knows_which_acts_are_about_a_skill() {
    let uses = ["gesture", "rapid_reprompt", "hover", "give_space"].map(|id| MODEL.skill_use(act(id)));
    assert_eq!(uses, [SkillUse::Required, SkillUse::Optional, SkillUse::Optional, SkillUse::Unused]);
}

#[test]
fn an_act_of_plans_without_a_plan_settles_nobody_and_is_outside_the_role() {
    let mut student = student(&[(Meter::Arousal, 50)]);
    student.meters.set(Meter::RoleIntegrity, 50);
    for used in ["adjust_demand", "follow_bip", "cue_strategy", "partial_physical", "full_physical"] {
        let planned = after(&student, &[used], &trained()).student;
        let made_up = after(&student, &[used], &plain()).student;
        assert_eq!(planned.meters.get(Meter::RoleIntegrity), 50, "{used}");
        assert_eq!(made_up.meters.get(Meter::RoleIntegrity), 40, "{used}");
        // Four is what the turn itself adds.
        assert!(made_up.meters.get(Meter::Arousal) >= 54, "{used}");
    }
    assert!(TOML.matches("needs_plan = true").count() >= 6);
}
