//! The map of a story has every place, every way, and the best way marked.

use super::{FROZEN, author, code, folder, path};
use std::fs;

#[test]
fn a_map_shows_every_place_and_the_best_way_through() {
    let out = folder("graph");
    assert_eq!(code(&author(&["graph", &format!("{FROZEN}/bait"), "--out", path(&out)])), 0);
    let dot = fs::read_to_string(out.join("bait.dot")).expect("written");
    for line in [
        "\"make-me\" -> \"room\" [label=\"argue\\none-line\", penwidth=3];",
        "\"room\" -> \"after\" [label=\"clear\\nwait\", penwidth=3];",
        "\"after\" -> \"bell\" [label=\"apology\\ncard\", penwidth=3];",
    ] {
        assert!(dot.contains(line), "{line} is not in\n{dot}");
    }
    assert!(dot.contains("one-line: best in 100 %") && dot.contains("argue: best in 0 %"));
    let svg = fs::read_to_string(out.join("bait.svg")).expect("written");
    assert!(svg.starts_with("<svg ") && svg.trim_end().ends_with("</svg>"));
    for title in ["Make me", "The room", "After", "100%"] {
        assert!(svg.contains(title), "{title} is not in the picture");
    }
}

#[test]
fn a_story_that_is_not_there_has_no_map() {
    let out = folder("no-graph");
    assert_eq!(code(&author(&["graph", "no-such-story", "--out", path(&out)])), 2);
    assert_eq!(fs::read_dir(&out).expect("a folder").count(), 0);
}
