//! Which sound answers a press, and what the eye sees instead of it (criterion 64).

use bevy::prelude::*;
use curriculum::view::Phase;

use crate::overlays::{self, Overlay};
use crate::page::{Kind, Laid};
use crate::playing::Playing;
use crate::profile::Profile;
use crate::screens::{Here, Screen};

/// Every sound. There is none for a mistake, because there are no mistakes here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    /// Something on the page changed. Seen: the words or buttons that changed.
    Press,
    /// Another page opened. Seen: the page.
    Turn,
    /// One of several was chosen. Seen: its tick and its thicker edge.
    Choice,
    /// A message came, because the pupil asked for the next one. Seen: its bubble.
    Arrived,
    /// A story was finished. Seen: the large tick of the page after it.
    Finished,
}

impl Effect {
    /// All of them.
    #[cfg(test)]
    pub(super) const ALL: [Self; 5] = [
        Self::Press,
        Self::Turn,
        Self::Choice,
        Self::Arrived,
        Self::Finished,
    ];
}

/// What stood in the window at one moment, as far as sounds care.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Moment {
    /// How many pages had been laid.
    pub(super) count: u64,
    /// Key of the page.
    pub(super) page: String,
    /// All it says.
    pub(super) texts: Vec<String>,
    pub(super) overlay: Option<Overlay>,
    pub(super) screen: Screen,
    /// Where the scenario stands.
    pub(super) phase: Option<Phase>,
    /// Messages on the simulated screen.
    pub(super) messages: usize,
}

impl Moment {
    /// This moment; the last one again where no page was laid since.
    pub(super) fn of(world: &World, last: &Self) -> Self {
        let laid = world.resource::<Laid>();
        let overlay = overlays::open(world);
        if laid.count == last.count && overlay == last.overlay {
            return last.clone();
        }
        let mode = world.resource::<Profile>().reading;
        let playing = world.get_resource::<Playing>();
        let view = playing.map(|playing| playing.view(mode));
        let messages = view
            .as_ref()
            .and_then(|view| Some(view.app.as_ref()?.messages.len()));
        Self {
            count: laid.count,
            page: laid.key.clone(),
            texts: laid.said.iter().map(|said| said.text.clone()).collect(),
            overlay,
            screen: world.resource::<Here>().0,
            phase: view.map(|view| view.phase),
            messages: messages.unwrap_or_default(),
        }
    }

    /// Telling shall not be heard by a neighbour, hiding by nobody, and a break or a pause is quiet.
    fn is_quiet(&self) -> bool {
        matches!(
            self.overlay,
            Some(Overlay::Tell | Overlay::Hide | Overlay::Break | Overlay::Pause)
        )
    }

    fn is_thinking(&self) -> bool {
        self.phase == Some(Phase::Think)
    }
}

/// The sound that answers the press of such a control, or none: then nothing changed that the eye could see, or quiet
/// is what matters.
pub(super) fn answer(pressed: Kind, before: &Moment, after: &Moment) -> Option<Effect> {
    // STOP freezes and quietens the scene.
    let is_stop = after.is_thinking() && !before.is_thinking();
    if before.is_quiet() || after.is_quiet() || is_stop {
        return None;
    }
    if after.screen == Screen::Enough && before.screen != Screen::Enough {
        return Some(Effect::Finished);
    }
    if after.messages > before.messages {
        return Some(Effect::Arrived);
    }
    match pressed {
        Kind::Choice(false) | Kind::Switch(_) => Some(Effect::Choice),
        Kind::Button if after.page != before.page => Some(Effect::Turn),
        Kind::Button if after.texts != before.texts => Some(Effect::Press),
        Kind::Choice(true) | Kind::Button => None,
    }
}
