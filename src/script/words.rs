//! The small languages of the rows that do something: acts, credit, effects and what a decision rests on.

use super::flaw::Flaw;
use super::guard::{fact, flag};
use super::report::{Report, nearest};
use super::row::{Written, shortened};
use super::value::known_word;
use crate::scenario::competency::Competency;
use crate::scenario::credit::Credit;
use crate::scenario::file::{ActUse, Basis, CreditFile, Effects};
use crate::scenario::ids::{ActId, SkillId};
use crate::scenario::picture::{Adult, Backdrop, PictureRow, Posture};
use crate::student::{Flag, Meter, Source, Wait};

/// `cue_strategy, gesture skill=coat wait=planned`
pub(super) fn acts(written: Written<'_>, report: &mut Report<'_>) -> Vec<ActUse> {
    written
        .split(',')
        .filter_map(|one| act(one).map_err(|why| bad(Flaw::BadAct, one, why, report)).ok())
        .collect()
}

fn act(written: Written<'_>) -> Result<ActUse, String> {
    let mut words = written.words();
    let name = words.next().map_or("", |word| word.text);
    let act = ActId::new(name).map_err(|error| error.to_string())?;
    let mut used = ActUse { act, skill: None, wait: Wait::default() };
    for word in words {
        match word.text.split_once('=') {
            Some(("skill", skill)) => {
                used.skill = Some(SkillId::new(skill).map_err(|error| error.to_string())?);
            }
            Some(("wait", wait)) => {
                used.wait = Wait::from_id(wait).ok_or("a wait is `planned`, `early` or `none`")?;
            }
            _ => return Err(format!("`{}` is neither `skill=…` nor `wait=…`", shortened(word.text))),
        }
    }
    Ok(used)
}

/// `regulation_support 3, plan_fidelity 2`
pub(super) fn credit(written: Written<'_>, report: &mut Report<'_>) -> Option<CreditFile> {
    let mut pairs = Vec::new();
    for one in written.split(',') {
        match credited(one) {
            Ok(pair) => pairs.push(pair),
            Err(why) => bad(Flaw::BadCredit, one, why, report),
        }
    }
    let mut pairs = pairs.into_iter();
    let file = CreditFile { primary: pairs.next()?, secondary: pairs.next() };
    if pairs.next().is_some() {
        bad(Flaw::BadCredit, written, "there are at most two competencies".to_owned(), report);
    }
    Some(file)
}

fn credited(written: Written<'_>) -> Result<(Competency, Credit), String> {
    let (name, points) = written
        .text
        .split_once(|c: char| c.is_ascii_whitespace())
        .ok_or("a competency and a number are needed")?;
    let competency =
        Competency::from_id(name).ok_or_else(|| format!("no competency is called `{}`", shortened(name)))?;
    Ok((competency, Credit::parse(points.trim()).map_err(|error| error.to_string())?))
}

/// `set told; change trust +5, safety -5; source settled; need coat -1; clear told`
pub(super) fn effects(written: Written<'_>, effects: &mut Effects, report: &mut Report<'_>) {
    for command in written.split(';') {
        let verb = command.words().next().map_or("", |word| word.text);
        let rest = Written { text: &command.text[verb.len()..], start: command.start + verb.len() }.trimmed();
        match verb {
            "set" => effects.set.extend(rest.split(',').filter_map(|word| fact(word, report))),
            "clear" => effects.clear.extend(rest.split(',').filter_map(|word| fact(word, report))),
            "source" => match rest.text {
                "active" => effects.source = Some(Source::Active),
                "settled" => effects.source = Some(Source::Settled),
                _ => bad(Flaw::BadEffect, command, "a source is `active` or `settled`".to_owned(), report),
            },
            "change" => {
                for one in rest.split(',') {
                    match amount(one).and_then(|(name, by)| Ok((meter(name)?, by))) {
                        Ok(change) => effects.change.push(change),
                        Err(why) => bad(Flaw::BadEffect, one, why, report),
                    }
                }
            }
            "need" => {
                for one in rest.split(',') {
                    let read = amount(one).and_then(|(name, by)| {
                        Ok((SkillId::new(name).map_err(|error| error.to_string())?, by))
                    });
                    match read {
                        Ok(need) => effects.need.push(need),
                        Err(why) => bad(Flaw::BadEffect, one, why, report),
                    }
                }
            }
            _ => {
                let why = format!("`{}` is not one of set, clear, change, source, need", shortened(verb));
                bad(Flaw::BadEffect, command, why, report);
            }
        }
    }
}

fn meter(name: &str) -> Result<Meter, String> {
    Meter::from_id(name).ok_or_else(|| format!("no meter is called `{}`", shortened(name)))
}

fn amount(written: Written<'_>) -> Result<(&str, i8), String> {
    let wrong = || format!("`{}` is not a name and a change such as `+5`", shortened(written.text));
    let (name, by) = written.text.split_once(|c: char| c.is_ascii_whitespace()).ok_or_else(wrong)?;
    let by = by.trim();
    let signed = by.starts_with(['+', '-']) && by.len() <= 4;
    let by: i8 = by.parse().ok().filter(|by| signed && (-100..=100).contains(by)).ok_or_else(wrong)?;
    Ok((name, by))
}

/// `plan 1; rule 8; phase; data; policy`
pub(super) fn rests(written: Written<'_>, report: &mut Report<'_>) -> Vec<Basis> {
    let mut found = Vec::new();
    for one in written.split(';') {
        let words: Vec<&str> = one.words().map(|word| word.text).collect();
        let number = words.get(1).and_then(|number| number.parse::<u8>().ok());
        match (words.as_slice(), number) {
            (["plan", _], Some(line)) => found.push(Basis::Plan(line)),
            (["rule", _], Some(row)) => found.push(Basis::Rule(row)),
            (["phase"], _) => found.push(Basis::Phase),
            (["data"], _) => found.push(Basis::Data),
            (["policy"], _) => found.push(Basis::Policy),
            _ => {
                let why = format!("a decision cannot rest on `{}`", shortened(one.text));
                bad(Flaw::BadBasis, one, why, report);
            }
        }
    }
    found
}

/// `hallway, standing, adult-back`, each at most once
pub(super) fn picture(written: Written<'_>, report: &mut Report<'_>) -> PictureRow {
    let mut row = PictureRow::default();
    for one in written.split(',') {
        let again = match (known_word(one.text), known_word(one.text), known_word(one.text)) {
            (Some(backdrop), ..) => row.backdrop.replace(backdrop).is_some(),
            (None, Some(posture), _) => row.posture.replace(posture).is_some(),
            (None, None, Some(adult)) => row.adult.replace(adult).is_some(),
            (None, None, None) => {
                unknown_in_picture(one, report);
                false
            }
        };
        if again {
            let why = format!("`{}` is the second word of its kind", shortened(one.text));
            bad(Flaw::BadPicture, one, why, report);
        }
    }
    row
}

fn unknown_in_picture(word: Written<'_>, report: &mut Report<'_>) {
    let known = [Backdrop::WORDS, Posture::WORDS, Adult::WORDS].concat();
    let message = format!("a picture cannot show `{}`", shortened(word.text));
    let suggestion = nearest(word.text, known.iter().copied()).map_or_else(
        || format!("write one of {}", known.join(", ")),
        |near| format!("perhaps `{near}` is meant"),
    );
    report.suggest(Flaw::BadPicture, word.stretch(), message, suggestion);
}

/// `restraint, unsafe`
pub(super) fn flags(written: Written<'_>, report: &mut Report<'_>) -> Vec<Flag> {
    written.split(',').filter_map(|word| flag(word, report)).collect()
}

fn bad(flaw: Flaw, written: Written<'_>, why: String, report: &mut Report<'_>) {
    report.add(flaw, written.stretch(), why);
}
