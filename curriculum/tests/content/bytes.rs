//! No bytes make the loader panic, hang or say nothing.
//!
//! The number of cases is proptest's own (256); `PROPTEST_CASES=20000 cargo test -p curriculum --release bytes`
//! runs longer.

use curriculum::{Library, SourceFile};
use proptest::prelude::*;

use crate::reading::{RISKY, template_pair};

proptest! {
    #[test]
    fn mangled_files_never_panic(
        which in 0_usize..64,
        place in 0_usize..20_000,
        put in prop::collection::vec(any::<u8>(), 0..12),
        take in 0_usize..200,
    ) {
        let mut files = template_pair();
        let count = files.len();
        let file = &mut files[which % count];
        let at = place % (file.bytes.len() + 1);
        let end = (at + take).min(file.bytes.len());
        file.bytes.splice(at..end, put);
        let (_library, _problems) = Library::from_files(files);
    }

    #[test]
    fn pieces_of_real_files_in_wrong_places_are_named_and_never_panic(
        swaps in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0_usize..6), 1..8),
    ) {
        let mut files = template_pair();
        for (to, from, how) in swaps {
            tear(&mut files, &to, &from, how);
        }
        let (library, problems) = Library::from_files(files);
        prop_assert!(problems.iter().all(|problem| !problem.file.is_empty() && !problem.remedy.is_empty()));
        // What passed every check can be played from its first act to an end.
        for scenario in library.scenarios() {
            for walk in scenario.walkthroughs().values() {
                prop_assert!(curriculum::Run::replay(scenario.clone(), &walk.acts).unwrap().is_finished());
            }
        }
    }

    #[test]
    fn any_bytes_under_any_name_never_panic(
        name in "[a-z_/.-]{0,40}",
        bytes in prop::collection::vec(any::<u8>(), 0..400),
    ) {
        let mut files = template_pair();
        files.push(SourceFile { path: name, bytes });
        let (_library, _problems) = Library::from_files(files);
    }
}

/// Words of the two formats, put where they do not belong.
const TOKENS: [&str; 14] = [
    "(",
    ")",
    "{",
    "}",
    "[[",
    "]]",
    "|",
    "\"",
    "\n    .",
    " = ",
    "{ $x }",
    "-term = ",
    "/*",
    "18446744073709551616",
];

/// Moves, doubles, drops or breaks a line of one file, with what stands in another.
fn tear(
    files: &mut [SourceFile],
    to: &prop::sample::Index,
    from: &prop::sample::Index,
    how: usize,
) {
    let lines_of = |file: &SourceFile| -> Vec<String> {
        let text = String::from_utf8_lossy(&file.bytes).into_owned();
        text.lines().map(str::to_owned).collect()
    };
    let donor = lines_of(from.get(files));
    if donor.is_empty() {
        return;
    }
    let given = from.get(&donor).clone();
    let torn = to.index(files.len());
    let Some(file) = files.get_mut(torn) else {
        return;
    };
    let mut lines = lines_of(file);
    if lines.is_empty() {
        return;
    }
    let place = from.index(lines.len());
    match how {
        0 => lines.insert(place, given),
        1 => {
            lines.splice(place..=place, [given]);
        }
        2 => {
            lines.remove(place);
        }
        3 => lines.insert(place, from.get(&lines).clone()),
        4 => lines.truncate(place),
        _ => {
            let line = from.get(&lines).clone();
            let (before, after) = line.split_at(line.floor_char_boundary(line.len() / 2));
            let broken = format!("{before}{}{after}", to.get(&TOKENS));
            lines.splice(place..=place, [broken]);
        }
    }
    file.bytes = lines.join("\n").into_bytes();
}

#[test]
fn a_path_out_of_the_folder_belongs_nowhere() {
    for path in [
        "../../etc/scenario.ron",
        "/etc/passwd",
        "a/../b/scenario.ron",
        "..",
        "",
    ] {
        let mut files = template_pair();
        files.push(SourceFile {
            path: path.to_owned(),
            bytes: b"(".to_vec(),
        });
        let (library, _) = Library::from_files(files);
        assert_eq!(library.scenarios().count(), 2, "{path}");
    }
}

#[test]
fn deep_brackets_are_a_problem_and_not_a_crash() {
    let mut files = template_pair();
    let path = format!("{RISKY}/scenario.ron");
    for file in files.iter_mut().filter(|file| file.path == path) {
        file.bytes = "(".repeat(100_000).into_bytes();
    }
    let (library, problems) = Library::from_files(files);
    assert_eq!(library.scenarios().count(), 1);
    assert!(problems.iter().any(|problem| problem.file == path));
}

#[test]
fn deep_curly_brackets_in_words_are_a_problem_and_not_a_crash() {
    let mut files = template_pair();
    let path = format!("{RISKY}/en-GB.ftl");
    for file in files.iter_mut().filter(|file| file.path == path) {
        file.bytes = format!("title = {}", "{".repeat(200_000)).into_bytes();
    }
    let (_library, problems) = Library::from_files(files);
    assert!(problems.iter().any(|problem| problem.file == path));
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_are_fine() {
    let mut files = template_pair();
    for file in &mut files {
        let text = String::from_utf8(file.bytes.clone())
            .unwrap()
            .replace('\n', "\r\n");
        file.bytes = format!("\u{feff}{text}").into_bytes();
    }
    let (library, problems) = Library::from_files(files);
    assert!(problems.is_empty(), "{problems:#?}");
    assert_eq!(library.scenarios().count(), 2);
}

#[test]
fn a_wrong_encoding_and_a_huge_file_are_named() {
    for (bytes, what) in [
        (vec![0xff, 0xfe, 0x00], "UTF-8"),
        (vec![b' '; 300 * 1024], "too large"),
    ] {
        let mut files = template_pair();
        let path = format!("{RISKY}/notes.md");
        for file in files.iter_mut().filter(|file| file.path == path) {
            file.bytes.clone_from(&bytes);
        }
        let (library, problems) = Library::from_files(files);
        assert_eq!(library.scenarios().count(), 1);
        assert!(
            problems.iter().any(|problem| problem.what.contains(what)),
            "{problems:#?}"
        );
    }
}

#[test]
fn a_circle_of_thousands_of_steps_is_named_and_not_walked() {
    let mut files = template_pair();
    let path = format!("{RISKY}/scenario.ron");
    for file in files.iter_mut().filter(|file| file.path == path) {
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        let circle: String = (0..3000)
            .map(|number| {
                format!(
                    "\"s-{number}\": narration(next: \"s-{}\"),\n",
                    (number + 1) % 3000
                )
            })
            .collect();
        file.bytes = text
            .replace("    steps: {", &format!("    steps: {{ {circle}"))
            .into_bytes();
    }
    let (library, problems) = Library::from_files(files);
    assert_eq!(library.scenarios().count(), 1);
    assert!(
        problems
            .iter()
            .any(|problem| problem.what.contains("more than 40 steps"))
    );
}
