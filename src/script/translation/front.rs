//! The front matter of a translation: the student, facts and skills in another language.

use super::missing;
use crate::diagnostic::Stretch;
use crate::scenario::prose::Prose;
use crate::script::flaw::Flaw;
use crate::script::front::{facts, plain as as_line};
use crate::script::report::Report;
use crate::script::source::Source;
use crate::script::spans::Spans;
use crate::script::value::{bad, text, texts};
use crate::script::yaml::{self, Fields, Value};

pub(super) fn front(
    front: Option<Stretch>,
    language: &str,
    source: &Source<'_>,
    prose: &mut Prose,
    spans: &mut Spans,
    report: &mut Report<'_>,
) {
    let Some(front) = front else {
        let message = "the translation does not start with front matter".to_owned();
        let suggestion = format!("put `language: {language}` between two lines of `---` at the very top");
        report.suggest(Flaw::MissingFrontMatter, Stretch { start: 0, end: 0 }, message, suggestion);
        return;
    };
    let Some(node) = yaml::read(front, source, report) else { return };
    let mut fields = Fields::new("", node, spans, report);
    if let Some(node) = fields.need("language", report)
        && !matches!(&node.value, Value::Scalar(said) if said == language)
    {
        let message = format!("the file is named for `{language}` and says another language");
        report.suggest(
            Flaw::TranslationLanguage,
            node.stretch,
            message,
            format!("write `language: {language}`"),
        );
    }
    let mut line = |name: &'static str, there: bool, report: &mut Report<'_>| {
        let found = fields.take(name).and_then(|node| text(&node, name, report)).map(as_line);
        if found.is_none() && there {
            missing(name, front, report);
        }
        found
    };
    if let Some(summary) = line("summary", true, report) {
        prose.summary = summary;
    }
    let noted = prose.content_note.is_some();
    if let Some(note) = line("content-note", noted, report) {
        prose.content_note = Some(note);
    }
    match fields.take("student") {
        Some(node) => person(Fields::new("student", node, spans, report), front, prose, report),
        None => missing("student", front, report),
    }
    let meanings = facts(&mut fields, spans, report);
    for (fact, meaning) in &mut prose.facts {
        match meanings.iter().find(|(other, _)| other == fact) {
            Some((_, words)) => meaning.clone_from(words),
            None => missing(&format!("facts.{fact}"), front, report),
        }
    }
    let names = fields.take("skills").map(|node| Fields::new("skills", node, spans, report).all());
    let names = names.unwrap_or_default();
    for (skill, name) in &mut prose.skills {
        match names.iter().find(|(other, ..)| other == skill.as_str()) {
            Some((_, _, node)) => name.clone_from(&text(node, "skills", report).unwrap_or_default()),
            None => missing(&format!("skills.{skill}"), front, report),
        }
    }
    fields.finish(report);
}

fn person(mut fields: Fields, front: Stretch, prose: &mut Prose, report: &mut Report<'_>) {
    let person = &mut prose.student;
    let lists = [
        ("strengths", &mut person.strengths),
        ("interests", &mut person.interests),
        ("about", &mut person.about),
    ];
    for (name, list) in lists {
        match fields.take(name) {
            Some(node) => {
                let words = texts(&node, name, report);
                if words.len() == list.len() {
                    *list = words;
                } else {
                    bad(&node, name, &format!("has {} in English", list.len()), report);
                }
            }
            None if list.is_empty() => {}
            None => missing(&format!("student.{name}"), front, report),
        }
    }
    fields.finish(report);
}
