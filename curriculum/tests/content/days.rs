//! Days of the year with their packs: those that ship, and what is refused in a school's own (B-18).

use std::path::Path;

use curriculum::{Days, Home, Library, SourceFile};

use crate::reading::shipped_files;

fn packs(path: &str, text: &str) -> SourceFile {
    SourceFile {
        path: path.to_owned(),
        bytes: text.as_bytes().to_vec(),
    }
}

/// B-18.
#[test]
fn b18_packs_name_stories_and_pages_that_are_there_and_anything_else_is_said() {
    let library = Library::from_files(shipped_files()).0;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| SourceFile {
        path: path.to_owned(),
        bytes: std::fs::read(root.join("home").join(path)).unwrap(),
    };
    let files = ["sheets.ron", "en-GB.ftl", "en-GB-x-simple.ftl"].map(read);
    let home = Home::from_files(files.into()).0;
    let text = std::fs::read_to_string(root.join("days/packs.ron")).unwrap();
    let (days, problems) = Days::from_files(vec![packs("packs.ron", &text)], &library, &home);
    assert!(problems.is_empty(), "{problems:#?}");
    assert_eq!(days.all().len(), 2);
    for (path, from, to, wrong) in [
        (
            "packs.ron",
            "captain-spaghetti",
            "captain-noodle",
            "no such story",
        ),
        (
            "packs.ron",
            "standing-by",
            "standing-still",
            "no such story or page",
        ),
        ("packs.ron", "Monday", "Mondays", ""),
        ("packs.ron", "lasts: 5", "last: 5", ""),
        ("pack.ron", "", "", "Nothing reads this file"),
    ] {
        let text = text.replacen(from, to, 1);
        let (_, problems) = Days::from_files(vec![packs(path, &text)], &library, &home);
        assert_eq!(problems.len(), 1, "{to}: {problems:#?}");
        assert!(problems[0].what.contains(wrong), "{problems:#?}");
        assert!(!problems[0].remedy.is_empty());
    }
}
