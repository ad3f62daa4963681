//! Access follows the role at once (H-18): who moves gets and loses what the list says, without signing in anew.

use protocol::{
    bytes::Token,
    cases::{AskLog, Inbox},
    directory::{Directory, Duty, LogName, Presence, Reading},
    enrolment::Waiting,
    machines::Nothing,
    paths,
    problem::{ProblemBody, ProblemCode},
};

use crate::{
    lists::{Desk, follows},
    support::{Adult, code},
};

/// Two stewards sign the next list with one person elsewhere.
async fn moved(desk: &Desk, who: &Adult, edit: impl FnOnce(&mut Directory, &Adult)) {
    let mut next = follows(&desk.chain().await);
    edit(&mut next, who);
    let by = [&desk.school.head, &desk.school.chair];
    desk.propose(&desk.head, &next, &by).await.unwrap();
}

async fn inbox(desk: &Desk, person: &Token) -> Result<Inbox, ProblemBody> {
    let log = LogName::Safeguarding;
    desk.ask(paths::INBOX, person, &AskLog { log }).await
}

fn stands(next: &mut Directory, who: &Adult, duty: Duty, reading: Reading, is_steward: bool) {
    let mut standing = next.standing(who.person.id).unwrap();
    standing.duties = vec![duty];
    standing.logs.insert(LogName::Safeguarding, reading);
    standing.is_steward = is_steward;
    next.stand(who.person.id, &standing).unwrap();
}

#[tokio::test]
async fn h18_a_mover_gets_and_loses_access_with_the_next_request() {
    let desk = Desk::begin().await;
    let teacher = &desk.school.teacher;
    let signed_in = desk.sign_in(teacher).await.unwrap().token;
    let waiting = || desk.ask::<Waiting>(paths::DIRECTORY_WAITING, &signed_in, &Nothing {});
    assert_eq!(code(waiting().await), ProblemCode::NotThere);
    assert_eq!(desk.sign_in(teacher).await.unwrap().logs, []);

    let deputy = Duty::DeputySafeguardingLead;
    moved(&desk, teacher, |next, who| {
        stands(next, who, deputy, Reading::Reads, true);
    })
    .await;
    assert!(waiting().await.is_ok(), "a steward now");
    let anew = desk.sign_in(teacher).await.unwrap();
    assert_eq!(anew.logs, [LogName::Safeguarding]);
    let told = inbox(&desk, &signed_in).await.unwrap();
    assert_eq!(told.reports, [], "what was there before is not theirs");

    moved(&desk, teacher, |next, who| {
        stands(next, who, Duty::Teacher, Reading::No, false);
    })
    .await;
    assert_eq!(code(waiting().await), ProblemCode::NotThere);
    assert_eq!(desk.sign_in(teacher).await.unwrap().logs, []);
}

#[tokio::test]
async fn h18_whoever_is_away_is_out_at_once_and_is_told_why() {
    let desk = Desk::begin().await;
    let lead = &desk.school.lead;
    let signed_in = desk.sign_in(lead).await.unwrap().token;
    inbox(&desk, &signed_in).await.unwrap();
    let is = |state: Presence| {
        move |next: &mut Directory, who: &Adult| {
            let mut standing = next.standing(who.person.id).unwrap();
            standing.state = state;
            next.stand(who.person.id, &standing).unwrap();
        }
    };
    moved(&desk, lead, is(Presence::Away)).await;
    let after = inbox(&desk, &signed_in).await;
    assert_eq!(code(after), ProblemCode::NotSignedIn);
    let refused = desk.sign_in(lead).await.unwrap_err();
    assert!(refused.what.contains("away"), "{}", refused.what);
    moved(&desk, lead, is(Presence::Active)).await;
    assert!(desk.sign_in(lead).await.is_ok());
}
