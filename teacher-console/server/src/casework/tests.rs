//! The protocol and the rules know the same words.

use super::field_kind;
use protocol::field::FieldKind;

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
