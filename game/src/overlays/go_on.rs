//! Go on where you were: the pupil was in a story when their computer was lost, or when they left it.

use crate::desk::Desk;
use crate::lesson::story_place;
use crate::page::{Page, in_the_middle};
use crate::widgets::choice_card::{Place, large};

/// The page that asks. Where there is nothing to go on with there is only the way to all stories.
#[must_use]
pub(super) fn page(desk: &Desk) -> Page {
    let story = story_place::story(desk.world);
    let words = ["go-on-title", "go-on-story", "go-on-choice"];
    let card = super::another::card(desk, words, story.as_ref());
    let place = if story.is_some() {
        Place::Right
    } else {
        Place::Alone
    };
    let anew = large(
        desk,
        place,
        desk.icon("ui/book", 100.0),
        &desk.say("go-on-anew"),
        "go-on/anew",
        story_place::choose_anew,
    );
    let go = story.map(|_| {
        large(
            desk,
            Place::Left,
            desk.icon("ui/next", 100.0),
            &desk.say("go-on-go"),
            "go-on/go",
            story_place::go_on,
        )
        .first()
    });
    let pieces = [card].into_iter().chain(go).chain([anew]).collect();
    desk.page(
        "go-on",
        desk.say("go-on-title"),
        [desk.backdrop()].into_iter().chain(in_the_middle(pieces)),
    )
}
