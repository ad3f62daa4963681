//! What a class is asked: counts stay, names go, and what too few gave is thrown away.

use super::*;
use classroom::{AgeBand, Asking, ClassId, HALF_MIN, NumberGiven, Pupil, PupilId, SchoolClass};

const CLASS: ClassId = ClassId([40; 16]);
const QUESTION: [u8; 16] = [7; 16];

fn pupil(number: u8) -> PupilId {
    PupilId([number; 16])
}

/// A class of so many, asked this; every second pupil sees one thing more.
fn asked(folder: &TempDir, pupils: u8, asking: &Asking) -> Learning {
    let learning = learning(folder);
    let class = SchoolClass {
        id: CLASS,
        name: "5B".to_owned(),
        band: AgeBand::From9To11,
    };
    learning.add_class(&class).expect("added");
    let rows = (1..=pupils).map(|number| PupilRow {
        pupil: Pupil {
            id: pupil(number),
            class: CLASS,
            shown_name: format!("Pupil {number}"),
            tile: "kite".to_owned(),
            band: AgeBand::From9To11,
        },
        card: None,
        profile: "{}".to_owned(),
    });
    let rows: Vec<PupilRow> = rows.collect();
    learning.add_pupils(&rows).expect("added");
    let half = |number: u8| (pupil(number), number.is_multiple_of(2));
    let halves: Vec<_> = (1..=pupils).map(half).collect();
    learning
        .ask_class(CLASS, (QUESTION, asking), &halves, 1, NOW_S)
        .expect("asked");
    learning
}

fn rows(learning: &Learning, table: &str) -> u32 {
    let sql = format!("select count(*) from {table}");
    learning
        .file_for_tests()
        .read(|file| Ok(file.query_row(&sql, [], |row| row.get(0))?))
        .expect("read")
}

#[test]
fn everybody_is_asked_once_and_only_how_often_a_number_was_given_stays() {
    let folder = folder();
    let list = Asking::HowMany("who-is-really-there".to_owned());
    let pupils = u8::try_from(2 * HALF_MIN).expect("few") + 1;
    let learning = asked(&folder, pupils, &list);
    let waiting = learning.waiting_question(pupil(2)).expect("read");
    let waiting = waiting.expect("it waits");
    assert!(waiting.is_longer && waiting.asking == list && waiting.id == QUESTION);
    for number in 1..pupils {
        let given = Some(1 + number % 2);
        assert!(
            learning
                .answer_question(QUESTION, pupil(number), given)
                .expect("kept")
        );
        assert!(
            !learning
                .answer_question(QUESTION, pupil(number), given)
                .expect("kept")
        );
        assert_eq!(
            learning.waiting_question(pupil(number)).expect("read"),
            None
        );
    }
    // Whoever would rather not is asked no more, and no number is added.
    assert!(
        learning
            .answer_question(QUESTION, pupil(pupils), None)
            .expect("kept")
    );
    let open = learning.open_question(CLASS).expect("read").expect("open");
    assert_eq!((open.answered, open.asked), (21, 21));
    learning
        .close_question(CLASS, 2, NOW_S + 60)
        .expect("closed");
    assert_eq!(learning.open_question(CLASS).expect("read"), None);
    assert_eq!(
        rows(&learning, "class_question_pupils"),
        0,
        "nobody's name is left"
    );
    let closed = learning.closed_questions(CLASS).expect("read");
    let times = |is_longer, number| NumberGiven {
        is_longer,
        number,
        times: 10,
    };
    assert_eq!(closed.len(), 1);
    assert_eq!(closed[0].given, [times(false, 2), times(true, 1)]);
    assert_eq!(
        (closed[0].answered, closed[0].closed_at_s),
        (21, NOW_S + 60)
    );
    assert_eq!(learning.plan_revision(CLASS).expect("read"), 2);
}

/// R13.
#[test]
fn what_too_few_gave_is_thrown_away_and_a_vote_of_few_is_kept() {
    for asking in [
        Asking::HowMany("free-gems".to_owned()),
        Asking::Vote(vec!["free-gems".to_owned(), "telling".to_owned()]),
    ] {
        let folder = folder();
        let learning = asked(&folder, 20, &asking);
        for number in 1..=19 {
            learning
                .answer_question(QUESTION, pupil(number), Some(1))
                .expect("kept");
        }
        learning.close_question(CLASS, 2, NOW_S).expect("closed");
        let closed = learning.closed_questions(CLASS).expect("read").remove(0);
        let is_vote = matches!(asking, Asking::Vote(_));
        assert_eq!(closed.given.is_empty(), !is_vote);
        assert_eq!((closed.answered, closed.asking), (19, asking));
        let late = learning.answer_question(QUESTION, pupil(20), Some(1));
        assert!(!late.expect("read"), "it is closed");
    }
}

/// R13: before and after are told apart, and neither is taken for a list question.
#[test]
fn r13_which_of_the_two_times_a_topic_was_asked_about_is_kept() {
    for is_after in [false, true] {
        let folder = folder();
        let form = Asking::Form {
            topic: "who-is-really-there".to_owned(),
            is_after,
        };
        let learning = asked(&folder, 12, &form);
        let waiting = learning.waiting_question(pupil(2)).expect("read");
        assert_eq!(waiting.expect("it waits").asking, form);
        let open = learning.open_question(CLASS).expect("read").expect("open");
        assert_eq!(open.asking, form);
        learning
            .close_question(CLASS, 2, NOW_S + 60)
            .expect("closed");
        let closed = learning.closed_questions(CLASS).expect("read");
        assert_eq!(closed[0].asking, form);
        assert_eq!(closed[0].given, [], "nobody answered");
    }
}
