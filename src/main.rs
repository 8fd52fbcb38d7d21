//! The browser's first module: the library and the stories.

fn main() {
    alongside::web::offer(alongside::web::pages::STORIES);
}
