//! One thing at a time: few words and few choices on every page that is not a story (criteria 19 and 31).

use super::*;
use crate::courier::tests::joined_with_helplines;
use crate::overlays::tell::draft::{Draft, KINDS, Leaf};
use bevy::prelude::Val;

use crate::page::{Content, Kind, words_in};

/// Words on a page at most (criterion 19).
const WORDS: usize = 30;
/// Choices beside each other at most (criterion 31).
const CHOICES: usize = 3;

/// Height of the bar, width of the column of steps or rooms, and where the buttons at the foot begin: they are the same on
/// every page of their kind, so they are known and not read anew.
const BAR: f32 = 80.0;
const COLUMN: f32 = 170.0;
const FOOT: f32 = 620.0;

/// Words that are seen on this page, outside the help rail, the bar and the column; names of people, which are as they are,
/// count nothing.
fn words(page: &Page) -> usize {
    let main = page.stage.children.iter().filter(|part| {
        let mut is_rail = false;
        part.visit(&mut |piece| {
            let press = piece.press.as_ref();
            is_rail |= press.is_some_and(|press| press.key.starts_with(RAIL));
        });
        !is_rail
    });
    let parts = main.flat_map(|main| &main.children);
    parts.filter(|part| !is_frame(part)).map(seen).sum()
}

fn is_frame(part: &Piece) -> bool {
    let pixels = |length| match length {
        Val::Px(pixels) => pixels,
        _ => 0.0,
    };
    let (left, top) = (pixels(part.node.left), pixels(part.node.top));
    let (wide, high) = (pixels(part.node.width), pixels(part.node.height));
    let is_placed = wide > 0.0 && high > 0.0;
    let is_at_the_foot = top >= FOOT && part.press.is_some();
    is_placed && (top + high <= BAR || left + wide <= COLUMN || is_at_the_foot)
}

fn seen(piece: &Piece) -> usize {
    let press = piece.press.as_ref().map_or("", |press| press.key.as_str());
    if PEOPLE.iter().any(|begins| press.starts_with(begins)) {
        return 0;
    }
    let own = match &piece.content {
        Content::Words { text, .. } => words_in(text).count(),
        _ => 0,
    };
    own + piece.children.iter().map(seen).sum::<usize>()
}

/// Controls with a person's name and role on them.
const PEOPLE: [&str; 3] = ["tell/adult-", "tell/face-", "pupil/"];

/// Pages with more, and why: after sending, what became of it, what to do with the messages, that it is nobody's fault
/// and 999 stand together for everybody (E-10, E-12, E-15); before it, everybody who may come to know of it, or nobody
/// could agree to it (E-13, E-39); own words are what was said; helplines have the names and addresses they have.
const MORE: [(&str, usize); 5] = [
    ("tell/Next", 45),
    ("tell/WhoElse", 45),
    ("tell/Check", 45),
    ("tell/Write", 40),
    ("tell/Helplines", 80),
];
/// The page for writing offers ways to write, and no choice of what to say.
const TOOLS: &str = "tell/Write";

fn choices(page: &Page) -> usize {
    let all = page.controls().into_iter();
    let all = all.filter(|one| one.kind != Kind::Button && !one.key.contains("-room-"));
    all.count()
}

/// Too many words or choices on the page in hand.
fn too_much(world: &World) -> Option<String> {
    let page = present(world);
    let more = MORE.iter().find(|(key, _)| page.key.starts_with(key));
    let most = more.map_or(WORDS, |(_, most)| *most);
    let (words, choices) = (words(&page), choices(&page));
    let is_free = page.key.starts_with(TOOLS);
    let is_much = words > most || (choices > CHOICES && !is_free);
    is_much.then(|| {
        let spoken = page.spoken();
        format!("{}: {words} words, {choices} choices: {spoken:?}", page.key)
    })
}

/// How switches are set, with an adult beside and once: all ways stand together, so that they can be weighed.
const SWITCHES: &str = "settings-room-buttons";

fn press_all(world: &mut World, door: &str, long: &mut Vec<String>) {
    let doors = present(world).controls().into_iter();
    for room in doors.filter(|press| press.key.starts_with(door) && press.key != SWITCHES) {
        (room.handler)(world);
        for _ in 0..24 {
            long.extend(too_much(world));
            let controls = present(world).controls().into_iter();
            let more = ["settings/more", "mine/more"];
            let mut more = controls.filter(|press| more.contains(&press.key.as_str()));
            let Some(more) = more.next() else { break };
            (more.handler)(world);
        }
    }
}

/// Criteria 19 and 31.
#[test]
fn one_thing_at_a_time_has_at_most_thirty_words_and_three_choices() {
    let mut long = Vec::new();
    for band in [AgeBand::From5To7, AgeBand::From9To11, AgeBand::From14To16] {
        let folder = tempfile::tempdir().unwrap();
        let mut world = world();
        read(&mut world, ReadingMode::Simplified);
        *world.resource_mut::<School>() = demo_school(band);
        world.insert_resource(joined_with_helplines(folder.path()));
        for screen in Screen::ALL {
            go(&mut world, screen);
            long.extend(too_much(&world));
            press_all(&mut world, "mine-room-", &mut long);
        }
        go(&mut world, Screen::Home);
        for overlay in Overlay::ALL.into_iter().filter(|one| *one != Overlay::Hide) {
            overlays::show(&mut world, overlay);
            long.extend(too_much(&world));
            press_all(&mut world, "settings-room-", &mut long);
            if overlay == Overlay::Tell {
                for leaf in Leaf::ALL {
                    let mut draft = world.resource_mut::<Draft>();
                    draft.kinds = vec![KINDS[0].word];
                    draft.leaf = leaf;
                    long.extend(too_much(&world));
                }
            }
            overlays::close(&mut world);
        }
    }
    long.sort();
    long.dedup();
    assert!(long.is_empty(), "{}", long.join("\n"));
}
