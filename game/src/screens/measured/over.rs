//! What lies over something else: words over words, controls over controls, and paper or a picture over words.

use bevy::prelude::*;
use bevy::ui::ComputedStackIndex;

use super::{inked, place, slack, words};
use crate::page::{OnPress, OverWord};
use crate::platform::window::STAGE;

/// Everything on the page that lies over what is below it.
pub(super) fn covered(world: &mut World) -> Vec<String> {
    let mut faults = words_over_words(world);
    faults.extend(controls_over_controls(world));
    faults.extend(papers_over_words(world));
    faults
}

fn is_over(one: Rect, other: Rect, slack: f32) -> bool {
    let both = one.intersect(other);
    both.width() > slack && both.height() > slack
}

fn words_over_words(world: &mut World) -> Vec<String> {
    let slack = slack(world);
    let all: Vec<_> = words(world)
        .into_iter()
        .map(|one| inked(world, one))
        .collect();
    let mut faults = Vec::new();
    for (number, (_, one, here)) in all.iter().enumerate() {
        for (_, other, there) in all.iter().skip(number + 1) {
            if is_over(*here, *there, slack) {
                faults.push(format!("{one:?} lies over {other:?}"));
            }
        }
    }
    faults
}

/// Where a press would be taken for another one. A phrase is a control within the words of a message.
fn controls_over_controls(world: &mut World) -> Vec<String> {
    let slack = slack(world);
    let mut found = world.query::<(Entity, &OnPress, &ComputedNode, &UiGlobalTransform)>();
    let all: Vec<(Entity, String, Rect)> = found
        .iter(world)
        .map(|(entity, control, node, at)| (entity, control.key().to_owned(), place(node, at)))
        .collect();
    let mut faults = Vec::new();
    for (number, (inner, one, here)) in all.iter().enumerate() {
        for (outer, other, there) in all.iter().skip(number + 1) {
            let is_apart = !is_inside(world, *inner, *outer) && !is_inside(world, *outer, *inner);
            if is_apart
                && is_over(
                    seen(world, *inner, *here),
                    seen(world, *outer, *there),
                    slack,
                )
            {
                let both = here.intersect(*there).size();
                faults.push(format!("{one} lies over {other}: {both}"));
            }
        }
    }
    faults
}

fn is_inside(world: &World, entity: Entity, outer: Entity) -> bool {
    let mut inner = entity;
    while let Some(around) = world.get::<ChildOf>(inner).map(ChildOf::parent) {
        if around == outer {
            return true;
        }
        inner = around;
    }
    false
}

/// The part of it that the column around it shows.
fn seen(world: &World, entity: Entity, place_of: Rect) -> Rect {
    let mut inner = entity;
    let mut seen = place_of;
    while let Some(around) = world.get::<ChildOf>(inner).map(ChildOf::parent) {
        let cuts = world
            .get::<Node>(around)
            .is_some_and(|node| node.overflow != Overflow::visible());
        if cuts
            && let (Some(node), Some(at)) = (
                world.get::<ComputedNode>(around),
                world.get::<UiGlobalTransform>(around),
            )
        {
            seen = seen.intersect(place(node, at));
        }
        inner = around;
    }
    seen
}

fn is_of_a_symbol(world: &World, entity: Entity) -> bool {
    let mut around = Some(entity);
    while let Some(here) = around {
        if world.get::<OverWord>(here).is_some() {
            return true;
        }
        around = world.get::<ChildOf>(here).map(ChildOf::parent);
    }
    false
}

/// Paper and pictures that are drawn after words and in their place. What fills the whole page is a place to stand in;
/// symbols above words are held against their own words elsewhere.
fn papers_over_words(world: &mut World) -> Vec<String> {
    let slack = slack(world);
    let whole = STAGE * world.resource::<UiScale>().0 * 0.8;
    let texts: Vec<_> = words(world)
        .into_iter()
        .map(|one| inked(world, one))
        .collect();
    let mut found = world.query::<(
        Entity,
        (&ComputedNode, &UiGlobalTransform),
        &ComputedStackIndex,
        Option<&BackgroundColor>,
        Has<ImageNode>,
    )>();
    let papers: Vec<(Entity, u32, Rect)> = found
        .iter(world)
        .filter(|(_, _, _, fill, is_picture)| {
            *is_picture || fill.is_some_and(|fill| !fill.0.is_fully_transparent())
        })
        .filter(|(entity, ..)| !is_of_a_symbol(world, *entity))
        .filter(|(_, (node, _), ..)| node.size.x < whole.x || node.size.y < whole.y)
        .map(|(entity, (node, at), drawn, ..)| (entity, drawn.0, place(node, at)))
        .collect();
    let mut faults = Vec::new();
    for (text, said, there) in texts {
        let Some(drawn) = world.get::<ComputedStackIndex>(text).map(|drawn| drawn.0) else {
            continue;
        };
        let there = seen(world, text, there);
        for (paper, later, here) in &papers {
            let is_above = *later > drawn && !is_inside(world, *paper, text);
            if is_above && is_over(seen(world, *paper, *here), there, slack) {
                faults.push(format!("a paper or picture at {here:?} lies over {said:?}"));
            }
        }
    }
    faults
}
