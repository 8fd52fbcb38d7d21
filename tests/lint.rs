//! What the linter asks, and what it leaves alone.
//!
//! `lint/library` holds four small stories, two of them in Spanish too, of which nothing is asked. Each file in
//! `lint/<code>/` changes a few words in them. Its first line names the places where the rule then has a question, and
//! no other rule may have one; where it names none, the change is a near miss and nothing may be asked. A place that
//! stands there twice is asked about for its story and for the library.

#![expect(clippy::disallowed_methods, reason = "tests read what is on disk")]

#[path = "lint/guessing.rs"]
mod guessing;
mod support;

use alongside::diagnostic::{Diagnostic, Position, Severity, Stretch};
use alongside::lint::{self, Library, Place, Places, Reach, Story};
use alongside::scenario::allowance::Allowance;
use alongside::scenario::prose::{Block, Prose, Span};
use alongside::scenario::{Scenario, check, problem};
use alongside::script::{self, Spans, Spot};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use support::{frozen_model, frozen_parts, root};

const STORIES: [&str; 4] = ["feeder", "gate", "kite", "lamp"];

/// What a case changes: in a file, every occurrence of some lines.
struct Edit {
    file: String,
    old: String,
    new: String,
}

struct Case {
    rule: String,
    name: String,
    /// `file:line:column`, in the order of the files.
    expected: Vec<String>,
    edits: Vec<Edit>,
}

/// Every case, by its path.
fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for folder in entries(&root().join("tests/lint")).into_iter().filter(|path| path.is_dir()) {
        let rule = folder.file_name().expect("a name").to_string_lossy().into_owned();
        if rule != "library" {
            cases.extend(entries(&folder).iter().map(|path| case(&rule, path)));
        }
    }
    cases
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

fn case(rule: &str, path: &Path) -> Case {
    let text = fs::read_to_string(path).expect("a case is text");
    let (first, rest) = text.split_once('\n').expect("a first line");
    let places = first.trim_start_matches("<!--").trim_end_matches("-->").split_whitespace();
    let mut edits = Vec::new();
    let mut file = String::new();
    for block in rest.split("\n\n") {
        let with = |mark: &str| {
            let lines = block.lines().filter_map(|line| line.strip_prefix(mark));
            lines.collect::<Vec<_>>().join("\n")
        };
        if let Some(name) = block.trim().strip_prefix("# ") {
            name.clone_into(&mut file);
        } else if block.trim_start().starts_with("- ") {
            edits.push(Edit { file: file.clone(), old: with("- "), new: with("+ ") });
        }
    }
    let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
    Case { rule: rule.to_owned(), name, expected: places.map(str::to_owned).collect(), edits }
}

/// The text of a file of the library, with the changes that are meant for it.
fn changed(name: &str, edits: &[Edit]) -> String {
    let path = root().join("tests/lint/library").join(name);
    let mut text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    for edit in edits.iter().filter(|edit| edit.file == name) {
        assert!(text.contains(&edit.old), "{name} does not hold {:?}", edit.old);
        text = text.replace(&edit.old, &edit.new);
    }
    text
}

/// A story as its files tell it.
struct Told {
    scenario: Scenario,
    prose: Vec<Prose>,
    allow: Vec<Allowance>,
    /// By language: the file's name, its text and what stands where.
    files: BTreeMap<String, (String, String, Spans)>,
}

impl Places for Told {
    fn place(&self, language: &str, spot: problem::Spot) -> Place {
        let (file, text, spans) = self.files.get(language).unwrap_or(&self.files["en"]);
        let stretch = spans.find(&Spot::from(spot));
        Place { file: file.clone(), position: script::position(text, stretch.start), stretch }
    }
}

fn told(id: &str, edits: &[Edit]) -> Told {
    let name = format!("{id}/scenario.md");
    let text = changed(&name, edits);
    let read = script::read(id, text.as_bytes(), &name);
    assert_eq!(read.diagnostics, [], "{name}");
    let (file, english) = (read.file.expect("sound"), read.prose.expect("sound"));
    let mut languages = vec![english.clone()];
    let mut files = BTreeMap::from([("en".to_owned(), (name, text, read.spans))]);
    let name = format!("{id}/es.md");
    if root().join("tests/lint/library").join(&name).is_file() {
        let text = changed(&name, edits);
        let read = script::read_translation(&file, &english, "es", text.as_bytes(), &name);
        // Changed English makes it stale, which is not looked at here.
        assert!(
            read.diagnostics.iter().all(|one| one.severity != Severity::Error),
            "{:#?}",
            read.diagnostics
        );
        languages.extend(read.prose);
        files.insert("es".to_owned(), (name, text, read.spans));
    }
    let allow = file.allow.clone();
    let scenario = check(file, languages.clone(), frozen_model());
    let scenario = scenario.unwrap_or_else(|problems| panic!("{id}: {problems:#?}"));
    Told { scenario, prose: languages, allow, files }
}

/// A library with no allowances of its own.
fn library<'a>(stories: &'a [Story<'a>]) -> Library<'a> {
    Library { stories, allow: &[], allow_file: "allow.toml" }
}

/// Everything that is asked of the library with some changes, and what each question is about.
fn asked(edits: &[Edit]) -> Vec<(Reach, Diagnostic)> {
    let told: Vec<Told> = STORIES.iter().map(|id| told(id, edits)).collect();
    let stories: Vec<Story<'_>> = told
        .iter()
        .map(|told| Story { scenario: &told.scenario, prose: &told.prose, allow: &told.allow, places: told })
        .collect();
    let mistakes = stories.iter().enumerate().flat_map(|(at, story)| {
        lint::unknown_rules(story).into_iter().map(move |mistake| (Reach::Story(at), mistake))
    });
    let findings = lint::library(&library(&stories));
    mistakes.chain(findings.into_iter().map(|finding| (finding.reach, finding.diagnostic))).collect()
}

fn places(edits: &[Edit]) -> Vec<String> {
    let place = |(_, found): (Reach, Diagnostic)| {
        format!("{} {}:{}:{}", found.code, found.file, found.position.line, found.position.column)
    };
    asked(edits).into_iter().map(place).collect()
}

#[test]
fn nothing_is_asked_of_sound_stories() {
    assert_eq!(places(&[]), Vec::<String>::new());
}

#[test]
fn each_change_is_asked_about_where_it_was_made_and_by_no_other_rule() {
    let mut wrong = Vec::new();
    for case in cases() {
        let expected: Vec<String> =
            case.expected.iter().map(|place| format!("{} {place}", case.rule)).collect();
        let found = places(&case.edits);
        if found != expected {
            wrong.push(format!("{}/{}: {found:?}, not {expected:?}", case.rule, case.name));
        }
    }
    assert_eq!(wrong, Vec::<String>::new(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_case_that_it_asks_about_and_a_near_miss() {
    let codes: BTreeSet<String> = lint::codes().map(|code| code.name.to_owned()).collect();
    let with = |asked: bool| -> BTreeSet<String> {
        cases().into_iter().filter(|case| case.expected.is_empty() != asked).map(|case| case.rule).collect()
    };
    // What habits earn shows only in many stories, which `guessing.rs` makes up.
    let codes: BTreeSet<String> = codes.into_iter().filter(|code| code != "guessing_pays").collect();
    assert_eq!(with(true), codes);
    assert_eq!(with(false), codes);
}

#[test]
fn a_question_is_a_question_and_says_what_could_be_done() {
    for case in cases() {
        for (_, found) in asked(&case.edits) {
            if found.code != "unknown_rule" {
                assert_eq!(found.severity, Severity::Question);
                assert!(found.message.ends_with('?'), "{}: {}", found.code, found.message);
            }
            assert!(found.suggestion.is_some_and(|suggestion| !suggestion.ends_with('.')), "{}", found.code);
        }
    }
}

#[test]
fn every_code_is_explained_at_the_head_of_its_rule() {
    for code in lint::codes() {
        let explanation = code.explanation();
        let first = explanation.lines().next().expect("a first line");
        assert!(first.ends_with('.') && first.len() < 110, "{}: {first}", code.name);
        assert!(explanation.contains("Instead of"), "{} shows nothing better", code.name);
    }
}

/// The changes of one case.
fn edits(rule: &str, name: &str) -> Vec<Edit> {
    case(rule, &root().join("tests/lint").join(rule).join(format!("{name}.md"))).edits
}

fn allowing(rule: &str) -> Edit {
    let turns = "turns: 9 -> lunch";
    let allow = format!("{turns}\nallow:\n  - rule: {rule}\n    reason: A reason that holds for this story.");
    Edit { file: "feeder/scenario.md".to_owned(), old: turns.to_owned(), new: allow }
}

#[test]
fn a_story_answers_for_itself_and_not_for_the_library() {
    let mut edits = edits("longest_gives_away", "fires");
    let codes = |edits: &[Edit]| -> Vec<(Reach, &str)> {
        asked(edits).into_iter().map(|(reach, found)| (reach, found.code)).collect()
    };
    let longest = "longest_gives_away";
    assert_eq!(codes(&edits), [(Reach::Story(0), longest), (Reach::Library, longest)]);
    edits.push(allowing(longest));
    assert_eq!(codes(&edits), [(Reach::Library, longest)]);
}

#[test]
fn what_a_story_allows_changes_nothing_that_happens() {
    let (plain, allowing) = (told("feeder", &[]), told("feeder", &[allowing("choice_length")]));
    assert_eq!(allowing.allow.len(), 1);
    assert_eq!(allowing.scenario.hashes(), plain.scenario.hashes());
    assert_eq!(allowing.scenario.mechanics(), plain.scenario.mechanics());
}

#[test]
fn a_story_alone_is_asked_what_needs_no_others() {
    let told = told("feeder", &edits("longest_gives_away", "fires"));
    let stories = [Story { scenario: &told.scenario, prose: &told.prose, allow: &told.allow, places: &told }];
    let found: Vec<_> = lint::library(&library(&stories))
        .into_iter()
        .map(|finding| (finding.reach, finding.diagnostic.code))
        .collect();
    assert_eq!(found, [(Reach::Story(0), "longest_gives_away")]);
    assert_eq!(lint::library(&library(&[])), []);
}

/// Nowhere in particular.
struct Nowhere;

impl Places for Nowhere {
    fn place(&self, _: &str, _: problem::Spot) -> Place {
        let (position, stretch) = (Position { line: 1, column: 1 }, Stretch { start: 0, end: 0 });
        Place { file: String::new(), position, stretch }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// A pack may hold words that no script can.
    #[test]
    fn any_words_can_be_asked_about(texts in vec("([a-zé'.!?…\"’ -]|\\PC){0,40}", 6), spanish: bool) {
        let (file, mut prose) = frozen_parts("two-doors");
        let line = |at: usize| vec![Span::Text(texts[at].clone())];
        prose.language = if spanish { "es" } else { "en" }.to_owned();
        prose.scenes[0].choices[0].label = line(0);
        prose.scenes[0].choices[1].label = line(1);
        prose.scenes[0].choices[0].whys[0] = line(2);
        prose.scenes[0].choices[0].coach[0] = line(3);
        prose.scenes[0].cues[0] = line(4);
        prose.plan = vec![Block::List(vec![line(5), line(0)])];
        let prose = [prose];
        let scenario = check(file, prose.to_vec(), frozen_model()).expect("only words were changed");
        let stories = [Story { scenario: &scenario, prose: &prose, allow: &[], places: &Nowhere }];
        for finding in lint::library(&library(&stories)) {
            prop_assert!(finding.diagnostic.message.ends_with('?'));
        }
    }
}
