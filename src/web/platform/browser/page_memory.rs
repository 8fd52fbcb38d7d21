//! What lasts as long as the page is open: not in a module, because one module shows a run that another one has
//! played. It also stands in for the browser's storage where that is refused.

use crate::web::platform::{Claim, Storage, StorageError};
use js_sys::{Array, Map, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Where the page has it.
const NAME: &str = "alongsideMemory";

pub(super) struct PageMemory(Map);

impl PageMemory {
    /// The one that this page has.
    pub(super) fn of_page() -> Self {
        let (page, name) = (js_sys::global(), JsValue::from_str(NAME));
        if let Some(there) = Reflect::get(&page, &name).ok().and_then(|there| there.dyn_into().ok()) {
            return Self(there);
        }
        let new = Map::new();
        // Refused only by a page that is sealed, which ours is not.
        let _ = Reflect::set(&page, &name, &new);
        Self(new)
    }
}

impl Storage for PageMemory {
    fn read(&self, name: &str) -> Result<Option<String>, StorageError> {
        Ok(self.0.get(&JsValue::from_str(name)).as_string())
    }

    /// Keeps it, and says each time that this will not last.
    fn write(&self, name: &str, text: &str) -> Result<(), StorageError> {
        self.0.set(&JsValue::from_str(name), &JsValue::from_str(text));
        Err(StorageError::Refused)
    }

    fn remove(&self, name: &str) -> Result<(), StorageError> {
        self.0.delete(&JsValue::from_str(name));
        Ok(())
    }

    fn names(&self) -> Result<Vec<String>, StorageError> {
        Ok(Array::from(&self.0.keys()).iter().filter_map(|name| name.as_string()).collect())
    }

    /// No other tab can see it.
    fn claim(&self, _name: &str, answer: Box<dyn FnOnce(bool)>) -> Claim {
        answer(true);
        Claim::new(|| ())
    }
}
