//! Writes the page that the site opens with, from the compiled list of stories that it is given to read.

use alongside::pack::unpack;
use alongside::scenario::library::Library;
use alongside::web::prerender::first_page;
use std::io::{self, Read, Write};

fn main() -> io::Result<()> {
    let mut list = Vec::new();
    io::stdin().read_to_end(&mut list)?;
    let stories: Library = unpack(&list).map_err(io::Error::other)?;
    io::stdout().write_all(first_page(&stories).as_bytes())
}
