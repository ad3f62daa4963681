//! Short registers of the school: recording that is allowed, the policy, new technology.

use protocol::{machines::Nothing, paths, recordings::Recordings};

use super::Client;
use crate::intent::{
    Answer, Trouble,
    policy::{PolicyAnswer, PolicyEffect},
    recordings::{RecordingsAnswer, RecordingsEffect},
};

impl Client {
    pub(super) fn recordings(&mut self, effect: RecordingsEffect) -> Result<Answer, Trouble> {
        let answer = match effect {
            // Whoever may not see them has none on the page: that is no trouble.
            RecordingsEffect::Load => {
                let told = self.ask::<Recordings>(paths::RECORDINGS, &Nothing {});
                RecordingsAnswer::Loaded(told.ok())
            }
            RecordingsEffect::Decide(decision) => {
                RecordingsAnswer::Kept(self.ask(paths::RECORDINGS_DECIDE, &decision)?)
            }
            RecordingsEffect::Look(look) => {
                RecordingsAnswer::Kept(self.ask(paths::RECORDINGS_LOOK, &look)?)
            }
        };
        Ok(Answer::Recordings(answer))
    }

    pub(super) fn policy(&mut self, effect: PolicyEffect) -> Result<Answer, Trouble> {
        let answer = match effect {
            PolicyEffect::Load => PolicyAnswer::Loaded(self.ask(paths::POLICY, &Nothing {})?),
            PolicyEffect::Note(note) => PolicyAnswer::Kept(self.ask(paths::POLICY_NOTE, &note)?),
        };
        Ok(Answer::Policy(answer))
    }
}
