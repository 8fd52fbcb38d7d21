//! Advice on stories that can be played: what a reader could guess, what could hurt, what nobody would follow.
//!
//! A rule looks at a whole story or at all of them together, and asks. A finding is a question with the counts that
//! it rests on; whoever wrote the story may know better, and then says so under `allow` in the front matter. The
//! head of each rule's file is what `author explain` prints, so a rule is explained in one place.
//!
//! What words cannot decide is left to readers. Whether a choice is a joke, or something that only a villain would
//! do, has no rule: a list of words for it would fire on honest stories and miss the clever ones. Whether a wrong
//! choice is *kindly* meant has none either; `no_middle_choice` asks for the part of it that ratings show. What
//! can be reached is the solver's to say.

mod absolutes_give_away;
mod allowed;
mod brain_theory;
mod choice_length;
mod choice_repeated;
mod diagnosis_as_motive;
mod exclamations_give_away;
mod giveaway;
pub mod guessing;
mod guessing_pays;
mod hard_to_read;
mod hard_topic_unannounced;
mod idle_allowance;
mod kind_words_give_away;
mod labels_for_people;
mod length_gives_away;
mod library;
mod longest_gives_away;
mod no_middle_choice;
mod note;
mod page;
mod place_gives_away;
mod plan_words_give_away;
mod pronouns_lean;
mod quotes_give_away;
pub mod reading;
mod reasons_give_away;
mod rests_on_nothing;
mod same_cue_twice;
mod same_initials;
mod same_name_twice;
mod shortest_gives_away;
mod strengths_never_shown;
mod uneven_choices;
mod unknown_rule;
mod why_without_basis;
mod words;
mod yes_no_coaching;

pub use library::{Library, Place, Places, Story};
pub use note::{Finding, Reach};
pub use unknown_rule::unknown_rules;

use note::Note;
use page::{Page, pages};
use std::collections::BTreeMap;

/// A code that somebody may meet, with its explanation.
pub struct Code {
    /// Stable, in small letters and underscores; the name of the rule's file.
    pub name: &'static str,
    source: &'static str,
}

impl Code {
    /// The head of the rule's own file, so that code and explanation cannot drift apart.
    pub fn explanation(&self) -> String {
        let head = self.source.lines().map_while(|line| line.strip_prefix("//!"));
        head.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n")
    }
}

/// Something that is asked of every story.
pub struct Rule {
    pub code: Code,
    notes: fn(&[Page<'_>]) -> Vec<Note>,
}

macro_rules! code {
    ($name:ident) => {
        Code { name: stringify!($name), source: include_str!(concat!("lint/", stringify!($name), ".rs")) }
    };
}

macro_rules! rules {
    ($($name:ident,)*) => { &[$(Rule { code: code!($name), notes: $name::notes },)*] };
}

/// Every rule, in the order in which a reader would want to hear of them.
pub const RULES: &[Rule] = rules![
    labels_for_people,
    brain_theory,
    diagnosis_as_motive,
    hard_topic_unannounced,
    strengths_never_shown,
    longest_gives_away,
    shortest_gives_away,
    length_gives_away,
    absolutes_give_away,
    reasons_give_away,
    plan_words_give_away,
    place_gives_away,
    guessing_pays,
    quotes_give_away,
    exclamations_give_away,
    kind_words_give_away,
    choice_length,
    uneven_choices,
    choice_repeated,
    no_middle_choice,
    rests_on_nothing,
    why_without_basis,
    same_cue_twice,
    yes_no_coaching,
    hard_to_read,
    same_name_twice,
    same_initials,
    pronouns_lean,
];

/// What can be wrong with an allowance itself. These cannot be allowed.
const OF_ALLOWANCES: &[Code] = &[code!(unknown_rule), code!(idle_allowance)];

/// Whether an allowance names a rule, or a part of one.
pub fn is_rule(name: &str) -> bool {
    allowed::is_rule(name)
}

/// Every code that this module gives.
pub fn codes() -> impl Iterator<Item = &'static Code> {
    RULES.iter().map(|rule| &rule.code).chain(OF_ALLOWANCES)
}

/// Asks every rule of every story, and of all of them together.
pub fn library(library: &Library<'_>) -> Vec<Finding> {
    let pages = pages(library);
    let mut allowed = allowed::Allowed::default();
    let mut findings = Vec::new();
    for rule in RULES {
        for note in (rule.notes)(&pages) {
            if !allowed.silences(library, rule.code.name, &note) {
                findings.push(note.finding(library, rule.code.name));
            }
        }
    }
    let idle = idle_allowance::notes(&pages, &allowed);
    findings.extend(idle.into_iter().map(|note| note.finding(library, "idle_allowance")));
    findings.extend(idle_allowance::of_the_library(library, &allowed));
    // A stable sort, so that what stands in one place keeps the order of the rules.
    findings.sort_by(|one, other| one.place().cmp(&other.place()));
    findings
}

/// What somebody would earn who never reads, by language.
pub fn guessing(library: &Library<'_>) -> BTreeMap<String, Vec<guessing::Earned>> {
    guessing_pays::by_language(&pages(library))
}
