//! The school's own decisions: read by staff, changed by those who answer for them, counted at once.

use protocol::{
    account::Confirm,
    classroom::StaffClasses,
    machines::Nothing,
    paths,
    problem::ProblemCode,
    school_settings::{ChangeSetting, SchoolSettings},
};

use crate::support::{TestSchool, code, command};

fn lock_after(minutes: &str) -> ChangeSetting {
    ChangeSetting {
        id: "idle-lock-minutes".to_owned(),
        value: minutes.to_owned(),
    }
}

/// How many links each log's chain has.
fn links(school: &TestSchool) -> Vec<u64> {
    let folder = school.path();
    let verified = command(&["verify", "--folder", folder.to_str().unwrap()]).unwrap();
    let numbers = verified.lines().filter_map(|line| {
        let (before, _) = line.split_once(" links")?;
        before.rsplit(' ').next()?.parse().ok()
    });
    numbers.collect()
}

#[tokio::test]
async fn a_shorter_idle_lock_counts_at_once_and_outlives_a_restart() {
    let mut school = TestSchool::founded().await;
    let mut console = school.founding_console(50).await;
    let session = school.sign_in(&console, &school.lead).await;
    let token = Some(&session.token);
    let confirm = Confirm {
        auth: school.lead.auth(),
    };
    let _confirmed: Nothing = school
        .ask(paths::STAFF_CONFIRM, Some(&console), token, &confirm)
        .await
        .unwrap();
    let before = links(&school);
    let changed: SchoolSettings = school
        .ask(
            paths::SCHOOL_SETTINGS_CHANGE,
            Some(&console),
            token,
            &lock_after("5"),
        )
        .await
        .unwrap();
    let row = &changed.settings[0];
    assert!(changed.may_change);
    assert_eq!(
        (
            row.value.as_str(),
            row.default.as_str(),
            row.source.as_str()
        ),
        ("5", "20", "L-11")
    );
    assert_eq!(row.chosen.unwrap().by, school.lead.person.id);
    let one_more: Vec<u64> = before.iter().map(|links| links + 1).collect();
    assert_eq!(links(&school), one_more, "on record in every log alike");
    school.wait_s(5 * 60);
    let asked: Result<StaffClasses, _> = school
        .ask(paths::CLASSROOM, Some(&console), token, &Nothing {})
        .await;
    assert_eq!(code(asked), ProblemCode::NotSignedIn);

    school.restart().await;
    school.prove(&mut console).await.unwrap();
    let session = school.sign_in(&console, &school.teacher).await;
    assert_eq!(session.idle_lock_s, 300);
}

#[tokio::test]
async fn a_teacher_reads_the_settings_and_changes_none_and_a_wrong_value_is_refused_in_words() {
    let school = TestSchool::founded().await;
    let console = school.founding_console(50).await;
    let teacher = school.sign_in(&console, &school.teacher).await.token;
    let read: SchoolSettings = school
        .ask(
            paths::SCHOOL_SETTINGS,
            Some(&console),
            Some(&teacher),
            &Nothing {},
        )
        .await
        .unwrap();
    assert!(!read.may_change && read.settings[0].chosen.is_none());
    let tried: Result<SchoolSettings, _> = school
        .ask(
            paths::SCHOOL_SETTINGS_CHANGE,
            Some(&console),
            Some(&teacher),
            &lock_after("5"),
        )
        .await;
    assert_eq!(code(tried), ProblemCode::NotThere);

    let lead = school.sign_in(&console, &school.lead).await.token;
    let tried: Result<SchoolSettings, _> = school
        .ask(
            paths::SCHOOL_SETTINGS_CHANGE,
            Some(&console),
            Some(&lead),
            &lock_after("45"),
        )
        .await;
    let problem = tried.unwrap_err();
    assert_eq!(problem.code, ProblemCode::Refused);
    assert!(problem.what.contains("from 1 to 20"), "{}", problem.what);
}
