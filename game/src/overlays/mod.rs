//! What may lie over any screen and gives it back exactly as it was.

pub mod hide;
pub mod pause;
pub mod settings;
pub mod tell;

use bevy::input_focus::InputFocusVisible;
use bevy::prelude::*;

use crate::desk::Desk;
use crate::page::{Laying, Page, Stale};

/// Everything that may lie over a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Overlay {
    /// Tell a trusted adult.
    Tell,
    /// A still picture and no timer.
    Break,
    /// A neutral page, for when somebody comes by.
    Hide,
    /// How things are said and shown.
    Settings,
}

impl Overlay {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Tell, Self::Break, Self::Hide, Self::Settings];

    /// The page of this overlay.
    #[must_use]
    pub fn page(self, world: &World) -> Page {
        match self {
            Self::Tell => tell::page(&Desk::new(world)),
            Self::Break => pause::page(world),
            Self::Hide => hide::page(world),
            Self::Settings => settings::page(&Desk::new(world)),
        }
    }
}

/// Which overlay lies over the screen, and which one it covers.
#[derive(Resource, Debug, Default)]
pub struct Shown {
    /// The one on top.
    pub overlay: Option<Overlay>,
    /// Hide and Break cover another overlay and give it back.
    covered: Option<Overlay>,
    /// Presses of the heading of the neutral page.
    knocks: u8,
}

/// The overlay on top.
#[must_use]
pub fn open(world: &World) -> Option<Overlay> {
    world.resource::<Shown>().overlay
}

/// Lays an overlay over the screen.
pub fn show(world: &mut World, overlay: Overlay) {
    let mut shown = world.resource_mut::<Shown>();
    if shown.overlay == Some(overlay) {
        return;
    }
    let covers = matches!(overlay, Overlay::Hide | Overlay::Break | Overlay::Settings);
    let under = shown.overlay.filter(|under| *under == Overlay::Tell);
    shown.covered = if covers {
        under.or(shown.covered)
    } else {
        None
    };
    shown.overlay = Some(overlay);
    shown.knocks = 0;
    settings::put_away(world);
    crate::voice::stop(world);
    world.resource_mut::<Stale>().mark();
}

/// Takes the overlay on top away; what it covered comes back word for word.
pub fn close(world: &mut World) {
    let mut shown = world.resource_mut::<Shown>();
    shown.overlay = shown.covered.take();
    shown.knocks = 0;
    settings::put_away(world);
    world.resource_mut::<Stale>().mark();
}

/// The third press of the neutral page's heading brings the screen back.
fn knock(world: &mut World) {
    let mut shown = world.resource_mut::<Shown>();
    shown.knocks += 1;
    if shown.knocks >= 3 {
        close(world);
    }
}

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Shown>()
        .add_plugins((tell::plugin, settings::plugin))
        .add_systems(Update, hide_by_key.before(Laying));
}

/// Escape hides everything in the same frame, and brings it back.
fn hide_by_key(keys: Res<ButtonInput<KeyCode>>, mut commands: Commands) {
    if !keys.just_pressed(KeyCode::Escape) {
        return;
    }
    commands.queue(hide_or_return);
}

/// Hides everything, or brings back what was hidden.
pub fn hide_or_return(world: &mut World) {
    let hidden = open(world) == Some(Overlay::Hide);
    if hidden {
        close(world);
    } else {
        show(world, Overlay::Hide);
    }
    // The ring would show where on the neutral page the focus is; whoever comes back by key wants to see it.
    world.resource_mut::<InputFocusVisible>().0 = hidden;
}
