//! The next directory: a steward's console changes one thing, signs it, and a second steward signs the same bytes.

use protocol::{
    UtcSeconds,
    bytes::Id,
    directory::{Chain, Directory, Helpline, LogName, Person, Place, Recovery, Standing},
    freshness::{Stop, StopReason, keys_of},
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
    next.left = chain.left_after(&next.people);
    check_routes(next)
}

/// The next version with the keys that somebody listed has handed on to; where they stand now stays as it is.
///
/// # Errors
///
/// They are not listed, or the keys they have now have not signed these.
pub fn with_new_keys(
    chain: &Chain,
    renewed: &Person,
    now: UtcSeconds,
) -> Result<Directory, Refused> {
    let rule = |words: &str| Refused::Rule(words.to_owned());
    let mut next = successor(chain, now);
    let listed = next
        .people
        .iter_mut()
        .find(|person| person.id == renewed.id)
        .ok_or_else(|| rule("this person is no longer in the list"))?;
    if !renewed.succeeds(listed, chain.school()) {
        return Err(rule(
            "these keys are not signed with the ones this person has now",
        ));
    }
    *listed = listed.with_keys_of(renewed);
    next.left = chain.left_after(&next.people);
    next.check_rules()?;
    check_routes(next)
}

/// The next version in which somebody listed stands elsewhere: other duties, away or back, another place (H-18).
///
/// # Errors
///
/// A rule of the list or of a route would be broken.
pub fn with_standing(
    chain: &Chain,
    person: Id,
    standing: &Standing,
    now: UtcSeconds,
) -> Result<Directory, Refused> {
    let mut next = successor(chain, now);
    next.stand(person, standing)?;
    next.check_rules()?;
    check_routes(next)
}

/// The next version with these outside helplines (E-36).
///
/// # Errors
///
/// A rule of the list would be broken.
pub fn with_helplines(
    chain: &Chain,
    helplines: &[Helpline],
    now: UtcSeconds,
) -> Result<Directory, Refused> {
    let mut next = successor(chain, now);
    next.hours.helplines = helplines.to_vec();
    next.check_rules()?;
    Ok(next)
}

/// The next version without somebody who has left, with a successor in each place that was theirs alone (H-18).
///
/// # Errors
///
/// A place has no successor, the successor cannot fill it, or a rule of the list or of a route would be broken.
pub fn without_person(
    chain: &Chain,
    person: Id,
    successors: &[(Place, Id)],
    now: UtcSeconds,
) -> Result<Directory, Refused> {
    let mut next = successor(chain, now);
    for place in chain.newest().places_of(person) {
        let heir = successors
            .iter()
            .find(|(known, heir)| *known == place && *heir != person)
            .map(|(_, heir)| *heir)
            .ok_or_else(|| Refused::Rule("a place of the leaver has no successor".to_owned()))?;
        fill(&mut next, place, person, heir);
    }
    for log in LogName::ALL {
        next.routes.of_mut(log).readers.retain(|id| *id != person);
    }
    next.people.retain(|known| known.id != person);
    next.left = chain.left_after(&next.people);
    next.check_rules()?;
    check_routes(next)
}

/// The next version after two sheets were brought together: sheets of their own, and more stewards where too few are
/// left.
///
/// # Errors
///
/// A rule of the list or of a route would be broken.
pub fn with_new_sheets(
    chain: &Chain,
    recovery: Recovery,
    stewards: &[Id],
    now: UtcSeconds,
) -> Result<Directory, Refused> {
    let mut next = successor(chain, now);
    next.recovery = recovery;
    for steward in stewards {
        if !next.stewards.contains(steward) {
            next.stewards.push(*steward);
        }
    }
    next.left = chain.left_after(&next.people);
    next.check_rules()?;
    check_routes(next)
}

fn fill(next: &mut Directory, place: Place, leaver: Id, heir: Id) {
    match place {
        Place::Steward => {
            next.stewards.retain(|id| *id != leaver);
            next.stewards.push(heir);
        }
        Place::Reader(log) => next.routes.of_mut(log).readers.push(heir),
        Place::Owner(log) => {
            let route = next.routes.of_mut(log);
            route.owner = heir;
            route.readers.retain(|id| *id != heir);
        }
    }
}

/// A steward ends every key of one person.
pub fn stop(
    chain: &Chain,
    person: &Person,
    reason: StopReason,
    steward: &KeyRing,
    now: UtcSeconds,
) -> Vec<Statement> {
    let stop = |key_id| Stop {
        format: 1,
        key_id,
        reason: reason.code().to_owned(),
        at: now,
    };
    keys_of(person)
        .into_iter()
        .map(|key| {
            let (label, school) = (Label::Stop, chain.school());
            state(
                label,
                school,
                &stop(key),
                KeyKind::Signing,
                &steward.signing,
            )
        })
        .collect()
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
