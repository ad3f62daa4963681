//! Each paper is made, is a PDF, and has the pages it should have.

use crate::*;

mod figures;
mod letter;
mod pupil_summary;
mod register_sheet;
mod rules;

/// Andika where it is installed; otherwise whatever font this computer has.
fn fonts() -> Fonts {
    let mut folders = vec![std::path::PathBuf::from("/usr/share/fonts")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|kind| kind == "ttf" || kind == "otf")
            {
                files.push(path);
            }
        }
    }
    files.sort_by_key(|path| !path.to_string_lossy().contains("Andika"));
    assert!(
        !files.is_empty(),
        "this computer has no fonts: install fonts-sil-andika"
    );
    Fonts::from_files(
        files
            .into_iter()
            .take(4)
            .map(|path| std::fs::read(path).expect("a font")),
    )
}

/// Counts page objects; our PDFs keep them outside compressed streams.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.matches("/Type/Page").count() + text.matches("/Type /Page").count()
        - text.matches("/Type/Pages").count()
        - text.matches("/Type /Pages").count()
}

fn check(name: &str, pdf: &[u8], expected_pages: usize) {
    assert!(pdf.starts_with(b"%PDF"), "{name}");
    assert_eq!(pages(pdf), expected_pages, "{name}");
    if let Some(folder) = std::env::var_os("PAPER_OUT") {
        std::fs::write(std::path::Path::new(&folder).join(name), pdf).expect("written");
    }
}

fn card() -> KitCard<'static> {
    KitCard {
        school_name: "Oakfield Practice School",
        school_code: "K7QM-2XZA-PT4E-9LWD",
        person_name: "Ms Adeyemi",
        code: "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4",
        made_on: "22 November 2026",
        is_demo: true,
    }
}

#[test]
fn a_kit_card_is_one_page() {
    check(
        "kit-card.pdf",
        &kit_card(&card(), &fonts()).expect("made"),
        1,
    );
}

#[test]
fn ten_one_time_codes_are_one_page() {
    let codes = ["AAAA-BBBB-CCCC-DDDD-EEEE-FFFF"; 10];
    let page = OneTimeCodes {
        school_name: "Hazelbrook Primary School",
        person_name: "Mr Okafor",
        codes: &codes,
        made_on: "28 November 2026",
        is_demo: true,
    };
    let pdf = one_time_codes(&page, &fonts()).expect("made");
    check("one-time-codes.pdf", &pdf, 1);
}

#[test]
fn a_list_of_leavers_goes_on_over_as_many_pages_as_it_needs() {
    let row = LeaversRow {
        name: "#Amina *Ł*",
        class: "6A",
        left_on: "20 July 2025",
        runs: 14,
    };
    for (rows, pages) in [(2, 1), (60, 3)] {
        let list = LeaversList {
            school_name: "Hazelbrook Primary School",
            made_by: "Mr Okafor",
            made_on: "28 November 2026",
            months: 12,
            is_demo: true,
            rows: vec![row; rows],
        };
        let pdf = leavers_list(&list, &fonts()).expect("made");
        check("leavers-list.pdf", &pdf, pages);
    }
}

#[test]
fn an_activation_code_is_one_page_in_a_practice_school_and_in_a_real_one() {
    for is_demo in [true, false] {
        let invited = Invitation {
            school_name: "Oakfield Practice School",
            school_code: "K7QM-2XZA-PT4E-9LWD",
            person_name: "Ms #Adeyemi *Ł*",
            code: "ABCD-EFGH-IJKL-MNOP",
            until: "5 December 2026, 09:00",
            made_on: "28 November 2026",
            is_demo,
        };
        let pdf = invitation(&invited, &fonts()).expect("made");
        check("invitation.pdf", &pdf, 1);
    }
}

#[test]
fn a_recovery_sheet_is_one_page() {
    let code = "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567-ABCD-EFGH-IJKL-MNOP-QRST-UVW";
    let sheet = RecoverySheet {
        school_name: "Oakfield Practice School",
        school_code: "K7QM-2XZA-PT4E-9LWD",
        number: 2,
        holder: "the chair of governors",
        lines: [
            SheetLine { pair: "1·2", code },
            SheetLine { pair: "2·3", code },
        ],
        made_on: "22 November 2026",
        is_demo: true,
    };
    check(
        "recovery-sheet.pdf",
        &recovery_sheet(&sheet, &fonts()).expect("made"),
        1,
    );
}

fn act<'a>(place: &'a str, what: &'a str, words: &'a str) -> RecordedAct<'a> {
    RecordedAct {
        place,
        what,
        times: "Mr Okafor · happened 2026-11-20 09:42 · written 2026-11-20 10:05",
        correction: None,
        texts: vec![("What was seen, said or done", words)],
    }
}

fn record<'a>(acts: Vec<RecordedAct<'a>>) -> CaseRecord<'a> {
    CaseRecord {
        school_name: "Oakfield Practice School",
        school_code: "K7QM-2XZA-PT4E-9LWD",
        number: "3fa29c01",
        made_by: "Mr Okafor",
        made_on: "22 November 2026",
        slip: "safeguarding 1/532 4af209bd77c120ee4af209bd77c120ee4af209bd77c120ee4af209bd77c120ee",
        is_practice: true,
        is_print: false,
        is_extract: false,
        receipt_by: Some("27 November 2026"),
        acts,
        registers: Vec::new(),
    }
}

/// F-02: a print of the record ends with lines to sign and date, on the page they belong to.
#[test]
fn a_printed_record_is_a_form_that_is_signed_and_dated() {
    let acts = (0..3).map(|_| act("1/9", "Entry", "On Monday."));
    let form = CaseRecord {
        is_print: true,
        receipt_by: None,
        ..record(acts.collect())
    };
    let pdf = case_record(&form, &fonts()).expect("made");
    check("case-record-form.pdf", &pdf, 1);
}

/// L-26.
#[test]
fn an_extract_says_that_something_was_left_out() {
    let mut told = act("", "Mr Okafor", "Amina came to me. […] She was calm.");
    told.times = "20 November 2026";
    let extract = CaseRecord {
        is_extract: true,
        slip: "",
        ..record(vec![told])
    };
    let pdf = case_record(&extract, &fonts()).expect("made");
    check("case-record-extract.pdf", &pdf, 1);
}

/// P13, L-27.
#[test]
fn a_case_record_has_every_act_and_grows_by_pages() {
    let long = "It was said again, and written down again. ".repeat(60);
    let mut corrected = act("1/9", "Entry", "On Monday.");
    corrected.correction = Some("Corrected later, at 1/12. Both stay.".to_owned());
    let short = record(vec![
        corrected,
        act("1/12", "Correction of 1/9", "On Tuesday."),
    ]);
    check(
        "case-record.pdf",
        &case_record(&short, &fonts()).expect("made"),
        1,
    );
    let long = record((0..4).map(|_| act("1/9", "Entry", &long)).collect());
    let pdf = case_record(&long, &fonts()).expect("made");
    assert!(pages(&pdf) > 2, "{}", pages(&pdf));
    let mut print = record(vec![act("1/9", "Entry", "On Monday.")]);
    print.is_print = true;
    print.registers = vec![Register {
        heading: "Who was told",
        rows: vec![
            [
                "2026-11-20 09:42",
                "Mr Okafor (1/9, corrected at 1/12)",
                "Whom: Parents or carers\nTold by: Mr Okafor, by telephone",
            ],
            ["2026-11-20 10:05", "Mr Okafor (1/10)", "Whom: The head"],
        ],
    }];
    check(
        "case-print.pdf",
        &case_record(&print, &fonts()).expect("made"),
        1,
    );
    let empty = record(Vec::new());
    assert!(case_record(&empty, &fonts()).is_ok());
}

#[test]
fn a_class_of_nine_has_two_pages_of_cards_and_every_picture_is_drawn() {
    let words = [
        "apple", "ball", "bell", "boat", "bus", "cup", "drum", "fish", "flower", "hat", "house",
        "kite", "leaf", "moon", "rocket", "star", "snail", "sun", "tree", "umbrella",
    ];
    for word in words {
        assert!(pictures::picture(word).is_some(), "{word}");
    }
    let card = |index: usize| PupilCard {
        name: ["Amina", "Zofia", "Oluwaseun-Temitope"][index % 3],
        tile: words[(index * 3) % 16],
        asks: if index == 8 {
            OnCard::Pin([0, 4, 0, 7])
        } else {
            OnCard::Pictures([
                words[index % 16],
                words[(index * 5 + 3) % 16],
                words[(index * 7 + 1) % 16],
            ])
        },
    };
    let cards = PupilCards {
        school_name: "Oakfield",
        class_name: "4B",
        cards: (0..9).map(card).collect(),
    };
    check(
        "pupil-cards.pdf",
        &pupil_cards(&cards, &fonts()).expect("made"),
        2,
    );
}

#[test]
fn what_people_type_is_never_taken_for_markup() {
    let mischief = KitCard {
        person_name: "#panic(\"*gone*\") $x$ ] \\",
        ..card()
    };
    assert!(kit_card(&mischief, &fonts()).is_ok());
}

#[test]
fn without_a_font_nothing_is_printed_and_it_says_what_to_do() {
    let fault =
        kit_card(&card(), &Fonts::from_files([b"not a font".to_vec()])).expect_err("no font");
    assert_eq!(fault, PaperFault::NoFont);
    assert!(fault.to_string().contains("Install the font Andika"));
}

#[test]
fn a_long_list_of_log_ins_goes_on_over_pages_and_ends_with_a_line_to_sign() {
    let row = |name: &'static str| LogInRow {
        name,
        login_name: "okafor",
        duties: "Designated safeguarding lead · Steward",
        state: "In use",
        since: "1 September 2026, Mrs Patel, Mr Evans",
        second_factor: "Yes",
        last_sign_in: "Last signed in on 27 November 2026 at Office 1",
    };
    let mut list = LogInList {
        school_name: "Hazelbrook Primary School",
        made_by: "Mrs Patel",
        made_on: "28 November 2026",
        last_review: "Mrs Patel last looked through the log-ins on 3 September 2026.",
        is_demo: true,
        rows: vec![row("Mr Okafor"), row("#strong[no] markup")],
        changes: vec!["Ms Shah has other duties."],
    };
    check(
        "log-in-list.pdf",
        &log_in_list(&list, &fonts()).expect("made"),
        1,
    );
    list.rows = vec![row("Mr Okafor"); 60];
    let pdf = log_in_list(&list, &fonts()).expect("made");
    assert!(pages(&pdf) > 2);
}

#[test]
fn what_a_school_decided_is_a_page_that_goes_on_when_it_is_long() {
    let row = DecisionRow {
        what: "Whose a complaint is first",
        why: "Whoever takes up a complaint sees this name on the page. #strong[no markup]",
        value: "A deputy safeguarding lead",
        by: "Mr Okafor, 28 November 2026",
    };
    let mut sheet = DecisionsSheet {
        school_name: "Hazelbrook Primary School",
        made_on: "28 November 2026",
        is_demo: true,
        rows: vec![row; 6],
    };
    check(
        "decisions-sheet.pdf",
        &decisions_sheet(&sheet, &fonts()).expect("made"),
        1,
    );
    sheet.rows = vec![row; 40];
    assert!(pages(&decisions_sheet(&sheet, &fonts()).expect("made")) > 2);
}

#[test]
fn whoever_has_not_signed_stands_on_a_list_with_a_box_for_each() {
    let mut sheet = MissingSheet {
        school_name: "Hazelbrook Primary School",
        made_on: "3 September 2026",
        is_demo: true,
        heading: "Signatures that are missing",
        lead: "",
        groups: vec![
            MissingGroup {
                name: "Class 4B",
                rows: vec![
                    ("Amina", "the pupil and a parent"),
                    ("#strong[Ben]", "a parent"),
                ],
            },
            MissingGroup {
                name: "Adults",
                rows: vec![("Mr Okafor", "their own")],
            },
        ],
    };
    check(
        "missing-sheet.pdf",
        &missing_sheet(&sheet, &fonts()).expect("made"),
        1,
    );
    check(
        "missing-slips.pdf",
        &missing_slips(&sheet, &fonts()).expect("made"),
        1,
    );
    sheet.groups[0].rows = vec![("Amina", "a parent"); 60];
    assert!(pages(&missing_sheet(&sheet, &fonts()).expect("made")) > 1);
    assert!(pages(&missing_slips(&sheet, &fonts()).expect("made")) > 1);
    sheet.groups.clear();
    assert_eq!(pages(&missing_sheet(&sheet, &fonts()).expect("made")), 1);
}

#[test]
fn the_table_of_access_is_a_few_pages_and_takes_words_as_they_are() {
    let table = AccessTable {
        school_name: "Hazelbrook Primary School",
        made_on: "28 November 2026",
        is_demo: false,
        areas: vec!["Progress", "A child's own report"],
        roles: vec![(
            "Head teacher",
            vec!["everything", "what is sealed for them"],
        )],
        rules: vec![(
            "Read a report or a case",
            "a member of staff who has signed in",
            vec![
                "everybody who got in, if it was sealed for them",
                "#pagebreak()",
            ],
        )],
    };
    check(
        "access-table.pdf",
        &access_table(&table, &fonts()).expect("made"),
        2,
    );
}

#[test]
fn a_class_map_goes_on_over_pages_and_over_more_topics_than_fit_beside_each_other() {
    let cells = |topics: usize| {
        let cell = |at: usize| match at % 3 {
            0 => None,
            1 => Some([(1, 4), (0, 3), (2, 2)]),
            _ => Some([(0, 4), (2, 3), (0, 0)]),
        };
        (0..topics).map(cell).collect::<Vec<_>>()
    };
    for (pupils, topics, expected) in [(6, 3, 2), (30, 11, 5)] {
        let row = |_| ("Maximilian-Alexander Ł #1", cells(topics));
        let map = ClassMap {
            school_name: "Hazelbrook Primary School",
            made_on: "29 November 2026",
            is_demo: true,
            title: "What to teach next: 4 Oak",
            about: vec!["Each pupil’s latest time through each scenario counts."],
            ideas_heading: "Ideas to talk about, with five minutes for each",
            ideas: vec![MapIdea {
                name: "‘If somebody is kind, they are a friend.’",
                activity: "Five minutes: sort six messages into kind and safe, kind and odd.",
                pupils: "For Amara, Benjamin",
            }],
            due_heading: "Worth playing again today",
            due: vec![("Who is really there", "For Zofia")],
            map_heading: "The class by topic",
            legend: ["Triangle: missed", "Diamond: feared", "Circle: telling"],
            pupil_heading: "Pupil",
            topics: vec!["Something horrible popped up"; topics],
            rows: (0..pupils).map(row).collect(),
            more: vec![
                (
                    "What the programme asks",
                    vec![
                        "A-13 Keeps private what could lead somebody to the door. Secure: 3 · practising: 5";
                        topics
                    ],
                ),
                (
                    "Two skills, never added up",
                    vec!["Knowing what people want. Too few pupils to say yet: 6"],
                ),
            ],
        };
        let pdf = class_map(&map, &fonts()).expect("made");
        check(&format!("class-map-{topics}.pdf"), &pdf, expected);
    }
}

#[test]
fn cards_for_the_wall_stand_five_to_a_page() {
    let card = |words| WallCard {
        symbol: "lock",
        heading: "Log out and tell",
        words,
    };
    let long = "We are done for now. Log out, and tell me. Press “Log out”. Look if the names are back. \
                Say “I am out”, or show a thumb. You logged out and told me. Your page is shut.";
    for (count, expected) in [(5, 1), (11, 3)] {
        let sheet = WallCards {
            school_name: "Hazelbrook Primary School",
            title: "A minute a day",
            for_whom: "Ages 7 to 9",
            cards: vec![card(long); count],
        };
        let pdf = wall_cards(&sheet, &fonts()).expect("made");
        check(&format!("wall-cards-{count}.pdf"), &pdf, expected);
    }
}
