//! Rooms with computers: looked at, dated, due again, and nothing but what the computers say of themselves (B-31).

use protocol::{
    bytes::Token,
    machines::Nothing,
    paths,
    problem::{ProblemBody, ProblemCode},
    rooms::{CheckRoom, RoomCheck, RoomChecks, RoomPoint},
};
use serde::Serialize;
use server::school_settings::Setting;

use crate::support::{Machine, OpenClass, TestSchool, code};

struct Desk {
    school: TestSchool,
    console: Machine,
    lead: Token,
}

impl Desk {
    /// A school with one computer of pupils in a room.
    async fn open() -> Self {
        let school = TestSchool::founded().await;
        let OpenClass { console, lead, .. } = school.open_class().await;
        Self {
            school,
            console,
            lead,
        }
    }

    async fn ask(
        &self,
        path: &str,
        body: &(impl Serialize + Sync),
    ) -> Result<RoomChecks, ProblemBody> {
        let by = (Some(&self.console), Some(&self.lead));
        self.school.ask(path, by.0, by.1, body).await
    }

    async fn room(&self) -> RoomCheck {
        let told = self.ask(paths::ROOMS, &Nothing {}).await.unwrap();
        let [room] = told.rooms.as_slice() else {
            panic!("one room: {told:?}");
        };
        room.clone()
    }

    async fn look(&self, ticked: &[RoomPoint]) -> RoomCheck {
        let ask = CheckRoom {
            room: self.room().await.room,
            ticked: ticked.to_vec(),
        };
        let told = self.ask(paths::ROOMS_CHECKED, &ask).await.unwrap();
        told.rooms[0].clone()
    }
}

/// B-31.
#[tokio::test]
async fn b31_a_room_is_looked_at_dated_and_due_again() {
    let desk = Desk::open().await;
    let room = desk.room().await;
    assert!(room.is_due && room.checked_at.is_none() && room.computers == 1);
    let first = desk.look(&[RoomPoint::ScreensSeen]).await;
    assert!(first.is_due, "something is not right there");
    assert_eq!(first.ticked, [RoomPoint::ScreensSeen]);
    let now = desk.school.time();
    let right = desk.look(&RoomPoint::ALL).await;
    assert!(!right.is_due && right.checked_at == Some(now));
    assert_eq!(desk.room().await, right);
}

/// B-31: as often as the school sets, by its own half-terms where it has typed them.
#[tokio::test]
async fn b31_the_school_sets_how_often() {
    let desk = Desk::open().await;
    desk.look(&RoomPoint::ALL).await;
    desk.school.choose(Setting::RoomsSeen, "each-term");
    assert!(!desk.room().await.is_due);
    let days = server::half_terms::check("2001-01-01 2090-01-01").unwrap();
    desk.school.choose(Setting::HalfTerms, &days);
    desk.school.choose(Setting::RoomsSeen, "each-half-term");
    assert!(!desk.room().await.is_due, "this half-term goes on");
    desk.school.choose(Setting::HalfTerms, "not-set");
    assert!(!desk.room().await.is_due);
}

#[tokio::test]
async fn a_room_that_no_computer_names_is_not_there() {
    let desk = Desk::open().await;
    let ask = CheckRoom {
        room: "Who was it?".to_owned(),
        ticked: Vec::new(),
    };
    let asked = desk.ask(paths::ROOMS_CHECKED, &ask).await;
    assert_eq!(code(asked), ProblemCode::NotThere);
    assert!(desk.room().await.checked_at.is_none());
}
