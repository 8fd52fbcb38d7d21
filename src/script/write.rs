//! The one way to write a scenario down: reading it back gives the same scenario.

mod front;
mod line;
mod rows;

use super::outline::outline;
use super::read::{Read, text_of};
use super::report::Report;
use super::source::Source;
use crate::scenario::file::ScenarioFile;
use crate::scenario::prose::{Block, Line, Prose};
use std::collections::BTreeMap;
use std::fmt::Write as _;

pub(super) use line::{line as inline, plain};
pub(super) use rows::guard;

/// The script of a scenario, in canonical form. `read(write(x))` is `x` for everything that a script can say.
pub fn write(file: &ScenarioFile, prose: &Prose) -> String {
    format!("---\n{}---\n{}", front::front(file, prose), body(file, prose))
}

/// A script in canonical form, or nothing if it has errors.
///
/// Front matter with comments in it stays as its author wrote it, because rewriting would lose them.
pub fn format(bytes: &[u8], read: &Read) -> Option<String> {
    let (Some(file), Some(prose)) = (&read.file, &read.prose) else { return None };
    let text = text_of(bytes, "").ok()?;
    let source = Source::new("", text);
    let front = outline(&source, &mut Report::new(&source)).front.map(|front| source.slice(front));
    let commented = front
        .filter(|front| front.lines().any(|line| line.trim_start().starts_with('#') || line.contains(" #")));
    let Some(front) = commented else { return Some(write(file, prose)) };
    let kept: Vec<&str> = front.lines().map(str::trim_end).collect();
    Some(format!("---\n{}\n---\n{}", kept.join("\n").trim_end(), body(file, prose)))
}

fn body(file: &ScenarioFile, prose: &Prose) -> String {
    let mut out = String::new();
    let titles: BTreeMap<&str, &str> = prose
        .scenes
        .iter()
        .map(|scene| (scene.id.as_str(), scene.title.as_str()))
        .chain(prose.endings.iter().map(|ending| (ending.id.as_str(), ending.title.as_str())))
        .collect();
    let title = plain(&prose.title);
    // Braces at the very end of a heading would be taken for its id.
    let title = title.strip_suffix('}').map_or(title.clone(), |title| format!("{title}\\}}"));
    let _ = writeln!(out, "# {title}");
    blocks(&mut out, &prose.briefing, "- ");
    if !prose.plan.is_empty() {
        card(&mut out, "Plan card {#plan}", &prose.plan);
    }
    if let Some(data) = &prose.data {
        card(&mut out, "Data card {#data}", data);
    }
    for (scene, words) in file.scenes.iter().zip(&prose.scenes) {
        heading(&mut out, "##", &plain(&words.title), scene.id.as_str());
        blocks(&mut out, &words.text, "1. ");
        list(&mut out, rows::scene(scene, words));
        for (choice, words) in scene.choices.iter().zip(&words.choices) {
            heading(&mut out, "###", &inline(&words.label), choice.id.as_str());
            list(&mut out, rows::choice(choice, words, &titles));
        }
    }
    for (ending, words) in file.endings.iter().zip(&prose.endings) {
        heading(&mut out, "##", &plain(&words.title), ending.id.as_str());
        blocks(&mut out, &words.text, "1. ");
        list(&mut out, rows::ending(ending, words));
    }
    out
}

fn card(out: &mut String, title: &str, text: &[Block]) {
    let _ = writeln!(out, "\n## {title}");
    blocks(out, text, "- ");
}

fn heading(out: &mut String, marks: &str, title: &str, id: &str) {
    let _ = writeln!(out, "\n{marks} {title} {{#{id}}}");
}

fn list(out: &mut String, rows: Vec<String>) {
    if !rows.is_empty() {
        out.push('\n');
    }
    for row in rows {
        let _ = writeln!(out, "{row}");
    }
}

/// What a text says, for comparing.
pub(super) fn text_of_blocks(text: &[Block]) -> String {
    let mut out = String::new();
    blocks(&mut out, text, "- ");
    out
}

fn blocks(out: &mut String, blocks: &[Block], bullet: &str) {
    let mut after_list = false;
    for block in blocks {
        out.push('\n');
        match block {
            Block::Paragraph(line) => {
                let _ = writeln!(out, "{}", line::wrapped(&paragraph(line), ""));
            }
            Block::List(items) => {
                // Two lists in a row would be read as one, unless their bullets differ.
                let bullet = match (after_list, bullet) {
                    (true, "- ") => "* ",
                    (true, _) => "1) ",
                    (false, bullet) => bullet,
                };
                for item in items {
                    let _ = writeln!(
                        out,
                        "{bullet}{}",
                        line::wrapped(&paragraph(item), &" ".repeat(bullet.len()))
                    );
                }
                after_list = !after_list;
                continue;
            }
            Block::Table { head, rows } => {
                table_row(out, head);
                let _ = writeln!(out, "|{}", " --- |".repeat(head.len()));
                for row in rows {
                    table_row(out, row);
                }
            }
        }
        after_list = false;
    }
}

/// A line at the start of a block, where some words would start something else.
fn paragraph(line: &Line) -> String {
    line::guarded(&inline(line))
}

fn table_row(out: &mut String, cells: &[Line]) {
    let cells: Vec<String> = cells.iter().map(|cell| inline(cell).replace('|', "\\|")).collect();
    let _ = writeln!(out, "| {} |", cells.join(" | "));
}
