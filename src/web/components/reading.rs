//! A page to read: a title, parts with text and lists of stories, and the way to the other pages.

use super::{Examples, prose};
use crate::scenario::file::Setting;
use crate::scenario::ids::{PartId, ScenarioId};
use crate::scenario::page::{Listed, Page, Part, Piece, Recommended, Twin};
use crate::scenario::prose::{Block, Span};
use crate::web::preferences::JobName;
use crate::web::reading::Reading;
use crate::web::settings::Job;
use crate::web::text::{ReadOn, Text, Words};
use yew::{AttrValue, Html, NodeRef, html};

pub fn reading(page: &Page, here: Reading, heading: NodeRef, job: &JobName, words: &Words) -> Html {
    let parts = page.parts.iter().map(|part| {
        html! {
            <section class="reading-part stack" data-part={part.id.as_str().to_owned()}>
                <h2>{ job.fill(&part.title) }</h2>
                { pieces(&part.pieces, job, words) }
            </section>
        }
    });
    html! {
        <article class="reading stack stack-wide" data-page={here.name()}>
            <header class="stack">
                <h1 tabindex="-1" ref={heading}>{ &page.title }</h1>
                { pieces(&page.intro, job, words) }
            </header>
            { for parts }
            { others(here, words) }
        </article>
    }
}

fn pieces(pieces: &[Piece], job: &JobName, words: &Words) -> Html {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Heading(heading) => html! { <h3>{ job.fill(heading) }</h3> },
            Piece::Text(block) => prose::blocks(std::slice::from_ref(block), job),
            Piece::Stories(stories) => {
                let stories = stories.iter().map(|story| recommended(story, job, words));
                html! { <ol class="reading-stories">{ for stories }</ol> }
            }
        })
        .collect()
}

fn recommended(Recommended { story, line }: &Recommended, job: &JobName, words: &Words) -> Html {
    let twin = story.twin.as_ref().map(|twin| {
        html! {
            <p class="small">{ words.say(ReadOn::SameSkillElsewhere) }{ " " }<a href={address(&twin.id)}>{ &twin.title }</a></p>
        }
    });
    html! {
        <li>
            <a href={address(&story.id)}>{ &story.title }</a>
            <p>{ prose::line(line, job) }</p>
            <p class="small soft">
                { words.say(Text::Setting(story.setting)) }{ " · " }{ words.say(Text::Grade(&story.grade)) }{ " · " }
                { words.say(Text::AboutMinutes(story.minutes)) }
            </p>
            { twin }
        </li>
    }
}

fn address(story: &ScenarioId) -> AttrValue {
    ["#/play/", story.as_str()].concat().into()
}

/// To the other pages and home.
fn others(here: Reading, words: &Words) -> Html {
    let others = Reading::ALL.into_iter().filter(|reading| *reading != here).map(|reading| {
        let address = ["#/", reading.name()].concat();
        html! { <li><a href={address}>{ words.say(ReadOn::Page(reading)) }</a></li> }
    });
    html! {
        <nav class="panel stack no-print" aria-labelledby="read-on">
            <h2 id="read-on">{ words.say(ReadOn::More) }</h2>
            <ul>{ for others }<li><a href="#/">{ words.say(Text::BackToStories) }</a></li></ul>
        </nav>
    }
}

pub fn examples(words: &Words) -> Examples {
    let text = |text: &str| vec![Span::Text(text.to_owned())];
    let id = |id: &str| ScenarioId::new(id).expect("an id");
    let part = |name: &str, title: &str, pieces| Part {
        id: PartId::new(name).expect("an id"),
        title: title.to_owned(),
        pieces,
    };
    let story = |name: &str, title: &str, twin| Recommended {
        story: Listed {
            id: id(name),
            title: title.to_owned(),
            setting: Setting::Cafeteria,
            grade: "6".to_owned(),
            minutes: 7,
            twin,
        },
        line: text("Noise, and what the plan offers against it."),
    };
    let twin = Twin { id: id("seat-six"), title: "Seat six".to_owned() };
    let page = Page {
        title: "Where to start".to_owned(),
        intro: vec![Piece::Text(Block::Paragraph(text("Five stories, and then a topic.")))],
        parts: vec![
            part(
                "first",
                "Five to begin with",
                vec![
                    Piece::Heading("Easier".to_owned()),
                    Piece::Stories(vec![
                        story("torn-edges", "Torn edges", None),
                        story("too-loud-to-eat", "Too loud to eat", Some(twin)),
                    ]),
                ],
            ),
            part("words", "Words", vec![Piece::Text(Block::List(vec![text("A plan says what to do.")]))]),
        ],
    };
    let job = JobName::of(Job::default(), words);
    vec![("with stories and text", reading(&page, Reading::Paths, NodeRef::default(), &job, words))]
}
