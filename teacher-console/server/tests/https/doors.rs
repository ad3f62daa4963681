//! Every address of the router, and whom its door turns away.

use std::collections::BTreeSet;

use protocol::{machines::MachineKind, problem::ProblemCode};
use safeguarding::Door;
use serde_json::{Value, json};
use server::router::endpoints;

use crate::support::{TestSchool, code};

#[test]
fn every_address_is_listed_once() {
    let listed: Vec<&str> = endpoints().iter().map(|one| one.path).collect();
    let different: BTreeSet<&str> = listed.iter().copied().collect();
    assert_eq!(different.len(), listed.len());
    let written = include_str!("../../../protocol/src/paths.rs");
    let declared = written.matches("pub const ").count();
    assert_eq!(
        declared,
        listed.len(),
        "an address has no endpoint, or an endpoint no address"
    );
}

#[tokio::test]
async fn a_stranger_and_a_computer_nobody_approved_come_no_further_than_the_doors_say() {
    let school = TestSchool::founded().await;
    let token = school.pair("room.pairing", 1);
    let pending = school.join(token, MachineKind::Pupil, 21).await.unwrap();
    for endpoint in endpoints() {
        let path = endpoint.path;
        let stranger: Result<Value, _> = school.ask(path, None, None, &json!({})).await;
        let unapproved: Result<Value, _> = school.ask(path, Some(&pending), None, &json!({})).await;
        match endpoint.door().unwrap() {
            Door::Anybody => {}
            Door::AnyConsole => {
                assert_eq!(code(stranger), ProblemCode::NotSignedIn, "{path}");
                assert!(unapproved.is_err(), "{path}");
            }
            _ => {
                assert_eq!(code(stranger), ProblemCode::NotSignedIn, "{path}");
                assert_eq!(code(unapproved), ProblemCode::NotApproved, "{path}");
            }
        }
    }
}
