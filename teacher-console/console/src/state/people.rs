//! The room of people: who is listed, who waits, what a next list would change, and whom one is inviting.

use protocol::{
    UtcSeconds,
    bytes::Id,
    directory::{Directory, Duty, LogName, Person, Place, Presence, Reading, Standing},
    freshness::StopReason,
    restored::Restoration,
    statement::Statement,
};

use super::{helplines::HelplinesDraft, secret::Secret};
use crate::{changes::Change, intent::people::Proposal};

/// Every portrait of our drawings for a grown-up, by name.
pub const PORTRAITS: [&str; 8] = [
    "patel-neutral",
    "okafor-neutral",
    "nurse-neutral",
    "mum-neutral",
    "dad-neutral",
    "grandad-neutral",
    "shah-neutral",
    "rahman-neutral",
];

/// Every duty, in the order of the form.
pub const DUTIES: [Duty; 12] = [
    Duty::Teacher,
    Duty::Assistant,
    Duty::SafeguardingLead,
    Duty::DeputySafeguardingLead,
    Duty::OnlineSafetyCoordinator,
    Duty::Senco,
    Duty::Head,
    Duty::Chair,
    Duty::OutsideSecond,
    Duty::Technician,
    Duty::SafeguardingGovernor,
    Duty::Governor,
];

/// Everything this room shows.
#[derive(Default)]
pub struct People {
    /// The newest list that counts.
    pub newest: Option<Box<Directory>>,
    /// Enrolled and not listed, oldest first.
    pub waiting: Vec<Person>,
    /// Those of them who are listed, and have signed their new keys with the ones they have.
    pub renewed: Vec<Id>,
    /// The list that waits for a second signature, and what it would change.
    pub proposal: Option<ShownProposal>,
    /// A restore that waits for stewards' signatures.
    pub restoration: Option<ShownRestoration>,
    /// People whose keys a steward has stopped.
    pub stopped: Vec<Id>,
    /// Whose keys are about to end, and why.
    pub parting: Option<Parting>,
    /// Who is about to move, and where.
    pub moving: Option<Moving>,
    /// The outside helplines, while they are being changed.
    pub helplines: Option<HelplinesDraft>,
    /// Whether the form is shown.
    pub is_inviting: bool,
    /// What is typed in it; it stays until somebody was invited.
    pub draft: InviteDraft,
    /// The code that was just made.
    pub invited: Option<Invited>,
}

/// A next list, shown as what it changes.
pub struct ShownProposal {
    /// What would be signed.
    pub proposal: Proposal,
    /// What it changes.
    pub changes: Vec<Change>,
    /// Names of those who signed.
    pub signed_by: Vec<String>,
    /// Whether the person at the console is among them.
    pub is_mine: bool,
}

/// A backup that was brought back, and who has signed that they know of it.
#[derive(Clone)]
pub struct ShownRestoration {
    /// What was brought back.
    pub restoration: Restoration,
    /// The first steward's statement, to be signed as well.
    pub first: Option<Statement>,
    /// Names of those who signed.
    pub signed_by: Vec<String>,
    /// Whether the person at the console is among them.
    pub is_mine: bool,
}

/// Whose keys end, and who follows them (H-18).
#[derive(Clone, PartialEq, Eq)]
pub struct Parting {
    /// Who.
    pub person: Id,
    /// Why, once chosen.
    pub reason: Option<StopReason>,
    /// Who fills the places that were theirs alone.
    pub successors: Vec<(Place, Id)>,
}

/// Somebody moves: other duties, away or back, another place (H-18).
#[derive(Clone, PartialEq, Eq)]
pub struct Moving {
    /// Who.
    pub person: Id,
    /// Where they stood when the page was opened.
    pub before: Standing,
    /// Where they will stand.
    pub after: Standing,
    /// What that changes, as the second steward will read it.
    pub changes: Vec<Change>,
}

/// One thing that moves.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// Give or take a duty.
    Duty(Duty, bool),
    /// Not here for a while, or here again.
    Away(bool),
    /// In school every school day, or not.
    Daily(bool),
    /// May sign lists, or no longer.
    Steward(bool),
    /// Reads a log, answers for it, or neither.
    Log(LogName, Reading),
}

/// Whom one is about to invite.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct InviteDraft {
    /// As children know them.
    pub name: String,
    /// In a child's words.
    pub role: String,
    /// What they will type.
    pub login_name: String,
    /// A portrait by its name.
    pub portrait: String,
    /// What they do.
    pub duties: Vec<Duty>,
    /// In school every school day.
    pub is_daily: bool,
}

/// A change to the form that is not typed.
#[derive(Clone, PartialEq, Eq)]
pub enum DraftEdit {
    /// Choose a portrait by its name.
    Portrait(String),
    /// Give or take a duty.
    Duty(Duty, bool),
    /// In school every school day, or not.
    Daily(bool),
}

/// A code to be handed over by hand.
#[derive(Clone)]
pub struct Invited {
    /// For whom.
    pub name: String,
    /// The code.
    pub code: Secret,
    /// Until when it counts.
    pub until: UtcSeconds,
}

/// Every field of the form that takes text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum InviteField {
    /// As children know them.
    Name,
    /// In a child's words.
    Role,
    /// What they will type.
    LoginName,
}

impl Moving {
    /// Begins with where somebody stands now.
    pub fn begin(person: Id, newest: &Directory) -> Option<Self> {
        let before = newest.standing(person)?;
        Some(Self {
            person,
            after: before.clone(),
            before,
            changes: Vec::new(),
        })
    }

    /// Moves one thing.
    pub fn edit(&mut self, edit: Move) {
        let after = &mut self.after;
        match edit {
            Move::Duty(duty, has_it) => {
                after.duties.retain(|known| *known != duty);
                if has_it {
                    after.duties.push(duty);
                }
            }
            Move::Away(true) => after.state = Presence::Away,
            Move::Away(false) => after.state = Presence::Active,
            Move::Daily(is_daily) => after.daily = is_daily,
            Move::Steward(is_steward) => after.is_steward = is_steward,
            Move::Log(log, reading) => {
                after.logs.insert(log, reading);
            }
        }
    }
}

impl Parting {
    /// Places that need a successor: all that were this person's alone, when they have left.
    pub fn places(&self, newest: &Directory) -> Vec<Place> {
        match self.reason {
            Some(StopReason::Left) => newest.places_of(self.person),
            _ => Vec::new(),
        }
    }

    /// Who was chosen for a place.
    pub fn successor(&self, place: Place) -> Option<Id> {
        let mut chosen = self.successors.iter();
        chosen.find(|(known, _)| *known == place).map(|(_, id)| *id)
    }
}

impl People {
    /// Who could fill a place of somebody who leaves: anybody else who is here and can sign and read.
    pub fn candidates(&self, parting: &Parting, place: Place) -> Vec<&Person> {
        let Some(newest) = &self.newest else {
            return Vec::new();
        };
        let can = |person: &&Person| {
            person.id != parting.person
                && person.state == Presence::Active
                && !self.stopped.contains(&person.id)
                && match place {
                    Place::Steward => !newest.stewards.contains(&person.id),
                    Place::Owner(_) => true,
                    Place::Reader(log) => {
                        let mut there = newest.routes.of(log).people();
                        there.all(|id| id != person.id)
                    }
                }
        };
        newest.people.iter().filter(can).collect()
    }

    /// The name of somebody listed.
    pub fn name_of(&self, id: Id) -> Option<&str> {
        let person = self.newest.as_ref()?.person(id)?;
        Some(&person.name)
    }
}

impl InviteDraft {
    /// Changes what is chosen. An unknown portrait changes nothing.
    pub fn edit(&mut self, edit: DraftEdit) {
        match edit {
            DraftEdit::Portrait(name) => {
                if PORTRAITS.contains(&name.as_str()) {
                    self.portrait = name;
                }
            }
            DraftEdit::Duty(duty, has_it) => {
                self.duties.retain(|known| *known != duty);
                if has_it {
                    self.duties.push(duty);
                }
            }
            DraftEdit::Daily(is_daily) => self.is_daily = is_daily,
        }
    }

    /// Puts typed text where it belongs.
    pub fn type_in(&mut self, field: InviteField, text: String) {
        match field {
            InviteField::Name => self.name = text,
            InviteField::Role => self.role = text,
            InviteField::LoginName => self.login_name = text,
        }
    }
}
