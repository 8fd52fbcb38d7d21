//! Turns scenarios into what the app loads, and what other programs read.

use super::fmt::write;
use super::load::{Story, load};
use super::prove::ProofReport;
use super::wander::WanderReport;
use super::{CommandError, Shown, Verdict, pages, report};
use crate::scenario::file::{EDITION, ScenarioFile};
use crate::scenario::library::{Library, Story as Entry};
use crate::scenario::prose::Prose;
use crate::student::{ModelNumbers, Worth};
use clap::ValueEnum;
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// In which form the data is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    /// The published contract, with its schema.
    Json,
    /// For the app: small, with every name already followed.
    Pack,
}

impl Form {
    const fn ending(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Pack => "bin",
        }
    }

    fn bytes<T: Serialize>(self, what: &str, value: &T) -> Result<Vec<u8>, CommandError> {
        let refuse = |why: String| CommandError::Encoding { what: what.to_owned(), why };
        match self {
            Self::Json => {
                let mut bytes =
                    serde_json::to_vec_pretty(value).map_err(|error| refuse(error.to_string()))?;
                bytes.push(b'\n');
                Ok(bytes)
            }
            Self::Pack => postcard::to_allocvec(value).map_err(|error| refuse(error.to_string())),
        }
    }
}

/// The numbers of a student model as other programs read them.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PublishedModel {
    /// The version of this shape, the same as that of scenarios.
    edition: u16,
    numbers: ModelNumbers,
}

impl PublishedModel {
    fn of(numbers: &ModelNumbers) -> Self {
        Self { edition: EDITION, numbers: numbers.clone() }
    }
}

/// What moments are worth, as other programs read it.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PublishedWorth {
    /// The version of this shape, the same as that of scenarios.
    edition: u16,
    worth: Worth,
}

impl PublishedWorth {
    fn of(worth: &Worth) -> Self {
        Self { edition: EDITION, worth: worth.clone() }
    }
}

pub(super) fn compile(paths: &[PathBuf], out: &Path, form: Form) -> Result<Verdict, CommandError> {
    let stories = load(paths)?;
    let pages = pages::beside(paths, &stories)?;
    if stories.iter().any(Story::has_errors) || pages::have_errors(&pages) {
        return Ok(report::show_with(&stories, &pages, Shown::Human));
    }
    let put = |name: String, bytes: Vec<u8>| write(&out.join(name), &bytes);
    let ending = form.ending();
    let parts: Vec<&(ScenarioFile, Vec<Prose>)> =
        stories.iter().filter_map(|story| story.parts.as_ref()).collect();
    for story in &stories {
        let (Some((file, languages)), Some(scenario)) = (&story.parts, &story.scenario) else { continue };
        let id = &file.id;
        let mechanics = match form {
            Form::Json => form.bytes(id.as_str(), file),
            Form::Pack => form.bytes(id.as_str(), scenario.mechanics()),
        };
        put(format!("{id}.{ending}"), mechanics?)?;
        for prose in languages {
            let name = format!("{id}.{}", prose.language);
            match form {
                Form::Json => put(format!("{name}.{ending}"), form.bytes(&name, prose)?)?,
                Form::Pack => {
                    let (telling, reasons) = prose.clone().split();
                    put(format!("{name}.{ending}"), form.bytes(&name, &telling)?)?;
                    put(format!("{name}.reasons.{ending}"), form.bytes(&name, &reasons)?)?;
                }
            }
        }
    }
    match form {
        Form::Json => {
            put("library.json".to_owned(), form.bytes("library", &library(&parts, "en"))?)?;
            schema(out)?;
        }
        Form::Pack => {
            for (file, page) in pages.iter().filter_map(|file| Some((file, file.page.as_ref()?))) {
                let name = format!("page.{}.{}", file.name, file.language);
                put(format!("{name}.{ending}"), form.bytes(&name, page)?)?;
            }
        }
    }
    let languages: BTreeSet<&str> =
        parts.iter().flat_map(|(_, languages)| languages).map(|prose| prose.language.as_str()).collect();
    for language in languages {
        let name = format!("library.{language}");
        put(format!("{name}.{ending}"), form.bytes(&name, &library(&parts, language))?)?;
    }
    if let Some(story) = stories.first() {
        let (numbers, worth) = (&story.model.numbers, &story.model.worth);
        let model = match form {
            Form::Json => form.bytes("student-model", &PublishedModel::of(numbers)),
            Form::Pack => form.bytes("student-model", numbers),
        };
        put(format!("student-model.{ending}"), model?)?;
        let worth = match form {
            Form::Json => form.bytes("worth", &PublishedWorth::of(worth)),
            Form::Pack => form.bytes("worth", worth),
        };
        put(format!("worth.{ending}"), worth?)?;
        // As people write them, so that a district can put its own in their place.
        for policy in &*story.policies {
            put(format!("policy.{}.md", policy.language), policy.text.clone().into_bytes())?;
        }
    }
    Ok(Verdict::Sound)
}

fn library(parts: &[&(ScenarioFile, Vec<Prose>)], language: &str) -> Library {
    let entry = |(file, languages): &&(ScenarioFile, Vec<Prose>)| {
        let prose = languages.iter().find(|prose| prose.language == language).or(languages.first())?;
        Some(Entry::of(&file.about, prose, languages.iter().map(|prose| prose.language.clone()).collect()))
    };
    let mut stories: Vec<Entry> = parts.iter().filter_map(entry).collect();
    stories.sort_by(|one, other| one.id.cmp(&other.id));
    Library { edition: EDITION, language: language.to_owned(), stories }
}

pub(super) fn schema(out: &Path) -> Result<Verdict, CommandError> {
    let schemas: [(&str, Schema); 8] = [
        ("scenario", schema_for!(ScenarioFile)),
        ("prose", schema_for!(Prose)),
        ("library", schema_for!(Library)),
        ("lint", schema_for!(super::lint::Advice)),
        ("student-model", schema_for!(PublishedModel)),
        ("worth", schema_for!(PublishedWorth)),
        ("proof", schema_for!(Vec<ProofReport>)),
        ("wander", schema_for!(Vec<WanderReport>)),
    ];
    for (name, schema) in schemas {
        write(&out.join("schema").join(format!("{name}.schema.json")), &Form::Json.bytes(name, &schema)?)?;
    }
    Ok(Verdict::Sound)
}
