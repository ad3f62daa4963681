//! Hide by key: Escape hides and brings back, three times Shift only hides.
//!
//! Shift says nothing else by itself, lies under both hands and is found without looking. Whoever writes capitals presses
//! another key between, and whoever holds it for long has not pressed it three times.

use std::time::Duration;

use bevy::input::ButtonState;
use bevy::input::keyboard::KeyboardInput;
use bevy::prelude::*;
use bevy::time::Real;

use super::{Overlay, hide_or_return, open};
use crate::page::Laying;

/// Presses of Shift that hide.
const TIMES: u8 = 3;
/// Two presses further apart than this do not belong together; Escape and the help rail need no speed at all.
const APART: Duration = Duration::from_secs(2);

pub(super) fn plugin(app: &mut App) {
    app.add_message::<KeyboardInput>().add_systems(
        Update,
        (hide_by_escape, hide_by_shift).chain().before(Laying),
    );
}

/// Escape hides everything in the same frame, and brings it back.
fn hide_by_escape(keys: Res<ButtonInput<KeyCode>>, mut commands: Commands) {
    if keys.just_pressed(KeyCode::Escape) {
        commands.queue(hide_or_return);
    }
}

/// How often Shift was pressed with nothing else between, and when last.
#[derive(Default)]
struct Shifts {
    times: u8,
    at: Duration,
}

impl Shifts {
    /// Another key went down at this time; says whether it was Shift for the third time.
    fn third(&mut self, key: KeyCode, now: Duration) -> bool {
        if !matches!(key, KeyCode::ShiftLeft | KeyCode::ShiftRight) {
            self.times = 0;
            return false;
        }
        if now.saturating_sub(self.at) > APART {
            self.times = 0;
        }
        self.at = now;
        self.times += 1;
        let is_third = self.times == TIMES;
        self.times %= TIMES;
        is_third
    }
}

/// The third Shift in a row hides everything in the same frame; more of them change nothing.
fn hide_by_shift(
    mut inputs: MessageReader<KeyboardInput>,
    time: Res<Time<Real>>,
    mut shifts: Local<Shifts>,
    mut commands: Commands,
) {
    for input in inputs.read() {
        let is_pressed = input.state == ButtonState::Pressed && !input.repeat;
        if is_pressed && shifts.third(input.key_code, time.elapsed()) {
            commands.queue(hide);
        }
    }
}

/// Hides everything; what is hidden already stays so.
fn hide(world: &mut World) {
    if open(world) != Some(Overlay::Hide) {
        hide_or_return(world);
    }
}

#[cfg(test)]
mod tests {
    use bevy::time::TimeUpdateStrategy;

    use super::*;
    use crate::courier::tests::joined;
    use crate::overlays::{show, tell::draft};
    use crate::page::Laid;
    use crate::unseen;

    const FRAME: Duration = Duration::from_millis(100);

    fn app() -> App {
        let mut app = unseen::app();
        app.insert_resource(TimeUpdateStrategy::ManualDuration(FRAME));
        unseen::frames(&mut app, 5);
        app
    }

    fn tap(app: &mut App, keys: &[KeyCode]) {
        for &key in keys {
            unseen::tap(app, key);
        }
    }

    fn is_hidden(app: &App) -> bool {
        app.world().resource::<Laid>().key == "hide"
    }

    const SHIFT: KeyCode = KeyCode::ShiftLeft;

    #[test]
    fn three_times_shift_hides_and_only_its_owner_brings_back_what_was_there() {
        let mut app = app();
        let before = app.world().resource::<Laid>().key.clone();
        tap(&mut app, &[SHIFT, SHIFT]);
        assert!(!is_hidden(&app), "twice is not three times");
        tap(&mut app, &[KeyCode::ShiftRight]);
        assert!(is_hidden(&app), "either Shift counts");
        tap(&mut app, &[SHIFT; 7]);
        assert!(is_hidden(&app), "more of it never shows what was hidden");
        tap(&mut app, &[KeyCode::Escape]);
        assert_eq!(app.world().resource::<Laid>().key, before);
    }

    #[test]
    fn capitals_and_slow_presses_hide_nothing() {
        let mut app = app();
        let word = [KeyCode::KeyA, KeyCode::KeyB, KeyCode::KeyC];
        for letter in word {
            unseen::put(&mut app, SHIFT, ButtonState::Pressed);
            unseen::put(&mut app, letter, ButtonState::Pressed);
            unseen::put(&mut app, letter, ButtonState::Released);
            unseen::put(&mut app, SHIFT, ButtonState::Released);
            app.update();
        }
        assert!(!is_hidden(&app), "three capitals");
        tap(&mut app, &[KeyCode::KeyA]);
        for _ in 0..4 {
            tap(&mut app, &[SHIFT]);
            unseen::frames(&mut app, 25);
        }
        assert!(!is_hidden(&app), "whoever leans on Shift now and then");
    }

    #[test]
    fn what_was_being_told_comes_back_word_for_word_and_a_capital_stays_a_capital() {
        let folder = tempfile::tempdir().unwrap();
        let mut app = app();
        app.insert_resource(joined(folder.path()));
        show(app.world_mut(), Overlay::Tell);
        let mut draft = app.world_mut().resource_mut::<draft::Draft>();
        draft.leaf = draft::Leaf::Write;
        draft.write("They asked me.");
        unseen::lay(&mut app);
        tap(&mut app, &[SHIFT; 3]);
        assert!(is_hidden(&app));
        tap(&mut app, &[KeyCode::Escape]);
        let draft = app.world().resource::<draft::Draft>();
        assert_eq!(draft.leaf, draft::Leaf::Write);
        assert_eq!(draft.words.as_str(), "They asked me.");
    }
}
