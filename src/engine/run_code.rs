//! A whole session in about 40 characters that can be copied, scanned, or read aloud.
//!
//! The letters are Crockford's base 32: no `I`, `L`, `O` or `U`, capitals and small letters alike, and what is
//! mistaken for a digit is read as that digit. Two check characters find every single wrong character and every two
//! neighbours swapped. A code names nobody and proves nothing.
//!
//! | characters | what |
//! |---|---|
//! | 1 | version (3 bits), mode (2 bits) |
//! | 3 | the story: 15 bits of its id's hash |
//! | 4 | what it was played against: 20 bits of the replay hash |
//! | 7 | seed, 32 bits |
//! | 2 | number of moves, n |
//! | ⌈3n/5⌉ | moves, 3 bits each: 0 to 5 a choice by the order of ids, 6 a step back, 7 the plan card opened |
//! | any | tracks: a kind, a length in two characters, that many characters; a reader passes over the kinds it does not know |
//! | 2 | check |
//!
//! Of tracks there is one so far, `notes`, in runs that have something in it: hints read, and how sure somebody was.
//!
//! Times travel only in the saved text, not here.

mod notes;
mod symbols;

use super::chance::Seed;
use super::session::{Mode, Move, Session, Sureness};
use crate::scenario::Scenario;
use crate::scenario::hash::{Hashes, fnv};
use crate::scenario::ids::ScenarioId;
use std::rc::Rc;
use symbols::{number, number_wide, pack, push, unpack};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const VERSION: u8 = 1;
/// Everything before the moves.
const HEADER: usize = 17;
const CHECK: usize = 2;
/// Longer than any code that is made: a thousand moves and a few tracks.
const MOST_CHARACTERS: usize = 2_000;
const STEP_BACK: u8 = 6;
const PLAN_OPENED: u8 = 7;
// The rest does not fit into three bits and goes into the track of notes.
const HINT_READ: u8 = 8;
const SURE: u8 = 9;
const NOT_SURE: u8 = 10;

/// A code that was read, not yet brought together with its story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunCode {
    mode: Mode,
    story: u32,
    replay: u32,
    seed: Seed,
    /// With the notes among them, where they were made.
    moves: Vec<u8>,
}

/// Why a text is not a run code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    #[error("there is no code here")]
    Empty,
    #[error("`{character}` is not used in codes (character {at})")]
    Character { character: char, at: usize },
    #[error("the code is cut short: it has {found} characters and needs {needed}")]
    TooShort { found: usize, needed: usize },
    #[error("this is too long for a code")]
    TooLong,
    #[error("the check characters do not fit: something was mistyped or left out")]
    Check,
    #[error("the code was made by a newer version of this program (format {0})")]
    NewerVersion(u8),
    #[error("the code holds something that this program never writes")]
    Malformed,
}

/// Why a code cannot be played with a story.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    #[error("the code belongs to another story")]
    OtherStory,
    #[error("the story has changed since: what happens in it is no longer what was played")]
    StoryChanged,
    #[error("move {at} cannot be made in this story")]
    Move { at: usize },
}

/// The code of a session.
pub fn encode(session: &Session) -> String {
    let mode: u8 = match session.mode() {
        Mode::Own => 0,
        Mode::Guided => 1,
        Mode::WhatIf => 2,
        Mode::Room => 3,
    };
    let mut symbols = vec![VERSION << 2 | mode];
    push(&mut symbols, u64::from(story_tag(session.scenario().id())), 3);
    push(&mut symbols, u64::from(replay_tag(session.hashes())), 4);
    push(&mut symbols, u64::from(session.seed().0), 7);
    let moves: Vec<u8> = session.moves().iter().map(|made| symbol(session.scenario(), *made)).collect();
    let (moves, track) = notes::taken_out(&moves);
    push(&mut symbols, moves.len() as u64, 2);
    pack(&mut symbols, &moves);
    if !track.is_empty() {
        symbols.push(notes::KIND);
        push(&mut symbols, track.len() as u64, 2);
        symbols.extend(track);
    }
    let check = check(&symbols);
    push(&mut symbols, u64::from(check), CHECK);
    symbols.iter().map(|symbol| char::from(ALPHABET[usize::from(*symbol)])).collect()
}

/// A code in groups of five, which is how people copy it.
pub fn grouped(code: &str) -> String {
    let mut groups = String::with_capacity(code.len() + code.len() / 5);
    for (at, character) in code.chars().enumerate() {
        if at > 0 && at % 5 == 0 {
            groups.push('-');
        }
        groups.push(character);
    }
    groups
}

/// Reads a code. Spaces and hyphens are passed over.
///
/// # Errors
/// If it is damaged, cut short, foreign or of a later version.
pub fn decode(text: &str) -> Result<RunCode, CodeError> {
    if text.len() > MOST_CHARACTERS * 2 {
        return Err(CodeError::TooLong);
    }
    let mut symbols = Vec::new();
    for (at, character) in text.chars().enumerate() {
        if character == '-' || character.is_whitespace() {
            continue;
        }
        symbols.push(value(character).ok_or(CodeError::Character { character, at: at + 1 })?);
    }
    if symbols.is_empty() {
        return Err(CodeError::Empty);
    }
    if symbols.len() > MOST_CHARACTERS {
        return Err(CodeError::TooLong);
    }
    let least = HEADER + CHECK;
    if symbols.len() < least {
        return Err(CodeError::TooShort { found: symbols.len(), needed: least });
    }
    let version = symbols[0] >> 2;
    if version > VERSION {
        return Err(CodeError::NewerVersion(version));
    }
    let (body, told) = symbols.split_at(symbols.len() - CHECK);
    let count = usize::try_from(number(&body[15..17])).map_err(|_| CodeError::Malformed)?;
    let needed = HEADER + (count * 3).div_ceil(5);
    // Looked at before the check characters, because "cut short" is the more useful thing to say.
    if body.len() < needed && check(body) != number(told) {
        return Err(CodeError::TooShort { found: symbols.len(), needed: needed + CHECK });
    }
    if check(body) != number(told) {
        return Err(CodeError::Check);
    }
    if version != VERSION || body.len() < needed {
        return Err(CodeError::Malformed);
    }
    let moves = unpack(&body[HEADER..needed], count).ok_or(CodeError::Malformed)?;
    let track = track_of_notes(&body[needed..]).ok_or(CodeError::Malformed)?;
    let moves = notes::put_back(&moves, track).ok_or(CodeError::Malformed)?;
    if moves.len() > Session::MOST_MOVES {
        return Err(CodeError::Malformed);
    }
    let mode = match symbols[0] & 3 {
        0 => Mode::Own,
        1 => Mode::Guided,
        2 => Mode::WhatIf,
        _ => Mode::Room,
    };
    let seed = u32::try_from(number_wide(&body[8..15])).map_err(|_| CodeError::Malformed)?;
    Ok(RunCode { mode, story: number(&body[1..4]), replay: number(&body[4..8]), seed: Seed(seed), moves })
}

impl RunCode {
    pub const fn mode(&self) -> Mode {
        self.mode
    }

    /// Whether the code can belong to a story of this name.
    pub fn is_for(&self, story: &ScenarioId) -> bool {
        self.story == story_tag(story)
    }

    /// Plays the code's moves.
    ///
    /// # Errors
    /// If it belongs to another story, or to this one before what happens in it was changed. Never guesses.
    pub fn open(&self, scenario: &Rc<Scenario>) -> Result<Session, OpenError> {
        if !self.is_for(scenario.id()) {
            return Err(OpenError::OtherStory);
        }
        if self.replay != replay_tag(scenario.hashes()) {
            return Err(OpenError::StoryChanged);
        }
        let mut session = Session::start(Rc::clone(scenario), self.seed, self.mode);
        for (index, symbol) in self.moves.iter().enumerate() {
            let stuck = OpenError::Move { at: index + 1 };
            session = match *symbol {
                PLAN_OPENED => session.open_plan(),
                HINT_READ => session.read_hint(),
                SURE => session.say_how_sure(Sureness::Sure),
                NOT_SURE => session.say_how_sure(Sureness::NotSure),
                STEP_BACK => session.step_back().map_err(|_| stuck)?,
                ordinal => {
                    let scene = session.now().scene().ok_or(stuck.clone())?;
                    let choice =
                        scenario.choices_by_id(scene).nth(usize::from(ordinal)).ok_or(stuck.clone())?;
                    session.choose(choice).map_err(|_| stuck)?
                }
            };
        }
        Ok(session)
    }
}

fn story_tag(id: &ScenarioId) -> u32 {
    u32::try_from(fnv(id.as_str().as_bytes()) & 0x7fff).unwrap_or(0)
}

fn replay_tag(hashes: Hashes) -> u32 {
    u32::try_from(hashes.replay.0 & 0xf_ffff).unwrap_or(0)
}

fn symbol(scenario: &Scenario, made: Move) -> u8 {
    match made {
        Move::StepBack => STEP_BACK,
        Move::PlanOpened => PLAN_OPENED,
        Move::HintRead => HINT_READ,
        Move::Sureness(Sureness::Sure) => SURE,
        Move::Sureness(Sureness::NotSure) => NOT_SURE,
        Move::Choice(choice) => {
            let at = scenario.choices_by_id(choice.scene()).position(|other| other == choice);
            at.and_then(|at| u8::try_from(at).ok()).expect("check() allows six choices a scene")
        }
    }
}

/// The value of a character, forgiving what eyes and ears mix up.
fn value(character: char) -> Option<u8> {
    let character = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let at = ALPHABET.iter().position(|letter| char::from(*letter) == character)?;
    u8::try_from(at).ok()
}

/// The track of notes, empty where there is none. Passes over what later versions may add, if it is well formed.
fn track_of_notes(mut symbols: &[u8]) -> Option<&[u8]> {
    let mut found: &[u8] = &[];
    while let Some(kind) = symbols.first() {
        let length = usize::try_from(number(symbols.get(1..3)?)).ok()?;
        let track = symbols.get(3..3 + length)?;
        if *kind == notes::KIND {
            if !found.is_empty() || track.is_empty() {
                return None;
            }
            found = track;
        }
        symbols = &symbols[3 + length..];
    }
    Some(found)
}

/// A weighted sum modulo the prime 1021, with weights that differ from neighbour to neighbour.
fn check(symbols: &[u8]) -> u32 {
    symbols.iter().fold(1, |sum, symbol| (sum * 33 + u32::from(*symbol)) % 1021)
}
