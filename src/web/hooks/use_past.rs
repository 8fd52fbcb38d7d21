//! Everything that was practised on this device, for a page that looks back at it.

use super::{Loaded, use_loaded};
use crate::web::pages::Shell;
use crate::web::practice::past::Past;
use std::rc::Rc;
use yew::prelude::*;

/// Loaded anew when the language changes, because titles come along.
#[hook]
pub fn use_past(shell: &Shell) -> Loaded<Rc<Past>> {
    let (platform, language) = (shell.platform.clone(), shell.preferences.words.language);
    use_loaded(AttrValue::Static(language.tag()), move |_| {
        Box::pin(async move { Past::of(&platform, language).await.map(Rc::new) })
    })
}
