//! The processor rests while nothing changes: we wake for input, and every tenth of a second only for a screen reader.

use std::time::Duration;

use bevy::a11y::AccessibilityRequested;
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::{UpdateMode, WinitSettings};

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

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(rest_for(OTHERWISE))
        .init_resource::<Settling>()
        .add_systems(Last, (mind_screen_readers, settle));
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

fn mind_screen_readers(asked: Res<AccessibilityRequested>, mut settings: ResMut<WinitSettings>) {
    let wait = if asked.get() {
        WHILE_READ_ALOUD
    } else {
        OTHERWISE
    };
    if settings.focused_mode != UpdateMode::reactive_low_power(wait) {
        *settings = rest_for(wait);
    }
}
