//! One press is one action: by mouse, key, switch or screen reader, never twice by a trembling hand, and by key or gamepad
//! never of something that is out of the window.

use std::sync::Arc;
use std::time::Duration;

use bevy::input_focus::InputFocusVisible;
use bevy::prelude::*;
use bevy::time::Real;
use bevy::ui_widgets::Activate;

use super::lay::OnPress;
use super::scroll::Column;
use super::{Kind, Laid, Painter, Stale};
use crate::profile::Profile;

/// For how long a page that is to be laid anew waits for a hand that holds one of its controls down.
const HOLD: Duration = Duration::from_secs(5);
/// What changes so soon after a press comes of that press, and is shown at once: another hand may lie on the page.
const ANSWER: Duration = Duration::from_millis(500);

/// What a press does.
pub type Handler = Arc<dyn Fn(&mut World) + Send + Sync>;

/// A press that counted, and the kind of control as it was then.
#[derive(Message, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pressed(pub Kind);

/// What was pressed last, and when.
#[derive(Resource, Debug, Default)]
pub struct LastPress {
    key: String,
    at: Option<Duration>,
    turned: bool,
    /// The next press names a control of the page that is there now, so it cannot be a trembling hand.
    deliberate: bool,
}

impl LastPress {
    /// The page changed since the last press, so a second press would hit something the pupil has not seen yet.
    pub(super) fn page_turned(&mut self) {
        self.turned = true;
    }

    /// Whether this press counts, given the time since the app started and the time within which a second press is not
    /// meant (criterion 45).
    fn accept(&mut self, key: &str, rapid: bool, guard: Duration, now: Duration) -> bool {
        let soon = self.at.is_some_and(|at| now.saturating_sub(at) < guard);
        let trusted = rapid || std::mem::take(&mut self.deliberate);
        if soon && !trusted && (self.turned || self.key == key) {
            return false;
        }
        key.clone_into(&mut self.key);
        self.at = Some(now);
        self.turned = false;
        true
    }
}

/// Since when a page waits for a hand that holds one of its controls down.
#[derive(Resource)]
struct Held(Duration);

/// Whether a control is held down of a page that only changes: laid anew it would be another control, and letting go
/// would press nothing. A page that turns, as when something is hidden, waits for no hand.
pub(super) fn is_held(world: &mut World) -> bool {
    let mut down = world.query_filtered::<(), (With<bevy::ui::Pressed>, With<OnPress>)>();
    if down.iter(world).next().is_none() {
        world.remove_resource::<Held>();
        return false;
    }
    let now = world.resource::<Time<Real>>().elapsed();
    let since = world.get_resource::<Held>().map_or(now, |held| held.0);
    world.insert_resource(Held(since));
    let last = world.resource::<LastPress>().at;
    let is_answer = last.is_some_and(|at| now.saturating_sub(at) < ANSWER);
    let goes_on = world
        .get_resource::<Painter>()
        .is_some_and(|painter| (painter.0)(world).key == world.resource::<Laid>().key);
    goes_on && !is_answer && now.saturating_sub(since) < HOLD
}

/// Presses a control for somebody who chose it by name or by switch, and so not by a trembling hand.
pub fn press_by_choice(commands: &mut Commands, entity: Entity) {
    commands.queue(|world: &mut World| {
        world.resource_mut::<LastPress>().deliberate = true;
    });
    commands.trigger(Activate { entity });
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<LastPress>()
        .add_message::<Pressed>()
        .add_observer(act_on_press);
}

fn act_on_press(
    activate: On<Activate>,
    controls: Query<&OnPress>,
    profile: Res<Profile>,
    time: Res<Time<Real>>,
    mut last: ResMut<LastPress>,
    mut column: Column,
    mut visible: ResMut<InputFocusVisible>,
    mut presses: MessageWriter<Pressed>,
    mut commands: Commands,
) {
    let Ok(OnPress(press)) = controls.get(activate.entity) else {
        return;
    };
    if !last.deliberate && column.hides(activate.entity) {
        // Only a key or a gamepad can press what is out of the window; nobody means what they do not see.
        column.show(&[activate.entity]);
        visible.0 = true;
        return;
    }
    let guard = Duration::from_millis(u64::from(profile.guard_ms.get()));
    if !last.accept(&press.key, press.rapid, guard, time.elapsed()) {
        return;
    }
    presses.write(Pressed(press.kind));
    let handler = press.handler.clone();
    commands.queue(move |world: &mut World| {
        handler(world);
        world.resource_mut::<Stale>().mark();
    });
}

impl OnPress {
    /// What a screen reader calls the control.
    pub(crate) fn label(&self) -> &str {
        &self.0.label
    }

    /// The control's lasting key.
    #[cfg(test)]
    pub(crate) fn key(&self) -> &str {
        &self.0.key
    }
}

#[cfg(test)]
mod tests {
    use bevy::input::ButtonState;

    use crate::page::Laid;
    use crate::unseen;

    use super::*;

    const GUARD: Duration = Duration::from_millis(500);

    fn at(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    /// Criterion 45.
    #[test]
    fn a_second_press_of_the_same_control_within_half_a_second_does_not_count() {
        let mut last = LastPress::default();
        assert!(last.accept("next", false, GUARD, at(1_000)));
        assert!(!last.accept("next", false, GUARD, at(1_499)));
        assert!(last.accept("next", false, GUARD, at(1_500)));
    }

    #[test]
    fn whoever_needs_longer_has_two_seconds_and_whoever_needs_none_has_none() {
        let mut last = LastPress::default();
        assert!(last.accept("next", false, at(2_000), at(1_000)));
        assert!(!last.accept("next", false, at(2_000), at(2_999)));
        assert!(last.accept("next", false, at(2_000), at(3_000)));
        assert!(last.accept("next", false, Duration::ZERO, at(3_001)));
    }

    #[test]
    fn three_different_pictures_may_be_pressed_quickly() {
        let mut last = LastPress::default();
        assert!(last.accept("sun", false, GUARD, at(1_000)));
        assert!(last.accept("fish", false, GUARD, at(1_100)));
        assert!(last.accept("kite", false, GUARD, at(1_200)));
    }

    #[test]
    fn a_press_asked_for_by_name_counts_at_once_and_only_that_one() {
        let mut last = LastPress::default();
        assert!(last.accept("next", false, GUARD, at(1_000)));
        last.deliberate = true;
        assert!(last.accept("next", false, GUARD, at(1_100)));
        assert!(!last.accept("next", false, GUARD, at(1_200)));
    }

    #[test]
    fn a_press_that_lands_on_a_page_nobody_has_seen_yet_does_not_count() {
        let mut last = LastPress::default();
        assert!(last.accept("go", false, GUARD, at(1_000)));
        last.page_turned();
        assert!(!last.accept("stop", false, GUARD, at(1_200)));
        assert!(last.accept("stop", false, GUARD, at(1_600)));
    }

    /// A quick hand is down and up again before anybody has looked, and the page may be laid anew in that very frame.
    #[test]
    fn a_key_that_is_down_and_up_within_the_frame_that_lays_the_page_anew_counts() {
        let mut app = unseen::app();
        unseen::lay(&mut app);
        let before = app.world().resource::<Laid>().key.clone();
        app.world_mut().resource_mut::<Stale>().mark();
        unseen::put(&mut app, KeyCode::Enter, ButtonState::Pressed);
        unseen::put(&mut app, KeyCode::Enter, ButtonState::Released);
        app.update();
        assert_ne!(before, app.world().resource::<Laid>().key);
    }
}
