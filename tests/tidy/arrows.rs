//! Arrows between our crates only point down, and are exactly those the README draws.

use super::manifest::{linked_by, metadata, ours};
use std::collections::BTreeSet;

/// Who may name whom. A new arrow is a commit of its own that changes this table and the README.
const ARROWS: &[(&str, &[&str])] = &[
    ("brush", &[]),
    ("classroom", &[]),
    ("console", &["curriculum", "paper", "protocol", "sealing"]),
    ("curriculum", &[]),
    ("game", &["brush", "curriculum", "protocol", "sealing"]),
    // The tests compile it by themselves and load it into the app.
    ("gamepad", &[]),
    ("paper", &[]),
    ("protocol", &[]),
    ("safeguarding", &[]),
    ("sealing", &["protocol"]),
    (
        "server",
        &["classroom", "protocol", "safeguarding", "store"],
    ),
    ("store", &["classroom", "safeguarding"]),
    ("verify-export", &["protocol"]),
    ("xtask", &[]),
];

#[test]
fn every_crate_names_exactly_those_its_arrows_allow() {
    let ours = ours(&metadata());
    for (name, allowed) in ARROWS {
        let allowed: BTreeSet<String> = allowed.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(
            ours.get(*name),
            Some(&allowed),
            "the arrows of '{name}' differ from the house"
        );
    }
    let known: BTreeSet<&str> = ARROWS
        .iter()
        .map(|(name, _)| *name)
        .chain(["tests"])
        .collect();
    let there: BTreeSet<&str> = ours.keys().map(String::as_str).collect();
    assert_eq!(there, known, "a crate came or went: draw it into the house");
    assert!(
        ours.values().all(|named| !named.contains("tests")),
        "nothing may stand on the tests"
    );
}

#[test]
fn the_server_links_no_code_that_could_open_a_report_or_read_a_scenario() {
    let metadata = metadata();
    let linked = linked_by(&metadata, "server");
    assert!(
        linked.contains("store") && linked.contains("axum"),
        "the list is empty: it would prove nothing"
    );
    for opener in [
        "sealing",
        "hpke",
        "x25519-dalek",
        "chacha20poly1305",
        "curriculum",
    ] {
        assert!(!linked.contains(opener), "the server links '{opener}'");
    }
    assert!(
        linked_by(&metadata, "console").contains("hpke"),
        "the rule would not notice hpke"
    );
}

#[test]
fn the_checker_of_exports_links_no_code_that_could_open_a_seal_or_reach_a_network() {
    let metadata = metadata();
    let linked = linked_by(&metadata, "verify-export");
    assert!(linked.contains("ed25519-dalek"), "it would prove nothing");
    for more in ["sealing", "hpke", "x25519-dalek", "tokio", "reqwest"] {
        assert!(!linked.contains(more), "the checker links '{more}'");
    }
}

#[test]
fn the_roots_link_neither_windows_nor_sockets_nor_databases() {
    let metadata = metadata();
    for root in ["curriculum", "protocol", "safeguarding", "classroom"] {
        let linked = linked_by(&metadata, root);
        for heavy in ["bevy", "tokio", "reqwest", "rusqlite", "axum", "rand"] {
            assert!(!linked.contains(heavy), "'{root}' links '{heavy}'");
        }
    }
    // Its points and places are those of Bevy, which has them link dice.
    let linked = linked_by(&metadata, "brush");
    for heavy in ["bevy", "tokio", "wgpu", "softbuffer", "winit"] {
        assert!(!linked.contains(heavy), "'brush' links '{heavy}'");
    }
}
