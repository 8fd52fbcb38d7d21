//! Short names between a module and the JavaScript beside it.
//!
//! wasm-bindgen tells apart what goes between the two by long names with hashes, which nothing compresses: three
//! kilobytes of a first visit. wasm-opt gives the module short ones and lists them, and here the JavaScript follows.

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// As wasm-opt lists them.
#[derive(Deserialize)]
struct Renamed {
    /// From which module, under which name, and the short one. There is one module.
    imports: Vec<(String, String, String)>,
    exports: Vec<(String, String)>,
}

/// What wasm-opt calls the one JavaScript module that all imports come from.
const MODULE: &str = "a";

/// The JavaScript with the short names.
pub(crate) fn shortened(javascript: &str, renamed: &str) -> Result<String> {
    let renamed: Renamed =
        serde_json::from_str(renamed).context("wasm-opt's list of names is of a new form")?;
    let mut javascript = javascript.to_owned();
    if let Some((module, ..)) = renamed.imports.first() {
        rename(&mut javascript, &format!("\"{module}\": "), &format!("\"{MODULE}\": "))?;
    }
    for (_, name, short) in &renamed.imports {
        rename(&mut javascript, &format!("{name}: "), &format!("{short}: "))?;
    }
    for (name, short) in &renamed.exports {
        // Not every export is used, and one may be used in several places.
        javascript = replaced(&javascript, &format!("wasm.{name}"), &format!("wasm.{short}"));
    }
    Ok(javascript)
}

fn rename(javascript: &mut String, name: &str, short: &str) -> Result<()> {
    if !javascript.contains(name) {
        bail!("wasm-bindgen's JavaScript has no `{name}`, which the module asks for");
    }
    *javascript = javascript.replace(name, short);
    Ok(())
}

/// Whole words only: `wasm.show` is not in `wasm.shown`.
fn replaced(text: &str, word: &str, by: &str) -> String {
    let mut parts = text.split(word);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let goes_on = part.starts_with(|next: char| next.is_ascii_alphanumeric() || "_$".contains(next));
        out.push_str(if goes_on { word } else { by });
        out.push_str(part);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const RENAMED: &str =
        r#"{"imports": [["./app_bg.js", "__wbg_now_12", "b"]], "exports": [["show", "c"]]}"#;

    #[test]
    fn both_sides_come_to_use_the_same_names() {
        let javascript = "const import0 = { __wbg_now_12: function() {} };\n\
                          return { \"./app_bg.js\": import0 };\nwasm.show(wasm.shown);";
        let expected =
            "const import0 = { b: function() {} };\nreturn { \"a\": import0 };\nwasm.c(wasm.shown);";
        assert_eq!(shortened(javascript, RENAMED).ok().as_deref(), Some(expected));
    }

    #[test]
    fn a_name_that_the_javascript_does_not_have_is_an_error() {
        let error = shortened("{ \"./app_bg.js\": import0 }", RENAMED).map_err(|error| error.to_string());
        assert!(error.is_err_and(|text| text.contains("__wbg_now_12")));
    }
}
