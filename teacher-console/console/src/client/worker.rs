//! The client on a thread of its own, so that the window never waits for the network or for Argon2.

use std::{
    sync::{
        Mutex,
        mpsc::{Receiver, Sender, channel},
    },
    thread,
};

use super::Client;
use crate::intent::{Effect, Intent};

/// The two ends the window holds.
pub struct Worker {
    effects: Mutex<Sender<Effect>>,
    answers: Mutex<Receiver<Intent>>,
}

impl Worker {
    /// Starts the thread. `wake` is called after each answer. The thread ends when the worker is dropped.
    ///
    /// # Errors
    /// When the operating system gives no thread.
    pub fn start(
        mut client: Client,
        wake: impl Fn() + Send + 'static,
    ) -> Result<Self, std::io::Error> {
        let (effects, to_do) = channel::<Effect>();
        let (done, answers) = channel();
        thread::Builder::new()
            .name("school-link".to_owned())
            .spawn(move || {
                for effect in to_do {
                    let is_in_background = effect.is_in_background();
                    let answer = client.perform(effect);
                    if done
                        .send(Intent::answered(is_in_background, answer))
                        .is_err()
                    {
                        return;
                    }
                    wake();
                }
            })?;
        Ok(Self {
            effects: Mutex::new(effects),
            answers: Mutex::new(answers),
        })
    }

    /// Hands over what must be done.
    pub fn perform(&self, effects: Vec<Effect>) {
        let Ok(to) = self.effects.lock() else { return };
        for effect in effects {
            if to.send(effect).is_err() {
                return;
            }
        }
    }

    /// What has come back since the last time.
    pub fn answers(&self) -> Vec<Intent> {
        self.answers
            .lock()
            .map(|from| from.try_iter().collect())
            .unwrap_or_default()
    }
}
