//! For tests: what a pupil chose roams with them, and signing out takes none of it back.

use std::sync::mpsc::channel;
use std::time::Duration;

use protocol::bytes::Id;
use protocol::report::SignInManner;

use super::{Courier, Session, link::Ask, lock};
use crate::input::all_the_way::at_home;
use crate::profile::Profile;
use crate::screens;
use crate::theme::Palette;

const FRAME: Duration = Duration::from_millis(100);

#[test]
fn what_was_chosen_is_handed_in_once_and_signing_out_hands_in_nothing_of_the_next_pupils() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = at_home(folder.path(), FRAME);
    let (ask, asked) = channel();
    let mut courier = app.world_mut().resource_mut::<Courier>();
    let line = courier.line.as_mut().unwrap();
    line.ask = ask;
    let ticket = lock(&line.shared.helpers).chain.statements()[0].clone();
    courier.session = Some(Session {
        ticket,
        manner: SignInManner::Pictures,
        roaming: protocol::pupils::Profile {
            reading_mode: "full".to_owned(),
            access: std::collections::BTreeMap::new(),
            receipts: vec![Id([0; 16]); 8],
        },
    });
    app.world_mut().resource_mut::<Profile>().palette = Palette::Cream;
    app.update();
    screens::sign_out(app.world_mut());
    app.update();
    app.update();
    let told: Vec<String> = asked
        .try_iter()
        .filter_map(|ask| match ask {
            Ask::Profile(roams) => roams.access.get("colours").cloned(),
            Ask::SignOut => Some("signed out".to_owned()),
            _ => None,
        })
        .collect();
    assert_eq!(told, ["cream", "signed out"]);
}
