//! The site's own files, fetched from the folder that the page names.

use super::window;
use crate::web::platform::{Content, ContentError, Fetched};
use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Relative, so that the site works under any path.
pub(super) struct SiteContent {
    folder: String,
}

impl SiteContent {
    pub(super) fn of_page() -> Self {
        let meta =
            window().document().and_then(|page| page.query_selector("meta[name=alongside-content]").ok()?);
        Self { folder: meta.and_then(|meta| meta.get_attribute("content")).unwrap_or_default() }
    }
}

impl Content for SiteContent {
    fn fetch(&self, name: &str) -> Fetched {
        // Asked for now and not when first waited for, so that several can be on their way together.
        let response = JsFuture::from(window().fetch_with_str(&[self.folder.as_str(), name].concat()));
        Box::pin(async move {
            let response: Response =
                response.await.ok().and_then(|it| it.dyn_into().ok()).ok_or(ContentError::Unreachable)?;
            if !response.ok() {
                let missing = response.status() == 404;
                return Err(if missing { ContentError::Missing } else { ContentError::Unreachable });
            }
            let body = response.array_buffer().map_err(|_| ContentError::Damaged)?;
            let body: ArrayBuffer = JsFuture::from(body)
                .await
                .ok()
                .and_then(|it| it.dyn_into().ok())
                .ok_or(ContentError::Unreachable)?;
            Ok(Uint8Array::new(&body).to_vec())
        })
    }
}
