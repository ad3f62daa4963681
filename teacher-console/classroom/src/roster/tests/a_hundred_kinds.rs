//! A roster with a hundred kinds of bad row: every one of them is explained in one go, where it stands, and no other.

use super::*;
use std::collections::BTreeSet;

const LONG: &str = "a name that goes on and on beyond forty letters";
const UNSEEN: [&str; 4] = [
    "Am\u{7}ina",
    "Am\u{202e}ina",
    "Am\u{2066}ina",
    "\u{feff}Amina",
];
const SPREADSHEET: [&str; 7] = [
    "#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!",
];

/// A file in the making, with what is wrong in it.
struct Sheet {
    name: &'static str,
    text: String,
    lines: u64,
    planted: Vec<(String, u64, String)>,
}

impl Sheet {
    fn new(name: &'static str, heading: &str) -> Self {
        Self {
            name,
            text: format!("{heading}\n"),
            lines: 1,
            planted: Vec::new(),
        }
    }

    fn good(&mut self, row: &str) {
        self.text.push_str(row);
        self.text.push('\n');
        self.lines += 1;
    }

    fn bad(&mut self, row: &str, reasons: &[&str]) {
        self.good(row);
        for reason in reasons {
            let planted = (self.name.to_owned(), self.lines, (*reason).to_owned());
            self.planted.push(planted);
        }
    }

    fn file(&self) -> SourceFile {
        file(self.name, &self.text)
    }
}

/// Everything planted is explained at its line with a remedy, and nothing else is refused. Says how many there were.
fn explained(sheets: &[Sheet]) -> usize {
    let files: Vec<SourceFile> = sheets.iter().map(Sheet::file).collect();
    let refused = read_roster(&files, &choices()).unwrap_err();
    let mut left: Vec<&BadRow> = refused.iter().collect();
    let planted: Vec<_> = sheets.iter().flat_map(|sheet| &sheet.planted).collect();
    for (file, line, reason) in &planted {
        let fits = |row: &&BadRow| {
            row.place.file == *file
                && row.place.line == *line
                && row.reason.contains(reason.as_str())
        };
        let at = left.iter().position(fits);
        let at = at.unwrap_or_else(|| panic!("{file} {line}: '{reason}' is not in {refused:#?}"));
        assert!(!left.remove(at).remedy.is_empty());
    }
    assert!(left.is_empty(), "refused without a fault: {left:#?}");
    planted.len()
}

/// Names that are none, and why.
fn no_names() -> Vec<(String, &'static str)> {
    let sign = "There is a sign in this name that cannot be shown.";
    let mut names = vec![
        (String::new(), "There is no name here."),
        (LONG.to_owned(), "This name has more than 40 letters."),
        ("amina@school".to_owned(), "looks like an e-mail address"),
        ("12345".to_owned(), "There is no letter in this name."),
        ("...".to_owned(), "There is no letter in this name."),
        ("007".to_owned(), "There is no letter in this name."),
        ("--".to_owned(), "There is no letter in this name."),
        ("?".to_owned(), "There is no letter in this name."),
    ];
    names.extend(UNSEEN.map(|name| (name.to_owned(), sign)));
    names.extend(SPREADSHEET.map(|name| (name.to_owned(), "fault of a spreadsheet")));
    names
}

fn users() -> Sheet {
    let mut users = Sheet::new("users.csv", "sourcedId,role,givenName,familyName,grades");
    users.good("good,student,Zofia,Nowak,04");
    for (number, (name, why)) in no_names().iter().enumerate() {
        users.bad(&format!("name{number},student,\"{name}\",X,04"), &[why]);
    }
    let family = "There is a sign in the family name";
    users.bad("family,student,Leo,K\u{7}os,04", &[family]);
    users.bad(",student,Nobody,X,04", &["This pupil has no sourcedId."]);
    users.bad(
        "good,student,Twice,X,04",
        &["The sourcedId good stands here twice."],
    );
    users.bad("norole,,Robin,X,04", &["There is no role here."]);
    users.bad("short,student,Short", &["This row has 3 fields"]);
    users.bad("long,student,O'Neil, Siân,X,04", &["This row has 6 fields"]);
    users.bad(
        "lost,student,Zo\u{fffd},X,04",
        &["letters here that are not UTF-8"],
    );
    users.bad("none,student,Amara,X,04", &["This pupil is in no class."]);
    users.bad("ended,student,Ben,X,04", &["This pupil is in no class."]);
    users.bad("two,student,Cem,X,04", &["in 2 classes and none of them"]);
    users.bad("homes,student,Dov,X,04", &["This pupil has 2 homerooms."]);
    for pupil in [
        "ghost",
        "same",
        "cutplace",
        "date1",
        "date2",
        "date3",
        "noplace",
        "brokenplace",
        "yearless",
    ] {
        users.good(&format!("{pupil},student,{pupil},X,"));
    }
    for number in 0..61 {
        users.good(&format!("many{number},student,Many M{number}m,X,04"));
    }
    users
}

fn classes() -> Sheet {
    let mut classes = Sheet::new("classes.csv", "sourcedId,title,grades,classType");
    classes.good("home,4B,04,homeroom");
    classes.good("home2,4C,04,homeroom");
    classes.good("maths,Maths,04,scheduled");
    classes.good("french,French,04,scheduled");
    classes.bad("year,Year 4,04,homeroom", &["has 61 pupils"]);
    classes.bad("noyear,Owls,,homeroom", &["says no year"]);
    classes.bad("same,4B,04,homeroom", &["Two classes are called '4B'."]);
    classes.bad(",5A,05,homeroom", &["This class has no sourcedId."]);
    classes.bad(
        "home2,5B,05,homeroom",
        &["The sourcedId home2 stands here twice."],
    );
    classes.bad("c1,,05,homeroom", &["There is no name here."]);
    classes.bad(&format!("c2,{LONG},05,homeroom"), &["more than 40 letters"]);
    for (number, title) in UNSEEN.iter().take(3).enumerate() {
        classes.bad(
            &format!("u{number},{title},05,homeroom"),
            &["cannot be shown"],
        );
    }
    for (number, title) in SPREADSHEET.iter().enumerate() {
        classes.bad(
            &format!("s{number},{title},05,homeroom"),
            &["fault of a spreadsheet"],
        );
    }
    classes.bad("cut,6A", &["This row has 2 fields"]);
    classes.bad("lostc,6\u{fffd},06,homeroom", &["not UTF-8"]);
    classes
}

fn enrolments() -> Sheet {
    let mut places = Sheet::new(
        "enrollments.csv",
        "classSourcedId,userSourcedId,role,endDate",
    );
    places.good("home,good,student,");
    for number in 0..no_names().len() {
        places.good(&format!("home,name{number},student,"));
    }
    for pupil in ["family", "lost", "short", "long"] {
        places.good(&format!("home,{pupil},student,"));
    }
    // What a broken row of another file names has been explained there.
    places.good("cut,cutplace,student,");
    places.good("home,ended,student,2026-07-22");
    places.good("maths,two,student,\nfrench,two,student,");
    places.lines += 1;
    places.good("home,homes,student,\nhome2,homes,student,");
    places.lines += 1;
    places.good("noyear,yearless,student,");
    places.good("same,same,student,");
    for number in 0..61 {
        places.good(&format!("year,many{number},student,"));
    }
    places.bad(
        "home,stranger,student,",
        &["The pupil stranger stands in no row"],
    );
    places.bad(
        "nowhere,ghost,student,",
        &["The class nowhere stands in no row"],
    );
    places.bad("home,,student,", &["There is no userSourcedId here."]);
    places.bad(",noplace,student,", &["There is no classSourcedId here."]);
    places.bad("home,good,,", &["There is no role here."]);
    for (pupil, day) in [
        ("date1", "22/07/2027"),
        ("date2", "soon"),
        ("date3", "2027-7-2"),
    ] {
        places.bad(&format!("home,{pupil},student,{day}"), &["is no date"]);
    }
    places.bad("home,brokenplace,student", &["This row has 3 fields"]);
    places.bad("h\u{fffd},good,student,", &["not UTF-8"]);
    places
}

/// Our own list, with every fault one line can have.
fn list() -> Sheet {
    let mut list = Sheet::new("list.csv", "class,year,name,picture,number");
    list.good("4B,4,Amina,boat,1");
    for (name, why) in no_names() {
        list.bad(&format!("4B,4,\"{name}\",,"), &[why]);
    }
    list.bad(",4,Ada,,", &["There is no class here."]);
    list.bad(
        &format!("{LONG},4,Bo,,"),
        &["This class has more than 40 letters."],
    );
    list.bad("4\u{7}B,4,Cy,,", &["a sign in this class"]);
    list.bad("#REF!,4,Di,,", &["This class is a fault of a spreadsheet."]);
    list.bad("4B,,Ed,,", &["There is no year here."]);
    for year in ["eleventy", "14", "-1", "4.5", "Year", "3-99"] {
        list.bad(&format!("4B,{year},Flo {year},,"), &["is no year."]);
    }
    list.bad("4B,4,Gus,dragon,", &["There is no picture 'dragon'."]);
    list.bad("4B,4,Hal,,1", &["The number 1 stands here twice."]);
    list.good("4B,4,Ida,,");
    list.bad("4B,4,ida,,", &["'ida' stands twice in 4B."]);
    list.bad("4B,4,Joe", &["This row has 3 fields"]);
    list.bad("4B,4,Kit, O'Neil,,", &["This row has 6 fields"]);
    list.bad("4B,4,Zo\u{fffd},,", &["not UTF-8"]);
    // Several at once, each said.
    list.bad(
        ",never,,dragon,1",
        &[
            "no class here",
            "is no year",
            "no name here",
            "no picture",
            "stands here twice",
        ],
    );
    list
}

#[test]
fn a_hundred_kinds_of_bad_row_are_all_explained_in_one_go() {
    let count = explained(&[users(), classes(), enrolments()]) + explained(&[list()]);
    assert!(count >= 100, "{count}");
}

/// What is wrong with a whole file, and with each file of several.
#[test]
fn whole_files_are_explained_beside_each_other() {
    let heading = |name: &str, text: &str| {
        let bad = read_roster(&[file(name, text)], &choices()).unwrap_err();
        bad.into_iter().map(|row| row.reason).collect::<Vec<_>>()
    };
    assert_eq!(
        heading("a.csv", "class;year;name\n4B;4;Leo\n"),
        ["The columns of this file are divided by semicolons."]
    );
    assert_eq!(
        heading("a.csv", "class\tyear\tname\n"),
        ["The columns of this file are divided by tabs."]
    );
    assert_eq!(
        heading("a.csv", "class,year,name,name\n"),
        ["The heading names name twice."]
    );
    assert_eq!(
        heading("a.csv", ""),
        ["The heading lacks class, year, name."]
    );
    let mut wide = file("a.csv", "");
    wide.bytes = vec![0xff, 0xfe, b'c', 0];
    let bad = read_roster(&[wide], &choices()).unwrap_err();
    assert!(bad.iter().all(|row| row.remedy.contains("CSV UTF-8")) && bad.len() == 1);
    // Two files that cannot be read, and what can be seen in the third all the same.
    let files = [
        file("users.csv", "sourcedId,givenName\n"),
        file("classes.csv", "sourcedId,title\nc1,\n"),
    ];
    let bad = read_roster(&files, &choices()).unwrap_err();
    let places: BTreeSet<(&str, u64)> = bad
        .iter()
        .map(|row| (row.place.file.as_str(), row.place.line))
        .collect();
    let expected = [
        ("classes.csv", 2),
        ("enrollments.csv", 0),
        ("roles.csv", 0),
        ("users.csv", 1),
    ];
    assert_eq!(places, expected.into());
}
