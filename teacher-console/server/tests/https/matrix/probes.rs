//! The objects of the matrix: what is asked of an endpoint, and what ties the asker to it.

use protocol::{
    bytes::{Hash, Id},
    cases::AskLog,
    chain::{AskLinks, Head, PostHead},
    directory::LogName,
    paths,
    statement::Label,
};
use safeguarding::{Door, Log, Permission, Tie, access_table};
use serde::Serialize;
use serde_json::{Value, json};
use server::{people, router::Endpoint};

use super::{
    askers::Guest,
    classes::classes,
    further::further,
    logs::logs,
    objects::{Sealed, World},
    plain::plain,
};

/// One cell: what is asked for, and what the table has to be asked.
pub(super) struct Probe {
    pub(super) object: String,
    pub(super) permission: Permission,
    pub(super) log: Option<Log>,
    pub(super) ties: Vec<Tie>,
    /// Nobody has such a thing here.
    pub(super) is_absent: bool,
    pub(super) is_act: bool,
    /// For lists: the id by which the object would stand in it.
    pub(super) listed_as: Option<String>,
    pub(super) body: Value,
}

impl Probe {
    pub(super) fn new(object: &str, permission: Permission, body: impl Serialize) -> Self {
        Self {
            object: object.to_owned(),
            permission,
            log: None,
            ties: Vec::new(),
            is_absent: false,
            is_act: false,
            listed_as: None,
            body: serde_json::to_value(body).unwrap(),
        }
    }

    pub(super) fn absent(mut self) -> Self {
        self.is_absent = true;
        self
    }

    pub(super) fn listed_as(mut self, id: Id) -> Self {
        self.listed_as = Some(id.to_string());
        self
    }

    pub(super) fn in_log(mut self, sealed: &Sealed, guest: &Guest) -> Self {
        self.object = format!(
            "{} of {:?} in {:?}",
            self.object, sealed.readers, sealed.log
        );
        self.log = Some(people::log_of(sealed.log));
        if guest
            .adult
            .is_some_and(|place| sealed.readers.contains(&place))
        {
            self.ties.push(Tie::SealedForThem);
        }
        if guest.adult == Some(sealed.author) {
            self.ties.push(Tie::Author);
        }
        self
    }

    /// Whether the door is open to all, so that any *no* is about the proof that was handed in.
    pub(super) fn is_for_anybody(&self) -> bool {
        access_table()
            .permission(self.permission)
            .is_some_and(|row| row.door == Door::Anybody)
    }
}

/// Every object there is to ask this endpoint for.
pub(super) fn probes(world: &World, endpoint: &Endpoint, guest: &Guest) -> Vec<Probe> {
    let permission = endpoint.permissions[0];
    let of_classes = [
        paths::CLASSROOM,
        paths::CLASSROOM_SET,
        paths::CLASSROOM_PROGRESS,
        paths::CLASSROOM_COVERAGE,
        paths::LESSONS_OPEN,
    ];
    let of_logs = [
        paths::INBOX,
        paths::CASES,
        paths::ENVELOPES_FETCH,
        paths::SEEN,
        paths::CASES_ONE,
        paths::CASES_ACT,
        paths::CASES_DELETE,
        paths::KEEPING,
        paths::CASES_EXPORT,
        paths::CONSOLE_NOTES,
        paths::CONSOLE_NOTES_EARLIER,
        paths::GRANTS,
        paths::GRANTS_WAITING,
        paths::GRANTS_SIGN_OFF,
        paths::GRANTS_TAKE_BACK,
    ];
    let is_of_a_chain = endpoint.path.starts_with("/v1/chain/");
    if of_classes.contains(&endpoint.path) {
        classes(world, endpoint.path, guest)
    } else if is_of_a_chain {
        chains(world, endpoint.path, guest)
    } else if of_logs.contains(&endpoint.path) {
        world
            .sealed
            .iter()
            .flat_map(|sealed| logs(world, endpoint.path, sealed, guest))
            .collect()
    } else if let Some(probes) = further(world, endpoint.path, guest) {
        probes
    } else {
        vec![Probe::new("it", permission, plain(world, endpoint.path))]
    }
}

/// The chain of each log: nothing ties anybody to it but their duty.
fn chains(world: &World, path: &str, guest: &Guest) -> Vec<Probe> {
    let signer = world.adults()[guest.adult.unwrap_or(0)];
    let probe = |log: LogName| {
        let at = Head {
            format: 1,
            log,
            epoch: 1,
            n: 1,
            link: Hash([207; 32]),
            at: world.school.time(),
        };
        let body = match path {
            paths::CHAIN_STANDING => json!(AskLog { log }),
            paths::CHAIN_LINKS | paths::CHAIN_DEEDS => json!(AskLinks {
                log,
                epoch: 1,
                n: 0
            }),
            _ => json!(PostHead {
                head: signer.sign(Label::Head, world.school.id, &at)
            }),
        };
        Probe {
            log: Some(people::log_of(log)),
            ..Probe::new("a chain", Permission::WatchAChain, body)
        }
    };
    LogName::ALL.into_iter().map(probe).collect()
}
