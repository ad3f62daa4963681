//! For tests: the whole app with a window that nobody sees and nothing that draws, and somebody at its keyboard.

use bevy::app::TerminalCtrlCHandlerPlugin;
use bevy::ecs::message::Messages;
use bevy::gilrs::GilrsPlugin;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::render::settings::{RenderCreation, WgpuSettings};
use bevy::window::{ExitCondition, PrimaryWindow, WindowResolution};
use bevy::winit::WinitPlugin;

use crate::page::Stale;
use crate::platform::drawer::Drawer;
use crate::platform::folders::Folders;
use crate::sound::Sounds;

/// Frames until a page has found its size: laid, measured, and laid again with its buttons.
const FRAMES: usize = 5;

/// The app as it starts on a computer without a school, in a window of 1280 × 720.
pub(crate) fn app() -> App {
    app_in(Folders::find(None, Some("nowhere".into())))
}

/// The app as it starts with these folders.
pub(crate) fn app_in(folders: Folders) -> App {
    let plugins = DefaultPlugins
        .set(WindowPlugin {
            primary_window: Some(Window {
                resolution: WindowResolution::new(1280, 720),
                ..default()
            }),
            exit_condition: ExitCondition::DontExit,
            ..default()
        })
        .set(RenderPlugin {
            render_creation: RenderCreation::Automatic(Box::new(WgpuSettings {
                backends: None,
                ..default()
            })),
            ..default()
        })
        .disable::<WinitPlugin>()
        .disable::<PipelinedRenderingPlugin>()
        .disable::<GilrsPlugin>()
        .disable::<TerminalCtrlCHandlerPlugin>();
    let mut app = crate::app_on(folders, plugins, Drawer::Card).expect("the app");
    // Nobody hears it either; a test that listens puts in its own.
    app.insert_resource(Sounds::unheard());
    app.finish();
    app.cleanup();
    app
}

/// Lets so many frames go by.
pub(crate) fn frames(app: &mut App, number: usize) {
    for _ in 0..number {
        app.update();
    }
}

/// Lays the page anew and waits until it has found its size.
pub(crate) fn lay(app: &mut App) {
    app.world_mut().resource_mut::<Stale>().mark();
    frames(app, FRAMES);
}

/// Gives the window another size, in pixels.
pub(crate) fn resize(app: &mut App, width: u16, height: u16) {
    let mut windows = app
        .world_mut()
        .query_filtered::<&mut Window, With<PrimaryWindow>>();
    let mut window = windows.single_mut(app.world_mut()).expect("a window");
    window
        .resolution
        .set_physical_resolution(u32::from(width), u32::from(height));
}

/// Presses a key and lets go of it, each in a frame of its own.
pub(crate) fn tap(app: &mut App, key: KeyCode) {
    for state in [ButtonState::Pressed, ButtonState::Released] {
        put(app, key, state);
        app.update();
    }
}

/// Moves a key down or up; what is put before a frame happens within that frame.
pub(crate) fn put(app: &mut App, key: KeyCode, state: ButtonState) {
    let world = app.world_mut();
    let mut windows = world.query_filtered::<Entity, With<PrimaryWindow>>();
    let window = windows.single(world).expect("a window");
    let logical_key = logical(key);
    let text = match (&logical_key, state) {
        (Key::Character(letter), ButtonState::Pressed) => Some(letter.clone()),
        (Key::Space, ButtonState::Pressed) => Some(" ".into()),
        _ => None,
    };
    world
        .resource_mut::<Messages<KeyboardInput>>()
        .write(KeyboardInput {
            key_code: key,
            logical_key,
            state,
            text,
            repeat: false,
            window,
        });
}

/// What a key of an English keyboard means.
fn logical(key: KeyCode) -> Key {
    let name = format!("{key:?}");
    match key {
        KeyCode::Space => Key::Space,
        KeyCode::Tab => Key::Tab,
        KeyCode::Enter | KeyCode::NumpadEnter => Key::Enter,
        KeyCode::Escape => Key::Escape,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::ShiftLeft => Key::Shift,
        KeyCode::ArrowUp => Key::ArrowUp,
        KeyCode::ArrowDown => Key::ArrowDown,
        KeyCode::ArrowLeft => Key::ArrowLeft,
        KeyCode::ArrowRight => Key::ArrowRight,
        _ => Key::Character(
            name.trim_start_matches("Key")
                .trim_start_matches("Digit")
                .to_lowercase()
                .into(),
        ),
    }
}
