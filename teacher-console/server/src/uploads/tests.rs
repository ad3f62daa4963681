//! Pieces come in order, belong to one person, and are let go.

use protocol::bytes::{Blob, Id};

use super::*;

fn piece(roster: u8, number: u32, bytes: &[u8]) -> RosterPiece {
    RosterPiece {
        roster: Id([roster; 16]),
        number,
        bytes: Blob(bytes.to_vec()),
    }
}

const ME: Id = Id([1; 16]);

#[test]
fn pieces_in_order_are_one_roster_of_one_person() {
    let uploads = Uploads::default();
    uploads.take(ME, &piece(7, 0, b"ab"), 10).unwrap();
    uploads.take(ME, &piece(7, 1, b"c"), 11).unwrap();
    let roster = Id([7; 16]);
    assert_eq!(uploads.bytes(ME, roster, 12).unwrap(), b"abc");
    assert_eq!(uploads.bytes(Id([2; 16]), roster, 12), None);
    assert_eq!(uploads.bytes(ME, Id([8; 16]), 12), None);
    uploads.forget(ME, 12);
    assert_eq!(uploads.bytes(ME, roster, 12), None);
}

#[test]
fn a_piece_out_of_order_or_too_long_lets_the_roster_go() {
    let uploads = Uploads::default();
    let none_before = uploads.take(ME, &piece(7, 1, b"c"), 10);
    assert_eq!(none_before, Err(PieceRefusal::OutOfOrder));
    uploads.take(ME, &piece(7, 0, b"ab"), 10).unwrap();
    let skipped = uploads.take(ME, &piece(7, 2, b"c"), 11);
    assert_eq!(skipped, Err(PieceRefusal::OutOfOrder));
    assert_eq!(uploads.bytes(ME, Id([7; 16]), 12), None);
    let long = uploads.take(ME, &piece(7, 0, &vec![0; PIECE_LEN_MAX + 1]), 12);
    assert_eq!(long, Err(PieceRefusal::TooLong));
}

#[test]
fn what_nobody_goes_on_with_is_let_go_and_only_a_few_have_one_at_once() {
    let uploads = Uploads::default();
    uploads.take(ME, &piece(7, 0, b"a"), 0).unwrap();
    assert_eq!(uploads.bytes(ME, Id([7; 16]), KEPT_S), None);
    for person in 1..=5 {
        uploads
            .take(
                Id([person; 16]),
                &piece(7, 0, b"a"),
                100 + i64::from(person),
            )
            .unwrap();
    }
    assert_eq!(
        uploads.bytes(ME, Id([7; 16]), 110),
        None,
        "the first made room"
    );
    assert!(uploads.bytes(Id([2; 16]), Id([7; 16]), 110).is_some());
}
