//! Somebody's practice as a file: it comes back whole, and brought to other runs it loses nothing.

use alongside::engine::saved::{Made, Saved, SavedError, SavedMove, Timestamp};
use alongside::engine::{Mode, Seed};
use alongside::exchange::backup::{Backup, BackupError, MOST_BYTES, Run};
use alongside::exchange::merge::{Change, merge, merged};
use alongside::scenario::hash::{ReplayHash, fnv};
use alongside::scenario::ids::{ChoiceId, PlaceId, ScenarioId};
use proptest::collection::vec;
use proptest::prelude::*;

/// A run that took these ways, of which the last of all leads to an ending.
fn run(story: u8, started: u64, ways: &[u8]) -> Run {
    let moves = ways.iter().zip(1_u64..).map(|(way, at)| {
        let choice = ChoiceId::new(["wait", "point", "home"][usize::from(*way % 3)]).expect("a choice's id");
        let made = Made::Choice { scene: PlaceId::new("doors").expect("a place's id"), choice };
        SavedMove { after: at * 1000, made }
    });
    let home = ways.iter().position(|way| way % 3 == 2);
    Run {
        saved: Saved {
            story: ScenarioId::new(["bait", "loud-room"][usize::from(story % 2)]).expect("a story's id"),
            replay: ReplayHash(7),
            credit: 8,
            mode: Mode::Own,
            seed: Seed(9),
            started: Timestamp(started),
            moves: moves.collect(),
            question: None,
        },
        ended: home.map(|at| Timestamp(started + 1000 * (at as u64 + 1))),
    }
}

fn backup() -> Backup {
    let settings =
        [("language", "es"), ("job", "aide")].map(|(name, value)| (name.to_owned(), value.to_owned()));
    Backup {
        settings: settings.into(),
        runs: vec![run(0, 1000, &[0, 1, 2]), run(1, 2000, &[]), run(0, 3000, &[1])],
    }
}

fn any_run() -> impl Strategy<Value = Run> {
    (0_u8..2, 0_u64..3, vec(0_u8..3, 0..5)).prop_map(|(story, started, ways)| run(story, started, &ways))
}

fn any_runs() -> impl Strategy<Value = Vec<Run>> {
    vec(any_run(), 0..12)
}

/// What is there, whatever its order: of copies of one run the longest.
fn held(runs: &[Run]) -> Vec<String> {
    let longest = |run: &&Run| {
        !runs.iter().any(|other| other.saved != run.saved && other.saved.goes_on_from(&run.saved))
    };
    let mut held: Vec<String> =
        runs.iter().filter(longest).map(|run| format!("{:?} {}", run.ended, run.saved.write())).collect();
    held.sort();
    held.dedup();
    held
}

proptest! {
    #[test]
    fn a_back_up_comes_back_whole(runs in any_runs(), settings in vec(("[a-z-]{1,12}", "[a-z][a-z -]{0,11}"), 0..5)) {
        let backup = Backup { settings, runs };
        prop_assert_eq!(Backup::read(&backup.write()), Ok(backup.clone()));
        prop_assert_eq!(Backup::read(&backup.write().replace('\n', "\r\n")), Ok(backup));
    }

    #[test]
    fn nothing_that_was_here_or_in_the_file_is_lost(here in any_runs(), file in any_runs()) {
        let all = merged(&here, &file);
        for run in here.iter().chain(&file) {
            prop_assert!(all.iter().any(|kept| kept.saved.goes_on_from(&run.saved)), "{:?}", run);
        }
        for (before, after) in here.iter().zip(&all) {
            prop_assert!(after.saved.goes_on_from(&before.saved), "every run stays in its place");
        }
    }

    #[test]
    fn bringing_a_file_twice_changes_nothing_more(here in any_runs(), file in any_runs()) {
        let once = merged(&here, &file);
        prop_assert_eq!(merge(&once, &file).changes, Vec::new());
        prop_assert_eq!(merge(&once, &once).changes, Vec::new());
    }

    #[test]
    fn it_does_not_matter_which_of_two_devices_takes_the_others_file(one in any_runs(), other in any_runs()) {
        prop_assert_eq!(held(&merged(&one, &other)), held(&merged(&other, &one)));
    }

    #[test]
    fn it_does_not_matter_in_which_order_files_are_brought(a in any_runs(), b in any_runs(), c in any_runs()) {
        prop_assert_eq!(held(&merged(&merged(&a, &b), &c)), held(&merged(&a, &merged(&b, &c))));
    }

    #[test]
    fn no_text_makes_it_fall_over(text in "\\PC{0,300}") {
        prop_assert!(Backup::read(&text).is_err());
    }

    #[test]
    fn no_lines_of_our_own_make_it_fall_over(lines in vec("(set|run|check|whole|alongside run 1|question)( [a-z0-9]{0,8}){0,3}", 0..8)) {
        let _ = Backup::read(&summed(&format!("alongside practice 1\n{}\n", lines.join("\n"))));
    }

    #[test]
    fn one_wrong_letter_anywhere_is_noticed(at in 0_usize..2000, letter in "[a-z0-9]") {
        let text = backup().write();
        let at = at % text.trim_end().len();
        let wrong = format!("{}{letter}{}", &text[..at], &text[at + 1..]);
        prop_assert!(wrong == text || Backup::read(&wrong).is_err(), "{}", wrong);
    }
}

/// With a last line that fits the others.
fn summed(text: &str) -> String {
    let sum = fnv(text.as_bytes());
    format!("{text}whole {:08x}\n", (sum >> 32) ^ (sum & 0xffff_ffff))
}

#[test]
fn what_is_no_back_up_is_refused_with_a_reason() {
    let text = backup().write();
    let body = &text[..text.rfind("whole ").expect("a last line")];
    let cases = [
        (String::new(), BackupError::NotABackup),
        ("<script>alert(1)</script>".to_owned(), BackupError::NotABackup),
        ("{\"a\":".repeat(100_000), BackupError::NotABackup),
        ("\u{0}\u{fffd}".repeat(1000), BackupError::NotABackup),
        ("alongside practice one\nwhole 0".to_owned(), BackupError::NotABackup),
        (run(0, 1, &[1]).saved.write(), BackupError::SingleRun),
        ("alongside practice 1\n".repeat(MOST_BYTES / 20), BackupError::TooLarge),
        ("alongside practice 1".to_owned(), BackupError::CutShort),
        (text[..text.len() / 2].to_owned(), BackupError::CutShort),
        (text.replace("practice 1", "practice 2"), BackupError::NewerVersion(2)),
        (text.replace("wait", "point"), BackupError::Check),
        (summed(&format!("{body}let us see\n")), BackupError::Line(body.lines().count() + 1)),
        (summed(&body.replace("ended 4000", "ended soon")), BackupError::Line(4)),
        (summed(&body.replace("wait", "point")), BackupError::Run { line: 5, error: SavedError::Check }),
        (
            summed(&body.replacen("alongside run 1", "alongside run 2", 1)),
            BackupError::Run { line: 5, error: SavedError::NewerVersion(2) },
        ),
    ];
    for (text, said) in cases {
        assert_eq!(Backup::read(&text), Err(said), "{}", text.chars().take(80).collect::<String>());
    }
    for length in 0..text.trim_end().len() {
        assert!(Backup::read(&text[..length]).is_err(), "cut at {length}");
    }
}

#[test]
fn a_question_of_ones_own_is_not_taken_along() {
    let mut backup = backup();
    backup.runs[0].saved.question = Some("May he stand?".to_owned());
    assert!(!backup.write().contains("May he stand?"));
}

#[test]
fn a_run_is_new_further_or_here_already() {
    let here = [run(0, 1000, &[0]), run(0, 2000, &[0, 1])];
    let file = [run(0, 1000, &[0, 2]), run(0, 2000, &[0]), run(1, 1000, &[0])];
    let merge = merge(&here, &file);
    let further = Change::Further { at: 0, run: file[0].clone() };
    assert_eq!(merge.changes, [further, Change::Add(file[2].clone())]);
    assert_eq!(merge.here_already, 1);
}

#[test]
fn a_run_that_went_on_in_two_places_becomes_two() {
    let (here, there) = (run(0, 1000, &[0, 1]), run(0, 1000, &[0, 0]));
    assert_eq!(merged(std::slice::from_ref(&here), std::slice::from_ref(&there)), [here, there]);
}

#[test]
fn a_back_up_of_the_first_version_still_opens() {
    let text = include_str!("saves/practice-v1.txt");
    let backup = Backup::read(text).expect("an old back-up");
    assert_eq!(
        backup.runs.iter().map(|run| run.ended).collect::<Vec<_>>(),
        [Some(Timestamp(4000)), None, None]
    );
    assert_eq!(backup.write(), text, "what is read is written the same");
}
