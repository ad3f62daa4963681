//! Recording that was allowed, and the policy: guessed or empty, so that nothing is kept of it.

use protocol::{
    audit::{ActOnAudit, AuditSays},
    paths,
    policy::{NotePolicy, ReviewWhy},
    recordings::{DecideRecording, LookAtRecording},
    registers::NoteRecord,
};
use safeguarding::Permission;

use super::probes::Probe;

/// The objects of these addresses; nothing for others.
pub(super) fn registers(path: &str) -> Option<Vec<Probe>> {
    let words = String::new();
    let probe = match path {
        paths::RECORDINGS_DECIDE => {
            let ask = DecideRecording::Allow {
                who: words.clone(),
                what_for: words,
                from: 0,
                last_day: 0,
            };
            Probe::new("nobody", Permission::AllowRecordings, ask)
        }
        paths::RECORDINGS_LOOK => {
            let ask = LookAtRecording {
                number: 4_000_000,
                words,
            };
            Probe::new("a guessed permission", Permission::SeeRecordings, ask).absent()
        }
        paths::POLICY_NOTE => {
            let why = ReviewWhy::Yearly;
            let ask = NotePolicy::Reviewed { why, words };
            Probe::new("an empty review", Permission::KeepThePolicy, ask)
        }
        paths::REGISTERS_NOTE => {
            let ask = NoteRecord::GoOn {
                number: 4_000_000,
                words,
                ticked: Vec::new(),
                owner: None,
                due: None,
            };
            Probe::new("a guessed record", Permission::SeeOwnDue, ask).absent()
        }
        paths::AUDIT_ACT => {
            let ask = ActOnAudit::Answer {
                item: "no such item".to_owned(),
                says: AuditSays::Yes,
                words,
            };
            Probe::new("a guessed item", Permission::SeeOwnDue, ask)
        }
        _ => return None,
    };
    Some(vec![probe])
}
