//! Random small scenarios, solved and then tried out path by path: both must agree to the last digit.

use crate::support::{frozen_model, frozen_worth};
use alongside::engine::{Situation, raised, ways};
use alongside::scenario::{Scenario, check};
use alongside::script;
use alongside::solver::story::{Outlook, Story};
use alongside::solver::{Rule, Value, evaluate};
use alongside::student::{FlagSet, Presence, Worth};
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;
use std::fmt::Write;
use std::rc::Rc;

/// One choice, by a few numbers that mean something only to [`script_of`].
#[derive(Debug, Clone)]
struct Drawn {
    act: usize,
    to: usize,
    other: usize,
    turn_out: u8,
    stop: bool,
    guarded: bool,
    sets: bool,
}

/// Acts of all kinds: settling, upsetting, in and out of the role, with a flag of their own.
const ACTS: [&str; 8] = [
    "give_space",
    "argue_power",
    "offer_choice",
    "threaten_consequence",
    "restrain_untrained",
    "refer_up",
    "disclose",
    "observe_wait",
];

fn drawn() -> impl Strategy<Value = Drawn> {
    (0..ACTS.len(), 0..5_usize, 0..5_usize, 0..6_u8, prop::bool::weighted(0.1), any::<bool>(), any::<bool>())
        .prop_map(|(act, to, other, turn_out, stop, guarded, sets)| Drawn {
            act,
            to,
            other,
            turn_out,
            stop,
            guarded,
            sets,
        })
}

/// Two or three scenes with two or three choices each, chance, facts, phases, stops and a turn limit.
fn script_of(scenes: &[Vec<Drawn>], turns: u8, arousal: u8) -> String {
    let mut script = format!(
        "---\nedition: 1\ntopic: dysregulation\nsetting: hallway\ndelivery: push-in\ngrade: 3\nminutes: 3\n\
         summary: Made up by a test.\nstudent:\n  name: Sam\n  strengths: [sums]\n  interests: [trains]\n  \
         start: {{ arousal: {arousal} }}\nfacts:\n  told: Somebody was told.\nturns: {turns} -> bell\n---\n# Made up\n\n\
         Words.\n\n## Plan card {{#plan}}\n\n- One line.\n\n"
    );
    let place = |at: usize| match at {
        at if at < scenes.len() => format!("[S](#s{at})"),
        at if at == scenes.len() => "[End](#end)".to_owned(),
        _ => "[Bell](#bell)".to_owned(),
    };
    for (number, choices) in scenes.iter().enumerate() {
        let _ = write!(script, "## S {{#s{number}}}\n\nWords.\n\n- cue: A look.\n\n");
        for (at, choice) in choices.iter().enumerate() {
            // Somewhere on from every scene, so that each can be reached and every story can end.
            let to = if at == 0 { number + 1 } else { choice.to };
            let _ = write!(script, "### Do it {{#c{number}{at}}}\n\n- act: {}\n", ACTS[choice.act]);
            if choice.guarded && at > 0 {
                script.push_str("- offered if told\n");
            }
            if choice.sets {
                script.push_str("- effect: set told; change trust +7\n");
            }
            match choice.turn_out {
                0 => {
                    let other = place(choice.other);
                    let _ = write!(script, "- result 35%: A. -> {other}\n- result 65%: B.\n  - effect: change dignity -9\n");
                }
                1 => script.push_str("- result 5%: A.\n  - effect: change arousal +30\n- result 95%: B.\n"),
                2 => {
                    let _ = write!(script, "- result in peak, acceleration: A. -> {}\n- result: B.\n", place(choice.other));
                }
                3 => script.push_str("- result if told 50%: A.\n- result if told 50%: B.\n  - effect: clear told\n- result: C.\n"),
                _ => script.push_str("- result: A.\n"),
            }
            // An act that raises a flag by itself needs a stop that explains it.
            let flag = match ACTS[choice.act] {
                "restrain_untrained" => Some("restraint"),
                "disclose" => Some("public_disclosure"),
                _ => choice.stop.then_some("confinement"),
            };
            if let Some(flag) = flag {
                let _ = writeln!(script, "- stop {flag}: Stop.");
            }
            if choice.act == 5 {
                script.push_str("- remedies: confinement, restraint\n");
            }
            let _ = write!(script, "- then: {}\n\n", place(to));
        }
    }
    for end in ["end", "bell"] {
        let _ = write!(script, "## E {{#{end}}}\n\nWords.\n\n- ending\n- needs: Quiet.\n- asks: Ask.\n\n");
    }
    script
}

fn scenario(script: &str) -> Scenario {
    let read = script::read("made-up", script.as_bytes(), "scenario.md");
    assert!(read.diagnostics.is_empty(), "{script}\n{:#?}", read.diagnostics);
    let (file, prose) = (read.file.expect("clean"), read.prose.expect("clean"));
    check(file, vec![prose], frozen_model()).unwrap_or_else(|problems| panic!("{script}\n{problems:#?}"))
}

/// What the worth table says, counted by itself.
fn points(
    worth: &Worth,
    scenario: &Scenario,
    before: &Situation,
    flags: FlagSet,
    after: &Situation,
) -> Outlook {
    let here = before.scene().map(|scene| scenario.scene(scene).presence);
    let turn = if here == Some(Presence::Present) { worth.of_a_turn(after.student.phase) } else { 0 };
    Value::whole([-i64::try_from(flags.iter().count()).expect("few"), 0, turn])
}

struct Tried {
    best: Outlook,
    worst: Outlook,
    any: Outlook,
    best_choices: Vec<usize>,
}

/// Follows every path to its end, and remembers nothing on the way.
fn try_everything(scenario: &Scenario, worth: &Worth, situation: &Situation) -> Tried {
    let offers = situation.offers(scenario);
    if offers.is_empty() {
        let open = i64::try_from(situation.unremedied().iter().count()).expect("few");
        let end = Value::whole([0, -open, worth.at_the_end(&situation.student)]);
        return Tried { best: end.clone(), worst: end.clone(), any: end, best_choices: Vec::new() };
    }
    let count = BigRational::from_integer(BigInt::from(offers.len()));
    let mut values: Vec<[Outlook; 3]> = Vec::new();
    for choice in &offers {
        let mut sums = [Value::zero(), Value::zero(), Value::zero()];
        for way in ways(scenario, situation, *choice) {
            let flags = raised(scenario, situation, *choice, &way.situation);
            let gain = points(worth, scenario, situation, flags, &way.situation);
            let Tried { best, worst, any, .. } = try_everything(scenario, worth, &way.situation);
            let chance = BigRational::new(way.percent.into(), 100.into());
            for (sum, then) in sums.iter_mut().zip([best, worst, any]) {
                let there = &gain + &then;
                *sum = Value(std::array::from_fn(|aim| &sum.0[aim] + &there.0[aim] * &chance));
            }
        }
        values.push(sums);
    }
    let best = values.iter().map(|[best, ..]| best).max().expect("something is on offer").clone();
    let worst = values.iter().map(|[_, worst, _]| worst).min().expect("something is on offer").clone();
    let any = values.iter().fold(Value::zero(), |sum, [.., any]| &sum + any);
    Tried {
        best_choices: (0..values.len()).filter(|at| values[*at][0] == best).collect(),
        best,
        worst,
        any: Value(any.0.map(|sum| sum / &count)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn solving_a_scenario_and_trying_every_path_agree(
        scenes in prop::collection::vec(prop::collection::vec(drawn(), 2..4), 2..4),
        turns in 2_u8..5,
        arousal in 10_u8..95,
    ) {
        let scenario = scenario(&script_of(&scenes, turns, arousal));
        let worth = frozen_worth();
        let story = Story { scenario: &scenario, worth: &worth };
        let Ok(reached) = story.explore(100_000) else { panic!("a small scenario") };
        let best = evaluate(&reached, &story, &Rule::Best);
        let worst = evaluate(&reached, &story, &Rule::Worst);
        let any = evaluate(&reached, &story, &Rule::Any);
        for (depth, at, situation) in reached.all() {
            // Further on, every path was a part of one that was already tried.
            if depth > 1 {
                break;
            }
            let tried = try_everything(&scenario, &worth, situation);
            prop_assert_eq!(best.of(depth, at), tried.best);
            prop_assert_eq!(worst.of(depth, at), tried.worst);
            prop_assert_eq!(any.of(depth, at), tried.any);
            let taken = (0..32).filter(|bit| best.taken(depth, at).taken & 1 << bit != 0).collect::<Vec<_>>();
            prop_assert_eq!(taken, tried.best_choices);
        }
    }
}

#[test]
fn what_is_made_up_meets_every_kind_of_row() {
    let choice =
        |turn_out, stop| Drawn { act: 0, to: 3, other: 1, turn_out, stop, guarded: false, sets: true };
    let scenes = vec![vec![choice(0, false), choice(3, true)], vec![choice(2, false), choice(1, false)]];
    let scenario = Rc::new(scenario(&script_of(&scenes, 4, 70)));
    assert_eq!(scenario.scenes().count(), 2);
    assert_eq!(scenario.endings().count(), 2);
}
