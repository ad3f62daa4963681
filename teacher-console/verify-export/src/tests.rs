//! One true export holds; any change to it is found, from the export itself or from one slip.

mod school;

use std::io::{Cursor, Write as _};

use proptest::prelude::*;
use protocol::{
    act::{Act, ActKind},
    bytes::{Blob, Hash, Id},
    deletion::Deletion,
    export::{EXTRACT_FILE, MANIFEST_FILE, RECORD_FILE},
    statement::{Label, Statement},
};

use crate::{Files, Finding, Slip, Weight, check, files::unzip};
use school::{LEAD, School, act_record, statement};

fn wrongs(files: &Files, slips: &[Slip]) -> Vec<String> {
    let of_weight = |found: Vec<Finding>, weight| {
        found
            .into_iter()
            .filter(|one| one.weight == weight)
            .map(|one| one.words)
            .collect()
    };
    check(files, slips).map_or_else(|why| vec![why], |found| of_weight(found, Weight::Wrong))
}

fn notes(school: &School) -> String {
    let found = check(&school.files(), &[school.slip()]).unwrap();
    let notes = found.iter().filter(|one| one.weight == Weight::Note);
    notes.map(|one| one.words.as_str()).collect()
}

#[test]
fn a_true_export_holds_and_says_what_was_checked() {
    let school = School::new();
    let found = check(&school.files(), &[school.slip()]).unwrap();
    assert_eq!(wrongs(&school.files(), &[school.slip()]), [""; 0]);
    let said: Vec<&str> = found.iter().map(|one| one.words.as_str()).collect();
    for sentence in [
        "All 2 files are as they were exported.",
        "Adult 2 made and signed this export.",
        "All 9 links of the log follow one another, to 1/9.",
        "The slip for 1/9 is in this log.",
        "All 5 acts of this case are in the log, each signed by its author.",
        "The report was written on Room 4, computer 2.",
        "All 4 texts are the ones their authors signed.",
        "4 sealed envelopes come with their own key; of everything else in the log there are hashes only.",
    ] {
        assert!(said.contains(&sentence), "{sentence}: {said:#?}");
    }
    assert!(notes(&school).is_empty());
}

#[test]
fn p13_the_corrected_entry_has_to_be_there_beside_its_correction() {
    let mut school = School::new();
    let place = school.export.records.len() - 3;
    school.export.records.remove(place);
    let found = wrongs(&school.files(), &[school.slip()]).join(" ");
    assert!(
        found.contains("corrects an entry that is missing"),
        "{found}"
    );
}

#[test]
fn a_lawful_deletion_leaves_links_that_still_hold() {
    let mut school = School::new();
    // The head's own entry: salt, act and words are gone, its link stays.
    let place = school.export.records.len() - 2;
    let gone = school.export.records.remove(place);
    school
        .export
        .words
        .retain(|words| protocol::bytes::sha256(&[&words.envelope.0]) != gone.link.envelope_hash);
    assert_eq!(wrongs(&school.files(), &[school.slip()]), [""; 0]);
}

#[test]
fn a_deletion_explains_what_is_gone_only_with_two_signatures_of_this_school() {
    let mut signed = School::new();
    signed.goes_on_after_a_deletion(1, 3);
    assert_eq!(wrongs(&signed.files(), &[signed.slip()]), [""; 0]);
    let said = notes(&signed);
    assert!(
        said.contains("was deleted: Adult 1 asked and Adult 3 agreed"),
        "{said}"
    );

    let mut unexplained = School::new();
    unexplained.goes_on_after_a_deletion(1, 3);
    unexplained.export.deletions.clear();
    let said = notes(&unexplained);
    assert!(said.contains("it is not in this export"), "{said}");

    for (asks, agrees) in [(1, 1), (1, 77), (77, 3)] {
        let mut forged = School::new();
        forged.goes_on_after_a_deletion(asks, agrees);
        let found = wrongs(&forged.files(), &[forged.slip()]).join(" ");
        assert!(
            found.contains("not signed by two adults"),
            "{asks}, {agrees}: {found}"
        );
    }
}

#[test]
fn what_two_people_deleted_and_what_stands_there_again_is_found() {
    let mut school = School::new();
    school.goes_on_after_a_deletion(1, 3);
    let back = school.export.records.last().unwrap().record.clone();
    let value: serde_json::Value = serde_json::from_str(&back).unwrap();
    let signed = value.pointer("/act/signed").unwrap().as_str().unwrap();
    let act: Statement = serde_json::from_str(signed).unwrap();
    let deletion = school.export.deletions.remove(0);
    let mut agreed: Act = deletion.agreed.read(Label::Act).unwrap();
    if let ActKind::AgreeDeletion { acts, .. } = &mut agreed.kind {
        acts[0].act = act.hash();
    }
    school.export.deletions.push(Deletion {
        agreed: statement(Label::Act, school.export.school, &agreed, &[3]),
        ..deletion
    });
    let found = wrongs(&school.files(), &[school.slip()]).join(" ");
    assert!(found.contains("stands here again"), "{found}");
}

#[test]
fn words_that_are_not_in_the_export_are_named_and_nothing_is_wrong() {
    let mut school = School::new();
    school.export.words.remove(1);
    assert_eq!(wrongs(&school.files(), &[school.slip()]), [""; 0]);
    assert!(notes(&school).contains("The words of 1/6 are not in this export"));
}

#[test]
fn a_key_of_another_envelope_is_found_and_an_older_export_without_keys_holds() {
    let mut school = School::new();
    school.export.words[1].content_key = Some(Blob(vec![9; 32]));
    let found = wrongs(&school.files(), &[school.slip()]).join(" ");
    assert!(found.contains("opens another envelope"), "{found}");
    for words in &mut school.export.words {
        words.content_key = None;
    }
    assert_eq!(wrongs(&school.files(), &[school.slip()]), [""; 0]);
}

#[test]
fn p14_a_clock_that_was_put_back_changes_no_order_and_is_told() {
    let mut school = School::new();
    school.export.links[6].received_at -= 3_600;
    school.recompute(6);
    assert_eq!(wrongs(&school.files(), &[school.slip()]), [""; 0]);
    assert!(notes(&school).contains("clock was put back before 1/7"));
}

#[test]
fn history_rewritten_a_tail_that_was_cut_is_found_from_one_slip() {
    let mut school = School::new();
    let slip = school.slip();
    school.export.links.pop();
    assert_eq!(wrongs(&school.files(), &[]), [""; 0]);
    let found = wrongs(&school.files(), &[slip]).join(" ");
    assert!(found.contains("is not in these links"), "{found}");
}

#[test]
fn history_rewritten_an_act_is_not_the_authors_whoever_recomputes_the_links() {
    let mut school = School::new();
    let place = school.export.links.len() - 3;
    let (_, record) = &school.behind[place];
    let value: serde_json::Value = serde_json::from_str(record).unwrap();
    let signed = value.pointer("/act/signed").unwrap().as_str().unwrap();
    let signed: Statement = serde_json::from_str(signed).unwrap();
    let act: Act = signed.read(Label::Act).unwrap();
    let later = Act {
        happened_at: 900,
        ..act
    };
    // Signed by whoever rules the server, with a key of their own.
    let forged = statement(Label::Act, school.export.school, &later, &[77]);
    school.behind[place].1 = act_record(&forged, &later);
    school.recompute(place);
    let found = wrongs(&school.files(), &[]).join(" ");
    assert!(found.contains("Adult 1 has not signed this"), "{found}");
}

/// Whoever does not watch over the whole log has the links of their case only; each still binds what it stands for.
#[test]
fn the_links_of_one_case_alone_hold_and_say_that_they_are_not_the_whole_log() {
    let mut school = School::new();
    school.export.is_whole_log = false;
    let here: Vec<_> = school.export.records.iter().map(|one| one.link).collect();
    school.export.links = here;
    let found = check(&school.files(), &[]).unwrap();
    assert_eq!(wrongs(&school.files(), &[]), [""; 0]);
    let says = |words: &str| found.iter().any(|one| one.words.contains(words));
    assert!(says("Only the links of this case are here"));
    school.export.links.swap(1, 2);
    assert!(!wrongs(&school.files(), &[]).is_empty());
}

#[test]
fn an_export_with_another_signers_name_or_of_another_school_is_refused() {
    let school = School::new();
    let mut files = school.files();
    let signed: Statement = serde_json::from_slice(&files[MANIFEST_FILE]).unwrap();
    let manifest: protocol::export::Manifest = signed.read(Label::Export).unwrap();
    for by in [1, 77] {
        let other = statement(Label::Export, school.export.school, &manifest, &[by]);
        let other = serde_json::to_vec(&other).unwrap();
        files.insert(MANIFEST_FILE.to_owned(), other);
        let found = wrongs(&files, &[]).join(" ");
        assert!(found.contains("has not signed it"), "{found}");
    }
    let mut elsewhere = School::new();
    elsewhere.export.school = Id([1; 16]);
    let found = wrongs(&elsewhere.files(), &[]).join(" ");
    assert!(found.contains("it belongs to another school"), "{found}");
}

#[test]
fn a_slip_is_read_as_it_stands_on_paper_and_another_is_refused_in_words() {
    let hash = Hash([0xab; 32]);
    let grouped = hash.to_string().to_uppercase();
    let (one, other) = grouped.split_at(32);
    let slip: Slip = format!("Safeguarding 2/17 {one} {other}").parse().unwrap();
    assert_eq!((slip.point.epoch, slip.point.n), (2, 17));
    assert_eq!(slip.point.link, hash);
    for bad in ["", "safeguarding", "safeguarding 17 abcd", "pupils 1/1 ab"] {
        let why = bad.parse::<Slip>().unwrap_err().to_string();
        assert!(why.starts_with("a slip is the log"), "{bad}");
    }
}

#[test]
fn a_zip_opens_with_its_passphrase_only() {
    let files = School::new().files();
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Stored)
        .with_aes_encryption(zip::AesMode::Aes256, "amber-otter");
    for (name, bytes) in &files {
        writer.start_file(name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    let bytes = writer.finish().unwrap().into_inner();
    assert!(unzip(bytes.clone(), Some("amber-otter")) == Ok(files));
    for wrong in [None, Some(""), Some("amber-Otter")] {
        let why = unzip(bytes.clone(), wrong).unwrap_err();
        assert!(why.contains("passphrase"), "{why}");
    }
    let why = unzip(b"PK nothing".to_vec(), None).unwrap_err();
    assert!(why.starts_with("This is no export"), "{why}");
}

#[test]
fn what_somebody_was_given_of_their_own_record_is_called_so_and_not_broken() {
    let mut files = School::new().files();
    files.remove(RECORD_FILE);
    let broken = check(&files, &[]).unwrap_err();
    assert!(broken.contains("a part of it is missing"), "{broken}");
    files.insert(EXTRACT_FILE.to_owned(), b"{}".to_vec());
    let extract = check(&files, &[]).unwrap_err();
    assert!(extract.starts_with("This is no whole record"), "{extract}");
}

/// What somebody who rules the server could do to a log before it is exported.
#[derive(Clone, Debug)]
enum Change {
    Drop,
    Swap,
    Edit,
    Date,
    CutTail,
}

fn changed(school: &mut School, change: &Change, place: usize) {
    match change {
        Change::Drop => {
            school.export.links.remove(place);
            school.behind.remove(place);
        }
        Change::Swap => {
            school.export.links.swap(place, place + 1);
            school.behind.swap(place, place + 1);
        }
        Change::Edit => school.behind[place].1.push(' '),
        Change::Date => school.export.links[place].received_at += 1,
        Change::CutTail => {
            school.export.links.truncate(place);
            school.behind.truncate(place);
        }
    }
}

proptest! {
    #[test]
    fn history_rewritten_any_change_on_the_server_is_found_from_one_export_and_one_slip(
        change in prop_oneof![
            Just(Change::Drop), Just(Change::Swap), Just(Change::Edit), Just(Change::Date), Just(Change::CutTail),
        ],
        place in 0_usize..8,
        links_are_made_anew in any::<bool>(),
    ) {
        let mut school = School::new();
        let slip = school.slip();
        changed(&mut school, &change, place);
        // An edit shows in the links only once they are made anew.
        if links_are_made_anew || matches!(change, Change::Edit) {
            school.recompute(place.min(school.export.links.len()));
        }
        prop_assert!(!wrongs(&school.files(), &[slip]).is_empty());
    }

    #[test]
    fn history_rewritten_any_byte_of_any_file_that_is_changed_or_lost_is_found(
        of_record in any::<bool>(),
        at in any::<prop::sample::Index>(),
        other in 1_u8..=255,
    ) {
        let name = if of_record { RECORD_FILE } else { MANIFEST_FILE };
        let whole = School::new().files();
        let mut files = whole.clone();
        let bytes = files.get_mut(name).unwrap();
        let at = at.index(bytes.len());
        bytes[at] ^= other;
        prop_assert!(!wrongs(&files, &[]).is_empty());
        let mut cut = whole;
        cut.get_mut(name).unwrap().truncate(at);
        prop_assert!(!wrongs(&cut, &[]).is_empty());
    }

    #[test]
    fn history_rewritten_any_record_or_text_that_is_changed_or_moved_is_found(
        of_words in any::<bool>(),
        place in 0_usize..4,
        author in prop_oneof![Just(1_u8), Just(LEAD)],
    ) {
        let mut school = School::new();
        if of_words {
            let words = &mut school.export.words[place];
            words.json = words.json.replace("What was seen", "What was said").replace("hello", "hallo");
            words.signer = protocol::bytes::PublicKey([author; 32]);
        } else {
            let (one, next) = (school.export.records[place].clone(), school.export.records[place + 1].clone());
            school.export.records[place].record = next.record;
            school.export.records[place + 1].record = one.record;
        }
        prop_assert!(!wrongs(&school.files(), &[school.slip()]).is_empty());
    }
}
