//! Marks a translation as made from the English as it is now.

use super::key;
use crate::diagnostic::Stretch;
use crate::scenario::prose::Prose;
use crate::script::hash::hashes;
use crate::script::outline::{Node, outline};
use crate::script::read::text_of;
use crate::script::report::Report;
use crate::script::source::Source;

/// A translation's text with every mark as it should be: whoever asks for this says that the translation is current.
pub fn stamp(english: &Prose, bytes: &[u8]) -> Option<String> {
    let text = text_of(bytes, "").ok()?;
    let source = Source::new("", text);
    let nodes = outline(&source, &mut Report::new(&source)).nodes;
    let hashes = hashes(english);
    let mut edits: Vec<(Stretch, String)> = Vec::new();
    for (at, node) in nodes.iter().enumerate() {
        let Node::Heading(heading) = node else { continue };
        let Some(hash) = hashes.get(&key(heading)) else { continue };
        let end = heading.stretch.end;
        edits.push(if let Some(Node::Mark(_, stretch)) = nodes.get(at + 1) {
            (*stretch, format!("<!-- src {hash} -->"))
        } else {
            (Stretch { start: end, end }, format!("\n<!-- src {hash} -->\n"))
        });
    }
    let mut stamped = text.to_owned();
    for (stretch, words) in edits.into_iter().rev() {
        let words = if stamped[stretch.end..].starts_with("\n\n") { words.trim_end() } else { &words };
        stamped.replace_range(stretch.start..stretch.end, words);
    }
    Some(stamped)
}
