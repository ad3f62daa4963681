//! Notes of what a console did, as probes of the matrix.

use protocol::{
    account::ResetFactor, bytes::Id, console_note::Noted, envelope::EnvelopeKind, paths,
};
use safeguarding::{Permission, Tie};
use serde_json::{Value, json};

use super::{
    askers::Guest,
    objects::{Sealed, World},
    probes::Probe,
};

/// What a console says it did: a search of the log, a print of a case, and one of a case that nobody has.
pub(super) fn notes(world: &World, sealed: &Sealed, guest: &Guest) -> Vec<Probe> {
    let place = guest.adult.unwrap_or(0);
    let signer = world.adults()[place];
    let at = world.sealed.iter().position(|one| one.case == sealed.case);
    let number = u8::try_from(20 * at.unwrap() + place).unwrap();
    let note = |object, number, what| {
        let mut words = world.envelope(EnvelopeKind::Entry, number, sealed.log, &sealed.readers);
        // No note has the id of anything else here, or of what is guessed.
        words.header.envelope.0[14] = 255;
        if matches!(what, Noted::PrintedReport { .. }) {
            words.header.envelope.0[15] = 255;
        }
        let body = world.school.console_note(signer, signer, &words, what);
        Probe::new(object, Permission::Read, body).in_log(sealed, guest)
    };
    let printed = |case| Noted::Printed { case };
    let printed_report = |report| Noted::PrintedReport { report };
    let searched = Noted::Searched {
        everything: true,
        looked_through: 2,
        hits: 1,
    };
    let mut search = note("a search", number, searched);
    // It is about the whole log: whoever reads any of it may search what they read.
    let mut circles = world.sealed.iter().filter(|one| one.log == sealed.log);
    if circles.any(|one| guest.adult.is_some_and(|who| one.readers.contains(&who))) {
        search.ties.push(Tie::SealedForThem);
    }
    vec![
        search,
        note("a print", number + 120, printed(sealed.case)),
        note(
            "a print of a report",
            number,
            printed_report(sealed.report.header.envelope),
        ),
        note(
            "a print of a guessed report",
            253,
            printed_report(Id([201; 16])),
        )
        .absent(),
        note("a print of a guessed case", 254, printed(Id([201; 16]))).absent(),
    ]
}

/// What is asked of one's own sign-in, where the object makes no difference.
pub(super) fn of_own_sign_in(path: &str) -> Value {
    match path {
        paths::STAFF_PRINTED => json!({ "paper": "card" }),
        _ => json!(ResetFactor {
            person: Id([207; 16])
        }),
    }
}
