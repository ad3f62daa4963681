//! A term's figures: one page as governors read it, more where there is more, and nothing typed is markup.

use super::*;

fn kind<'a>(name: &'a str, meaning: &'a str, cells: [&'a str; 3]) -> KindOnPaper<'a> {
    KindOnPaper {
        name,
        meaning,
        cells: cells.to_vec(),
    }
}

fn topic(name: &'static str, pupils: Option<u32>, shown: &'static str) -> TopicBar<'static> {
    TopicBar {
        name,
        shown,
        pupils,
    }
}

fn figure(number: &'static str, what: &'static str, note: &'static str) -> BigFigure<'static> {
    BigFigure { number, what, note }
}

fn big() -> Vec<BigFigure<'static>> {
    vec![
        figure("9 in 10", "pupils took part", "412 pupils in the school"),
        figure("About 35", "reports and worries", "about 30 a year before"),
        figure(
            "All",
            "looked at by the next school day",
            "reports of children",
        ),
        figure("20 minutes", "for half of them", "from sending to a reader"),
    ]
}

fn topics() -> Vec<TopicBar<'static>> {
    vec![
        topic("New people", Some(355), "355"),
        topic("Private information", Some(310), "310"),
        topic("Group chats", Some(262), "262"),
        topic("Photos of me", Some(240), "240"),
        topic("Is it true?", Some(171), "171"),
        topic("Games and money", Some(120), "120"),
        topic("Passwords", Some(44), "44"),
        topic("Scams and pop-ups", None, "fewer than 5"),
    ]
}

fn bands() -> Vec<BandColumn<'static>> {
    [
        ("4-5", None),
        ("5-7", Some(8)),
        ("7-9", Some(9)),
        ("9-11", Some(10)),
        ("11-14", Some(7)),
        ("14-16", Some(6)),
    ]
    .map(|(name, in_ten)| BandColumn { name, in_ten })
    .into()
}

fn kinds() -> Vec<KindOnPaper<'static>> {
    vec![
        kind(
            "Contact",
            "approaches by other people",
            ["9", "All", "Fewer than 5"],
        ),
        kind(
            "Conduct",
            "how people behave towards each other",
            ["14", "All", "0"],
        ),
        kind(
            "Content",
            "upsetting or false things they saw",
            ["11", "All but a few", "0"],
        ),
        kind(
            "Commerce",
            "scams, gambling, spending",
            ["Fewer than 5", "All", "0"],
        ),
        kind("Other", "looked at, and not taken up", ["0", "–", "–"]),
    ]
}

const MATRIX: [&str; 6] = [
    "In all",
    "Commercial",
    "Aggressive",
    "Sexual",
    "Values",
    "Type leaves it open",
];

fn row<'a>(name: &'a str, meaning: &'a str, cells: [&'a str; 6]) -> KindOnPaper<'a> {
    KindOnPaper {
        name,
        meaning,
        cells: cells.to_vec(),
    }
}

fn rows() -> Vec<KindOnPaper<'static>> {
    vec![
        row(
            "Content",
            "what a child receives",
            ["11", "", "", "", "–", "–"],
        ),
        row(
            "Contact",
            "what a child takes part in",
            ["9", "0", "0", "9", "", ""],
        ),
        row(
            "Conduct",
            "what a child does, with commerce",
            ["15 to 18", "–", "9", "–", "", "–"],
        ),
    ]
}

fn safely() -> Vec<Dumbbell<'static>> {
    let share = |name, first, last, in_ten| Dumbbell {
        name,
        first,
        last,
        in_ten,
    };
    vec![
        share("All ages", "4 in 10", "7 in 10", Some([4, 7])),
        share("Ages 4-5", "Too few to say", "Too few to say", None),
        share("Ages 5-7", "3 in 10", "8 in 10", Some([3, 8])),
        share("Ages 7-9", "6 in 10", "6 in 10", Some([6, 6])),
        share("Ages 9-11", "0 in 10", "10 in 10", Some([0, 10])),
        share("Ages 11-14", "5 in 10", "4 in 10", Some([5, 4])),
        share("Ages 14-16", "6 in 10", "9 in 10", Some([6, 9])),
    ]
}

fn for_governors() -> FiguresReport<'static> {
    FiguresReport {
        school_name: "Hazelbrook Community School",
        title: "Online safety: report to governors",
        term: "Autumn term 2026, 1 September to 31 December",
        made_by: "Mr Okafor",
        made_on: "8 January 2027",
        is_demo: false,
        opening: "Nearly every pupil has taken part. Scams are the weak spot, and the plan below deals with it.",
        big: big(),
        topics: topics(),
        bands: bands(),
        kind_heads: vec!["Reports", "Followed up", "Passed on"],
        kinds: kinds(),
        outcome_heads: Vec::new(),
        outcomes: Vec::new(),
        learnt: "",
        row_heads: MATRIX.to_vec(),
        rows: rows(),
        safely: safely(),
        year_heads: Vec::new(),
        year: Vec::new(),
        technology: vec![(
            "Echo Mask",
            "Since 1 October 2026: pupils of year 9 make voices of others with it. Blocked at school.",
        )],
        steps: vec![
            "Scams lesson in every class: using the hurry-up clue. By 19 December, lead: Ms Patel.",
            "Parents' evening talk: STOP, THINK, CLICK at home. 4 December.",
            "#strong[no markup] and no colon",
        ],
        slip: "safeguarding 1/2041 9f3c77aa10be42d19f3c77aa10be42d19f3c77aa10be42d19f3c77aa10be42d1",
    }
}

#[test]
fn i01_a_terms_figures_are_two_pages_for_governors() {
    let pdf = figures_report(&for_governors(), &fonts()).expect("made");
    check("governors-report.pdf", &pdf, 2);
}

#[test]
fn i02_with_the_school_year_they_go_on() {
    let mut report = for_governors();
    report.is_demo = true;
    report.kind_heads.push("Open");
    for row in &mut report.kinds {
        row.cells.push("Some");
    }
    report.title = "Online safety: report to leaders";
    report.year_heads = vec!["Autumn", "Spring", "Summer", "Year"];
    report.year = ["Contact", "Conduct", "Content", "Commerce", "Other"]
        .map(|kind| (kind, vec!["9", "Fewer than 5", "11", "21 to 24"]))
        .into();
    let pdf = figures_report(&report, &fonts()).expect("made");
    check("leaders-report.pdf", &pdf, 2);
}

#[test]
fn i04_the_authority_gets_a_page_without_what_pupils_practised() {
    let mut report = for_governors();
    report.title = "Online safety: figures for the local authority";
    report.opening = "";
    report
        .big
        .retain(|figure| figure.what == "reports and worries");
    report.topics.clear();
    report.bands.clear();
    report.safely.clear();
    report.technology.clear();
    report.row_heads.truncate(1);
    for row in &mut report.rows {
        row.cells.truncate(1);
    }
    report.steps.clear();
    report.kind_heads = vec!["Reports", "Passed on"];
    for row in &mut report.kinds {
        row.cells = vec![row.cells[0], row.cells[2]];
    }
    let pdf = figures_report(&report, &fonts()).expect("made");
    check("authority-report.pdf", &pdf, 1);
}

/// I-03.
#[test]
fn i03_the_governor_for_safeguarding_gets_an_extract_with_how_it_went_on() {
    let mut report = for_governors();
    report.title = "Online safety: extract for the safeguarding governor";
    report.big.remove(0);
    report.topics.clear();
    report.bands.clear();
    report.safely.clear();
    report.rows.clear();
    report.kind_heads.push("Still open");
    for row in &mut report.kinds {
        row.cells.push("Some");
    }
    report.outcome_heads = vec![
        "Help, no sanction",
        "Sanction",
        "Neither, or not yet",
        "Something changes",
    ];
    report.outcomes = kinds()
        .into_iter()
        .take(4)
        .map(|row| KindOnPaper {
            cells: vec!["9", "–", "–", "Fewer than 5"],
            ..row
        })
        .collect();
    report.learnt = "Pupils tell sooner when the form is on the start page. The filter let one page through: it was blocked, and the filter is looked at each month now.";
    let pdf = figures_report(&report, &fonts()).expect("made");
    check("safeguarding-governor-extract.pdf", &pdf, 1);
}

fn annual() -> AnnualReport<'static> {
    let row = |name, cells: [&'static str; 3]| (name, cells.to_vec());
    let kind = |name, cells: [&'static str; 4]| (name, cells.to_vec());
    AnnualReport {
        school_name: "Hazelbrook Community School",
        year: "School year 2026/27: Autumn, Spring, Summer",
        made_by: "Ms Patel",
        made_on: "3 September 2027",
        is_demo: false,
        taught: "Every class had two lessons each half-term. Year 9 had three evenings with parents. Scams were taught again in spring, because the autumn report asked for it.",
        found: "Telling comes sooner than a year ago. Voices made by a program are new, and pupils under-rate them. Nobody was left out of a lesson because of how they read.",
        next: vec![
            "Scams lesson in every class: by 19 December, lead: Ms Patel.",
            "A lesson about made-up voices for years 8 to 10.",
            "#strong[no markup] and no colon",
        ],
        terms: vec!["Autumn", "Spring", "Summer"],
        took_part: vec!["7 in 10", "9 in 10", "9 in 10"],
        topics: vec![
            row("New people", ["355", "310", "290"]),
            row("Private information", ["310", "120", "Fewer than 5"]),
            row("Scams and pop-ups", ["0", "262", "240"]),
            row("Games and money", ["44", "0", "Fewer than 5"]),
        ],
        kind_heads: vec!["Autumn", "Spring", "Summer", "Year"],
        kinds: vec![
            kind("Contact", ["9", "Fewer than 5", "11", "21 to 24"]),
            kind("Conduct", ["14", "12", "9", "35"]),
            kind("Content", ["0", "Fewer than 5", "6", "7 to 10"]),
            kind("Commerce", ["Fewer than 5", "5", "0", "6 to 9"]),
            kind("Other", ["0", "0", "Fewer than 5", "1 to 4"]),
        ],
        technology: vec![(
            "Echo Mask",
            "Since 1 October 2026: pupils of year 9 make voices of others with it. Blocked at school.",
        )],
        reviews: vec![
            "Reviewed on 3 June 2027 by Mr Okafor, because a year is over: phones, new wording.",
        ],
        slips: vec![
            "safeguarding 1/2041 9f3c77aa10be42d1",
            "safeguarding 1/3102 10be42d19f3c77aa",
        ],
    }
}

#[test]
fn i02_the_coordinators_year_is_a_paper_of_its_own() {
    let pdf = annual_report(&annual(), &fonts()).expect("made");
    check("annual-report.pdf", &pdf, 1);
    let empty = AnnualReport {
        is_demo: true,
        taught: "",
        found: "",
        next: Vec::new(),
        terms: vec!["Autumn"],
        took_part: vec!["Too few to say"],
        topics: Vec::new(),
        kind_heads: vec!["Autumn"],
        kinds: vec![("Contact", vec!["0"])],
        technology: Vec::new(),
        reviews: Vec::new(),
        slips: Vec::new(),
        ..annual()
    };
    let pdf = annual_report(&empty, &fonts()).expect("made");
    check("annual-report-empty.pdf", &pdf, 1);
}
