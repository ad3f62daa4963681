//! The processor rests while nothing changes: we wake for input, when somebody set the alarm, and every tenth of a second
//! only for a screen reader.

use std::time::Duration;

use bevy::a11y::AccessibilityRequested;
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::{EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};

/// Actions of a screen reader are queued without waking us, so we look often while one is listening.
const WHILE_READ_ALOUD: Duration = Duration::from_millis(100);
const OTHERWISE: Duration = Duration::from_secs(60);

/// Frames still to be drawn after a page was laid, until letters and pictures have arrived.
#[derive(Resource, Debug, Default)]
pub struct Settling(u8);

impl Settling {
    /// A page was laid.
    pub fn begin(&mut self) {
        self.0 = 3;
    }
}

/// When to wake although nobody does anything; set anew in each frame by whoever needs it.
#[derive(Resource, Debug, Default)]
pub struct Alarm(Option<Duration>);

impl Alarm {
    /// Wakes after this time at the latest.
    pub fn ring_in(&mut self, wait: Duration) {
        self.0 = Some(self.0.map_or(wait, |earlier| earlier.min(wait)));
    }
}

/// Wakes the window from another thread.
pub(crate) fn waker(world: &World) -> impl Fn() + Send + 'static {
    let proxy = world
        .get_resource::<EventLoopProxyWrapper>()
        .map(|proxy| (**proxy).clone());
    move || {
        if let Some(proxy) = &proxy
            && proxy.send_event(WinitUserEvent::WakeUp).is_err()
        {
            debug!("the window closed while another thread had news");
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(rest_for(OTHERWISE))
        .init_resource::<Settling>()
        .init_resource::<Alarm>()
        .add_systems(First, count)
        .add_systems(Last, (choose_wait, settle));
}

/// Whoever measures counts these lines, with `RUST_LOG=game::platform::power=trace`.
fn count() {
    trace!("a frame");
}

fn settle(mut settling: ResMut<Settling>, mut redraw: MessageWriter<RequestRedraw>) {
    if settling.0 > 0 {
        settling.0 -= 1;
        redraw.write(RequestRedraw);
    }
}

fn rest_for(wait: Duration) -> WinitSettings {
    WinitSettings {
        focused_mode: UpdateMode::reactive_low_power(wait),
        unfocused_mode: UpdateMode::reactive_low_power(wait),
    }
}

fn choose_wait(
    asked: Res<AccessibilityRequested>,
    mut alarm: ResMut<Alarm>,
    mut settings: ResMut<WinitSettings>,
) {
    let unasked = if asked.get() {
        WHILE_READ_ALOUD
    } else {
        OTHERWISE
    };
    let wait = alarm.0.take().map_or(unasked, |wait| wait.min(unasked));
    if settings.focused_mode != UpdateMode::reactive_low_power(wait) {
        *settings = rest_for(wait);
    }
}
