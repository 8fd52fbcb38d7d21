//! The whole state at one point, and every way on from it.

use crate::scenario::{ChoiceRef, Destination, Effects, Facts, Place, ResultRow, Scenario, SceneRef, View};
use crate::student::{
    FlagSet, Presence, Response, SkillMeter, Stimulus, Student, reset, respond, respond_unexplained, shift,
};

/// Everything that decides what can happen next. Small, without text, and equal when everything about it is equal.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Situation {
    pub place: Place,
    pub student: Student,
    pub facts: Facts,
    /// Choices made so far on the way here.
    pub turn: u8,
    /// Critical safety flags raised on the way here.
    pub raised: FlagSet,
    /// Those of them that were put right.
    pub remedied: FlagSet,
}

/// One way that a choice can turn out.
#[derive(Debug, Clone)]
pub struct Way {
    /// 5 to 100; the ways of one choice add up to 100.
    pub percent: u8,
    /// Which of the choice's results this is.
    pub result: usize,
    pub situation: Situation,
}

impl Situation {
    /// Where every run of a scenario starts.
    pub fn start(scenario: &Scenario) -> Self {
        let nowhere = Self {
            place: Place::Scene(scenario.first()),
            student: scenario.student().clone(),
            facts: Facts::default(),
            turn: 0,
            raised: FlagSet::NONE,
            remedied: FlagSet::NONE,
        };
        nowhere.arrive(scenario)
    }

    /// What conditions may look at.
    pub fn view(&self) -> View {
        View { phase: self.student.phase, facts: self.facts }
    }

    /// The scene to decide in, or `None` at an ending.
    pub const fn scene(&self) -> Option<SceneRef> {
        match self.place {
            Place::Scene(scene) => Some(scene),
            Place::Ending(_) => None,
        }
    }

    /// What can be chosen here, in the order of the script; empty at an ending and never elsewhere.
    pub fn offers(&self, scenario: &Scenario) -> Vec<ChoiceRef> {
        let Some(scene) = self.scene() else { return Vec::new() };
        let view = self.view();
        let on_offer = |choice: &ChoiceRef| {
            let offered = &scenario.choice(*choice).offered;
            offered.is_empty() || offered.iter().any(|guard| guard.holds(view))
        };
        scenario.choices(scene).filter(on_offer).collect()
    }

    /// Safety flags that were raised and not put right.
    pub fn unremedied(&self) -> FlagSet {
        self.raised.without(self.remedied)
    }

    /// What arriving at the present place does.
    fn arrive(mut self, scenario: &Scenario) -> Self {
        let Some(scene) = self.scene() else { return self };
        let scene = scenario.scene(scene);
        let model = scenario.model();
        if let Some(later) = scene.later {
            self.student = reset(&self.student, later, scenario.student(), model);
        }
        let view = self.view();
        for (_, effects) in scene.arrival.all(view) {
            (self.student, _) = shift(&self.student, &effects.change, model);
            for (skill, by) in &effects.need {
                let need = &mut self.student.skills[skill.index()].need;
                *need = need.saturating_add_signed(*by).min(SkillMeter::Need.most());
            }
            self.note(effects);
        }
        self
    }

    /// The parts of written effects that the student model does not look at.
    fn note(&mut self, effects: &Effects) {
        for fact in &effects.set {
            self.facts.set(*fact);
        }
        for fact in &effects.clear {
            self.facts.clear(*fact);
        }
        if let Some(source) = effects.source {
            self.student.source = source;
        }
    }
}

/// The results that a choice can have in a situation: the rows that share the condition that holds.
fn results<'a>(
    scenario: &'a Scenario,
    situation: &Situation,
    choice: ChoiceRef,
) -> impl Iterator<Item = (usize, &'a ResultRow)> {
    let rows = &scenario.choice(choice).results;
    let (taken, _) = rows.pick(situation.view()).expect("check() sees to it that some result always holds");
    let guard = rows.iter().nth(taken).map(|(guard, _)| *guard);
    rows.iter()
        .enumerate()
        .filter(move |(_, (other, _))| Some(*other) == guard)
        .map(|(at, (_, row))| (at, row))
}

/// The chance of each result that a choice can have here, in the order of the script.
pub fn chances(scenario: &Scenario, situation: &Situation, choice: ChoiceRef) -> Vec<(usize, u8)> {
    results(scenario, situation, choice).map(|(at, row)| (at, row.percent)).collect()
}

/// Every way that a choice can turn out.
pub fn ways(scenario: &Scenario, situation: &Situation, choice: ChoiceRef) -> Vec<Way> {
    results(scenario, situation, choice)
        .map(|(result, row)| Way {
            percent: row.percent,
            result,
            situation: follow(scenario, situation, choice, result),
        })
        .collect()
}

/// What a choice meets the student with.
fn with_stimulus<T>(
    scenario: &Scenario,
    before: &Situation,
    choice: ChoiceRef,
    result: usize,
    then: impl FnOnce(&Stimulus<'_>) -> T,
) -> T {
    let told = scenario.choice(choice);
    let (_, acts) = told.acts.pick(before.view()).expect("check() sees to it that some act always holds");
    let mut changes = Vec::new();
    let mut need = Vec::new();
    for effects in written(scenario, before, choice, result) {
        changes.extend_from_slice(&effects.change);
        need.extend_from_slice(&effects.need);
    }
    let presence = before.scene().map_or(Presence::Absent, |scene| scenario.scene(scene).presence);
    then(&Stimulus { acts, changes: &changes, need: &need, presence })
}

/// What the student did in answer to a choice, and why.
pub(super) fn response(
    scenario: &Scenario,
    before: &Situation,
    choice: ChoiceRef,
    result: usize,
) -> Response {
    with_stimulus(scenario, before, choice, result, |stimulus| {
        respond(&before.student, stimulus, scenario.setting(), scenario.model())
    })
}

/// The situation that one result of a choice leads to.
pub(super) fn follow(scenario: &Scenario, before: &Situation, choice: ChoiceRef, result: usize) -> Situation {
    let told = scenario.choice(choice);
    let view = before.view();
    let response = with_stimulus(scenario, before, choice, result, |stimulus| {
        respond_unexplained(&before.student, stimulus, scenario.setting(), scenario.model())
    });
    let stopped = told.stops.pick(view).map_or(FlagSet::NONE, |(_, flag)| FlagSet::NONE.with(*flag));
    let raised = response.flags.union(stopped);

    let mut after = before.clone();
    after.student = response.student;
    after.turn = before.turn.saturating_add(1);
    // A flag that is raised again is not put right any more.
    after.remedied = before.remedied.union(told.remedies.intersection(before.raised)).without(raised);
    after.raised = before.raised.union(raised);
    for effects in written(scenario, before, choice, result) {
        after.note(effects);
    }
    let (_, row) = told.results.iter().nth(result).expect("a result's number comes from its own rows");
    after.place = match &row.to {
        Destination::To(place) => *place,
        Destination::Then => {
            *told.then.pick(view).expect("check() sees to it that some `then` always holds").1
        }
    };
    let (most, limit) = scenario.turn_limit();
    if after.turn >= most && after.scene().is_some() {
        after.place = Place::Ending(limit);
    }
    after.arrive(scenario)
}

/// The critical safety flags that a turn raised, also those that had been raised before. Being unsafe lasts, so it
/// counts once.
pub fn raised(scenario: &Scenario, before: &Situation, choice: ChoiceRef, after: &Situation) -> FlagSet {
    let told = scenario.choice(choice);
    let view = before.view();
    let stopped = told.stops.pick(view).map(|(_, flag)| *flag);
    let acts = told.acts.pick(view).map_or(&[][..], |(_, acts)| acts);
    let done = acts.iter().filter_map(|used| scenario.model().row(used.act).flag);
    after.raised.without(before.raised).union(stopped.into_iter().chain(done).collect())
}

/// The effects that an author wrote for a choice and for its result.
fn written<'a>(
    scenario: &'a Scenario,
    before: &Situation,
    choice: ChoiceRef,
    result: usize,
) -> impl Iterator<Item = &'a Effects> {
    let told = scenario.choice(choice);
    let row = told.results.iter().nth(result).map(|(_, row)| &row.effects);
    told.effects.all(before.view()).map(|(_, effects)| effects).chain(row)
}
