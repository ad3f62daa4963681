//! A watched risk lists cases by their type, and by topics only where a case was opened here.

use protocol::{
    bytes::Id,
    cases::CaseStatus,
    field::{Field, FieldKind, Line},
};

use super::*;
use crate::state::incidents::{EntryWords, SeenCase, ShownWords, TOPICS, invented};

fn row(number: u8, kind: &str) -> CaseRow {
    CaseRow {
        case: Id([number; 16]),
        incident_type: Some(kind.to_owned()),
        ..invented::row(CaseStatus::Incident)
    }
}

/// M-10, F-18.
#[test]
fn a_watched_risk_has_cases_of_its_types_and_opened_ones_with_its_topics() {
    let mut words = EntryWords::default();
    words.field = Some(Field {
        kind: FieldKind::Circumstances,
        lines: vec![Line {
            name: TOPICS.to_owned(),
            words: "Social media\nGrooming".to_owned(),
        }],
    });
    let mut act = invented::act();
    act.words = ShownWords::Open(words);
    let mut case = invented::case(CaseStatus::Incident);
    case.acts.push(act);
    let mut incidents = Incidents {
        watched: vec![WatchedRisk {
            words: "Grooming".to_owned(),
            types: vec!["F-39".to_owned()],
            topics: vec!["Grooming".to_owned(), "Exploitation".to_owned()],
        }],
        ..Incidents::default()
    };
    let grooming = Listed::Risk(0);
    assert!(incidents.lists(grooming, &row(1, "F-39"), 0));
    assert!(!incidents.lists(grooming, &row(2, "F-36"), 0));
    incidents.seen.insert(Id([2; 16]), SeenCase::of(&case));
    assert!(incidents.lists(grooming, &row(2, "F-36"), 0));
    assert!(
        !incidents.lists(grooming, &row(3, "F-36"), 0),
        "never opened"
    );
    assert!(!incidents.lists(Listed::Risk(1), &row(1, "F-39"), 0));
    assert!(incidents.lists(Listed::All, &row(3, "F-36"), 0));
}
