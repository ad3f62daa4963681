//! Another story: the teacher has sent one, and the pupil says when to go there. Nobody is moved by anybody else.

use std::sync::Arc;

use bevy::prelude::World;
use curriculum::Scenario;

use crate::desk::Desk;
use crate::lesson::plan::Planned;
use crate::library::Scenarios;
use crate::page::{Page, Piece, in_the_middle};
use crate::playing::Playing;
use crate::screens::{self, Screen};
use crate::widgets::choice_card::{Place, large};
use crate::widgets::offered_story;

/// The page that asks. Where the story was taken back meanwhile there is only the way back.
#[must_use]
pub(super) fn page(desk: &Desk) -> Page {
    let story = sent(desk.world);
    let words = ["another-title", "another-story", "another-choice"];
    let card = card(desk, words, story.as_ref());
    let place = if story.is_some() {
        Place::Right
    } else {
        Place::Alone
    };
    let stay = large(
        desk,
        place,
        desk.icon("ui/pause", 100.0),
        &desk.say("another-stay"),
        "another/stay",
        stay,
    );
    let go = story.map(|story| {
        large(
            desk,
            Place::Left,
            desk.icon("ui/next", 100.0),
            &desk.say("another-go"),
            "another/go",
            move |world| go_there(world, &story),
        )
    });
    // Whoever presses Enter by habit stays where they are.
    let pieces = [card].into_iter().chain(go).chain([stay.first()]).collect();
    desk.page(
        "another",
        desk.say("another-title"),
        [desk.backdrop()].into_iter().chain(in_the_middle(pieces)),
    )
}

/// What is asked about a story: the words of this page, and what the story is called.
pub(super) fn card(
    desk: &Desk,
    [title, called, choice]: [&str; 3],
    story: Option<&Arc<Scenario>>,
) -> Piece {
    let called = story.map(|story| {
        let name = story.title(desk.profile.reading);
        desk.say_with(called, &[("title", name)])
    });
    offered_story::card(desk, "ui/book", &desk.say(title), called, desk.say(choice))
}

fn sent(world: &World) -> Option<Arc<Scenario>> {
    let who = &world.resource::<crate::school::School>().signed_in;
    let library = &world.resource::<Scenarios>().0;
    world.resource::<Planned>().now(who, library)
}

fn stay(world: &mut World) {
    world.resource_mut::<Planned>().settle();
    super::close(world);
}

fn go_there(world: &mut World, story: &Arc<Scenario>) {
    stay(world);
    world.insert_resource(Playing::new(story.clone()));
    screens::go(world, Screen::Player);
}
