//! The clipboard, the downloads and files to open, each only on a person's press.

use super::window;
use crate::web::platform::{Device, FileError};
use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, File, HtmlAnchorElement, Url};

pub(super) struct BrowserDevice;

impl Device for BrowserDevice {
    fn copy(&self, text: &str, done: Box<dyn FnOnce(bool)>) {
        let navigator = window().navigator();
        // Not there at all on a page that came without encryption, which the bindings do not know.
        let there = Reflect::get(&navigator, &JsValue::from_str("clipboard")).is_ok_and(|it| it.is_object());
        if !there {
            return done(false);
        }
        let copied = JsFuture::from(navigator.clipboard().write_text(text));
        spawn_local(async move { done(copied.await.is_ok()) });
    }

    fn save_file(&self, name: &str, text: &str) -> bool {
        download(name, text).is_some()
    }

    fn print(&self) {
        // Refused only where a frame may not open dialogs; the browser's own menu prints there, too.
        let _ = window().print();
    }
}

fn download(name: &str, text: &str) -> Option<()> {
    let page = window().document()?;
    let blob = Blob::new_with_str_sequence(&Array::of1(&JsValue::from_str(text))).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = page.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&address).ok()
}

/// A file that somebody chose, as text.
///
/// # Errors
/// If it has more than so many bytes, of which none are read then, or cannot be read.
pub async fn read_text(file: File, most_bytes: u32) -> Result<String, FileError> {
    if file.size() > f64::from(most_bytes) {
        return Err(FileError::TooLarge);
    }
    let text = JsFuture::from(file.text()).await.map_err(|_| FileError::Unreadable)?;
    text.as_string().ok_or(FileError::Unreadable)
}
