//! The resting pointer in the window: a ring fills around the control, and then it is pressed.

use std::f32::consts::TAU;
use std::time::Duration;

use bevy::input_focus::{FocusCause, InputFocus};
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::time::Real;
use bevy::window::PrimaryWindow;

use super::dwell::{Dwell, Resting};
use crate::page::{Filling, Laid, Laying, press_by_choice};
use crate::platform::power::Alarm;
use crate::profile::Profile;

/// Between two looks while a ring fills.
const FRAME: Duration = Duration::from_millis(40);

/// The pointer, and the page it was last seen on.
#[derive(Resource, Default)]
struct Pointer {
    dwell: Dwell,
    page: String,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Pointer>()
        .add_systems(Update, rest.before(Laying));
}

fn rest(
    profile: Res<Profile>,
    laid: Res<Laid>,
    time: Res<Time<Real>>,
    windows: Query<&Window, With<PrimaryWindow>>,
    hovered: Query<&Hovered>,
    mut pointer: ResMut<Pointer>,
    mut filling: ResMut<Filling>,
    mut focus: ResMut<InputFocus>,
    mut alarm: ResMut<Alarm>,
    mut commands: Commands,
) {
    let wait = Duration::from_millis(u64::from(profile.dwell_ms.get()));
    let place = windows.single().ok().and_then(Window::cursor_position);
    if pointer.page != laid.key {
        pointer.page.clone_from(&laid.key);
        pointer.dwell.page_turned(place);
    }
    if wait.is_zero() {
        filling.set_if_neq(Filling::default());
        return;
    }
    let is_over = |entity: Entity| hovered.get(entity).is_ok_and(Hovered::get);
    let over = laid
        .controls()
        .iter()
        .find(|control| is_over(control.entity));
    let key = over.map(|control| control.key.as_str());
    let did = pointer.dwell.look(place, key, wait, time.elapsed());
    let mut now = Filling::default();
    match (did, over) {
        (Resting::Filling(part), Some(control)) => {
            now = Filling(Some((control.entity, part * TAU)));
            alarm.ring_in(FRAME);
        }
        (Resting::Press, Some(control)) if control.is_field => {
            focus.set(control.entity, FocusCause::Navigated);
        }
        (Resting::Press, Some(control)) => press_by_choice(&mut commands, control.entity),
        _ => {}
    }
    filling.set_if_neq(now);
}
