//! How a new member of staff becomes a reader: invited, enrolled on their own console, let in by two stewards.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Hash, Id, Token, sha256},
    directory::{Duty, Person},
    staff::NewAccount,
    statement::Statement,
};

/// How long an activation code counts.
pub const INVITATION_SECONDS: UtcSeconds = 7 * 24 * 60 * 60;

/// Who somebody will be; a steward writes it before that person has keys.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Newcomer {
    /// Random; the person keeps it in the directory.
    pub person: Id,
    /// What they will type to sign in.
    pub login_name: String,
    /// As children know them.
    pub name: String,
    /// In a child's words.
    pub role: String,
    /// A portrait among our pictures.
    pub picture: String,
    /// What they do.
    pub duties: Vec<Duty>,
    /// In school every school day.
    pub daily: bool,
    /// Number of the last key ring this person had here; 0 for somebody new. The server fills it in, and the next ring
    /// is numbered after it, so that no console that knows the person takes it for an older one.
    #[serde(default)]
    pub last_ring: u64,
}

/// A steward invites somebody. The code itself is handed over by hand; the server keeps its hash.
///
/// Somebody listed whose keys are all stopped is invited again under the same id, with the facts of the list; the login
/// name is the one they had, whatever is said here.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Invite {
    /// [`code_hash`] of the activation code.
    pub code_hash: Hash,
    /// For whom.
    pub newcomer: Newcomer,
}

/// SHA-256 of a code as typed, without spaces and dashes, in capitals.
pub fn code_hash(code: &str) -> Hash {
    let code: String = code
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_uppercase())
        .collect();
    sha256(&[b"stc activation v1", code.as_bytes()])
}

/// Asks whom a code is for. Answered with [`Newcomer`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskInvitation {
    /// Of the code.
    pub code_hash: Hash,
}

/// The newcomer's console made keys. They wait until two stewards have signed a list with them in it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Enrol {
    /// Of the code; counts once.
    pub code_hash: Hash,
    /// With keys and proof.
    pub person: Person,
    /// Closed under their password and kit.
    pub account: NewAccount,
    /// Whether their console printed their card, by its own word.
    #[serde(default)]
    pub card_printed: bool,
}

/// A steward takes back the list that waits: exactly the one that was on the screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Withdraw {
    /// SHA-256 of its payload.
    pub proposal: Hash,
}

/// Who waits, and the next list if a steward has signed one.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct Waiting {
    /// Enrolled and not listed yet, oldest first.
    pub people: Vec<Person>,
    /// Signed by one steward; waits for a second.
    pub proposal: Option<Statement>,
}

impl Newcomer {
    /// Somebody listed, invited again because a card, a password or a computer is lost.
    pub fn again(person: &Person) -> Self {
        Self {
            person: person.id,
            login_name: String::new(),
            name: person.name.clone(),
            role: person.role.clone(),
            picture: person.picture.clone(),
            duties: person.duties.clone(),
            daily: person.daily,
            last_ring: 0,
        }
    }

    /// Whether these keys were made by the person that was invited, and nothing else about them was changed.
    pub fn is(&self, person: &Person) -> bool {
        person.id == self.person
            && person.name == self.name
            && person.role == self.role
            && person.picture == self.picture
            && person.duties == self.duties
            && person.daily == self.daily
            && person.proves_its_keys()
    }
}

/// Eight characters of a person's signing key, compared face to face before a steward signs.
pub fn key_face(person: &Person) -> String {
    let hash = Token(sha256(&[b"stc key face v1", &person.signing_key.0]).0)
        .to_string()
        .to_uppercase();
    let (one, two) = (
        hash.get(..4).unwrap_or_default(),
        hash.get(4..8).unwrap_or_default(),
    );
    format!("{one} {two}")
}
