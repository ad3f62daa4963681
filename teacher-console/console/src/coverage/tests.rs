//! The map, counted by hand: years in their order, no story for an age, and a table that runs nothing.

use protocol::{bytes::Id, classroom::CoveredTopic};

use super::*;
use crate::school_folders::beside_us;

fn class(name: &str, year: Option<u8>, band: &str, pupils: u32, gems: u32) -> CoveredClass {
    CoveredClass {
        id: Id([1; 16]),
        name: name.to_owned(),
        year,
        band: band.to_owned(),
        pupils,
        topics: (gems > 0)
            .then(|| CoveredTopic {
                topic: "free-gems".to_owned(),
                pupils: gems,
            })
            .into_iter()
            .collect(),
    }
}

fn school() -> Coverage {
    Coverage {
        classes: vec![
            class("Willow", None, "5-7", 4, 4),
            class("10C", Some(10), "14-16", 30, 11),
            class("4B", Some(4), "7-9", 20, 20),
            class("4A", Some(4), "7-9", 10, 4),
            class("Reception Owls", Some(0), "4-5", 12, 0),
        ],
    }
}

fn titles() -> Titles {
    Titles::load(&beside_us("curriculum/content"))
}

fn words() -> Words {
    Words::load(&beside_us("assets")).unwrap()
}

/// B-23, I-26.
#[test]
fn b23_years_stand_in_their_order_and_classes_of_a_year_are_added_up() {
    let (titles, words) = (titles(), words());
    let map = coverage_map(&school(), titles.library());
    let names: Vec<String> = map.years.iter().map(|year| year.name(&words)).collect();
    assert_eq!(names, ["Reception", "Year 4", "Year 10", "Willow"]);
    assert_eq!(map.years[1].classes, ["4A", "4B"]);
    assert_eq!(map.rows.len(), titles.library().topics().len());
    let gems = map
        .rows
        .iter()
        .find(|row| row.topic.as_str() == "free-gems");
    let by = |pupils, of| Covered::By { pupils, of };
    assert_eq!(
        gems.unwrap().cells,
        [Covered::NotForThisAge, by(24, 30), by(11, 30), by(4, 4)]
    );
    let extents = gems.unwrap().cells.iter().map(|cell| cell.extent());
    assert_eq!(
        extents.collect::<Vec<_>>(),
        [
            None,
            Some(Extent::Most),
            Some(Extent::Half),
            Some(Extent::Everybody)
        ]
    );
}

#[test]
fn each_extent_begins_where_it_is_said_to() {
    let extent = |pupils, of| Covered::By { pupils, of }.extent();
    for (pupils, expected) in [
        (0, Extent::Nobody),
        (1, Extent::Some),
        (9, Extent::Some),
        (10, Extent::Half),
        (19, Extent::Half),
        (20, Extent::Most),
        (29, Extent::Most),
        (30, Extent::Everybody),
    ] {
        assert_eq!(extent(pupils, 30), Some(expected), "{pupils}");
    }
    assert_eq!(extent(0, 0), None);
    assert_eq!(extent(u32::MAX, u32::MAX), Some(Extent::Everybody));
}

#[test]
fn the_table_has_a_line_for_each_topic_and_year_and_runs_nothing() {
    let (titles, words) = (titles(), words());
    let mut school = school();
    school.classes[0].name = "=HYPERLINK(1)".to_owned();
    let map = coverage_map(&school, titles.library());
    let table = as_csv(&map, &words, &titles);
    assert_eq!(table.lines().count(), 1 + map.rows.len() * map.years.len());
    assert!(
        table.contains("\"Year 4\",\"4A, 4B\",\"24\",\"30\",\"most\""),
        "{table}"
    );
    assert!(table.contains("\"'=HYPERLINK(1)\""), "{table}");
}
