//! The browser entry.

fn main() {
    alongside::web::start();
}
