//! Another story: the teacher has sent one, and the pupil says when to go there. Nobody is moved by anybody else.

use std::sync::Arc;

use bevy::prelude::World;
use curriculum::Scenario;

use crate::desk::Desk;
use crate::lesson::plan::Planned;
use crate::library::Scenarios;
use crate::page::{Page, Piece};
use crate::playing::Playing;
use crate::screens::{self, Screen};
use crate::theme::Type;
use crate::widgets::choice_card::{Place, large};

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
    desk.page(
        "another",
        desk.say("another-title"),
        [desk.backdrop(), card]
            .into_iter()
            .chain(go)
            .chain([stay.first()]),
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
        let called = desk.say_with(called, &[("title", name)]);
        desk.text(called, Type::SIMPLE).to_middle()
    });
    desk.card(184.0, 96.0, 904.0, 368.0)
        .stacked(16.0)
        .centred()
        .pad(48.0, 16.0)
        .with(
            Piece::sized(104.0, 104.0)
                .centred()
                .round(32.0)
                .fill(desk.theme.roles.tint2.color())
                .with(desk.icon("ui/book", 72.0)),
        )
        .with(
            desk.heading(desk.say(title), Type::SIMPLE.bold())
                .to_middle(),
        )
        .with_all(called)
        .with(
            desk.text(desk.say(choice), Type::HEADING.regular())
                .to_middle(),
        )
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
