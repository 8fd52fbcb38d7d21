//! The invariants of the crate docs, as far as reading the source can show them.

#![expect(clippy::disallowed_methods, reason = "tests read what is on disk")]

use std::fs;
use std::path::{Path, PathBuf};
use syn::visit::Visit;

/// Who may use whom, in reading order: a module may use itself and what is listed for it.
const MAY_USE: [(&str, &[&str]); 11] = [
    ("pack", &[]),
    ("student", &["pack"]),
    // What a scenario's acts are is the student model's to say.
    ("scenario", &["pack", "student"]),
    ("engine", &["student", "scenario"]),
    ("solver", &["student", "scenario", "engine"]),
    ("lint", &["student", "scenario", "engine", "solver", "diagnostic"]),
    ("exchange", &["student", "scenario", "engine", "solver"]),
    ("diagnostic", &[]),
    ("script", &["student", "scenario", "diagnostic"]),
    ("worker", &["pack", "student", "scenario", "engine", "solver"]),
    ("author", &["student", "scenario", "engine", "solver", "lint", "exchange", "diagnostic", "script"]),
];
const WEB_MAY_USE: [&str; 6] = ["pack", "student", "scenario", "engine", "solver", "exchange"];

/// What the modules that build with no features must not name.
const NOT_IN_THE_CORE: [&str; 13] = [
    "yew",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "gloo",
    "rand",
    "getrandom",
    "serde_saphyr",
    "pulldown_cmark",
    "std::time",
    "std::fs",
    "std::env",
    "std::net",
];
const CORE: [&str; 8] = ["pack", "student", "scenario", "engine", "solver", "lint", "exchange", "diagnostic"];

struct Source {
    path: PathBuf,
    text: String,
    file: syn::File,
}

fn sources(under: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut open = vec![root.join(under)];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("the folder is there") {
            let path = entry.expect("an entry can be read").path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("source is text");
                let file = syn::parse_file(&text).expect("source is Rust");
                found.push(Source {
                    path: path.strip_prefix(root).expect("under the root").into(),
                    text,
                    file,
                });
            }
        }
    }
    assert!(!found.is_empty(), "nothing was read under {under}");
    found
}

/// The top module that a file of `src` belongs to.
fn module(path: &Path) -> String {
    let inside = path.strip_prefix("src").expect("under src");
    let first = inside.components().next().expect("a file has a name").as_os_str().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

/// Every path that a file names, in full, `use` groups taken apart.
#[derive(Default)]
struct Paths(Vec<String>);

impl Paths {
    fn tree(&mut self, before: &str, tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(path) => self.tree(&format!("{before}{}::", path.ident), &path.tree),
            syn::UseTree::Name(name) => self.0.push(format!("{before}{}", name.ident)),
            syn::UseTree::Rename(name) => self.0.push(format!("{before}{}", name.ident)),
            syn::UseTree::Glob(_) => self.0.push(before.to_owned()),
            syn::UseTree::Group(group) => group.items.iter().for_each(|item| self.tree(before, item)),
        }
    }
}

impl Visit<'_> for Paths {
    fn visit_item_use(&mut self, item: &syn::ItemUse) {
        self.tree("", &item.tree);
    }

    fn visit_path(&mut self, path: &syn::Path) {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.0.push(names.join("::"));
        syn::visit::visit_path(self, path);
    }
}

fn paths(source: &Source) -> Vec<String> {
    let mut paths = Paths::default();
    paths.visit_file(&source.file);
    paths.0
}

#[derive(Default)]
struct Floats(Vec<String>);

impl Visit<'_> for Floats {
    fn visit_ident(&mut self, ident: &syn::Ident) {
        if ident == "f32" || ident == "f64" {
            self.0.push(ident.to_string());
        }
    }

    fn visit_lit_float(&mut self, literal: &syn::LitFloat) {
        self.0.push(literal.to_string());
    }
}

#[derive(Default)]
struct Fields(Vec<String>);

impl Visit<'_> for Fields {
    fn visit_field(&mut self, field: &syn::Field) {
        self.0.extend(field.ident.as_ref().map(ToString::to_string));
    }
}

#[test]
fn a_module_uses_only_what_stands_above_it() {
    for source in sources("src") {
        let module = module(&source.path);
        if ["lib", "main", "bin"].contains(&module.as_str()) {
            continue;
        }
        let allowed: &[&str] = match MAY_USE.iter().find(|(name, _)| *name == module) {
            Some((_, allowed)) => allowed,
            None if module == "web" => &WEB_MAY_USE,
            None => panic!("{}: say in tests/architecture.rs what `{module}` may use", source.path.display()),
        };
        for path in paths(&source) {
            let Some(used) = path.strip_prefix("crate::").map(|rest| rest.split("::").next().unwrap_or(rest))
            else {
                continue;
            };
            assert!(
                used == module || allowed.contains(&used),
                "{}: `{module}` may not use `{path}`",
                source.path.display()
            );
        }
    }
}

#[test]
fn the_core_knows_no_browser_no_clock_no_files_no_entropy_and_no_yaml() {
    for source in sources("src").iter().filter(|source| CORE.contains(&module(&source.path).as_str())) {
        for path in paths(source) {
            let banned = NOT_IN_THE_CORE
                .iter()
                .find(|banned| path == **banned || path.starts_with(&format!("{banned}::")));
            assert_eq!(banned, None, "{}: `{path}`", source.path.display());
        }
    }
}

#[test]
fn there_is_no_floating_point_below_the_shell() {
    for source in sources("src").iter().filter(|source| CORE.contains(&module(&source.path).as_str())) {
        let mut floats = Floats::default();
        floats.visit_file(&source.file);
        assert_eq!(floats.0, Vec::<String>::new(), "{}", source.path.display());
    }
}

#[test]
fn nothing_anywhere_has_a_field_that_adds_up_everything() {
    for source in sources("src") {
        let mut fields = Fields::default();
        fields.visit_file(&source.file);
        let total = fields.0.iter().find(|field| field.contains("total"));
        assert_eq!(total, None, "{}", source.path.display());
    }
}

#[test]
fn every_file_says_in_its_first_line_what_it_is() {
    for source in sources("src").iter().chain(&sources("xtask/src")).chain(&sources("tests")) {
        let told = ["//!", "#![doc = include_str!("].iter().any(|start| source.text.starts_with(start));
        assert!(told, "{} has no module docs", source.path.display());
    }
}

#[test]
fn the_architecture_page_states_the_invariants_in_their_own_words() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).expect("lib.rs");
    let page: String = text.lines().filter_map(|line| line.strip_prefix("//!")).collect::<Vec<_>>().join(" ");
    let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
    for invariant in [
        "1. `student` to `exchange` build with no features: no Yew, no browser, no clock, no files, no entropy, no YAML.",
        "2. No floating point below `web`. Integers replay exactly on every machine.",
        "3. A reference to a scene or a choice is made only by the checker, so following one cannot fail.",
        "4. Nothing derived is stored: not the score, not the student, not the current scene.",
        "5. Text is not part of identity: editing prose or a translation breaks no saved run. Only the *replay hash* (compiled mechanics, the student-model numbers that `respond` reads, the rules version) refuses a run, with a reason and never a guess; credit and worth, and texts and sources, have hashes of their own. A released pack stays shipped.",
        "6. A chance draw depends on (seed, scene, choice, visit), not on how many draws came before, so changing one decision leaves the luck of the others as it was.",
        "7. A safety flag is never averaged into anything, and there is no `total` field anywhere.",
        "8. Nothing leaves the device unless a person presses a button that says so.",
    ] {
        assert!(page.contains(invariant), "missing: {invariant}");
    }
}

#[test]
fn only_the_checker_makes_references_to_scenes_and_choices() {
    let mut seen = Vec::new();
    for source in sources("src/scenario") {
        for item in &source.file.items {
            let syn::Item::Struct(item) = item else { continue };
            let name = item.ident.to_string();
            if ["SceneRef", "EndingRef", "ChoiceRef", "FactRef", "Scenario"].contains(&name.as_str()) {
                let open = item.fields.iter().any(|field| matches!(field.vis, syn::Visibility::Public(_)));
                assert!(!open, "{}: anyone could make a `{name}`", source.path.display());
                seen.push(name);
            }
        }
    }
    seen.sort();
    assert_eq!(seen, ["ChoiceRef", "EndingRef", "FactRef", "Scenario", "SceneRef"]);
}

#[test]
fn components_take_values_and_know_no_session_and_no_platform() {
    for source in sources("src").iter().filter(|source| source.path.starts_with("src/web/components")) {
        for path in paths(source) {
            let last = path.rsplit("::").next().unwrap_or(&path);
            let known = ["Session", "Platform", "Storage", "Clock", "Content"].contains(&last);
            assert!(!known, "{}: `{path}`", source.path.display());
        }
    }
}
