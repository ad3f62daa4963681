//! Helplines (E-36): two stewards confirm them, and a child sees only what was checked lately and is for children.

use protocol::directory::{Audience, Helpline};

use super::school::{CHAIR, HEAD, School};
use crate::editing::{propose, second, with_helplines};

const DAY: i64 = 24 * 60 * 60;

fn helpline(name: &str, audience: Audience) -> Helpline {
    Helpline {
        name: name.to_owned(),
        contact: "0800 000".to_owned(),
        audience,
        checked_at: 1_000,
    }
}

#[test]
fn e36_a_child_is_shown_a_helpline_only_when_two_have_signed_and_while_it_is_fresh() {
    let mut school = School::new();
    let all = [
        helpline("For children", Audience::Children),
        helpline("For parents", Audience::Parents),
    ];
    let next = with_helplines(&school.chain, &all, 2_000).unwrap();
    let proposal = propose(&school.chain, &next, &school.members[HEAD].ring);
    assert!(school.chain.accept(&proposal).is_err(), "one signature");
    assert_eq!(
        school.chain.newest().helplines_for_children(2_000).count(),
        0
    );
    let both = second(&school.chain, &proposal, &school.members[CHAIR].ring).unwrap();
    school.chain.accept(&both).unwrap();
    let shown = |now| -> Vec<&str> {
        let newest = school.chain.newest();
        let lines = newest.helplines_for_children(now);
        lines.map(|one| one.name.as_str()).collect()
    };
    assert_eq!(shown(2_000), ["For children"]);
    assert_eq!(shown(1_000 + 396 * DAY), ["For children"]);
    assert!(
        shown(1_000 + 398 * DAY).is_empty(),
        "nobody checked it again"
    );
}

#[test]
fn e36_a_list_with_a_helpline_that_says_nothing_or_too_many_is_not_signed() {
    let school = School::new();
    let with = |all: &[Helpline]| with_helplines(&school.chain, all, 2_000);
    let children = helpline("For children", Audience::Children);
    assert!(with(&vec![children.clone(); 3]).is_ok());
    assert!(with(&vec![children.clone(); 4]).is_err(), "too many to see");
    let edits: [fn(&mut Helpline); 5] = [
        |one| one.name = " ".to_owned(),
        |one| one.contact.clear(),
        |one| one.contact = "0".repeat(41),
        |one| one.name = "two\nlines".to_owned(),
        |one| one.checked_at = 2_001 + DAY,
    ];
    for edit in edits {
        let mut wrong = children.clone();
        edit(&mut wrong);
        assert!(with(&[wrong.clone()]).is_err(), "{wrong:?}");
    }
}
