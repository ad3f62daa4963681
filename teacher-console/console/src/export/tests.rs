//! What stands in an export, and that nothing of it can be read without its passphrase.

use std::{
    collections::BTreeSet,
    io::{Cursor, Read as _},
};

use protocol::{
    act::{Act, ActKind, EnvelopeRef},
    bytes::{Blob, Hash, Id, PublicKey, Signature, sha256},
    chain::{Link, commitment},
    concern::ConcernKind,
    directory::{Chain, Duty, Hours, LogName, ServerFacts},
    entry::Entry,
    export::{
        ChainRecord, EXTRACT_FILE, Export, MANIFEST_FILE, OpenedWords, README_FILE, RECORD_FILE,
        TABLE_FILE,
    },
    field::{Field, FieldKind, Line},
    key_id::KeyKind,
    statement::Label,
};
use sealing::{
    founding::{Member, MemberPlan, SchoolPlan, found},
    recovery::RecoverySeed,
    signing::state,
};
use serde_json::json;

use super::{
    Files, Fonts, HELD_FILE, HELD_TEXT_FILE, HandingOver, Held, extract, extract::Chosen,
    extract_files, file_name, files, manifest, registers, rows, slip, zipped,
};

const CASE: Id = Id([0x3f; 16]);
const AT: i64 = 1_764_000_000;
const CANARY: &str = "canary-facts-of-monday";

fn member(name: &str, duty: Duty) -> Member {
    let plan = MemberPlan {
        name: name.to_owned(),
        role: "helps children".to_owned(),
        picture: "okafor".to_owned(),
        duties: vec![duty],
        daily: true,
    };
    Member::new(plan, 1_000)
}

fn school() -> (Vec<Member>, Chain) {
    let members = vec![
        member("Mrs Patel", Duty::Head),
        member("Mr Okafor", Duty::SafeguardingLead),
        member("Mrs Evans", Duty::Chair),
        member("Dr Lindqvist", Duty::OutsideSecond),
    ];
    let plan = SchoolPlan {
        school_name: "Hazelbrook".to_owned(),
        demo: true,
        stewards: vec![0, 1, 2],
        safeguarding: vec![1, 0],
        staff: vec![0, 1],
        leaders: vec![2, 3],
        sheet_holders: vec!["safe".to_owned()],
        server: ServerFacts {
            ca: Hash([1; 32]),
            next_ca: None,
            addresses: vec![],
            ticket_key: PublicKey([2; 32]),
        },
        hours: Hours {
            read_when: None,
            helplines: vec![],
            phrases: vec![],
            reviewed_by: String::new(),
        },
    };
    let chain = found(plan, &members, &RecoverySeed::new(), 1_000).unwrap();
    (members, chain)
}

fn entry(act: &Act, facts: &str) -> OpenedWords {
    let entry = Entry {
        id: Id([1; 16]),
        school: act.school,
        log: act.log,
        kind: "entry".to_owned(),
        case: CASE,
        author: act.author,
        previous: None,
        happened_at: AT,
        written_at: AT,
        left_out: vec![],
        happening_now: false,
        report: None,
        corrects: None,
        readers: vec![],
        title: "Amina".to_owned(),
        facts: facts.to_owned(),
        opinion: String::new(),
        childs_words: "=1+1".to_owned(),
        field: None,
    };
    OpenedWords {
        envelope: Blob(facts.as_bytes().to_vec()),
        json: serde_json::to_string(&entry).unwrap(),
        signature: Signature([0; 64]),
        signer: PublicKey([0; 32]),
        content_key: None,
    }
}

/// An entry, and its correction.
fn export(members: &[Member], chain: &Chain) -> Export {
    let mut made = Export {
        format: 1,
        school: chain.school(),
        log: LogName::Safeguarding,
        case: CASE,
        directories: chain.statements().to_vec(),
        vouchers: vec![],
        is_whole_log: false,
        links: vec![],
        records: vec![],
        words: vec![],
        deletions: vec![],
    };
    let first = add(&mut made, members, ActKind::AddEntry, CANARY);
    let correction = ActKind::Correct { corrects: first };
    add(&mut made, members, correction, "It was on Tuesday.");
    made
}

fn add(made: &mut Export, members: &[Member], kind: ActKind, facts: &str) -> Hash {
    let author = &members[1];
    let act = Act {
        format: 1,
        school: made.school,
        log: made.log,
        case: CASE,
        kind,
        author: author.person.id,
        previous: None,
        happened_at: AT,
        written_at: AT,
        clock_offset: None,
        envelope: Some(EnvelopeRef {
            id: Id([1; 16]),
            hash: sha256(&[facts.as_bytes()]),
        }),
    };
    let signed = state(
        Label::Act,
        made.school,
        &act,
        KeyKind::Signing,
        &author.ring.signing,
    );
    let record =
        json!({ "act": { "signed": serde_json::to_string(&signed).unwrap() } }).to_string();
    let n = u64::try_from(made.records.len()).unwrap() + 9;
    let link = Link {
        epoch: 1,
        n,
        previous: Hash([0; 32]),
        received_at: AT,
        commitment: commitment(&Id([8; 16]), &record),
        envelope_hash: sha256(&[facts.as_bytes()]),
        link: Hash([7; 32]),
    };
    made.records.push(ChainRecord {
        link,
        salt: Id([8; 16]),
        record,
    });
    made.words.push(entry(&act, facts));
    signed.hash()
}

fn handed_over() -> (Export, Files, Vec<u8>) {
    let (members, chain) = school();
    let export = export(&members, &chain);
    let handing = HandingOver {
        by: members[1].person.id,
        at: AT,
        chain: &chain,
    };
    let (files, without_pages) = files(&export, &handing, &Fonts::default());
    assert!(without_pages.is_some(), "no font was given");
    let list = manifest((export.log, export.case), &handing, &files);
    assert_eq!(list.files.len(), 3);
    let signed = state(
        Label::Export,
        export.school,
        &list,
        KeyKind::Signing,
        &members[1].ring.signing,
    );
    let zip = zipped(files.clone(), &signed, "ABCD-EFGH").unwrap();
    (export, files, zip)
}

fn text<'a>(files: &'a Files, name: &str) -> &'a str {
    std::str::from_utf8(&files[name]).unwrap()
}

/// K4.
#[test]
fn p13_both_the_correction_and_the_corrected_stand_in_the_export_and_name_each_other() {
    let (_, files, _) = handed_over();
    let table = text(&files, TABLE_FILE);
    let lines: Vec<&str> = table.split("\r\n").collect();
    assert!(lines[1].starts_with("\"1/9\",\"add-entry\"") && lines[1].contains(CANARY));
    assert!(lines[1].contains("\"\",\"1/10\""), "{}", lines[1]);
    assert!(lines[2].starts_with("\"1/10\",\"correct\""), "{}", lines[2]);
    assert!(lines[2].contains("\"1/9\",\"\"") && lines[2].contains("Tuesday"));
    let record: Export = serde_json::from_slice(&files[RECORD_FILE]).unwrap();
    assert_eq!(record.words.len(), 2);
}

#[test]
fn what_a_child_wrote_runs_nothing_in_a_spreadsheet_and_breaks_no_line() {
    let (members, chain) = school();
    let mut made = export(&members, &chain);
    add(&mut made, &members, ActKind::AddEntry, "She said \"no\".");
    let handing = HandingOver {
        by: members[1].person.id,
        at: AT,
        chain: &chain,
    };
    let (files, _) = files(&made, &handing, &Fonts::default());
    let table = text(&files, TABLE_FILE);
    assert!(table.contains("She said \"\"no\"\"."));
    let no_cell_is_a_formula = ["\"=", "\"+", "\"-", "\"@"];
    assert!(
        no_cell_is_a_formula
            .iter()
            .all(|cell| !table.contains(cell))
    );
}

#[test]
fn the_lines_of_a_field_stand_in_the_export_under_their_names() {
    let (members, chain) = school();
    let mut made = export(&members, &chain);
    let told = ActKind::AddField {
        field: FieldKind::Told,
        due_on: None,
    };
    add(&mut made, &members, told, "");
    let words = made.words.last_mut().unwrap();
    let mut entry: Entry = serde_json::from_str(&words.json).unwrap();
    entry.field = Some(Field {
        kind: FieldKind::Told,
        lines: vec![Line {
            name: "by-whom".to_owned(),
            words: "The head".to_owned(),
        }],
    });
    words.json = serde_json::to_string(&entry).unwrap();
    let handing = HandingOver {
        by: members[1].person.id,
        at: AT,
        chain: &chain,
    };
    let (files, _) = files(&made, &handing, &Fonts::default());
    assert!(text(&files, TABLE_FILE).contains("By whom: The head"));
}

/// F-20, P13: a register says what its newest correction says, and where both stand.
#[test]
fn k19_an_invented_case_is_known_as_practice_and_no_other_case_is() {
    let (members, chain) = school();
    let mut real = export(&members, &chain);
    let kind = ConcernKind::Child;
    add(&mut real, &members, ActKind::OpenConcern { kind }, "said");
    assert!(!rows::is_practice(&rows::of(&real, &chain)));
    let kind = ConcernKind::Practice;
    add(
        &mut real,
        &members,
        ActKind::OpenConcern { kind },
        "invented",
    );
    assert!(rows::is_practice(&rows::of(&real, &chain)));
}

#[test]
fn f20_a_familys_own_record_holds_both_parts_and_without_the_servers_part_only_one() {
    let (members, chain) = school();
    let made = export(&members, &chain);
    let handing = HandingOver {
        by: members[1].person.id,
        at: AT,
        chain: &chain,
    };
    let texts = extract::texts(&made.words, &chain);
    let chosen = Chosen {
        texts: texts.iter().map(|text| text.id).collect(),
        without: BTreeSet::new(),
    };
    let held = Held {
        machines: b"{\"name\":\"Amina\"}".to_vec(),
        text: "What this school keeps about Amina".to_owned(),
    };
    let fonts = Fonts::default();
    let of = |held| extract_files(CASE, &made.words, &chosen, held, &handing, &fonts).0;
    let both = of(Some(&held));
    assert_eq!(both[HELD_FILE], held.machines);
    assert_eq!(both[HELD_TEXT_FILE], held.text.as_bytes());
    assert!(text(&both, EXTRACT_FILE).contains(CANARY));
    let one = of(None);
    assert!(!one.contains_key(HELD_FILE) && !one.contains_key(HELD_TEXT_FILE));
    assert_eq!(one[EXTRACT_FILE], both[EXTRACT_FILE]);
}

#[test]
fn a_register_gathers_its_fields_as_they_were_corrected() {
    let (members, chain) = school();
    let mut made = export(&members, &chain);
    let told = |made: &mut Export, kind: ActKind, whom: &str| {
        let hash = add(made, &members, kind, whom);
        let words = made.words.last_mut().unwrap();
        let mut entry: Entry = serde_json::from_str(&words.json).unwrap();
        entry.field = Some(Field {
            kind: FieldKind::Told,
            lines: vec![Line {
                name: "whom".to_owned(),
                words: whom.to_owned(),
            }],
        });
        words.json = serde_json::to_string(&entry).unwrap();
        hash
    };
    let added = ActKind::AddField {
        field: FieldKind::Told,
        due_on: None,
    };
    let corrects = told(&mut made, added, "The head");
    told(&mut made, ActKind::Correct { corrects }, "The chair");
    let registers = registers::of(&rows::of(&made, &chain));
    let [(heading, cells)] = registers.as_slice() else {
        panic!("one register: {registers:?}");
    };
    assert_eq!((*heading, cells.len()), ("Who was told", 1));
    assert!(cells[0][1].contains("corrected at"), "{:?}", cells[0]);
    assert!(cells[0][2].ends_with("Whom: The chair"), "{:?}", cells[0]);
}

#[test]
fn a_task_that_was_ticked_off_names_the_act_and_the_act_names_the_task() {
    let (members, chain) = school();
    let mut made = export(&members, &chain);
    let added = ActKind::AddField {
        field: FieldKind::Task,
        due_on: Some(AT),
    };
    let task = add(&mut made, &members, added, "Get the receipt");
    add(&mut made, &members, ActKind::DoneTask { task }, "");
    let rows = rows::of(&made, &chain);
    assert_eq!(rows[2].done.as_deref(), Some("1/12"));
    assert_eq!(rows[3].what, "The task of 1/11 was done");
    let cells = registers::cells(&rows, &rows[2]);
    assert!(cells[2].ends_with("Done: see 1/12"), "{cells:?}");
}

/// L-15, L-27.
#[test]
fn nothing_can_be_read_without_the_passphrase_and_no_name_stands_outside() {
    let (export, files, zip) = handed_over();
    let outside = [&zip, file_name(CASE, AT).as_bytes()].concat();
    for secret in [CANARY, "Amina", "Okafor", "Tuesday", "ABCD-EFGH"] {
        let is_seen = outside
            .windows(secret.len())
            .any(|part| part == secret.as_bytes());
        assert!(!is_seen, "{secret}");
    }
    assert!(text(&files, TABLE_FILE).contains(CANARY), "it is in there");
    assert!(file_name(CASE, AT).starts_with("record-3f3f3f3f-20"));
    assert!(text(&files, README_FILE).contains(&slip(&export)));

    let mut archive = zip::ZipArchive::new(Cursor::new(&zip)).unwrap();
    assert!(archive.by_name_decrypt(TABLE_FILE, b"ABCD-EFGI").is_err());
    assert!(archive.by_name(TABLE_FILE).is_err());
    let mut read = Vec::new();
    archive
        .by_name_decrypt(TABLE_FILE, b"ABCD-EFGH")
        .unwrap()
        .read_to_end(&mut read)
        .unwrap();
    assert!(read == files[TABLE_FILE]);
    assert!(archive.by_name_decrypt(MANIFEST_FILE, b"ABCD-EFGH").is_ok());
}
