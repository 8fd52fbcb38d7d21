//! Policy cards: the shipped ones can be read, and a district's own get a sentence where they cannot.

use alongside::scenario::policy::{PolicyError, read};
use alongside::scenario::prose::{Block, Span};

const ENGLISH: &str = include_str!("../scenarios/policy.md");
const SPANISH: &str = include_str!("../scenarios/policy.es.md");

#[test]
fn both_languages_have_the_same_cards_with_as_many_lines() {
    let shape = |text: &str| {
        let cards = read(text).expect("the shipped cards are sound");
        let blocks = |blocks: &[Block]| {
            blocks
                .iter()
                .map(|block| match block {
                    Block::List(items) => items.len(),
                    Block::Paragraph(_) | Block::Table { .. } => 0,
                })
                .collect::<Vec<_>>()
        };
        cards.iter().map(|card| (card.id.to_string(), blocks(&card.blocks))).collect::<Vec<_>>()
    };
    assert_eq!(shape(ENGLISH), shape(SPANISH));
    assert!(shape(ENGLISH).len() >= 6);
}

#[test]
fn every_card_says_who_decides_and_when_it_was_looked_at() {
    for card in read(ENGLISH).expect("sound") {
        let Some(Block::Paragraph(last)) = card.blocks.last() else {
            panic!("{} ends in a paragraph", card.id)
        };
        let [Span::Text(text)] = last.as_slice() else { panic!("plain text") };
        assert!(
            text.contains("Your state and district decide.") && text.contains("2026"),
            "{}: {text}",
            card.id
        );
    }
}

#[test]
fn lines_are_joined_and_lists_end_with_a_blank_line() {
    let cards =
        read("# T\nNot shown.\n## Doors {#doors}\n- One\n  goes on.\n- Two.\n\nAnd\nso on.\n- Three.\n")
            .expect("sound");
    let text = |text: &str| vec![Span::Text(text.to_owned())];
    assert_eq!(
        cards[0].blocks,
        [
            Block::List(vec![text("One goes on."), text("Two.")]),
            Block::Paragraph(text("And so on.")),
            Block::List(vec![text("Three.")]),
        ]
    );
}

#[test]
fn a_broken_file_is_told_by_its_line() {
    for (text, error) in [
        ("", PolicyError::NoCard),
        ("words only", PolicyError::NoCard),
        ("# T\n\n## Doors\n- One.", PolicyError::Heading(3)),
        ("## {#doors}\n- One.", PolicyError::Heading(1)),
        ("## Doors {#The Doors}\n- One.", PolicyError::Heading(1)),
    ] {
        assert_eq!(read(text), Err(error), "{text}");
    }
    let twice = read("## A {#a}\n- One.\n## B {#a}\n- Two.").expect_err("a name twice");
    assert_eq!(twice.to_string(), "line 3: `a` is the name of two cards");
    let empty = read("## A {#a}\n\n## B {#b}\n- Two.").expect_err("nothing said");
    assert_eq!(empty.to_string(), "line 1: the card `a` says nothing");
}
