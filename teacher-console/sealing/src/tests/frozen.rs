//! A computer that somebody keeps on an old list: it notices, sends all the same, and its readers see who else could.

use protocol::{
    UtcSeconds,
    bytes::Id,
    directory::{Chain, LogName, Place},
    envelope::Envelope,
    freshness::is_fresh,
};

use super::school::{CHAIR, DEPUTY, HEAD, LEAD, OUTSIDE, School, TEACHER};
use crate::{
    editing::{propose, second, without_person},
    founding::fresh_note,
    routing::{Telling, who_can_read},
    words::{open_report, seal_report},
};

const DAY: UtcSeconds = 24 * 60 * 60;

/// The school after its deputy and one of its stewards, the head, have left.
fn moved_on(school: &School) -> Chain {
    let mut chain = school.chain.clone();
    let reader = Place::Reader(LogName::Safeguarding);
    let owner = Place::Owner(LogName::Staff);
    let id = |at: usize| school.id(at);
    let leaving: [(usize, Vec<(Place, Id)>); 2] = [
        (DEPUTY, vec![(reader, id(TEACHER))]),
        (
            HEAD,
            vec![(Place::Steward, id(OUTSIDE)), (owner, id(TEACHER))],
        ),
    ];
    for (leaver, heirs) in leaving {
        let next = without_person(&chain, id(leaver), &heirs, DAY).unwrap();
        let proposal = propose(&chain, &next, &school.members[LEAD].ring);
        let signed = second(&chain, &proposal, &school.members[CHAIR].ring).unwrap();
        chain.accept(&signed).unwrap();
    }
    chain
}

#[test]
fn an_old_directory_is_noticed_on_the_22nd_day_and_the_report_is_sent_all_the_same() {
    let school = School::new();
    let frozen = &school.chain;
    let note = |at: usize, day| fresh_note(frozen, &[], &school.members[at].ring, day * DAY);
    // The steward who has left goes on signing for whoever holds the computer back; the others sign the new list.
    let is_fresh_on = |day| {
        let notes = [note(LEAD, 0), note(HEAD, day)];
        is_fresh(frozen, &notes, &[], day * DAY)
    };
    assert!(is_fresh_on(21));
    assert!(!is_fresh_on(22));

    let offered = |day| {
        let telling = Telling {
            chosen: Some(school.id(TEACHER)),
            list_is_fresh: is_fresh_on(day),
            ..Telling::default()
        };
        who_can_read(frozen.newest(), &telling)
    };
    let has_teacher = |day| {
        let people = offered(day).people;
        people.iter().any(|face| face.person == school.id(TEACHER))
    };
    assert!(has_teacher(21));
    assert!(!has_teacher(22), "no adult by name, only the team");

    let readers = offered(22);
    let mut report = school.report("somebody asked me for a photo", &readers);
    report.list_was_fresh = is_fresh_on(22);
    let sealed = seal_report(&report, &readers, frozen, &school.device, |_| 1).unwrap();

    let now = moved_on(&school);
    let opened = open_report(
        &sealed.to_bytes(),
        &now,
        &[school.voucher(LEAD)],
        &school.members[LEAD].ring.readers[0],
    );
    let told = opened.unwrap().report;
    assert!(!told.list_was_fresh, "its reader is told");
    assert_eq!(
        who_has_left_and_could_read(&now, &sealed),
        [school.id(DEPUTY)],
        "and who else could read it"
    );
}

/// People the newest list names as former, whose key was still sealed for.
fn who_has_left_and_could_read(now: &Chain, sealed: &Envelope) -> Vec<Id> {
    let former = now.newest().left.iter();
    former
        .filter(|left| {
            let mut keys = sealed.stanzas.iter().map(|stanza| stanza.key_id);
            keys.any(|key| key == left.key_id)
        })
        .map(|left| left.person)
        .collect()
}
