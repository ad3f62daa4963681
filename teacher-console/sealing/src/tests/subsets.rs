//! Every subset of everybody's rings and sheets: what opens, and what does not (P5, P6).

use protocol::envelope::Envelope;

use super::school::{DEPUTY, HEAD, LEAD, School};
use crate::{
    recovery::{RecoverySeed, Sheet},
    secrets::ReaderSecret,
    words::{open_report, seal_report},
};

const PEOPLE: usize = 6;
const SHEETS: usize = 3;

/// What a thief, or a school after a fire, has: one bit for each ring, then one for each sheet.
struct Held(u32);

impl Held {
    fn has_ring(&self, at: usize) -> bool {
        self.0 & (1 << at) != 0
    }

    fn sheets<'a>(&self, sheets: &'a [Sheet; SHEETS]) -> Vec<&'a Sheet> {
        let has = |at: usize| self.0 & (1 << (PEOPLE + at)) != 0;
        (0..SHEETS)
            .filter(|at| has(*at))
            .map(|at| &sheets[at])
            .collect()
    }
}

/// Tries every two lines that could belong together.
fn recovered(sheets: &[&Sheet]) -> Vec<ReaderSecret> {
    let lines = || sheets.iter().flat_map(|sheet| sheet.lines.iter());
    lines()
        .flat_map(|one| lines().map(move |other| (one, other)))
        .filter_map(|(one, other)| RecoverySeed::from_lines(one.pair, &one.code, &other.code).ok())
        .map(|seed| seed.reader())
        .collect()
}

#[test]
fn every_subset_of_secrets_opens_exactly_with_a_listed_reader_or_two_sheets() {
    let school = School::new();
    let sheets = school.recovery.sheets();
    let readers = school.readers();
    let report = school.report("a canary", &readers);
    let sealed = seal_report(&report, &readers, &school.chain, &school.device, |_| 1)
        .unwrap()
        .to_bytes();
    let voucher = [school.voucher(HEAD)];
    let opens = |key: &ReaderSecret| open_report(&sealed, &school.chain, &voucher, key).is_ok();
    let rings: Vec<bool> = school
        .members
        .iter()
        .map(|member| member.ring.readers.iter().any(opens))
        .collect();
    for subset in 0..(1_u32 << (PEOPLE + SHEETS)) {
        let held = Held(subset);
        let paper = held.sheets(&sheets);
        let by_ring = (0..PEOPLE).any(|at| held.has_ring(at) && rings[at]);
        let by_sheets = recovered(&paper).iter().any(opens);
        let has_reader = held.has_ring(LEAD) || held.has_ring(DEPUTY);
        assert_eq!(by_ring, has_reader, "{subset:09b}");
        assert_eq!(by_sheets, paper.len() >= 2, "{subset:09b}");
    }
}

#[test]
fn p05_recovery_takes_two_sheets_of_the_same_making() {
    let school = School::new();
    let (ours, later) = (school.recovery.sheets(), RecoverySeed::new().sheets());
    let readers = school.readers();
    let report = school.report("a canary", &readers);
    let sealed = seal_report(&report, &readers, &school.chain, &school.device, |_| 1).unwrap();
    let opens = |sheets: &[&Sheet]| {
        recovered(sheets)
            .iter()
            .any(|key| open(&school, &sealed, key))
    };
    assert!(opens(&[&ours[0], &ours[2]]));
    for old in &ours {
        assert!(!opens(&[old]));
        for new in &later {
            assert!(!opens(&[old, new]), "sheets of two makings");
        }
    }
}

fn open(school: &School, sealed: &Envelope, key: &ReaderSecret) -> bool {
    let voucher = [school.voucher(HEAD)];
    open_report(&sealed.to_bytes(), &school.chain, &voucher, key).is_ok()
}
