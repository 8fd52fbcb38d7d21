//! What must be true of every student, plan and turn.
//!
//! That names, pronouns and pictures change nothing needs no test: nothing that `respond` takes can hold one.

use super::{FILE, MODEL, arousal};
use alongside::student::file::Group;
use alongside::student::{
    ActUse, Meter, Meters, NumbersError, Phase, Plan, Presence, Procedure, Reason, Sensitivities,
    Sensitivity, Setting, Skill, SkillIndex, SkillMeter, Source, Stimulus, Student, Subject, Wait, respond,
    respond_unexplained,
};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// A turn that owns what it is made of.
#[derive(Debug, Clone)]
struct Turn {
    acts: Vec<ActUse>,
    changes: Vec<(Meter, i8)>,
    need: Vec<(SkillIndex, i8)>,
    presence: Presence,
}

impl Turn {
    fn stimulus(&self) -> Stimulus<'_> {
        Stimulus { acts: &self.acts, changes: &self.changes, need: &self.need, presence: self.presence }
    }
}

fn any_skill() -> impl Strategy<Value = Skill> {
    (0..=100u8, 0..=7u8, 0..=100u8, 0..=20u8, 0..=20u8).prop_map(
        |(independence, need, dependence, streak, errors)| Skill {
            independence,
            need,
            dependence,
            streak,
            errors,
        },
    )
}

fn any_student() -> impl Strategy<Value = Student> {
    let cycle = (
        select(&Phase::ALL[..]),
        any::<bool>(),
        0..3u8,
        any::<bool>(),
        select(vec![Source::Active, Source::Settled]),
    );
    let meters = prop::array::uniform13(0..=100u8);
    (cycle, meters, [any_skill(), any_skill()]).prop_map(|(cycle, meters, skills)| {
        let (phase, post_peak, calm_turns, new_to_peak, source) = cycle;
        Student { phase, meters: Meters::new(meters), post_peak, calm_turns, new_to_peak, source, skills }
    })
}

fn any_skill_index() -> impl Strategy<Value = SkillIndex> {
    (0..2usize).prop_map(|index| SkillIndex::new(index).unwrap())
}

fn any_use() -> impl Strategy<Value = ActUse> {
    let acts: Vec<_> = MODEL.acts().collect();
    (select(acts), prop::option::of(any_skill_index()), select(&Wait::ALL[..]))
        .prop_map(|(act, skill, wait)| ActUse { act, skill, wait })
}

fn any_turn() -> impl Strategy<Value = Turn> {
    (
        prop::collection::vec(any_use(), 0..5),
        prop::collection::vec((select(&Meter::ALL[..]), -100..=100i8), 0..4),
        prop::collection::vec((any_skill_index(), -7..=7i8), 0..3),
        select(vec![Presence::Present, Presence::Present, Presence::Present, Presence::Absent]),
    )
        .prop_map(|(acts, changes, need, presence)| Turn { acts, changes, need, presence })
}

fn any_setting() -> impl Strategy<Value = Setting> {
    let prompts: Vec<_> = MODEL.acts().filter(|act| matches!(MODEL.row(*act).level, Some(1..=7))).collect();
    let all: Vec<_> = MODEL.acts().collect();
    let order = subsequence(prompts, 0..=7).prop_shuffle();
    let trained = subsequence(all, 0..20);
    let sensitivities = prop::array::uniform7(50..=200u8).prop_map(|percents| {
        Sensitivity::ALL
            .into_iter()
            .zip(percents)
            .fold(Sensitivities::default(), |all, (sensitivity, percent)| all.with(sensitivity, percent))
    });
    (sensitivities, select(&Procedure::ALL[..]), order, trained).prop_map(
        |(sensitivities, procedure, order, trained)| {
            MODEL.setting(sensitivities, &Plan { procedure, order: &order, trained: &trained }).unwrap()
        },
    )
}

fn value(student: &Student, subject: Subject) -> i32 {
    match subject {
        Subject::Meter(meter) => student.meters.get(meter).into(),
        Subject::Skill(index, meter) => {
            let skill = student.skills[index.index()];
            match meter {
                SkillMeter::Independence => skill.independence,
                SkillMeter::Need => skill.need,
                SkillMeter::Dependence => skill.dependence,
                SkillMeter::Streak => skill.streak,
                SkillMeter::Errors => skill.errors,
            }
            .into()
        }
    }
}

fn subjects() -> impl Iterator<Item = Subject> {
    let skills = (0..2).filter_map(SkillIndex::new);
    let skills = skills.flat_map(|index| SkillMeter::ALL.map(|meter| Subject::Skill(index, meter)));
    Meter::ALL.into_iter().map(Subject::Meter).chain(skills)
}

/// Act by itself, about the first skill, in the planned wait.
fn about_skill(id: &str, wait: Wait) -> ActUse {
    ActUse { act: MODEL.act(id).unwrap(), skill: SkillIndex::new(0), wait }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn causes_add_up_to_exactly_the_change(student in any_student(), turn in any_turn(), setting in any_setting()) {
        let response = respond(&student, &turn.stimulus(), &setting, &MODEL);
        for subject in subjects() {
            let causes = response.causes.iter().filter(|cause| cause.subject == subject);
            let sum: i32 = causes.map(|cause| cause.amount).sum();
            prop_assert_eq!(sum, value(&response.student, subject) - value(&student, subject), "{:?}", subject);
        }
        prop_assert!(response.causes.iter().all(|cause| cause.amount != 0));
    }

    #[test]
    fn everything_stays_within_its_bounds(student in any_student(), turn in any_turn(), setting in any_setting()) {
        let after = respond(&student, &turn.stimulus(), &setting, &MODEL).student;
        for subject in subjects() {
            let most = match subject { Subject::Meter(_) => 100, Subject::Skill(_, meter) => meter.most().into() };
            prop_assert!((0..=most).contains(&value(&after, subject)), "{:?}", subject);
        }
    }

    #[test]
    fn the_same_turn_gives_the_same_response_with_or_without_causes(
        student in any_student(), turn in any_turn(), setting in any_setting(),
    ) {
        let first = respond(&student, &turn.stimulus(), &setting, &MODEL);
        prop_assert_eq!(&respond(&student, &turn.stimulus(), &setting, &MODEL), &first);
        let unexplained = respond_unexplained(&student, &turn.stimulus(), &setting, &MODEL);
        prop_assert_eq!((unexplained.student, unexplained.flags), (first.student, first.flags));
        prop_assert!(unexplained.causes.is_empty());
    }

    #[test]
    fn trust_grows_slowly_and_falls_fast(student in any_student(), turn in any_turn(), setting in any_setting()) {
        let after = respond(&student, &turn.stimulus(), &setting, &MODEL).student;
        let change = i32::from(after.meters.get(Meter::Trust)) - i32::from(student.meters.get(Meter::Trust));
        prop_assert!((-15..=8).contains(&change), "{}", change);
    }

    #[test]
    fn at_peak_no_words_settle_more_than_quiet_space_and_a_cleared_area(
        mut student in any_student(), setting in any_setting(), used in select(verbal_acts()),
    ) {
        student.phase = Phase::Peak;
        let turn = |ids: &[&str]| {
            let acts: Vec<_> = ids.iter().map(|id| ActUse::of(MODEL.act(id).unwrap())).collect();
            arousal(&respond(&student, &Stimulus { acts: &acts, ..Stimulus::default() }, &setting, &MODEL).student)
        };
        prop_assert!(turn(&["observe_wait", "give_space", "clear_area"]) <= turn(&[&used]), "{}", used);
    }

    #[test]
    fn waiting_is_never_worse_than_helping_early(
        student in any_student(), setting in any_setting(), prompt in select(prompts()),
        wait in select(vec![Wait::Early, Wait::None]),
    ) {
        let turn = |used| {
            let acts = [used];
            respond(&student, &Stimulus { acts: &acts, ..Stimulus::default() }, &setting, &MODEL)
        };
        let early = turn(about_skill(prompt, wait));
        // A trial that the plan wants without a wait is not early.
        prop_assume!(early.causes.iter().any(
            |cause| matches!(cause.reason, Reason::Prompting(_, outcome) if outcome.id().starts_with("early"))
        ));
        for patient in [turn(about_skill("wait_natural", Wait::Planned)), turn(about_skill(prompt, Wait::Planned))] {
            let (patient_skill, early_skill) = (patient.student.skills[0], early.student.skills[0]);
            prop_assert!(patient_skill.independence >= early_skill.independence);
            prop_assert!(patient_skill.dependence <= early_skill.dependence);
            prop_assert!(patient_skill.errors <= early_skill.errors);
            prop_assert!(patient_skill.streak >= early_skill.streak);
            prop_assert!(arousal(&patient.student) <= arousal(&early.student));
            for meter in [Meter::Trust, Meter::Dignity, Meter::Engagement, Meter::Voice] {
                prop_assert!(patient.student.meters.get(meter) >= early.student.meters.get(meter), "{:?}", meter);
            }
        }
    }

    #[test]
    fn doing_a_step_for_a_student_never_raises_independence(
        student in any_student(), setting in any_setting(), wait in select(&Wait::ALL[..]),
    ) {
        let acts = [about_skill("do_for", wait)];
        let after = respond(&student, &Stimulus { acts: &acts, ..Stimulus::default() }, &setting, &MODEL).student;
        prop_assert!(after.skills[0].independence <= student.skills[0].independence);
        prop_assert!(after.skills[0].dependence >= student.skills[0].dependence);
    }

    #[test]
    fn nobody_does_alone_what_they_need_help_with(
        mut student in any_student(), turn in any_turn(), setting in any_setting(), need in 1..=7u8,
    ) {
        for skill in &mut student.skills {
            skill.need = need;
        }
        let response = respond(&student, &turn.stimulus(), &setting, &MODEL);
        for (before, after) in student.skills.iter().zip(&response.student.skills) {
            prop_assert!(after.streak <= before.streak);
        }
    }

    #[test]
    fn a_student_who_is_not_there_keeps_their_phase_and_their_distress(
        student in any_student(), mut turn in any_turn(), setting in any_setting(),
    ) {
        turn.presence = Presence::Absent;
        turn.changes.clear();
        turn.need.clear();
        let after = respond(&student, &turn.stimulus(), &setting, &MODEL).student;
        let mut expected = student;
        for meter in Meter::ALL.into_iter().filter(|meter| MODEL.moves_while_absent(*meter)) {
            expected.meters.set(meter, after.meters.get(meter).into());
        }
        prop_assert_eq!(after, expected);
    }

    #[test]
    fn damaged_bytes_are_refused_or_play_without_a_crash(
        place in any::<prop::sample::Index>(), byte in any::<u8>(), student in any_student(),
    ) {
        let mut bytes = postcard::to_allocvec(MODEL.numbers()).unwrap();
        *place.get_mut(&mut bytes) = byte;
        let Ok(numbers) = postcard::from_bytes::<alongside::student::ModelNumbers>(&bytes) else { return Ok(()) };
        let model: Result<alongside::student::StudentModel, NumbersError> = numbers.try_into();
        let Ok(model) = model else { return Ok(()) };
        let setting = model.setting(Sensitivities::default(), &Plan::default()).unwrap();
        let skill = SkillIndex::new(0);
        let acts: Vec<_> = model.acts().map(|act| ActUse { act, skill, wait: Wait::None }).collect();
        respond(&student, &Stimulus { acts: &acts, ..Stimulus::default() }, &setting, &model);
    }
}

fn verbal_acts() -> Vec<String> {
    FILE.acts.iter().filter(|(_, act)| act.verbal).map(|(id, _)| id.clone()).collect()
}

fn prompts() -> Vec<&'static str> {
    vec![
        "env_visual",
        "gesture",
        "indirect_verbal",
        "direct_verbal",
        "demonstrate",
        "partial_physical",
        "full_physical",
    ]
}

fn by_phase(id: &str, meter: Meter) -> [i8; 7] {
    let row = MODEL.row(MODEL.act(id).unwrap());
    row.effects.iter().find(|(other, _)| *other == meter).map_or([0; 7], |(_, by_phase)| *by_phase)
}

#[test]
fn escalating_acts_upset_more_in_acceleration_than_in_calm_but_for_two_that_cost_later() {
    for (id, act) in FILE.acts.iter().filter(|(_, act)| act.group == Group::Escalate) {
        let amounts = act.arousal.unwrap().0;
        let rises = amounts[Phase::Acceleration as usize] > amounts[Phase::Calm as usize];
        if ["bribe", "give_in_after"].contains(&id.as_str()) {
            assert!(!rises, "`{id}` looks good at once");
            assert!(by_phase(id, Meter::EscalationPayoff).iter().all(|amount| *amount > 0), "{id}");
        } else {
            assert!(rises, "{id}");
        }
    }
}

#[test]
fn answering_a_request_never_pays_escalation_and_late_relief_never_unpays_it() {
    for id in ["honor_break", "respond_all_modes", "follow_bip"] {
        assert!(by_phase(id, Meter::EscalationPayoff).iter().all(|amount| *amount <= 0), "{id}");
    }
    for id in ["give_in_after", "bribe"] {
        assert!(by_phase(id, Meter::EscalationPayoff).iter().all(|amount| *amount >= 0), "{id}");
    }
    assert!(by_phase("honor_break", Meter::EscalationPayoff).iter().any(|amount| *amount < 0));
}

/// Two good acts together outweigh the worst drift and surroundings.
#[test]
fn there_is_always_something_that_settles_agitation() {
    let worst = i32::from(MODEL.numbers().drift.active[Phase::Agitation as usize])
        + i32::from(MODEL.numbers().environment.most);
    let best: i32 = ["give_space", "reduce_input"]
        .map(|id| i32::from(by_phase(id, Meter::Arousal)[Phase::Agitation as usize]))
        .iter()
        .sum();
    assert!(worst + best < 0);
}
