//! What only the outside world can do, behind traits, each with a browser and a memory version.
//!
//! Every call that can fail says why. Nothing else in the shell may reach for a window, a clock or chance.

pub mod browser;
mod memory;
mod while_open;

pub use crate::engine::saved::Timestamp;
pub use memory::{FixedClock, LoggingDevice, MemoryContent, MemoryStorage};

use crate::engine::Seed;
use crate::web::day::Day;
use crate::web::settings::Keeping;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use while_open::WhileOpen;

/// Why something was not kept or not found again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    #[error("the browser does not let this page save")]
    Refused,
    #[error("the browser's storage is full")]
    Full,
    #[error("the person wants nothing to be kept")]
    NotWanted,
}

/// Why a file of the site did not arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ContentError {
    #[error("the site could not be reached")]
    Unreachable,
    #[error("the site has no such file")]
    Missing,
    #[error("the file could not be read")]
    Damaged,
}

/// Why a file that somebody chose was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    #[error("the file is larger than what it is chosen for can be")]
    TooLarge,
    #[error("the browser could not read the file")]
    Unreadable,
}

/// Small texts by name, kept on this device. Names are ours alone: an implementation prefixes them.
pub trait Storage {
    /// # Errors
    /// If the browser refuses.
    fn read(&self, name: &str) -> Result<Option<String>, StorageError>;
    /// # Errors
    /// If the browser refuses or has no room.
    fn write(&self, name: &str, text: &str) -> Result<(), StorageError>;
    /// # Errors
    /// If the browser refuses.
    fn remove(&self, name: &str) -> Result<(), StorageError>;
    /// Every name there is, in no order.
    ///
    /// # Errors
    /// If the browser refuses.
    fn names(&self) -> Result<Vec<String>, StorageError>;
    /// Asks to be the only writer of a name, across tabs; the answer may come later. Dropping the claim gives it up.
    fn claim(&self, name: &str, answer: Box<dyn FnOnce(bool)>) -> Claim;
}

/// The right to write, for as long as it is held.
#[must_use]
pub struct Claim(Option<Box<dyn FnOnce()>>);

impl Claim {
    pub fn new(give_up: impl FnOnce() + 'static) -> Self {
        Self(Some(Box::new(give_up)))
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        if let Some(give_up) = self.0.take() {
            give_up();
        }
    }
}

/// What cannot be computed: the time, and a seed that nobody chose.
pub trait Clock {
    fn now(&self) -> Timestamp;
    /// Which day it was here.
    fn day(&self, at: Timestamp) -> Day;
    fn fresh_seed(&self) -> Seed;
}

pub type Fetched = Pin<Box<dyn Future<Output = Result<Vec<u8>, ContentError>>>>;

/// The site's own files, by their names in the content folder.
pub trait Content {
    fn fetch(&self, name: &str) -> Fetched;
}

/// Hands something to the person, because they asked for it.
pub trait Device {
    /// Says afterwards whether it worked.
    fn copy(&self, text: &str, done: Box<dyn FnOnce(bool)>);
    fn save_file(&self, name: &str, text: &str) -> bool;
    /// Opens the printing of this page, which also makes a PDF.
    fn print(&self);
}

/// The outside world as the shell sees it. Two are equal when they are the same one.
#[derive(Clone)]
pub struct Platform {
    /// Where runs are kept.
    pub storage: Rc<dyn Storage>,
    /// What this device keeps, whatever becomes of runs: the settings, which say what is to become of them.
    pub device_storage: Rc<dyn Storage>,
    /// What lasts as long as the page is open, for all of the site's modules.
    pub page: Rc<dyn Storage>,
    pub clock: Rc<dyn Clock>,
    pub content: Rc<dyn Content>,
    pub device: Rc<dyn Device>,
}

impl Platform {
    /// The same, with runs kept for as long as is wanted.
    #[must_use]
    pub fn keeping(&self, keeping: Keeping) -> Self {
        match keeping {
            Keeping::Always => self.clone(),
            Keeping::WhileOpen => Self { storage: Rc::new(WhileOpen(Rc::clone(&self.page))), ..self.clone() },
        }
    }
}

impl PartialEq for Platform {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.storage, &other.storage)
            && Rc::ptr_eq(&self.device_storage, &other.device_storage)
            && Rc::ptr_eq(&self.page, &other.page)
            && Rc::ptr_eq(&self.clock, &other.clock)
            && Rc::ptr_eq(&self.content, &other.content)
            && Rc::ptr_eq(&self.device, &other.device)
    }
}
