//! Screens do not know each other, only the courier opens a socket, and only the keyring opens an envelope.

use super::source::{below_root, files, rust};
use std::collections::BTreeSet;

#[test]
fn no_screen_names_another_screen() {
    let screens = modules_in("game/src/screens");
    assert!(screens.len() >= 3, "{screens:?}");
    for source in rust("game/src/screens") {
        let own = source
            .path
            .trim_start_matches("game/src/screens/")
            .split('/')
            .next()
            .unwrap();
        let own = own.trim_end_matches(".rs");
        if own == "mod" {
            continue;
        }
        let code = source.code();
        let climbs = if source.path.matches('/').count() == 3 {
            "super::"
        } else {
            "super::super::"
        };
        for other in screens.iter().filter(|screen| *screen != own) {
            for way in [format!("screens::{other}::"), format!("{climbs}{other}::")] {
                assert!(
                    !code.contains(&way),
                    "{} names the screen '{other}'",
                    source.path
                );
            }
        }
    }
}

#[test]
fn in_the_pupil_app_only_the_courier_opens_a_socket() {
    for source in rust("game/src")
        .into_iter()
        .filter(|source| !source.path.starts_with("game/src/courier"))
    {
        let code = source.code();
        for socket in [
            "reqwest",
            "TcpStream",
            "UdpSocket",
            "std::net",
            "UnixStream",
        ] {
            assert!(!code.contains(socket), "{} mentions {socket}", source.path);
        }
    }
    let courier: String = rust("game/src/courier")
        .iter()
        .map(super::source::Source::code)
        .collect();
    assert!(
        courier.contains("reqwest"),
        "the courier no longer uses reqwest: this rule would prove nothing"
    );
}

#[test]
fn in_the_console_only_the_client_opens_a_socket_and_only_the_keyring_an_envelope() {
    for source in rust("teacher-console/console/src")
        .into_iter()
        .filter(|source| !source.is_test())
    {
        let code = source.code();
        if !source.path.contains("/src/client") {
            assert!(
                !code.contains("reqwest"),
                "{} mentions reqwest",
                source.path
            );
        }
        if !source.path.contains("/src/keyring") {
            for opening in ["sealing::open", "envelope::open", "open_envelope("] {
                assert!(
                    !code.contains(opening),
                    "{} opens an envelope: only the keyring may",
                    source.path
                );
            }
        }
    }
}

#[test]
fn the_pupil_app_never_opens_what_it_sealed() {
    for source in rust("game/src") {
        for opening in ["sealing::open", "envelope::open", "open_envelope("] {
            assert!(
                !source.code().contains(opening),
                "{} opens an envelope",
                source.path
            );
        }
    }
}

fn modules_in(folder: &str) -> BTreeSet<String> {
    let inside = files(folder, ".rs")
        .into_iter()
        .map(|path| below_root(&path));
    let names = inside.filter_map(|path| {
        let first = path
            .strip_prefix(&format!("{folder}/"))?
            .split('/')
            .next()?
            .trim_end_matches(".rs")
            .to_owned();
        (first != "mod" && first != "tests").then_some(first)
    });
    names.collect()
}
