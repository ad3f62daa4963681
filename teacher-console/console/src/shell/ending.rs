//! Ctrl+C ends the console at once: a window at rest would sleep through it until something else wakes it.

use bevy::{
    app::{TerminalCtrlCHandlerPlugin, ctrlc},
    prelude::*,
};

/// Hears Ctrl+C, in place of Bevy's own plugin, which wakes nobody.
pub(super) fn hear_ctrl_c(app: &mut App, wake: impl Fn() + Send + 'static) {
    let heard = ctrlc::try_set_handler(move || {
        TerminalCtrlCHandlerPlugin::gracefully_exit();
        wake();
    });
    if let Err(why) = heard {
        debug!("Ctrl+C is heard by somebody else: {why}");
    }
    app.add_systems(Update, TerminalCtrlCHandlerPlugin::exit_on_flag);
}

#[cfg(test)]
mod tests {
    use std::{process::Command, sync::mpsc::channel, time::Duration};

    use super::*;

    #[test]
    fn ctrl_c_wakes_the_window_and_ends_it() {
        let (bell, rung) = channel();
        let mut app = App::new();
        hear_ctrl_c(&mut app, move || bell.send(()).unwrap());
        app.update();
        assert_eq!(app.should_exit(), None);
        let ourselves = std::process::id().to_string();
        let sent = Command::new("kill").args(["-INT", &ourselves]).status();
        assert!(sent.unwrap().success());
        rung.recv_timeout(Duration::from_secs(20)).unwrap();
        app.update();
        assert_eq!(app.should_exit(), Some(AppExit::from_code(130)));
    }
}
