//! Envelopes: for the right readers alone, of one size, and refused when mauled.

use proptest::prelude::*;
use protocol::{
    entry::Entry,
    envelope::{Envelope, HEADER_LEN},
};

use super::school::{CHAIR, DEPUTY, HEAD, LEAD, School, TEACHER};
use crate::{
    editing::{propose, second},
    random,
    refusal::Refusal,
    words::{open_entry, open_report, seal_entry, seal_report},
};

fn sealed(school: &School, words: &str) -> Vec<u8> {
    let readers = school.readers();
    let report = school.report(words, &readers);
    seal_report(&report, &readers, &school.chain, &school.device, |_| 7)
        .unwrap()
        .to_bytes()
}

#[test]
fn p02_each_named_reader_and_two_sheets_open_a_report_and_nobody_else() {
    let school = School::new();
    let bytes = sealed(&school, "somebody asked me for a photo");
    let vouchers = [school.voucher(LEAD)];
    for at in [LEAD, DEPUTY] {
        let opened = open_report(
            &bytes,
            &school.chain,
            &vouchers,
            &school.members[at].ring.readers[0],
        )
        .unwrap();
        assert_eq!(opened.report.words, "somebody asked me for a photo");
        assert_eq!(opened.count, 7);
        assert_eq!(opened.machine_name, "Room 4, computer 2");
    }
    assert!(open_report(&bytes, &school.chain, &vouchers, &school.recovery.reader()).is_ok());
    for at in [HEAD, TEACHER] {
        let refused = open_report(
            &bytes,
            &school.chain,
            &vouchers,
            &school.members[at].ring.readers[0],
        );
        assert_eq!(refused.err(), Some(Refusal::NotForThisReader));
    }
}

#[test]
fn p07_three_words_and_a_long_story_have_the_same_size() {
    let school = School::new();
    let long = "every day after school ".repeat(60);
    assert_eq!(
        sealed(&school, "help me please").len(),
        sealed(&school, &long).len()
    );
}

#[test]
fn words_beyond_the_bucket_are_refused_and_not_cut() {
    let school = School::new();
    let readers = school.readers();
    let report = school.report(&"x".repeat(4_096), &readers);
    let refused = seal_report(&report, &readers, &school.chain, &school.device, |_| 0);
    assert_eq!(refused.err(), Some(Refusal::TooLong));
}

#[test]
fn a_report_from_a_machine_nobody_vouched_for_is_not_shown_as_genuine() {
    let school = School::new();
    let bytes = sealed(&school, "hello");
    let reader = &school.members[LEAD].ring.readers[0];
    assert_eq!(
        open_report(&bytes, &school.chain, &[], reader).err(),
        Some(Refusal::UnknownSender)
    );
    let stranger = School::new();
    let foreign = [stranger.voucher(LEAD)];
    assert_eq!(
        open_report(&bytes, &school.chain, &foreign, reader).err(),
        Some(Refusal::UnknownSender)
    );
}

#[test]
fn p09_an_envelope_of_another_school_is_refused() {
    let school = School::new();
    let other = School::new();
    let bytes = sealed(&school, "hello");
    let refused = open_report(
        &bytes,
        &other.chain,
        &[other.voucher(LEAD)],
        &school.members[LEAD].ring.readers[0],
    );
    assert_eq!(refused.err(), Some(Refusal::NotGenuine));
}

#[test]
fn a_body_moved_under_another_header_is_refused() {
    let school = School::new();
    let first = Envelope::from_bytes(&sealed(&school, "first")).unwrap();
    let mut second = Envelope::from_bytes(&sealed(&school, "second")).unwrap();
    second.body = first.body;
    let reader = &school.members[LEAD].ring.readers[0];
    let refused = open_report(
        &second.to_bytes(),
        &school.chain,
        &[school.voucher(LEAD)],
        reader,
    );
    assert_eq!(refused.err(), Some(Refusal::NotGenuine));
}

#[test]
fn mauled_envelopes_are_refused_bit_by_bit_in_header_and_stanza() {
    let school = School::new();
    let bytes = sealed(&school, "hello");
    let vouchers = [school.voucher(LEAD)];
    let reader = &school.members[LEAD].ring.readers[0];
    // The lead's stanza is the first; changing another reader's stanza must not close it for the lead.
    for at in 0..HEADER_LEN + 1 + 16 + 32 + 56 {
        for bit in 0..8 {
            let mut mauled = bytes.clone();
            mauled[at] ^= 1 << bit;
            assert!(
                open_report(&mauled, &school.chain, &vouchers, reader).is_err(),
                "byte {at}, bit {bit}"
            );
        }
    }
}

#[test]
fn what_somebody_wrote_before_they_left_stays_theirs_and_nobody_elses() {
    let mut school = School::new();
    let readers = school.readers();
    let entry = |author: usize| Entry {
        id: random::id(),
        school: school.chain.school(),
        log: readers.log,
        kind: "entry".to_owned(),
        case: random::id(),
        author: school.id(author),
        previous: None,
        happened_at: 1,
        written_at: 1,
        left_out: Vec::new(),
        happening_now: false,
        report: None,
        corrects: None,
        readers: readers.key_ids(),
        title: String::new(),
        facts: "She came to me after lunch.".to_owned(),
        opinion: String::new(),
        childs_words: String::new(),
        field: None,
    };
    let seal = |author: usize, key: usize| {
        seal_entry(
            &entry(author),
            &readers,
            &school.chain,
            &school.members[key].ring.signing,
        )
        .unwrap()
        .to_bytes()
    };
    let (theirs, forged) = (seal(TEACHER, TEACHER), seal(TEACHER, HEAD));
    let voucher = school.voucher(TEACHER);
    let report = sealed(&school, "hello");

    let mut next = school.chain.newest().clone();
    next.school = Some(school.chain.school());
    next.version = 2;
    next.previous = Some(school.chain.newest_hash());
    next.people.retain(|person| person.id != school.id(TEACHER));
    let proposal = propose(&school.chain, &next, &school.members[HEAD].ring);
    let signed = second(&school.chain, &proposal, &school.members[CHAIR].ring).unwrap();
    school.chain.accept(&signed).unwrap();

    let lead = &school.members[LEAD].ring.readers[0];
    let opened = open_entry(&theirs, &school.chain, lead).unwrap();
    assert_eq!(opened.facts, "She came to me after lunch.");
    assert_eq!(
        open_entry(&forged, &school.chain, lead).err(),
        Some(Refusal::UnknownSender)
    );
    // The computer that the leaver had approved is no stranger.
    assert!(open_report(&report, &school.chain, &[voucher], lead).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_are_refused_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        prop_assert!(Envelope::from_bytes(&bytes).is_err());
    }

    #[test]
    fn a_flipped_bit_of_the_body_is_refused(at in 0usize..4_000, bit in 0u8..8) {
        let school = School::new();
        let mut bytes = sealed(&school, "hello");
        let place = bytes.len() - 1 - at;
        bytes[place] ^= 1 << bit;
        let reader = &school.members[LEAD].ring.readers[0];
        prop_assert!(open_report(&bytes, &school.chain, &[school.voucher(LEAD)], reader).is_err());
    }
}
