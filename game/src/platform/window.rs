//! The one window, and the 1280 × 720 stage that is scaled to fit it.

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;

use bevy::app::TerminalCtrlCHandlerPlugin;
use bevy::gilrs::GilrsPlugin;
use bevy::prelude::*;
use bevy::text::FontAtlasSet;
use bevy::window::{PrimaryWindow, WindowResolution};

use super::pictures::Pictures;
use crate::page::Stale;

/// The size every screen is drawn for, in logical pixels.
pub const STAGE: Vec2 = Vec2::new(1280.0, 720.0);

/// Whether a window can be opened at all.
///
/// # Errors
/// The sentence to show when nothing offers a screen.
pub(crate) fn is_there() -> Result<(), String> {
    let offered = ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    if cfg!(all(unix, not(target_os = "macos"))) && !offered {
        return Err(
            "there is no screen here. Start it from a desktop, or with xvfb-run.".to_owned(),
        );
    }
    Ok(())
}

/// Starts what draws. Where nothing on this computer can draw, Bevy stops the app with a word to programmers.
///
/// # Errors
/// The sentence to show then, or that of `start`.
pub(crate) fn unless_nothing_draws<T>(
    start: impl FnOnce() -> Result<T, String>,
) -> Result<T, String> {
    let usual = Arc::new(panic::take_hook());
    let other = Arc::clone(&usual);
    panic::set_hook(Box::new(move |why| {
        if !is_for_want_of_graphics(why.payload()) {
            other(why);
        }
    }));
    let started = panic::catch_unwind(AssertUnwindSafe(start));
    panic::set_hook(Box::new(move |why| usual(why)));
    match started {
        Ok(started) => started,
        Err(why) if is_for_want_of_graphics(&*why) => Err(
            "there is no graphics card that can be used. Start it without --drawn-by card, or with \
             --drawn-by processor: everything works without a card too."
                .to_owned(),
        ),
        Err(bug) => panic::resume_unwind(bug),
    }
}

fn is_for_want_of_graphics(why: &(dyn Any + Send)) -> bool {
    let words = why.downcast_ref::<&str>().copied();
    let words = words.or_else(|| why.downcast_ref::<String>().map(String::as_str));
    words.is_some_and(|words| words.starts_with("Unable to find a GPU"))
}

/// Bevy's own parts, with our window.
pub(crate) fn plugins() -> impl PluginGroup {
    DefaultPlugins
        .set(WindowPlugin {
            primary_window: Some(ours()),
            ..default()
        })
        .disable::<GilrsPlugin>()
        .disable::<TerminalCtrlCHandlerPlugin>()
}

/// A window that can be moved aside and made smaller, so that a keyboard on the screen or a talking aid has room beside it.
fn ours() -> Window {
    Window {
        title: "Stop Think Click".to_owned(),
        name: Some("stop-think-click".to_owned()),
        resolution: WindowResolution::new(1280, 720),
        ..default()
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, open_camera)
        .add_systems(PreUpdate, fit_stage);
}

fn open_camera(mut commands: Commands) {
    commands.spawn((Camera2d, Msaa::Off, IsDefaultUiCamera));
}

/// Keeps the stage as large as the window allows; pages are laid again because pictures are drawn at the exact size.
fn fit_stage(
    windows: Query<&Window, (With<PrimaryWindow>, Changed<Window>)>,
    mut scale: ResMut<UiScale>,
    mut pictures: ResMut<Pictures>,
    mut letters: ResMut<FontAtlasSet>,
    mut stale: ResMut<Stale>,
) {
    let Ok(window) = windows.single() else {
        return;
    };
    let fitting = (window.width() / STAGE.x).min(window.height() / STAGE.y);
    if fitting > 0.0 && (fitting - scale.0).abs() > f32::EPSILON {
        scale.0 = fitting;
        // Drawings and letters of the old size are not needed again. A window that is pulled about would otherwise leave
        // a set of both behind for each size it had.
        pictures.fit(window.physical_size());
        letters.clear();
        stale.mark();
    }
}

#[cfg(test)]
mod tests {
    use bevy::window::{WindowLevel, WindowMode};

    use super::*;

    /// Criterion 56.
    #[test]
    fn the_window_leaves_room_for_a_keyboard_on_the_screen() {
        let window = ours();
        assert_eq!(window.mode, WindowMode::Windowed);
        assert_eq!(
            window.window_level,
            WindowLevel::Normal,
            "nothing is kept below it"
        );
        assert!(window.resizable && window.decorations);
    }
}
