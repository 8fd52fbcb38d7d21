//! Where runs are kept on a device whose person wants nothing kept.

use super::{Claim, Storage, StorageError};
use std::rc::Rc;

/// Remembers with the page, and says each time that this is not for long.
pub(super) struct WhileOpen(pub(super) Rc<dyn Storage>);

impl Storage for WhileOpen {
    fn read(&self, name: &str) -> Result<Option<String>, StorageError> {
        self.0.read(name)
    }

    fn write(&self, name: &str, text: &str) -> Result<(), StorageError> {
        // The page keeps it, whatever it says of how long.
        let _ = self.0.write(name, text);
        Err(StorageError::NotWanted)
    }

    fn remove(&self, name: &str) -> Result<(), StorageError> {
        self.0.remove(name)
    }

    fn names(&self) -> Result<Vec<String>, StorageError> {
        self.0.names()
    }

    fn claim(&self, name: &str, answer: Box<dyn FnOnce(bool)>) -> Claim {
        self.0.claim(name, answer)
    }
}
