//! Switches are keys: they are taken out of what is typed, the highlight moves, and what it rests on is pressed.

use std::time::Duration;

use bevy::ecs::message::MessageCursor;
use bevy::input::keyboard::{KeyboardFocusLost, KeyboardInput};
use bevy::input::{ButtonState, InputSystems};
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::time::Real;
use bevy::ui::UiGlobalTransform;

use super::contact::Touch;
use super::group;
use super::scanner::{Scan, Scanner, Switch, Timing};
use super::stops::{Item, Part, Plan};
use crate::page::{Control, Laid, Laying, Lit, RAIL, press_by_choice};
use crate::platform::power::Alarm;
use crate::profile::{Profile, Scanning, SwitchKey};

/// Bounds of the criteria, whatever a profile from elsewhere says.
const RELEASE_AT_LEAST: Duration = Duration::from_millis(500);

/// The scan of the page in the window.
#[derive(Resource, Default)]
struct Highlight {
    scanner: Scanner,
    /// The controls the plan was made from.
    controls: Vec<Control>,
    /// The page they stand on, and how many pages had been laid by then.
    page: (String, u64),
    scan: Option<Scan>,
}

/// The next key pressed becomes this switch.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Learning {
    /// The one that chooses.
    Choose,
    /// The one that moves.
    Move,
}

/// What the switches did since the highlight last looked.
#[derive(Resource, Default)]
struct Touches(Vec<(Switch, ButtonState)>);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Highlight>()
        .init_resource::<Touches>()
        .init_resource::<group::Waits>()
        .add_systems(PreUpdate, take_switches.before(InputSystems))
        .add_systems(
            Update,
            (follow_page, move_highlight, light, group::name)
                .chain()
                .before(Laying),
        );
}

/// How this pupil scans; nothing when they use no switch.
fn timing(profile: &Profile) -> Option<Timing> {
    let milliseconds = |number: u16| Duration::from_millis(u64::from(number));
    Some(Timing {
        scan: match profile.scanning {
            Scanning::Off => return None,
            Scanning::OneAuto => Scan::Auto,
            Scanning::OneStep => Scan::StepAndRest,
            Scanning::OneHeld => Scan::WhileHeld,
            Scanning::Two => Scan::TwoSwitches,
        },
        interval: milliseconds(profile.scan_ms.get()),
        first: milliseconds(profile.first_pause_ms.get()),
        touch: Touch {
            hold: milliseconds(profile.hold_ms.get()),
            rest: milliseconds(profile.debounce_ms.get()).max(RELEASE_AT_LEAST),
        },
    })
}

/// Which switch sends this key.
fn switch_of(key: KeyCode, profile: &Profile) -> Option<Switch> {
    let two = profile.scanning == Scanning::Two;
    if key == profile.choose_key.0 {
        Some(if two { Switch::Second } else { Switch::First })
    } else if key == profile.move_key.0 {
        Some(Switch::First)
    } else {
        None
    }
}

/// Nothing else sees a switch: it would press the control with the focus, or be typed into a field.
fn take_switches(
    mut profile: ResMut<Profile>,
    mut learning: Option<Res<Learning>>,
    mut keys: ResMut<Messages<KeyboardInput>>,
    mut cursor: Local<MessageCursor<KeyboardInput>>,
    mut touches: ResMut<Touches>,
    mut commands: Commands,
) {
    let fresh: Vec<KeyboardInput> = cursor.read(&keys).cloned().collect();
    if fresh.is_empty() || timing(&profile).is_none() {
        return;
    }
    keys.clear();
    for input in fresh {
        if let Some(which) = learning.as_deref().copied()
            && input.state == ButtonState::Pressed
            && let Some(key) = SwitchKey::ALL
                .into_iter()
                .find(|key| key.0 == input.key_code)
        {
            learn(&mut profile, which, key);
            commands.remove_resource::<Learning>();
            learning = None;
            continue;
        }
        match switch_of(input.key_code, &profile) {
            Some(_) if input.repeat => {}
            Some(which) => touches.0.push((which, input.state)),
            None => {
                keys.write(input);
            }
        }
    }
    cursor.clear(&keys);
}

/// One key is never both switches: the other takes the key this one had.
fn learn(profile: &mut Profile, which: Learning, key: SwitchKey) {
    let (choose, moves) = (profile.choose_key, profile.move_key);
    match which {
        Learning::Choose if key == moves => (profile.choose_key, profile.move_key) = (key, choose),
        Learning::Move if key == choose => (profile.choose_key, profile.move_key) = (moves, key),
        Learning::Choose => profile.choose_key = key,
        Learning::Move => profile.move_key = key,
    }
}

/// A page that was laid is planned as soon as it is known where its controls stand.
fn follow_page(
    profile: Res<Profile>,
    laid: Res<Laid>,
    time: Res<Time<Real>>,
    places: Query<(&ComputedNode, &UiGlobalTransform)>,
    mut highlight: ResMut<Highlight>,
) {
    let timing = timing(&profile);
    let scan = timing.map(|timing| timing.scan);
    let is_same_page = highlight.page.0 == laid.key && highlight.scan == scan;
    if is_same_page && highlight.page.1 == laid.count {
        return;
    }
    let controls = laid.controls().to_vec();
    let standing: Option<Vec<Standing>> = controls
        .iter()
        .map(|control| places.get(control.entity).ok().and_then(Standing::of))
        .collect();
    let Some(standing) = standing else { return };
    let lit = highlight.lit_key().map(str::to_owned);
    let stay = lit.and_then(|key| controls.iter().position(|control| control.key == key));
    let plan = Plan::new(&items(&controls, &standing));
    let highlight = &mut *highlight;
    highlight.controls = controls;
    highlight.page = (laid.key.clone(), laid.count);
    highlight.scan = scan;
    let Some(timing) = timing else { return };
    if is_same_page {
        highlight
            .scanner
            .keep_on(plan, stay, timing, time.elapsed());
    } else {
        highlight.scanner.turn_to(plan, timing, time.elapsed());
    }
}

impl Highlight {
    fn lit_key(&self) -> Option<&str> {
        let &[item] = self.scanner.stands_on().as_slice() else {
            return None;
        };
        Some(&self.controls.get(item)?.key)
    }
}

/// Where a control stands, from top to bottom.
#[derive(Clone, Copy)]
struct Standing {
    middle: f32,
    height: f32,
}

impl Standing {
    /// Nothing until it is laid out.
    fn of((node, place): (&ComputedNode, &UiGlobalTransform)) -> Option<Self> {
        (node.size.y > 0.0).then_some(Self {
            middle: place.translation.y,
            height: node.size.y,
        })
    }

    fn is_beside(self, other: Self) -> bool {
        (self.middle - other.middle).abs() < self.height.min(other.height) / 2.0
    }
}

/// What each control is to a scan; whatever stands beside the way back is the bar.
fn items(controls: &[Control], standing: &[Standing]) -> Vec<Item> {
    let back = controls
        .iter()
        .zip(standing)
        .find(|(control, _)| part_of(&control.key) == Part::Back)
        .map(|(_, place)| *place);
    let mut row = 0;
    let mut before: Option<Standing> = None;
    let mut items = Vec::new();
    for (control, place) in controls.iter().zip(standing) {
        if before.is_some_and(|before| !place.is_beside(before)) {
            row += 1;
        }
        before = Some(*place);
        let part = match part_of(&control.key) {
            Part::Content if back.is_some_and(|back| place.is_beside(back)) => Part::Bar,
            part => part,
        };
        items.push(Item { part, row });
    }
    items
}

/// What a control is, as far as its key says.
#[must_use]
pub fn part_of(key: &str) -> Part {
    match key.strip_prefix(RAIL) {
        Some("tell") => Part::Tell,
        Some(_) => Part::Help,
        None if key == "back" || key.ends_with("/back") => Part::Back,
        None => Part::Content,
    }
}

/// Touches and time move the highlight, and press.
fn move_highlight(
    profile: Res<Profile>,
    laid: Res<Laid>,
    time: Res<Time<Real>>,
    mut lost: MessageReader<KeyboardFocusLost>,
    mut touches: ResMut<Touches>,
    mut highlight: ResMut<Highlight>,
    mut alarm: ResMut<Alarm>,
    mut commands: Commands,
) {
    let Some(timing) = timing(&profile) else {
        touches.0.clear();
        return;
    };
    if lost.read().count() > 0 {
        highlight.scanner.hands_off();
    }
    // What was touched for a page that is gone presses nothing on the next one.
    if highlight.page.1 != laid.count {
        return;
    }
    let now = time.elapsed();
    let mut pressed = None;
    for (which, state) in touches.0.drain(..) {
        let scanner = &mut highlight.scanner;
        pressed = pressed.or(match state {
            ButtonState::Pressed => scanner.press(which, timing, now),
            ButtonState::Released => scanner.release(which, timing, now),
        });
    }
    let pressed = pressed.or_else(|| highlight.scanner.tick(timing, now));
    if let Some(control) = pressed.and_then(|item| highlight.controls.get(item).cloned()) {
        if control.is_field {
            // Whoever types has other keys for it; the highlight waits for the switch.
            highlight.scanner.rest();
            commands.queue(move |world: &mut World| {
                world
                    .resource_mut::<InputFocus>()
                    .set(control.entity, FocusCause::Navigated);
            });
        } else {
            press_by_choice(&mut commands, control.entity);
        }
    }
    if let Some(due) = highlight.scanner.due(timing) {
        alarm.ring_in(due.saturating_sub(now));
    }
}

/// Shows the highlight, and gives the control under it, the first of a group, the focus, so that a screen reader says
/// its name.
fn light(
    profile: Res<Profile>,
    highlight: Res<Highlight>,
    mut lit: ResMut<Lit>,
    mut waits: ResMut<group::Waits>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
) {
    let entity = |item: usize| highlight.controls.get(item).map(|control| control.entity);
    let now: Vec<Entity> = match timing(&profile) {
        Some(_) => highlight
            .scanner
            .lit_items()
            .into_iter()
            .filter_map(entity)
            .collect(),
        None => Vec::new(),
    };
    waits.set_if_neq(group::Waits(
        timing(&profile).is_some() && highlight.scanner.waits(),
    ));
    if lit.0 == now {
        return;
    }
    if let Some(first) = now.first() {
        focus.set(*first, FocusCause::Navigated);
    }
    // The ring of the keyboard would be a second highlight.
    visible.0 = false;
    lit.0 = now;
}

#[cfg(test)]
mod tests;
