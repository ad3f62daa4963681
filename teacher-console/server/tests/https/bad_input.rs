//! What must never happen by sending nonsense: each is refused with a plain reason, and nothing that was there is lost.

use protocol::{
    bytes::Id,
    cases::{AskLog, Inbox},
    directory::LogName,
    machines::{
        AskChallenge, AskDirectory, Challenge, Directories, MACHINE_HEADER, MachineSession,
        Nothing, OneStatement, PERSON_HEADER, ProveKey, session_payload,
    },
    paths,
    problem::{ProblemBody, ProblemCode},
    statement::Label,
};
use server::{folder::Folder, router::endpoints};

use crate::{
    parcels::{only, report, reports_stored},
    support::{Machine, TestSchool, code, command, signed},
};

/// Bytes as they are, with the headers of this machine.
async fn raw(
    school: &TestSchool,
    method: reqwest::Method,
    path: &str,
    machine: &Machine,
    body: Vec<u8>,
) -> (u16, Vec<u8>) {
    let (name, port) = (protocol::SERVER_NAME, school.address.port());
    let answer = school
        .client
        .request(method, format!("https://{name}:{port}{path}"))
        .header(MACHINE_HEADER, machine.token.to_string())
        .header(PERSON_HEADER, "not a token")
        .body(body)
        .send()
        .await
        .unwrap();
    (
        answer.status().as_u16(),
        answer.bytes().await.unwrap().to_vec(),
    )
}

#[tokio::test]
async fn nonsense_at_every_address_gets_a_plain_no_and_never_a_broken_server() {
    let school = TestSchool::founded().await;
    let pc = school.approved_pc(30).await;
    school.parcel(&pc, &only(report(&school, 7))).await;
    let deep = [vec![b'['; 50_000], vec![b']'; 50_000]].concat();
    let bodies: [&[u8]; 6] = [b"", b"{", b"null", b"\xff\xfe\x00", &deep, &[b'9'; 60_000]];
    for endpoint in endpoints() {
        for body in bodies {
            let (status, answer) = raw(
                &school,
                reqwest::Method::POST,
                endpoint.path,
                &pc,
                body.to_vec(),
            )
            .await;
            let no: ProblemBody = serde_json::from_slice(&answer).unwrap();
            assert!((400..500).contains(&status), "{} {status}", endpoint.path);
            assert!(
                no.what.ends_with('.') && no.remedy.ends_with('.'),
                "{}: {no:?}",
                endpoint.path
            );
        }
    }
    assert_eq!(reports_stored(&school, LogName::Safeguarding), 1);
    school.parcel(&pc, &only(report(&school, 8))).await;
    assert_eq!(
        reports_stored(&school, LogName::Safeguarding),
        2,
        "it takes reports as before"
    );
}

#[tokio::test]
async fn another_method_an_unknown_address_and_too_many_bytes_get_the_same_kind_of_no() {
    let school = TestSchool::founded().await;
    let pc = school.approved_pc(30).await;
    let huge = vec![b' '; 300 * 1024];
    for (method, path, body, expected) in [
        (
            reqwest::Method::GET,
            paths::INBOX,
            Vec::new(),
            ProblemCode::NotThere,
        ),
        (
            reqwest::Method::DELETE,
            paths::CASES,
            Vec::new(),
            ProblemCode::NotThere,
        ),
        (
            reqwest::Method::POST,
            "/v1/admin",
            Vec::new(),
            ProblemCode::NotThere,
        ),
        (
            reqwest::Method::POST,
            "/v1/../keys",
            Vec::new(),
            ProblemCode::NotThere,
        ),
        (
            reqwest::Method::POST,
            paths::PARCELS,
            huge.clone(),
            ProblemCode::Unreadable,
        ),
        (
            reqwest::Method::POST,
            paths::HEALTH,
            huge,
            ProblemCode::Unreadable,
        ),
    ] {
        let (_, answer) = raw(&school, method, path, &pc, body).await;
        let no: ProblemBody = serde_json::from_slice(&answer).unwrap();
        assert_eq!(no.code, expected, "{path}");
    }
}

#[tokio::test]
async fn a_stale_token_is_told_to_prove_itself_again_and_then_nothing_was_lost() {
    let mut school = TestSchool::founded().await;
    let mut pc = school.approved_pc(30).await;
    school.restart().await;
    let asked: Result<Nothing, _> = school
        .ask(paths::CLASSES, Some(&pc), None, &Nothing {})
        .await;
    assert_eq!(code(asked), ProblemCode::NotSignedIn);
    school.prove(&mut pc).await.unwrap();
    let answer = school.parcel(&pc, &only(report(&school, 7))).await;
    assert_eq!(answer.stored, [Id([7; 16])]);
}

/// Replayed: what was heard on the way is worth nothing the second time, and nothing is lost by it.
#[tokio::test]
async fn a_proof_and_a_list_that_were_heard_before_are_refused_with_what_to_do() {
    let school = TestSchool::founded().await;
    let pc = school.approved_pc(30).await;
    let ask = AskChallenge { machine: pc.id };
    let Challenge { nonce } = school
        .ask(paths::MACHINES_CHALLENGE, None, None, &ask)
        .await
        .unwrap();
    let proofs = pc.proofs + 1;
    let payload = session_payload(pc.id, &nonce, proofs);
    let proof = signed(&pc.key, Label::DeviceSession, school.id, &payload);
    let prove = ProveKey {
        machine: pc.id,
        nonce,
        proofs,
        signature: proof.signature,
    };
    let proved = async || -> Result<MachineSession, ProblemBody> {
        school
            .ask(paths::MACHINES_SESSION, None, None, &prove)
            .await
    };
    proved().await.unwrap();
    let no = proved().await.unwrap_err();
    assert_eq!(no.code, ProblemCode::NotSignedIn, "{no:?}");
    assert!(no.what.ends_with('.') && no.remedy.ends_with('.'));

    let console = school.founding_console(91).await;
    let lead = school.sign_in(&console, &school.lead).await.token;
    let lists = async || -> Directories {
        let ask = AskDirectory { have_version: 0 };
        school
            .ask(paths::DIRECTORY, Some(&pc), None, &ask)
            .await
            .unwrap()
    };
    let known = lists().await.directories;
    let old = OneStatement {
        statement: known[0].clone(),
    };
    let again: Result<Nothing, _> = school
        .ask(paths::DIRECTORY_PROPOSE, Some(&console), Some(&lead), &old)
        .await;
    let no = again.unwrap_err();
    assert_eq!(no.code, ProblemCode::Refused, "{no:?}");
    assert!(no.what.ends_with('.') && no.remedy.ends_with('.'));
    assert_eq!(lists().await.directories, known, "the list in force stays");
    let answer = school.parcel(&pc, &only(report(&school, 7))).await;
    assert_eq!(answer.stored, [Id([7; 16])], "and a child is taken in");
}

#[tokio::test]
async fn another_schools_report_is_kept_apart_and_nobody_is_shown_it_as_theirs() {
    let school = TestSchool::founded().await;
    let pc = school.approved_pc(30).await;
    let mut foreign = school.envelope(protocol::envelope::EnvelopeKind::Report, 9, &[&school.lead]);
    foreign.header.school = Id([0xee; 16]);
    let mut sent = report(&school, 9);
    sent.envelope = protocol::bytes::Blob(foreign.to_bytes());
    let answer = school.parcel(&pc, &only(sent)).await;
    assert_eq!(
        answer.stored,
        [Id([9; 16])],
        "a child may have written it: it is kept"
    );
    let console = school.founding_console(91).await;
    let session = school.sign_in(&console, &school.lead).await;
    let ask = AskLog {
        log: LogName::Safeguarding,
    };
    let inbox: Inbox = school
        .ask(paths::INBOX, Some(&console), Some(&session.token), &ask)
        .await
        .unwrap();
    assert!(inbox.reports.is_empty());
}

#[tokio::test]
async fn broken_clocks_a_server_years_wrong_keeps_every_report_and_lets_people_in() {
    const YEAR_S: i64 = 365 * 24 * 60 * 60;
    let school = TestSchool::founded().await;
    let mut pc = school.approved_pc(30).await;
    let mut console = school.founding_console(91).await;
    for (number, jump_s) in [(1, 30 * YEAR_S), (2, -60 * YEAR_S), (3, 30 * YEAR_S)] {
        school.wait_s(jump_s);
        school.prove(&mut pc).await.unwrap();
        let answer = school.parcel(&pc, &only(report(&school, number))).await;
        assert_eq!(answer.stored, [Id([number; 16])]);
        school.prove(&mut console).await.unwrap();
        school.sign_in(&console, &school.lead).await;
    }
    assert_eq!(reports_stored(&school, LogName::Safeguarding), 3);
}

#[tokio::test]
async fn a_missing_key_and_a_half_written_database_are_refused_with_what_to_do_and_come_back_whole()
{
    let school = TestSchool::founded().await;
    let pc = school.approved_pc(30).await;
    school.parcel(&pc, &only(report(&school, 7))).await;
    let folder = Folder::at(school.path());
    let verify = || command(&["verify", "--folder", folder.path().to_str().unwrap()]);
    assert!(verify().is_ok());

    let key = folder.keys().join("safeguarding.key");
    let kept = std::fs::read(&key).unwrap();
    std::fs::remove_file(&key).unwrap();
    let no = verify().unwrap_err();
    assert!(
        no.contains("safeguarding.key") && no.lines().count() >= 2,
        "{no}"
    );
    std::fs::write(&key, &kept).unwrap();

    let database = folder.log(LogName::Staff);
    let whole = std::fs::read(&database).unwrap();
    let half = whole.get(..whole.len() / 2).unwrap();
    std::fs::write(&database, half).unwrap();
    let no = verify().unwrap_err();
    assert!(!no.contains("panicked") && no.lines().count() >= 2, "{no}");
    std::fs::write(&database, &whole).unwrap();
    assert!(verify().is_ok(), "refusing changed nothing");
}
