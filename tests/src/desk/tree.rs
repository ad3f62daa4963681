//! The accessibility tree of a window: what a screen reader can find, read and press.

use crate::{Fault, Outcome};
use atspi::{Role, State, StateSet};
use zbus::blocking::Connection;
use zbus::names::OwnedUniqueName;
use zbus::zvariant::{OwnedObjectPath, OwnedValue};

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";

/// One thing on the accessibility bus: a program, a window, a button, a line of text.
#[derive(Debug, Clone)]
pub struct Node {
    bus: Connection,
    program: String,
    path: OwnedObjectPath,
}

/// What was seen of a node at one moment.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The thing itself, to act on.
    pub node: Node,
    /// Its accessible name.
    pub name: String,
    /// What kind of thing it says it is.
    pub role: Role,
    /// How deep it lies below the window.
    pub depth: usize,
}

impl Node {
    /// The root of everything that shows itself on the bus.
    ///
    /// # Errors
    /// When the registry cannot be named.
    pub(super) fn desktop(bus: &Connection) -> Outcome<Self> {
        let path = OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root")?;
        Ok(Self {
            bus: bus.clone(),
            program: "org.a11y.atspi.Registry".to_owned(),
            path,
        })
    }

    /// The things directly below.
    ///
    /// # Errors
    /// When the program no longer answers.
    pub fn children(&self) -> Outcome<Vec<Self>> {
        let answer = self.call(ACCESSIBLE, "GetChildren", &())?;
        let children: Vec<(String, OwnedObjectPath)> = answer.body().deserialize()?;
        let below = |(program, path): (String, OwnedObjectPath)| Self {
            bus: self.bus.clone(),
            program,
            path,
        };
        Ok(children.into_iter().map(below).collect())
    }

    /// Its name: what a screen reader says.
    ///
    /// # Errors
    /// When it is gone.
    pub fn name(&self) -> Outcome<String> {
        let answer = self.call(
            "org.freedesktop.DBus.Properties",
            "Get",
            &(ACCESSIBLE, "Name"),
        )?;
        let value: OwnedValue = answer.body().deserialize()?;
        Ok(String::try_from(value)?)
    }

    /// What is said of it beside its name, such as '2 of 5' or which group it begins.
    ///
    /// # Errors
    /// When it is gone.
    pub fn description(&self) -> Outcome<String> {
        let answer = self.call(
            "org.freedesktop.DBus.Properties",
            "Get",
            &(ACCESSIBLE, "Description"),
        )?;
        let value: OwnedValue = answer.body().deserialize()?;
        Ok(String::try_from(value)?)
    }

    /// What it is: button, label, frame …
    ///
    /// # Errors
    /// When it is gone.
    pub fn role(&self) -> Outcome<Role> {
        Ok(self
            .call(ACCESSIBLE, "GetRole", &())?
            .body()
            .deserialize()?)
    }

    /// Its states, such as focused or showing.
    ///
    /// # Errors
    /// When it is gone.
    pub fn states(&self) -> Outcome<StateSet> {
        Ok(self
            .call(ACCESSIBLE, "GetState", &())?
            .body()
            .deserialize()?)
    }

    /// Whether the keyboard is on it.
    ///
    /// # Errors
    /// When it is gone.
    pub fn is_focused(&self) -> Outcome<bool> {
        Ok(self.states()?.contains(State::Focused))
    }

    /// Whether it is the chosen one of several, or switched on.
    ///
    /// # Errors
    /// When it is gone.
    pub fn is_chosen(&self) -> Outcome<bool> {
        let states = self.states()?;
        let chosen = [State::Checked, State::Pressed, State::Selected];
        Ok(chosen.into_iter().any(|state| states.contains(state)))
    }

    /// Whether it can be pressed by assistive technology.
    ///
    /// # Errors
    /// When it is gone.
    pub fn is_pressable(&self) -> Outcome<bool> {
        let answer = self.call(
            "org.freedesktop.DBus.Properties",
            "Get",
            &("org.a11y.atspi.Action", "NActions"),
        );
        let Ok(answer) = answer else { return Ok(false) };
        let value: OwnedValue = answer.body().deserialize()?;
        Ok(i32::try_from(value).is_ok_and(|actions| actions > 0))
    }

    /// Presses it as assistive technology would.
    ///
    /// # Errors
    /// When it offers nothing to press: a screen-reader user would be stuck there.
    pub fn press(&self) -> Outcome<()> {
        let answer = self.call("org.a11y.atspi.Action", "DoAction", &0i32);
        match answer.and_then(|answer| Ok(answer.body().deserialize::<bool>()?)) {
            Ok(true) => Ok(()),
            Ok(false) => Err(Fault::new("it offers no action to assistive technology")),
            Err(why) => Err(why.while_doing("pressing through the accessibility bus")),
        }
    }

    /// Puts the keyboard on it.
    ///
    /// # Errors
    /// When it takes no focus.
    pub fn focus(&self) -> Outcome<()> {
        let taken = self.call("org.a11y.atspi.Component", "GrabFocus", &())?;
        if taken.body().deserialize::<bool>()? {
            Ok(())
        } else {
            Err(Fault::new("it takes no focus"))
        }
    }

    /// Its middle, in the screen's pixels.
    ///
    /// # Errors
    /// When it has no place on the screen.
    pub fn middle(&self) -> Outcome<(i32, i32)> {
        let answer = self.call("org.a11y.atspi.Component", "GetExtents", &0u32)?;
        let (x, y, width, height): (i32, i32, i32, i32) = answer.body().deserialize()?;
        Ok((x + width / 2, y + height / 2))
    }

    /// The text somebody typed into it.
    ///
    /// # Errors
    /// When it holds no text.
    pub fn text(&self) -> Outcome<String> {
        Ok(self
            .call("org.a11y.atspi.Text", "GetText", &(0i32, -1i32))?
            .body()
            .deserialize()?)
    }

    /// Everything below it (and itself) as it is now. What vanishes while we look is left out.
    ///
    /// # Errors
    /// When the node itself is gone.
    pub fn everything(&self) -> Outcome<Vec<Seen>> {
        let mut seen = Vec::new();
        let mut waiting = vec![(self.clone(), 0usize)];
        while let Some((node, depth)) = waiting.pop() {
            let (Ok(name), Ok(role)) = (node.name(), node.role()) else {
                continue;
            };
            let children = node.children().unwrap_or_default();
            waiting.extend(children.into_iter().rev().map(|child| (child, depth + 1)));
            seen.push(Seen {
                node,
                name,
                role,
                depth,
            });
        }
        if seen.is_empty() {
            Err(Fault::new("the window is gone"))
        } else {
            Ok(seen)
        }
    }

    fn call<B>(&self, interface: &str, method: &str, body: &B) -> Outcome<zbus::Message>
    where
        B: serde::Serialize + zbus::zvariant::DynamicType,
    {
        let program = OwnedUniqueName::try_from(self.program.as_str());
        let answer = match program {
            Ok(unique) => {
                self.bus
                    .call_method(Some(unique), &self.path, Some(interface), method, body)
            }
            Err(_) => self.bus.call_method(
                Some(self.program.as_str()),
                &self.path,
                Some(interface),
                method,
                body,
            ),
        };
        Ok(answer?)
    }
}
