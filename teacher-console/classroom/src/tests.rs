//! School life as examples: signing in with pictures, being helped, and what a class has practised.

use crate::*;
use std::collections::BTreeMap;

fn pupil(class: u8) -> Pupil {
    Pupil {
        id: PupilId([1; 16]),
        class: ClassId([class; 16]),
        shown_name: "Amina".to_owned(),
        tile: "kite".to_owned(),
        band: AgeBand::From7To9,
    }
}

fn run(pupil: u8, scenario: &str, outcome: &str, happened_at_s: i64) -> FinishedRun {
    FinishedRun {
        pupil: PupilId([pupil; 16]),
        scenario: scenario.to_owned(),
        topic: "telling".to_owned(),
        outcome: outcome.to_owned(),
        seconds: 60,
        happened_at_s,
    }
}

#[test]
fn each_picture_is_dealt_equally_often() {
    for place in 0..PICTURES_IN_PASSWORD {
        let mut counts = [0; PICTURES as usize];
        for byte in 0..=255 {
            let mut random = [0; PICTURES_IN_PASSWORD];
            random[place] = byte;
            counts[usize::from(PicturePassword::deal(random).places()[place])] += 1;
        }
        assert_eq!(counts, [16; PICTURES as usize]);
    }
}

#[test]
fn a_picture_that_does_not_exist_is_no_password() {
    assert!(PicturePassword::from_places([15, 0, 15]).is_some());
    assert!(PicturePassword::from_places([0, 16, 0]).is_none());
}

#[test]
fn from_eleven_on_a_card_asks_for_four_digits_and_any_four_may_be_dealt() {
    let of = |band| CardKind::of_band(band);
    assert_eq!(of(AgeBand::From9To11), CardKind::Pictures);
    assert_eq!(of(AgeBand::From11To14), CardKind::Pin);
    let deal = |number: u64| match CardSecret::deal(CardKind::Pin, number.to_le_bytes()) {
        CardSecret::Pin(pin) => pin.digits(),
        CardSecret::Pictures(_) => panic!("digits were asked for"),
    };
    let all: std::collections::BTreeSet<_> = (0..10_000).map(deal).collect();
    assert_eq!(all.len(), 10_000);
    assert!(Pin::from_digits([0, 9, 0, 9]).is_some());
    assert!(Pin::from_digits([0, 10, 0, 9]).is_none());
}

#[test]
fn the_sixth_wrong_try_needs_an_adult_and_help_starts_the_count_again() {
    let tries = |wrong_here| Tries {
        wrong_here,
        wrong_on_machine_today: wrong_here,
    };
    assert_eq!(may_try(tries(4)), Ok(()));
    assert_eq!(may_try(tries(5)), Err(TryRefusal::AskAnAdult));
    assert_eq!(
        may_try(Tries {
            wrong_here: 0,
            wrong_on_machine_today: 5
        }),
        Ok(())
    );
}

#[test]
fn a_machine_rests_after_thirty_wrong_tries_a_day_whoever_was_tried() {
    assert_eq!(
        may_try(Tries {
            wrong_here: 0,
            wrong_on_machine_today: 29
        }),
        Ok(())
    );
    assert_eq!(
        may_try(Tries {
            wrong_here: 0,
            wrong_on_machine_today: 30
        }),
        Err(TryRefusal::MachineRests)
    );
}

#[test]
fn a_lesson_code_helps_only_its_class_and_only_while_the_lesson_is_open() {
    let lesson = Lesson::open(ClassId([1; 16]), [1, 2, 3, 4], 1000, 2000);
    let code = lesson.code.clone();
    assert_eq!(lesson.helps(&pupil(1), &code, 1500), Ok(()));
    assert_eq!(
        lesson.helps(&pupil(2), &code, 1500),
        Err(LessonRefusal::OtherClass)
    );
    assert_eq!(
        lesson.helps(&pupil(1), &code, 2000),
        Err(LessonRefusal::Over)
    );
    assert_eq!(
        lesson.helps(&pupil(1), &code, 999),
        Err(LessonRefusal::Over)
    );
    assert_eq!(
        lesson.helps(&pupil(1), "x", 1500),
        Err(LessonRefusal::WrongCode)
    );
}

#[test]
fn a_lesson_never_outlasts_a_school_day() {
    assert_eq!(
        Lesson::open(ClassId([1; 16]), [0; 4], 1000, i64::MAX).until_s,
        1000 + LESSON_S_MAX
    );
    assert_eq!(
        Lesson::open(ClassId([1; 16]), [0; 4], 1000, 5).until_s,
        1000
    );
}

#[test]
fn a_lesson_code_has_six_digits_even_when_it_begins_with_noughts() {
    assert_eq!(lesson_code([7, 0, 0, 0]), "000007");
    assert_eq!(lesson_code([255; 4]).len(), 6);
}

#[test]
fn sums_count_runs_time_and_outcomes_for_each_pupil_and_topic() {
    let runs = [
        run(1, "a", "told", 10),
        run(1, "b", "waited", 5),
        run(2, "a", "told", 7),
    ];
    let sums = sums_by_topic(&runs);
    let first = &sums[&(PupilId([1; 16]), "telling".to_owned())];
    assert_eq!(
        (
            first.runs,
            first.seconds,
            first.last_at_s,
            first.outcomes["told"]
        ),
        (2, 120, 10, 1)
    );
    assert_eq!(sums.len(), 2);
}

#[test]
fn a_finished_scenario_shows_the_outcome_reached_last() {
    let runs = [
        run(1, "a", "told", 10),
        run(1, "a", "waited", 5),
        run(2, "b", "told", 7),
    ];
    let expected = BTreeMap::from([("a".to_owned(), "told".to_owned())]);
    assert_eq!(finished(PupilId([1; 16]), &runs), expected);
}

#[test]
fn age_bands_are_read_back_from_their_text() {
    for band in AgeBand::ALL {
        assert_eq!(AgeBand::from_text(&band.to_string()), Some(band));
    }
    assert_eq!(AgeBand::from_text("5-9"), None);
}
