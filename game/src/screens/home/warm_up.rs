//! At a lesson's start: two minutes of what is due again, before the story that is planned (R7). Nobody has to.
//!
//! It is asked once, after the reminder and only while the class is open; whoever has begun a story is not asked any more.
//! It plays the moment alone (`Run::at_moment`), and the planned story stands first afterwards.

use std::sync::Arc;

use bevy::prelude::*;
use curriculum::Scenario;

use super::{PRACTICE, begin_short};
use crate::desk::Desk;
use crate::lesson::{Lesson, home_time, plan::Planned};
use crate::library::Scenarios;
use crate::page::{Page, Stale, in_the_middle};
use crate::screens::home::reminder::Reminder;
use crate::widgets::choice_card::{Place, large};
use crate::widgets::offered_story;

/// Whether whoever is signed in was asked, or has begun a story.
#[derive(Resource, Debug, Default)]
pub struct WarmUp {
    pub(super) is_over: bool,
}

/// The story whose moment is offered now; nothing when nobody is to be asked.
pub(super) fn offered(world: &World) -> Option<Arc<Scenario>> {
    let is_over = world
        .get_resource::<WarmUp>()
        .is_none_or(|asked| asked.is_over);
    let is_open = world.get_resource::<Lesson>().is_some_and(Lesson::is_open);
    let has_read = world.resource::<Reminder>().was_shown();
    if is_over || !is_open || !has_read {
        return None;
    }
    let who = &world.resource::<crate::school::School>().signed_in;
    let library = &world.resource::<Scenarios>().0;
    let planned = world.resource::<Planned>().now(who, library)?;
    home_time::offered(world).filter(|due| due.id() != planned.id())
}

/// The page that asks, in place of home.
pub(super) fn page(desk: &Desk, story: &Arc<Scenario>) -> Page {
    let title = desk.say("warm-up-title");
    let topic = story.topic_name(desk.profile.reading);
    let called = desk.say_with("warm-up-topic", &[("topic", topic)]);
    let choice = desk.say("warm-up-choice");
    let card = offered_story::card(desk, PRACTICE, &title, Some(called), choice);
    let begun = Arc::clone(story);
    let go = large(
        desk,
        Place::Left,
        desk.icon(PRACTICE, 100.0),
        &desk.say("warm-up-go"),
        "warm-up/go",
        move |world| begin_short(world, &begun),
    );
    let not_now = large(
        desk,
        Place::Right,
        desk.icon("ui/book", 100.0),
        &desk.say("warm-up-not-now"),
        "warm-up/not-now",
        put_away,
    );
    // Whoever presses Enter by habit comes to the lesson's own story.
    desk.page(
        "home/warm-up",
        title.clone(),
        [desk.backdrop()]
            .into_iter()
            .chain(in_the_middle(vec![card, go, not_now.first()])),
    )
}

/// They were asked.
pub(super) fn put_away(world: &mut World) {
    if let Some(mut asked) = world.get_resource_mut::<WarmUp>() {
        asked.is_over = true;
    }
    world.resource_mut::<Stale>().mark();
}

#[cfg(test)]
mod tests;
