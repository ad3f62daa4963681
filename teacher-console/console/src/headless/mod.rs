//! The console without a window: founding and approving, with the same client and the same `update` as the window.

pub mod approve;
pub mod found;
pub mod paper_forms;
pub mod plan;

use crate::{client::Client, intent::Intent, state::State, update::update};

/// A console that performs each effect at once.
pub struct Session {
    /// What a window would show.
    pub state: State,
    client: Client,
}

impl Session {
    /// Nobody is signed in.
    pub fn new(client: Client) -> Self {
        Self {
            state: State::default(),
            client,
        }
    }

    /// Takes one intent and everything that follows from it.
    pub fn take(&mut self, intent: Intent) {
        let mut effects = update(&mut self.state, intent);
        while !effects.is_empty() {
            let mut next = Vec::new();
            for effect in effects {
                let is_in_background = effect.is_in_background();
                let answer = self.client.perform(effect);
                let answer = Intent::answered(is_in_background, answer);
                next.extend(update(&mut self.state, answer));
            }
            effects = next;
        }
    }
}
