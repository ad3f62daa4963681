//! Registers of every kind: what was there before they had one shape is brought along, and nothing is lost after.

use super::*;
use crate::{Register, RegisterNote};

const DAY_S: i64 = 24 * 60 * 60;

fn note(register: Register, follows: Option<u32>, at_s: i64) -> RegisterNote {
    RegisterNote {
        register,
        kind: "training".to_owned(),
        what: "opened".to_owned(),
        follows,
        about: "All staff".to_owned(),
        words: "A course".to_owned(),
        ticked: vec!["update".to_owned(), "harm".to_owned()],
        owner: Some([9; 16]),
        from_s: Some(at_s),
        last_day_s: Some(at_s + DAY_S),
        by: [8; 16],
        at_s,
    }
}

#[test]
fn a_note_of_every_register_comes_back_as_it_was_and_old_ones_go_whole() {
    let folder = folder();
    let file = learning(&folder);
    for register in Register::ALL {
        let first = note(register, None, NOW_S);
        file.add_register_notes(std::slice::from_ref(&first))
            .unwrap();
        let kept = file.register_notes(register).unwrap();
        assert_eq!(kept.len(), 1);
        assert_eq!(kept[0].note, first);
    }
    let number = file.register_notes(Register::School).unwrap()[0].number;
    let later = NOW_S + 2 * 366 * DAY_S;
    let more = [
        note(Register::School, Some(number), later),
        note(Register::School, None, later),
    ];
    file.add_register_notes(&more).unwrap();
    let end = NOW_S + 8 * 366 * DAY_S;
    file.add_register_notes(&[note(Register::Audit, None, end)])
        .unwrap();
    assert_eq!(
        file.register_notes(Register::School).unwrap().len(),
        3,
        "one goes on"
    );
    assert_eq!(file.register_notes(Register::Policy).unwrap(), []);
    let wrong = [
        note(Register::School, None, end),
        note(Register::School, Some(900), end),
    ];
    assert!(file.add_register_notes(&wrong).is_err());
    assert_eq!(
        file.register_notes(Register::School).unwrap().len(),
        3,
        "all or none"
    );
}

#[test]
fn notes_from_before_the_one_shape_are_brought_along() {
    let connection = rusqlite::Connection::open_in_memory().unwrap();
    connection
        .pragma_update(None, "foreign_keys", true)
        .unwrap();
    let before = include_str!("../../migrations/learning/0018_school_registers.sql");
    let after = include_str!("../../migrations/learning/0021_registers_of_one_shape.sql");
    connection.execute_batch(before).unwrap();
    for (number, follows) in [(1, None), (2, Some(1)), (3, Some(1))] {
        let sql = "insert into register_notes (number, register, what, follows, about, words, noted_by, noted_at)
            values (?1, 'recording', 'allowed', ?2, 'choir', 'concert', zeroblob(16), 5)";
        connection
            .execute(sql, rusqlite::params![number, follows])
            .unwrap();
    }
    connection.execute_batch("begin").unwrap();
    connection.execute_batch(after).unwrap();
    connection.execute_batch("commit").unwrap();
    let count = |sql: &str| -> i64 { connection.query_row(sql, [], |row| row.get(0)).unwrap() };
    assert_eq!(
        count("select count(*) from register_notes where follows = 1"),
        2
    );
    assert_eq!(count("select count(*) from pragma_foreign_key_check"), 0);
    connection
        .execute("delete from register_notes where number = 1", [])
        .unwrap_err();
}
