//! The outside world kept in memory, for tests and the gallery.

use super::{Claim, Clock, Content, ContentError, Device, Fetched, Storage, StorageError, Timestamp};
use crate::engine::Seed;
use crate::web::day::Day;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

/// Remembers until it is dropped.
#[derive(Default)]
pub struct MemoryStorage {
    kept: RefCell<BTreeMap<String, String>>,
}

impl Storage for MemoryStorage {
    fn read(&self, name: &str) -> Result<Option<String>, StorageError> {
        Ok(self.kept.borrow().get(name).cloned())
    }

    fn write(&self, name: &str, text: &str) -> Result<(), StorageError> {
        self.kept.borrow_mut().insert(name.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), StorageError> {
        self.kept.borrow_mut().remove(name);
        Ok(())
    }

    fn names(&self) -> Result<Vec<String>, StorageError> {
        Ok(self.kept.borrow().keys().cloned().collect())
    }

    fn claim(&self, _name: &str, answer: Box<dyn FnOnce(bool)>) -> Claim {
        answer(true);
        Claim::new(|| ())
    }
}

/// Stands still unless moved. Its seeds are its time.
#[derive(Default)]
pub struct FixedClock(pub Cell<u64>);

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.get())
    }

    fn day(&self, at: Timestamp) -> Day {
        Day::of_milliseconds(at.0)
    }

    fn fresh_seed(&self) -> Seed {
        Seed(u32::try_from(self.0.get() & 0xffff_ffff).unwrap_or(0))
    }
}

/// Files by name.
#[derive(Default)]
pub struct MemoryContent(pub BTreeMap<String, Vec<u8>>);

impl Content for MemoryContent {
    fn fetch(&self, name: &str) -> Fetched {
        let found = self.0.get(name).cloned().ok_or(ContentError::Missing);
        Box::pin(async move { found })
    }
}

/// Writes down what it was given.
#[derive(Default)]
pub struct LoggingDevice(pub RefCell<Vec<String>>);

impl Device for LoggingDevice {
    fn copy(&self, text: &str, done: Box<dyn FnOnce(bool)>) {
        self.0.borrow_mut().push(text.to_owned());
        done(true);
    }

    fn save_file(&self, name: &str, text: &str) -> bool {
        self.0.borrow_mut().push([name, "\n", text].concat());
        true
    }

    fn print(&self) {
        self.0.borrow_mut().push("printed".to_owned());
    }
}
