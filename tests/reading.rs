//! The pages to read: each is there in both languages, and the paths leave no story out.

#![expect(clippy::disallowed_methods, reason = "tests read what is on disk")]

mod support;

use alongside::scenario::Scenario;
use alongside::scenario::ids::ScenarioId;
use alongside::scenario::page::{Listed, Page, Piece};
use alongside::scenario::prose::{Block, Line, Span};
use alongside::script::read_page;
use alongside::web::reading::Reading;
use alongside::web::text::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use support::{root, shipped};

/// The stories that pages may name: read once for a test, because that takes longer than all the pages.
struct Library(Vec<Rc<Scenario>>);

impl Library {
    fn new() -> Self {
        Self(shipped())
    }

    fn page(&self, reading: Reading, language: Language) -> Page {
        let ending = if language == Language::English { ".md" } else { ".es.md" };
        let path = root().join("scenarios/pages").join([reading.name(), ending].concat());
        let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let known = |id: &ScenarioId| {
            let about = self.0.iter().find(|story| story.id() == id)?.about();
            Some(Listed {
                id: id.clone(),
                title: String::new(),
                setting: about.setting,
                grade: about.grade.clone(),
                minutes: about.minutes,
                twin: None,
            })
        };
        let read = read_page(&bytes, &path.display().to_string(), &known);
        read.page.unwrap_or_else(|| panic!("{:#?}", read.diagnostics))
    }
}

fn words(page: &Page) -> String {
    let mut lines: Vec<&Line> = Vec::new();
    for piece in page.intro.iter().chain(page.parts.iter().flat_map(|part| &part.pieces)) {
        match piece {
            Piece::Heading(_) => {}
            Piece::Text(Block::Paragraph(line)) => lines.push(line),
            Piece::Text(Block::List(items)) => lines.extend(items),
            Piece::Text(Block::Table { head, rows }) => {
                lines.extend(head.iter().chain(rows.iter().flatten()));
            }
            Piece::Stories(stories) => lines.extend(stories.iter().map(|story| &story.line)),
        }
    }
    let text = |span: &Span| match span {
        Span::Text(text) | Span::Emphasis(text) | Span::Strong(text) => text.clone(),
    };
    lines.into_iter().flatten().map(text).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_page_is_there_in_both_languages_with_the_same_parts_and_stories() {
    let library = Library::new();
    for reading in Reading::ALL {
        let english = library.page(reading, Language::English);
        let spanish = library.page(reading, Language::Spanish);
        assert_eq!(english.shape(), spanish.shape(), "{}", reading.name());
        assert!(english.parts.len() >= 2, "{}", reading.name());
        let items = |page: &Page| words(page).split_whitespace().count();
        let (fewer, more) = (items(&english).min(items(&spanish)), items(&english).max(items(&spanish)));
        assert!(more * 10 <= fewer * 14, "{}: {fewer} words and {more}", reading.name());
    }
}

#[test]
fn the_paths_begin_with_five_and_then_have_every_story_once_under_its_topic() {
    let library = Library::new();
    let paths = library.page(Reading::Paths, Language::English);
    let topics: BTreeMap<String, String> = library
        .0
        .iter()
        .map(|story| (story.id().to_string(), format!("{:?}", story.about().topic).to_lowercase()))
        .collect();
    let (first, by_topic) = paths.parts.split_first().expect("a page has parts");
    assert_eq!(first.stories().count(), 5);
    let introduced: BTreeSet<_> = first.stories().map(|id| &topics[id.as_str()]).collect();
    assert_eq!(introduced.len(), 3, "the first five show every topic");
    let mut seen = Vec::new();
    for part in by_topic {
        for id in part.stories() {
            assert_eq!(topics[id.as_str()], part.id.as_str(), "{id}");
            seen.push(id.to_string());
        }
        let tiers = part.pieces.iter().filter(|piece| matches!(piece, Piece::Stories(_))).count();
        assert_eq!(tiers, 3, "{}: from easier to harder", part.id);
    }
    seen.sort();
    assert_eq!(seen, topics.into_keys().collect::<Vec<_>>());
}

#[test]
fn a_line_that_leads_to_no_story_is_told_by_its_place() {
    let read =
        read_page(b"# Paths\n\n## First {#first}\n\n- [Nobody](#nobody): not there.\n", "paths.md", &|_| {
            None
        });
    let found: Vec<_> =
        read.diagnostics.iter().map(|problem| (problem.code, problem.position.line)).collect();
    assert_eq!((found, read.page), (vec![("unknown_story", 5)], None));
}

#[test]
fn a_page_needs_a_title_and_its_parts_need_ids() {
    let codes = |text: &str| {
        let read = read_page(text.as_bytes(), "page.md", &|_| None);
        read.diagnostics.iter().map(|problem| problem.code).collect::<Vec<_>>()
    };
    assert_eq!(codes("Words.\n"), ["missing_title"]);
    assert_eq!(codes("# A\n\n## B\n\nWords.\n"), ["missing_id"]);
    assert_eq!(codes("# A\n\n## B {#b}\n\nWords.\n\n### C\n\nMore.\n"), Vec::<&str>::new());
    assert_eq!(codes("# A\n\n#### B\n"), ["heading_too_deep"]);
}

#[test]
fn the_sources_say_who_decides_when_they_were_looked_at_and_who_has_not_reviewed() {
    let sources = words(&Library::new().page(Reading::Sources, Language::English));
    for said in [
        "Your state and district decide",
        "looked at in November 2026",
        "No practitioner has reviewed these stories yet",
    ] {
        assert!(sources.contains(said), "{said}");
    }
}

#[test]
fn the_glossary_has_a_list_of_terms_in_every_part() {
    let library = Library::new();
    for language in Language::ALL {
        for part in library.page(Reading::Glossary, language).parts {
            let [Piece::Text(Block::List(terms))] = part.pieces.as_slice() else {
                panic!("{}: one list", part.id)
            };
            for term in terms {
                assert!(matches!(term.first(), Some(Span::Strong(_))), "{term:?}");
                assert!(term.len() > 1, "{term:?} is explained");
            }
        }
    }
}
