//! An evening for parents and carers, in a hall: stories put to everybody, big, with no data and no names (J-01, mockup 19).
//!
//! Shown instead of the app (`--evening`). No school is asked and nothing is kept, so it starts on any computer.

mod boards;
mod fit;
mod frame;
mod lettered;
#[cfg(test)]
mod tests;

use std::path::Path;

use bevy::prelude::*;
use bevy::window::{PrimaryWindow, WindowMode};
use curriculum::evening::{RunningOrder, Slide};
use curriculum::{Evening, Home, Library, SourceFile};

use crate::desk::Desk;
use crate::library::{Scenarios, gather};
use crate::notice::Notices;
use crate::overlays::{self, Overlay};
use crate::page::{Laying, Page, Painter, Stale};
use crate::platform::folders::Folders;
use crate::platform::own_symbols::Slides;
use crate::theme::{Look, Palette};

/// The evenings there are, and what they are made of.
#[derive(Resource, Default)]
pub struct Evenings {
    evening: Evening,
    home: Home,
    /// How many slides pupils made (B-17).
    own: usize,
}

/// What is on the wall.
#[derive(Resource, Default)]
pub struct Presenting {
    slides: Vec<Slide>,
    at: usize,
    /// The clues are shown, or what comes of each choice.
    is_revealed: bool,
    /// What is lettered is shown one at a time, as large as it goes, and now this one.
    alone: Option<usize>,
}

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Evenings>()
        .init_resource::<Presenting>()
        .insert_resource(Painter(present))
        .add_systems(Startup, open)
        .add_systems(Update, (turn_by_key.before(Laying), fill_by_key));
}

/// Reads what lies beside the scenarios; what cannot be read is said in a quiet notice, and the rest is shown.
fn open(
    folders: Res<Folders>,
    scenarios: Res<Scenarios>,
    own: Res<Slides>,
    mut evenings: ResMut<Evenings>,
    mut notices: ResMut<Notices>,
) {
    let (evening, mut problems) =
        Evening::from_files(files_beside(&folders.content, "evening"), &scenarios.0);
    let (home, more) = Home::from_files(files_beside(&folders.content, "home"));
    problems.extend(more);
    for problem in &problems {
        warn!("{problem}");
    }
    if !problems.is_empty() {
        notices.tell("notice-content");
    }
    *evenings = Evenings {
        evening,
        home,
        own: own.0,
    };
}

fn files_beside(content: &Path, name: &str) -> Vec<SourceFile> {
    let folder = content.with_file_name(name);
    let mut files = Vec::new();
    if let Err(fault) = gather(&folder, &folder, &mut files) {
        warn!("{}: {fault}", folder.display());
    }
    files
}

impl Evenings {
    fn orders(&self) -> &[RunningOrder] {
        self.evening.orders()
    }
}

impl Presenting {
    fn slide(&self) -> Option<&Slide> {
        self.slides.get(self.at)
    }

    /// How many things are lettered on this slide.
    fn lettered(&self) -> usize {
        match self.slide() {
            Some(Slide::Stop(shown)) => shown.messages.len().min(lettered::LETTERS.len()),
            Some(Slide::Click(shown)) => shown.choices.len().min(lettered::LETTERS.len()),
            _ => 0,
        }
    }

    /// Another slide, as it is for the next hall: a question.
    const fn go_to(&mut self, at: usize) {
        self.at = at;
        self.is_revealed = false;
        self.alone = None;
    }

    /// Whether something can be shown on this slide after the hall has answered.
    fn can_reveal(&self) -> bool {
        matches!(self.slide(), Some(Slide::Stop(_) | Slide::Click(_)))
    }
}

/// The page for this moment. What hides a pupil's screen leaves a wall blank.
#[must_use]
pub fn present(world: &World) -> Page {
    if overlays::open(world) == Some(Overlay::Hide) {
        return frame::blank(&dark(world));
    }
    let presenting = world.resource::<Presenting>();
    match presenting.slide() {
        None => frame::choosing(&light(world), world.resource::<Evenings>()),
        Some(slide) => {
            let (light, dark) = (light(world), dark(world));
            let is_revealed = presenting.is_revealed;
            let alone = presenting.alone;
            let board = alone
                .and_then(|place| lettered::alone(&light, slide, place, is_revealed))
                .unwrap_or_else(|| boards::board(&light, &dark, slide, is_revealed));
            frame::framed(&dark, presenting, board)
        }
    }
}

/// The paper that stories stand on.
fn light(world: &World) -> Desk<'_> {
    Desk::in_palette(world, Look::Phone, Palette::Light)
}

/// The question beside them, and the bar below.
fn dark(world: &World) -> Desk<'_> {
    Desk::in_palette(world, Look::Phone, Palette::Dark)
}

fn begin(world: &mut World, order: &RunningOrder) {
    let evenings = world.resource::<Evenings>();
    let library: &Library = &world.resource::<Scenarios>().0;
    let slides = order.slides(library, &evenings.home, evenings.own);
    *world.resource_mut::<Presenting>() = Presenting {
        slides,
        ..Presenting::default()
    };
    world.resource_mut::<Stale>().mark();
}

/// Another evening can be chosen.
fn end(world: &mut World) {
    *world.resource_mut::<Presenting>() = Presenting::default();
    world.resource_mut::<Stale>().mark();
}

/// One slide on, or one letter where they are shown one at a time; the last slide stays.
fn turn_on(world: &mut World) {
    let mut presenting = world.resource_mut::<Presenting>();
    let next = presenting.alone.map(|place| place + 1);
    if next.is_some_and(|next| next < presenting.lettered()) {
        presenting.alone = next;
    } else if presenting.at + 1 < presenting.slides.len() {
        let next = presenting.at + 1;
        presenting.go_to(next);
    } else {
        return;
    }
    world.resource_mut::<Stale>().mark();
}

/// One slide back, or one letter; from the first letter to all together, from the first slide to the choice of evenings.
fn turn_back(world: &mut World) {
    let mut presenting = world.resource_mut::<Presenting>();
    if let Some(place) = presenting.alone {
        presenting.alone = place.checked_sub(1);
    } else if let Some(before) = presenting.at.checked_sub(1) {
        presenting.go_to(before);
    } else {
        return end(world);
    }
    world.resource_mut::<Stale>().mark();
}

/// One letter at a time, or all together again.
fn enlarge(world: &mut World) {
    let mut presenting = world.resource_mut::<Presenting>();
    presenting.alone = match presenting.alone {
        None => Some(0),
        Some(_) => None,
    };
    world.resource_mut::<Stale>().mark();
}

fn reveal(world: &mut World) {
    let mut presenting = world.resource_mut::<Presenting>();
    presenting.is_revealed = !presenting.is_revealed;
    world.resource_mut::<Stale>().mark();
}

/// What a hand-held presenter sends, and the arrows.
fn turn_by_key(
    keys: Res<ButtonInput<KeyCode>>,
    presenting: Res<Presenting>,
    mut commands: Commands,
) {
    if presenting.slide().is_none() {
        return;
    }
    let any = |wanted: [KeyCode; 2]| keys.any_just_pressed(wanted);
    if any([KeyCode::ArrowRight, KeyCode::PageDown]) {
        commands.queue(turn_on);
    } else if any([KeyCode::ArrowLeft, KeyCode::PageUp]) {
        commands.queue(turn_back);
    } else if any([KeyCode::KeyB, KeyCode::Period]) {
        commands.queue(blank_or_back);
    }
}

/// F11 fills the wall, and gives the window back.
fn fill_by_key(
    keys: Res<ButtonInput<KeyCode>>,
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
) {
    if !keys.just_pressed(KeyCode::F11) {
        return;
    }
    for mut window in &mut windows {
        window.mode = match window.mode {
            WindowMode::Windowed => WindowMode::BorderlessFullscreen(MonitorSelection::Current),
            _ => WindowMode::Windowed,
        };
    }
}

fn blank_or_back(world: &mut World) {
    if overlays::open(world) == Some(Overlay::Hide) {
        overlays::close(world);
    } else {
        overlays::show(world, Overlay::Hide);
    }
}
