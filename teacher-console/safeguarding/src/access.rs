//! Who may see or do what: one table (`access.ron`) and one decision over it ([`may`]).
//!
//! A role alone opens nothing that is sealed: being a reader comes first, whatever the duty. So the person a case is
//! about is left out (H-07) by never having been sealed for; no machine has to be told who that is.

mod permission;
mod print;
mod table;

pub use permission::{Door, Permission, Standing, Tie};
pub use table::{AccessTable, Area, Grant, PermissionRow, Reach, Who, access_table};

use crate::{Log, Refusal, Role, StaffMember};

/// Whoever asks: how far they got in, what they are, and what ties them to what they ask for.
#[derive(Clone, Copy, Debug)]
pub struct Asker<'a> {
    /// How far they got in.
    pub standing: Standing,
    /// Every role they hold; one that allows it is enough.
    pub roles: &'a [Role],
    /// What ties them to the thing they ask for.
    pub ties: &'a [Tie],
}

impl<'a> Asker<'a> {
    /// A member of staff who has signed in.
    #[must_use]
    pub fn staff(roles: &'a [Role], ties: &'a [Tie]) -> Self {
        Self {
            standing: Standing::SignedInStaff,
            roles,
            ties,
        }
    }

    /// A guest who has signed in: whatever they are here for, they hold one role.
    #[must_use]
    pub fn guest(ties: &'a [Tie]) -> Self {
        Self {
            standing: Standing::SignedInGuest,
            roles: &[Role::SupplyOrVisitor],
            ties,
        }
    }
}

/// The one decision about access. `log` says which log the thing is in, for things of a log.
///
/// # Errors
///
/// [`Refusal::NotForYou`] or [`Refusal::NotAReader`], which must look like something that is not there; to a reader of
/// the thing, [`Refusal::NotTheAuthor`] or [`Refusal::NotYourDuty`].
pub fn may(asker: Asker<'_>, permission: Permission, log: Option<Log>) -> Result<(), Refusal> {
    let Some(row) = access_table().permission(permission) else {
        return Err(Refusal::NotForYou);
    };
    if !row.door.lets_in(asker.standing) {
        return Err(Refusal::NotForYou);
    }
    if row.to.iter().any(|grant| grant.allows(asker, log)) {
        return Ok(());
    }
    let asks_for = |tie| row.to.iter().any(|grant| grant.ties.contains(&tie));
    let has = |tie| asker.ties.contains(&tie);
    Err(
        if asks_for(Tie::SealedForThem) && !has(Tie::SealedForThem) {
            Refusal::NotAReader
        } else if asks_for(Tie::Author) && !has(Tie::Author) {
            Refusal::NotTheAuthor
        } else if asks_for(Tie::SealedForThem) {
            Refusal::NotYourDuty
        } else {
            Refusal::NotForYou
        },
    )
}

/// One cell of the need-to-know table (section H, X-06, X-11).
#[must_use]
pub fn reach(role: Role, area: Area) -> Reach {
    access_table().reach(role, area)
}

/// Whether one of this person's roles carries the duty of taking up and closing what is sealed for them in this log.
#[must_use]
pub fn handles(who: &StaffMember, log: Log) -> bool {
    let asker = Asker::staff(&who.roles, &[Tie::SealedForThem]);
    may(asker, Permission::Handle, Some(log)).is_ok()
}

#[cfg(test)]
mod tests;
