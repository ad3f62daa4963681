//! A worry of a member of staff on its way to the people who look into it, and what everybody else sees of it.

use protocol::{
    act::{Act, ActKind, EnvelopeRef},
    bytes::{Blob, Id, Token},
    cases::{
        AskCase, AskLog, CaseStatus, Cases, FetchEnvelope, Inbox, OneCase, OneEnvelope, PostAct,
    },
    concern::{ConcernKind, OwnConcern, OwnConcerns},
    directory::LogName,
    envelope::{Envelope, EnvelopeKind},
    machines::Nothing,
    paths,
    problem::{ProblemBody, ProblemCode},
    staff::Room,
    statement::Label,
};

use crate::support::{Adult, Machine, TestSchool, code};

pub(crate) const CASE: Id = Id([61; 16]);
const LOG: LogName = LogName::Safeguarding;

/// A worry of the teacher about a child, for lead, head and themselves.
pub(crate) fn words(school: &TestSchool) -> Envelope {
    school.envelope(
        EnvelopeKind::Entry,
        62,
        &[&school.lead, &school.head, &school.teacher],
    )
}

pub(crate) fn worry(
    school: &TestSchool,
    author: &Adult,
    kind: ConcernKind,
    words: &Envelope,
) -> PostAct {
    let act = Act {
        format: 1,
        school: school.id,
        log: words.header.log,
        case: CASE,
        kind: ActKind::OpenConcern { kind },
        author: author.person.id,
        previous: None,
        happened_at: school.time() - 3600,
        written_at: school.time(),
        clock_offset: Some(0),
        envelope: Some(EnvelopeRef {
            id: words.header.envelope,
            hash: words.hash(),
        }),
    };
    PostAct {
        act: author.sign(Label::Act, school.id, &act),
        envelope: Some(Blob(words.to_bytes())),
        expected_length: 0,
    }
}

pub(crate) async fn open(
    school: &TestSchool,
    console: &Machine,
    person: &Token,
    post: &PostAct,
) -> Result<OwnConcern, ProblemBody> {
    school
        .ask(paths::CONCERNS_OPEN, Some(console), Some(person), post)
        .await
}

async fn inbox(school: &TestSchool, console: &Machine, person: &Token) -> Inbox {
    let ask = AskLog { log: LOG };
    school
        .ask(paths::INBOX, Some(console), Some(person), &ask)
        .await
        .unwrap()
}

async fn case(
    school: &TestSchool,
    console: &Machine,
    person: &Token,
) -> Result<OneCase, ProblemBody> {
    let ask = AskCase {
        log: LOG,
        case: CASE,
    };
    school
        .ask(paths::CASES_ONE, Some(console), Some(person), &ask)
        .await
}

#[tokio::test]
async fn a_teachers_worry_reaches_its_readers_at_once() {
    let school = TestSchool::founded().await;
    let console = school.founding_console(95).await;
    let session = school.sign_in(&console, &school.teacher).await;
    assert!(session.rooms.contains(&Room::Worry), "everybody has it");
    let teacher = session.token;
    let post = worry(
        &school,
        &school.teacher,
        ConcernKind::Child,
        &words(&school),
    );
    open(&school, &console, &teacher, &post).await.unwrap();

    let lead = school.sign_in(&console, &school.lead).await.token;
    let inbox = inbox(&school, &console, &lead).await;
    assert_eq!(inbox.reports[0].concern, Some(ConcernKind::Child));
    assert_eq!(inbox.reports[0].status, Some(CaseStatus::Concern));
    let case = case(&school, &console, &lead).await.unwrap();
    assert_eq!((case.report, case.acts.len()), (None, 1));
    assert_eq!(case.next[0].types[0].id, "F-36", "what it usually becomes");
}

/// F-31.
#[tokio::test]
async fn f31_a_contact_while_pupils_learn_at_home_is_logged_by_a_teacher_like_a_worry() {
    let school = TestSchool::founded().await;
    let console = school.founding_console(95).await;
    let teacher = school.sign_in(&console, &school.teacher).await.token;
    let kind = ConcernKind::RemoteLearning;
    let post = worry(&school, &school.teacher, kind, &words(&school));
    let own = open(&school, &console, &teacher, &post).await.unwrap();
    assert_eq!((own.kind, own.is_open), (kind, true));
    let lead = school.sign_in(&console, &school.lead).await.token;
    let inbox = inbox(&school, &console, &lead).await;
    assert_eq!(inbox.reports[0].concern, Some(kind));
}

#[tokio::test]
async fn its_author_sees_their_own_words_and_that_it_is_open_and_nothing_else() {
    let school = TestSchool::founded().await;
    let console = school.founding_console(95).await;
    let teacher = school.sign_in(&console, &school.teacher).await.token;
    let post = worry(
        &school,
        &school.teacher,
        ConcernKind::Child,
        &words(&school),
    );
    let own = open(&school, &console, &teacher, &post).await.unwrap();
    assert_eq!(
        (own.case, own.kind, own.is_open),
        (CASE, ConcernKind::Child, true)
    );
    let again = open(&school, &console, &teacher, &post).await.unwrap();
    assert_eq!(again, own, "an answer that was lost doubles nothing");

    let asked: OwnConcerns = school
        .ask(
            paths::CONCERNS_OWN,
            Some(&console),
            Some(&teacher),
            &Nothing {},
        )
        .await
        .unwrap();
    assert_eq!(asked.concerns.as_slice(), std::slice::from_ref(&own));
    let fetch = FetchEnvelope {
        log: LOG,
        envelope: own.envelope,
    };
    let fetched: OneEnvelope = school
        .ask(
            paths::ENVELOPES_FETCH,
            Some(&console),
            Some(&teacher),
            &fetch,
        )
        .await
        .unwrap();
    assert_eq!(Some(fetched.envelope), post.envelope);
    assert_eq!(inbox(&school, &console, &teacher).await, Inbox::default());
    let case = case(&school, &console, &teacher).await;
    assert_eq!(code(case), ProblemCode::NotThere);
}

#[tokio::test]
async fn the_chair_hears_nothing_of_a_worry_in_the_safeguarding_log() {
    let school = TestSchool::founded().await;
    let console = school.founding_console(95).await;
    let chair = school.sign_in(&console, &school.chair).await.token;
    let before: Cases = school
        .ask(
            paths::CASES,
            Some(&console),
            Some(&chair),
            &AskLog { log: LOG },
        )
        .await
        .unwrap();
    let teacher = school.sign_in(&console, &school.teacher).await.token;
    let post = worry(
        &school,
        &school.teacher,
        ConcernKind::Child,
        &words(&school),
    );
    open(&school, &console, &teacher, &post).await.unwrap();
    let after: Cases = school
        .ask(
            paths::CASES,
            Some(&console),
            Some(&chair),
            &AskLog { log: LOG },
        )
        .await
        .unwrap();
    assert_eq!(before, after);
    let own: OwnConcerns = school
        .ask(
            paths::CONCERNS_OWN,
            Some(&console),
            Some(&chair),
            &Nothing {},
        )
        .await
        .unwrap();
    assert_eq!(own, OwnConcerns::default());
}

#[tokio::test]
async fn a_worry_in_the_wrong_log_in_another_name_or_as_another_act_is_refused_and_nothing_is_kept()
{
    let school = TestSchool::founded().await;
    let console = school.founding_console(95).await;
    let teacher = school.sign_in(&console, &school.teacher).await.token;
    let words = words(&school);
    let among_pupils = worry(&school, &school.teacher, ConcernKind::Adult, &words);
    let answer = open(&school, &console, &teacher, &among_pupils).await;
    assert_eq!(code(answer), ProblemCode::Refused, "F-30");
    let in_anothers_name = worry(&school, &school.lead, ConcernKind::Child, &words);
    let answer = open(&school, &console, &teacher, &in_anothers_name).await;
    assert_eq!(code(answer), ProblemCode::Refused);
    let good = worry(&school, &school.teacher, ConcernKind::Child, &words);
    let through_the_other_door: Result<OneCase, _> = school
        .ask(paths::CASES_ACT, Some(&console), Some(&teacher), &good)
        .await;
    assert_eq!(code(through_the_other_door), ProblemCode::NotThere);
    let own: OwnConcerns = school
        .ask(
            paths::CONCERNS_OWN,
            Some(&console),
            Some(&teacher),
            &Nothing {},
        )
        .await
        .unwrap();
    assert_eq!(own, OwnConcerns::default());
    assert!(open(&school, &console, &teacher, &good).await.is_ok());
}

#[tokio::test]
async fn practice_is_marked_in_the_list_and_stands_in_nobodys_inbox() {
    let school = TestSchool::founded().await;
    let console = school.founding_console(95).await;
    let (lead, kind) = (&school.lead, ConcernKind::Practice);
    let person = school.sign_in(&console, lead).await.token;
    let sealed = school.envelope(EnvelopeKind::Entry, 62, &[lead, &school.head]);
    let practice = worry(&school, lead, kind, &sealed);
    open(&school, &console, &person, &practice).await.unwrap();
    let shown = case(&school, &console, &person).await.unwrap();
    assert!(shown.row.practice);
    assert_eq!(inbox(&school, &console, &person).await, Inbox::default());

    let teacher = school.sign_in(&console, &school.teacher).await.token;
    let theirs = worry(&school, &school.teacher, kind, &words(&school));
    let answer = open(&school, &console, &teacher, &theirs).await;
    assert!(answer.is_err(), "a class teacher takes nothing up");
}
