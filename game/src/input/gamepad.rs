//! The gamepad: a thread of its own waits for it, so that the app can sleep, and its wishes become moves and presses.

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use bevy::ui_widgets::Activate;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use gilrs::{Axis, Button, EventType, Gilrs};

use super::pad::{Spot, Stick, Wish, destination};
use super::part_of;
use super::stops::Part;
use crate::overlays;
use crate::page::{Control, Laid, Laying, RAIL};

/// What the gamepad asked for since we last looked.
#[derive(Resource)]
struct Pad(Mutex<Receiver<Wish>>);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, listen)
        .add_systems(Update, obey.before(Laying).run_if(resource_exists::<Pad>));
}

/// Waits for gamepads beside the app. On a computer without any this thread sleeps.
fn listen(proxy: Option<Res<EventLoopProxyWrapper>>, mut commands: Commands) {
    let Some(proxy) = proxy else { return };
    let proxy = (**proxy).clone();
    let (tell, wishes) = channel();
    let wake = move || proxy.send_event(WinitUserEvent::WakeUp).is_ok();
    let started = thread::Builder::new()
        .name("gamepad".to_owned())
        .spawn(move || hear(&tell, &wake));
    if started.is_ok() {
        commands.insert_resource(Pad(Mutex::new(wishes)));
    }
}

fn hear(tell: &Sender<Wish>, wake: &impl Fn() -> bool) {
    let mut pads = match Gilrs::new() {
        Ok(pads) => pads,
        Err(fault) => {
            debug!("gamepads cannot be used here: {fault}");
            return;
        }
    };
    let mut stick = Stick::default();
    loop {
        let Some(event) = pads.next_event_blocking(None) else {
            continue;
        };
        let Some(wish) = wish(event.event, &mut stick) else {
            continue;
        };
        if tell.send(wish).is_err() || !wake() {
            return;
        }
    }
}

/// What an event of a gamepad asks for.
fn wish(event: EventType, stick: &mut Stick) -> Option<Wish> {
    match event {
        EventType::ButtonPressed(button, _) => wish_of(button),
        EventType::AxisChanged(Axis::LeftStickX, to, _) => stick.sideways(to),
        EventType::AxisChanged(Axis::LeftStickY, to, _) => stick.upwards(to),
        EventType::Disconnected => {
            *stick = Stick::default();
            None
        }
        _ => None,
    }
}

/// What a button asks for. The four on the right are named by where they stand, as pads differ in their letters.
fn wish_of(button: Button) -> Option<Wish> {
    match button {
        Button::DPadRight => Some(Wish::Next),
        Button::DPadLeft => Some(Wish::Before),
        Button::DPadUp => Some(Wish::Above),
        Button::DPadDown => Some(Wish::Below),
        Button::South => Some(Wish::Press),
        Button::East => Some(Wish::Back),
        Button::North => Some(Wish::Tell),
        Button::West => Some(Wish::Break),
        Button::Start => Some(Wish::Hide),
        _ => None,
    }
}

/// One wish in a frame: the next one is for the page that is there then.
fn obey(
    pad: Res<Pad>,
    laid: Res<Laid>,
    places: Query<(&ComputedNode, &UiGlobalTransform)>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut commands: Commands,
) {
    let wishes: Vec<Wish> = pad
        .0
        .lock()
        .map(|wishes| wishes.try_iter().collect())
        .unwrap_or_default();
    for wish in wishes {
        visible.0 = true;
        match wish {
            Wish::Press => {
                if let Some(entity) = focus.get() {
                    commands.trigger(Activate { entity });
                }
            }
            Wish::Hide => commands.queue(overlays::hide_or_return),
            Wish::Back | Wish::Tell | Wish::Break => {
                if let Some(control) = wanted(laid.controls(), wish) {
                    commands.trigger(Activate {
                        entity: control.entity,
                    });
                }
            }
            Wish::Next | Wish::Before | Wish::Above | Wish::Below => {
                if let Some(entity) = neighbour(&laid, &places, focus.get(), wish) {
                    focus.set(entity, FocusCause::Navigated);
                }
            }
        }
    }
}

/// The control of this page that a button of the pad stands for, if the page has it: the hidden page has none.
fn wanted(controls: &[Control], wish: Wish) -> Option<&Control> {
    controls.iter().find(|control| match wish {
        Wish::Back => part_of(&control.key) == Part::Back,
        Wish::Tell => part_of(&control.key) == Part::Tell,
        Wish::Break => control.key.strip_prefix(RAIL) == Some("break"),
        _ => false,
    })
}

fn neighbour(
    laid: &Laid,
    places: &Query<(&ComputedNode, &UiGlobalTransform)>,
    focused: Option<Entity>,
    wish: Wish,
) -> Option<Entity> {
    let controls = laid.controls();
    let from = controls
        .iter()
        .position(|control| Some(control.entity) == focused);
    let Some(from) = from else {
        return Some(controls.first()?.entity);
    };
    let spots: Vec<Spot> = controls
        .iter()
        .map(|control| {
            places
                .get(control.entity)
                .map_or(Spot::NOWHERE, |(node, place)| Spot {
                    middle: place.translation,
                    half: node.size / 2.0,
                })
        })
        .collect();
    let to = destination(&spots, from, wish)?;
    Some(controls.get(to)?.entity)
}

#[cfg(test)]
mod tests;
