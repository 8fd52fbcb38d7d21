//! The browser's second module: the debrief, which nobody needs before a story is over.

fn main() {
    alongside::web::offer(alongside::web::pages::DEBRIEF);
}
