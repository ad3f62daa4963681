//! Only a case that everybody here can read is named, and of a file only its number.

use protocol::{
    bytes::Id,
    cases::CaseStatus,
    field::{Field, Line},
};
use zeroize::Zeroizing;

use super::*;
use crate::state::incidents::{EntryWords, ShownAct, ShownCase, ShownDeed, ShownWords, invented};

fn opened(number: u8, readers: &[u8]) -> ShownCase {
    let mut case = invented::case(CaseStatus::Incident);
    case.row.case = Id([number; 16]);
    case.title = format!("Case {number}");
    case.reader_ids = readers.iter().map(|one| Id([*one; 16])).collect();
    case
}

/// The first is on the screen; the others were opened before.
fn with(cases: Vec<ShownCase>) -> Incidents {
    let mut incidents = Incidents::default();
    for case in cases {
        incidents.rows.push(case.row.clone());
        incidents.titles.insert(case.row.case, case.title.clone());
        incidents.seen.insert(case.row.case, SeenCase::of(&case));
        if incidents.open.is_none() {
            incidents.open = Some(Box::new(case));
        }
    }
    incidents
}

fn form(lines: &[(&'static str, &str)]) -> Form {
    let mut form = Form::default();
    for (name, words) in lines {
        form.type_in(name, Zeroizing::new((*words).to_owned()));
    }
    form
}

/// P16, F-29.
#[test]
fn only_a_case_that_everybody_can_read_who_reads_here_is_offered() {
    let mut invented = opened(5, &[1, 2]);
    invented.row.practice = true;
    let mut incidents = with(vec![
        opened(1, &[1, 2]),
        opened(2, &[1, 2, 3]),
        opened(3, &[1, 3]),
        invented,
    ]);
    // Listed, and never opened here.
    incidents.rows.push(opened(4, &[]).row);
    let offered: Vec<_> = incidents.linkable();
    let offered: Vec<_> = offered
        .iter()
        .map(|one| (&*one.number, one.title))
        .collect();
    assert_eq!(offered, [("02020202", "Case 2")]);
    assert_eq!(incidents.numbered("04040404"), Some(Id([4; 16])));
    assert_eq!(incidents.numbered("09090909"), None);
}

/// F-29: the link is written at one of the two, and found from the other.
#[test]
fn a_case_that_another_one_names_says_so_to_whoever_has_opened_both() {
    let mut naming = opened(2, &[1]);
    let mut link = EntryWords::default();
    link.field = Some(Field {
        kind: FieldKind::Link,
        lines: vec![Line {
            name: RELATED.to_owned(),
            words: "01010101".to_owned(),
        }],
    });
    naming.acts.push(ShownAct {
        deed: ShownDeed::AddedField(FieldKind::Link, None),
        words: ShownWords::Open(link),
        ..invented::act()
    });
    let mut incidents = with(vec![opened(1, &[1]), naming, opened(3, &[1])]);
    let by: Vec<_> = incidents.named_by().iter().map(|row| row.case).collect();
    assert_eq!(by, [Id([2; 16])]);
    incidents.seen.remove(&Id([2; 16]));
    assert!(incidents.named_by().is_empty(), "it was never opened here");
}

/// F-29, F-91.
#[test]
fn a_link_names_a_case_or_a_file_and_of_a_file_only_its_number() {
    let incidents = with(vec![opened(1, &[1]), opened(2, &[1])]);
    let missing = |lines: &[_]| lacks(FieldKind::Link, &form(lines), Some(&incidents));
    assert_eq!(missing(&[]), Some(Missing::Related));
    assert_eq!(missing(&[(RELATED, "02020202")]), None);
    assert_eq!(
        missing(&[(RELATED, "the one of last week")]),
        Some(Missing::NoSuchCase)
    );
    for number in ["CP 2024/117", "117", "SW-00451.b"] {
        assert_eq!(missing(&[(FILE, number)]), None, "{number}");
    }
    for more in ["Amina", "Smith 7", "see the file of his sister, 117", "CP"] {
        assert_eq!(
            missing(&[(FILE, more)]),
            Some(Missing::FileNumber),
            "{more}"
        );
    }
    assert_eq!(lacks(FieldKind::Party, &form(&[]), Some(&incidents)), None);
}
