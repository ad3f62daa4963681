//! What is asked about log-ins and guests: a review, letting a guest in, and ending it.

use protocol::{
    bytes::{Id, Token},
    guest::{EndGuest, LetGuestIn},
    machines::OneStatement,
    paths,
};
use safeguarding::Permission;

use super::{objects::World, probes::Probe};

/// The objects of these addresses; nothing for others.
pub(super) fn guests(world: &World, path: &str) -> Option<Vec<Probe>> {
    let permission = Permission::LetAGuestIn;
    match path {
        paths::LOG_INS_REVIEW => {
            let statement = world.founding.clone();
            let body = OneStatement { statement };
            let review = Permission::ReviewLogIns;
            Some(vec![Probe::new("a paper that is no review", review, body)])
        }
        // A paper of another kind: refused to whoever may let guests in, so that nobody is.
        paths::GUESTS_LET_IN => {
            let body = LetGuestIn {
                pass: world.founding.clone(),
                auth: Token([1; 32]),
            };
            let probe = Probe::new("a paper that is no pass", permission, body);
            Some(vec![probe])
        }
        // One whose time was ended already, so that ending it again changes nothing, and one whom nobody let in.
        paths::GUESTS_END => {
            let end = |object, guest| Probe::new(object, permission, EndGuest { guest });
            Some(vec![
                end("a guest", world.former_guest),
                end("a guessed guest", Id([208; 16])).absent(),
            ])
        }
        _ => None,
    }
}
