//! Asking to fetch much: in each log, signed by whoever asks.

use protocol::{
    directory::{Directory, LogName},
    fetching::{FetchMuch, PostFetchMuch},
    paths,
    statement::Label,
};
use safeguarding::{Permission, Tie};
use server::people;

use super::{askers::Guest, objects::World, probes::Probe};

/// The objects of this address; nothing for others.
pub(super) fn fetching(world: &World, path: &str, guest: &Guest) -> Option<Vec<Probe>> {
    let signer = world.adults()[guest.adult.unwrap_or(0)];
    let directory: Directory = world.founding.read(Label::Directory).unwrap();
    let probe = |log: LogName| {
        let wish = FetchMuch {
            format: 1,
            log,
            at: world.school.time(),
        };
        let wish = signer.sign(Label::FetchMuch, world.school.id, &wish);
        let permission = Permission::AskToFetchMuch;
        let mut probe = Probe::new("a wish to go on", permission, PostFetchMuch { wish });
        probe.log = Some(people::log_of(log));
        let mut route = directory.routes.of(log).people();
        if guest.adult.is_some() && route.any(|id| id == signer.person.id) {
            probe.ties.push(Tie::OnItsRoute);
        }
        probe
    };
    (path == paths::FETCH_MUCH).then(|| LogName::ALL.into_iter().map(probe).collect())
}
