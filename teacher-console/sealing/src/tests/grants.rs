//! A reader who was let in later opens exactly what a holder re-wrapped for them (P4).

use protocol::envelope::{Envelope, EnvelopeKind};

use super::school::{CHAIR, DEPUTY, HEAD, LEAD, School, TEACHER};
use crate::{
    editing::{propose, second, with_person},
    envelope::rewrap,
    founding::{Member, MemberPlan},
    refusal::Refusal,
    words::{open_report, seal_report},
};

fn sealed(school: &School) -> Envelope {
    let readers = school.readers();
    let report = school.report("hello", &readers);
    seal_report(&report, &readers, &school.chain, &school.device, |_| 3).unwrap()
}

#[test]
fn p04_a_reader_added_later_opens_nothing_old_unless_a_holder_rewraps_it() {
    let school = School::new();
    let envelope = sealed(&school);
    let voucher = [school.voucher(HEAD)];
    let id = school.chain.school();
    let (lead, teacher) = (
        &school.members[LEAD].ring.readers[0],
        &school.members[TEACHER].ring.readers[0],
    );
    let open = |bytes: &[u8]| open_report(bytes, &school.chain, &voucher, teacher);
    assert_eq!(
        open(&envelope.to_bytes()).err(),
        Some(Refusal::NotForThisReader)
    );
    // Somebody who cannot read cannot let in.
    assert_eq!(
        rewrap(&envelope, id, teacher, teacher.public()).err(),
        Some(Refusal::NotForThisReader)
    );
    let added = rewrap(&envelope, id, lead, teacher.public()).unwrap();
    let theirs = Envelope::with_stanzas(&envelope.to_bytes(), &[added]).unwrap();
    let opened = open(&theirs).unwrap();
    assert_eq!(opened.report.words, "hello");
    assert_eq!(opened.count, 0, "a re-wrapped stanza counts nothing");
}

#[test]
fn p04_other_keys_of_the_same_person_open_nothing_old_unless_a_holder_rewraps_it() {
    let school = School::new();
    let envelope = sealed(&school);
    let lead = &school.members[LEAD].person;
    let plan = MemberPlan {
        name: lead.name.clone(),
        role: lead.role.clone(),
        picture: lead.picture.clone(),
        duties: lead.duties.clone(),
        daily: lead.daily,
    };
    let anew = Member::invited(lead.id, plan, 2_000);
    let next = with_person(&school.chain, anew.person.clone(), 2_000).unwrap();
    assert_eq!(next.left[0].key_id, lead.reader_keys[0].key_id);
    let [head, chair] = [HEAD, CHAIR].map(|at| &school.members[at].ring);
    let signed = second(&school.chain, &propose(&school.chain, &next, head), chair).unwrap();
    let mut chain = school.chain.clone();
    chain.accept(&signed).unwrap();

    let voucher = [school.voucher(HEAD)];
    let reader = &anew.ring.readers[0];
    let open = |bytes: &[u8]| open_report(bytes, &chain, &voucher, reader);
    assert_eq!(
        open(&envelope.to_bytes()).err(),
        Some(Refusal::NotForThisReader)
    );
    let deputy = &school.members[DEPUTY].ring.readers[0];
    let added = rewrap(&envelope, chain.school(), deputy, reader.public()).unwrap();
    let theirs = Envelope::with_stanzas(&envelope.to_bytes(), &[added]).unwrap();
    assert_eq!(open(&theirs).unwrap().report.words, "hello");
}

#[test]
fn a_stanza_of_one_record_opens_no_other() {
    let school = School::new();
    let (one, other) = (sealed(&school), sealed(&school));
    let voucher = [school.voucher(HEAD)];
    let (deputy, teacher) = (
        &school.members[DEPUTY].ring.readers[0],
        &school.members[TEACHER].ring.readers[0],
    );
    let added = rewrap(&one, school.chain.school(), deputy, teacher.public()).unwrap();
    let swapped = Envelope::with_stanzas(&other.to_bytes(), &[added]).unwrap();
    let opened = open_report(&swapped, &school.chain, &voucher, teacher);
    assert_eq!(opened.err(), Some(Refusal::NotGenuine));
}

#[test]
fn what_is_not_genuine_is_not_passed_on() {
    let school = School::new();
    let mut envelope = sealed(&school);
    assert_eq!(envelope.header.kind, EnvelopeKind::Report);
    if let Some(byte) = envelope.body.first_mut() {
        *byte ^= 1;
    }
    let lead = &school.members[LEAD].ring.readers[0];
    let passed_on = rewrap(&envelope, school.chain.school(), lead, lead.public());
    assert_eq!(passed_on.err(), Some(Refusal::NotGenuine));
}
