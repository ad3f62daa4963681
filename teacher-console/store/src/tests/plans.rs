//! What classes play is kept until its lesson is over, what single pupils play until they have played it.

use super::*;
use classroom::{
    AgeBand, ClassId, FinishedRun, Group, LessonMode, LessonPlan, OptOut, PlanDraft, Play, Pupil,
    PupilId, SchoolClass,
};
use std::collections::{BTreeMap, BTreeSet};

const CLASS: ClassId = ClassId([40; 16]);
const BAND: AgeBand = AgeBand::From7To9;
const UNTIL_S: i64 = NOW_S + 3600;

fn pupil(number: u8) -> PupilId {
    PupilId([number; 16])
}

fn play(scenario: &str, is_heavy: bool) -> Play {
    Play {
        scenario: scenario.to_owned(),
        topic: format!("topic of {scenario}"),
        is_heavy,
        is_support_confirmed: is_heavy,
    }
}

fn school(folder: &TempDir) -> Learning {
    let learning = learning(folder);
    let class = SchoolClass {
        id: CLASS,
        name: "5B".to_owned(),
        band: BAND,
    };
    learning.add_class(&class).expect("added");
    let pupils = [1, 2].map(|number| PupilRow {
        pupil: Pupil {
            id: pupil(number),
            class: CLASS,
            shown_name: format!("Pupil {number}"),
            tile: "kite".to_owned(),
            band: BAND,
        },
        card: None,
        profile: "{}".to_owned(),
    });
    learning.add_pupils(&pupils).expect("added");
    learning
}

fn planned() -> PlanDraft {
    PlanDraft {
        mode: LessonMode::Solo,
        class: Some(play("a", true)),
        groups: vec![Group {
            pupils: BTreeSet::from([pupil(2)]),
            play: play("b", false),
        }],
        own: BTreeMap::new(),
    }
}

fn played(number: u8, scenario: &str, is_checked: bool) -> ProgressRow {
    ProgressRow {
        id: [number; 16],
        run: FinishedRun {
            pupil: pupil(1),
            scenario: scenario.to_owned(),
            topic: "a topic".to_owned(),
            outcome: "told".to_owned(),
            seconds: 90,
            happened_at_s: NOW_S,
        },
        is_checked,
        facts: "{}".to_owned(),
        received_at_s: NOW_S + 60,
        machine: [8; 16],
    }
}

#[test]
fn a_plan_is_read_as_it_was_kept_and_ends_with_its_lesson() {
    let folder = folder();
    let learning = school(&folder);
    let read = |now_s| learning.plan_of(CLASS, BAND, now_s).expect("read");
    assert_eq!(
        (read(NOW_S).revision(), &read(NOW_S).draft().class),
        (0, &None)
    );
    for revision in [1, 2] {
        let plan = LessonPlan::kept(planned(), revision);
        learning
            .keep_plan(CLASS, &plan, [5; 16], NOW_S, UNTIL_S)
            .expect("kept");
        assert_eq!(read(NOW_S), plan);
        assert_eq!(learning.plan_revision(CLASS).expect("read"), revision);
    }
    let over = read(UNTIL_S);
    assert_eq!((&over.draft().class, over.draft().groups.len()), (&None, 0));
    assert_eq!(over.revision(), 2);
    assert_eq!(over.mode(), LessonMode::Guided, "as the band begins");
}

/// B-40.
#[test]
fn what_one_pupil_was_given_outlasts_the_lesson_and_ends_when_they_played_it() {
    let folder = folder();
    let learning = school(&folder);
    let own = || {
        learning
            .plan_of(CLASS, BAND, UNTIL_S)
            .expect("read")
            .draft()
            .own
            .len()
    };
    learning
        .give_own(CLASS, pupil(1), Some(&play("c", true)), 1, NOW_S)
        .expect("given");
    for unlike in [played(1, "c", false), played(2, "d", true)] {
        learning.record_progress(&[unlike]).expect("stored");
        assert_eq!(own(), 1, "nobody checked who played, or it was another");
    }
    learning
        .record_progress(&[played(3, "c", true)])
        .expect("stored");
    assert_eq!(own(), 0);
    assert!(learning.own_play_of(pupil(1)).expect("read").is_some());
    learning.sweep(UNTIL_S).expect("swept");
    assert_eq!(learning.own_play_of(pupil(1)).expect("read"), None);
    learning
        .give_own(CLASS, pupil(1), Some(&play("c", true)), 2, UNTIL_S)
        .expect("given again");
    assert_eq!(own(), 1, "to be played once more");
    learning
        .give_own(CLASS, pupil(1), None, 3, UNTIL_S)
        .expect("taken back");
    assert_eq!(own(), 0);
}

/// C-22.
#[test]
fn what_a_pupil_is_not_to_meet_is_theirs_alone_until_it_is_taken_back() {
    let folder = folder();
    let learning = school(&folder);
    let what = OptOut::Topic("grooming".to_owned());
    for is_left_out in [true, true] {
        learning
            .set_opt_out(CLASS, pupil(1), &what, is_left_out, 1)
            .expect("said");
    }
    let of_class = learning.opt_outs_of_class(CLASS).expect("read");
    let all: Vec<_> = of_class.iter().collect();
    assert_eq!(all, [(pupil(1), &what)]);
    assert_eq!(learning.opt_outs_of(pupil(1)).expect("read"), of_class);
    let other = learning.opt_outs_of(pupil(2)).expect("read");
    assert_eq!(other.iter().count(), 0);
    learning
        .set_opt_out(CLASS, pupil(1), &what, false, 2)
        .expect("said");
    let none = learning.opt_outs_of_class(CLASS).expect("read");
    assert_eq!(none.iter().count(), 0);
}

/// B-29: whoever confirmed that support is in place stays on record when the class goes on.
#[test]
fn who_confirmed_support_is_on_record_for_a_year() {
    let folder = folder();
    let learning = school(&folder);
    let plan = LessonPlan::kept(planned(), 1);
    let kept = learning.keep_plan(CLASS, &plan, [5; 16], NOW_S, UNTIL_S);
    kept.expect("kept");
    let on_record = || {
        let sql =
            "select count(*) from supports where scenario = 'a' and hex(confirmed_by) like '0505%'";
        let root = as_root(&folder, "learning.db", &key(1));
        root.query_row(sql, [], |row| row.get::<_, u32>(0))
            .expect("read")
    };
    assert_eq!(on_record(), 1, "the heavy one and no other");
    learning.sweep(NOW_S + 300 * 86_400).expect("swept");
    assert_eq!(on_record(), 1);
    learning.sweep(NOW_S + 366 * 86_400).expect("swept");
    assert_eq!(on_record(), 0);
}
