//! Keeping cases: the list, acts about keeping, and the second person's act that deletes a case.

use protocol::{
    act::{ActKind, DeletedAct},
    cases::{AskCase, OneCase, PostAct},
    keeping::{Deleted, Keeping},
    machines::Nothing,
    paths,
};

use super::{
    Client,
    cases::{CaseFacts, payloads},
    refused,
};
use crate::{
    intent::{
        Answer, Trouble,
        keeping::{DeletionWish, KeepingAct, KeepingAnswer, KeepingEffect},
    },
    keyring::{ActFacts, Beginning},
    state::incidents::EntryWords,
};

impl Client {
    pub(super) fn keeping(&mut self, effect: KeepingEffect) -> Result<Answer, Trouble> {
        match effect {
            KeepingEffect::Load => self.load_keeping().map(KeepingAnswer::Loaded),
            KeepingEffect::Act(act) => self.keep(*act),
            KeepingEffect::Delete(wish) => self.delete(wish),
        }
        .map(Answer::Keeping)
    }

    fn load_keeping(&mut self) -> Result<Keeping, Trouble> {
        self.ask(paths::KEEPING, &Nothing {})
    }

    fn keep(&mut self, act: KeepingAct) -> Result<KeepingAnswer, Trouble> {
        let words = act.reason.map(|reason| {
            let mut words = EntryWords::default();
            words.happened_at = self.now();
            words.facts.push_str(reason.text().trim());
            words
        });
        self.act_of_kind(
            act.log,
            act.case,
            act.kind,
            words.as_ref(),
            act.expected_length,
        )?;
        self.load_keeping().map(KeepingAnswer::Done)
    }

    /// The second person's act names every act that goes, as this console sees them, so that nobody's sequence breaks.
    fn delete(&mut self, wish: DeletionWish) -> Result<KeepingAnswer, Trouble> {
        self.renew_directory()?;
        let (log, case) = (wish.log, wish.case);
        let one: OneCase = self.ask(paths::CASES_ONE, &AskCase { log, case })?;
        let acts = payloads(&one).into_iter().map(|(act, whole)| DeletedAct {
            act,
            previous: whole.previous,
        });
        let facts = ActFacts {
            log,
            case,
            kind: ActKind::AgreeDeletion {
                request: wish.request,
                acts: acts.collect(),
            },
            previous: self.my_last_act(log)?,
            now: self.now(),
            clock_offset: self.server_ahead_s,
            beginning: Beginning::default(),
        };
        let readers = self.readers(log, &CaseFacts::default())?;
        let (act, envelope) = self
            .keys()?
            .act(facts, None, &readers, self.chain()?)
            .map_err(refused)?;
        let hash = act.hash();
        let body = PostAct {
            act,
            envelope,
            expected_length: wish.expected_length,
        };
        let deleted: Deleted = self.ask(paths::CASES_DELETE, &body)?;
        self.remember_last_act(log, hash)?;
        // What was read of its report is forgotten with it, and fetched again for others when it is needed.
        self.gists.clear();
        let list = self.load_keeping()?;
        Ok(KeepingAnswer::Deleted(deleted, list))
    }
}
