//! The browser's second module: the debrief, which nobody needs before a story is over.

fn main() {
    alongside::web::start(alongside::web::pages::DEBRIEF);
}
