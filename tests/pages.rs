//! What the pages make of what happens, with no browser and no Yew in sight.
#![cfg(all(feature = "web", feature = "script"))]

mod support;

use alongside::engine::saved::{Made, Saved};
use alongside::engine::{Mode, Seed, Session, Sureness};
use alongside::scenario::Scenario;
use alongside::scenario::explained::Explained;
use alongside::scenario::ids::ChoiceId;
use alongside::web::kept::{self, KeptRuns};
use alongside::web::pages::debrief::{Debrief, DebriefMsg};
use alongside::web::pages::play::{Access, Guide, Play, PlayMsg, Playing};
use alongside::web::pages::watch::{Watch, WatchMsg};
use alongside::web::platform::{ContentError, MemoryStorage, Storage, StorageError, Timestamp};
use alongside::web::route::RunName;
use alongside::web::said;
use alongside::web::text::Trouble;
use std::rc::Rc;

fn run(name: &str) -> RunName {
    RunName::new(name).expect("a run's name")
}

fn started(scenario: &Rc<Scenario>) -> Play {
    let briefing = Play::open(scenario, &Rc::default(), None);
    briefing
        .update(PlayMsg::Started { mode: Mode::Own, run: run("a"), seed: Seed(1), at: Timestamp(1000) })
        .expect("a briefing can start")
}

fn playing(play: &Play) -> &Playing {
    match play {
        Play::Playing(playing) => playing,
        Play::Briefing { .. } => panic!("nothing is being played"),
    }
}

fn trouble(play: &Play) -> Option<Trouble> {
    match play {
        Play::Briefing { trouble, .. } => *trouble,
        Play::Playing(_) => panic!("a run is open"),
    }
}

fn chosen(choice: &str, after: usize) -> PlayMsg {
    let choice = ChoiceId::new(choice).expect("a choice's id");
    PlayMsg::ChoiceMade { choice, after, at: Timestamp(5000) }
}

/// Keeps a run under a name and looks up what there is.
fn keep(storage: &MemoryStorage, name: &str, session: &Session, at: u64) {
    let times = vec![Timestamp(at); session.moves().len()];
    let saved = Saved::of(session, Timestamp(at), &times);
    kept::keep(storage, &run(name), &saved, None).expect("memory keeps");
}

fn kept_of(storage: &MemoryStorage, scenario: &Scenario) -> Rc<KeptRuns> {
    Rc::new(kept::of_story(storage, scenario.id()))
}

#[test]
fn a_second_click_on_a_choice_changes_nothing() {
    let play = started(&support::frozen("bait"));
    let next = play.update(chosen("argue", 0)).expect("the first click counts");
    assert!(next.update(chosen("argue", 0)).is_none());
    assert_eq!(playing(&next).session.turns().len(), 1);
}

#[test]
fn every_move_has_the_time_it_was_made() {
    let play = started(&support::frozen("bait"));
    let play = play.update(PlayMsg::PlanOpened { at: Timestamp(2000) }).expect("a first look");
    assert!(play.update(PlayMsg::PlanOpened { at: Timestamp(3000) }).is_none(), "a second look adds nothing");
    let play = play.update(chosen("argue", 0)).expect("on offer");
    assert_eq!(playing(&play).times, [Timestamp(2000), Timestamp(5000)]);
}

#[test]
fn looking_at_the_plan_card_is_not_another_moment() {
    let play = started(&support::frozen("bait"));
    let before = playing(&play).moment();
    let play = play.update(PlayMsg::PlanOpened { at: Timestamp(2000) }).expect("a first look");
    assert_eq!(playing(&play).moment(), before);
}

#[test]
fn a_step_back_shows_the_moment_again_and_keeps_the_choice_in_the_log() {
    let play = started(&support::frozen("bait")).update(chosen("argue", 0)).expect("on offer");
    let play = play.update(PlayMsg::SteppedBack { at: Timestamp(6000) }).expect("there is a way back");
    assert!(playing(&play).session.turns().is_empty());
    assert_eq!(playing(&play).session.moves().len(), 2);
    assert!(play.update(PlayMsg::SteppedBack { at: Timestamp(7000) }).is_none());
}

#[test]
fn a_tab_that_may_only_read_makes_no_moves() {
    let play = started(&support::frozen("bait"));
    let play = play.update(PlayMsg::ClaimAnswered(Access::Read)).expect("the claim was refused");
    assert!(play.update(chosen("argue", 0)).is_none());
    assert!(play.update(PlayMsg::PlanOpened { at: Timestamp(2000) }).is_none());
}

#[test]
fn a_run_that_cannot_be_saved_goes_on_and_says_so() {
    let play = started(&support::frozen("bait"));
    let play = play.update(PlayMsg::SavingEnded(Err(StorageError::Full))).expect("that is news");
    assert_eq!(playing(&play).saving, Err(StorageError::Full));
    assert!(play.update(chosen("argue", 0)).is_some());
}

#[test]
fn a_safety_stop_is_explained_before_the_story_goes_on_even_after_a_reload() {
    let (storage, scenario) = (MemoryStorage::default(), support::frozen("loud-room"));
    let stopped = support::play(&scenario, 1, &["hold"]);
    keep(&storage, "a", &stopped, 1000);
    let play = Play::open(&scenario, &kept_of(&storage, &scenario), None);
    assert!(playing(&play).paused);
    let play = play.update(PlayMsg::WentOn).expect("it was read");
    assert!(!playing(&play).paused);
    assert!(play.update(PlayMsg::WentOn).is_none());
}

#[test]
fn the_latest_unfinished_run_is_resumed() {
    let (storage, scenario) = (MemoryStorage::default(), support::frozen("bait"));
    keep(&storage, "old", &support::play(&scenario, 1, &["argue"]), 1000);
    keep(&storage, "new", &support::play(&scenario, 1, &["one-line"]), 2000);
    keep(&storage, "over", &support::play(&scenario, 1, &["one-line", "clear", "card"]), 3000);
    let play = Play::open(&scenario, &kept_of(&storage, &scenario), None);
    assert_eq!(playing(&play).run, run("new"));
    assert_eq!(playing(&play).session.turns().len(), 1);
}

#[test]
fn any_run_can_be_asked_for_by_name() {
    let (storage, scenario) = (MemoryStorage::default(), support::frozen("bait"));
    keep(&storage, "old", &support::play(&scenario, 1, &["argue"]), 1000);
    keep(&storage, "new", &support::play(&scenario, 1, &["one-line"]), 2000);
    let play = Play::open(&scenario, &kept_of(&storage, &scenario), Some(&run("old")));
    assert_eq!(playing(&play).run, run("old"));
}

#[test]
fn a_run_that_is_not_here_is_said_to_be_missing() {
    let scenario = support::frozen("bait");
    assert_eq!(trouble(&Play::open(&scenario, &Rc::default(), Some(&run("x")))), Some(Trouble::UnknownRun));
}

#[test]
fn a_damaged_run_is_put_aside_with_a_sentence_and_nothing_is_lost() {
    let (storage, scenario) = (MemoryStorage::default(), support::frozen("bait"));
    storage.write("run.bait.a", "alongside run 1\nstory ba").expect("memory keeps");
    let found = kept_of(&storage, &scenario);
    assert_eq!(trouble(&Play::open(&scenario, &found, None)), Some(Trouble::RunDamaged));
    assert_eq!(storage.read("aside.bait.a"), Ok(Some("alongside run 1\nstory ba".to_owned())));
    assert_eq!(storage.read("run.bait.a"), Ok(None));
}

#[test]
fn a_run_of_a_story_that_has_changed_since_is_refused_and_kept() {
    let (storage, scenario) = (MemoryStorage::default(), support::frozen("bait"));
    let session = support::play(&scenario, 1, &["argue"]);
    let mut saved = Saved::of(&session, Timestamp(1000), &[]);
    saved.replay.0 ^= 1;
    kept::keep(&storage, &run("a"), &saved, None).expect("memory keeps");
    let found = kept_of(&storage, &scenario);
    assert_eq!(trouble(&Play::open(&scenario, &found, None)), Some(Trouble::RunOutdated));
    assert_eq!(found.runs.len(), 1, "it is still there");
}

#[test]
fn a_finished_run_that_is_looked_at_again_keeps_the_day_it_was_finished() {
    let (storage, scenario) = (MemoryStorage::default(), support::frozen("bait"));
    let session = support::play(&scenario, 1, &["one-line", "clear", "card"]);
    let saved = Saved::of(&session, Timestamp(1000), &[]);
    for looked_at in [5000, 900_000] {
        kept::keep(&storage, &run("a"), &saved, Some(Timestamp(looked_at))).expect("memory keeps");
    }
    assert_eq!(kept_of(&storage, &scenario).runs[0].ended, Some(Timestamp(5000)));
}

#[test]
fn what_two_tabs_have_finished_is_kept_side_by_side() {
    let (storage, scenario) = (MemoryStorage::default(), support::frozen("bait"));
    // Each tab looked at what there was before the other one saved.
    let (one, other) = (kept_of(&storage, &scenario), kept_of(&storage, &scenario));
    assert!(one.runs.is_empty() && other.runs.is_empty());
    keep(&storage, "one", &support::play(&scenario, 1, &["argue"]), 1000);
    keep(&storage, "other", &support::play(&scenario, 2, &["one-line"]), 1500);
    keep(&storage, "one", &support::play(&scenario, 1, &["argue", "clear"]), 1000);
    let choices: Vec<_> = kept_of(&storage, &scenario)
        .runs
        .iter()
        .map(|kept| (kept.run.as_str().to_owned(), kept.decisions()))
        .collect();
    assert_eq!(choices, [("other".to_owned(), 1), ("one".to_owned(), 2)]);
}

#[test]
fn a_store_that_another_tab_has_emptied_has_the_whole_run_again_after_the_next_move() {
    let (storage, scenario) = (MemoryStorage::default(), support::frozen("bait"));
    keep(&storage, "a", &support::play(&scenario, 1, &["argue"]), 1000);
    storage.remove("run.bait.a").expect("memory lets go");
    assert!(kept_of(&storage, &scenario).runs.is_empty());
    let session = support::play(&scenario, 1, &["argue", "clear"]);
    keep(&storage, "a", &session, 1000);
    let found = kept_of(&storage, &scenario);
    assert_eq!(found.runs[0].saved.restore(scenario).map(|it| it.moves().len()), Ok(session.moves().len()));
}

#[test]
fn another_run_can_be_started_beside_one_that_is_open() {
    let play = started(&support::frozen("bait"))
        .update(PlayMsg::BriefingAsked(Rc::default()))
        .expect("the way to the briefing");
    let started = PlayMsg::Started { mode: Mode::Own, run: run("b"), seed: Seed(2), at: Timestamp(9000) };
    let again = play.update(started);
    assert_eq!(playing(&again.expect("a briefing can start")).run, run("b"));
}

/// A story and its reasons, as they come from the site.
fn explained(scenario: &Rc<Scenario>) -> Rc<Explained> {
    let (_, prose) = support::frozen_parts(scenario.id().as_str());
    Rc::new(Explained::open(Rc::clone(scenario), prose.split().1).expect("its own reasons"))
}

#[test]
fn a_guided_run_is_kept_as_one() {
    let begun = PlayMsg::Started { mode: Mode::Guided, run: run("a"), seed: Seed(1), at: Timestamp(1000) };
    let play = Play::open(&support::frozen("bait"), &Rc::default(), None).update(begun);
    assert_eq!(playing(&play.expect("a briefing can start")).saved().mode, Mode::Guided);
}

fn guided(scenario: &Rc<Scenario>) -> Play {
    let begun = PlayMsg::Started { mode: Mode::Guided, run: run("a"), seed: Seed(1), at: Timestamp(1000) };
    Play::open(scenario, &Rc::default(), None).update(begun).expect("a briefing can start")
}

#[test]
fn a_hint_that_was_read_is_kept_with_the_run() {
    let play = guided(&support::frozen("bait"));
    let play = play.update(PlayMsg::HintRead { at: Timestamp(2000) }).expect("a first look");
    assert!(play.update(PlayMsg::HintRead { at: Timestamp(3000) }).is_none(), "a second look adds nothing");
    assert_eq!(playing(&play).saved().moves[0].made, Made::HintRead);
    assert_eq!(playing(&play).moment(), (0, false), "it is still the same moment");
}

#[test]
fn how_sure_somebody_is_is_kept_with_the_run() {
    let said = PlayMsg::SurenessSaid { sureness: Sureness::NotSure, at: Timestamp(2000) };
    let play = started(&support::frozen("bait")).update(said).expect("something new");
    assert_eq!(playing(&play).session.sureness(), Some(Sureness::NotSure));
    let storage = MemoryStorage::default();
    keep(&storage, "a", &playing(&play).session, 1000);
    let scenario = support::frozen("bait");
    let again = Play::open(&scenario, &kept_of(&storage, &scenario), Some(&run("a")));
    assert_eq!(playing(&again).session.sureness(), Some(Sureness::NotSure));
}

#[test]
fn what_is_said_first_opens_the_choices_of_its_moment_and_is_in_no_saved_run() {
    let play = guided(&support::frozen("bait"));
    assert_eq!(playing(&play).said_here(), None);
    let said = |after| PlayMsg::SaidFirst { words: " Let us sit down. ".to_owned(), after };
    let play = play.update(said(0)).expect("something was said");
    assert!(play.update(said(0)).is_none(), "a second press says nothing more");
    assert_eq!(playing(&play).said_here(), Some("Let us sit down."));
    assert!(!playing(&play).saved().write().contains("sit down"));
    let next = play.update(chosen("argue", 0)).expect("on offer");
    assert_eq!(playing(&next).said_here(), None);
    let back = next.update(PlayMsg::SteppedBack { at: Timestamp(9000) }).expect("a turn to undo");
    assert_eq!(
        playing(&back).said_here(),
        Some("Let us sit down."),
        "whoever has seen the choices need not say it again"
    );
}

#[test]
fn the_reasons_come_once_and_stay() {
    let scenario = support::frozen("bait");
    let play = guided(&scenario);
    assert!(matches!(playing(&play).guide, Guide::Coming));
    let play = play.update(PlayMsg::ReasonsEnded(Ok(explained(&scenario)))).expect("they have come");
    let play = play.update(chosen("argue", 0)).expect("on offer");
    assert!(matches!(playing(&play).guide, Guide::Here(_)));
    assert!(play.update(PlayMsg::GuideAskedAgain).is_none(), "nothing is fetched twice");
}

#[test]
fn hints_that_did_not_come_can_be_asked_for_once_more() {
    let play = guided(&support::frozen("bait"));
    let failed = play.update(PlayMsg::ReasonsEnded(Err(ContentError::Unreachable))).expect("that is news");
    assert!(matches!(playing(&failed).guide, Guide::Failed));
    let again = failed.update(PlayMsg::GuideAskedAgain).expect("another try");
    assert!(matches!(playing(&again).guide, Guide::Coming));
}

#[test]
fn hints_come_anew_when_the_story_is_told_in_another_language() {
    let scenario = support::frozen("bait");
    let play =
        guided(&scenario).update(PlayMsg::ReasonsEnded(Ok(explained(&scenario)))).expect("they have come");
    let told = play.update(PlayMsg::Retold(support::frozen("bait"))).expect("another one");
    assert!(matches!(playing(&told).guide, Guide::Coming));
    assert!(
        told.update(PlayMsg::ReasonsEnded(Ok(explained(&scenario)))).is_none(),
        "they are of the one before"
    );
}

#[test]
fn what_was_said_first_is_found_at_its_moment_and_goes_with_its_run() {
    let page = MemoryStorage::default();
    let scenario = support::frozen("bait");
    let (one, other) = (support::play(&scenario, 1, &[]), support::play(&scenario, 11, &[]));
    let scene = one.now().scene().expect("a first scene");
    said::keep(&page, &one, scene, "Let us sit down.");
    said::keep(&page, &other, scene, "Come with me.");
    let later = support::choose(&one, "argue");
    assert_eq!(said::of(&page, &later, scene, 0).as_deref(), Some("Let us sit down."));
    assert_eq!(said::of(&page, &later, scene, 1), None);
    said::forget(&page, &later);
    assert_eq!(said::of(&page, &one, scene, 0), None);
    assert_eq!(said::of(&page, &other, scene, 0).as_deref(), Some("Come with me."));
}

#[test]
fn a_run_that_was_left_is_as_if_it_had_never_been() {
    let storage = MemoryStorage::default();
    let scenario = support::frozen("bait");
    keep(&storage, "a", &support::play(&scenario, 1, &["argue"]), 1000);
    keep(&storage, "b", &support::play(&scenario, 1, &[]), 2000);
    kept::forget(&storage, scenario.id(), &run("a")).expect("memory forgets");
    let names: Vec<_> = kept_of(&storage, &scenario).runs.iter().map(|kept| kept.run.clone()).collect();
    assert_eq!(names, [run("b")]);
    assert_eq!(storage.names().expect("memory has names").len(), 1);
}

#[test]
fn watching_goes_forward_and_back_one_moment_a_press() {
    let start = Watch::open(false).update(WatchMsg::Began).expect("somebody begins");
    assert_eq!(start, Watch::After(0));
    let next = start.update(WatchMsg::WentOn(0)).expect("a moment on");
    assert_eq!(next, Watch::After(1));
    assert_eq!(next.update(WatchMsg::WentOn(0)), None, "a second press of the same button");
    assert_eq!(next.update(WatchMsg::WentBack(1)), Some(start));
    assert_eq!(start.update(WatchMsg::WentBack(0)), None, "there is nothing before the first moment");
    assert_eq!(Watch::open(true), start, "whoever has played the story knows its briefing");
}

#[test]
fn a_question_is_in_the_file_and_nowhere_else() {
    let session = Session::start(support::frozen("bait"), Seed(1), Mode::Own);
    let kept = Saved::of(&session, Timestamp(1000), &[]);
    let asked = Debrief::default().update(DebriefMsg::QuestionEdited("Who decides? ".to_owned()));
    let file = asked.expect("that is news").file(kept.clone());
    assert_eq!(file.question.as_deref(), Some("Who decides?"));
    assert_eq!(Debrief::default().file(kept).question, None);
}
