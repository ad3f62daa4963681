//! A pupil who has one switch and nothing else: a highlight goes from control to control by itself, and a touch presses
//! what it rests on.

use super::{Hand, PupilAtPc};
use crate::desk::Seen;
use crate::patience::{PATIENCE, until};
use crate::{Fault, Outcome};
use std::time::Duration;

/// The key that the switch sends.
const SWITCH: &str = "space";
/// How long the highlight may take to come by everything on a page, more than once.
const ROUNDS: Duration = Duration::from_secs(90);
/// How long the app may take to show what a touch has done.
const A_MOMENT: Duration = Duration::from_secs(5);
/// Touches after which a control would never be pressed.
const TOUCHES: usize = 12;
/// How the switch is set up: which button of which setting is pressed how often. The highlight waits for one second on
/// everything, and a touch counts after one second: the highlight keeps still as long as the switch is down, so that
/// there is time to see where it stands and to let go again.
const SETTINGS: [(&str, &str, usize); 3] = [
    ("buttons-minus", "scan-every", 8),
    ("buttons-minus", "scan-first", 4),
    ("buttons-plus", "scan-hold", 7),
];

/// Where the highlight is: the first control that is lit, and what its group is called.
#[derive(Clone, PartialEq, Eq, Default)]
struct Lit {
    name: String,
    group: String,
    /// Nothing is lit any more: it went round in vain, and waits for a touch.
    waits: bool,
}

impl PupilAtPc<'_> {
    /// An adult sets up one switch in the settings, and leaves the pupil alone with it.
    ///
    /// # Errors
    /// When the settings do not show it.
    pub fn set_up_one_switch(&mut self) -> Outcome<()> {
        self.press_word("settings")?;
        self.press_word("settings-room-buttons")?;
        self.press_word("scan-one-auto")?;
        for (button, setting, times) in SETTINGS {
            let begins = format!(
                "{}. {}: ",
                self.words.say(button)?,
                self.words.say(setting)?
            );
            for _ in 0..times {
                self.rest()?;
                self.window
                    .press_where(&begins, |seen| seen.name.starts_with(&begins))?;
                self.pressed(format!("press {begins}"))?;
            }
        }
        self.press_word("settings-done")?;
        self.window.take_keyboard()?;
        self.hand = Hand::Switch;
        Ok(())
    }

    /// Waits until the highlight comes to this control, or to the group it is in, and touches the switch; again until the
    /// page says that something has happened.
    pub(super) fn wait_and_touch(&mut self, name: &str) -> Outcome<()> {
        for _ in 0..TOUCHES {
            let before = self.page()?;
            if !self.come_to_and_touch(name)? {
                continue;
            }
            let changed = until("the touch to do something", A_MOMENT, || {
                Ok((self.page()? != before).then_some(()))
            });
            if changed.is_ok() {
                return Ok(());
            }
        }
        Err(Fault::new(format!(
            "'{name}' was touched in vain:\n{}",
            self.window.words()?
        )))
    }

    /// Waits until this control, its group or nothing at all is lit, and touches the switch then; whether it was the
    /// control itself.
    fn come_to_and_touch(&mut self, name: &str) -> Outcome<bool> {
        let waiting = self.words.say("scan-waits")?;
        // Before that the app does not hear the switch.
        self.rest()?;
        let mut controls = self.controls_now(name)?;
        let found = until(
            &format!("the highlight to come to '{name}'"),
            ROUNDS,
            || {
                let Some(lit) = lit(&controls, &waiting) else {
                    controls = self.controls_now(name)?;
                    return Ok(None);
                };
                let is_it = lit.group.is_empty() && lit.name == name;
                Ok((lit.waits || is_it || lit.leads_to(name)).then_some(lit))
            },
        )?;
        self.touch(&found, &controls, &waiting)?;
        Ok(found.group.is_empty() && !found.waits)
    }

    /// Holds the switch until something else is lit: because the touch has counted, or because the highlight had gone on
    /// before it kept still. In that case it is let go of before it counts.
    fn touch(&mut self, found: &Lit, controls: &[Seen], waiting: &str) -> Outcome<()> {
        self.window.put(SWITCH, true)?;
        let changed = until("something else to be lit", A_MOMENT, || {
            let is_other = lit(controls, waiting).is_none_or(|lit| lit != *found);
            Ok(is_other.then_some(()))
        });
        self.window.put(SWITCH, false)?;
        // What changes nothing is touched again.
        drop(changed);
        self.pressed(format!("touch the switch at {}", found.name))
    }

    /// Everything that can be pressed, once this is among it.
    fn controls_now(&self, name: &str) -> Outcome<Vec<Seen>> {
        until(&format!("'{name}', to press it"), PATIENCE, || {
            let Ok(mut seen) = self.window.read() else {
                return Ok(None);
            };
            seen.retain(|seen| seen.node.is_pressable().unwrap_or(false));
            let is_there = seen.iter().any(|seen| seen.name == name);
            Ok(is_there.then_some(seen))
        })
    }

    /// What is said on the page and what of it is chosen: a page that differs in neither has not been pressed. A note and
    /// the hand come by themselves, with the class.
    fn page(&self) -> Outcome<Vec<(String, bool)>> {
        let [put_away, hand] = [self.words.say("put-away")?, self.words.say("hand-up")?];
        let seen = self.window.read()?;
        let names = seen.iter().map(|seen| &seen.name);
        let after = names.skip(1).map(Some).chain([None]);
        let mut page = Vec::new();
        for (seen, after) in seen.iter().zip(after) {
            let is_note = seen.name == put_away || after == Some(&put_away);
            if !is_note && seen.name != hand {
                page.push((seen.name.clone(), seen.node.is_chosen().unwrap_or(false)));
            }
        }
        Ok(page)
    }
}

impl Lit {
    /// Whether the group that is lit has this control.
    fn leads_to(&self, name: &str) -> bool {
        let names = self.group.split_once(": ").map(|(_, names)| names);
        names.is_some_and(|names| names.split("; ").any(|one| one == name))
    }
}

/// The control with the focus, which the highlight takes with it; nothing when the page was laid anew meanwhile.
fn lit(controls: &[Seen], waiting: &str) -> Option<Lit> {
    let mut gone = 0;
    for seen in controls {
        match seen.node.is_focused() {
            Ok(true) => {
                let told = seen.node.description().ok()?;
                let is_group = told.contains(": ");
                return Some(Lit {
                    name: seen.name.clone(),
                    waits: told == waiting,
                    group: if is_group { told } else { String::new() },
                });
            }
            Ok(false) => {}
            Err(_) => gone += 1,
        }
    }
    (gone == 0).then(Lit::default)
}
