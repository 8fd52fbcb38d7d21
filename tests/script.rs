//! Reading scenario scripts, as an author meets it.
#![cfg(feature = "script")]
#![expect(
    clippy::disallowed_methods,
    reason = "tests read what is on disk, and see to it that nothing takes long"
)]

#[path = "script/flaws.rs"]
mod flaws;
#[path = "script/hostile.rs"]
mod hostile;
#[path = "script/reading.rs"]
mod reading;
#[path = "script/translations.rs"]
mod translations;
#[path = "script/writing.rs"]
mod writing;
