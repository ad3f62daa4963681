//! The next directory: a steward's console changes one thing, signs it, and a second steward signs the same bytes.

use protocol::{
    UtcSeconds,
    directory::{Chain, Directory, LogName, Person},
    key_id::KeyKind,
    statement::{Label, Refused, Statement},
};

use crate::{
    ring::KeyRing,
    signing::{add_signature, state},
};

/// The next version with this person in it. Refused when a route would no longer count by itself.
pub fn with_person(chain: &Chain, person: Person, now: UtcSeconds) -> Result<Directory, Refused> {
    let mut next = successor(chain, now);
    next.people.retain(|known| known.id != person.id);
    next.people.push(person);
    check_routes(next)
}

/// A first steward signs.
pub fn propose(chain: &Chain, next: &Directory, steward: &KeyRing) -> Statement {
    state(
        Label::Directory,
        chain.school(),
        next,
        KeyKind::Signing,
        &steward.signing,
    )
}

/// A second steward signs the same bytes. The result is checked as everybody will check it.
pub fn second(
    chain: &Chain,
    proposal: &Statement,
    steward: &KeyRing,
) -> Result<Statement, Refused> {
    let mut signed = proposal.clone();
    add_signature(
        &mut signed,
        chain.school(),
        KeyKind::Signing,
        &steward.signing,
    );
    chain.clone().accept(&signed)?;
    Ok(signed)
}

fn successor(chain: &Chain, now: UtcSeconds) -> Directory {
    let mut next = chain.newest().clone();
    next.school = Some(chain.school());
    next.version = next.version.saturating_add(1);
    next.previous = Some(chain.newest_hash());
    next.review_by = next.review_by.max(now + (next.review_by - next.issued_at));
    next.issued_at = now;
    next
}

/// A list is not signed when one of its routes could leave a child unread (`keys` plan §1.4).
pub(crate) fn check_routes(next: Directory) -> Result<Directory, Refused> {
    match LogName::ALL
        .into_iter()
        .find(|log| !next.route_counts(*log))
    {
        None => Ok(next),
        Some(log) => Err(Refused::Rule(format!(
            "the {} route needs two people who can read, one of them in school every day",
            log.word()
        ))),
    }
}
