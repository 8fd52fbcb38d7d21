//! Fills the placeholders of a template: the site's page, its service worker, or the script of another worker.
//!
//! A placeholder is `{{name}}`. One that nobody fills, or a value that the template has no place for, is an
//! error: either would ship a page that opens and then does nothing.

use anyhow::{Result, bail};

/// The template of a file with every `{{name}}` replaced by its value.
pub(crate) fn filled(file: &str, template: &str, values: &[(&str, &str)]) -> Result<String> {
    let mut page = template.to_owned();
    // The page's own braces are looked for before values come in, because a script has braces too.
    let unknown = unknown_placeholder(template, values);
    for (name, value) in values {
        let placeholder = format!("{{{{{name}}}}}");
        if !page.contains(&placeholder) {
            bail!("{file} has no placeholder {placeholder}; put it where its value belongs");
        }
        page = page.replace(&placeholder, value);
    }
    match unknown {
        Some(placeholder) => bail!("{file} has a placeholder that nothing fills: {placeholder}"),
        None => Ok(page),
    }
}

fn unknown_placeholder(template: &str, values: &[(&str, &str)]) -> Option<String> {
    template
        .split("{{")
        .skip(1)
        .map(|rest| rest.split_once("}}").map_or(rest, |(name, _)| name))
        .find(|name| !values.iter().any(|(known, _)| known == name))
        .map(|name| format!("{{{{{name}}}}}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_placeholder_is_filled() {
        let page = filled("index.html", "<a href=\"{{to}}\">{{to}}</a>", &[("to", "x.css")]);
        assert_eq!(page.ok().as_deref(), Some("<a href=\"x.css\">x.css</a>"));
    }

    /// What stands outside the style sheets has no way to use their names.
    #[test]
    fn every_colour_outside_the_style_sheets_is_one_of_the_design() {
        let tokens = include_str!("../../static/css/tokens.css");
        for file in [
            include_str!("../../index.html"),
            include_str!("../../static/alongside.webmanifest"),
            include_str!("../../static/icon.svg"),
        ] {
            for colour in file.split("\"#").skip(1) {
                let colour = format!(": #{};", colour.split('"').next().unwrap_or(colour));
                assert!(tokens.contains(&colour), "no token is{colour}");
            }
        }
    }

    #[test]
    fn a_placeholder_that_nothing_fills_is_named() {
        let error = filled("index.html", "{{start}} {{strat}}", &[("start", "x.js")])
            .map_err(|error| error.to_string());
        assert_eq!(error, Err("index.html has a placeholder that nothing fills: {{strat}}".to_owned()));
    }

    #[test]
    fn a_value_without_a_placeholder_is_named() {
        let error = filled("index.html", "", &[("start", "x.js")]).map_err(|error| error.to_string());
        assert!(error.is_err_and(|text| text.contains("{{start}}")));
    }
}
