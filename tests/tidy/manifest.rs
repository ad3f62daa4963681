//! What cargo knows of our crates: their dependencies, by name.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use tests::process::root;

/// The whole of `cargo metadata` for this kind of machine, with every dependency resolved from the lock file.
pub(super) fn metadata() -> serde_json::Value {
    let host = String::from_utf8(cargo(&["-vV"])).unwrap();
    let host = host
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .unwrap();
    let answer = cargo(&[
        "metadata",
        "--format-version",
        "1",
        "--offline",
        "--filter-platform",
        host,
    ]);
    serde_json::from_slice(&answer).unwrap()
}

fn cargo(arguments: &[&str]) -> Vec<u8> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let answer = Command::new(cargo)
        .args(arguments)
        .current_dir(root())
        .output()
        .unwrap();
    assert!(
        answer.status.success(),
        "{}",
        String::from_utf8_lossy(&answer.stderr)
    );
    answer.stdout
}

/// For each crate of ours, which others of ours it names (development dependencies included).
pub(super) fn ours(metadata: &serde_json::Value) -> BTreeMap<String, BTreeSet<String>> {
    let members: BTreeSet<&str> = texts(&metadata["workspace_members"]);
    let packages = metadata["packages"].as_array().unwrap();
    let packages = packages
        .iter()
        .filter(|package| members.contains(package["id"].as_str().unwrap()));
    packages
        .map(|package| {
            let named = package["dependencies"].as_array().unwrap();
            let named = named
                .iter()
                .filter(|dependency| dependency["path"].is_string());
            let names = named.map(|dependency| dependency["name"].as_str().unwrap().to_owned());
            (
                package["name"].as_str().unwrap().to_owned(),
                names.collect(),
            )
        })
        .collect()
}

/// Every crate that ends up in a program built from `package`, by name (development dependencies left out).
pub(super) fn linked_by(metadata: &serde_json::Value, package: &str) -> BTreeSet<String> {
    let name_of: BTreeMap<&str, &str> = metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|package| {
            (
                package["id"].as_str().unwrap(),
                package["name"].as_str().unwrap(),
            )
        })
        .collect();
    let nodes: BTreeMap<&str, &serde_json::Value> = metadata["resolve"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|node| (node["id"].as_str().unwrap(), &node["deps"]))
        .collect();
    let members = texts(&metadata["workspace_members"]);
    let start = members
        .into_iter()
        .find(|id| name_of[id] == package)
        .unwrap();
    let mut seen = BTreeSet::new();
    let mut waiting = vec![start];
    while let Some(id) = waiting.pop() {
        if !seen.insert(id) {
            continue;
        }
        for dependency in nodes[id].as_array().unwrap() {
            let kinds = dependency["dep_kinds"].as_array().unwrap();
            if kinds.iter().any(|kind| kind["kind"].is_null()) {
                waiting.push(dependency["pkg"].as_str().unwrap());
            }
        }
    }
    seen.into_iter().map(|id| name_of[id].to_owned()).collect()
}

fn texts(list: &serde_json::Value) -> BTreeSet<&str> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|text| text.as_str().unwrap())
        .collect()
}
