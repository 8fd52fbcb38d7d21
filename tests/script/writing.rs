//! Writing a scenario down and reading it back gives the same scenario.

use alongside::scenario::allowance::{Allowance, Reason};
use alongside::scenario::competency::Competency;
use alongside::scenario::credit::Credit;
use alongside::scenario::file::*;
use alongside::scenario::ids::*;
use alongside::scenario::look::*;
use alongside::scenario::picture::{Adult, Backdrop, PictureRow, Posture};
use alongside::scenario::prose::*;
use alongside::script::{format, read, write};
use alongside::student::{Flag, Meter, Phase, Procedure, Reset, Sensitivity, Source, Wait};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use std::fs;
use std::path::Path;

/// Every story of a folder, by its name, with its script.
fn stories(folder: &str) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut stories: Vec<(String, String)> = fs::read_dir(path)
        .expect("the folder is there")
        .map(|entry| entry.expect("an entry").path())
        .filter_map(|path| {
            let script = fs::read_to_string(path.join("scenario.md")).ok()?;
            Some((path.file_name()?.to_str()?.to_owned(), script))
        })
        .collect();
    stories.sort();
    assert!(stories.len() >= 3, "{folder}");
    stories
}

#[test]
fn formatting_a_real_story_changes_nothing_in_it_and_happens_once() {
    for (name, script) in stories("scenarios").into_iter().chain(stories("tests/frozen")) {
        let first = read(&name, script.as_bytes(), "scenario.md");
        assert_eq!(first.diagnostics, [], "{name}");
        let formatted = format(script.as_bytes(), &first).expect("a sound script can be formatted");
        let again = read(&name, formatted.as_bytes(), "scenario.md");
        assert_eq!((&again.file, &again.prose), (&first.file, &first.prose), "{name}");
        assert_eq!(format(formatted.as_bytes(), &again), Some(formatted), "{name} is formatted at once");
        // From the data alone, so without the author's own comments and line breaks.
        let written = write(&first.file.clone().expect("sound"), &first.prose.clone().expect("sound"));
        let again = read(&name, written.as_bytes(), "scenario.md");
        assert_eq!((&again.file, &again.prose), (&first.file, &first.prose), "{name}");
        assert_eq!(format(written.as_bytes(), &again), Some(written), "{name}");
    }
}

#[test]
fn shipped_stories_are_in_canonical_form() {
    for (name, script) in stories("scenarios") {
        let reading = read(&name, script.as_bytes(), "scenario.md");
        assert_eq!(format(script.as_bytes(), &reading), Some(script), "run `author fmt` on {name}");
    }
}

/// A word that Markdown or YAML might take for something else, or not.
fn word() -> impl Strategy<Value = String> {
    let tricky = select(vec![
        "-",
        "+",
        "1.",
        "2)",
        "#",
        "##",
        ">",
        "*",
        "_",
        "`",
        "[a]",
        "(#b)",
        "<b>",
        "&amp;",
        "\\",
        "|",
        "->",
        "---",
        "===",
        "{job}",
        "{jobs}",
        "no",
        "null",
        "true",
        "~",
        "é",
        "“quoted”",
        "\"",
        "'",
        "a_b_c",
        "x*y",
        "!",
        "![",
        ":",
        "a:",
        "%",
        "5%",
        "in",
        "if",
        "result:",
        "&",
        "#1",
        "😀",
        "http://a.b",
        "--",
        "...",
        "ending",
        "{",
        "}",
        "1",
        "0x1F",
        "1e3",
    ]);
    prop_oneof![3 => "[a-zA-Z]{1,9}", 1 => tricky.prop_map(str::to_owned)]
}

fn text() -> impl Strategy<Value = String> {
    let unclosed = |text: &String| !text.replace("{job}", "").replace("{jobs}", "").contains(['{', '}']);
    vec(word(), 1..25).prop_map(|words| words.join(" ")).prop_filter("a token", unclosed)
}

/// Text that a paragraph may start with: a row's name without a hyphen is refused there.
fn opening() -> impl Strategy<Value = String> {
    ("[A-Z][a-z]{0,5}|[-+*>#=|~]|[0-9]{1,3}[.)]", text()).prop_map(|(first, rest)| format!("{first} {rest}"))
}

fn line_after(first: impl Strategy<Value = String>) -> impl Strategy<Value = Line> {
    let marked =
        prop_oneof!["[a-z]{1,5}( [a-z]{1,5}){0,3}".prop_map(Span::Emphasis), text().prop_map(strong)];
    (first, option::of((marked, text()))).prop_map(|(first, more)| match more {
        None => vec![Span::Text(first)],
        Some((marked, last)) => vec![Span::Text(format!("{first} ")), marked, Span::Text(format!(" {last}"))],
    })
}

fn strong(text: String) -> Span {
    Span::Strong(text)
}

fn line() -> impl Strategy<Value = Line> {
    line_after(text())
}

fn blocks(lists: bool) -> impl Strategy<Value = Vec<Block>> {
    let table = (1_usize..4).prop_flat_map(|columns| {
        (vec(line(), columns), vec(vec(line(), columns), 0..3))
            .prop_map(|(head, rows)| Block::Table { head, rows })
    });
    let list = vec(line(), 1..4).prop_map(Block::List);
    let paragraph = || line_after(opening()).prop_map(Block::Paragraph);
    let list = if lists { list.boxed() } else { paragraph().boxed() };
    vec(prop_oneof![4 => paragraph(), 2 => list, 1 => table], 0..4)
}

fn id() -> impl Strategy<Value = String> {
    "[a-z][a-z0-9]{0,5}([_-][a-z0-9]{1,4}){0,2}".prop_filter("not a word of the grammar", |id| {
        !["in", "if", "unless", "plan", "data", "policy"].contains(&id.as_str())
    })
}

macro_rules! ids {
    ($($name:ident $type:ty;)*) => { $(fn $name() -> impl Strategy<Value = $type> {
        id().prop_map(|id| <$type>::new(&id).expect("generated as an id"))
    })* };
}

ids! { place PlaceId; choice_id ChoiceId; fact FactId; skill SkillId; act_id ActId; rule RuleId; }

fn guard() -> impl Strategy<Value = Guard> {
    let facts = (vec(fact(), 0..3), vec(fact(), 0..3)).prop_map(|(held, not)| {
        let held = held.into_iter().map(|fact| FactIs { fact, is: true });
        held.chain(not.into_iter().map(|fact| FactIs { fact, is: false })).collect::<Vec<_>>()
    });
    (subsequence(Phase::ALL.to_vec(), 0..4), facts).prop_map(|(phases, facts)| Guard { phases, facts })
}

fn effects() -> impl Strategy<Value = Effects> {
    let change = vec((select(Meter::ALL.to_vec()), -100_i8..=100), 0..3);
    let source = option::of(select(vec![Source::Active, Source::Settled]));
    (vec(fact(), 0..3), vec(fact(), 0..3), change, source, vec((skill(), -7_i8..=7), 0..2))
        .prop_map(|(set, clear, change, source, need)| Effects { set, clear, change, source, need })
}

fn some_effects() -> impl Strategy<Value = Effects> {
    effects().prop_filter("a row that does something", |effects| *effects != Effects::default())
}

fn row<T: std::fmt::Debug>(what: impl Strategy<Value = T>) -> impl Strategy<Value = Row<T>> {
    (guard(), what).prop_map(|(when, what)| Row { when, what })
}

fn said() -> impl Strategy<Value = (Vec<Guard>, Vec<Line>)> {
    vec((guard(), line()), 0..3).prop_map(|rows| rows.into_iter().unzip())
}

fn act() -> impl Strategy<Value = ActUse> {
    (act_id(), option::of(skill()), select(Wait::ALL.to_vec())).prop_map(|(act, skill, wait)| ActUse {
        act,
        skill,
        wait,
    })
}

fn credit() -> impl Strategy<Value = CreditFile> {
    let pair = || {
        (
            select(Competency::ALL.to_vec()),
            (0_u8..=12).prop_map(|quarters| Credit::from_quarters(quarters).expect("at most 12")),
        )
    };
    (pair(), option::of(pair())).prop_map(|(primary, secondary)| CreditFile { primary, secondary })
}

fn choice() -> impl Strategy<Value = (ChoiceFile, ChoiceProse)> {
    let result = (1_u8..=100, effects(), option::of(place())).prop_map(|(percent, effects, to)| ResultFile {
        percent,
        effects,
        to,
    });
    let stop = select(Flag::ALL.to_vec()).prop_map(|flag| StopFile { flag });
    let closed = || guard().prop_filter("a condition", |guard| !guard.is_open());
    let doing = (
        vec(closed(), 0..2),
        vec(row(vec(act(), 1..3)), 0..3),
        vec(row(credit()), 0..3),
        vec(row(some_effects()), 0..2),
    );
    let telling = (vec((row(result), line()), 0..4), vec((row(stop), line()), 0..2), said(), said());
    let rest = (choice_id(), line(), subsequence(Flag::ALL.to_vec(), 0..3), vec(row(place()), 0..3));
    (doing, telling, rest).prop_map(
        |((offered, acts, credit, effects), (results, stops, whys, coach), (id, label, remedies, then))| {
            let (results, result_lines) = results.into_iter().unzip();
            let (stops, stop_lines) = stops.into_iter().unzip();
            let words = ChoiceProse {
                id: id.clone(),
                label,
                results: result_lines,
                whys: whys.1,
                coach: coach.1,
                stops: stop_lines,
            };
            let (whys, coach) = (whys.0, coach.0);
            (
                ChoiceFile {
                    id,
                    offered,
                    acts,
                    credit,
                    whys,
                    coach,
                    effects,
                    results,
                    stops,
                    remedies,
                    then,
                },
                words,
            )
        },
    )
}

fn scene() -> impl Strategy<Value = (SceneFile, SceneProse)> {
    let basis = prop_oneof![
        (0_u8..=255).prop_map(Basis::Plan),
        (0_u8..=255).prop_map(Basis::Rule),
        select(vec![Basis::Phase, Basis::Data, Basis::Policy])
    ];
    let mechanics = (
        place(),
        option::of(select(vec![Reset::SameDay, Reset::AnotherDay])),
        any::<bool>(),
        vec(row(some_effects()), 0..2),
        vec(basis, 0..3),
        pictures(),
    );
    let words =
        (text(), blocks(true), said(), said(), option::of(line()), option::of(line()), option::of(line()));
    (mechanics, words, vec(choice(), 0..3)).prop_map(
        |(
            (id, later, student_absent, arrival, rests, pictures),
            (title, text, says, cues, hint, think_aloud, say_first),
            choices,
        )| {
            let (choices, choice_words) = choices.into_iter().unzip();
            let words = SceneProse {
                id: id.clone(),
                title,
                text,
                says: says.1,
                cues: cues.1,
                hint,
                think_aloud,
                say_first,
                choices: choice_words,
            };
            (
                SceneFile {
                    id,
                    later,
                    student_absent,
                    arrival,
                    says: says.0,
                    cues: cues.0,
                    rests,
                    pictures,
                    choices,
                },
                words,
            )
        },
    )
}

fn pictures() -> impl Strategy<Value = Vec<Row<PictureRow>>> {
    let posture = option::of(select(vec![Posture::Sitting, Posture::Standing, Posture::OnFloor]));
    let adult = option::of(select(vec![Adult::Beside, Adult::Near, Adult::Back, Adult::Away]));
    let backdrop = select(vec![Backdrop::Classroom, Backdrop::QuietRoom, Backdrop::Shop]);
    let what = (backdrop, posture, adult).prop_map(|(backdrop, posture, adult)| PictureRow {
        backdrop: Some(backdrop),
        posture,
        adult,
    });
    vec(row(what), 0..2)
}

fn look() -> impl Strategy<Value = Look> {
    let hair = (select(vec![HairColor::Black, HairColor::Fair]), select(vec![Cut::Afro, Cut::Bun]))
        .prop_map(|(color, cut)| Hair { color, cut });
    let wears = (select(vec![Color::Red, Color::White]), select(vec![Garment::Shirt, Garment::Hoodie]))
        .prop_map(|(color, garment)| Clothes { color, garment });
    let skin = select(vec![Skin::Pale, Skin::Tan, Skin::Dark]);
    let uses = subsequence(vec![Aid::Glasses, Aid::HearingAids, Aid::Wheelchair, Aid::Talker], 0..3);
    (skin, hair, wears, option::of(select(vec![Color::Blue, Color::Gray])), uses)
        .prop_map(|(skin, hair, wears, headscarf, uses)| Look { skin, hair, wears, headscarf, uses })
}

fn ending() -> impl Strategy<Value = (EndingFile, EndingProse)> {
    (place(), text(), blocks(true), said(), said(), said(), pictures()).prop_map(
        |(id, title, text, says, needs, asks, pictures)| {
            let words =
                EndingProse { id: id.clone(), title, text, says: says.1, needs: needs.1, asks: asks.1 };
            (EndingFile { id, says: says.0, needs: needs.0, asks: asks.0, pictures }, words)
        },
    )
}

fn scenario() -> impl Strategy<Value = (ScenarioFile, Prose)> {
    let about =
        (
            select(vec![Topic::Dysregulation, Topic::Prompting, Topic::Boundaries]),
            select(vec![Setting::Classroom, Setting::QuietRoom, Setting::Online]),
            select(vec![Delivery::PushIn, Delivery::OneToOne, Delivery::WholeSchool]),
            prop_oneof![text(), "[0-9]{1,2}"],
            1_u8..=30,
            subsequence(vec![Sign::ThrowsThings, Sign::LooksAtMe, Sign::TooLoud, Sign::NeedsCare], 0..4),
            option::of(id().prop_map(|id| PolicyId::new(&id).expect("generated as an id"))),
            option::of(id().prop_map(|id| ScenarioId::new(&id).expect("generated as an id"))),
            option::of(look()),
        )
            .prop_map(|(topic, setting, delivery, grade, minutes, signs, policy, twin, look)| {
                About { topic, setting, delivery, grade, minutes, signs, policy, twin, look }
            });
    let student = (
        btree_map(select(Meter::ALL.to_vec()), 0_u8..=100, 0..4),
        option::of(select(Phase::ALL.to_vec())),
        select(vec![Source::Active, Source::Settled]),
        btree_map(select(Sensitivity::ALL.to_vec()), 50_u8..=200, 0..3),
    )
        .prop_map(|(start, phase, source, sensitivity)| StudentFile {
            start,
            phase,
            source,
            sensitivity,
        });
    let plan =
        (select(Procedure::ALL.to_vec()), vec(act_id(), 0..4), option::of(0_u8..=60), vec(act_id(), 0..3))
            .prop_map(|(procedure, order, wait, trained)| PlanFile { procedure, order, wait, trained });
    let skills = btree_map(id(), (text(), 0_u8..=100, 0_u8..=7, 0_u8..=100), 0..3);
    let reason = text().prop_filter_map("too short", |text| Reason::new(&text).ok());
    let allow = vec((rule(), reason).prop_map(|(rule, reason)| Allowance { rule, reason }), 0..3);
    let turns = (1_u8..=60, place());
    let mechanics = (about, student, plan, skills, btree_map(fact(), text(), 0..4), turns, allow);
    let person = (text(), vec(text(), 1..3), vec(text(), 1..3), vec(text(), 0..3))
        .prop_map(|(name, strengths, interests, about)| StudentProse { name, strengths, interests, about });
    let words =
        (text(), text(), option::of(text()), person, blocks(true), blocks(true), option::of(blocks(true)));
    (mechanics, words, vec(scene(), 1..3), vec(ending(), 1..3)).prop_map(
        |((about, student, plan, skills, facts, (most, then), allow), words, scenes, endings)| {
            let id = ScenarioId::new("generated").expect("an id");
            let (scenes, scene_words) = scenes.into_iter().unzip();
            let (endings, ending_words) = endings.into_iter().unzip();
            let skill = |id: &str| SkillId::new(id).expect("generated as an id");
            let file = ScenarioFile {
                edition: EDITION,
                id: id.clone(),
                about,
                student,
                skills: skills
                    .iter()
                    .map(|(id, (_, independence, need, dependence))| SkillFile {
                        id: skill(id),
                        independence: *independence,
                        need: *need,
                        dependence: *dependence,
                    })
                    .collect(),
                plan,
                facts: facts.keys().cloned().collect(),
                turns: TurnLimit { most, then },
                allow,
                scenes,
                endings,
            };
            let as_line = |text: String| vec![Span::Text(text)];
            let (title, summary, note, student, briefing, plan, data) = words;
            let prose = Prose {
                edition: EDITION,
                scenario: id,
                language: "en".to_owned(),
                title,
                summary: as_line(summary),
                content_note: note.map(as_line),
                student,
                briefing,
                plan,
                data,
                facts: facts.into_iter().collect(),
                skills: skills.into_iter().map(|(id, (name, ..))| (skill(&id), name)).collect(),
                scenes: scene_words,
                endings: ending_words,
            };
            (file, prose)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_written_is_read_back((file, prose) in scenario()) {
        let written = write(&file, &prose);
        let again = read("generated", written.as_bytes(), "scenario.md");
        prop_assert!(again.diagnostics.is_empty(), "{:#?}\n{}", again.diagnostics, written);
        prop_assert_eq!(format(written.as_bytes(), &again), Some(written));
        prop_assert_eq!(again.file, Some(file));
        prop_assert_eq!(again.prose, Some(prose));
    }
}
