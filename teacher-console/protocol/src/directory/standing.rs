//! Where somebody stands in the list: what they do, whether they are here, what they sign and what they read (H-18).

use std::collections::BTreeMap;

use super::{Directory, Duty, LogName, Presence};
use crate::{bytes::Id, statement::Refused};

/// How somebody stands to one log.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Reading {
    /// New words are not sealed for them.
    #[default]
    No,
    /// They read it.
    Reads,
    /// They read it and answer for it.
    Answers,
}

impl Reading {
    /// All three, from the least to the most.
    pub const ALL: [Self; 3] = [Self::No, Self::Reads, Self::Answers];
}

/// Everything of a listed person that moves while their name and keys stay.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    /// What they do.
    pub duties: Vec<Duty>,
    /// Whether they are here.
    pub state: Presence,
    /// In school every school day.
    pub daily: bool,
    /// May sign the next list.
    pub is_steward: bool,
    /// What they read; a log that is not named is not theirs.
    pub logs: BTreeMap<LogName, Reading>,
}

impl Standing {
    /// How this person stands to a log.
    pub fn of(&self, log: LogName) -> Reading {
        self.logs.get(&log).copied().unwrap_or_default()
    }
}

impl Directory {
    /// Where somebody listed stands.
    pub fn standing(&self, id: Id) -> Option<Standing> {
        let person = self.person(id)?;
        let reading = |log: LogName| {
            let route = self.routes.of(log);
            if route.owner == id {
                Reading::Answers
            } else if route.readers.contains(&id) {
                Reading::Reads
            } else {
                Reading::No
            }
        };
        Some(Standing {
            duties: person.duties.clone(),
            state: person.state,
            daily: person.daily,
            is_steward: self.stewards.contains(&id),
            logs: LogName::ALL
                .into_iter()
                .map(|log| (log, reading(log)))
                .collect(),
        })
    }

    /// Moves somebody there. Whoever answered for a log before them goes on reading it.
    ///
    /// # Errors
    ///
    /// They are not listed, would have no duty, or would leave a log that nobody else answers for. What the whole list
    /// must be is [`Directory::check_rules`].
    pub fn stand(&mut self, id: Id, standing: &Standing) -> Result<(), Refused> {
        let rule = |words: &str| Refused::Rule(words.to_owned());
        let person = self
            .people
            .iter_mut()
            .find(|person| person.id == id)
            .ok_or_else(|| rule("this person is no longer in the list"))?;
        if standing.duties.is_empty() {
            return Err(rule("everybody in the list has a duty"));
        }
        person.duties.clone_from(&standing.duties);
        person.state = standing.state;
        person.daily = standing.daily;
        if !standing.is_steward {
            self.stewards.retain(|steward| *steward != id);
        } else if !self.stewards.contains(&id) {
            self.stewards.push(id);
        }
        for log in LogName::ALL {
            self.read_by(log, id, standing.of(log))?;
        }
        Ok(())
    }

    fn read_by(&mut self, log: LogName, id: Id, reading: Reading) -> Result<(), Refused> {
        let route = self.routes.of_mut(log);
        match (reading, route.owner == id) {
            (Reading::Answers, true) => {}
            (Reading::Answers, false) => {
                let before = std::mem::replace(&mut route.owner, id);
                route.readers.retain(|reader| *reader != id);
                route.readers.insert(0, before);
            }
            (_, true) => {
                return Err(Refused::Rule(format!(
                    "this person answers for the {} reports; first let somebody else answer for them",
                    log.word()
                )));
            }
            (Reading::Reads, false) => {
                if !route.readers.contains(&id) {
                    route.readers.push(id);
                }
            }
            (Reading::No, false) => route.readers.retain(|reader| *reader != id),
        }
        Ok(())
    }
}
