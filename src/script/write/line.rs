//! Text with everything escaped that Markdown would take for something else.

use crate::scenario::prose::{Line, Span};
use std::fmt::Write as _;

/// Where a long line is broken, in characters.
const WIDTH: usize = 100;

pub(in crate::script) fn line(line: &Line) -> String {
    let mut out = String::new();
    for span in line {
        match span {
            Span::Text(text) => out.push_str(&plain(text)),
            Span::Emphasis(text) => {
                let _ = write!(out, "*{}*", plain(text));
            }
            Span::Strong(text) => {
                let _ = write!(out, "**{}**", plain(text));
            }
        }
    }
    out
}

pub(in crate::script) fn plain(text: &str) -> String {
    let mut out = String::new();
    for (at, c) in text.char_indices() {
        let special = match c {
            '\\' | '*' | '`' | '[' | ']' | '<' | '#' => true,
            '_' => !inside_word(text, at),
            '&' => text[at + 1..].starts_with(|next: char| next.is_ascii_alphanumeric() || next == '#'),
            '{' | '}' => !is_token(text, at),
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

fn inside_word(text: &str, at: usize) -> bool {
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    word(text[..at].chars().next_back()) && word(text[at + 1..].chars().next())
}

fn is_token(text: &str, at: usize) -> bool {
    ["{job}", "{jobs}"].iter().any(|token| text[at..].starts_with(token) || text[..=at].ends_with(token))
}

/// Escapes what at the start of a paragraph would make it a list, a rule, a table or a quotation.
pub(super) fn guarded(line: &str) -> String {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    match line[digits..].chars().next() {
        Some('.' | ')') if digits > 0 => format!("{}\\{}", &line[..digits], &line[digits..]),
        Some('-' | '+' | '=' | '>' | ':' | '~') if digits == 0 => format!("\\{line}"),
        _ => line.to_owned(),
    }
}

/// Breaks a long line, but only before words that could not start anything on a line of their own.
pub(super) fn wrapped(line: &str, indent: &str) -> String {
    filled(line.split(' '), indent)
}

/// The same for words that may hold blanks of their own, as a link does.
pub(super) fn filled<'w>(words: impl Iterator<Item = &'w str>, indent: &str) -> String {
    let mut out = String::new();
    let mut column = indent.len();
    for word in words {
        let length = word.chars().count();
        let harmless = word.starts_with(char::is_alphabetic);
        if out.is_empty() {
            column += length;
        } else if harmless && column + 1 + length > WIDTH {
            let _ = write!(out, "\n{indent}");
            column = indent.len() + length;
        } else {
            out.push(' ');
            column += 1 + length;
        }
        out.push_str(word);
    }
    out
}
