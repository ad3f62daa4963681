//! The page for home says the same of whoever did well and of whoever did not, and nothing of a report or a concern.

use curriculum::{AgeBand, learning::Played};
use protocol::{
    bytes::Id,
    lessons::{ClassLesson, NotToMeet, OptedOut},
};

use super::*;
use crate::{
    pupil_page::pupil_page, school_folders::beside_us, state::classes::PupilRow,
    state::pupil::PupilShown, titles::Titles, words::Words,
};

const TODAY: u32 = 20_000;
const PUPIL: Id = Id([1; 16]);
/// Words that would say more than what was practised.
const NEVER: [&str; 9] = [
    "report", "concern", "incident", "missed", "wrong", "feared", "score", "per cent", "%",
];

/// Two stories, with everything seen and told, or with everything missed and feared.
fn row(went_well: bool) -> PupilRow {
    let run = |topic: &str, scenario: &str, day| {
        Played {
        day,
        facts: serde_json::from_value(if went_well {
            serde_json::json!({
                "scenario": scenario, "topic": topic, "band": "9-11", "kind": "risky", "stopped": true,
                "signs_hit": ["gift", "secret"], "signs_missed": [], "safe_feared": [],
                "safe_trusted": ["hello"], "first_choices": [], "misconceptions": [],
                "outcome": null, "telling_rehearsed": true, "seconds": 60,
            })
        } else {
            serde_json::json!({
                "scenario": scenario, "topic": topic, "band": "9-11", "kind": "risky", "stopped": false,
                "signs_hit": [], "signs_missed": ["gift", "secret"], "safe_feared": ["hello"],
                "safe_trusted": [], "first_choices": [], "misconceptions": ["free-means-free"],
                "outcome": null, "telling_rehearsed": false, "seconds": 600,
            })
        })
        .unwrap(),
    }
    };
    PupilRow {
        pupil: PUPIL,
        name: "Amara".to_owned(),
        cells: Vec::new(),
        played: vec![
            run("let-us-meet", "a-message-from-a-stranger", TODAY - 3),
            run("free-gems", "free-coins", TODAY - 2),
        ],
    }
}

fn paper(row: &PupilRow, told: Option<&ClassLesson>) -> PupilOnPaper {
    let titles = Titles::load(&beside_us("curriculum/content"));
    let words = Words::load(&beside_us("assets")).unwrap();
    let band = Some(AgeBand::From9To11);
    on_paper(&Shown {
        row,
        shown: PupilShown {
            stories_of: None,
            pupil: PUPIL,
            is_leaving_out: false,
        },
        page: pupil_page(row, &[], titles.library(), band, &[], TODAY),
        band,
        told,
        support: None,
        words: &words,
        titles: &titles,
    })
}

/// Everything that is said of this pupil; what to talk about is the same for every family.
fn said(page: &PupilOnPaper) -> Vec<&str> {
    let practised = page.practised.iter();
    let practised = practised.flat_map(|(topic, stories)| {
        [topic.as_str()]
            .into_iter()
            .chain(stories.iter().map(String::as_str))
    });
    let fixed = [
        &page.title,
        &page.opening,
        &page.practised_heading,
        &page.nothing,
        &page.talk_heading,
        &page.next_heading,
        &page.kept_heading,
        &page.kept,
    ];
    let fixed = fixed.into_iter().map(String::as_str);
    practised
        .chain(page.next.iter().map(String::as_str))
        .chain(fixed)
        .collect()
}

/// J-16.
#[test]
fn j16_the_page_is_the_same_however_it_went_and_whatever_is_left_out() {
    let mut well = paper(&row(true), None);
    let left_out = ClassLesson {
        may_plan: true,
        opt_outs: vec![OptedOut {
            pupil: PUPIL,
            what: NotToMeet::Topic("let-us-meet".to_owned()),
        }],
        ..ClassLesson::default()
    };
    let mut badly = paper(&row(false), Some(&left_out));
    assert_eq!(well.practised.len(), 2);
    // What comes next follows from how it went, and is said as topics only.
    assert!(!well.next.is_empty() && !badly.next.is_empty());
    well.next.clear();
    badly.next.clear();
    assert_eq!(well, badly);
}

/// J-16.
#[test]
fn j16_nothing_of_a_report_or_a_concern_and_no_mark_is_on_the_page_for_home() {
    for went_well in [true, false] {
        let page = paper(&row(went_well), None);
        for text in said(&page) {
            let plain = text.to_lowercase();
            for never in NEVER {
                assert!(!plain.contains(never), "'{never}' in '{text}'");
            }
        }
        // The only numbers are days.
        let stories = page.practised.iter().flat_map(|(_, stories)| stories);
        let dated = stories.filter(|story| story.contains(char::is_numeric));
        assert_eq!(dated.count(), 2);
        let numbered = said(&page).into_iter();
        let numbered = numbered.filter(|text| text.contains(char::is_numeric));
        assert_eq!(numbered.count(), 2);
    }
}
