//! What happens in a run: on a frozen scenario that uses every kind of row.

mod support;

use alongside::engine::{
    ChooseError, Mode, Move, Score, Seed, Session, StepBackError, Sureness, Tally, ways,
};
use alongside::scenario::competency::Competency;
use alongside::scenario::credit::Rating;
use alongside::scenario::ids::ChoiceId;
use alongside::student::{Flag, Phase};
use support::{choose, frozen, play};

/// The ids of the choices on offer, in the order shown.
fn offers(session: &Session) -> Vec<String> {
    let scenario = session.scenario();
    session.offers().iter().map(|choice| scenario.choice(*choice).id.to_string()).collect()
}

fn place(session: &Session) -> String {
    session.scenario().place_id(session.now().place).to_string()
}

#[test]
fn a_run_goes_where_its_choices_lead() {
    let session = play(&frozen("loud-room"), 1, &["signal", "point"]);
    assert_eq!(place(&session), "done");
    assert!(session.is_over());
    assert_eq!(session.offers(), []);
}

#[test]
fn a_choice_under_a_condition_is_offered_only_when_it_holds() {
    let told = play(&frozen("loud-room"), 1, &["signal"]);
    assert!(offers(&told).contains(&"repair".to_owned()));
    let untold = play(&frozen("loud-room"), 1, &["hold"]);
    assert!(!offers(&untold).contains(&"repair".to_owned()));
    let repair = ChoiceId::new("repair").expect("an id");
    assert!(matches!(untold.choose_named(&repair), Err(ChooseError::NotOffered { .. })));
}

#[test]
fn a_choice_of_another_scene_is_refused() {
    let session = play(&frozen("loud-room"), 1, &[]);
    let point = ChoiceId::new("point").expect("an id");
    assert!(matches!(session.choose_named(&point), Err(ChooseError::NotOffered { .. })));
}

#[test]
fn a_run_that_uses_up_its_turns_goes_to_the_ending_for_that() {
    let session = play(&frozen("loud-room"), 1, &["elbow", "elbow", "elbow", "elbow", "elbow", "elbow"]);
    assert_eq!(place(&session), "bell");
    assert_eq!(session.turns().len(), 6);
}

#[test]
fn what_is_offered_keeps_its_order_however_often_it_is_asked() {
    let scenario = frozen("loud-room");
    for seed in 0..20 {
        let session = play(&scenario, seed, &[]);
        assert_eq!(offers(&session), offers(&session.open_plan()));
    }
    let orders: std::collections::BTreeSet<_> =
        (0..20).map(|seed| offers(&play(&scenario, seed, &[]))).collect();
    assert!(orders.len() > 5, "only {} orders in twenty runs", orders.len());
}

#[test]
fn chance_comes_out_as_often_as_the_author_wrote() {
    let scenario = frozen("loud-room");
    let taken =
        (0..1_000).filter(|seed| place(&play(&scenario, *seed, &["headphones"])) == "tray-scene").count();
    assert!((640..760).contains(&taken), "70 percent, and it came {taken} times in 1000");
}

#[test]
fn the_ways_of_a_choice_are_what_the_author_wrote_and_add_up() {
    let session = play(&frozen("loud-room"), 1, &[]);
    let scenario = session.scenario();
    for choice in session.offers() {
        let ways = ways(scenario, session.now(), choice);
        assert_eq!(ways.iter().map(|way| u32::from(way.percent)).sum::<u32>(), 100);
        let next = session.choose(choice).expect("on offer");
        assert!(ways.iter().any(|way| way.situation == *next.now()), "the draw is one of the ways");
    }
}

#[test]
fn another_first_decision_leaves_later_luck_as_it_was() {
    let scenario = frozen("loud-room");
    for seed in 0..50 {
        // The second visit to the doors draws the same whatever was done on the first.
        let after_elbow = play(&scenario, seed, &["elbow", "headphones"]);
        let again = play(&scenario, seed, &["elbow"]);
        let again = choose(&choose(&again, "elbow").step_back().expect("a turn to undo"), "headphones");
        assert_eq!(place(&after_elbow), place(&again));
    }
}

#[test]
fn stepping_back_is_recorded_and_the_same_choice_draws_the_same() {
    let scenario = frozen("loud-room");
    for seed in 0..50 {
        let first = play(&scenario, seed, &["headphones"]);
        let again = choose(&first.step_back().expect("a turn to undo"), "headphones");
        assert_eq!(first.now(), again.now());
        assert_eq!(again.moves().len(), 3);
        assert_eq!(again.moves()[1], Move::StepBack);
    }
}

#[test]
fn there_is_nothing_to_step_back_from_at_the_start() {
    let session = play(&frozen("loud-room"), 1, &[]);
    assert!(matches!(session.step_back(), Err(StepBackError::AtStart)));
}

#[test]
fn the_first_choice_at_a_decision_is_the_one_scored() {
    let session = play(&frozen("loud-room"), 1, &["elbow"]).step_back().expect("a turn to undo");
    let score = Score::of(&choose(&session, "signal"));
    assert_eq!(score.decisions.len(), 1);
    let decision = &score.decisions[0];
    assert_eq!(session.scenario().choice(decision.turn.choice).id.as_str(), "elbow");
    assert_eq!(decision.later.len(), 1);
    assert_eq!(score.process[&Competency::DignitySafety].count(Rating::Harmful), 1);
    assert!(!score.process.contains_key(&Competency::RoleBoundaries));
}

#[test]
fn the_second_competency_of_a_choice_weighs_half() {
    let score = Score::of(&play(&frozen("loud-room"), 1, &["headphones"]));
    let first = &score.process[&Competency::RegulationSupport];
    let second = &score.process[&Competency::PlanFidelity];
    assert_eq!((first.earned, first.possible, first.decisions()), (24, 24, 1));
    assert_eq!((second.earned, second.possible, second.decisions()), (10, 12, 0));
}

#[test]
fn credit_follows_the_phase_that_could_be_seen() {
    let scenario = frozen("loud-room");
    let upset = play(&scenario, 1, &["elbow", "elbow"]);
    assert!(matches!(upset.now().student.phase, Phase::Acceleration | Phase::Peak));
    let score = Score::of(&choose(&upset, "headphones"));
    assert_eq!(score.process[&Competency::RegulationSupport].count(Rating::Weak), 1);
}

#[test]
fn opening_the_plan_costs_no_turn_and_is_noted_with_the_next_choice() {
    let session = play(&frozen("loud-room"), 1, &[]).open_plan().open_plan();
    assert_eq!(session.moves().len(), 1);
    assert_eq!(session.now().turn, 0);
    let score = Score::of(&choose(&session, "signal"));
    assert!(score.decisions[0].plan_opened);
    let score = Score::of(&choose(&choose(&session, "signal"), "point"));
    assert!(!score.decisions[1].plan_opened);
}

#[test]
fn a_choice_after_a_hint_is_not_rated_and_those_after_it_are() {
    let session = choose(&play(&frozen("loud-room"), 1, &[]).read_hint().read_hint(), "signal");
    assert_eq!(session.moves().len(), 2);
    let score = Score::of(&choose(&session, "point"));
    assert!(score.decisions[0].hint_read && score.decisions[0].credit.is_none());
    assert!(!score.decisions[1].hint_read && score.decisions[1].credit.is_some());
    let rated: u16 = score.process.values().map(Tally::decisions).sum();
    assert_eq!(rated, 1);
}

#[test]
fn how_sure_somebody_is_belongs_to_the_next_choice_and_may_change_until_then() {
    let session = play(&frozen("loud-room"), 1, &[]);
    assert_eq!(session.sureness(), None);
    let session = session.say_how_sure(Sureness::Sure).say_how_sure(Sureness::NotSure);
    assert_eq!(session.sureness(), Some(Sureness::NotSure));
    let session = choose(&session, "signal");
    assert_eq!(session.sureness(), None);
    let score = Score::of(&choose(&session, "point"));
    assert_eq!(score.decisions[0].sureness, Some(Sureness::NotSure));
    assert_eq!(score.decisions[1].sureness, None);
}

#[test]
fn a_safety_stop_raises_its_flag_and_points_to_its_explanation() {
    let session = play(&frozen("loud-room"), 1, &["hold"]);
    let turn = session.turns().last().expect("a turn");
    assert_eq!(session.stop(turn), Some((Flag::Restraint, Some(0))));
    let score = Score::of(&session);
    assert_eq!(score.flags.len(), 1);
    assert!(!score.flags[0].remedied && !score.flags[0].stepped_back);
}

#[test]
fn a_flag_stays_reported_after_a_step_back() {
    let session = play(&frozen("loud-room"), 1, &["hold"]).step_back().expect("a turn to undo");
    let score = Score::of(&choose(&session, "signal"));
    assert_eq!(score.flags.len(), 1);
    assert!(score.flags[0].stepped_back && !score.flags[0].remedied);
}

#[test]
fn a_listed_repair_puts_a_flag_right_without_taking_it_away() {
    let held = play(&frozen("loud-room"), 1, &["hold", "say"]);
    assert!(!Score::of(&held).flags[0].remedied);
    let repaired = Score::of(&choose(&held, "repair"));
    assert_eq!(repaired.flags.len(), 1);
    assert!(repaired.flags[0].remedied);
}

#[test]
fn the_causes_of_a_turn_add_up_to_what_changed() {
    let session = play(&frozen("loud-room"), 1, &["elbow", "headphones"]);
    for turn in session.turns() {
        let causes = session.causes(turn);
        for meter in alongside::student::Meter::ALL {
            let by_causes: i32 = causes
                .iter()
                .filter(|cause| cause.subject == alongside::student::Subject::Meter(meter))
                .map(|cause| cause.amount)
                .sum();
            let (before, after) =
                (turn.before.student.meters.get(meter), turn.after.student.meters.get(meter));
            let arrived = meter == alongside::student::Meter::SensoryLoad;
            assert!(arrived || i32::from(before) + by_causes == i32::from(after), "{meter:?}");
        }
    }
}

#[test]
fn the_same_moves_give_the_same_session() {
    let scenario = frozen("loud-room");
    let (one, two) = (play(&scenario, 9, &["elbow", "signal"]), play(&scenario, 9, &["elbow", "signal"]));
    assert_eq!((one.now(), one.turns()), (two.now(), two.turns()));
    assert_eq!(Session::start(scenario, Seed(9), Mode::Own).now(), one.first());
}
