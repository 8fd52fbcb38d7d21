//! The outside world kept in memory: for tests, the gallery, and browsers that refuse to store.

use super::{Claim, Clock, Content, ContentError, Device, Fetched, Storage, StorageError, Timestamp};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

/// Remembers until it is dropped. Can be told to be full.
#[derive(Default)]
pub struct MemoryStorage {
    kept: RefCell<BTreeMap<String, String>>,
    full: Cell<bool>,
}

impl MemoryStorage {
    pub fn fill_up(&self) {
        self.full.set(true);
    }
}

impl Storage for MemoryStorage {
    fn read(&self, name: &str) -> Result<Option<String>, StorageError> {
        Ok(self.kept.borrow().get(name).cloned())
    }

    fn write(&self, name: &str, text: &str) -> Result<(), StorageError> {
        if self.full.get() {
            return Err(StorageError::Full);
        }
        self.kept.borrow_mut().insert(name.to_owned(), text.to_owned());
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
pub struct FixedClock(pub Cell<Timestamp>);

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        self.0.get()
    }

    fn fresh_seed(&self) -> u64 {
        self.0.get().milliseconds()
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
}
