//! About the least that Yew can show: a text, and a choice that leads to another one. For `cargo xtask bench`.

use yew::prelude::*;

#[component]
fn Page() -> Html {
    let scene = use_state(|| 1_u32);
    let next = {
        let scene = scene.clone();
        move |_| scene.set(*scene + 1)
    };
    html! {
        <main>
            <p key={*scene} data-scene="">{ "Scene " }{ *scene }</p>
            <button data-choice="" onclick={next}>{ "On to the next" }</button>
        </main>
    }
}

fn main() {
    yew::Renderer::<Page>::new().render();
}
