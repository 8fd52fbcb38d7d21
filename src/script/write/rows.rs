//! Rows in their canonical order.

use super::line::{filled, line, plain, wrapped};
use crate::scenario::file::{
    ActUse, Basis, ChoiceFile, CreditFile, Effects, EndingFile, Guard, Row, SceneFile,
};
use crate::scenario::ids::PlaceId;
use crate::scenario::picture::{Adult, Backdrop, PictureRow, Posture};
use crate::scenario::prose::{ChoiceProse, EndingProse, Line, SceneProse};
use crate::student::{Reset, Source, Wait};
use std::collections::BTreeMap;
use std::fmt::{Display, Write as _};

pub(super) fn scene(file: &SceneFile, words: &SceneProse) -> Vec<String> {
    let mut rows = Vec::new();
    if let Some(later) = file.later {
        let word = match later {
            Reset::SameDay => "same-day",
            Reset::AnotherDay => "another-day",
        };
        rows.push(format!("- later: {word}"));
    }
    if file.student_absent {
        rows.push("- student: absent".to_owned());
    }
    pictures(&mut rows, &file.pictures);
    rows.extend(
        file.arrival.iter().map(|row| format!("- arrival{}: {}", guard(&row.when), effects(&row.what))),
    );
    said(&mut rows, "says", &file.says, &words.says);
    for (when, text) in file.cues.iter().zip(&words.cues) {
        let head = guard(when);
        let head = head.strip_prefix(" in").unwrap_or(&head);
        rows.push(row(&format!("cue{head}"), text));
    }
    if !file.rests.is_empty() {
        let bases: Vec<String> = file.rests.iter().map(|one| basis(*one)).collect();
        rows.push(format!("- rests: {}", bases.join("; ")));
    }
    for (key, text) in
        [("hint", &words.hint), ("think-aloud", &words.think_aloud), ("say-first", &words.say_first)]
    {
        rows.extend(text.iter().map(|text| row(key, text)));
    }
    rows
}

pub(super) fn choice(file: &ChoiceFile, words: &ChoiceProse, titles: &BTreeMap<&str, &str>) -> Vec<String> {
    let link = |to: &PlaceId| {
        let title = titles.get(to.as_str()).copied().unwrap_or(to.as_str());
        format!("[{}](#{to})", plain(title))
    };
    let mut rows: Vec<String> = file.offered.iter().map(|when| format!("- offered{}", guard(when))).collect();
    for held in &file.acts {
        rows.push(format!("- act{}: {}", guard(&held.when), joined(", ", held.what.iter().map(act))));
    }
    rows.extend(
        file.credit.iter().map(|held| format!("- credit{}: {}", guard(&held.when), credit(&held.what))),
    );
    rows.extend(
        file.effects.iter().map(|held| format!("- effect{}: {}", guard(&held.when), effects(&held.what))),
    );
    for (held, text) in file.results.iter().zip(&words.results) {
        let percent =
            if held.what.percent == 100 { String::new() } else { format!(" {}%", held.what.percent) };
        let head = format!("result{}{percent}", guard(&held.when));
        let text = line(text);
        let row = format!("- {head}: {text}");
        let tail = held.what.to.as_ref().map(&link);
        let words = row.split(' ').chain(tail.iter().flat_map(|link| ["->", link]));
        rows.push(filled(words, "  "));
        if held.what.effects != Effects::default() {
            rows.push(format!("  - effect: {}", effects(&held.what.effects)));
        }
    }
    for (held, text) in file.stops.iter().zip(&words.stops) {
        rows.push(row(&format!("stop {}{}", held.what.flag.id(), guard(&held.when)), text));
    }
    if !file.remedies.is_empty() {
        rows.push(format!("- remedies: {}", joined(", ", file.remedies.iter().map(|flag| flag.id()))));
    }
    said(&mut rows, "why", &file.whys, &words.whys);
    said(&mut rows, "coach", &file.coach, &words.coach);
    rows.extend(file.then.iter().map(|held| format!("- then{}: {}", guard(&held.when), link(&held.what))));
    rows
}

pub(super) fn ending(file: &EndingFile, words: &EndingProse) -> Vec<String> {
    let mut rows = vec!["- ending".to_owned()];
    pictures(&mut rows, &file.pictures);
    said(&mut rows, "says", &file.says, &words.says);
    said(&mut rows, "needs", &file.needs, &words.needs);
    said(&mut rows, "asks", &file.asks, &words.asks);
    rows
}

fn pictures(rows: &mut Vec<String>, pictures: &[Row<PictureRow>]) {
    rows.extend(pictures.iter().map(|held| {
        let PictureRow { backdrop, posture, adult } = held.what;
        let words = [backdrop.map(Backdrop::word), posture.map(Posture::word), adult.map(Adult::word)];
        format!("- picture{}: {}", guard(&held.when), joined(", ", words.into_iter().flatten()))
    }));
}

fn said(rows: &mut Vec<String>, key: &str, guards: &[Guard], lines: &[Line]) {
    rows.extend(guards.iter().zip(lines).map(|(when, text)| row(&format!("{key}{}", guard(when)), text)));
}

fn row(head: &str, text: &Line) -> String {
    wrapped(&format!("- {head}: {}", line(text)), "  ")
}

/// With a blank before it, unless it is open.
pub(in crate::script) fn guard(when: &Guard) -> String {
    let mut out = String::new();
    if !when.phases.is_empty() {
        let _ = write!(out, " in {}", joined(", ", when.phases.iter().map(|phase| phase.id())));
    }
    for (word, is) in [("if", true), ("unless", false)] {
        let facts: Vec<&str> =
            when.facts.iter().filter(|fact| fact.is == is).map(|fact| fact.fact.as_str()).collect();
        if !facts.is_empty() {
            let _ = write!(out, " {word} {}", facts.join(", "));
        }
    }
    out
}

fn effects(effects: &Effects) -> String {
    let mut parts = Vec::new();
    if !effects.set.is_empty() {
        parts.push(format!("set {}", joined(", ", effects.set.iter())));
    }
    if !effects.clear.is_empty() {
        parts.push(format!("clear {}", joined(", ", effects.clear.iter())));
    }
    if !effects.change.is_empty() {
        let changes = effects.change.iter().map(|(meter, by)| format!("{} {by:+}", meter.id()));
        parts.push(format!("change {}", joined(", ", changes)));
    }
    if let Some(source) = effects.source {
        let word = match source {
            Source::Active => "active",
            Source::Settled => "settled",
        };
        parts.push(format!("source {word}"));
    }
    if !effects.need.is_empty() {
        let needs = effects.need.iter().map(|(skill, by)| format!("{skill} {by:+}"));
        parts.push(format!("need {}", joined(", ", needs)));
    }
    parts.join("; ")
}

fn act(used: &ActUse) -> String {
    let mut out = used.act.to_string();
    if let Some(skill) = &used.skill {
        let _ = write!(out, " skill={skill}");
    }
    if used.wait != Wait::default() {
        let _ = write!(out, " wait={}", used.wait.id());
    }
    out
}

fn credit(credit: &CreditFile) -> String {
    let pairs = std::iter::once(&credit.primary).chain(&credit.secondary);
    joined(", ", pairs.map(|(competency, points)| format!("{} {points}", competency.id())))
}

fn basis(basis: Basis) -> String {
    match basis {
        Basis::Plan(line) => format!("plan {line}"),
        Basis::Rule(row) => format!("rule {row}"),
        Basis::Phase => "phase".to_owned(),
        Basis::Data => "data".to_owned(),
        Basis::Policy => "policy".to_owned(),
    }
}

fn joined(separator: &str, items: impl Iterator<Item = impl Display>) -> String {
    items.map(|item| item.to_string()).collect::<Vec<_>>().join(separator)
}
