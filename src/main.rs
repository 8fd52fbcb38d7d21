//! The browser's first module: the library and the stories.

fn main() {
    alongside::web::start(alongside::web::pages::STORIES);
}
