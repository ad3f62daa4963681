//! Two buttons that move a page which is higher than its window; they stand in the bar and nowhere else.

use crate::desk::Desk;
use crate::page::{Piece, Scroll};
use crate::widgets::button;

/// The buttons for this page; none while it fits.
#[must_use]
pub fn buttons(desk: &Desk, page: &str) -> Vec<Piece> {
    let overflows = desk
        .world
        .get_resource::<Scroll>()
        .is_some_and(|scroll| scroll.overflows(page));
    if !overflows {
        return Vec::new();
    }
    [("up", -1.0), ("down", 1.0)]
        .into_iter()
        .map(|(way, windows)| {
            let label = desk.say(match way {
                "up" => "page-up",
                _ => "page-down",
            });
            let key = format!("page/{way}");
            button::square(desk, 0.0, way, &key, &label, move |world| {
                world.resource_mut::<Scroll>().turn(windows);
            })
        })
        .collect()
}
