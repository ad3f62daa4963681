//! Founding the school on this console, one seat at a time. Nothing typed is lost until the school is founded.

use super::{
    people::{InviteDraft, InviteField},
    secret::Secret,
};

/// Everything these pages show.
#[derive(Default)]
pub struct Founding {
    /// As the technician's setup named it.
    pub school_name: String,
    /// A demo school says so.
    pub is_demo: bool,
    /// How far they are.
    pub stage: Stage,
    /// The founding token, or the file it lies in.
    pub token: Secret,
    /// Everything that was settled.
    pub draft: FoundingDraft,
    /// The person who sits here now.
    pub seat: Seat,
    /// Cards and sheets, once keys are made.
    pub papers: Option<Box<Papers>>,
    /// Whether the card or sheet of this page is shown.
    pub is_shown: bool,
    /// The six lines typed back from the sheets.
    pub proof: [Secret; 6],
}

/// How far they are.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Stage {
    /// Typing the founding token.
    #[default]
    Token,
    /// Somebody says who they are and chooses a password.
    Seat,
    /// Between two people.
    Handover,
    /// Who reads what.
    Routes,
    /// Who holds the sheets.
    Holders,
    /// One person's card.
    Card(usize),
    /// One recovery sheet.
    Sheet(usize),
    /// The sheets, typed back.
    Proof,
    /// Founded, with the school's code.
    Done(String),
}

/// What a school is founded with.
#[derive(Clone, Default)]
pub struct FoundingDraft {
    /// Everybody who sat here.
    pub people: Vec<Seat>,
    /// In the order of `LogName::ALL`.
    pub routes: [RouteDraft; 3],
    /// Who holds the three sheets.
    pub holders: [String; 3],
}

/// One person.
#[derive(Clone, Default)]
pub struct Seat {
    /// Who they are.
    pub person: InviteDraft,
    /// Signs the list of helpers.
    pub is_steward: bool,
    /// Their own.
    pub password: Secret,
    /// The same again.
    pub again: Secret,
}

/// Who reads one log, by their place among the people.
#[derive(Clone, Default)]
pub struct RouteDraft {
    /// Answers for it.
    pub owner: Option<usize>,
    /// The further readers.
    pub readers: Vec<usize>,
}

/// What is written down by hand; each is shown once.
pub struct Papers {
    /// In the order of the people.
    pub cards: Vec<PaperCard>,
    /// Three.
    pub sheets: Vec<PaperSheet>,
}

/// A card.
pub struct PaperCard {
    /// As shown.
    pub name: String,
    /// What they type.
    pub login_name: String,
    /// The card's code.
    pub kit: Secret,
}

/// A recovery sheet.
#[derive(Clone)]
pub struct PaperSheet {
    /// Who holds it.
    pub holder: String,
    /// Pair and code.
    pub lines: Vec<(&'static str, Secret)>,
}

/// Every field of these pages.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FoundingField {
    /// The founding token.
    Token,
    /// Who somebody is.
    Person(InviteField),
    /// Their password.
    Password,
    /// The same again.
    Again,
    /// Who holds a sheet, from 0.
    Holder(usize),
    /// A line typed back, from 0.
    Proof(usize),
}

impl Founding {
    /// Puts typed text where it belongs.
    pub fn type_in(&mut self, field: FoundingField, text: String) {
        match field {
            FoundingField::Token => self.token = Secret::new(text),
            FoundingField::Person(field) => self.seat.person.type_in(field, text),
            FoundingField::Password => self.seat.password = Secret::new(text),
            FoundingField::Again => self.seat.again = Secret::new(text),
            FoundingField::Holder(at) => {
                if let Some(holder) = self.draft.holders.get_mut(at) {
                    *holder = text;
                }
            }
            FoundingField::Proof(at) => {
                if let Some(line) = self.proof.get_mut(at) {
                    *line = Secret::new(text);
                }
            }
        }
    }
}
