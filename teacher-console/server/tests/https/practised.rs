//! What a pupil's app hears of the pupil's own runs, and when half-terms begin: enough to know what is due again.

use protocol::{
    account::Confirm,
    bytes::{Id, Token},
    classroom::{ClassProgress, Coverage, CoveredTopic, OneClass},
    machines::Nothing,
    parcel::Parcel,
    paths,
    problem::ProblemBody,
    pupil_support::{OnePupil, PupilSupport, SetStage},
    school_settings::{ChangeSetting, SchoolSettings},
};

use crate::support::{Machine, TestSchool};

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

/// C-20.
#[tokio::test]
async fn c20_a_stage_of_ones_own_is_offered_from_the_next_sign_in_and_ends_when_it_is_taken_back() {
    let school = TestSchool::founded().await;
    let open = school.open_class().await;
    let [me, other] = open.pupils;
    let by = (Some(&open.console), Some(&open.lead));
    let one = |pupil| OnePupil {
        class: open.class,
        pupil,
    };
    let before: PupilSupport = school
        .ask(paths::CLASSROOM_PUPIL, by.0, by.1, &one(me))
        .await
        .unwrap();
    assert_eq!(before.band, before.class_band);
    assert!(before.may_set_stage);
    let stage = |band: Option<&str>| SetStage {
        class: open.class,
        pupil: me,
        band: band.map(str::to_owned),
    };
    let own = if before.class_band == "5-7" {
        "9-11"
    } else {
        "5-7"
    };
    let set = |ask| school_set(&school, by, ask);
    let told = set(stage(Some(own))).await.unwrap();
    assert_eq!(
        (told.band.as_str(), &told.class_band),
        (own, &before.class_band)
    );
    assert!(set(stage(Some("12-99"))).await.is_err());
    let session = school.help_in(&open.pc, me, &open.lesson_code).await;
    assert_eq!(session.band.as_deref(), Some(own));
    let session = school.help_in(&open.pc, other, &open.lesson_code).await;
    assert_eq!(session.band, Some(before.class_band.clone()));
    let told = set(stage(None)).await.unwrap();
    assert_eq!(told.band, before.class_band);
    let nobody = school
        .ask::<PupilSupport>(paths::CLASSROOM_PUPIL, by.0, by.1, &one(Id([77; 16])))
        .await;
    assert!(nobody.is_err());
}

/// C-01: what a pupil chose is said, and the slots for receipts never are.
#[tokio::test]
async fn c01_how_a_pupil_works_is_told_without_their_receipts() {
    let school = TestSchool::founded().await;
    let open = school.open_class().await;
    let [me, _] = open.pupils;
    let session = school.help_in(&open.pc, me, &open.lesson_code).await;
    let mut profile = session.profile;
    profile.reading_mode = "simplified".to_owned();
    profile.access.insert("size".to_owned(), "150".to_owned());
    let _kept: Nothing = school
        .ask(
            paths::PUPILS_PROFILE,
            Some(&open.pc),
            Some(&session.token),
            &profile,
        )
        .await
        .unwrap();
    let by = (Some(&open.console), Some(&open.lead));
    let ask = OnePupil {
        class: open.class,
        pupil: me,
    };
    let told: serde_json::Value = school
        .ask(paths::CLASSROOM_PUPIL, by.0, by.1, &ask)
        .await
        .unwrap();
    assert_eq!(told["reading_mode"], "simplified");
    assert_eq!(told["access"]["size"], "150");
    let text = told.to_string();
    for receipt in &profile.receipts {
        assert!(!text.contains(&receipt.to_string()));
    }
}

async fn school_set(
    school: &TestSchool,
    by: (Option<&Machine>, Option<&Token>),
    ask: SetStage,
) -> Result<PupilSupport, ProblemBody> {
    school.ask(paths::CLASSROOM_STAGE, by.0, by.1, &ask).await
}
