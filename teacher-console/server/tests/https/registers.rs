//! Short registers over HTTPS: recording the head allows (F-32), reviews of the policy (I-08), new technology (I-30).

use protocol::{
    bytes::Token,
    machines::Nothing,
    paths,
    policy::{NotePolicy, PolicyPage, ReviewWhy},
    problem::{ProblemBody, ProblemCode},
    recordings::{DecideRecording, LookAtRecording, RecordingState, Recordings},
};

use crate::{
    lists::Desk,
    support::{Adult, code},
};

const DAY_S: i64 = 24 * 60 * 60;

impl Desk {
    async fn token(&self, who: &Adult) -> Token {
        self.sign_in(who).await.unwrap().token
    }

    async fn note(&self, who: &Token, note: NotePolicy) -> Result<PolicyPage, ProblemBody> {
        self.ask(paths::POLICY_NOTE, who, &note).await
    }

    async fn decide(
        &self,
        who: &Token,
        decision: DecideRecording,
    ) -> Result<Recordings, ProblemBody> {
        self.ask(paths::RECORDINGS_DECIDE, who, &decision).await
    }

    fn choir(&self, days: i64) -> DecideRecording {
        let from = self.school.time().div_euclid(DAY_S) * DAY_S;
        DecideRecording::Allow {
            who: "The leader of the choir".to_owned(),
            what_for: "The summer concert, with her own telephone; deleted the day after"
                .to_owned(),
            from,
            last_day: from + days * DAY_S,
        }
    }
}

/// F-32.
#[tokio::test]
async fn f32_recording_is_allowed_by_the_head_looked_at_by_others_and_at_an_end() {
    let mut desk = Desk::begin().await;
    let (head, lead) = (
        desk.token(&desk.school.head).await,
        desk.token(&desk.school.lead).await,
    );
    let told = desk.decide(&head, desk.choir(1)).await.unwrap();
    let [choir] = told.allowed.as_slice() else {
        panic!("one: {told:?}");
    };
    assert_eq!(choir.state, RecordingState::Counts);
    assert_eq!(choir.by, desk.school.head.person.id);
    let number = choir.number;
    let look = LookAtRecording {
        number,
        words: "Used at the rehearsal as agreed.".to_owned(),
    };
    let told: Recordings = desk
        .ask(paths::RECORDINGS_LOOK, &lead, &look)
        .await
        .unwrap();
    assert!(!told.may_allow, "the lead looks and does not allow");
    assert_eq!(told.allowed[0].notes[0].by, desk.school.lead.person.id);
    assert_eq!(
        code(desk.decide(&lead, desk.choir(1)).await),
        ProblemCode::NotThere
    );
    let withdraw = |number| DecideRecording::Withdraw {
        number,
        why: "The concert is off.".to_owned(),
    };
    let told = desk.decide(&head, desk.choir(30)).await.unwrap();
    let newest = told.allowed[0].number;
    let told = desk.decide(&head, withdraw(newest)).await.unwrap();
    assert_eq!(told.allowed[0].state, RecordingState::Withdrawn);
    assert_eq!(
        code(desk.decide(&head, withdraw(newest)).await),
        ProblemCode::Refused,
        "what is at its end stays as it is"
    );
    desk.school.wait_s(2 * DAY_S);
    desk.school.prove(&mut desk.console).await.unwrap();
    let head = desk.token(&desk.school.head).await;
    let told: Recordings = desk
        .ask(paths::RECORDINGS, &head, &Nothing {})
        .await
        .unwrap();
    assert_eq!(told.allowed[1].state, RecordingState::Over);
    assert_eq!(told.allowed[1].notes.len(), 1, "and nothing is lost");
}

#[tokio::test]
async fn a_permission_without_a_purpose_or_with_days_that_cannot_be_is_not_kept() {
    let desk = Desk::begin().await;
    let head = desk.token(&desk.school.head).await;
    let DecideRecording::Allow {
        who,
        what_for,
        from,
        last_day,
    } = desk.choir(5)
    else {
        panic!("it allows");
    };
    let allow = |who: &str, what_for: &str, from, last_day| DecideRecording::Allow {
        who: who.to_owned(),
        what_for: what_for.to_owned(),
        from,
        last_day,
    };
    for wrong in [
        allow(" ", &what_for, from, last_day),
        allow(&who, "", from, last_day),
        allow(&who, &what_for, from, from - DAY_S),
        allow(&who, &what_for, from - 9 * DAY_S, from - DAY_S),
        allow(&who, &what_for, from, from + 400 * DAY_S),
    ] {
        let no = desk.decide(&head, wrong).await.unwrap_err();
        assert_eq!(no.code, ProblemCode::Refused);
        assert!(no.remedy.starts_with("Nothing was noted."), "{no:?}");
    }
    let told: Recordings = desk
        .ask(paths::RECORDINGS, &head, &Nothing {})
        .await
        .unwrap();
    assert_eq!(told.allowed, []);
}

/// I-08.
#[tokio::test]
async fn i08_the_policy_is_due_until_it_was_reviewed_and_again_when_something_asks_for_it() {
    let mut desk = Desk::begin().await;
    let lead = desk.token(&desk.school.lead).await;
    let page: PolicyPage = desk.ask(paths::POLICY, &lead, &Nothing {}).await.unwrap();
    assert!(page.is_due && page.due.is_none(), "it never was");
    let words = |words: &str| words.to_owned();
    let reviewed = |why| NotePolicy::Reviewed {
        why,
        words: "Phones: new wording. Agreed by governors.".to_owned(),
    };
    let page = desk.note(&lead, reviewed(ReviewWhy::Yearly)).await.unwrap();
    let now = desk.school.time();
    assert_eq!((page.is_due, page.due), (false, Some(now + 365 * DAY_S)));
    assert_eq!(page.reviews[0].by, desk.school.lead.person.id);
    desk.school.wait_s(DAY_S);
    desk.school.prove(&mut desk.console).await.unwrap();
    let lead = desk.token(&desk.school.lead).await;
    let sooner = NotePolicy::Sooner {
        why: ReviewWhy::Law,
        words: words("New guidance on phones."),
    };
    let page = desk.note(&lead, sooner).await.unwrap();
    assert!(page.is_due && page.sooner[0].why == ReviewWhy::Law);
    desk.school.wait_s(60);
    let page = desk.note(&lead, reviewed(ReviewWhy::Law)).await.unwrap();
    assert!(!page.is_due && page.sooner.is_empty());
    assert_eq!(page.reviews.len(), 2, "the earlier one stays");
    let empty = NotePolicy::Reviewed {
        why: ReviewWhy::Yearly,
        words: words(" "),
    };
    assert_eq!(code(desk.note(&lead, empty).await), ProblemCode::Refused);
    let teacher = desk.token(&desk.school.teacher).await;
    let no = desk.note(&teacher, reviewed(ReviewWhy::Yearly)).await;
    assert_eq!(code(no), ProblemCode::NotThere);
}

/// I-30.
#[tokio::test]
async fn i30_new_technology_is_noted_followed_and_at_an_end() {
    let desk = Desk::begin().await;
    let lead = desk.token(&desk.school.lead).await;
    let now = desk.school.time();
    let seen = |name: &str, since| NotePolicy::Seen {
        name: name.to_owned(),
        words: "Pupils of year 9 make voices of others with it.".to_owned(),
        since,
    };
    let later = desk.note(&lead, seen("Echo Mask", now + DAY_S)).await;
    assert_eq!(code(later), ProblemCode::Refused, "not seen yet");
    desk.note(&lead, seen("Echo Mask", now)).await.unwrap();
    let page = desk.note(&lead, seen("Pocket Pal", now)).await.unwrap();
    let number = page.technology[0].number;
    assert_eq!(page.technology[0].name, "Pocket Pal");
    let more = |number, is_over| NotePolicy::SeenMore {
        number,
        words: "Blocked at school.".to_owned(),
        is_over,
    };
    let page = desk.note(&lead, more(number, true)).await.unwrap();
    let names: Vec<_> = page
        .technology
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(
        names,
        ["Echo Mask", "Pocket Pal"],
        "what is seen now stands first"
    );
    assert!(page.technology[1].is_over());
    let no = desk.note(&lead, more(number + 50, false)).await;
    assert_eq!(code(no), ProblemCode::NotThere);
}
