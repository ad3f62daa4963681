//! The shipped list holds section G, and each kind of mistake in a school's own is refused with its remedy.

use std::collections::BTreeSet;

use proptest::{prelude::*, sample::select};

use super::*;

fn shipped() -> Sanctions {
    let file = SHIPPED_SANCTIONS;
    Sanctions::read(file.path, file.text).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

#[test]
fn g01_to_g17_every_row_of_section_g_that_names_a_breach_or_a_response_stands_in_the_file() {
    for number in 1..=19 {
        let row = format!("\"G-{number:02}\"");
        assert!(SHIPPED_SANCTIONS.text.contains(&row), "{row}");
    }
    let list = shipped();
    assert_eq!(
        list.review(),
        None,
        "nobody has reviewed it, and it says so"
    );
    assert_eq!(list.levels(Log::Safeguarding).count(), 4);
    assert_eq!(list.levels(Log::Staff).count(), 2);
    assert_eq!(list.levels(Log::Leaders).count(), 2);
    for log in Log::ALL {
        let named: BTreeSet<Level> = list
            .examples(log)
            .flat_map(|(_, at)| at.into_iter().map(|(level, _)| *level))
            .collect();
        let levels: BTreeSet<Level> = list.levels(log).map(|one| one.level).collect();
        assert_eq!(named, levels, "each level has examples");
    }
}

///
#[test]
fn an_example_at_two_levels_is_shown_with_both_and_with_what_makes_the_difference() {
    let list = shipped();
    let at = |log, id: &str| -> Vec<Level> {
        let mut examples = list.examples(log);
        let found = examples.find(|(example, _)| example.id == id);
        let (_, at) = found.unwrap_or_else(|| panic!("{id}"));
        at.into_iter().map(|(level, _)| *level).collect()
    };
    let pupils = Log::Safeguarding;
    assert_eq!(at(pupils, "bullying"), [Level::PupilC, Level::PupilD]);
    assert_eq!(at(pupils, "offensive"), [Level::PupilC, Level::PupilD]);
    assert_eq!(at(Log::Staff, "standing"), [Level::StaffA, Level::StaffB]);
    // The school's name: D for pupils, B for staff, each in its own log.
    assert_eq!(at(pupils, "name"), [Level::PupilD]);
    assert_eq!(at(Log::Leaders, "name"), [Level::StaffB]);
    for example in list.examples.iter().filter(|one| one.at.len() > 1) {
        assert!(example.at.iter().all(|(_, when)| !when.is_empty()));
    }
}

#[test]
fn g15_g17_other_schools_responses_are_offered_where_they_belong() {
    let list = shipped();
    let offered = |level, incident_type| -> Vec<&str> {
        let more = list.more(level, incident_type);
        more.map(|one| one.id.as_str()).collect()
    };
    let bullying = IncidentType::BullyingOfPupil;
    assert_eq!(offered(Level::PupilB, bullying), ["graded", "bullying"]);
    assert_eq!(
        offered(Level::PupilA, IncidentType::DeviceHeld),
        ["devices"]
    );
    assert_eq!(offered(Level::PupilA, bullying), [""; 0]);
    let staff = offered(Level::StaffB, IncidentType::MisuseByStaff);
    assert_eq!(staff, ["withdrawn", "proceedings"]);
}

proptest! {
    /// G-22, G-23, B-04, C-16, X-33.
    #[test]
    fn no_list_changes_who_decides_and_that_telling_clears(
        telling in select(&Telling::ALL), level in select(&Level::ALL), log in select(&Log::ALL)
    ) {
        let asks = level.asks();
        let is_heads = level.is_for_staff() || level >= Level::PupilC;
        prop_assert_eq!(asks.head, is_heads);
        prop_assert_eq!(asks.needs, !level.is_for_staff());
        prop_assert_eq!((asks.telling, asks.restorative), (asks.needs, asks.needs));
        let can_be = telling.levels().contains(&level);
        prop_assert!(!(can_be && telling == Telling::ToldAtOnce));
        prop_assert!(!(can_be && telling == Telling::NotTold && is_heads), "no deliberate harm");
        prop_assert!(!(can_be && level.is_for_staff()));
        prop_assert!(!(level.is_for_staff() && log == Log::Safeguarding && level.belongs_in(log)));
    }
}

/// The shipped list with one mistake in it has that problem, and its remedy says this.
fn mistake(from: &str, to: &str, wrong: &str, remedy: &str) {
    assert!(SHIPPED_SANCTIONS.text.contains(from), "{from}");
    let text = SHIPPED_SANCTIONS.text.replacen(from, to, 1);
    let found = Sanctions::read("ours.ron", &text).expect_err(wrong);
    let is_named = |one: &crate::Problem| one.wrong.contains(wrong) && one.remedy.contains(remedy);
    assert!(found.iter().any(is_named), "{wrong}: {found:#?}");
    assert!(found.iter().all(|one| one.place.starts_with("ours.ron, ")));
}

/// A part of the shipped list, what stands there by mistake, what is then wrong, and what the remedy says.
const MISTAKES: [[&str; 4]; 14] = [
    [
        "review: Some(NotYetReviewed)",
        "review: None",
        "Nobody can tell",
        "NotYetReviewed",
    ],
    [
        "level: \"pupil-a\", rows",
        "level: \"pupil-x\", rows",
        "no level 'pupil-x'",
        "pupil-a, ",
    ],
    [
        "level: \"pupil-a\", rows",
        "level: \"pupil-b\", rows",
        "is missing",
        "Add it",
    ],
    [
        "level: \"pupil-a\", rows",
        "level: \"pupil-b\", rows",
        "twice",
        "into one",
    ],
    [
        "(id: \"warning\", words: \"The head gives a warning\"),",
        "",
        "Nothing may follow",
        "at least one response",
    ],
    [
        "\"The head gives a warning\"",
        "\" \"",
        "is empty",
        "Write what",
    ],
    [
        "id: \"banned-sites\"",
        "id: \"off-task\"",
        "Two have the id",
        "another id",
    ],
    [
        "id: \"banned-sites\"",
        "id: \"Banned sites\"",
        "cannot be an id",
        "small letters",
    ],
    [
        "when: \"bullying\"",
        "when: \"\"",
        "`when` is empty",
        "Write what",
    ],
    [
        "at: [(level: \"pupil-b\")]",
        "at: []",
        "no level",
        "Name one",
    ],
    [
        "id: \"way-round\"",
        "id: \"way-round\", accident: true",
        "An accident cannot",
        "G-23",
    ],
    [
        "types: [\"F-45\"]",
        "types: [\"F-99\"]",
        "no type of incident",
        "for all types",
    ],
    [
        "levels: [\"pupil-d\"]",
        "levels: []",
        "at no level",
        "Name one",
    ],
    [
        "restorative: [",
        "restorative: [], more_of: [",
        "cannot be read",
        "that is shipped",
    ],
];

#[test]
fn every_mistake_in_a_schools_own_list_is_refused_with_its_remedy() {
    for [from, to, wrong, remedy] in MISTAKES {
        mistake(from, to, wrong, remedy);
    }
    let text = SHIPPED_SANCTIONS.text;
    let routes = text.find("    restorative: [").expect("there is one");
    let without = format!("{}    restorative: [],\n)", &text[..routes]);
    let found = Sanctions::read("ours.ron", &without).expect_err("G-18");
    assert!(found[0].wrong.contains("the only way"), "{found:#?}");
}
