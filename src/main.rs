//! The browser entry.

fn main() {
    yew::Renderer::<alongside::web::App>::new().render();
}
