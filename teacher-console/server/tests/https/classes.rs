//! Who is set for which class: at once, on record, and only as far as one's own phase.

use protocol::{
    bytes::{Id, Token},
    classroom::{OneClass, OpenLesson, SetForClass, SetTo, StaffClasses},
    directory::Duty,
    machines::Nothing,
    paths,
    problem::{ProblemBody, ProblemCode},
};

use crate::support::{Machine, TestSchool, code, command};

async fn seen(school: &TestSchool, console: &Machine, person: &Token) -> StaffClasses {
    school
        .ask(paths::CLASSROOM, Some(console), Some(person), &Nothing {})
        .await
        .unwrap()
}

async fn set(
    school: &TestSchool,
    (console, by): (&Machine, &Token),
    class: Id,
    people: &[Id],
) -> Result<StaffClasses, ProblemBody> {
    let ask = SetForClass {
        to: SetTo::Class(class),
        people: people.to_vec(),
    };
    school
        .ask(paths::CLASSROOM_SET, Some(console), Some(by), &ask)
        .await
}

/// H-10, H-18, H-24.
#[tokio::test]
async fn a_teacher_has_the_classes_they_are_set_for_and_loses_them_at_once() {
    let school = TestSchool::founded().await;
    let console = school.founding_console(60).await;
    let teacher = school.sign_in(&console, &school.teacher).await.token;
    let lead = school.sign_in(&console, &school.lead).await.token;
    let all = seen(&school, &console, &lead).await;
    let class = all.classes[0].id;
    let teacher_id = school.teacher.person.id;
    assert!(all.may_set && all.classes[0].set_for.is_empty());
    assert_eq!(
        all.can_be_set,
        [teacher_id],
        "the lead has every class anyway"
    );
    let none = seen(&school, &console, &teacher).await;
    assert!(none.classes.is_empty() && !none.may_set && none.can_be_set.is_empty());

    let by_lead = (&console, &lead);
    let now = set(&school, by_lead, class, &[teacher_id]).await.unwrap();
    assert_eq!(now.classes[0].set_for, [teacher_id]);
    assert_eq!(seen(&school, &console, &teacher).await.classes.len(), 1);
    let open = async || -> Result<OpenLesson, ProblemBody> {
        let one = OneClass { class };
        school
            .ask(paths::LESSONS_OPEN, Some(&console), Some(&teacher), &one)
            .await
    };
    open().await.unwrap();
    set(&school, by_lead, class, &[]).await.unwrap();
    assert_eq!(code(open().await), ProblemCode::NotThere);
    assert!(seen(&school, &console, &teacher).await.classes.is_empty());

    let folder = school.path();
    let checked = command(&["verify", "--folder", folder.to_str().unwrap()]).unwrap();
    assert!(checked.contains("Everything holds."), "{checked}");
}

#[tokio::test]
async fn nobody_without_a_duty_with_classes_is_set_and_a_teacher_sets_nobody() {
    let school = TestSchool::founded().await;
    let console = school.founding_console(61).await;
    let lead = school.sign_in(&console, &school.lead).await.token;
    let teacher = school.sign_in(&console, &school.teacher).await.token;
    let class = seen(&school, &console, &lead).await.classes[0].id;
    let (teacher_id, chair) = (school.teacher.person.id, school.chair.person.id);
    let by_lead = (&console, &lead);
    let wrong = set(&school, by_lead, class, &[teacher_id, chair]).await;
    assert_eq!(code(wrong), ProblemCode::Refused);
    let after = seen(&school, &console, &lead).await;
    assert!(after.classes[0].set_for.is_empty(), "all or nothing");
    let by_teacher = (&console, &teacher);
    let tried = set(&school, by_teacher, class, &[teacher_id]).await;
    assert_eq!(code(tried), ProblemCode::NotThere);
}

/// H-03: said by name, on record, and by nobody's last class.
#[tokio::test]
async fn every_phase_is_had_only_where_a_leader_has_said_so() {
    let mut school = TestSchool::unfounded().await;
    let duties = &mut school.teacher.person.duties;
    *duties = vec![Duty::OnlineSafetyCoordinator];
    let console = school.founding_console(62).await;
    school.found(&console).await.unwrap();
    let (lead, me) = (&school.lead, &school.teacher);
    let lead = school.sign_in(&console, lead).await.token;
    let mine = school.sign_in(&console, me).await.token;
    let all = seen(&school, &console, &lead).await;
    let (me, class) = (me.person.id, all.classes[0].id);
    assert_eq!(
        (all.can_have_every_phase, all.every_phase),
        (vec![me], vec![])
    );
    assert!(seen(&school, &console, &mine).await.classes.is_empty());

    let say = async |by: &Token, people: Vec<Id>| -> Result<StaffClasses, ProblemBody> {
        let to = SetTo::EveryPhase;
        let ask = SetForClass { to, people };
        school
            .ask(paths::CLASSROOM_SET, Some(&console), Some(by), &ask)
            .await
    };
    assert_eq!(code(say(&mine, vec![me]).await), ProblemCode::NotThere);
    assert_eq!(say(&lead, vec![me]).await.unwrap().every_phase, [me]);
    let theirs = seen(&school, &console, &mine).await;
    assert_eq!(theirs.classes.len(), 1);
    assert!(theirs.every_phase.is_empty(), "only for whoever may set");
    say(&lead, Vec::new()).await.unwrap();
    set(&school, (&console, &lead), class, &[me]).await.unwrap();
    assert_eq!(seen(&school, &console, &mine).await.classes.len(), 1);
    set(&school, (&console, &lead), class, &[]).await.unwrap();
    assert!(seen(&school, &console, &mine).await.classes.is_empty());
}

#[tokio::test]
async fn a_demo_schools_teachers_have_its_classes_from_the_beginning_and_a_real_schools_have_none()
{
    for is_demo in [true, false] {
        let mut school = if is_demo {
            TestSchool::demo().await
        } else {
            TestSchool::unfounded().await
        };
        let console = school.founding_console(63).await;
        school.found(&console).await.unwrap();
        let lead = school.sign_in(&console, &school.lead).await.token;
        let all = seen(&school, &console, &lead).await.classes.len();
        let teacher = school.sign_in(&console, &school.teacher).await.token;
        let theirs = seen(&school, &console, &teacher).await.classes.len();
        assert!(all > 0);
        assert_eq!(theirs, if is_demo { all } else { 0 });
        let folder = school.path();
        let checked = command(&["verify", "--folder", folder.to_str().unwrap()]).unwrap();
        assert!(checked.contains("Everything holds."), "{checked}");
    }
}
