//! What a next list of helpers would change, in a form two stewards can read: nobody signs bytes they have not seen.

use std::collections::BTreeSet;

use protocol::{
    bytes::Id,
    directory::{Directory, Duty, Helpline, Hours, LogName, Person, Presence},
    enrolment::key_face,
};

#[cfg(test)]
mod tests;

/// One change.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Change {
    /// Somebody is new in the list.
    Added {
        /// As shown.
        name: String,
        /// In a child's words.
        role: String,
        /// Eight characters of their key.
        face: String,
    },
    /// Somebody is no longer in it.
    Removed(String),
    /// Somebody has new keys, signed with the ones they had.
    RenewedKeys(String),
    /// Somebody listed gets other keys.
    NewKeys {
        /// As shown.
        name: String,
        /// Eight characters of the new key.
        face: String,
    },
    /// Somebody has a duty from then on.
    DutyGiven(String, Duty),
    /// Somebody no longer has it.
    DutyTaken(String, Duty),
    /// Not here for a while: nothing new is sealed for them, and they cannot sign in.
    Away(String),
    /// Here again.
    Back(String),
    /// In school every school day from then on, or no longer.
    Daily(String, bool),
    /// Name, role or portrait of somebody listed.
    Facts {
        /// As before.
        before: String,
        /// As then.
        after: String,
    },
    /// May sign the next list from then on.
    StewardAdded(String),
    /// May no longer sign.
    StewardRemoved(String),
    /// Somebody else answers for a log.
    Owner(LogName, String),
    /// Reads a log from then on.
    ReaderAdded(LogName, String),
    /// No longer reads it.
    ReaderRemoved(LogName, String),
    /// Other recovery keys or holders of the sheets.
    Recovery,
    /// Another server, address or certificate.
    Server,
    /// A helpline is new, or different from before.
    HelplineGiven(Helpline),
    /// A helpline is no longer shown, by its name.
    HelplineTaken(String),
    /// Other promises or phrases.
    Hours,
    /// The school's own name, or a rule of the list.
    School,
}

/// Everything that differs. Version, dates and former keys follow from these and are not named.
pub fn changes(old: &Directory, new: &Directory) -> Vec<Change> {
    let mut found = people(old, new);
    found.extend(stewards(old, new));
    found.extend(
        LogName::ALL
            .into_iter()
            .flat_map(|log| route(old, new, log)),
    );
    found.extend(helplines(old, new));
    let others = [
        (old.recovery != new.recovery, Change::Recovery),
        (old.server != new.server, Change::Server),
        (has_other_promises(old, new), Change::Hours),
        (
            old.school_name != new.school_name
                || old.demo != new.demo
                || old.threshold != new.threshold
                || old.format != new.format,
            Change::School,
        ),
    ];
    found.extend(
        others
            .into_iter()
            .filter_map(|(differs, change)| differs.then_some(change)),
    );
    found
}

/// Helplines have sentences of their own.
fn has_other_promises(old: &Directory, new: &Directory) -> bool {
    let after = Hours {
        helplines: old.hours.helplines.clone(),
        ..new.hours.clone()
    };
    old.hours != after
}

fn helplines(old: &Directory, new: &Directory) -> Vec<Change> {
    let (before, after) = (&old.hours.helplines, &new.hours.helplines);
    let given = after.iter().filter(|one| !before.contains(one));
    let is_gone = |one: &&Helpline| {
        let same = |other: &Helpline| other.name == one.name && other.audience == one.audience;
        !after.iter().any(same)
    };
    let taken = before.iter().filter(is_gone);
    given
        .cloned()
        .map(Change::HelplineGiven)
        .chain(taken.map(|one| Change::HelplineTaken(one.name.clone())))
        .collect()
}

fn people(old: &Directory, new: &Directory) -> Vec<Change> {
    let removed = old
        .people
        .iter()
        .filter(|person| new.person(person.id).is_none())
        .map(|person| Change::Removed(person.name.clone()));
    let others = new
        .people
        .iter()
        .flat_map(|person| match old.person(person.id) {
            None => vec![Change::Added {
                name: person.name.clone(),
                role: person.role.clone(),
                face: key_face(person),
            }],
            Some(before) => one(before, person, new.school),
        });
    removed.chain(others).collect()
}

fn one(before: &Person, after: &Person, school: Option<Id>) -> Vec<Change> {
    let mut found = Vec::new();
    let has_new_keys =
        before.signing_key != after.signing_key || before.reader_keys != after.reader_keys;
    let is_by_owner = school.is_some_and(|school| after.succeeds(before, school));
    if has_new_keys && is_by_owner {
        found.push(Change::RenewedKeys(after.name.clone()));
    } else if has_new_keys {
        found.push(Change::NewKeys {
            name: after.name.clone(),
            face: key_face(after),
        });
    }
    found.extend(moves(before, after));
    let is_shown_otherwise = before.name != after.name
        || before.role != after.role
        || before.picture != after.picture
        || (!has_new_keys && (before.proof, before.succession) != (after.proof, after.succession));
    if is_shown_otherwise {
        found.push(Change::Facts {
            before: before.name.clone(),
            after: after.name.clone(),
        });
    }
    found
}

fn moves(before: &Person, after: &Person) -> Vec<Change> {
    let named = || after.name.clone();
    let only_in = |there: &Person, here: &Person| -> Vec<Duty> {
        let mut duties = there.duties.clone();
        duties.retain(|duty| !here.duties.contains(duty));
        duties
    };
    let mut found: Vec<Change> = only_in(after, before)
        .into_iter()
        .map(|duty| Change::DutyGiven(named(), duty))
        .collect();
    let taken = only_in(before, after);
    found.extend(
        taken
            .into_iter()
            .map(|duty| Change::DutyTaken(named(), duty)),
    );
    if before.state != after.state {
        found.push(match after.state {
            Presence::Away => Change::Away(named()),
            Presence::Active => Change::Back(named()),
        });
    }
    if before.daily != after.daily {
        found.push(Change::Daily(named(), after.daily));
    }
    found
}

fn stewards(old: &Directory, new: &Directory) -> Vec<Change> {
    let before: BTreeSet<Id> = old.stewards.iter().copied().collect();
    let after: BTreeSet<Id> = new.stewards.iter().copied().collect();
    let added = after
        .difference(&before)
        .map(|id| Change::StewardAdded(name(new, *id)));
    let removed = before
        .difference(&after)
        .map(|id| Change::StewardRemoved(name(old, *id)));
    added.chain(removed).collect()
}

fn route(old: &Directory, new: &Directory, log: LogName) -> Vec<Change> {
    let (old_route, new_route) = (old.routes.of(log), new.routes.of(log));
    let before: BTreeSet<Id> = old_route.people().collect();
    let after: BTreeSet<Id> = new_route.people().collect();
    let owner = (old_route.owner != new_route.owner)
        .then(|| Change::Owner(log, name(new, new_route.owner)));
    let added = after
        .difference(&before)
        .map(|id| Change::ReaderAdded(log, name(new, *id)));
    let removed = before
        .difference(&after)
        .map(|id| Change::ReaderRemoved(log, name(old, *id)));
    owner.into_iter().chain(added).chain(removed).collect()
}

fn name(directory: &Directory, id: Id) -> String {
    directory
        .person(id)
        .map_or_else(|| id.to_string(), |person| person.name.clone())
}
