//! What a pupil's app hears of the pupil's own runs, and when half-terms begin: enough to know what is due again.

use protocol::{
    account::Confirm,
    classroom::{ClassProgress, Coverage, CoveredTopic, OneClass},
    machines::Nothing,
    parcel::Parcel,
    paths,
    school_settings::{ChangeSetting, SchoolSettings},
};

use crate::support::TestSchool;

#[tokio::test]
async fn a_checked_pupil_hears_of_their_own_checked_runs_and_of_nobody_elses() {
    let school = TestSchool::founded().await;
    let open = school.open_class().await;
    let [me, other] = open.pupils;
    let mut unchecked = school.run(3, me);
    unchecked.is_checked = false;
    let parcel = Parcel {
        progress: vec![school.run(1, me), school.run(2, other), unchecked],
        reports: Vec::new(),
    };
    school.parcel(&open.pc, &parcel).await;
    let session = school.help_in(&open.pc, me, &open.lesson_code).await;
    assert_eq!(session.practised.len(), 1);
    assert_eq!(
        session.practised[0].happened_at,
        school.run(1, me).happened_at
    );
    assert_eq!(session.finished.len(), 1);
    assert_eq!(session.now, school.time());
    assert!(session.half_terms.is_empty());
}

/// B-23.
#[tokio::test]
async fn b23_half_terms_are_heard_by_pupils_and_teachers_once_they_are_typed() {
    let school = TestSchool::founded().await;
    let open = school.open_class().await;
    let head = school.sign_in(&open.console, &school.head).await.token;
    let change = |value: &str| ChangeSetting {
        id: "half-terms".to_owned(),
        value: value.to_owned(),
    };
    let by = (Some(&open.console), Some(&head));
    let confirm = Confirm {
        auth: school.head.auth(),
    };
    let _confirmed: Nothing = school
        .ask(paths::STAFF_CONFIRM, by.0, by.1, &confirm)
        .await
        .unwrap();
    let typed = change("2026-11-02 2026-09-07");
    let kept: SchoolSettings = school
        .ask(paths::SCHOOL_SETTINGS_CHANGE, by.0, by.1, &typed)
        .await
        .unwrap();
    let row = kept.settings.iter().find(|row| row.id == "half-terms");
    assert_eq!(row.unwrap().value, "2026-09-07 2026-11-02");
    let slip = school
        .ask::<SchoolSettings>(paths::SCHOOL_SETTINGS_CHANGE, by.0, by.1, &change("soon"))
        .await;
    assert!(slip.is_err());
    let [me, _] = open.pupils;
    let session = school.help_in(&open.pc, me, &open.lesson_code).await;
    assert_eq!(session.half_terms, [20_703, 20_759]);
    let class = OneClass { class: open.class };
    let progress: ClassProgress = school
        .ask(
            paths::CLASSROOM_PROGRESS,
            Some(&open.console),
            Some(&open.lead),
            &class,
        )
        .await
        .unwrap();
    assert_eq!(progress.half_terms, session.half_terms);
}

/// B-23, I-26.
#[tokio::test]
async fn b23_coverage_counts_pupils_once_and_only_where_somebody_checked_who_played() {
    let school = TestSchool::founded().await;
    let open = school.open_class().await;
    let [me, other] = open.pupils;
    let mut unchecked = school.run(4, other);
    unchecked.is_checked = false;
    let parcel = Parcel {
        progress: vec![school.run(1, me), school.run(2, me), unchecked],
        reports: Vec::new(),
    };
    school.parcel(&open.pc, &parcel).await;
    let by = (Some(&open.console), Some(&open.lead));
    let ask = || school.ask::<Coverage>(paths::CLASSROOM_COVERAGE, by.0, by.1, &Nothing {});
    let told = ask().await.unwrap();
    let class = told
        .classes
        .iter()
        .find(|one| one.id == open.class)
        .unwrap();
    assert_eq!(
        class.topics,
        [CoveredTopic {
            topic: school.run(1, me).topic,
            pupils: 1
        }]
    );
    assert!(class.pupils >= 2);
    assert_eq!(class.year, classroom::year_of(&class.name));
    school
        .parcel(
            &open.pc,
            &Parcel {
                progress: vec![school.run(5, other)],
                reports: Vec::new(),
            },
        )
        .await;
    let told = ask().await.unwrap();
    let class = told
        .classes
        .iter()
        .find(|one| one.id == open.class)
        .unwrap();
    assert_eq!(class.topics[0].pupils, 2);
}
