//! Which computers get in, how far, and how a school is founded.

use protocol::{
    bytes::{Id, Token},
    machines::{AskDirectory, Directories, MachineKind, Nothing},
    paths,
    problem::ProblemCode,
    pupils::OpenClasses,
    staff::FoundingPrint,
};

use crate::support::{TestSchool, code, command, https_client};

#[tokio::test]
async fn a_server_under_another_authority_is_refused() {
    let (ours, other) = (TestSchool::unfounded().await, TestSchool::unfounded().await);
    let other_ca = std::fs::read(other.path().join("certificates/ca.der")).unwrap();
    let fooled = https_client(&other_ca, ours.address);
    let port = ours.address.port();
    let name = protocol::SERVER_NAME;
    let asked = fooled
        .post(format!("https://{name}:{port}{}", paths::HEALTH))
        .body("{}")
        .send()
        .await;
    assert!(asked.unwrap_err().is_connect());
    let in_the_clear = reqwest::Client::new()
        .post(format!("http://{}{}", ours.address, paths::HEALTH))
        .body("{}")
        .send()
        .await;
    assert!(in_the_clear.is_err(), "there is no HTTP in the clear");
}

#[tokio::test]
async fn a_school_is_founded_once_and_only_for_this_server() {
    let mut school = TestSchool::unfounded().await;
    let console = school.founding_console(90).await;
    let good = school.directory().await;

    let mut wrong_ca = good.clone();
    wrong_ca.server.ca = protocol::bytes::Hash([0; 32]);
    let message = school.founding_message(&wrong_ca);
    let asked: Result<Nothing, _> = school
        .ask(paths::FOUND, Some(&console), None, &message)
        .await;
    assert_eq!(code(asked), ProblemCode::Refused);

    let mut message = school.founding_message(&good);
    message.founding_token = Token([9; 32]);
    let asked: Result<Nothing, _> = school
        .ask(paths::FOUND, Some(&console), None, &message)
        .await;
    assert_eq!(code(asked), ProblemCode::WrongSecret);

    let mut message = school.founding_message(&good);
    message.directory.signatures.truncate(1);
    let asked: Result<Nothing, _> = school
        .ask(paths::FOUND, Some(&console), None, &message)
        .await;
    assert_eq!(code(asked), ProblemCode::Refused);

    school.found(&console).await.unwrap();
    assert_eq!(code(school.found(&console).await), ProblemCode::Founding);

    let ask = AskDirectory { have_version: 0 };
    let told: Directories = school
        .ask(paths::DIRECTORY, Some(&console), None, &ask)
        .await
        .unwrap();
    assert_eq!((told.directories.len(), told.fresh.len()), (1, 2));
}

#[tokio::test]
async fn what_was_printed_before_the_school_stood_is_on_record_from_its_first_moment() {
    let school = TestSchool::unfounded().await;
    let console = school.founding_console(91).await;
    let mut message = school.founding_message(&school.directory().await);

    for nobodys in [
        FoundingPrint::Card(Id([99; 16])),
        FoundingPrint::RecoverySheet(4),
    ] {
        message.printed = vec![nobodys];
        let asked: Result<Nothing, _> = school
            .ask(paths::FOUND, Some(&console), None, &message)
            .await;
        assert_eq!(code(asked), ProblemCode::Refused);
    }

    message.printed = vec![
        FoundingPrint::Card(school.lead.person.id),
        FoundingPrint::RecoverySheet(1),
    ];
    let _founded: Nothing = school
        .ask(paths::FOUND, Some(&console), None, &message)
        .await
        .unwrap();
    let folder = school.path();
    let checked = command(&["verify", "--folder", folder.to_str().unwrap()]).unwrap();
    let on_record = checked.matches(": 2 links").count();
    assert_eq!(
        on_record, 3,
        "a card and a sheet, in all three logs alike: {checked}"
    );
}

#[tokio::test]
async fn an_unapproved_computer_sees_no_names() {
    let school = TestSchool::founded().await;
    let token = school.pair("room.pairing", 1);
    let as_console = school.join(token, MachineKind::Console, 20).await;
    assert!(as_console.is_err(), "a pupils' file brings in no console");
    let pc = school.join(token, MachineKind::Pupil, 21).await.unwrap();
    let classes: Result<OpenClasses, _> = school
        .ask(paths::CLASSES, Some(&pc), None, &Nothing {})
        .await;
    assert_eq!(code(classes), ProblemCode::NotApproved);
    let once_too_often = school.join(token, MachineKind::Pupil, 22).await;
    assert!(once_too_often.is_err(), "a token is counted");

    let approved = school.approved_pc(23).await;
    let classes: OpenClasses = school
        .ask(paths::CLASSES, Some(&approved), None, &Nothing {})
        .await
        .unwrap();
    assert_eq!(classes, OpenClasses::default(), "no class is open yet");
}

#[tokio::test]
async fn a_pairing_file_is_worth_nothing_after_two_hours() {
    let school = TestSchool::founded().await;
    let token = school.pair("room.pairing", 5);
    school.wait_s(2 * 60 * 60 + 60);
    assert!(school.join(token, MachineKind::Pupil, 20).await.is_err());
}
