//! Every log-in is listed as it stands, and somebody who answers for them signs once a year that they have looked.

use protocol::{
    bytes::Id,
    guest::GuestKind,
    log_ins::{LogIn, LogInState, LogIns, LogInsReview, reviewed},
    machines::{Nothing, OneStatement},
    paths,
    problem::{ProblemBody, ProblemCode},
    statement::Label,
};

use crate::{
    guests::{let_in, pass},
    lists::{Desk, follows},
    second_factor::set_up,
    support::{Adult, code, command},
};

const DAY_S: i64 = 24 * 60 * 60;

impl Desk {
    async fn log_ins(&self) -> LogIns {
        self.ask(paths::LOG_INS, &self.head, &Nothing {})
            .await
            .unwrap()
    }

    async fn looked_through(&self, told: &LogIns, by: &Adult) -> LogInsReview {
        LogInsReview {
            format: 1,
            log_ins: reviewed(&told.rows, self.chain().await.newest()),
            by: by.person.id,
            at: self.school.time(),
        }
    }

    async fn review(&self, review: &LogInsReview, by: &Adult) -> Result<LogIns, ProblemBody> {
        let statement = by.sign(Label::LogInsReview, self.school.id, review);
        let body = OneStatement { statement };
        self.ask(paths::LOG_INS_REVIEW, &self.head, &body).await
    }
}

fn row(told: &LogIns, person: Id) -> &LogIn {
    told.rows.iter().find(|row| row.person == person).unwrap()
}

#[tokio::test]
async fn l03_each_log_in_stands_as_the_signed_list_and_the_pass_say() {
    let desk = Desk::begin().await;
    let (school, head, lead) = (&desk.school, &desk.school.head, &desk.school.lead);
    let session = desk.sign_in(lead).await.unwrap();
    set_up(school, &desk.console, &session.token).await;
    let mut next = follows(&desk.chain().await);
    let mut away = next.standing(lead.person.id).unwrap();
    away.state = protocol::directory::Presence::Away;
    next.stand(lead.person.id, &away).unwrap();
    desk.propose(&desk.head, &next, &[head, &school.chair])
        .await
        .unwrap();
    desk.stop(&desk.head, head, &school.teacher).await.unwrap();
    let supply = pass(school, head, 80, GuestKind::Supply);
    let_in(school, &desk.console, (head, &desk.head), &supply)
        .await
        .unwrap();

    let told = desk.log_ins().await;
    assert_eq!(told.rows.len(), 6, "five and a guest");
    let as_head = row(&told, head.person.id);
    assert_eq!(
        (as_head.state, as_head.has_second_factor),
        (LogInState::InUse, false)
    );
    assert!(as_head.last_sign_in.is_some());
    assert_eq!(as_head.consoles.len(), 1, "the console they signed in at");
    let as_lead = row(&told, lead.person.id);
    assert_eq!(
        (as_lead.state, as_lead.has_second_factor),
        (LogInState::Away, true)
    );
    let as_teacher = row(&told, school.teacher.person.id);
    assert_eq!(
        (as_teacher.state, as_teacher.last_sign_in),
        (LogInState::Stopped, None)
    );
    let guest = row(&told, supply.guest);
    assert_eq!(
        (guest.state, guest.guest_until),
        (LogInState::Guest, Some(supply.until))
    );
    school.wait_s(supply.until - school.time());
    let head = desk.sign_in(head).await.unwrap().token;
    let later: LogIns = desk.ask(paths::LOG_INS, &head, &Nothing {}).await.unwrap();
    assert_eq!(row(&later, supply.guest).state, LogInState::FormerGuest);
}

#[tokio::test]
async fn l03_a_guest_stands_in_the_spreadsheet_with_who_let_them_in() {
    let desk = Desk::begin().await;
    let (school, head) = (&desk.school, &desk.school.head);
    let supply = pass(school, head, 80, GuestKind::Supply);
    let by = (head, &desk.head);
    let_in(school, &desk.console, by, &supply).await.unwrap();
    let out = school.folder.path().join("log-ins.csv");
    let (folder, to) = (school.path(), out.to_str().unwrap());
    command(&[
        "accounts",
        "--folder",
        folder.to_str().unwrap(),
        "--out",
        to,
    ])
    .unwrap();
    let csv = std::fs::read_to_string(&out).unwrap();
    let line = csv
        .lines()
        .find(|line| line.starts_with("\"guest80\""))
        .unwrap();
    assert!(
        line.contains("\"covers Year 5\"") && line.contains("guest until"),
        "{line}"
    );
    assert!(line.contains("\"Person head\""), "who let them in: {line}");
}

#[tokio::test]
async fn l35_a_review_is_due_from_its_month_until_somebody_who_answers_for_it_has_signed() {
    let mut desk = Desk::begin().await;
    let told = desk.log_ins().await;
    assert!(!told.is_due && told.last_review.is_none(), "just founded");
    desk.school.wait_s(366 * DAY_S);
    desk.school.prove(&mut desk.console).await.unwrap();
    desk.head = desk.sign_in(&desk.school.head).await.unwrap().token;
    let (head, chair) = (&desk.school.head, &desk.school.chair);
    let told = desk.log_ins().await;
    assert!(
        told.is_due && told.may_review,
        "every month comes once in a year"
    );

    let right = desk.looked_through(&told, head).await;
    let mut short = right.clone();
    short.log_ins.pop();
    assert_eq!(
        code(desk.review(&short, head).await),
        ProblemCode::Refused,
        "one was left out"
    );
    let mut old = right.clone();
    old.at -= 2 * DAY_S;
    assert_eq!(
        code(desk.review(&old, head).await),
        ProblemCode::Refused,
        "two days ago"
    );
    assert_eq!(
        code(desk.review(&right, chair).await),
        ProblemCode::Refused,
        "another's key"
    );
    assert!(desk.log_ins().await.is_due, "nothing was kept");
    let before = command(&["verify", "--folder", desk.school.path().to_str().unwrap()]).unwrap();
    let done = desk.review(&right, head).await.unwrap();
    assert!(!done.is_due);
    let kept: LogInsReview = done.last_review.unwrap().read(Label::LogInsReview).unwrap();
    assert_eq!(kept, right);
    let after = command(&["verify", "--folder", desk.school.path().to_str().unwrap()]).unwrap();
    assert_ne!(before, after, "on record");

    let as_chair = desk.sign_in(chair).await.unwrap().token;
    let statement = chair.sign(Label::LogInsReview, desk.school.id, &right);
    let asked: Result<LogIns, _> = desk
        .ask(
            paths::LOG_INS_REVIEW,
            &as_chair,
            &OneStatement { statement },
        )
        .await;
    assert_eq!(code(asked), ProblemCode::NotThere, "not a chair's duty");
}
