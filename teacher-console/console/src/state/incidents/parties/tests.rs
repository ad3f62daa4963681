//! Every person gets one id within a case, and no id is given twice.

use protocol::{
    cases::CaseStatus,
    field::{Field, Line},
};

use super::*;
use crate::state::incidents::{EntryWords, ShownAct, invented};

fn party(number: u8, lines: &[(&str, &str)]) -> ShownAct {
    let mut words = EntryWords::default();
    let line = |(name, words): &(&str, &str)| Line {
        name: (*name).to_owned(),
        words: (*words).to_owned(),
    };
    words.field = Some(Field {
        kind: FieldKind::Party,
        lines: lines.iter().map(line).collect(),
    });
    let mut act = invented::act();
    act.hash = protocol::bytes::Hash([number; 32]);
    act.deed = ShownDeed::AddedField(FieldKind::Party, None);
    act.words = ShownWords::Open(words);
    act
}

/// F-05.
#[test]
fn a_new_person_gets_the_next_id_and_nobody_anothers() {
    let mut case = invented::case(CaseStatus::Incident);
    assert_eq!(case.next_person(), "P-1");
    case.acts
        .push(party(1, &[("role", "A pupil"), (PERSON, "P-1")]));
    case.acts
        .push(party(2, &[("role", "A parent"), (PERSON, "P-2")]));
    case.acts
        .push(party(3, &[("role", "A pupil"), (PERSON, "P-1")]));
    // As it was written before the console chose ids.
    case.acts
        .push(party(4, &[("role", "A pupil"), ("reference", "P 14")]));
    let people: Vec<_> = case.parties();
    let people: Vec<_> = people.iter().map(|one| (one.person, one.role)).collect();
    assert_eq!(people, [("P-1", "A pupil"), ("P-2", "A parent")]);
    assert_eq!(
        case.next_person(),
        "P-5",
        "four were added, whoever they are"
    );
    // Somebody else's, which does not open here.
    let mut shut = party(5, &[]);
    shut.words = ShownWords::Closed(String::new());
    case.acts.push(shut);
    assert_eq!(case.next_person(), "P-6");
}

#[test]
fn a_person_of_another_case_is_named_by_its_number() {
    let words = same_as("P-2", "3fa29c01");
    assert_eq!(person_elsewhere(&words), Some(("P-2", "3fa29c01")));
    assert_eq!(person_elsewhere("P-2"), None);
}
