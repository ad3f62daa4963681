//! Guests (H-13): whoever is let in for some days by a signed pass.
//!
//! They stand in no list of adults and have no keys, so nothing is ever sealed for them; they sign in by name and
//! password alone.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Id, KeyId, Token},
    directory::Chain,
    key_id::{KeyKind, key_id},
    statement::{Label, Refused, Statement},
};

/// A pass counts for a term at most: sixteen weeks.
pub const GUEST_SECONDS_MAX: UtcSeconds = 16 * 7 * 24 * 60 * 60;
/// Letters in a guest's name, and in a login name.
pub const GUEST_NAME_CHARS_MAX: usize = 60;
/// Letters in what a guest is here for.
pub const GUEST_PURPOSE_CHARS_MAX: usize = 120;
/// Classes one guest can be given.
pub const GUEST_CLASSES_MAX: usize = 30;

/// What kind of guest somebody is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GuestKind {
    /// Teaches for some days: sees the classes that the pass names and no others.
    #[default]
    Supply,
    /// Sees nothing of pupils.
    Visitor,
}

/// The payload of a guest's pass, signed by whoever lets them in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GuestPass {
    /// 1.
    pub format: u8,
    /// Random; nobody has had it before.
    pub guest: Id,
    /// As shown.
    pub name: String,
    /// What they type.
    pub login_name: String,
    /// What kind of guest.
    pub kind: GuestKind,
    /// What they are here for.
    pub purpose: String,
    /// Classes they see; none for a visitor.
    pub classes: Vec<Id>,
    /// The end of their last day, by the calendar of the school's console that signed.
    pub until: UtcSeconds,
    /// Who lets them in.
    pub by: Id,
    /// When it was signed.
    pub at: UtcSeconds,
}

impl GuestPass {
    /// Whether the pass can be one, whoever signed it.
    ///
    /// # Errors
    ///
    /// [`Refused::Rule`] with the rule that it breaks.
    pub fn check(&self) -> Result<(), Refused> {
        let is_text = |text: &str, most: usize| {
            !text.trim().is_empty() && text.chars().count() <= most && !text.contains('\n')
        };
        let has_names = is_text(&self.name, GUEST_NAME_CHARS_MAX)
            && is_text(&self.login_name, GUEST_NAME_CHARS_MAX)
            && is_text(&self.purpose, GUEST_PURPOSE_CHARS_MAX);
        let lasts = self.until.saturating_sub(self.at);
        let broken = if self.format != 1 {
            "this version does not know such a pass"
        } else if !has_names {
            "a guest needs a name, a login name and a sentence that says what they are here for, each on one line"
        } else if !(1..=GUEST_SECONDS_MAX).contains(&lasts) {
            "a guest's last day is today or later, and within sixteen weeks"
        } else if self.kind == GuestKind::Visitor && !self.classes.is_empty() {
            "a visitor sees no class"
        } else if self.classes.len() > GUEST_CLASSES_MAX {
            "a guest cannot have so many classes"
        } else {
            return Ok(());
        };
        Err(Refused::Rule(broken.to_owned()))
    }

    /// Reads a pass that somebody of the school has signed with a key that nobody has stopped.
    ///
    /// Whose duty it is to let guests in is asked when the pass is handed in. Later only the signature counts: it holds
    /// after a yearly change of keys, and ends with a stop, because whoever has the key may have signed it.
    ///
    /// # Errors
    ///
    /// Why it does not count.
    pub fn read(statement: &Statement, chain: &Chain, stopped: &[KeyId]) -> Result<Self, Refused> {
        let pass: Self = statement.read(Label::Guest)?;
        pass.check()?;
        let is_theirs = chain.everybody_ever().any(|(_, listed)| {
            let key = &listed.signing_key;
            listed.id == pass.by
                && !stopped.contains(&key_id(KeyKind::Signing, key))
                && statement.is_signed_by(KeyKind::Signing, key, chain.school())
        });
        if is_theirs {
            Ok(pass)
        } else {
            Err(Refused::NotSigned)
        }
    }
}

/// Lets a guest in. Answered with [`GuestRows`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LetGuestIn {
    /// Label `stc guest v1`.
    pub pass: Statement,
    /// HKDF of the password that the console made for them; the server keeps only its SHA-256.
    pub auth: Token,
}

/// Ends a guest's time now. Answered with [`GuestRows`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EndGuest {
    /// Whose.
    pub guest: Id,
}

/// Guests of the last year, those with the latest last day first.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct GuestRows {
    /// Rows.
    pub guests: Vec<GuestRow>,
    /// Whether the asker may let one in, and end it.
    pub may_let_in: bool,
    /// Classes the asker may give to a guest.
    pub classes: Vec<GuestClass>,
}

/// One guest.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct GuestRow {
    /// As it was signed.
    pub pass: Statement,
    /// When it ends or ended: the end of the last day, or earlier when somebody ended it.
    pub until: UtcSeconds,
    /// When they last signed in, as far as the consoles remember.
    pub last_sign_in: Option<UtcSeconds>,
}

/// A class that can be given.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct GuestClass {
    /// Which.
    pub id: Id,
    /// Such as `4B`.
    pub name: String,
}
