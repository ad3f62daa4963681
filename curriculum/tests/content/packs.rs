//! A school's own pack: checked like ours, beside ours, and never in the place of ours (B-25).

use curriculum::{Library, PackFiles, Problem, ScenarioId, SourceFile};

use crate::reading::{retold, shipped_files, template_pair};

const CARD: &str = "(name: \"Hazelbrook extras\", version: \"2026.1\", by: \"The computing team\", \
                    reviewed: \"Head of PSHE, 2 November 2026\")";

/// The template pair as a pack.
fn pack() -> PackFiles {
    let mut files: Vec<SourceFile> = template_pair()
        .into_iter()
        .filter(|file| file.path.contains("/my-"))
        .collect();
    // The template borrows its words from one of ours; a school tells a story of its own.
    for file in files
        .iter_mut()
        .filter(|file| file.path.ends_with("my-risky/en-GB.ftl"))
    {
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        file.bytes = retold(&text).replace(" now", " then").into_bytes();
    }
    files.push(SourceFile {
        path: "pack.ron".to_owned(),
        bytes: CARD.as_bytes().to_vec(),
    });
    PackFiles {
        folder: "hazelbrook".to_owned(),
        files,
    }
}

fn read(pack: PackFiles) -> (Library, Vec<Problem>) {
    Library::with_packs(shipped_files(), vec![pack])
}

fn problems_of(pack: PackFiles) -> Vec<Problem> {
    let (_, problems) = read(pack);
    let own = problems.into_iter();
    own.filter(|problem| problem.file.starts_with("hazelbrook/"))
        .collect()
}

#[test]
fn a_pack_plays_beside_ours_and_says_where_it_comes_from() {
    let (library, problems) = read(pack());
    assert!(
        !problems
            .iter()
            .any(|problem| problem.file.starts_with("hazelbrook")),
        "{problems:#?}"
    );
    let scenario = library
        .scenario(&ScenarioId::new("my-risky").unwrap())
        .unwrap();
    assert_eq!(scenario.pack().unwrap().version, "2026.1");
    let ours = library.scenario(&ScenarioId::new("the-boat-painter").unwrap());
    assert!(ours.unwrap().pack().is_none());
}

#[test]
fn a_pack_that_takes_one_of_our_names_is_left_out_and_ours_stays() {
    let mut pack = pack();
    for file in &mut pack.files {
        file.path = file.path.replace("/my-risky/", "/the-boat-painter/");
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        file.bytes = text
            .replace("\"my-risky\"", "\"the-boat-painter\"")
            .into_bytes();
    }
    let (library, problems) = read(pack);
    let what = "is the name of a scenario that is there already";
    assert!(problems.iter().any(|problem| problem.what.contains(what)));
    let ours = library
        .scenario(&ScenarioId::new("the-boat-painter").unwrap())
        .unwrap();
    assert!(ours.pack().is_none());
    assert_eq!(
        ours.title(curriculum::ReadingMode::Full),
        "The boat painter"
    );
}

#[test]
fn a_pack_is_checked_like_ours_and_its_problems_name_its_folder() {
    let mut pack = pack();
    for file in &mut pack.files {
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        file.bytes = text
            .replace("symbol: \"tell\"", "symbol: \"trumpet\"")
            .into_bytes();
    }
    let problems = problems_of(pack);
    assert!(
        problems
            .iter()
            .any(|problem| problem.what.contains("trumpet")
                && problem.file == "hazelbrook/online-relationships/my-risky/scenario.ron"),
        "{problems:#?}"
    );
}

#[test]
fn a_pack_without_a_card_is_asked_for_one_and_nothing_of_it_plays() {
    let mut pack = pack();
    pack.files.retain(|file| file.path != "pack.ron");
    let (library, problems) = read(pack);
    assert!(
        problems
            .iter()
            .any(|problem| problem.file == "hazelbrook/pack.ron")
    );
    assert!(
        library
            .scenario(&ScenarioId::new("my-risky").unwrap())
            .is_none()
    );
}
