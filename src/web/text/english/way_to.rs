//! English names of the pages beside the stories.

use crate::web::text::WayTo;

pub(in crate::web::text) fn say(way: WayTo) -> &'static str {
    match way {
        WayTo::Practice => "Your practice",
        WayTo::Find => "Find a story by what happened",
        WayTo::ForReal => "If this happened for real",
        WayTo::Record => "Record of practice",
        WayTo::Settings => "Settings",
        WayTo::MyData => "Take my practice with me",
        WayTo::Share => "Keep or share your place",
        WayTo::Open => "Open a share code or a saved run",
        WayTo::Pages => "Pages",
    }
}
