//! What the play page knows, and what each thing that happens makes of it. No clock, no store, no screen.

use super::guide::{Guide, Said};
use crate::engine::saved::{RestoreError, Saved};
use crate::engine::{Mode, Move, Seed, Session, Sureness};
use crate::scenario::Scenario;
use crate::scenario::explained::Explained;
use crate::scenario::ids::ChoiceId;
use crate::web::kept::{Kept, KeptRuns};
use crate::web::platform::{ContentError, StorageError, Timestamp};
use crate::web::route::RunName;
use crate::web::text::Trouble;
use std::rc::Rc;

#[derive(Clone)]
pub enum Play {
    /// Nothing has started. Earlier runs are listed, and why one of them cannot go on.
    Briefing {
        scenario: Rc<Scenario>,
        kept: Rc<KeptRuns>,
        trouble: Option<Trouble>,
    },
    Playing(Rc<Playing>),
}

/// A run that is open.
#[derive(Clone)]
pub struct Playing {
    pub session: Session,
    pub run: RunName,
    pub started: Timestamp,
    /// When each move was made.
    pub times: Vec<Timestamp>,
    /// A safety stop is being explained.
    pub paused: bool,
    pub guide: Guide,
    /// What was said before choices were shown, moment by moment.
    pub said: Vec<Said>,
    pub access: Access,
    /// How the last saving went.
    pub saving: Result<(), StorageError>,
}

/// Whether this tab may go on with the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    Write,
    /// Another tab has it open.
    Read,
}

/// What happened.
pub enum PlayMsg {
    Started {
        mode: Mode,
        run: RunName,
        seed: Seed,
        at: Timestamp,
    },
    /// A choice was pressed when so many choices had been made.
    ChoiceMade {
        choice: ChoiceId,
        after: usize,
        at: Timestamp,
    },
    SteppedBack {
        at: Timestamp,
    },
    PlanOpened {
        at: Timestamp,
    },
    HintRead {
        at: Timestamp,
    },
    SurenessSaid {
        sureness: Sureness,
        at: Timestamp,
    },
    /// Something was said when so many choices had been made, and the choices are wanted.
    SaidFirst {
        words: String,
        after: usize,
    },
    /// The hints and all that comes with them have come, or not.
    ReasonsEnded(Result<Rc<Explained>, ContentError>),
    GuideAskedAgain,
    /// The explanation of a safety stop was read.
    WentOn,
    SavingEnded(Result<(), StorageError>),
    ClaimAnswered(Access),
    /// The story has come in the language that is now wanted.
    Retold(Rc<Scenario>),
    /// Another run is wanted; with what is kept by now.
    BriefingAsked(Rc<KeptRuns>),
}

impl Play {
    /// The run that the address names, else the latest unfinished one, else the briefing.
    pub fn open(scenario: &Rc<Scenario>, kept: &Rc<KeptRuns>, asked: Option<&RunName>) -> Self {
        let briefing =
            |trouble| Self::Briefing { scenario: Rc::clone(scenario), kept: Rc::clone(kept), trouble };
        let Some(asked) = asked else {
            let going = kept
                .runs
                .iter()
                .find_map(|run| Playing::resume(scenario, run).ok().filter(Playing::is_going));
            if let Some(playing) = going {
                return Self::Playing(Rc::new(playing));
            }
            let outdated = kept.runs.first().is_some_and(|run| Playing::resume(scenario, run).is_err());
            let damaged = (!kept.damaged.is_empty()).then_some(Trouble::RunDamaged);
            return briefing(damaged.or(outdated.then_some(Trouble::RunOutdated)));
        };
        if kept.damaged.contains(asked) {
            return briefing(Some(Trouble::RunDamaged));
        }
        match kept.runs.iter().find(|run| run.run == *asked) {
            None => briefing(Some(Trouble::UnknownRun)),
            Some(run) => match Playing::resume(scenario, run) {
                Ok(playing) => Self::Playing(Rc::new(playing)),
                Err(RestoreError::StoryChanged) => briefing(Some(Trouble::RunOutdated)),
                Err(RestoreError::OtherStory | RestoreError::Move { .. }) => {
                    briefing(Some(Trouble::RunDamaged))
                }
            },
        }
    }

    /// The next state, or `None` if the message changes nothing: a second click, or a page already left.
    pub fn update(&self, msg: PlayMsg) -> Option<Self> {
        match self {
            Self::Briefing { scenario, kept, trouble } => match msg {
                PlayMsg::Retold(told) => {
                    let kept = Rc::clone(kept);
                    let other = !Rc::ptr_eq(scenario, &told);
                    other.then_some(Self::Briefing { scenario: told, kept, trouble: *trouble })
                }
                PlayMsg::Started { mode, run, seed, at } => {
                    let session = Session::start(Rc::clone(scenario), seed, mode);
                    Some(Self::Playing(Rc::new(Playing::new(session, run, at, Vec::new()))))
                }
                PlayMsg::ChoiceMade { .. }
                | PlayMsg::SteppedBack { .. }
                | PlayMsg::PlanOpened { .. }
                | PlayMsg::HintRead { .. }
                | PlayMsg::SurenessSaid { .. }
                | PlayMsg::SaidFirst { .. }
                | PlayMsg::ReasonsEnded(_)
                | PlayMsg::GuideAskedAgain
                | PlayMsg::WentOn
                | PlayMsg::SavingEnded(_)
                | PlayMsg::ClaimAnswered(_)
                | PlayMsg::BriefingAsked(_) => None,
            },
            Self::Playing(playing) => playing.update(msg),
        }
    }
}

impl Playing {
    fn new(session: Session, run: RunName, started: Timestamp, times: Vec<Timestamp>) -> Self {
        let paused = stopped(&session);
        let (guide, said) = (Guide::default(), Vec::new());
        Self { session, run, started, times, paused, guide, said, access: Access::Write, saving: Ok(()) }
    }

    fn resume(scenario: &Rc<Scenario>, run: &Kept) -> Result<Self, RestoreError> {
        let session = run.saved.restore(Rc::clone(scenario))?;
        let started = run.saved.started;
        let times = run.saved.moves.iter().map(|made| Timestamp(started.0.saturating_add(made.after)));
        Ok(Self::new(session, run.run.clone(), started, times.collect()))
    }

    fn is_going(&self) -> bool {
        !self.session.is_over()
    }

    /// What is kept of this run.
    pub fn saved(&self) -> Saved {
        Saved::of(&self.session, self.started, &self.times)
    }

    /// Different wherever the page shows another moment; looking at the plan card is not one.
    pub fn moment(&self) -> (usize, bool) {
        let moves = self.session.moves().iter();
        (moves.filter(|made| matches!(made, Move::Choice(_) | Move::StepBack)).count(), self.paused)
    }

    fn update(&self, msg: PlayMsg) -> Option<Play> {
        let may_write = self.access == Access::Write;
        let next = match msg {
            PlayMsg::ChoiceMade { choice, after, at } => {
                let expected = may_write && !self.paused && after == self.session.turns().len();
                let session = self.session.choose_named(&choice).ok().filter(|_| expected)?;
                self.with(session, at, true)
            }
            PlayMsg::SteppedBack { at } => {
                self.with(self.session.step_back().ok().filter(|_| may_write)?, at, false)
            }
            PlayMsg::PlanOpened { at } => self.with_note(self.session.open_plan(), at)?,
            PlayMsg::HintRead { at } => self.with_note(self.session.read_hint(), at)?,
            PlayMsg::SurenessSaid { sureness, at } => {
                self.with_note(self.session.say_how_sure(sureness), at)?
            }
            PlayMsg::SaidFirst { words, after } => {
                let expected = after == self.session.turns().len() && self.said_here().is_none();
                let scene = self.session.now().scene().filter(|_| expected)?;
                let mut next = self.clone();
                next.said.push(Said {
                    scene,
                    visit: self.session.visits(scene),
                    words: words.trim().to_owned(),
                });
                next
            }
            PlayMsg::GuideAskedAgain => {
                let failed = matches!(self.guide, Guide::Failed);
                Self { guide: Guide::Coming, ..failed.then(|| self.clone())? }
            }
            PlayMsg::ReasonsEnded(ended) => {
                Self { guide: self.guide.ended(ended, self.session.scenario())?, ..self.clone() }
            }
            PlayMsg::WentOn => Self { paused: false, ..self.paused.then(|| self.clone())? },
            PlayMsg::SavingEnded(saving) => Self { saving, ..(saving != self.saving).then(|| self.clone())? },
            PlayMsg::ClaimAnswered(access) => {
                Self { access, ..(access != self.access).then(|| self.clone())? }
            }
            PlayMsg::Retold(told) => {
                if Rc::ptr_eq(self.session.scenario(), &told) {
                    return None;
                }
                // The moves are the same in every language; what the guide says is not.
                let session = self.saved().restore(told).ok()?;
                Self { session, guide: Guide::Coming, ..self.clone() }
            }
            PlayMsg::BriefingAsked(kept) => {
                let scenario = Rc::clone(self.session.scenario());
                return Some(Play::Briefing { scenario, kept, trouble: None });
            }
            PlayMsg::Started { .. } => return None,
        };
        Some(Play::Playing(Rc::new(next)))
    }

    /// With something that was done besides choosing. Nothing, if it had been done already.
    fn with_note(&self, session: Session, at: Timestamp) -> Option<Self> {
        let is_new = self.access == Access::Write && session.moves().len() > self.session.moves().len();
        Some(Self { paused: self.paused, ..self.with(is_new.then_some(session)?, at, false) })
    }

    fn with(&self, session: Session, at: Timestamp, may_stop: bool) -> Self {
        let mut times = self.times.clone();
        times.resize(session.moves().len(), at);
        let paused = may_stop && stopped(&session);
        Self { session, times, paused, ..self.clone() }
    }
}

/// Whether the last thing done was a choice that met a safety stop.
fn stopped(session: &Session) -> bool {
    let chosen = session.moves().last().is_some_and(|made| matches!(made, Move::Choice(_)));
    chosen && session.turns().last().is_some_and(|turn| session.stop(turn).is_some())
}

/// Equal when they are the same one: states are made anew for every change.
impl PartialEq for Play {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Playing(one), Self::Playing(other)) => Rc::ptr_eq(one, other),
            (
                Self::Briefing { scenario, kept, trouble },
                Self::Briefing { scenario: s, kept: k, trouble: t },
            ) => Rc::ptr_eq(scenario, s) && Rc::ptr_eq(kept, k) && trouble == t,
            (Self::Playing(_), Self::Briefing { .. }) | (Self::Briefing { .. }, Self::Playing(_)) => false,
        }
    }
}

impl PartialEq for Playing {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}
