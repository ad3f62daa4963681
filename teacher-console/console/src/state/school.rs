//! What the signed directory says of the school, as far as the screen shows it.

use std::collections::BTreeMap;

use protocol::{
    bytes::Id,
    directory::{Chain, Duty, Person, Phrase, Presence},
};

/// The school.
#[derive(Clone, Default)]
pub struct SchoolFacts {
    /// Its name.
    pub name: String,
    /// A demo school says so on every screen.
    pub is_demo: bool,
    /// The code to compare by eye; empty before the school is founded.
    pub code: String,
    /// Phrases an adult may answer with.
    pub phrases: Vec<Phrase>,
    /// Whether a professional has reviewed them.
    pub is_reviewed: bool,
    /// Names of the safeguarding lead and deputies who are here, the lead first (H-25).
    pub safeguarding: Vec<String>,
    /// Everybody who is or was listed, by id.
    pub people: BTreeMap<Id, String>,
    /// Where this computer proposes to save what is handed to somebody outside.
    pub save_in: String,
}

impl SchoolFacts {
    /// The name of somebody who is or was listed; empty for anybody else.
    pub fn name_of(&self, person: Id) -> String {
        self.people.get(&person).cloned().unwrap_or_default()
    }

    /// Takes the facts out of a checked chain of lists.
    pub fn from_chain(chain: &Chain, save_in: String) -> Self {
        let directory = chain.newest();
        let names = chain
            .everybody_ever()
            .map(|(_, one)| (one.id, one.name.clone()));
        let mut people: Vec<(Id, String)> = names.collect();
        // Those listed now come last and win over what they were called before.
        people.reverse();
        let here = |duty: Duty| {
            let active =
                |one: &&Person| one.state == Presence::Active && one.duties.contains(&duty);
            let people = directory.people.iter().filter(active);
            people.map(|one| one.name.clone()).collect::<Vec<_>>()
        };
        let team = [Duty::SafeguardingLead, Duty::DeputySafeguardingLead];
        Self {
            safeguarding: team.into_iter().flat_map(here).collect(),
            name: directory.school_name.clone(),
            is_demo: directory.demo,
            code: protocol::directory::school_code(chain.school()),
            phrases: directory.hours.phrases.clone(),
            is_reviewed: !directory.hours.reviewed_by.is_empty(),
            people: people.into_iter().collect(),
            save_in,
        }
    }
}
