//! What looking back at a run says, from what the browser has downloaded.

mod support;

use alongside::engine::{Mode, Seed, Session, run_code};
use alongside::pack::unpack;
use alongside::scenario::credit::Rating;
use alongside::scenario::{EndingRef, Place, Scenario};
use alongside::solver::hindsight::{Hindsight, Luck};
use alongside::solver::solved::Solved;
use alongside::solver::story::{MOST_SITUATIONS, Story};
use alongside::student::Worth;
use alongside::worker::{Question, Unanswered, answer};
use std::rc::Rc;
use support::{frozen, frozen_model, frozen_worth};

/// A story's files and its worth, as they are downloaded.
struct Downloads {
    model: Vec<u8>,
    worth: Vec<u8>,
    mechanics: Vec<u8>,
    telling: Vec<u8>,
}

impl Downloads {
    fn of(scenario: &Scenario, worth: &Worth) -> Self {
        let packed = "plain data";
        Self {
            model: postcard::to_allocvec(frozen_model().numbers()).expect(packed),
            worth: postcard::to_allocvec(worth).expect(packed),
            mechanics: postcard::to_allocvec(scenario.mechanics()).expect(packed),
            telling: postcard::to_allocvec(scenario.prose("en")).expect(packed),
        }
    }

    fn question<'a>(&'a self, code: &'a str) -> Question<'a> {
        let Self { model, worth, mechanics, telling } = self;
        Question { model, worth, mechanics, telling, code }
    }
}

fn hindsight(session: &Session) -> Hindsight {
    let worth = frozen_worth();
    let story = Story { scenario: session.scenario(), worth: &worth };
    let solved = Solved::of(story, MOST_SITUATIONS).unwrap_or_else(|_| panic!("a small story"));
    Hindsight::of(&solved, session).expect("a run of this story")
}

/// Every run of a story up to so many choices, with this luck.
fn runs(scenario: &Rc<Scenario>, seed: u32, most: usize) -> Vec<Session> {
    let mut all = vec![Session::start(Rc::clone(scenario), Seed(seed), Mode::Own)];
    let mut from = 0;
    while from < all.len() {
        let session = all[from].clone();
        from += 1;
        if session.turns().len() < most {
            all.extend(session.offers().into_iter().map(|choice| session.choose(choice).expect("on offer")));
        }
    }
    all
}

#[test]
fn what_the_worker_answers_is_what_the_solver_says() {
    let scenario = frozen("two-doors");
    let downloads = Downloads::of(&scenario, &frozen_worth());
    for session in runs(&scenario, 5, 3) {
        let mut told = Vec::new();
        let code = run_code::encode(&session);
        let answered = answer(&downloads.question(&code), |found| told.push(found));
        let expected = hindsight(&session);
        let bytes = postcard::to_allocvec(&expected).expect("plain data");
        assert_eq!(unpack::<Hindsight>(&bytes), Ok(expected.clone()));
        assert_eq!(answered, Ok(expected));
        assert!(told.is_sorted() && told.last() > Some(&1), "somebody waits: {told:?}");
    }
}

#[test]
fn parts_that_do_not_fit_are_refused() {
    let (scenario, other) = (frozen("two-doors"), frozen("bait"));
    let (ours, theirs) = (Downloads::of(&scenario, &frozen_worth()), Downloads::of(&other, &frozen_worth()));
    let code = run_code::encode(&Session::start(scenario, Seed(1), Mode::Own));
    let refused = |question: &Question<'_>| answer(question, |_| ()).expect_err("it does not fit");
    assert_eq!(refused(&theirs.question(&code)), Unanswered::Run);
    assert!(matches!(refused(&ours.question("A1B2")), Unanswered::Code(_)));
    assert!(matches!(
        refused(&Question { telling: &theirs.telling, ..ours.question(&code) }),
        Unanswered::Story(_)
    ));
    for cut in [
        Question { model: &ours.model[1..], ..ours.question(&code) },
        Question { worth: &ours.worth[1..], ..ours.question(&code) },
        Question { mechanics: &ours.mechanics[1..], ..ours.question(&code) },
    ] {
        assert!(!matches!(refused(&cut), Unanswered::Run | Unanswered::Code(_)));
    }
}

#[test]
fn a_strong_choice_is_never_the_moment_that_cost_most() {
    for id in ["bait", "coat-hook", "loud-room", "the-sheet", "two-doors"] {
        for session in runs(&frozen(id), 3, 3) {
            let seen = hindsight(&session);
            assert_eq!(seen.turns.len(), session.turns().len());
            if let Some(cost) = seen.cost_most {
                let turn = &session.turns()[usize::from(cost)];
                let choice = session.scenario().choice(turn.choice);
                let credit = choice.credit.pick(turn.before.view());
                assert_ne!(credit.map(|(_, credit)| credit.primary.1.rating()), Some(Rating::Strong), "{id}");
            }
        }
    }
}

#[test]
fn what_was_possible_after_the_last_choice_is_what_came() {
    for id in ["bait", "loud-room", "the-sheet"] {
        for session in runs(&frozen(id), 8, 4).iter().filter(|session| session.is_over()) {
            let Place::Ending(came) = session.now().place else { panic!("it is over") };
            let last: Vec<EndingRef> = hindsight(session).turns.pop().expect("a choice was made").possible;
            assert_eq!(last, [came], "{id}");
        }
    }
}

#[test]
fn luck_is_told_only_where_a_choice_could_have_gone_another_way() {
    let scenario = frozen("loud-room");
    let mut lucky = 0;
    for seed in 0..4 {
        for session in runs(&scenario, seed, 2) {
            for (turn, seen) in session.turns().iter().zip(hindsight(&session).turns) {
                let chances = scenario.choice(turn.choice).results.iter().count();
                assert!(seen.luck == Luck::None || chances > 1, "one result is no luck");
                lucky += usize::from(seen.luck != Luck::None);
            }
        }
    }
    assert!(lucky > 0, "this story has chance in it");
}

#[test]
fn one_moment_never_both_costs_and_helps_most() {
    let mut both = 0;
    for session in runs(&frozen("bait"), 1, 4) {
        let seen = hindsight(&session);
        assert!(seen.cost_most.is_none() || seen.cost_most != seen.helped_most);
        both += usize::from(seen.cost_most.is_some() && seen.helped_most.is_some());
    }
    assert!(both > 0, "many runs have one of each");
}
