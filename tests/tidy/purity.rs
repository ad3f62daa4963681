//! The roots of the house know no files, sockets, clocks or dice: everything is given to them.

use super::source::rust;

const ROOTS: &[&str] = &[
    "game/brush/src",
    "curriculum/src",
    "teacher-console/protocol/src",
    "teacher-console/safeguarding/src",
    "teacher-console/classroom/src",
    "teacher-console/paper/src",
];

const NOT_FOR_ROOTS: &[&str] = &[
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "SystemTime",
    "Instant::now",
    "Zoned::now",
    "Timestamp::now",
    "rand::",
    "getrandom",
    "bevy",
    "tokio",
];

#[test]
fn no_root_crate_reaches_for_files_sockets_clocks_or_dice() {
    for folder in ROOTS {
        // `check-curriculum` is a door for authors, not a part of the root.
        for source in rust(folder)
            .into_iter()
            .filter(|source| !source.is_test() && !source.path.contains("/src/bin/"))
        {
            let code = source.code();
            for banned in NOT_FOR_ROOTS {
                assert!(
                    !code.contains(banned),
                    "{} mentions {banned}: let it be given",
                    source.path
                );
            }
        }
    }
}
