//! A critical incident is told to every console at work, and to nobody who walks past (F-50, D-66).

use protocol::{
    act::ActKind,
    bell::{AskBell, Bell},
    bytes::Token,
    paths,
};

use crate::cases::desk;

#[tokio::test]
async fn d66_every_console_at_work_hears_of_a_critical_incident_until_it_is_over_and_no_locked_one()
{
    let desk = desk().await;
    let (lead, head) = (&desk.school.lead, &desk.school.head);
    let teacher = &desk.school.teacher;
    let person = desk.school.sign_in(&desk.console, lead).await.token;
    let staff_room = desk.school.founding_console(97).await;
    let another = desk.school.sign_in(&staff_room, teacher).await.token;
    let asks = async |person: Option<&Token>, is_office| {
        let ask = AskBell { is_office };
        let said = desk
            .school
            .ask(paths::BELL, Some(&staff_room), person, &ask);
        let said: Bell = said.await.unwrap();
        said.asks_for_silence
    };
    assert!(!asks(Some(&another), false).await);
    let case = desk.incident(&person, "F-49").await;
    let change = |from: &str, to: &str| ActKind::ChangeType {
        from: from.to_owned(),
        incident_type: to.to_owned(),
    };
    let declare = desk.act(lead, change("F-49", "F-50"), Some(&desk.entry(70)));
    let refused = desk.post(&person, declare, case.row.length).await;
    let said = refused.unwrap_err().what;
    assert!(said.contains("for the head to declare"), "{said}");
    assert!(!asks(Some(&another), false).await);
    let of_head = desk.school.sign_in(&desk.console, head).await.token;
    let declare = desk.act(head, change("F-49", "F-50"), Some(&desk.entry(71)));
    let case = desk.post(&of_head, declare, case.row.length).await.unwrap();
    assert!(asks(Some(&another), false).await);
    assert!(!asks(None, false).await, "whoever walks past reads nothing");
    assert!(
        !asks(Some(&another), true).await,
        "nor does a visitor at the office"
    );
    let person = desk.school.sign_in(&desk.console, lead).await.token;
    let change = desk.act(lead, change("F-50", "F-49"), Some(&desk.entry(72)));
    desk.post(&person, change, case.row.length).await.unwrap();
    assert!(!asks(Some(&another), false).await);
}
