//! Danger, and nobody there: who is called when, by a clock of the test's own.

use super::*;

const LADDER: Ladder = Ladder {
    staff_route_after_min: 3,
    office_after_min: 5,
};
const SENT_S: i64 = 1_000;

/// A report that says 'danger today', for the lead alone.
fn urgent(log: Log) -> ReceivedReport {
    ReceivedReport {
        envelope: words(9, &[LEAD_KEY]),
        received_at_s: SENT_S,
        ..report(log)
    }
}

fn head_of_the_staff_route() -> StaffMember {
    StaffMember {
        routes: vec![Log::Staff],
        ..head()
    }
}

fn after(minutes: i64, log: Log, post: Post<'_>) -> bool {
    rings(&[urgent(log)], post, LADDER, SENT_S + minutes * 60)
}

#[test]
fn danger_and_nobody_there_climbs_the_ladder_at_its_minutes() {
    let (lead, head, teacher) = (lead(), head_of_the_staff_route(), teacher());
    let lists = [[lead.clone()], [head.clone()], [teacher.clone()]];
    let called = |minutes| {
        let [leads, heads, teachers] = &lists;
        [
            after(minutes, Log::Safeguarding, Post::Locked(leads)),
            after(minutes, Log::Safeguarding, Post::Locked(heads)),
            after(minutes, Log::Safeguarding, Post::Office),
            after(minutes, Log::Safeguarding, Post::Locked(teachers)),
            after(minutes, Log::Safeguarding, Post::SignedIn(&teacher)),
        ]
    };
    assert_eq!(called(0), [true, false, false, false, false]);
    assert_eq!(called(2), [true, false, false, false, false]);
    assert_eq!(called(3), [true, true, false, false, false]);
    assert_eq!(called(5), [true, true, true, false, false]);
    let saturday = 2 * 24 * 60;
    assert_eq!(called(saturday), [true, true, true, false, false]);
}

#[test]
fn a_console_that_nobody_has_used_yet_is_silent_and_the_office_still_calls() {
    assert!(!after(60, Log::Safeguarding, Post::Locked(&[])));
    assert!(!after(60, Log::Staff, Post::Locked(&[])));
    assert!(after(60, Log::Safeguarding, Post::Office));
}

#[test]
fn while_somebody_is_signed_in_only_what_is_for_them_rings() {
    let post_of = |who: &StaffMember| after(60, Log::Safeguarding, Post::SignedIn(who));
    assert!(post_of(&lead()));
    assert!(!post_of(&teacher()), "though the lead worked there before");
}

#[test]
fn no_shadow_what_is_kept_from_somebody_never_rings_where_they_are() {
    for log in [Log::Staff, Log::Leaders] {
        let both = [lead(), head_of_the_staff_route()];
        assert!(after(600, log, Post::Locked(&[lead()])));
        assert!(!after(600, log, Post::Locked(&both)), "one was left out");
        assert!(!after(600, log, Post::SignedIn(&head_of_the_staff_route())));
        assert!(!after(600, log, Post::Office));
    }
}

#[test]
fn the_author_of_an_urgent_worry_is_not_called_by_it() {
    let worry = ReceivedReport {
        envelope: words(9, &[LEAD_KEY, TEACHER_KEY]),
        concern: Some((ConcernKind::Child, teacher().id)),
        ..urgent(Log::Safeguarding)
    };
    let ring = |who: &StaffMember| {
        rings(
            std::slice::from_ref(&worry),
            Post::SignedIn(who),
            LADDER,
            SENT_S,
        )
    };
    assert!(ring(&lead()));
    assert!(!ring(&teacher()));
}

#[test]
fn a_clock_that_went_back_keeps_the_team_called() {
    assert!(after(-600, Log::Safeguarding, Post::Locked(&[lead()])));
    assert!(!after(-600, Log::Safeguarding, Post::Office));
}
