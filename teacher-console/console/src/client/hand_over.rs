//! Handing a report over that is about somebody who can read it: sealed anew for people who are not them.

use protocol::{
    bytes::{Hash, Id},
    concern::{ConcernKind, OwnConcern},
    directory::LogName,
    hand_over::HandOver,
    paths,
    seen::{Seen, SeenState},
};

use super::Client;
use crate::{
    intent::{
        Answer, Trouble,
        hand_over::{HandOverAnswer, HandOverEffect},
    },
    keyring::Beginning,
};

impl Client {
    pub(super) fn hand_over(&mut self, effect: HandOverEffect) -> Result<Answer, Trouble> {
        match effect {
            HandOverEffect::WhoReads { left_out } => {
                self.renew_directory()?;
                let readers = self.worry_readers(ConcernKind::Adult, &left_out)?;
                self.shown(&readers).map(HandOverAnswer::Readers)
            }
            HandOverEffect::Send {
                log,
                envelope,
                hash,
                left_out,
                is_happening_now,
                words,
                shown,
            } => {
                let beginning = Beginning {
                    left_out,
                    is_happening_now,
                };
                let sealed = self.sealed_worry(ConcernKind::Adult, beginning, &words, &shown)?;
                match sealed {
                    Ok((to, worry)) => self.send_over((log, envelope, hash), to, worry),
                    Err(readers) => Ok(HandOverAnswer::OtherReaders(readers)),
                }
            }
        }
        .map(Answer::HandOver)
    }

    fn send_over(
        &mut self,
        (from, envelope, hash): (LogName, Id, Hash),
        to: LogName,
        worry: protocol::cases::PostAct,
    ) -> Result<HandOverAnswer, Trouble> {
        let seen = Seen {
            format: 1,
            envelope,
            hash,
            state: SeenState::Closed,
            phrase: None,
            at: self.now(),
        };
        let act = worry.act.hash();
        let body = HandOver {
            from,
            seen: self.keys()?.seen(&seen, self.chain()?.school()),
            worry,
        };
        let _mine: OwnConcern = self.ask(paths::REPORTS_HAND_OVER, &body)?;
        self.remember_last_act(to, act)?;
        Ok(HandOverAnswer::Done)
    }
}
