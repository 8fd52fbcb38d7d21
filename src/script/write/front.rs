//! Front matter in its canonical order.

use super::super::front::{DELIVERIES, SETTINGS, SIGNS, TOPICS};
use super::super::value::known_word;
use crate::scenario::file::{EDITION, ScenarioFile};
use crate::scenario::look::Look;
use crate::scenario::prose::{Line, Prose, Span};
use crate::student::{Procedure, Source};
use serde::de::DeserializeOwned;
use std::fmt::Write as _;

pub(super) fn front(file: &ScenarioFile, prose: &Prose) -> String {
    let mut out = Lines(String::new());
    out.field(0, "edition", &EDITION.to_string());
    out.field(0, "topic", word(&file.about.topic, TOPICS));
    out.field(0, "setting", word(&file.about.setting, SETTINGS));
    out.field(0, "delivery", word(&file.about.delivery, DELIVERIES));
    let number = file.about.grade.parse::<u8>().is_ok_and(|grade| grade.to_string() == file.about.grade);
    out.field(0, "grade", &if number { file.about.grade.clone() } else { text(&file.about.grade) });
    out.field(0, "minutes", &file.about.minutes.to_string());
    if !file.about.signs.is_empty() {
        let signs: Vec<&str> = file.about.signs.iter().map(|sign| word(sign, SIGNS)).collect();
        out.field(0, "signs", &format!("[{}]", signs.join(", ")));
    }
    if let Some(policy) = &file.about.policy {
        out.field(0, "policy", &name_of(policy.as_str()));
    }
    if let Some(twin) = &file.about.twin {
        out.field(0, "twin", &name_of(twin.as_str()));
    }
    out.field(0, "summary", &text(&words(&prose.summary)));
    if let Some(note) = &prose.content_note {
        out.field(0, "content-note", &text(&words(note)));
    }
    student(&mut out, file, prose);
    if !file.skills.is_empty() {
        out.open(0, "skills");
    }
    for (skill, (_, name)) in file.skills.iter().zip(&prose.skills) {
        out.open(1, skill.id.as_str());
        out.field(2, "name", &text(name));
        out.field(2, "independence", &skill.independence.to_string());
        out.field(2, "need", &skill.need.to_string());
        out.field(2, "dependence", &skill.dependence.to_string());
    }
    plan(&mut out, file);
    if !prose.facts.is_empty() {
        out.open(0, "facts");
    }
    for (fact, meaning) in &prose.facts {
        out.field(1, fact.as_str(), &text(meaning));
    }
    out.field(0, "turns", &format!("{} -> {}", file.turns.most, file.turns.then));
    if !file.allow.is_empty() {
        out.open(0, "allow");
    }
    for allowance in &file.allow {
        let _ = writeln!(out.0, "  - rule: {}", name_of(allowance.rule.as_str()));
        out.field(2, "reason", &text(allowance.reason.as_str()));
    }
    out.0
}

fn student(out: &mut Lines, file: &ScenarioFile, prose: &Prose) {
    out.open(0, "student");
    out.field(1, "name", &text(&prose.student.name));
    if let Some(worn) = &file.about.look {
        look(out, worn);
    }
    let lists = [
        ("strengths", &prose.student.strengths),
        ("interests", &prose.student.interests),
        ("about", &prose.student.about),
    ];
    for (name, items) in lists.into_iter().filter(|(_, items)| !items.is_empty()) {
        out.open(1, name);
        for item in items {
            let _ = writeln!(out.0, "    - {}", text(item));
        }
    }
    if !file.student.start.is_empty() {
        let meters = file.student.start.iter().map(|(meter, value)| format!("{}: {value}", meter.id()));
        out.field(1, "start", &format!("{{ {} }}", meters.collect::<Vec<_>>().join(", ")));
    }
    if let Some(phase) = file.student.phase {
        out.field(1, "phase", phase.id());
    }
    if file.student.source != Source::default() {
        out.field(1, "source", word(&file.student.source, &["active", "settled"]));
    }
    if !file.student.sensitivity.is_empty() {
        let kinds =
            file.student.sensitivity.iter().map(|(kind, percent)| format!("{}: {percent}", kind.id()));
        out.field(1, "sensitivity", &format!("{{ {} }}", kinds.collect::<Vec<_>>().join(", ")));
    }
}

fn look(out: &mut Lines, look: &Look) {
    let Look { skin, hair, wears, headscarf, uses } = look;
    out.open(1, "look");
    out.field(2, "skin", skin.word());
    out.field(2, "hair", &format!("{} {}", hair.color.word(), hair.cut.word()));
    out.field(2, "wears", &format!("{} {}", wears.color.word(), wears.garment.word()));
    if let Some(color) = headscarf {
        out.field(2, "headscarf", color.word());
    }
    if !uses.is_empty() {
        let uses: Vec<&str> = uses.iter().map(|aid| aid.word()).collect();
        out.field(2, "uses", &format!("[{}]", uses.join(", ")));
    }
}

fn plan(out: &mut Lines, file: &ScenarioFile) {
    let plan = &file.plan;
    if *plan == crate::scenario::file::PlanFile::default() {
        return;
    }
    out.open(0, "plan");
    // Written out even where it is the usual one, because an author looks for it here.
    let procedure: Procedure = plan.procedure;
    out.field(1, "procedure", procedure.id());
    for (name, acts) in [("order", &plan.order), ("trained", &plan.trained)] {
        if !acts.is_empty() {
            let acts: Vec<String> = acts.iter().map(|act| name_of(act.as_str())).collect();
            out.field(1, name, &format!("[{}]", acts.join(", ")));
        }
    }
    if let Some(wait) = plan.wait {
        out.field(1, "wait", &wait.to_string());
    }
}

struct Lines(String);

impl Lines {
    fn field(&mut self, depth: usize, name: &str, value: &str) {
        let _ = writeln!(self.0, "{}{}: {value}", "  ".repeat(depth), name_of(name));
    }

    fn open(&mut self, depth: usize, name: &str) {
        let _ = writeln!(self.0, "{}{}:", "  ".repeat(depth), name_of(name));
    }
}

/// An author's own name may be one of the words that YAML takes for something else.
fn name_of(name: &str) -> String {
    if is_plain(name) { name.to_owned() } else { format!("\"{name}\"") }
}

fn words(line: &Line) -> String {
    line.iter()
        .map(|span| match span {
            Span::Text(text) | Span::Emphasis(text) | Span::Strong(text) => text.as_str(),
        })
        .collect()
}

/// A text as YAML, in quotation marks only where it needs them.
fn text(text: &str) -> String {
    if is_plain(text) {
        text.to_owned()
    } else {
        format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
    }
}

fn is_plain(text: &str) -> bool {
    let word = text.to_ascii_lowercase();
    let reserved =
        matches!(word.as_str(), "null" | "true" | "false" | "yes" | "no" | "on" | "off" | "y" | "n")
            || word.starts_with("inf")
            || word.starts_with("nan");
    let broken =
        text.contains(": ") || text.contains(" #") || text.ends_with(':') || text.contains(is_special);
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && !reserved && !broken
}

fn is_special(c: char) -> bool {
    c.is_control() || matches!(c, '"' | '\\' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// The word that a file has for a value of a fixed set.
fn word<T: DeserializeOwned + PartialEq>(value: &T, words: &'static [&'static str]) -> &'static str {
    words.iter().find(|word| known_word::<T>(word).as_ref() == Some(value)).copied().unwrap_or_default()
}
