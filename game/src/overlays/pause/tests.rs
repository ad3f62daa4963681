//! A break has quiet pictures to choose from, and says to breathe out as well as in.

use curriculum::AgeBand;

use super::*;
use crate::overlays::Overlay;
use crate::page::Content;
use crate::school::School;
use crate::screens::tests::{demo_school, world};
use crate::words::Words;

fn pictures(world: &World) -> Vec<String> {
    let mut found = Vec::new();
    Overlay::Break.page(world).stage.visit(&mut |piece| {
        if let Content::Picture(drawing) = &piece.content
            && drawing.path.starts_with("scenes/")
        {
            found.push(drawing.path.clone());
        }
    });
    found
}

fn another(world: &mut World) -> bool {
    let controls = Overlay::Break.page(world).controls().into_iter();
    let press = controls.clone().find(|press| press.key == "break/picture");
    press.is_some_and(|press| {
        (press.handler)(world);
        true
    })
}

#[test]
fn each_press_shows_another_still_picture_and_the_first_one_comes_again() {
    let mut world = world();
    world.init_resource::<Still>();
    *world.resource_mut::<School>() = demo_school(AgeBand::From9To11);
    let mut seen = vec![pictures(&world)];
    for _ in 0..PICTURES.len() {
        assert!(another(&mut world));
        seen.push(pictures(&world));
    }
    assert!(seen.iter().all(|shown| shown.len() == 1), "{seen:?}");
    assert_eq!(seen.first(), seen.last());
    seen.dedup();
    assert_eq!(seen.len(), PICTURES.len() + 1);
}

#[test]
fn where_there_is_plain_paper_there_is_no_picture_to_choose() {
    let mut world = world();
    world.resource_mut::<Profile>().palette = Palette::Contrast;
    assert!(!another(&mut world));
    assert!(pictures(&world).is_empty());
}

#[test]
fn a_break_says_to_breathe_in_and_to_breathe_out() {
    let world = world();
    let said = Overlay::Break.page(&world).spoken();
    for id in ["break-breathe", "break-breathe-out", "break-slowly"] {
        assert!(said.contains(&world.resource::<Words>().say(id)), "{id}");
    }
}
