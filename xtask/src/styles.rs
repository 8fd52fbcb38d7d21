//! Joins style sheets, one source file a component, into one a module.
//!
//! `tokens.css` and `base.css` come first, because the others build on them; the rest follow by name, so
//! that adding a component never changes the order of two others.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// In every sheet, because the first one to arrive settles the order, and a page of a later module may bring its own
/// before the page's.
const LAYERS: &str = "@layer tokens, base, components;\n";

/// Every `.css` file of `folder`, as one text. A folder in it is another module's.
pub(crate) fn joined(folder: &Path) -> Result<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("{} could not be read", folder.display()))? {
        let name = PathBuf::from(entry?.file_name());
        if name.extension().is_some_and(|extension| extension == "css") {
            files.push(name);
        }
    }
    files.sort_by_key(|file| (place(file), file.clone()));
    let mut text = String::from(LAYERS);
    for file in files {
        let source = fs::read_to_string(folder.join(&file))
            .with_context(|| format!("the style sheet {} could not be read", file.display()))?;
        text.push_str(source.trim());
        text.push('\n');
    }
    Ok(text)
}

fn place(file: &Path) -> usize {
    ["tokens.css", "base.css"].iter().position(|first| file == Path::new(first)).unwrap_or(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_and_base_come_before_the_components() {
        let mut names = ["choice.css", "base.css", "bar.css", "tokens.css"].map(Path::new);
        names.sort_by_key(|file| (place(file), *file));
        assert_eq!(names, ["tokens.css", "base.css", "bar.css", "choice.css"].map(Path::new));
    }
}
