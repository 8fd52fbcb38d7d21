//! Shows diagnostics to a person or a program.

use super::load::Story;
use super::pages::PageFile;
use super::{Shown, Verdict};
use crate::diagnostic::{Diagnostic, Severity};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::io::IsTerminal;

/// Shows everything that was found in stories.
pub(super) fn show(stories: &[Story], shown: Shown) -> Verdict {
    show_with(stories, &[], shown)
}

/// Shows everything that was found in stories and pages. Only errors count against the verdict.
#[expect(clippy::print_stdout, reason = "this is what the command is asked to print")]
pub(super) fn show_with(stories: &[Story], pages: &[PageFile], shown: Shown) -> Verdict {
    let files = || {
        let scripts = stories.iter().flat_map(|story| &story.files);
        let scripts = scripts.map(|file| (&file.text, &file.diagnostics));
        scripts.chain(pages.iter().map(|page| (&page.text, &page.diagnostics)))
    };
    let all: Vec<&Diagnostic> = files().flat_map(|(_, diagnostics)| diagnostics).collect();
    let errors = all.iter().filter(|problem| problem.severity == Severity::Error).count();
    match shown {
        Shown::Json => println!("{:#}", serde_json::json!(all)),
        Shown::Human => {
            for (text, diagnostics) in files() {
                for problem in diagnostics {
                    render(text, problem);
                }
            }
            let warnings = all.len() - errors;
            println!(
                "{}: {}, {}",
                count(stories.len(), "scenario"),
                count(errors, "error"),
                count(warnings, "warning")
            );
        }
    }
    if errors == 0 { Verdict::Sound } else { Verdict::Problems }
}

/// Shows one diagnostic under the line of the text that it is about.
#[expect(clippy::print_stdout, reason = "this is what the command is asked to print")]
pub(super) fn render(text: &str, problem: &Diagnostic) {
    let renderer = if std::io::stdout().is_terminal() { Renderer::styled() } else { Renderer::plain() };
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Question => Level::NOTE.with_name("question"),
    };
    let end = problem.stretch.end.min(text.len());
    let start = problem.stretch.start.min(end);
    // A whole paragraph underlined says less than its first line.
    let end = text.get(start..end).and_then(|part| part.find('\n')).map_or(end, |line| start + line);
    let snippet = Snippet::source(text)
        .path(&problem.file)
        .annotation(AnnotationKind::Primary.span(start..end).label(""));
    let mut groups: Vec<Group<'_>> =
        vec![level.primary_title(&problem.message).id(problem.code).element(snippet)];
    if let Some(suggestion) = &problem.suggestion {
        groups.push(Group::with_title(Level::HELP.secondary_title(suggestion)));
    }
    println!("{}\n", renderer.render(&groups));
}

pub(super) fn count(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}
