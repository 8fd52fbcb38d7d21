//! The sheet: the story without ratings, then with them, then the questions about the whole.

use super::html::{STYLE, blocks, check_box, classed, element, escaped, line, list, to_write};
use super::words::Words;
use crate::scenario::file::{Basis, ChoiceFile, Guard, ScenarioFile, SceneFile};
use crate::scenario::ids::PlaceId;
use crate::scenario::policy::PolicyCard;
use crate::scenario::prose::{ChoiceProse, Line, Prose, SceneProse};
use std::fmt::Write;

/// A story with what the sheet needs to print it.
pub(super) struct Sheet<'a> {
    pub(super) file: &'a ScenarioFile,
    pub(super) prose: &'a Prose,
    pub(super) policy: Option<&'a PolicyCard>,
    pub(super) words: &'static Words,
}

impl Sheet<'_> {
    pub(super) fn html(&self) -> String {
        let Self { prose, words, .. } = self;
        let title = format!("{}: {}", words.title, prose.title);
        let body = [
            element("h1", &escaped(&title)),
            classed("p", "note", &escaped(words.note)),
            words.reviewer.iter().map(|field| asked(field, 1)).collect(),
            self.part_one(),
            self.part_two(),
            element("h2", &escaped(words.part_three)),
            words.questions.iter().map(|question| asked(question, 3)).collect(),
        ];
        format!(
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{}</title>\n\
             <style>{STYLE}</style>\n</head>\n<body>\n{}</body>\n</html>\n",
            words.language,
            escaped(&title),
            body.concat(),
        )
    }

    fn line(&self, text: &Line) -> String {
        line(text, self.words.job)
    }

    fn scenes(&self) -> impl Iterator<Item = (&SceneFile, &SceneProse)> {
        self.file.scenes.iter().zip(&self.prose.scenes)
    }

    fn part_one(&self) -> String {
        let words = self.words;
        let mut out = element("h2", &escaped(words.part_one)) + &element("p", &escaped(words.part_one_how));
        out += &self.before_the_story();
        for (number, (file, prose)) in (1..).zip(self.scenes()) {
            out += &element("h3", &format!("{number}. {}", escaped(&prose.title)));
            out += &self.moment(file, prose);
            out += &self.to_rate(file, prose);
            out += &asked(words.what_else, 2);
        }
        out
    }

    /// The student, the briefing and the cards.
    fn before_the_story(&self) -> String {
        let Self { file, prose, words, .. } = self;
        let student = &prose.student;
        let facts =
            format!("{} {} · {} {}", words.grade, file.about.grade, file.about.minutes, words.minutes);
        let mut out = element("h3", &escaped(&prose.title)) + &element("p", &escaped(&facts));
        if let Some(note) = &prose.content_note {
            out += &element("p", &element("em", &self.line(note)));
        }
        for (label, told) in [(words.strengths, &student.strengths), (words.likes, &student.interests)] {
            out += &element("p", &escaped(&format!("{}. {label}: {}", student.name, told.join("; "))));
        }
        out += &element("p", &escaped(&student.about.join(" ")));
        out += &blocks(&prose.briefing, words.job);
        out += &element("h4", words.plan);
        out += &blocks(&prose.plan, words.job);
        if let Some(data) = &prose.data {
            out += &element("h4", words.data);
            out += &blocks(data, words.job);
        }
        if let Some(card) = self.policy {
            out += &element("h4", &escaped(&format!("{}: {}", words.policy, card.title)));
            out += &blocks(&card.blocks, words.job);
        }
        out
    }

    fn moment(&self, file: &SceneFile, prose: &SceneProse) -> String {
        let mut out = blocks(&prose.text, self.words.job);
        if file.student_absent {
            out += &element("p", &element("em", self.words.absent));
        }
        out += &self.added(&file.says, &prose.says);
        if !prose.cues.is_empty() {
            out += &classed("p", "label", self.words.seen);
            out += &self.guarded(&file.cues, &prose.cues);
        }
        out
    }

    fn to_rate(&self, file: &SceneFile, prose: &SceneProse) -> String {
        let ratings: Vec<&str> = self.words.ratings.into_iter().rev().collect();
        let head: String = ratings.iter().map(|rating| classed("th", "rating", rating)).collect();
        let mut rows = element("tr", &(element("th", self.words.choice) + &head));
        let box_cells = classed("td", "rating", check_box()).repeat(ratings.len());
        for (letter, (choice, told)) in ('A'..).zip(file.choices.iter().zip(&prose.choices)) {
            let mut label = format!("{letter}. {}", self.line(&told.label));
            for when in choice.offered.iter().filter(|when| !when.is_open()) {
                label += &classed("div", "label", &escaped(&self.condition(when)));
            }
            rows += &element("tr", &(element("td", &label) + &box_cells));
        }
        element("table", &rows)
    }

    fn part_two(&self) -> String {
        let words = self.words;
        let mut out = classed("h2", "again", words.part_two) + &element("p", words.part_two_how);
        for (number, (file, prose)) in (1..).zip(self.scenes()) {
            out += &element("h3", &format!("{number}. {}", escaped(&prose.title)));
            if !file.rests.is_empty() {
                let bases: Vec<String> = file.rests.iter().map(|basis| self.basis(*basis)).collect();
                out += &classed("p", "label", &escaped(&format!("{}: {}", words.rests, bases.join("; "))));
            }
            for (letter, (choice, told)) in ('A'..).zip(file.choices.iter().zip(&prose.choices)) {
                out += &element("h4", &format!("{letter}. {}", self.line(&told.label)));
                out += &self.answer(choice, told);
            }
        }
        out += &element("h3", words.endings);
        for (ending, told) in self.file.endings.iter().zip(&self.prose.endings) {
            out += &element("h4", &escaped(&told.title));
            out += &blocks(&told.text, words.job);
            out += &self.added(&ending.says, &told.says);
            for (label, guards, lines) in
                [(words.needs, &ending.needs, &told.needs), (words.asks, &ending.asks, &told.asks)]
            {
                out += &classed("p", "label", label);
                out += &self.guarded(guards, lines);
            }
        }
        out
    }

    /// What the authors say of one choice, and room to answer.
    fn answer(&self, file: &ChoiceFile, prose: &ChoiceProse) -> String {
        let words = self.words;
        let mut out = String::new();
        let rated = file.credit.iter().map(|row| {
            let pairs = std::iter::once(row.what.primary).chain(row.what.secondary);
            let pairs: Vec<String> = pairs
                .map(|(competency, credit)| {
                    format!("{} ({})", words.rating(credit.rating()), words.competency(competency))
                })
                .collect();
            self.under(&row.when, file.credit.len(), &escaped(&pairs.join(", ")))
        });
        out += &labelled(words.rated, rated);
        let whys = file.whys.iter().zip(&prose.whys);
        out += &labelled(
            words.because,
            whys.map(|(when, why)| self.under(when, file.whys.len(), &self.line(why))),
        );
        let results = file.results.iter().zip(&prose.results).map(|(row, told)| {
            let mut text = self.line(told);
            if row.what.percent < 100 {
                text = format!("{} %: {text}", row.what.percent);
            }
            if let Some(place) = &row.what.to {
                let _ = write!(text, " ({} “{}”)", words.leads_to, escaped(self.title_of(place)));
            }
            self.under(&row.when, file.results.len(), &text)
        });
        out += &labelled(words.result, results);
        let then = file.then.iter().map(|row| {
            let title = format!("“{}”", escaped(self.title_of(&row.what)));
            self.under(&row.when, file.then.len(), &title)
        });
        out += &labelled(words.leads_to, then);
        let stops = file.stops.iter().zip(&prose.stops);
        out += &labelled(
            words.stop,
            stops.map(|(row, told)| self.under(&row.when, file.stops.len(), &self.line(told))),
        );
        let coach = file.coach.iter().zip(&prose.coach);
        out += &labelled(
            words.coach,
            coach.map(|(when, told)| self.under(when, file.coach.len(), &self.line(told))),
        );
        if !file.credit.is_empty() {
            let [yes, no] = words.agree;
            let boxes = format!("{} {yes} &nbsp; {} {no}:", check_box(), check_box());
            out += &classed("div", "keep", &(element("p", &boxes) + &to_write(1)));
        }
        out
    }

    /// Paragraphs of which every one that holds is shown.
    fn added(&self, guards: &[Guard], lines: &[Line]) -> String {
        let rows = guards.iter().zip(lines);
        rows.map(|(when, told)| element("p", &self.under(when, 1, &self.line(told)))).collect()
    }

    /// Lines of which the first that holds is shown.
    fn guarded(&self, guards: &[Guard], lines: &[Line]) -> String {
        let rows = guards.iter().zip(lines);
        rows.map(|(when, told)| element("p", &self.under(when, guards.len(), &self.line(told)))).collect()
    }

    /// A text with its condition before it. The one without is for when no other holds, if there are others.
    fn under(&self, when: &Guard, rows: usize, text: &str) -> String {
        let condition = match (when.is_open(), rows) {
            (true, 1) => return text.to_owned(),
            (true, _) => self.words.otherwise.to_owned(),
            (false, _) => self.condition(when),
        };
        format!("<em>{}:</em> {text}", escaped(&condition))
    }

    fn condition(&self, when: &Guard) -> String {
        let words = self.words;
        let mut parts = Vec::new();
        if !when.phases.is_empty() {
            let phases: Vec<&str> = when.phases.iter().map(|phase| words.phase(*phase)).collect();
            parts.push(phases.join(", "));
        }
        for fact in &when.facts {
            let means = self.prose.facts.iter().find(|(id, _)| *id == fact.fact);
            let means = means.map_or(fact.fact.as_str(), |(_, means)| means.trim_end_matches('.'));
            let word = if fact.is { words.true_that } else { words.not_true_that };
            parts.push(format!("{word}: {means}"));
        }
        parts.join("; ")
    }

    fn basis(&self, basis: Basis) -> String {
        let names = &self.words.bases;
        match basis {
            Basis::Plan(number) => format!("{} {number}", names.plan),
            Basis::Rule(number) => format!("{} {number}", names.rule),
            Basis::Phase => names.phase.to_owned(),
            Basis::Data => names.data.to_owned(),
            Basis::Policy => names.policy.to_owned(),
        }
    }

    fn title_of<'s>(&'s self, place: &'s PlaceId) -> &'s str {
        let scenes = self.prose.scenes.iter().map(|scene| (&scene.id, &scene.title));
        let endings = self.prose.endings.iter().map(|ending| (&ending.id, &ending.title));
        scenes.chain(endings).find(|(id, _)| *id == place).map_or(place.as_str(), |(_, title)| title)
    }
}

fn asked(question: &str, lines: usize) -> String {
    classed("div", "keep", &(classed("p", "label", &escaped(question)) + &to_write(lines)))
}

/// Nothing where there is nothing to list.
fn labelled(label: &str, rows: impl Iterator<Item = String>) -> String {
    let mut rows: Vec<String> = rows.collect();
    match rows.len() {
        0 => String::new(),
        1 => element("p", &format!("<span class=\"label\">{}:</span> {}", escaped(label), rows.remove(0))),
        _ => classed("p", "label", &format!("{}:", escaped(label))) + &list(rows.into_iter()),
    }
}
