//! The student as a person first: strengths and interests before anything that is hard.

use super::{Examples, picture};
use crate::web::text::{Text, Words};
use yew::{AttrValue, Html, html};

pub struct StudentCard<'a> {
    pub name: &'a str,
    pub portrait: Html,
    pub strengths: Vec<AttrValue>,
    pub interests: Vec<AttrValue>,
    /// How they communicate and what helps.
    pub about: Vec<AttrValue>,
}

pub fn student_card(card: StudentCard<'_>, words: &Words) -> Html {
    let rows =
        [(Text::Strengths, card.strengths), (Text::Likes, card.interests), (Text::GoodToKnow, card.about)];
    let rows = rows.into_iter().filter(|(_, values)| !values.is_empty()).map(|(term, values)| {
        let values = values.into_iter().map(|value| html! { <p>{ value }</p> });
        html! { <><dt>{ words.say(term) }</dt><dd class="stack stack-tight">{ for values }</dd></> }
    });
    html! {
        <section class="student-card panel">
            <div class="student-head">
                { card.portrait }
                <h2>{ words.say(Text::MeetStudent(card.name)) }</h2>
            </div>
            <dl>{ for rows }</dl>
        </section>
    }
}

pub fn examples(words: &Words) -> Examples {
    let full = StudentCard {
        name: "Mateo",
        portrait: picture::examples(words).swap_remove(4).1,
        strengths: vec!["Knows forty birds by their calls".into(), "Patient with younger students".into()],
        interests: vec!["Birds, drawing, the school garden".into()],
        about: vec!["When it is loud he stops talking and points. “Headphones help more than words.”".into()],
    };
    let short = StudentCard {
        name: "Linh",
        portrait: Html::default(),
        strengths: vec!["Reads maps".into()],
        interests: vec!["Music".into()],
        about: Vec::new(),
    };
    vec![("all there is", student_card(full, words)), ("nothing more to know", student_card(short, words))]
}
