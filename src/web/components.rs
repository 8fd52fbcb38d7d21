//! The parts that pages are made of. They take values and callbacks, and know neither sessions nor the platform.
//!
//! A part without state of its own is a plain function, which costs fewer bytes than a component. Each part offers
//! its states as `examples()`: the gallery shows them, the view tests pin them, and the browser run checks them with
//! axe.

pub mod begin;
pub mod briefing;
mod chart;
pub mod choice_list;
pub mod coming_back;
pub mod competency_counts;
pub mod competency_history;
pub mod debrief;
pub mod decision_review;
pub mod display;
pub mod ending;
pub mod file_field;
pub mod find;
pub mod flags;
pub mod for_real;
pub mod frame;
pub mod given;
pub mod hint;
pub mod icon;
pub mod landing;
pub mod library;
pub mod loading;
pub mod moment;
pub mod my_data;
pub mod newer_version;
pub mod next_story;
pub mod notice;
pub mod past_runs;
pub mod picture;
pub mod plan_card;
pub mod prose;
pub mod qr_code;
pub mod rating;
pub mod reactions;
pub mod reading;
pub mod record;
pub mod result;
pub mod safety_stop;
pub mod say_first;
pub mod settings;
pub mod share_code;
pub mod story_card;
pub mod student_card;
pub mod sureness;
pub mod take_away;
pub mod timeline;
pub mod turning_points;
pub mod upset_chart;
pub mod watched;
pub mod way_taken;
pub mod welcome;

use crate::web::text::Words;
use yew::Html;

/// A part's states by name.
pub type Examples = Vec<(&'static str, Html)>;

/// Every part's states, under the part's name.
pub fn all_examples(words: &Words) -> Vec<(&'static str, Examples)> {
    vec![
        ("frame", frame::examples(words)),
        ("display", display::examples(words)),
        ("notice", notice::examples(words)),
        ("newer_version", newer_version::examples(words)),
        ("loading", loading::examples(words)),
        ("story_card", story_card::examples(words)),
        ("welcome", welcome::examples(words)),
        ("library", library::examples(words)),
        ("file_field", file_field::examples(words)),
        ("given", given::examples(words)),
        ("student_card", student_card::examples(words)),
        ("picture", picture::examples(words)),
        ("plan_card", plan_card::examples(words)),
        ("begin", begin::examples(words)),
        ("briefing", briefing::examples(words)),
        ("result", result::examples(words)),
        ("moment", moment::examples(words)),
        ("hint", hint::examples(words)),
        ("say_first", say_first::examples(words)),
        ("sureness", sureness::examples(words)),
        ("choice_list", choice_list::examples(words)),
        ("watched", watched::examples(words)),
        ("safety_stop", safety_stop::examples(words)),
        ("ending", ending::examples(words)),
        ("reactions", reactions::examples(words)),
        ("timeline", timeline::examples(words)),
        ("turning_points", turning_points::examples(words)),
        ("way_taken", way_taken::examples(words)),
        ("upset_chart", upset_chart::examples(words)),
        ("rating", rating::examples(words)),
        ("landing", landing::examples(words)),
        ("decision_review", decision_review::examples(words)),
        ("competency_counts", competency_counts::examples(words)),
        ("flags", flags::examples(words)),
        ("take_away", take_away::examples(words)),
        ("my_data", my_data::examples(words)),
        ("qr_code", qr_code::examples(words)),
        ("share_code", share_code::examples(words)),
        ("debrief", debrief::examples(words)),
        ("reading", reading::examples(words)),
        ("next_story", next_story::examples(words)),
        ("coming_back", coming_back::examples(words)),
        ("competency_history", competency_history::examples(words)),
        ("find", find::examples(words)),
        ("for_real", for_real::examples(words)),
        ("record", record::examples(words)),
        ("settings", settings::examples(words)),
        ("past_runs", past_runs::examples(words)),
    ]
}
