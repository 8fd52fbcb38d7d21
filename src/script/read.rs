//! From the bytes of `scenario.md` to a scenario file, its English and where everything stands.

use super::body::{self, Desk};
use super::draft::{DATA, Draft, PLAN, Place, blocks, draft};
use super::flaw::Flaw;
use super::front::{self, Front};
use super::outline::{Node, outline};
use super::report::Report;
use super::row::Part;
use super::source::{LARGEST, Source};
use super::spans::{Spans, Spot};
use super::yaml;
use crate::diagnostic::{Diagnostic, Position, Stretch};
use crate::scenario::file::{EDITION, EndingFile, ScenarioFile, SceneFile};
use crate::scenario::ids::{ChoiceId, PlaceId, ScenarioId};
use crate::scenario::prose::{Block, EndingProse, Prose, SceneProse};

/// What came of reading a script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// Mechanics, where no error was found.
    pub file: Option<ScenarioFile>,
    /// The English, where no error was found.
    pub prose: Option<Prose>,
    pub spans: Spans,
    /// In the order of the file.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a script. The folder's name is the scenario's id; `name` is what the author calls the file.
///
/// Every problem is found at once. No input makes this panic or take long.
pub fn read(folder: &str, bytes: &[u8], name: &str) -> Read {
    let text = match text_of(bytes, name) {
        Ok(text) => text,
        Err(problem) => {
            return Read { file: None, prose: None, spans: Spans::default(), diagnostics: vec![problem] };
        }
    };
    let source = Source::new(name, text);
    let mut report = Report::new(&source);
    let mut spans = Spans::default();
    let parts = parts(folder, &source, &mut report, &mut spans);
    let (file, prose) = match parts {
        Some((file, prose)) if !report.has_errors() => (Some(file), Some(prose)),
        Some(_) | None => (None, None),
    };
    Read { file, prose, spans, diagnostics: report.finish() }
}

/// The text of a file, unless it is too large, empty or not text.
pub(super) fn text_of<'a>(bytes: &'a [u8], name: &str) -> Result<&'a str, Diagnostic> {
    let refuse = |flaw: Flaw, stretch: Stretch, position: Position, message: &str| Diagnostic {
        code: flaw.code(),
        severity: flaw.severity(),
        file: name.to_owned(),
        position,
        stretch,
        message: message.to_owned(),
        suggestion: None,
    };
    let top = Position { line: 1, column: 1 };
    let nowhere = Stretch { start: 0, end: 0 };
    if bytes.len() > LARGEST {
        return Err(refuse(Flaw::FileTooLarge, nowhere, top, "the file is larger than one mebibyte"));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let end = error.valid_up_to();
        let sound = std::str::from_utf8(&bytes[..end]).unwrap_or_default();
        let position = Source::new(name, sound).position(end);
        refuse(
            Flaw::NotText,
            Stretch { start: end, end },
            position,
            "the file is not text in UTF-8 from here on",
        )
    })?;
    // Some editors put a byte order mark before the text.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(refuse(Flaw::EmptyFile, nowhere, top, "the file is empty"));
    }
    Ok(text)
}

fn parts(
    folder: &str,
    source: &Source<'_>,
    report: &mut Report<'_>,
    spans: &mut Spans,
) -> Option<(ScenarioFile, Prose)> {
    if !source.is_shallow(report) {
        return None;
    }
    spans.note(Spot::Whole, Stretch { start: 0, end: source.text.lines().next().map_or(0, str::len) });
    let id = ScenarioId::new(folder);
    if id.is_err() {
        let message = format!("the folder's name `{folder}` is not an id");
        let suggestion = "rename it with small letters, digits and hyphens".to_owned();
        report.suggest(Flaw::BadFolderName, Stretch { start: 0, end: 0 }, message, suggestion);
    }
    let outline = outline(source, report);
    let front = if let Some(front) = outline.front {
        yaml::read(front, source, report).map(|node| front::read(node, spans, report))
    } else {
        let start = Stretch { start: 0, end: source.text.lines().next().map_or(0, str::len) };
        let message = "the script does not start with front matter".to_owned();
        let suggestion = "put a block between two lines of `---` at the very top".to_owned();
        report.suggest(Flaw::MissingFrontMatter, start, message, suggestion);
        None
    };
    for node in &outline.nodes {
        if let Node::Mark(_, stretch) = node {
            let message = "only a translation says which text it was made from".to_owned();
            report.add(Flaw::HtmlNotAllowed, *stretch, message);
        }
    }
    let draft = draft(outline.nodes, source, report);
    let body = read_body(&draft, source, report, spans);
    let (front, id) = (front?, id.ok()?);
    assemble(id, front, body)
}

/// Everything below the front matter.
struct Body {
    title: String,
    briefing: Vec<Block>,
    plan: Vec<Block>,
    data: Option<Vec<Block>>,
    scenes: Vec<(SceneFile, SceneProse)>,
    endings: Vec<(EndingFile, EndingProse)>,
}

fn read_body(draft: &Draft, source: &Source<'_>, report: &mut Report<'_>, spans: &mut Spans) -> Body {
    let title = draft.title.as_ref().map(|title| title.text.plain(report)).unwrap_or_default();
    if title.is_empty() {
        let message = "the script has no title".to_owned();
        let at = draft.title.as_ref().map_or(Stretch { start: 0, end: 0 }, |title| title.stretch);
        report.suggest(
            Flaw::MissingTitle,
            at,
            message,
            "write `# The title` after the front matter".to_owned(),
        );
    }
    if let Some(title) = &draft.title {
        spans.note(Spot::Field("title".to_owned()), title.stretch);
    }
    let briefing = blocks(&draft.briefing, report);
    let mut card = |id: &'static str| {
        let card = draft.cards.iter().find(|card| card.heading.id.as_deref() == Some(id))?;
        spans.note(Spot::Card(id), card.heading.stretch);
        Some(blocks(&card.text, report))
    };
    let (plan, data) = (card(PLAN).unwrap_or_default(), card(DATA));
    let mut body = Body { title, briefing, plan, data, scenes: Vec::new(), endings: Vec::new() };
    let mut desk = Desk { source, report, spans };
    let mut ended = false;
    for place in &draft.places {
        if place.is_ending(source) {
            ended = true;
            body.endings.extend(read_ending(body.endings.len(), place, &mut desk));
        } else {
            body.scenes.extend(read_scene(body.scenes.len(), place, &mut desk));
        }
    }
    let end = Stretch { start: source.text.trim_end().len(), end: source.text.trim_end().len() };
    if draft.places.iter().all(|place| place.is_ending(source)) {
        let suggestion = "write `## What happens {#an-id}` and choices under it".to_owned();
        desk.report.suggest(Flaw::NoScenes, end, "the script has no scene".to_owned(), suggestion);
    } else if !ended {
        let suggestion = "write `## How it ends {#an-id}` and under it the row `- ending`".to_owned();
        desk.report.suggest(Flaw::NoEndings, end, "the script has no ending".to_owned(), suggestion);
    }
    body
}

fn read_scene(at: usize, place: &Place, desk: &mut Desk<'_, '_, '_>) -> Option<(SceneFile, SceneProse)> {
    let id = desk.id(&place.heading, PlaceId::new);
    let title = place.heading.text.plain(desk.report);
    let text = blocks(&place.text, desk.report);
    let rows = desk.rows(&place.rows, Part::Scene);
    desk.spans.note(Spot::Scene(at), place.heading.stretch);
    // Without an id the rest is still read, so that its mistakes are found too.
    let stand_in = || PlaceId::new("unnamed").ok();
    let (mut file, mut prose) = body::scene(at, id.or_else(stand_in)?, (title, text), rows, desk);
    for (number, choice) in place.choices.iter().enumerate() {
        let id = desk.id(&choice.heading, ChoiceId::new).or_else(|| ChoiceId::new("unnamed").ok())?;
        let label = choice.heading.text.line(desk.report);
        let rows = desk.rows(&choice.rows, Part::Choice);
        desk.spans.note(Spot::Choice(at, number), choice.heading.stretch);
        let (choice_file, choice_prose) = body::choice((at, number), id, label, rows, desk);
        file.choices.push(choice_file);
        prose.choices.push(choice_prose);
    }
    Some((file, prose))
}

fn read_ending(at: usize, place: &Place, desk: &mut Desk<'_, '_, '_>) -> Option<(EndingFile, EndingProse)> {
    let id = desk.id(&place.heading, PlaceId::new).or_else(|| PlaceId::new("unnamed").ok())?;
    let title = place.heading.text.plain(desk.report);
    let text = blocks(&place.text, desk.report);
    let rows = desk.rows(&place.rows, Part::Ending);
    desk.spans.note(Spot::Ending(at), place.heading.stretch);
    if let Some(choice) = place.choices.first() {
        let message = "there is a choice under an ending".to_owned();
        desk.report.add(Flaw::EndingHasChoices, choice.heading.stretch, message);
    }
    Some(body::ending(at, id, (title, text), rows, desk))
}

fn assemble(id: ScenarioId, front: Front, body: Body) -> Option<(ScenarioFile, Prose)> {
    let (scenes, scene_words) = body.scenes.into_iter().unzip();
    let (endings, ending_words) = body.endings.into_iter().unzip();
    let file = ScenarioFile {
        edition: EDITION,
        id: id.clone(),
        about: front.about?,
        student: front.student,
        skills: front.skills,
        plan: front.plan,
        facts: front.facts.iter().map(|(fact, _)| fact.clone()).collect(),
        turns: front.turns?,
        allow: front.allow,
        scenes,
        endings,
    };
    let prose = Prose {
        edition: EDITION,
        scenario: id,
        language: "en".to_owned(),
        title: body.title,
        summary: front.summary,
        content_note: front.content_note,
        student: front.person,
        briefing: body.briefing,
        plan: body.plan,
        data: body.data,
        facts: front.facts,
        skills: front.skill_names,
        scenes: scene_words,
        endings: ending_words,
    };
    Some((file, prose))
}
