//! One press is one action: by mouse, key, switch or screen reader, and never twice by a trembling hand.

use std::sync::Arc;
use std::time::Duration;

use bevy::prelude::*;
use bevy::time::Real;
use bevy::ui_widgets::Activate;

use super::Stale;
use super::lay::OnPress;

/// What a press does.
pub type Handler = Arc<dyn Fn(&mut World) + Send + Sync>;

/// A second press within this time is not meant (criterion 45).
const GUARD: Duration = Duration::from_millis(500);

/// What was pressed last, and when.
#[derive(Resource, Debug, Default)]
pub struct LastPress {
    key: String,
    at: Option<Duration>,
    turned: bool,
    deliberate: bool,
}

impl LastPress {
    /// The page changed since the last press, so a second press would hit something the pupil has not seen yet.
    pub(super) fn page_turned(&mut self) {
        self.turned = true;
    }

    /// The next press was asked for by name through a screen reader. It names a control of the page that is there now
    /// (an older one is gone), so it cannot be a trembling hand.
    pub(super) fn asked_for_by_name(&mut self) {
        self.deliberate = true;
    }

    /// Whether this press counts, given the time since the app started.
    fn accept(&mut self, key: &str, rapid: bool, now: Duration) -> bool {
        let soon = self.at.is_some_and(|at| now.saturating_sub(at) < GUARD);
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

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<LastPress>().add_observer(act_on_press);
}

fn act_on_press(
    activate: On<Activate>,
    controls: Query<&OnPress>,
    time: Res<Time<Real>>,
    mut last: ResMut<LastPress>,
    mut commands: Commands,
) {
    let Ok(OnPress(press)) = controls.get(activate.entity) else {
        return;
    };
    if !last.accept(&press.key, press.rapid, time.elapsed()) {
        return;
    }
    let handler = press.handler.clone();
    commands.queue(move |world: &mut World| {
        handler(world);
        world.resource_mut::<Stale>().mark();
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    #[test]
    fn a_second_press_of_the_same_control_within_half_a_second_does_not_count() {
        let mut last = LastPress::default();
        assert!(last.accept("next", false, at(1_000)));
        assert!(!last.accept("next", false, at(1_499)));
        assert!(last.accept("next", false, at(1_500)));
    }

    #[test]
    fn three_different_pictures_may_be_pressed_quickly() {
        let mut last = LastPress::default();
        assert!(last.accept("sun", false, at(1_000)));
        assert!(last.accept("fish", false, at(1_100)));
        assert!(last.accept("kite", false, at(1_200)));
    }

    #[test]
    fn a_press_asked_for_by_name_counts_at_once_and_only_that_one() {
        let mut last = LastPress::default();
        assert!(last.accept("next", false, at(1_000)));
        last.asked_for_by_name();
        assert!(last.accept("next", false, at(1_100)));
        assert!(!last.accept("next", false, at(1_200)));
    }

    #[test]
    fn a_press_that_lands_on_a_page_nobody_has_seen_yet_does_not_count() {
        let mut last = LastPress::default();
        assert!(last.accept("go", false, at(1_000)));
        last.page_turned();
        assert!(!last.accept("stop", false, at(1_200)));
        assert!(last.accept("stop", false, at(1_600)));
    }
}
