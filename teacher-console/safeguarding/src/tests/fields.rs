//! Sealed fields: a kind is named in the clear, what it says is not, and one without words says nothing.

use super::*;

fn field(number: u8, field: FieldKind, due_on_s: Option<i64>) -> Command {
    Command::AddField {
        entry: Some(words(number, &[LEAD_KEY])),
        field,
        due_on_s,
    }
}

#[test]
fn a_field_of_every_kind_can_be_added_and_is_known_by_its_kind_alone() {
    let mut case = incident();
    for (number, kind) in (60..).zip(FieldKind::ALL) {
        assert!(!case.has_field(kind), "{}", kind.name());
        let due_on_s = (kind == FieldKind::Task).then_some(900);
        case = then(case, field(number, kind, due_on_s), &lead());
        assert!(case.has_field(kind), "{}", kind.name());
        assert_eq!(FieldKind::from_name(kind.name()), Some(kind));
    }
    assert_eq!(Case::from_acts(case.chronology().to_vec()), Some(case));
}

#[test]
fn a_field_without_sealed_words_is_refused() {
    let empty = Command::AddField {
        entry: None,
        field: FieldKind::Told,
        due_on_s: None,
    };
    assert_eq!(refusal(&incident(), empty, &lead()), Refusal::NothingSealed);
}

#[test]
fn a_task_has_a_day_and_nothing_else_has_one() {
    let case = incident();
    for (kind, due_on_s) in [(FieldKind::Task, None), (FieldKind::Told, Some(900))] {
        assert_eq!(
            refusal(&case, field(60, kind, due_on_s), &lead()),
            Refusal::DayOfATask,
            "{}",
            kind.name()
        );
    }
}

#[test]
fn a_field_is_corrected_like_any_entry_and_only_by_its_author() {
    let case = then(incident(), field(60, FieldKind::Told, None), &lead());
    let payload = case.chronology().last().unwrap().payload;
    let correct = |number| Command::Correct {
        entry: words(number, &[LEAD_KEY]),
        corrects: payload,
    };
    let corrected = then(case, correct(61), &lead());
    assert_eq!(corrected.length(), 4);
    assert_eq!(
        refusal(&corrected, entry(60), &lead()),
        Refusal::EntryAlreadyThere
    );
    assert_eq!(
        refusal(&corrected, field(62, FieldKind::Told, None), &head()),
        Refusal::NotAReader
    );
}
