#![doc = include_str!("script/grammar.md")]

mod body;
mod draft;
mod flaw;
mod front;
mod guard;
mod hash;
mod inline;
mod outline;
mod page;
mod read;
mod report;
mod row;
mod source;
mod spans;
mod translation;
mod value;
mod words;
mod write;
mod yaml;

pub use flaw::Flaw;
pub use page::{PageRead, read_page};
pub use read::{Read, read};
pub use row::RowKey;
pub use source::{LARGEST, position};
pub use spans::{Spans, Spot};
pub use translation::{Translated, read_translation, stamp};
pub use write::{format, write};
