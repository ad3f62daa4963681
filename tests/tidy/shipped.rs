//! What we ship has no back door: no test-only endpoint, feature, flag or environment switch.

use super::manifest::metadata;
use super::source::shipped;

/// Folders, assets and the display are looked up through these; none of them changes what a program allows.
const ENVIRONMENT_ALLOWED: &[&str] = &[
    "BEVY_ASSET_ROOT",
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "WAYLAND_SOCKET",
    "CARGO_MANIFEST_DIR",
    "HOME",
    "USERPROFILE",
    "HOSTNAME",
    "COMPUTERNAME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "APPDATA",
    "LOCALAPPDATA",
    "PROGRAMDATA",
    "ProgramData",
];

#[test]
fn no_shipped_crate_has_a_feature_to_switch_on() {
    let metadata = metadata();
    for package in metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|package| package["source"].is_null())
    {
        let features = package["features"].as_object().unwrap();
        assert!(
            features.is_empty(),
            "{} has features: {features:?}",
            package["name"]
        );
    }
}

#[test]
fn the_environment_switches_nothing() {
    for source in shipped() {
        let code = source.code();
        assert!(
            !code.contains("cfg!(debug_assertions)") && !code.contains("cfg(debug_assertions)"),
            "{}",
            source.path
        );
        if !code.contains("env::var") {
            continue;
        }
        for name in source
            .strings()
            .iter()
            .filter(|text| is_environment_name(text))
        {
            assert!(
                ENVIRONMENT_ALLOWED.contains(&name.as_str()),
                "{} reads {name} from the environment",
                source.path
            );
        }
    }
}

#[test]
fn no_route_flag_or_shortcut_is_there_for_tests_alone() {
    for source in shipped() {
        let code = source.code();
        for shortcut in [
            "danger_accept_invalid",
            "dangerous()",
            "NoCertificateVerification",
            "ServerCertVerifier",
        ] {
            assert!(
                !code.contains(shortcut),
                "{} contains {shortcut}",
                source.path
            );
        }
        for route in source
            .strings()
            .iter()
            .filter(|text| text.starts_with('/') || text.starts_with("--"))
        {
            let word = route
                .split(['/', '-', '_'])
                .find(|word| ["test", "tests", "debug", "fake", "insecure"].contains(word));
            assert_eq!(word, None, "{} has '{route}'", source.path);
        }
    }
}

fn is_environment_name(text: &str) -> bool {
    text.len() > 3
        && text
            .chars()
            .all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '_')
}
