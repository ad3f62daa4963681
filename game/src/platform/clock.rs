//! A frame goes by the time at which it begins. Bevy goes by the time at which the picture before it was finished; we rest
//! between two pictures, so for us that is however long nobody did anything: whether a second press came too soon was
//! then told from the wrong moments, and presses were lost after a rest.

use bevy::prelude::*;
use bevy::time::TimeReceiver;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PreStartup, stop_asking_the_renderer);
}

/// Nothing sent, Bevy asks the computer.
fn stop_asking_the_renderer(mut commands: Commands) {
    commands.remove_resource::<TimeReceiver>();
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use bevy::input::ButtonState;
    use bevy::time::{Real, TimeSender, create_time_channels};

    use crate::courier::clock::moment;
    use crate::page::Laid;
    use crate::unseen;

    use super::*;

    /// The app, and what it draws with: after each frame that tells when its picture was finished.
    struct Drawn {
        app: App,
        renderer: TimeSender,
    }

    impl Drawn {
        fn new() -> Self {
            let (renderer, receiver) = create_time_channels();
            let mut app = unseen::app();
            app.insert_resource(receiver);
            let mut drawn = Self { app, renderer };
            drawn.frames(5);
            drawn
        }

        fn frames(&mut self, number: usize) {
            for _ in 0..number {
                self.app.update();
                // Nobody listens, or what was sent before was not heard yet.
                let _ = self.renderer.0.try_send(moment());
            }
        }

        /// Presses what has the focus, and waits until the page has settled.
        fn press(&mut self) {
            unseen::put(&mut self.app, KeyCode::Enter, ButtonState::Pressed);
            unseen::put(&mut self.app, KeyCode::Enter, ButtonState::Released);
            self.frames(4);
        }

        fn page(&self) -> String {
            self.app.world().resource::<Laid>().key.clone()
        }
    }

    /// Until the time is up.
    fn rest(time: Duration) {
        let start: Instant = moment();
        while start.elapsed() < time {
            std::thread::park_timeout(time.saturating_sub(start.elapsed()));
        }
    }

    #[test]
    fn a_frame_after_a_rest_knows_what_time_it_is() {
        let mut drawn = Drawn::new();
        let rested = moment();
        drawn.frames(1);
        let time = drawn.app.world().resource::<Time<Real>>();
        assert!(time.last_update() >= Some(rested), "it is earlier for us");
    }

    /// Criterion 45 asks for the second press within half a second, not for the first one after a rest.
    #[test]
    fn a_press_after_a_rest_counts_though_the_last_picture_is_not_half_a_second_younger() {
        let mut drawn = Drawn::new();
        let first = drawn.page();
        drawn.press();
        let second = drawn.page();
        assert_ne!(first, second, "the first press did not count");
        rest(Duration::from_millis(600));
        drawn.press();
        assert_ne!(second, drawn.page(), "the press after a rest was lost");
    }
}
