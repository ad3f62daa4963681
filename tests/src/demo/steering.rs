//! A pupil who has neither pointer nor screen reader: everything is pressed by Tab and Return, or by a gamepad.

use super::PupilAtPc;
use crate::Outcome;
use crate::desk::{Node, PadButton, Seen};
use crate::patience::{PATIENCE, until};
use std::time::Duration;

/// How long the app may take to show where the keyboard went.
const A_MOMENT: Duration = Duration::from_secs(6);
impl PupilAtPc<'_> {
    /// Goes to this control with Tab alone and presses it with Return.
    pub(super) fn tab_to(&mut self, name: &str) -> Outcome<()> {
        self.tab_onto(name)?;
        self.window.keys(&["Return"])
    }

    /// Goes to this control with Tab alone.
    pub(super) fn tab_onto(&mut self, name: &str) -> Outcome<()> {
        self.step_onto(name, |pupil, steps| pupil.window.keys(&vec!["Tab"; steps]))
    }

    /// Goes to this control with the right of the cross alone and presses it with the lower button.
    pub(super) fn push_to(&mut self, name: &str) -> Outcome<()> {
        self.step_onto(name, |pupil, steps| {
            (0..steps).try_for_each(|_| pupil.push(PadButton::Right))
        })?;
        self.push(PadButton::South)
    }

    /// Goes to this control by steps that lead from each control to the next.
    fn step_onto(
        &mut self,
        name: &str,
        step: impl Fn(&mut Self, usize) -> Outcome<()>,
    ) -> Outcome<()> {
        // No more is pressed before it is seen where the last presses led: keys on their way would lead past it.
        until(
            &format!("the focus to come to '{name}'"),
            PATIENCE * 3,
            || {
                let controls = self.controls()?;
                let Some(wanted) = controls.iter().position(|seen| seen.name == name) else {
                    return Ok(None);
                };
                let focused = controls.iter().position(|seen| is_focused(&seen.node));
                let steps = match focused {
                    Some(focused) => (wanted + controls.len() - focused) % controls.len(),
                    None => 1,
                };
                step(self, steps)?;
                let node = controls.into_iter().nth(wanted).map(|seen| seen.node);
                let came = until("the keyboard's focus", A_MOMENT, || {
                    Ok(node.as_ref().is_some_and(is_focused).then_some(()))
                });
                Ok(came.ok())
            },
        )
    }

    /// Everything that can be pressed, in the order a screen reader comes by it.
    fn controls(&self) -> Outcome<Vec<Seen>> {
        let mut seen = self.window.read()?;
        seen.retain(|seen| seen.node.is_pressable().unwrap_or(false));
        Ok(seen)
    }
}

/// What is gone has no focus.
fn is_focused(node: &Node) -> bool {
    node.is_focused().unwrap_or(false)
}
