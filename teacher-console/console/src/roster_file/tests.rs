//! Folders, zip files and tables on a real disk, and rows as a spreadsheet reads them.

use std::io::Read as _;

use protocol::bytes::Hash;

use super::*;

/// A folder of this test alone, gone afterwards.
struct Here(PathBuf);

impl Here {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("stc-roster-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Here {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

fn unpacked(packed: &Packed) -> Vec<(String, String)> {
    let bytes: Vec<u8> = packed.pieces().flatten().copied().collect();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut file = archive.by_index(at).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            (file.name().unwrap().into_owned(), text)
        })
        .collect()
}

#[test]
fn a_folder_a_table_and_a_zip_file_arrive_as_they_are() {
    let here = Here::new("packed");
    for (name, text) in [
        ("users.csv", "Zoë"),
        ("classes.CSV", "4B"),
        ("notes.txt", "no"),
    ] {
        fs::write(here.0.join(name), text).unwrap();
    }
    let folder = packed(&here.0).unwrap();
    let files = unpacked(&folder);
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["classes.CSV", "users.csv"]);
    assert_eq!(files[1].1, "Zoë");

    let table = packed(&here.0.join("users.csv")).unwrap();
    assert_eq!(
        (table.name.as_str(), unpacked(&table).len()),
        ("users.csv", 1)
    );
    let whole: Vec<u8> = folder.pieces().flatten().copied().collect();
    fs::write(here.0.join("export.zip"), &whole).unwrap();
    let zip = packed(&here.0.join("export.zip")).unwrap();
    assert_eq!(zip.pieces().flatten().copied().collect::<Vec<u8>>(), whole);
}

#[test]
fn what_is_not_there_or_is_no_roster_is_said() {
    let here = Here::new("none");
    let none = packed(&here.0).map(|_| ()).unwrap_err();
    assert!(none.contains("no CSV file"), "{none}");
    let missing = packed(&here.0.join("gone.csv")).map(|_| ()).unwrap_err();
    assert!(missing.contains("gone.csv"), "{missing}");
    assert_eq!(likely(&here.0.join("gone")), Vec::<String>::new());
}

#[test]
fn only_tables_and_zip_files_are_offered() {
    let here = Here::new("likely");
    for name in ["list.csv", "photo.png", "export.zip"] {
        fs::write(here.0.join(name), "x").unwrap();
    }
    let mut offered: Vec<String> = likely(&here.0);
    offered.sort();
    assert_eq!(offered.len(), 2);
    assert!(offered[0].ends_with("export.zip") && offered[1].ends_with("list.csv"));
}

#[test]
fn a_name_that_looks_like_a_formula_is_only_a_name_in_the_table() {
    let row = RosterRow {
        fate: RowFate::Refused,
        file: "list.csv".into(),
        line: 3,
        class: "4B".into(),
        name: "=HYPERLINK(\"x\")".into(),
        picture: String::new(),
        before: String::new(),
        why: "No, really.".into(),
        remedy: "Mend it.".into(),
    };
    let look = RosterLook {
        offered: Vec::new(),
        kind: None,
        classes: 0,
        new_classes: 0,
        rows: vec![row],
        many_leave: false,
        shown: Hash([0; 32]),
    };
    let table = as_csv(&look);
    assert!(table.starts_with('\u{feff}'));
    assert!(table.contains("\"'=HYPERLINK(\"\"x\"\")\""), "{table}");
    assert_eq!(table.lines().count(), 2);
}
