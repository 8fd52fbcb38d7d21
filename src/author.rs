//! The author's command line: check, lint, prove, wander, graph, watch, compile, play, fmt, stamp, explain, new.
//!
//! It reads folders and prints; everything that it knows about scenarios it asks of the modules above. It leaves
//! with 0 when all is well (warnings allowed), 1 when a scenario has problems or questions are asked of it, and 2 when
//! it could not do its work.

mod allow;
mod compile;
mod explain;
mod find;
mod fmt;
mod graph;
mod lint;
mod load;
mod model;
mod new;
mod pages;
mod play;
mod policy;
mod prove;
mod report;
mod twins;
mod wander;
mod watch;

use crate::solver::story::MOST_SITUATIONS;
use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;

/// Write, check and try out scenarios.
#[derive(Parser)]
#[command(name = "author", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Say everything that is wrong with scenarios and translations.
    Check {
        /// A folder of scenarios, one scenario's folder, or a file in it.
        #[arg(default_value = "scenarios")]
        paths: Vec<PathBuf>,
        #[arg(long, value_enum, default_value_t = Shown::Human)]
        format: Shown,
    },
    /// Ask what a reader could guess, what could hurt and what nobody would follow in scenarios that can be played.
    Lint {
        #[arg(default_value = "scenarios")]
        paths: Vec<PathBuf>,
        #[arg(long, value_enum, default_value_t = Shown::Human)]
        format: Shown,
    },
    /// Turn scenarios into the data that the app loads. Nothing is written while there are errors.
    Compile {
        #[arg(default_value = "scenarios")]
        paths: Vec<PathBuf>,
        /// The folder to write into; made if it is not there.
        #[arg(long)]
        out: PathBuf,
        #[arg(long, value_enum, default_value_t = compile::Form::Json)]
        format: compile::Form,
    },
    /// Write the JSON Schema of the published files.
    Schema {
        #[arg(long)]
        out: PathBuf,
    },
    /// Play a scenario with choices given beforehand, and print how it went as JSON.
    Play {
        /// The scenario's id, or its folder.
        scenario: PathBuf,
        /// Choices by id, separated by commas.
        #[arg(long, value_delimiter = ',')]
        choose: Vec<String>,
        /// What decides about chance.
        #[arg(long, default_value_t = 1)]
        seed: u32,
        #[arg(long, value_enum, default_value_t = Shown::Human)]
        format: Shown,
        /// The folder of scenarios to look in.
        #[arg(long, default_value = "scenarios")]
        scenarios: PathBuf,
    },
    /// Look at every situation that scenarios can reach, and say what is certain about them.
    Prove {
        #[arg(default_value = "scenarios")]
        paths: Vec<PathBuf>,
        /// Give up when there are more situations than these.
        #[arg(long, default_value_t = MOST_SITUATIONS)]
        most: usize,
        #[arg(long, value_enum, default_value_t = Shown::Human)]
        format: Shown,
    },
    /// Play scenarios at random, and say what was met.
    Wander {
        #[arg(default_value = "scenarios")]
        paths: Vec<PathBuf>,
        #[arg(long, default_value_t = 1000)]
        plays: u32,
        /// What decides about chance and whim.
        #[arg(long, default_value_t = 1)]
        seed: u32,
        #[arg(long, value_enum, default_value_t = Shown::Human)]
        format: Shown,
    },
    /// Draw the map of a scenario, for Graphviz and as a picture.
    Graph {
        /// The scenario's id, or its folder.
        scenario: PathBuf,
        /// The folder to write into.
        #[arg(long, default_value = ".")]
        out: PathBuf,
        /// The folder of scenarios to look in.
        #[arg(long, default_value = "scenarios")]
        scenarios: PathBuf,
    },
    /// Check, lint and prove again whenever a file is saved.
    Watch {
        #[arg(default_value = "scenarios")]
        paths: Vec<PathBuf>,
    },
    /// Write scenarios in their canonical form.
    Fmt {
        #[arg(default_value = "scenarios")]
        paths: Vec<PathBuf>,
        /// Change nothing, and say which files would change.
        #[arg(long)]
        check: bool,
    },
    /// Mark translations as current, after they have been looked through.
    Stamp {
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
    /// Explain a code that `check` or `lint` has given.
    Explain {
        /// Left out, every code is listed.
        code: Option<String>,
    },
    /// Start a scenario: a small complete one to change.
    New {
        id: String,
        #[arg(long, default_value = "scenarios")]
        scenarios: PathBuf,
    },
}

/// How a result is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Shown {
    Human,
    Json,
}

/// Why a command could not do its work. Problems of a scenario are not among these.
#[derive(Debug, thiserror::Error)]
enum CommandError {
    #[error("there is no file or folder `{0}`")]
    NotFound(PathBuf),
    #[error("`{0}` holds no scenario: a scenario is a folder with a `scenario.md` in it")]
    NoScenario(PathBuf),
    #[error("`{path}` cannot be read: {error}")]
    Unreadable { path: PathBuf, error: std::io::Error },
    #[error("`{path}` cannot be written: {error}")]
    Unwritable { path: PathBuf, error: std::io::Error },
    #[error("the student model `{path}` cannot be used: {why}")]
    Model { path: PathBuf, why: String },
    #[error("the policy cards `{path}` cannot be used: {why}")]
    Policy { path: PathBuf, why: String },
    #[error("the allowances `{path}` cannot be used: {why}")]
    Allowances { path: PathBuf, why: String },
    #[error("`{0}` is there already")]
    Exists(PathBuf),
    #[error("{0}")]
    Id(#[from] crate::scenario::ids::IdError),
    #[error("choice {number}: {why}")]
    Choice { number: usize, why: crate::engine::ChooseError },
    #[error(
        "`{scenario}` has more than {most} situations ({found} were found); {driver} drives the growth: bound it, or have \
         fewer turns; `--most` allows more"
    )]
    TooLarge { scenario: String, found: usize, most: usize, driver: String },
    #[error("files cannot be watched here: {0}")]
    Watch(#[from] notify::Error),
    #[error("no code is called `{0}`")]
    UnknownCode(String),
    #[error("`{what}` cannot be written as data: {why}")]
    Encoding { what: String, why: String },
}

/// Whether everything that was looked at is sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Sound,
    Problems,
}

/// Runs the command line of this process.
#[expect(clippy::print_stderr, reason = "a command line says on stderr why it could not do its work")]
pub fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(Verdict::Sound) => ExitCode::SUCCESS,
        Ok(Verdict::Problems) => ExitCode::from(1),
        Err(error) => {
            eprintln!("author: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> Result<Verdict, CommandError> {
    match command {
        Command::Check { paths, format } => {
            let stories = load::load(&paths)?;
            let pages = pages::beside(&paths, &stories)?;
            Ok(report::show_with(&stories, &pages, format))
        }
        Command::Lint { paths, format } => lint::lint(&paths, format),
        Command::Compile { paths, out, format } => compile::compile(&paths, &out, format),
        Command::Schema { out } => compile::schema(&out),
        Command::Play { scenario, choose, seed, format, scenarios } => {
            play::play(&scenario, &scenarios, &choose, seed, format)
        }
        Command::Prove { paths, most, format } => prove::prove(&paths, most, format),
        Command::Wander { paths, plays, seed, format } => wander::wander(&paths, plays, seed, format),
        Command::Graph { scenario, out, scenarios } => graph::graph(&scenario, &scenarios, &out),
        Command::Watch { paths } => watch::watch(&paths),
        Command::Fmt { paths, check } => fmt::fmt(&paths, check),
        Command::Stamp { paths } => fmt::stamp(&paths),
        Command::Explain { code: Some(code) } => explain::explain(&code),
        Command::Explain { code: None } => Ok(explain::list()),
        Command::New { id, scenarios } => new::new(&id, &scenarios),
    }
}
