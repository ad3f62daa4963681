//! The editions that incidents follow: kept word for word, each for good, and found by id and hash together.

use super::*;
use safeguarding::Followed;

fn edition(procedure: &str, number: u8) -> Followed {
    Followed {
        procedure: procedure.to_owned(),
        edition: Digest([number; 32]),
    }
}

#[test]
fn an_edition_stays_as_it_was_kept_beside_a_newer_one() {
    let folder = folder();
    let log = case_log(&folder);
    let (first, second) = (edition("complaint", 1), edition("complaint", 2));
    assert_eq!(log.edition(&first).unwrap(), None);
    log.keep_edition(&first, "as it was", NOW_S).unwrap();
    log.keep_edition(&second, "as it is now", NOW_S + 1)
        .unwrap();
    log.keep_edition(&first, "other words", NOW_S + 2).unwrap();
    let text = |one: &Followed| log.edition(one).unwrap();
    assert_eq!(text(&first).as_deref(), Some("as it was"));
    assert_eq!(text(&second).as_deref(), Some("as it is now"));
    assert_eq!(text(&edition("security", 1)), None, "another procedure's");
    assert_eq!(log.verify_chain(&[]).unwrap().breaks, []);
}
