//! A run as plain text: what the browser keeps, and what a person may choose to share as a file.
//!
//! It holds moves and times, never state, so a run replays or is refused with a reason. Anyone can open it and read
//! everything that it says. One line a thing, ids and not positions:
//!
//! ```text
//! alongside run 1
//! story too-loud-to-eat
//! replay 1f3a5c7e9b2d4f60
//! credit 0a1b2c3d4e5f6071
//! mode own
//! seed 3735928559
//! started 1795400000000
//! 4200 plan
//! 7300 sure
//! 9800 choose doors/offer-headphones
//! 15100 back
//! check 7d2c10f3
//! ```
//!
//! Other moves are `hint` and `not-sure`. `started` is in milliseconds since 1970, the number before a move in milliseconds since `started`. A file may
//! also carry `question` lines: the trainee's own question, which is in no other copy.

use super::chance::Seed;
use super::session::{Mode, Move, Session, Sureness};
use crate::scenario::Scenario;
use crate::scenario::hash::{ReplayHash, fnv};
use crate::scenario::ids::{ChoiceId, PlaceId, ScenarioId};
use std::fmt::Write;
use std::rc::Rc;

/// The version that this program writes.
pub const VERSION: u16 = 1;
/// Far more than a thousand moves and a long question take.
const MOST_BYTES: usize = 200_000;

/// Milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub u64);

/// A run, not yet brought together with its story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    pub story: ScenarioId,
    pub replay: ReplayHash,
    /// What the ratings were when it was played.
    pub credit: u64,
    pub mode: Mode,
    pub seed: Seed,
    pub started: Timestamp,
    pub moves: Vec<SavedMove>,
    /// The trainee's own question. Written only to a file that they chose to save.
    pub question: Option<String>,
}

/// One move and when it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedMove {
    /// Milliseconds since the run started.
    pub after: u64,
    pub made: Made,
}

/// A move by names, so that it survives any change of order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Made {
    Choice { scene: PlaceId, choice: ChoiceId },
    StepBack,
    PlanOpened,
    HintRead,
    Sureness(Sureness),
}

/// Why a text is not a saved run.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SavedError {
    #[error("this is not a saved run")]
    NotARun,
    #[error("this run was saved by a newer version of this program (format {0})")]
    NewerVersion(u16),
    #[error("this is too large for a saved run")]
    TooLarge,
    #[error("the saved run is cut short")]
    CutShort,
    #[error("the saved run is damaged: its check does not fit")]
    Check,
    #[error("line {0} of the saved run cannot be read")]
    Line(usize),
}

/// Why a saved run cannot go on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RestoreError {
    #[error("the saved run belongs to another story")]
    OtherStory,
    #[error("the story has changed since: what happens in it is no longer what was played")]
    StoryChanged,
    #[error("move {at} cannot be made in this story")]
    Move { at: usize },
}

impl Saved {
    /// A session with the time of each of its moves; a time that is missing repeats the one before.
    pub fn of(session: &Session, started: Timestamp, times: &[Timestamp]) -> Self {
        let hashes = session.hashes();
        let mut last = 0;
        let moves = session.moves().iter().enumerate().map(|(at, made)| {
            last = times.get(at).map_or(last, |time| time.0.saturating_sub(started.0));
            SavedMove { after: last, made: Made::of(session.scenario(), *made) }
        });
        Self {
            story: session.scenario().id().clone(),
            replay: hashes.replay,
            credit: hashes.credit,
            mode: session.mode(),
            seed: session.seed(),
            started,
            moves: moves.collect(),
            question: None,
        }
    }

    /// The text form.
    pub fn write(&self) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = self.write_to(&mut text);
        let sum = short_sum(&text);
        let _ = writeln!(text, "check {sum:08x}");
        text
    }

    fn write_to(&self, text: &mut String) -> std::fmt::Result {
        writeln!(text, "alongside run {VERSION}")?;
        writeln!(text, "story {}", self.story)?;
        writeln!(text, "replay {}", self.replay)?;
        writeln!(text, "credit {:016x}", self.credit)?;
        writeln!(text, "mode {}", mode_id(self.mode))?;
        writeln!(text, "seed {}", self.seed.0)?;
        writeln!(text, "started {}", self.started.0)?;
        for SavedMove { after, made } in &self.moves {
            match made {
                Made::Choice { scene, choice } => writeln!(text, "{after} choose {scene}/{choice}")?,
                Made::StepBack => writeln!(text, "{after} back")?,
                Made::PlanOpened => writeln!(text, "{after} plan")?,
                Made::HintRead => writeln!(text, "{after} hint")?,
                Made::Sureness(Sureness::Sure) => writeln!(text, "{after} sure")?,
                Made::Sureness(Sureness::NotSure) => writeln!(text, "{after} not-sure")?,
            }
        }
        for line in self.question.iter().flat_map(|question| question.lines()) {
            writeln!(text, "question {line}")?;
        }
        Ok(())
    }

    /// Reads the text form. Line ends of any kind are taken.
    ///
    /// # Errors
    /// If it is damaged, cut short, foreign or of a later version.
    pub fn read(text: &str) -> Result<Self, SavedError> {
        if text.len() > MOST_BYTES {
            return Err(SavedError::TooLarge);
        }
        let text = text.replace("\r\n", "\n");
        let version = text.lines().next().and_then(|line| line.trim().strip_prefix("alongside run "));
        let version: u16 = version.ok_or(SavedError::NotARun)?.parse().map_err(|_| SavedError::NotARun)?;
        if version > VERSION {
            return Err(SavedError::NewerVersion(version));
        }
        let body = text.trim_end();
        let (start, last) = body.rsplit_once('\n').ok_or(SavedError::CutShort)?;
        let sum = last.strip_prefix("check ").ok_or(SavedError::CutShort)?;
        let told = u32::from_str_radix(sum, 16).map_err(|_| SavedError::Check)?;
        let start = &body[..=start.len()];
        if short_sum(start) != told {
            return Err(SavedError::Check);
        }
        Reader::read(start)
    }

    /// Plays the saved moves.
    ///
    /// # Errors
    /// If it belongs to another story, or to this one before what happens in it was changed. Never guesses.
    pub fn restore(&self, scenario: Rc<Scenario>) -> Result<Session, RestoreError> {
        if self.story != *scenario.id() {
            return Err(RestoreError::OtherStory);
        }
        if self.replay != scenario.hashes().replay {
            return Err(RestoreError::StoryChanged);
        }
        let mut session = Session::start(scenario, self.seed, self.mode);
        for (index, saved) in self.moves.iter().enumerate() {
            let stuck = RestoreError::Move { at: index + 1 };
            session = match &saved.made {
                Made::PlanOpened => session.open_plan(),
                Made::HintRead => session.read_hint(),
                Made::Sureness(sureness) => session.say_how_sure(*sureness),
                Made::StepBack => session.step_back().map_err(|_| stuck)?,
                Made::Choice { choice, .. } => session.choose_named(choice).map_err(|_| stuck)?,
            };
        }
        Ok(session)
    }
}

impl Made {
    fn of(scenario: &Scenario, made: Move) -> Self {
        match made {
            Move::StepBack => Self::StepBack,
            Move::PlanOpened => Self::PlanOpened,
            Move::HintRead => Self::HintRead,
            Move::Sureness(sureness) => Self::Sureness(sureness),
            Move::Choice(choice) => Self::Choice {
                scene: scenario.scene(choice.scene()).id.clone(),
                choice: scenario.choice(choice).id.clone(),
            },
        }
    }
}

/// Gathers the lines of a text whose check fits.
struct Reader;

impl Reader {
    fn read(text: &str) -> Result<Saved, SavedError> {
        let mut lines = text.lines().enumerate().map(|(at, line)| (at + 1, line)).skip(1);
        let mut field = |name: &str| -> Result<(usize, &str), SavedError> {
            let (at, line) = lines.next().ok_or(SavedError::CutShort)?;
            let value = line.strip_prefix(name).and_then(|rest| rest.strip_prefix(' '));
            Ok((at, value.ok_or(SavedError::Line(at))?))
        };
        let (at, story) = field("story")?;
        let story = ScenarioId::new(story).map_err(|_| SavedError::Line(at))?;
        let (at, replay) = field("replay")?;
        let replay = u64::from_str_radix(replay, 16).map_err(|_| SavedError::Line(at))?;
        let (at, credit) = field("credit")?;
        let credit = u64::from_str_radix(credit, 16).map_err(|_| SavedError::Line(at))?;
        let (at, mode) = field("mode")?;
        let mode = mode_from_id(mode).ok_or(SavedError::Line(at))?;
        let (at, seed) = field("seed")?;
        let seed = seed.parse().map_err(|_| SavedError::Line(at))?;
        let (at, started) = field("started")?;
        let started = started.parse().map_err(|_| SavedError::Line(at))?;
        let mut moves = Vec::new();
        let mut question: Option<String> = None;
        for (at, line) in lines {
            if let Some(words) = line.strip_prefix("question") {
                let words = words.strip_prefix(' ').unwrap_or(words);
                match &mut question {
                    Some(question) => {
                        question.push('\n');
                        question.push_str(words);
                    }
                    None => question = Some(words.to_owned()),
                }
            } else {
                moves.push(saved_move(line).ok_or(SavedError::Line(at))?);
            }
        }
        Ok(Saved {
            story,
            replay: ReplayHash(replay),
            credit,
            mode,
            seed: Seed(seed),
            started: Timestamp(started),
            moves,
            question,
        })
    }
}

fn saved_move(line: &str) -> Option<SavedMove> {
    let (after, told) = line.split_once(' ')?;
    let made = match told.split_once(' ') {
        None if told == "back" => Made::StepBack,
        None if told == "plan" => Made::PlanOpened,
        None if told == "hint" => Made::HintRead,
        None if told == "sure" => Made::Sureness(Sureness::Sure),
        None if told == "not-sure" => Made::Sureness(Sureness::NotSure),
        Some(("choose", path)) => {
            let (scene, choice) = path.split_once('/')?;
            Made::Choice { scene: PlaceId::new(scene).ok()?, choice: ChoiceId::new(choice).ok()? }
        }
        _ => return None,
    };
    Some(SavedMove { after: after.parse().ok()?, made })
}

/// 32 bits that tell a whole text from a damaged one.
fn short_sum(text: &str) -> u32 {
    let sum = fnv(text.as_bytes());
    u32::try_from((sum >> 32) ^ (sum & 0xffff_ffff)).unwrap_or(0)
}

const fn mode_id(mode: Mode) -> &'static str {
    match mode {
        Mode::Own => "own",
        Mode::Guided => "guided",
        Mode::WhatIf => "what-if",
        Mode::Room => "room",
    }
}

fn mode_from_id(id: &str) -> Option<Mode> {
    [Mode::Own, Mode::Guided, Mode::WhatIf, Mode::Room].into_iter().find(|mode| mode_id(*mode) == id)
}
