//! Ctrl+C ends the console at once: a window at rest would sleep through it until something else wakes it.

use bevy::{
    app::{TerminalCtrlCHandlerPlugin, ctrlc},
    prelude::*,
};

/// Hears Ctrl+C, in place of Bevy's own plugin, which wakes nobody.
pub(super) fn hear_ctrl_c(app: &mut App, wake: impl Fn() + Send + 'static) {
    if let Err(why) = ctrlc::try_set_handler(ending(wake)) {
        debug!("Ctrl+C is heard by somebody else: {why}");
    }
    app.add_systems(Update, TerminalCtrlCHandlerPlugin::exit_on_flag);
}

/// What is done when it is heard.
fn ending(wake: impl Fn() + Send + 'static) -> impl Fn() + Send + 'static {
    move || {
        TerminalCtrlCHandlerPlugin::gracefully_exit();
        wake();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    #[test]
    fn ctrl_c_wakes_the_window_and_ends_it() {
        let (bell, rung) = channel();
        let mut app = App::new();
        app.add_systems(Update, TerminalCtrlCHandlerPlugin::exit_on_flag);
        app.update();
        assert_eq!(app.should_exit(), None);
        ending(move || bell.send(()).unwrap())();
        rung.try_recv().unwrap();
        app.update();
        assert_eq!(app.should_exit(), Some(AppExit::from_code(130)));
    }
}
