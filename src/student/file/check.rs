//! From what people wrote to numbers, or to a list of everything that is wrong.

use super::super::meter::{Meter, Meters};
use super::super::numbers::{
    ActNumbers, AfterPeakNumbers, ByPhase, DriftNumbers, EnvironmentNumbers, ModelNumbers, PhaseNumbers,
    PhaseSteps, ResetNumbers, ResetRule, SkillNumbers, TurnLimitNumbers,
};
use super::super::outcome::Outcome;
use super::super::phase::Phase;
use super::super::worth::Worth;
use super::problem::ModelProblem;
use super::{ActFile, Evidence, Grade, LessonFile, ModelFile, ResetFile};
use std::collections::{BTreeMap, BTreeSet};

impl ModelFile {
    /// The numbers alone, once every row says what it rests on and the whole can be played.
    ///
    /// # Errors
    /// Everything that is wrong, by row.
    pub fn check(&self) -> Result<ModelNumbers, Vec<ModelProblem>> {
        let mut problems = Vec::new();
        self.check_evidence(&mut problems);
        let numbers = ModelNumbers {
            start: self.start_numbers(&mut problems),
            acts: self.acts.iter().map(|(id, act)| act_numbers(id, act, &mut problems)).collect(),
            outcomes: Outcome::ALL.map(|outcome| self.outcome_numbers(outcome, &mut problems)),
            drift: self.drift_numbers(&mut problems),
            environment: EnvironmentNumbers {
                neutral: self.environment.neutral,
                per: self.environment.per,
                most: self.environment.most,
            },
            after_peak: AfterPeakNumbers {
                percent: self.after_peak.percent,
                calm_below: self.after_peak.calm_below,
                turns: self.after_peak.turns,
            },
            phases: PhaseNumbers {
                before_rise: phase_steps("phases.before_rise", &self.phases.before_rise, &mut problems),
                before_fall: phase_steps("phases.before_fall", &self.phases.before_fall, &mut problems),
                after_rise: phase_steps("phases.after_rise", &self.phases.after_rise, &mut problems),
                after_fall: phase_steps("phases.after_fall", &self.phases.after_fall, &mut problems),
            },
            trust: TurnLimitNumbers { rise: self.trust.rise, fall: self.trust.fall },
            untrained: self.untrained.role_integrity,
            unsafe_below: self.r#unsafe.below,
            absent: self.absent.meters.clone(),
            same_day: reset_numbers(&self.reset.same_day),
            another_day: reset_numbers(&self.reset.another_day),
        };
        if self.absent.meters.contains(&Meter::Arousal) {
            problems.push(ModelProblem::NeedsStudent(Meter::Arousal));
        }
        self.check_worth(&mut problems);
        // What is missing was filled in above, and would be reported a second time in other words.
        if problems.is_empty()
            && let Err(error) = numbers.verify()
        {
            problems.push(error.into());
        }
        if problems.is_empty() { Ok(numbers) } else { Err(problems) }
    }

    fn check_evidence(&self, problems: &mut Vec<ModelProblem>) {
        let mut used = BTreeSet::new();
        for (row, evidence) in self.rows() {
            let Some(evidence) = evidence else {
                problems.push(ModelProblem::NoEvidence { row });
                continue;
            };
            for name in &evidence.sources {
                used.insert(name);
                if !self.sources.contains_key(name) {
                    let source_name = name.clone();
                    problems.push(ModelProblem::UnknownSource { row: row.clone(), source_name });
                }
            }
            match evidence.grade {
                Grade::J if evidence.reason.trim().is_empty() => {
                    problems.push(ModelProblem::NoReason { row });
                }
                Grade::J => {}
                grade if evidence.sources.is_empty() => {
                    problems.push(ModelProblem::NoSource { row, grade });
                }
                Grade::E1 | Grade::E2 | Grade::E3 => {}
            }
        }
        for name in self.sources.keys().filter(|name| !used.contains(name)) {
            problems.push(ModelProblem::UnusedSource { source_name: name.clone() });
        }
    }

    /// The points that [`check`](Self::check) looked at; what is missing counts nothing.
    pub fn worth(&self) -> Worth {
        let file = &self.worth;
        let phases =
            |row: &BTreeMap<Phase, i16>| Phase::ALL.map(|phase| row.get(&phase).copied().unwrap_or(0));
        Worth {
            meters: Meter::ALL.map(|meter| file.meters.get(&meter).copied().unwrap_or(0)),
            independence: file.independence,
            dependence: file.dependence,
            phases: phases(&file.phases),
            turns: phases(&file.turns),
        }
    }

    fn check_worth(&self, problems: &mut Vec<ModelProblem>) {
        for meter in Meter::ALL {
            let row = "worth.meters";
            match (Worth::weighs(meter), self.worth.meters.contains_key(&meter)) {
                (true, false) => problems.push(ModelProblem::Missing { row, missing: meter.id() }),
                (false, true) => problems.push(ModelProblem::Unread { row, extra: meter.id() }),
                (true, true) | (false, false) => {}
            }
        }
        for (row, values) in [("worth.phases", &self.worth.phases), ("worth.turns", &self.worth.turns)] {
            for phase in Phase::ALL.into_iter().filter(|phase| !values.contains_key(phase)) {
                problems.push(ModelProblem::Missing { row, missing: phase.id() });
            }
        }
    }

    /// Every row that holds a number, with what it rests on.
    pub fn rows(&self) -> Vec<(String, Option<&Evidence>)> {
        let mut rows: Vec<_> = [
            ("start", &self.start.evidence),
            ("drift", &self.drift.evidence),
            ("peak", &self.peak.evidence),
            ("environment", &self.environment.evidence),
            ("after_peak", &self.after_peak.evidence),
            ("phases", &self.phases.evidence),
            ("trust", &self.trust.evidence),
            ("levels", &self.levels.evidence),
            ("untrained", &self.untrained.evidence),
            ("unsafe", &self.r#unsafe.evidence),
            ("absent", &self.absent.evidence),
            ("worth", &self.worth.evidence),
            ("reset.same_day", &self.reset.same_day.evidence),
            ("reset.another_day", &self.reset.another_day.evidence),
        ]
        .map(|(row, evidence)| (row.to_owned(), evidence.as_ref()))
        .into();
        for (outcome, file) in &self.outcomes {
            rows.push((format!("outcomes.{}", outcome.id()), file.evidence.as_ref()));
        }
        for (id, act) in &self.acts {
            let parts = [
                ("", act.arousal.is_some(), &act.evidence),
                (".others", !act.others.is_empty(), &act.others_evidence),
                (".able", act.teaches(), &act.skill_evidence),
            ];
            for (part, is_there, evidence) in parts {
                if is_there || evidence.is_some() {
                    rows.push((format!("acts.{id}{part}"), evidence.as_ref()));
                }
            }
        }
        rows
    }

    fn start_numbers(&self, problems: &mut Vec<ModelProblem>) -> Meters {
        Meters::new(Meter::ALL.map(|meter| {
            self.start.meters.get(&meter).copied().unwrap_or_else(|| {
                problems.push(ModelProblem::Missing { row: "start.meters", missing: meter.id() });
                0
            })
        }))
    }

    fn outcome_numbers(&self, outcome: Outcome, problems: &mut Vec<ModelProblem>) -> SkillNumbers {
        if let Some(file) = self.outcomes.get(&outcome) {
            skill_numbers(&file.change)
        } else {
            problems.push(ModelProblem::MissingOutcome(outcome));
            SkillNumbers::default()
        }
    }

    fn drift_numbers(&self, problems: &mut Vec<ModelProblem>) -> DriftNumbers {
        DriftNumbers {
            active: drift("drift.active", &self.drift.active, problems),
            settled: drift("drift.settled", &self.drift.settled, problems),
            peak_first: self.peak.first,
            peak_quiet: self.peak.quiet,
            peak_loud: self.peak.loud,
            quiet_up_to: self.peak.quiet_up_to,
        }
    }
}

impl ActFile {
    fn teaches(&self) -> bool {
        self.able != LessonFile::default() || self.needing != LessonFile::default()
    }

    fn moves_arousal(&self) -> bool {
        let taught = [&self.able, &self.needing].map(|lesson| lesson.meters.contains_key(&Meter::Arousal));
        self.arousal.is_some() || taught.contains(&true)
    }
}

fn act_numbers(id: &str, act: &ActFile, problems: &mut Vec<ModelProblem>) -> ActNumbers {
    let is_id = id.len() <= 40
        && id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    if !is_id {
        problems.push(ModelProblem::BadId { act: id.to_owned() });
    }
    if act.others.contains_key(&Meter::Arousal) {
        problems.push(ModelProblem::ArousalAmongOthers { act: id.to_owned() });
    }
    let arousal = act.arousal.map(|steps| (Meter::Arousal, steps.0));
    let others = act.others.iter().map(|(meter, steps)| (*meter, steps.0));
    let effects: Vec<_> = arousal
        .into_iter()
        .chain(others)
        .filter(|(_, by_phase)| *by_phase != [0; Phase::ALL.len()])
        .collect();
    // What a prompt does is in the outcomes.
    if effects.is_empty() && !act.teaches() && act.level.is_none() {
        problems.push(ModelProblem::AllZero { act: id.to_owned() });
    }
    if act.sensitivity.is_some() && !act.moves_arousal() {
        problems.push(ModelProblem::NothingToScale { act: id.to_owned() });
    }
    ActNumbers {
        id: id.to_owned(),
        effects,
        sensitivity: act.sensitivity,
        flag: act.flag,
        needs_plan: act.needs_plan,
        level: act.level,
        physical: act.physical,
        able: skill_numbers(&act.able),
        needing: skill_numbers(&act.needing),
    }
}

fn skill_numbers(lesson: &LessonFile) -> SkillNumbers {
    SkillNumbers {
        independence: lesson.independence,
        dependence: lesson.dependence,
        streak: lesson.streak,
        errors: lesson.errors,
        meters: lesson.meters.iter().map(|(meter, amount)| (*meter, *amount)).collect(),
    }
}

fn drift(row: &'static str, by_phase: &BTreeMap<Phase, i8>, problems: &mut Vec<ModelProblem>) -> ByPhase {
    Phase::ALL.map(|phase| match (phase, by_phase.get(&phase)) {
        (Phase::Peak, None) => 0,
        (Phase::Peak, Some(_)) => {
            problems.push(ModelProblem::Unread { row, extra: phase.id() });
            0
        }
        (_, Some(amount)) => *amount,
        (_, None) => {
            problems.push(ModelProblem::Missing { row, missing: phase.id() });
            0
        }
    })
}

fn phase_steps(
    row: &'static str,
    by_phase: &BTreeMap<Phase, PhaseSteps>,
    problems: &mut Vec<ModelProblem>,
) -> [PhaseSteps; Phase::ALL.len()] {
    Phase::ALL.map(|phase| {
        by_phase.get(&phase).cloned().unwrap_or_else(|| {
            problems.push(ModelProblem::Missing { row, missing: phase.id() });
            vec![(0, phase)]
        })
    })
}

fn reset_numbers(file: &ResetFile) -> ResetNumbers {
    ResetNumbers {
        meters: Meter::ALL.map(|meter| file.meters.get(&meter).copied().unwrap_or(ResetRule::Keep)),
        settle_at: file.settle_at,
        source_as_at_start: file.source_as_at_start,
    }
}
