//! The log as figures count it, until a moment, with where the chain stood; and pupils who took part, as counts.

use super::learning::{run, with_class};
use super::*;

#[test]
fn f16_the_same_log_gives_the_same_figures_whatever_comes_later() {
    let folder = folder();
    let (log, _) = log_with_incident(&folder);
    let until = |to_s| log.until(to_s).expect("read");
    let before = until(NOW_S + 1);
    assert_eq!(before.head, Some(log.head().expect("head")));
    let counted = facts(Log::Safeguarding, &before.happenings);
    assert_eq!(counted.len(), 1);
    assert!(counted[0].first_opened_at_s.is_some() && counted[0].is_followed_up);
    assert_eq!(counted[0].risk(), Some(Risk::Contact));

    log.receive(&[envelope(3)], NOW_S + 60).expect("stored");
    log.tick(NOW_S + 120).expect("ticked");
    assert_eq!(until(NOW_S + 1), before, "what came later changes nothing");
    let after = until(NOW_S + 61);
    assert_eq!(facts(Log::Safeguarding, &after.happenings).len(), 2);
    assert_ne!(after.head, before.head);
    assert_eq!(until(NOW_S), LogUntil::default());
}

#[test]
fn what_was_moved_in_time_keeps_its_place_in_the_order() {
    let folder = folder();
    let log = case_log(&folder);
    let day_s = 24 * 60 * 60;
    log.receive(&[envelope(1)], NOW_S).expect("stored");
    // The clock goes back two days: what comes then comes after.
    log.receive(&[envelope(2)], NOW_S - 2 * day_s)
        .expect("stored");
    let count = |to_s| {
        let until = log.until(to_s).expect("read");
        facts(Log::Safeguarding, &until.happenings).len()
    };
    assert_eq!((count(NOW_S + 1), count(NOW_S - day_s)), (2, 2));
    assert_eq!(count(NOW_S - 3 * day_s), 0);
}

#[test]
fn pupils_who_took_part_come_out_as_counts_alone() {
    let folder = folder();
    let learning = learning(&folder);
    with_class(&learning);
    let (one, again, other) = (run(1, 1), run(2, 1), run(3, 2));
    learning
        .record_progress(&[one, again, other, run(4, 99)])
        .expect("stored");
    let told = learning.took_part(NOW_S, NOW_S + 1).expect("counted");
    assert_eq!(told.bands, [("7-9".to_owned(), 2, 2)]);
    assert_eq!(told.topics, [("telling".to_owned(), 2)]);
    let later = learning.took_part(NOW_S + 1, NOW_S + 2).expect("counted");
    assert_eq!(later.bands, [("7-9".to_owned(), 2, 0)]);
    assert_eq!(later.topics, []);
    learning
        .set_left(classroom::PupilId([2; 16]), Some(NOW_S))
        .expect("left");
    let told = learning.took_part(NOW_S, NOW_S + 1).expect("counted");
    assert_eq!(told.bands, [("7-9".to_owned(), 1, 1)]);
    assert_eq!(told.topics, [("telling".to_owned(), 1)]);
}

/// Facts as the pupil app writes them, as far as this counts them.
fn acted(mut run: ProgressRow, scenario: &str, is_safe: bool) -> ProgressRow {
    run.run.scenario = scenario.to_owned();
    let ideas = if is_safe { "[]" } else { "[\"an-idea\"]" };
    run.facts = format!("{{\"misconceptions\":{ideas},\"telling_rehearsed\":true}}");
    run
}

#[test]
fn r13_acting_safely_compares_the_first_scenario_with_the_last_new_one() {
    let folder = folder();
    let learning = learning(&folder);
    with_class(&learning);
    learning
        .record_progress(&[
            acted(run(1, 1), "one", false),
            acted(run(2, 1), "two", true),
            // Again: this one knows the answer.
            acted(run(3, 1), "one", true),
            acted(run(4, 1), "three", false),
            // Only one scenario, and what says nothing.
            acted(run(5, 2), "one", true),
            run(6, 2),
        ])
        .expect("stored");
    let told = learning.acted_safely(NOW_S, NOW_S + 1).expect("counted");
    let band = |first, last| ActedSafely {
        band: "7-9".to_owned(),
        pupils: 1,
        first,
        last,
    };
    assert_eq!(told, [band(0, 0)]);
    let mut untold = acted(run(7, 1), "four", true);
    untold.facts = "{\"misconceptions\":[],\"telling_rehearsed\":false}".to_owned();
    let later = acted(run(8, 1), "five", true);
    learning.record_progress(&[untold, later]).expect("stored");
    let told = learning.acted_safely(NOW_S, NOW_S + 1).expect("counted");
    assert_eq!(told, [band(0, 1)]);
    assert_eq!(
        learning
            .acted_safely(NOW_S + 1, NOW_S + 2)
            .expect("counted"),
        []
    );
}
