//! A debrief's four parts, as values for the components.

use super::{Debrief, DebriefMsg, Looking, Opened};
use crate::engine::saved::Saved;
use crate::engine::{Decision, Mode, Move, Score, Session, Turn};
use crate::scenario::Place;
use crate::scenario::competency::Competency;
use crate::scenario::explained::Explained;
use crate::scenario::telling::Telling;
use crate::student::{Meter, Phase, Student};
use crate::web::components::competency_counts::{CompetencyCount, competency_counts};
use crate::web::components::debrief::{self, debrief};
use crate::web::components::flags::{RaisedFlag, flags};
use crate::web::components::for_real::after_story;
use crate::web::components::prose::line;
use crate::web::components::reactions::reactions;
use crate::web::components::take_away::{student_needed, take_away};
use crate::web::components::timeline::{Happened, timeline};
use crate::web::components::turning_points::turning_points;
use crate::web::components::upset_chart::{Upset, upset_chart};
use crate::web::opening::RunCopy;
use crate::web::pages::Shell;
use crate::web::pages::share::{FileHolds, panel};
use crate::web::platform::Storage;
use crate::web::preferences::Preferences;
use crate::web::route::Route;
use crate::web::text::{LookBack, Text, Words};
use yew::prelude::*;

/// What drawing the page takes besides the run.
pub(super) struct Desk<'a> {
    pub(super) shell: &'a Shell,
    pub(super) heading: NodeRef,
    pub(super) send: &'a Callback<DebriefMsg>,
    /// Begins another run at a moment of this one, by the number of choices before it.
    pub(super) tried_again: &'a Callback<usize>,
}

pub(super) fn page(opened: &Opened, state: &Debrief, desk: Desk<'_>) -> Html {
    let Opened { session, explained, copy } = opened;
    let preferences = &desk.shell.preferences;
    let words = &preferences.words;
    let file = file_of(opened, state, desk.shell);
    let share = panel(session, &file, FileHolds::TimesAndQuestion, desk.shell);
    let look = Look {
        session,
        explained,
        preferences,
        page: &*desk.shell.platform.page,
        score: Score::of(session),
        tried_again: desk.tried_again,
    };
    let edited = {
        let send = desk.send.clone();
        Callback::from(move |question| send.emit(DebriefMsg::QuestionEdited(question)))
    };
    let points = look.turning_points(&state.looking, desk.send);
    let page = debrief::Debrief {
        story: opened.title(words),
        heading: desk.heading,
        origin: match copy {
            RunCopy::OnDevice(_) if session.mode() == Mode::WhatIf => Some(words.say(Text::AnotherWay)),
            RunCopy::OnDevice(_) => None,
            RunCopy::InFile(_) => Some(words.say(LookBack::OfFile)),
            RunCopy::None => Some(words.say(LookBack::OfCode)),
        },
        guided: session.mode() == Mode::Guided,
        reactions: reactions(&state.question.clone().into(), question_of(copy), &edited, words),
        what_happened: look.what_happened(&state.looking),
        why: html! { <>{ turning_points(points, words) }{ look.why() }</> },
        take_away: html! {
            <>
                { look.ending() }
                if session.scenario().prose(words.language.tag()).content_note.is_some() {
                    { after_story(words) }
                }
                { share }
            </>
        },
        play_again: Route::Story(session.scenario().id().clone()).to_string().into(),
    };
    debrief(page, words)
}

fn question_of(copy: &RunCopy) -> Option<AttrValue> {
    match copy {
        RunCopy::InFile(saved) => saved.question.clone().map(AttrValue::from),
        RunCopy::OnDevice(_) | RunCopy::None => None,
    }
}

/// With the question, if there is one.
fn file_of(Opened { session, copy, .. }: &Opened, state: &Debrief, shell: &Shell) -> Saved {
    state.file(match copy {
        RunCopy::OnDevice(kept) => kept.saved.clone(),
        RunCopy::InFile(saved) => saved.clone(),
        RunCopy::None => Saved::of(session, shell.platform.clock.now(), &[]),
    })
}

/// A run with its score, on the way to becoming elements.
pub(super) struct Look<'a> {
    pub(super) session: &'a Session,
    pub(super) explained: &'a Explained,
    pub(super) preferences: &'a Preferences,
    /// What lasts as long as the page.
    pub(super) page: &'a dyn Storage,
    pub(super) score: Score,
    tried_again: &'a Callback<usize>,
}

impl Look<'_> {
    pub(super) fn words(&self) -> &Words {
        &self.preferences.words
    }

    pub(super) fn told(&self) -> &Telling {
        self.session.scenario().prose(self.words().language.tag())
    }

    /// The title of the scene that a choice was made in.
    pub(super) fn moment(&self, turn: &Turn) -> &str {
        &self.told().scene(turn.choice.scene()).title
    }

    pub(super) fn tried_again(&self, turns: usize) -> Callback<()> {
        let tried_again = self.tried_again.clone();
        Callback::from(move |()| tried_again.emit(turns))
    }

    fn what_happened(&self, looking: &Looking) -> Html {
        let Preferences { words, job, .. } = self.preferences;
        let (scenario, told) = (self.session.scenario(), self.told());
        let moments = self.session.turns().iter().enumerate().map(|(at, turn)| {
            let scene = turn.choice.scene();
            let seen = scenario.scene(scene).cues.pick(turn.before.view());
            let choice = told.choice(turn.choice);
            Happened {
                moment: self.moment(turn).to_owned().into(),
                seen: seen.map(|(row, ())| line(&told.scene(scene).cues[row], job)),
                chosen: line(&choice.label, job),
                result: line(&choice.results[turn.result], job),
                stepped_back: self.stepped_back(turn),
                still_possible: self.still_possible(looking, at),
                tried_again: self.tried_again(at),
            }
        });
        let students = [&self.session.first().student].into_iter();
        let students = students.chain(self.session.turns().iter().map(|turn| &turn.after.student));
        let points: Vec<Upset> = students.map(upset).collect();
        html! {
            <div class="debrief-beside">
                { timeline(moments.collect(), words) }
                <div class="stack stack-wide">
                    { upset_chart(&points, &bands(self.session), words) }
                    { self.way_taken() }
                </div>
            </div>
        }
    }

    fn why(&self) -> Html {
        let words = &self.preferences.words;
        let decisions = &self.score.decisions;
        let raised = self.score.flags.iter().map(|raised| {
            let of = |decision: &Decision| {
                decision.turn.choice == raised.choice || decision.later.contains(&raised.choice)
            };
            let at = decisions.iter().position(of).unwrap_or(0);
            RaisedFlag {
                flag: raised.flag,
                number: u32::try_from(at).unwrap_or(0) + 1,
                remedied: raised.remedied,
                stepped_back: raised.stepped_back,
            }
        });
        let raised: Vec<RaisedFlag> = raised.collect();
        let opened = self.session.moves().iter().filter(|made| matches!(made, Move::PlanOpened)).count();
        let plan = match u32::try_from(opened).unwrap_or(0) {
            0 => LookBack::PlanNeverOpened,
            times => LookBack::PlanOpened { times },
        };
        html! {
            <div class="debrief-beside">
                <div class="stack">{ self.decisions() }</div>
                <div class="stack stack-wide">
                    { competency_counts(&self.counts(), words) }
                    { flags(&raised, words) }
                    <p>{ words.say(plan) }</p>
                </div>
            </div>
        }
    }

    fn counts(&self) -> Vec<CompetencyCount> {
        let rated = |competency| {
            let credits = self.score.decisions.iter().filter_map(|decision| decision.credit);
            let of_it = credits.map(|credit| credit.primary).filter(move |(of, _)| *of == competency);
            of_it.map(|(_, credit)| credit.rating()).collect()
        };
        let counts =
            Competency::ALL.map(|competency| CompetencyCount { competency, ratings: rated(competency) });
        counts.into_iter().filter(|count| !count.ratings.is_empty()).collect()
    }

    /// What the ending says of the student, and the one thing to ask.
    fn ending(&self) -> Html {
        let Preferences { words, job, .. } = self.preferences;
        let Place::Ending(ending) = self.session.now().place else { return Html::default() };
        let scenario = self.session.scenario();
        let told = scenario.prose(words.language.tag());
        let view = self.session.now().view();
        let needs = self.explained.needs(ending, view).map(|needs| line(needs, job));
        let asks = self.explained.asks(ending, view).map(|asks| line(asks, job));
        html! {
            <>
                { needs.map(|needs| student_needed(&told.student.name, needs, words)) }
                { asks.map(|asks| take_away(asks, words)) }
            </>
        }
    }
}

fn upset(student: &Student) -> Upset {
    Upset { phase: student.phase, value: student.meters.get(Meter::Arousal), after_peak: student.post_peak }
}

/// Where each phase begins on the way up from calm.
fn bands(session: &Session) -> Vec<(Phase, u8)> {
    let [from_calm, ..] = &session.scenario().model().numbers().phases.before_rise;
    from_calm.iter().rev().map(|(from, phase)| (*phase, *from)).collect()
}
