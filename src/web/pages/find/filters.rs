//! What stories can be chosen by besides words: each as a list of what there is.

use crate::scenario::competency::Competency;
use crate::scenario::file::{Setting, Topic};
use crate::scenario::library::Library;
use crate::web::components::find::Filter;
use crate::web::finding::{Grades, Wanted};
use crate::web::text::{Finding, LookBack, Text, Words};
use yew::{AttrValue, Callback};

const TOPICS: [Topic; 3] = [Topic::Dysregulation, Topic::Prompting, Topic::Boundaries];
const MINUTES: [u8; 2] = [5, 7];

pub(super) fn filters(
    wanted: &Wanted,
    library: &Library,
    changed: &Callback<Wanted>,
    words: &Words,
) -> Vec<Filter> {
    let mut settings: Vec<Setting> = Vec::new();
    for story in &library.stories {
        if !settings.contains(&story.about.setting) {
            settings.push(story.about.setting);
        }
    }
    settings.sort();
    let grades = Grades::ALL
        .into_iter()
        .filter(|grades| library.stories.iter().any(|story| Grades::of(&story.about.grade) == *grades));
    let list = List { wanted, changed };
    vec![
        list.of(
            "find-topic",
            words.say(Finding::Topic),
            TOPICS.into(),
            wanted.topic,
            &|topic| words.say(Text::Topic(topic)),
            |wanted, topic| Wanted { topic, ..wanted },
        ),
        list.of(
            "find-setting",
            words.say(Finding::Setting),
            settings,
            wanted.setting,
            &|setting| words.say(Text::Setting(setting)),
            |wanted, setting| Wanted { setting, ..wanted },
        ),
        list.of(
            "find-grade",
            words.say(Finding::Grade),
            grades.collect(),
            wanted.grades,
            &|grades| words.say(Finding::Grades(grades)),
            |wanted, grades| Wanted { grades, ..wanted },
        ),
        list.of(
            "find-competency",
            words.say(Finding::Practises),
            Competency::ALL.into(),
            wanted.competency,
            &|competency| words.say(LookBack::Competency(competency)),
            |wanted, competency| Wanted { competency, ..wanted },
        ),
        list.of(
            "find-minutes",
            words.say(Finding::Minutes),
            MINUTES.into(),
            wanted.minutes,
            &|minutes| words.say(Finding::AtMost(minutes)),
            |wanted, minutes| Wanted { minutes, ..wanted },
        ),
    ]
}

/// Whether anything in the fold is set.
pub(super) fn any_is_set(wanted: &Wanted) -> bool {
    let in_fold = Wanted { words: String::new(), sign: None, ..wanted.clone() };
    in_fold != Wanted::default()
}

struct List<'a> {
    wanted: &'a Wanted,
    changed: &'a Callback<Wanted>,
}

impl List<'_> {
    fn of<T: Copy + PartialEq + 'static>(
        &self,
        id: &'static str,
        label: AttrValue,
        all: Vec<T>,
        now: Option<T>,
        said: &dyn Fn(T) -> AttrValue,
        with: fn(Wanted, Option<T>) -> Wanted,
    ) -> Filter {
        let (wanted, changed) = (self.wanted.clone(), self.changed.clone());
        Filter {
            id,
            label,
            options: all.iter().map(|one| said(*one)).collect(),
            chosen: all.iter().position(|one| Some(*one) == now),
            changed: Callback::from(move |at: Option<usize>| {
                let chosen = at.and_then(|at| all.get(at).copied());
                changed.emit(with(wanted.clone(), chosen));
            }),
        }
    }
}
