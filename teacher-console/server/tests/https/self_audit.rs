//! The self-audit over HTTPS: what registers know is offered, items are given, gaps become actions, and a year is compared
//! with the one before (I-15, I-35); and what is due within a week (I-23).

use protocol::{
    audit::{ActOnAudit, AuditPage, AuditRow, AuditSays, KnownFrom},
    bytes::Token,
    calendar::{CalendarPage, DueWhat},
    machines::Nothing,
    paths,
    problem::{ProblemBody, ProblemCode},
    registers::{NoteRecord, RegistersPage},
};

use crate::{
    lists::Desk,
    support::{Adult, code},
};

const DAY_S: i64 = 24 * 60 * 60;

impl Desk {
    async fn auditor(&self, who: &Adult) -> Token {
        self.sign_in(who).await.unwrap().token
    }

    async fn audit(&self, who: &Token) -> AuditPage {
        self.ask(paths::AUDIT, who, &Nothing {}).await.unwrap()
    }

    async fn act(&self, who: &Token, act: ActOnAudit) -> Result<AuditPage, ProblemBody> {
        self.ask(paths::AUDIT_ACT, who, &act).await
    }

    async fn due(&self, who: &Token) -> Vec<(DueWhat, u32)> {
        let page: CalendarPage = self.ask(paths::CALENDAR, who, &Nothing {}).await.unwrap();
        page.due.iter().map(|row| (row.what, row.count)).collect()
    }

    /// Answers whatever is not answered yet.
    async fn answers_the_rest(&self, who: &Token) {
        for row in self.audit(who).await.rows {
            let (says, words) = if row.is_fact {
                (AuditSays::Fact, "As every year")
            } else {
                (AuditSays::Yes, "")
            };
            if row.answer.is_none() {
                self.act(who, answer(&row.item, says, words)).await.unwrap();
            }
        }
    }

    /// A record of this kind, due so many days from now, with these ticks.
    async fn has_record(&self, who: &Token, kind: &str, ticked: &[&str], days: i64) -> u32 {
        let open = NoteRecord::Open {
            kind: kind.to_owned(),
            about: "Version of September".to_owned(),
            words: "On the staff page of the platform".to_owned(),
            ticked: ticked.iter().map(|tick| (*tick).to_owned()).collect(),
            owner: None,
            day: self.school.time(),
            due: Some(self.school.time() + days * DAY_S),
        };
        let page: RegistersPage = self.ask(paths::REGISTERS_NOTE, who, &open).await.unwrap();
        page.records[0].number
    }
}

fn row<'a>(page: &'a AuditPage, item: &str) -> &'a AuditRow {
    page.rows.iter().find(|row| row.item == item).unwrap()
}

fn answer(item: &str, says: AuditSays, words: &str) -> ActOnAudit {
    ActOnAudit::Answer {
        item: item.to_owned(),
        says,
        words: words.to_owned(),
    }
}

/// I-35, I-09, I-21: what is known is offered with where from, and a person answers.
#[tokio::test]
async fn i35_what_the_registers_know_is_offered_and_a_person_answers() {
    let desk = Desk::begin().await;
    let lead = desk.auditor(&desk.school.lead).await;
    let page = desk.audit(&lead).await;
    assert_eq!(page.rows.len(), 27);
    assert_eq!(row(&page, "for-staff").known, None);
    let leader = row(&page, "leader").known.as_ref().unwrap();
    assert_eq!(leader.from, KnownFrom::Duty);
    assert_eq!(leader.words, desk.school.head.person.name);
    let logged = row(&page, "logged").known.as_ref().unwrap();
    assert_eq!(logged.from, KnownFrom::Log);
    desk.has_record(&lead, "policy-published", &["platform"], 9)
        .await;
    let page = desk.audit(&lead).await;
    let known = row(&page, "for-staff").known.clone().unwrap();
    assert_eq!(known.words, "On the staff page of the platform");
    assert_eq!(known.at, Some(desk.school.time()));
    assert_eq!(row(&page, "for-parents").known, None, "nobody ticked that");
    let fact = answer("for-staff", AuditSays::Fact, &known.words);
    let page = desk.act(&lead, fact).await.unwrap();
    let told = row(&page, "for-staff").answer.clone().unwrap();
    assert_eq!(told.by, desk.school.lead.person.id);
    for wrong in [
        answer("for-staff", AuditSays::Yes, ""),
        answer("for-staff", AuditSays::Fact, " "),
        answer("provider", AuditSays::Fact, "yes"),
        answer("no-such-item", AuditSays::Yes, ""),
        ActOnAudit::Complete,
        ActOnAudit::MakeActions {
            due: desk.school.time() + DAY_S,
        },
    ] {
        assert!(desk.act(&lead, wrong).await.is_err());
    }
    assert_eq!(desk.audit(&lead).await, page, "nothing of that was kept");
}

/// I-35: where an item asks when, the day on which that was ticked is offered, and not what the record says.
#[tokio::test]
async fn i35_where_a_day_is_asked_for_the_day_of_the_tick_is_offered() {
    let mut desk = Desk::begin().await;
    let lead = desk.auditor(&desk.school.lead).await;
    let number = desk.has_record(&lead, "policy-version", &[], 9).await;
    let page = desk.audit(&lead).await;
    assert_eq!(row(&page, "agreed").known, None, "nobody has agreed yet");
    desk.school.wait_s(3 * DAY_S);
    desk.school.prove(&mut desk.console).await.unwrap();
    let lead = desk.auditor(&desk.school.lead).await;
    let goes_on = NoteRecord::GoOn {
        number,
        words: "Minutes of the meeting".to_owned(),
        ticked: vec!["governors".to_owned()],
        owner: None,
        due: None,
    };
    let _page: RegistersPage = desk
        .ask(paths::REGISTERS_NOTE, &lead, &goes_on)
        .await
        .unwrap();
    let agreed = desk.school.time();
    desk.school.wait_s(DAY_S);
    desk.school.prove(&mut desk.console).await.unwrap();
    let lead = desk.auditor(&desk.school.lead).await;
    let page = desk.audit(&lead).await;
    let known = row(&page, "agreed").known.clone().unwrap();
    assert_eq!(known.from, KnownFrom::RecordDay);
    assert_eq!(known.at, Some(agreed));
    assert_eq!(known.words, "Version of September");
}

/// I-15, I-35: items are given to others, gaps become actions by one press, and the next year sees this one.
#[tokio::test]
async fn i35_gaps_become_actions_and_the_next_year_is_compared_with_this_one() {
    let mut desk = Desk::begin().await;
    let lead = desk.auditor(&desk.school.lead).await;
    let teacher = desk.auditor(&desk.school.teacher).await;
    assert_eq!(desk.audit(&teacher).await.rows, []);
    let give = ActOnAudit::Give {
        item: "filtering".to_owned(),
        owner: desk.school.teacher.person.id,
        due: Some(desk.school.time() + 5 * DAY_S),
    };
    assert_eq!(
        code(desk.act(&teacher, give.clone()).await),
        ProblemCode::Refused
    );
    desk.act(&lead, give).await.unwrap();
    assert!(desk.due(&teacher).await.contains(&(DueWhat::AuditItems, 1)));
    let no = answer("filtering", AuditSays::No, "The library is not filtered.");
    let page = desk.act(&teacher, no).await.unwrap();
    assert_eq!(page.rows.len(), 1, "theirs and no other");
    let other = answer("provider", AuditSays::No, "");
    assert_eq!(code(desk.act(&teacher, other).await), ProblemCode::Refused);
    assert!(!desk.due(&teacher).await.contains(&(DueWhat::AuditItems, 1)));
    desk.answers_the_rest(&lead).await;
    let due = desk.school.time() + 60 * DAY_S;
    let page = desk
        .act(&lead, ActOnAudit::MakeActions { due })
        .await
        .unwrap();
    let number = row(&page, "filtering").action.unwrap();
    let registers: RegistersPage = desk
        .ask(paths::REGISTERS, &lead, &Nothing {})
        .await
        .unwrap();
    let action = registers
        .records
        .iter()
        .find(|one| one.number == number)
        .unwrap();
    assert_eq!(action.words, "The library is not filtered.");
    assert_eq!(action.owner, Some(desk.school.teacher.person.id));
    assert_eq!(action.due, Some(due));
    let again = desk.act(&lead, ActOnAudit::MakeActions { due }).await;
    assert_eq!(code(again), ProblemCode::Refused, "each gap once");
    let page = desk.act(&lead, ActOnAudit::Complete).await.unwrap();
    assert_eq!(page.completed, Some(desk.school.time()));

    desk.school.wait_s(366 * DAY_S);
    desk.school.prove(&mut desk.console).await.unwrap();
    let lead = desk.auditor(&desk.school.lead).await;
    let page = desk.audit(&lead).await;
    assert!(page.completed.is_none() && page.completed_before.is_some());
    let filtering = row(&page, "filtering");
    assert!(filtering.answer.is_none() && filtering.action.is_none());
    let before = filtering.last_year.as_ref().unwrap();
    assert_eq!(before.says, AuditSays::No);
    assert!(desk.due(&lead).await.contains(&(DueWhat::Audit, 1)));
}

/// I-23, B-31, I-08: what is due within a week is counted for each role, and nothing of others is told.
#[tokio::test]
async fn i23_what_is_due_within_a_week_is_told_by_role() {
    let desk = Desk::begin().await;
    let lead = desk.auditor(&desk.school.lead).await;
    let teacher = desk.auditor(&desk.school.teacher).await;
    desk.has_record(&lead, "security-audit", &[], 3).await;
    desk.has_record(&lead, "security-audit", &[], 30).await;
    let due = desk.due(&lead).await;
    assert!(due.contains(&(DueWhat::Records, 1)), "{due:?}");
    assert!(
        due.contains(&(DueWhat::Policy, 1)),
        "never reviewed: {due:?}"
    );
    assert!(due.contains(&(DueWhat::Audit, 1)));
    assert_eq!(desk.due(&teacher).await, [(DueWhat::Rooms, 1)]);
}
