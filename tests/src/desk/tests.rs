//! A desk comes up by itself and leaves nothing behind.

use super::{Desk, Node};
use crate::patience::{self, PATIENCE};
use crate::process::{Process, marked};

#[test]
fn a_desk_has_an_accessibility_bus_and_nothing_outlives_it() {
    let desk = Desk::open().unwrap();
    Node::desktop(&desk.accessibility)
        .unwrap()
        .children()
        .unwrap();
    let mark = desk.mark();
    assert!(
        marked(&mark).len() >= 3,
        "screen, session bus and accessibility bus run"
    );
    let mut sleeper = desk.program("sleep".as_ref());
    let sleeper = Process::start(sleeper.arg("60"), &desk.home().join("log")).unwrap();
    // Between two programs of one process (the launcher gives way to what it launched) its environment is nobody's.
    patience::until("the sleeper to be seen", PATIENCE, || {
        Ok(desk.still_running().contains(&sleeper.id()).then_some(()))
    })
    .unwrap();
    std::mem::forget(sleeper);
    drop(desk);
    assert_eq!(marked(&mark), Vec::<u32>::new());
}
