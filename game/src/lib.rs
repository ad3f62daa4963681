//! Stop Think Click, the pupil app: what a pupil sees and can do, on one window of 1280 × 720.
//!
//! Read in this order: [`school`] (what the app knows of the school), [`screens`] and [`overlays`] (what fills the
//! window), [`widgets`] (our controls), [`page`] (how a page of them gets into the window), [`input`] (switches), [`voice`]
//! and [`sound`] (what is heard), [`lesson`] (what a teacher sees and asks), [`evening`]
//! (stories put to a hall), [`theme`] and [`platform`] below.

#[macro_use]
mod every;

mod announce;
pub mod command_line;
pub mod courier;
pub mod desk;
pub mod evening;
mod graphics_check;
pub mod input;
pub mod lesson;
pub mod library;
pub mod notice;
pub mod overlays;
pub mod page;
pub mod platform;
pub mod played;
pub mod playing;
pub mod practice;
pub mod preview;
pub mod profile;
pub mod school;
pub mod screens;
pub mod sound;
pub mod symbols;
pub mod theme;
#[cfg(test)]
mod unseen;
pub mod voice;
pub mod widgets;
pub mod words;

use bevy::ecs::schedule::SingleThreadedExecutor;
use bevy::prelude::*;

use platform::drawer::Drawer;
use platform::folders::Folders;
use platform::{fonts, painted, window};
use symbols::Lexicon;
use theme::Tokens;
use words::Words;

/// The whole app, ready to run in a window.
///
/// # Errors
/// The sentence to show when there is no screen, no graphics card although it shall draw, or our own pictures and words cannot
/// be found.
pub fn app(folders: Folders, drawer: Drawer) -> Result<App, String> {
    window::is_there()?;
    window::unless_nothing_draws(|| app_on(folders, window::plugins(), drawer))
}

/// The whole app on Bevy's own parts as given: with a window, or drawing on paper only.
///
/// # Errors
/// When our own pictures and words, or any font at all, cannot be found.
pub fn app_on(folders: Folders, plugins: impl PluginGroup, drawer: Drawer) -> Result<App, String> {
    let tokens = Tokens::load(&folders.assets).map_err(with_remedy)?;
    let words = Words::load(&folders.assets).map_err(with_remedy)?;
    let lexicon = Lexicon::load(&folders.assets).map_err(with_remedy)?;
    let mut app = App::new();
    app.insert_resource(fonts::of_this_computer()?)
        .add_plugins(drawer.draws_for(plugins.build()));
    // An author's preview and an evening belong to no school: nobody is asked, and nothing is kept.
    let is_preview = folders.preview.is_some();
    let is_evening = folders.evening.is_some();
    app.insert_resource(folders)
        .insert_resource(tokens)
        .insert_resource(words)
        .insert_resource(lexicon)
        .init_resource::<notice::Notices>();
    app.add_plugins((
        page::plugin,
        announce::plugin,
        input::plugin,
        platform::plugin,
        profile::plugin,
        school::plugin,
        library::plugin,
        playing::plugin,
        (played::plugin, practice::plugin, lesson::plugin),
        voice::plugin,
        sound::plugin,
        screens::plugin,
        overlays::plugin,
    ));
    if drawer == Drawer::Processor {
        app.add_plugins(painted::plugin);
    }
    if is_preview {
        app.init_resource::<courier::Courier>()
            .add_plugins(preview::plugin);
    } else if is_evening {
        app.init_resource::<courier::Courier>()
            .add_plugins(evening::plugin);
    } else {
        app.add_plugins(courier::plugin);
    }
    one_after_another(&mut app);
    Ok(app)
}

/// What is to be done in a frame is little: waking other threads for it costs more than it does.
fn one_after_another(app: &mut App) {
    let mut schedules = app.world_mut().resource_mut::<Schedules>();
    for (_, schedule) in schedules.iter_mut() {
        schedule.set_executor(SingleThreadedExecutor::new());
    }
}

fn with_remedy(fault: String) -> String {
    format!(
        "{fault}\nKeep the folder 'assets' beside the program, or name its parent in BEVY_ASSET_ROOT."
    )
}
