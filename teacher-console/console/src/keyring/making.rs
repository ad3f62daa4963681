//! A newcomer's own keys and card, made in their console.

use protocol::{UtcSeconds, bytes::Id, directory::Person, enrolment::Newcomer, staff::NewAccount};
use sealing::{
    founding::{Member, MemberPlan},
    refusal::Refusal,
};
use zeroize::Zeroizing;

/// What a newcomer's console has made: the card stays with its person, the rest goes to the server.
pub struct MadeKeys {
    /// Public keys with their proof.
    pub person: Person,
    /// The ring, closed under password and card.
    pub account: NewAccount,
    /// For the card, shown once.
    pub card_code: Zeroizing<String>,
}

/// Makes keys and a card for whoever was invited. Takes about a third of a second.
///
/// # Errors
/// A refusal in words for the person.
pub fn make_keys(
    newcomer: &Newcomer,
    school: Id,
    password: &str,
    now: UtcSeconds,
) -> Result<MadeKeys, Refusal> {
    let plan = MemberPlan {
        name: newcomer.name.clone(),
        role: newcomer.role.clone(),
        picture: newcomer.picture.clone(),
        duties: newcomer.duties.clone(),
        daily: newcomer.daily,
    };
    let member = Member::invited(newcomer.person, plan, now);
    Ok(MadeKeys {
        account: member.account_after(
            newcomer.last_ring,
            school,
            &newcomer.login_name,
            password,
        )?,
        card_code: member.kit.card_code(),
        person: member.person,
    })
}
