//! The list of every log-in in use says who, since when, by whom, and nothing that opens one (L-03, L-35).

use crate::{
    lists::{Desk, follows},
    support::command,
};

#[tokio::test]
async fn l03_every_log_in_is_listed_with_its_duties_and_who_signed_for_it() {
    let desk = Desk::begin().await;
    let (head, lead) = (&desk.school.head, &desk.school.lead);
    let mut next = follows(&desk.chain().await);
    let mut away = next.standing(lead.person.id).unwrap();
    away.state = protocol::directory::Presence::Away;
    next.stand(lead.person.id, &away).unwrap();
    desk.propose(&desk.head, &next, &[head, &desk.school.chair])
        .await
        .unwrap();
    desk.stop(&desk.head, head, &desk.school.teacher)
        .await
        .unwrap();

    let folder = desk.school.path();
    let out = desk.school.folder.path().join("accounts.csv");
    let (folder, to) = (folder.to_str().unwrap(), out.to_str().unwrap());
    let list = ["accounts", "--folder", folder, "--out", to];
    let said = command(&list).unwrap();
    assert!(said.contains("5 accounts"), "{said}");
    let csv = std::fs::read_to_string(&out).unwrap();
    let row = |login: &str| {
        let begins = format!("\"{login}\",");
        let found = csv.lines().find(|line| line.starts_with(&begins));
        found.unwrap_or_default().to_owned()
    };
    let as_head = row("head");
    assert!(as_head.contains("\"Person head\""), "{as_head}");
    assert!(
        as_head.contains("\"yes\",\"in use\""),
        "a steward: {as_head}"
    );
    assert!(
        as_head.contains("Person lead"),
        "signed at the founding: {as_head}"
    );
    assert!(!as_head.contains("not known"), "has signed in: {as_head}");
    assert!(row("lead").contains("\"away\""), "{}", row("lead"));
    let as_teacher = row("teacher");
    assert!(
        as_teacher.contains("\"no\",\"keys stopped\""),
        "{as_teacher}"
    );
    assert!(as_teacher.ends_with("\"no\",\"not known\""), "{as_teacher}");
    assert!(
        command(&list).is_err(),
        "a list that is there is not replaced"
    );
}
