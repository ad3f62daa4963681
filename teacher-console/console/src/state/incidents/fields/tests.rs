//! Every kind has its lines and a place in the menu, and nothing empty is sealed.

use super::*;

fn filled(kind: FieldKind) -> Lines {
    let lines = lines_of(kind).iter().zip(1..);
    lines
        .map(|(form, number)| (form.name, Zeroizing::new(format!(" Said {number} "))))
        .collect()
}

#[test]
fn every_kind_of_field_has_lines_with_names_of_their_own_and_is_offered_once() {
    for kind in FieldKind::ALL {
        let mut names: Vec<_> = lines_of(kind).iter().map(|form| form.name).collect();
        assert!(lines_of(kind).iter().any(|form| form.is_needed));
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count, "{}", kind.name());
        let offered = GROUPS.iter().flat_map(|(_, kinds)| *kinds);
        let times = offered.filter(|one| **one == kind).count();
        // A task has a day, and a form of its own.
        assert_eq!(
            times,
            usize::from(kind != FieldKind::Task),
            "{}",
            kind.name()
        );
    }
}

#[test]
fn what_is_typed_is_sealed_in_the_order_of_the_form_and_without_the_spaces_around_it() {
    for kind in FieldKind::ALL {
        let field = field_of(kind, &filled(kind)).expect("everything is filled");
        let names: Vec<_> = field.lines.iter().map(|line| line.name.as_str()).collect();
        let forms: Vec<_> = lines_of(kind).iter().map(|form| form.name).collect();
        assert_eq!((field.kind, names), (kind, forms));
        assert_eq!(field.lines[0].words, "Said 1");
    }
}

#[test]
fn a_line_that_is_needed_is_asked_for_and_one_that_is_not_may_stay_empty() {
    for kind in FieldKind::ALL {
        for form in lines_of(kind) {
            let mut lines = filled(kind);
            lines.insert(form.name, Zeroizing::new("  ".to_owned()));
            let sealed = field_of(kind, &lines);
            if form.is_needed {
                assert_eq!(sealed, Err(Missing::Line(form.name)), "{}", kind.name());
            } else {
                let sealed = sealed.expect("may stay empty");
                assert!(sealed.lines.iter().all(|line| line.name != form.name));
            }
        }
    }
}

/// F-13, F-57.
#[test]
fn two_adults_are_two_people() {
    let mut lines = filled(FieldKind::Adults);
    lines.insert("second-adult", Zeroizing::new("SAID 1".to_owned()));
    assert_eq!(
        field_of(FieldKind::Adults, &lines),
        Err(Missing::SecondAdult)
    );
}
