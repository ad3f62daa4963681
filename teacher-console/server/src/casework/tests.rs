//! The protocol and the rules know the same words.

use super::{field_kind, quiet};
use protocol::{cases::CaseStatus, field::FieldKind};

#[test]
fn the_protocol_and_the_rules_know_the_same_kinds_of_field() {
    let named = FieldKind::ALL.map(FieldKind::name);
    let known = safeguarding::FieldKind::ALL.map(safeguarding::FieldKind::name);
    assert_eq!(named, known);
    for kind in FieldKind::ALL {
        assert_eq!(
            field_kind(kind).map(safeguarding::FieldKind::name),
            Some(kind.name())
        );
        assert_eq!(FieldKind::from_name(kind.name()), Some(kind));
    }
}

/// F-66.
#[test]
fn a_case_is_quiet_after_ten_school_days_while_it_is_open() {
    const DAY_S: i64 = 24 * 60 * 60;
    // Friday, 21 November 2025, at noon.
    let friday = 1_763_726_400;
    let after = |days, status| quiet(status, friday, friday + days * DAY_S);
    assert_eq!(after(13, CaseStatus::Incident), None);
    assert_eq!(after(14, CaseStatus::Incident), Some(10));
    assert_eq!(after(14, CaseStatus::Concern), Some(10));
    assert_eq!(after(14, CaseStatus::Closed), None);
}
