//! The front matter of a scenario: who, where, and how things stand when the story starts.

mod look;

use super::flaw::Flaw;
use super::report::Report;
use super::row::shortened;
use super::spans::{Spans, Spot};
use super::value::{bad, each, id, number, text, texts, word};
use super::yaml::{Fields, Node, Value};
use crate::scenario::allowance::{Allowance, Reason};
use crate::scenario::file::{About, EDITION, PlanFile, Sign, SkillFile, StudentFile, TurnLimit};
use crate::scenario::ids::{ActId, FactId, PlaceId, PolicyId, RuleId, ScenarioId, SkillId};
use crate::scenario::look::Look;
use crate::scenario::prose::{Line, Span, StudentProse};
use crate::student::{Meter, Phase, Procedure, Sensitivity};
use std::collections::BTreeMap;

pub(super) const TOPICS: &[&str] = &["dysregulation", "prompting", "boundaries"];
pub(super) const SETTINGS: &[&str] = &[
    "classroom",
    "cafeteria",
    "hallway",
    "recess",
    "bus",
    "quiet-room",
    "resource-room",
    "bathroom",
    "community",
    "office",
    "online",
];
pub(super) const SIGNS: &[&str] = &[
    "throws-things",
    "leaves-the-room",
    "will-not-start",
    "hurts-people",
    "looks-at-me",
    "goes-quiet",
    "too-loud",
    "argues-back",
    "asks-for-a-break",
    "uses-a-device",
    "says-no-to-help",
    "sits-alone",
    "adults-disagree",
    "family-asks",
    "people-ask-about-a-student",
    "tells-me-something-serious",
    "asked-to-do-more",
    "needs-care",
];
pub(super) const DELIVERIES: &[&str] = &["push-in", "pull-out", "small-group", "one-to-one", "whole-school"];

/// Everything that the front matter says. What was wrong has been reported and is missing.
pub(super) struct Front {
    pub(super) about: Option<About>,
    pub(super) summary: Line,
    pub(super) content_note: Option<Line>,
    pub(super) student: StudentFile,
    pub(super) person: StudentProse,
    pub(super) skills: Vec<SkillFile>,
    pub(super) skill_names: Vec<(SkillId, String)>,
    pub(super) plan: PlanFile,
    pub(super) facts: Vec<(FactId, String)>,
    pub(super) turns: Option<TurnLimit>,
    pub(super) allow: Vec<Allowance>,
}

pub(super) fn read(node: Node, spans: &mut Spans, report: &mut Report<'_>) -> Front {
    let mut fields = Fields::new("", node, spans, report);
    let edition = fields.need("edition", report);
    if let Some(edition) = edition
        && !matches!(&edition.value, Value::Scalar(text) if *text == EDITION.to_string())
    {
        let message = format!("this is not edition {EDITION} of the grammar");
        report.suggest(Flaw::WrongEdition, edition.stretch, message, format!("write `edition: {EDITION}`"));
    }
    let about = about(&mut fields, report);
    let summary = fields.need("summary", report).and_then(|node| text(&node, "summary", report));
    let warning = fields.take("content-note").and_then(|node| text(&node, "content-note", report));
    let (student, person, look) = match fields.need("student", report) {
        Some(node) => student(Fields::new("student", node, spans, report), spans, report),
        None => (start_of_nothing(), person_of_nothing(), None),
    };
    let (skills, skill_names) = skills(&mut fields, spans, report);
    let plan = fields.take("plan").map(|node| plan(Fields::new("plan", node, spans, report), report));
    let facts = facts(&mut fields, spans, report);
    let turns = fields.need("turns", report).and_then(|node| turns(&node, report));
    let allow = fields.take("allow").map(|node| allow(node, spans, report)).unwrap_or_default();
    fields.finish(report);
    Front {
        about: about.map(|about| About { look, ..about }),
        summary: summary.map(plain).unwrap_or_default(),
        content_note: warning.map(plain),
        student,
        person,
        skills,
        skill_names,
        plan: plan.unwrap_or_default(),
        facts,
        turns,
        allow,
    }
}

pub(super) fn plain(text: String) -> Line {
    vec![Span::Text(text)]
}

fn start_of_nothing() -> StudentFile {
    StudentFile {
        start: BTreeMap::new(),
        phase: None,
        source: crate::student::Source::default(),
        sensitivity: BTreeMap::new(),
    }
}

fn person_of_nothing() -> StudentProse {
    StudentProse { name: String::new(), strengths: Vec::new(), interests: Vec::new(), about: Vec::new() }
}

fn about(fields: &mut Fields, report: &mut Report<'_>) -> Option<About> {
    let topic = fields.need("topic", report).and_then(|node| word(&node, "topic", TOPICS, report));
    let setting = fields.need("setting", report).and_then(|node| word(&node, "setting", SETTINGS, report));
    let delivery =
        fields.need("delivery", report).and_then(|node| word(&node, "delivery", DELIVERIES, report));
    let grade = fields.need("grade", report).and_then(|node| text(&node, "grade", report));
    let minutes = fields.need("minutes", report).and_then(|node| number(&node, "minutes", 1, 30, report));
    let signs = fields.take("signs").map(|node| signs(&node, report)).unwrap_or_default();
    let policy = fields.take("policy").and_then(|node| id(&node, "policy", PolicyId::new, report));
    let twin = fields.take("twin").and_then(|node| id(&node, "twin", ScenarioId::new, report));
    Some(About {
        topic: topic?,
        setting: setting?,
        delivery: delivery?,
        grade: grade?,
        minutes: minutes?,
        signs,
        policy,
        twin,
        look: None,
    })
}

fn signs(node: &Node, report: &mut Report<'_>) -> Vec<Sign> {
    let Value::List(items) = &node.value else {
        bad(node, "signs", "is a list of words", report);
        return Vec::new();
    };
    items.iter().filter_map(|item| word(item, "signs", SIGNS, report)).collect()
}

fn student(
    mut fields: Fields,
    spans: &mut Spans,
    report: &mut Report<'_>,
) -> (StudentFile, StudentProse, Option<Look>) {
    let mut file = start_of_nothing();
    let mut person = person_of_nothing();
    person.name =
        fields.need("name", report).and_then(|node| text(&node, "student.name", report)).unwrap_or_default();
    for (name, list) in [("strengths", &mut person.strengths), ("interests", &mut person.interests)] {
        if let Some(node) = fields.need(name, report) {
            *list = texts(&node, &fields.name(name), report);
            if matches!(&node.value, Value::List(items) if items.is_empty()) {
                bad(&node, &fields.name(name), "names at least one", report);
            }
        }
    }
    person.about = fields.take("about").map(|node| texts(&node, "student.about", report)).unwrap_or_default();
    if let Some(node) = fields.take("start") {
        let meters: Vec<&str> = Meter::ALL.into_iter().map(Meter::id).collect();
        file.start = numbers("student.start", node, &meters, (0, 100), spans, report);
    }
    let phases: Vec<&str> = Phase::ALL.into_iter().map(Phase::id).collect();
    file.phase = fields.take("phase").and_then(|node| word(&node, "student.phase", &phases, report));
    if let Some(node) = fields.take("source") {
        file.source = word(&node, "student.source", &["active", "settled"], report).unwrap_or_default();
    }
    if let Some(node) = fields.take("sensitivity") {
        let kinds: Vec<&str> = Sensitivity::ALL.into_iter().map(Sensitivity::id).collect();
        file.sensitivity = numbers("student.sensitivity", node, &kinds, (50, 200), spans, report);
    }
    let look = fields
        .take("look")
        .and_then(|node| look::read(Fields::new("student.look", node, spans, report), report));
    fields.finish(report);
    (file, person, look)
}

/// Names from a fixed set, each with a number.
fn numbers<K: Ord + serde::de::DeserializeOwned>(
    path: &str,
    node: Node,
    words: &[&str],
    (least, most): (u8, u8),
    spans: &mut Spans,
    report: &mut Report<'_>,
) -> BTreeMap<K, u8> {
    let mut found = BTreeMap::new();
    for (key, at, node) in Fields::new(path, node, spans, report).all() {
        let name = format!("{path}.{key}");
        let named = Node { value: Value::Scalar(key), stretch: at };
        let key = word(&named, path, words, report);
        let value = number(&node, &name, least, most, report);
        found.extend(key.zip(value));
    }
    found
}

fn skills(
    fields: &mut Fields,
    spans: &mut Spans,
    report: &mut Report<'_>,
) -> (Vec<SkillFile>, Vec<(SkillId, String)>) {
    let mut files = Vec::new();
    let mut names = Vec::new();
    let Some(node) = fields.take("skills") else { return (files, names) };
    for (key, at, node) in Fields::new("skills", node, spans, report).all() {
        let skill =
            id(&Node { value: Value::Scalar(key.clone()), stretch: at }, "skills", SkillId::new, report);
        let mut fields = Fields::new(&format!("skills.{key}"), node, spans, report);
        let name = fields.need("name", report).and_then(|node| text(&node, "name", report));
        let independence = fields.need("independence", report);
        let independence = independence.and_then(|node| number(&node, "independence", 0, 100, report));
        let need = fields.need("need", report);
        if let Some(need) = &need {
            // The checker knows a skill by its number, and no id starts with a digit.
            spans.note(Spot::Field(format!("skills.{}.need", files.len())), need.stretch);
        }
        let need = need.and_then(|node| number(&node, "need", 0, 7, report));
        let dependence = fields.need("dependence", report);
        let dependence = dependence.and_then(|node| number(&node, "dependence", 0, 100, report));
        fields.finish(report);
        if let (Some(id), Some(name), Some(independence), Some(need), Some(dependence)) =
            (skill, name, independence, need, dependence)
        {
            names.push((id.clone(), name));
            files.push(SkillFile { id, independence, need, dependence });
        }
    }
    (files, names)
}

fn plan(mut fields: Fields, report: &mut Report<'_>) -> PlanFile {
    let procedures: Vec<&str> = Procedure::ALL.into_iter().map(Procedure::id).collect();
    let procedure =
        fields.take("procedure").and_then(|node| word(&node, "plan.procedure", &procedures, report));
    let mut acts =
        |name| fields.take(name).map(|node| each(&node, name, ActId::new, report)).unwrap_or_default();
    let (order, trained) = (acts("order"), acts("trained"));
    let wait = fields.take("wait").and_then(|node| number(&node, "plan.wait", 0, 60, report));
    fields.finish(report);
    PlanFile { procedure: procedure.unwrap_or_default(), order, wait, trained }
}

pub(super) fn facts(
    fields: &mut Fields,
    spans: &mut Spans,
    report: &mut Report<'_>,
) -> Vec<(FactId, String)> {
    let mut facts = Vec::new();
    let Some(node) = fields.take("facts") else { return facts };
    for (key, at, node) in Fields::new("facts", node, spans, report).all() {
        let meaning = text(&node, &format!("facts.{key}"), report);
        let fact = id(&Node { value: Value::Scalar(key), stretch: at }, "facts", FactId::new, report);
        facts.extend(fact.zip(meaning));
    }
    facts
}

fn turns(node: &Node, report: &mut Report<'_>) -> Option<TurnLimit> {
    let read = || {
        let Value::Scalar(text) = &node.value else { return None };
        let (most, then) = text.split_once("->")?;
        let most = most.trim().parse().ok().filter(|most| (1..=60).contains(most))?;
        Some(TurnLimit { most, then: PlaceId::new(then.trim()).ok()? })
    };
    let turns = read();
    if turns.is_none() {
        let written = if let Value::Scalar(text) = &node.value { shortened(text) } else { "this".to_owned() };
        let message = format!("`turns` cannot be `{written}`");
        let suggestion =
            "write a number from 1 to 60, an arrow and an ending's id, like `8 -> bell`".to_owned();
        report.suggest(Flaw::BadField, node.stretch, message, suggestion);
    }
    turns
}

/// Rules that the story has a reason not to follow. Which rules there are is not known here.
fn allow(node: Node, spans: &mut Spans, report: &mut Report<'_>) -> Vec<Allowance> {
    let Value::List(items) = node.value else {
        bad(&node, "allow", "is a list, each entry with `rule` and `reason`", report);
        return Vec::new();
    };
    let mut allowed = Vec::new();
    for (at, node) in items.into_iter().enumerate() {
        let path = format!("allow.{at}");
        spans.note(Spot::Field(path.clone()), node.stretch);
        let mut fields = Fields::new(&path, node, spans, report);
        let rule = fields.need("rule", report).and_then(|node| id(&node, "allow", RuleId::new, report));
        let reason = fields.need("reason", report).and_then(|node| {
            let said = text(&node, "reason", report)?;
            Reason::new(&said)
                .map_err(|error| report.add(Flaw::BadField, node.stretch, error.to_string()))
                .ok()
        });
        fields.finish(report);
        allowed.extend(rule.zip(reason).map(|(rule, reason)| Allowance { rule, reason }));
    }
    allowed
}
