//! What goes on behind a page takes no control of it away, and gives its place to no other: a press finds what it meant.

use std::collections::BTreeMap;

use bevy_egui::egui::{Rect, accesskit::NodeId};

use super::{
    DESK, SMALL_DOUBLE,
    page::{Desk, Size},
    scenes, words,
};
use crate::state::{Notice, State};

/// Every control by its name, with its id and its place. No two of a page have the same name.
fn controls(state: &State, size: Size) -> BTreeMap<String, (NodeId, Rect)> {
    let words = words();
    let page = Desk::new(state, &words, size).page();
    let controls = page.controls();
    controls
        .map(|one| (one.name.clone(), (one.id, one.rect)))
        .collect()
}

#[test]
fn while_an_answer_is_awaited_every_control_is_where_it_was() {
    for mut scene in scenes::all() {
        let before = controls(&scene.state, DESK);
        scene.state.waiting += 1;
        let now = controls(&scene.state, DESK);
        assert_eq!(before, now, "{}", scene.name);
    }
}

#[test]
fn what_is_said_above_a_page_gives_no_control_the_place_of_another() {
    for mut scene in scenes::all() {
        for size in [DESK, SMALL_DOUBLE] {
            let before = controls(&scene.state, size);
            let said = scene.state.notice.take();
            if said.is_none() {
                scene.state.notice = Some(Notice::good("notice-on-record"));
            }
            scene.state.bell.asks_for_silence ^= true;
            scene.state.bell.rings = Some(scene.state.bell.rings != Some(true));
            let now = controls(&scene.state, size);
            for (name, (id, _)) in &before {
                let Some((there, _)) = now.get(name) else {
                    continue;
                };
                assert_eq!(id, there, "'{name}' of {}", scene.name);
            }
            let is_taken = |(name, (id, _)): (&String, &(NodeId, Rect))| {
                let other = before.iter().find(|(_, (before, _))| before == id);
                other.is_some_and(|(other, _)| other != name)
            };
            assert!(!now.iter().any(is_taken), "{}", scene.name);
            scene.state.notice = said;
        }
    }
}
