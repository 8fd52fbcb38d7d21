//! The browser's second module: what nobody needs before a first story is over.

fn main() {
    alongside::web::offer(alongside::web::pages::LATER);
}
