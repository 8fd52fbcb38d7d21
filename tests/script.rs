//! Reading scenario scripts, as an author meets it.
#![cfg(feature = "script")]

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
