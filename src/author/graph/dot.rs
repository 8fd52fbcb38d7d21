//! The map for Graphviz.

use super::map::Map;
use std::fmt::Write;

pub(super) fn dot(map: &Map) -> String {
    let mut text = String::from(
        "digraph scenario {\n  rankdir=TB;\n  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n",
    );
    // Writing to a string cannot fail.
    let _ = writeln!(text, "  label={};", quoted(&map.title));
    for place in &map.places {
        let mut label = place.title.clone();
        for choice in &place.choices {
            let _ = write!(label, "\n{}: best in {} %", choice.id, choice.best);
        }
        let shape = if place.is_ending { ", shape=doubleoctagon" } else { "" };
        let _ = writeln!(text, "  {} [label={}{shape}];", quoted(&place.id), quoted(&label));
    }
    for way in &map.ways {
        let (from, to) = (&map.places[way.from].id, &map.places[way.to].id);
        let style = if way.is_best { ", penwidth=3" } else { "" };
        let label = quoted(&way.choices.join("\n"));
        let _ = writeln!(text, "  {} -> {} [label={label}{style}];", quoted(from), quoted(to));
    }
    text.push_str("}\n");
    text
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}
