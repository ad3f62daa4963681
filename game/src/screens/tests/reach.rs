//! Every control of every page is reached by key, by each way to scan and by gamepad, in an order the eye follows.

use std::collections::HashSet;

use super::*;
use crate::input::pad::{Spot, Wish, destination};
use crate::input::part_of;
use crate::input::scanner::Scan;
use crate::input::stops::{Item, Part, Plan};
use crate::input::wanting::AtTheSwitch;

fn parts(page: &Page) -> Vec<Part> {
    let controls = page.controls();
    controls.iter().map(|press| part_of(&press.key)).collect()
}

/// Still pages and played ones, one of each kind that a scan could tell apart.
fn pages_to_scan() -> Vec<Page> {
    let mut seen = HashSet::new();
    let mut pages = still_pages();
    let world = world();
    for scenario in scenarios(&world) {
        for mode in [ReadingMode::Full, ReadingMode::Simplified] {
            pages.extend(played_pages(&scenario, mode));
        }
    }
    pages.retain(|page| seen.insert(format!("{:?}", parts(page))));
    pages
}

/// Criteria 58 and 61. Rows are those of the worst case: each control alone.
#[test]
fn every_control_of_every_page_is_reached_by_each_way_to_scan() {
    for page in pages_to_scan() {
        let parts = parts(&page).into_iter().enumerate();
        let items: Vec<Item> = parts.map(|(row, part)| Item { part, row }).collect();
        for scan in Scan::ALL {
            for item in 0..items.len() {
                let mut pupil = AtTheSwitch::of(Plan::new(&items), scan);
                assert_eq!(pupil.reach(item), Some(item), "{} {scan:?}", page.key);
            }
        }
    }
}

/// Criterion 33: wherever there is a help rail, Tell is one touch of the switch away.
#[test]
fn a_page_with_a_help_rail_has_tell_in_every_round_of_the_scan() {
    for page in still_pages() {
        let parts = parts(&page);
        let help = parts.iter().filter(|part| **part == Part::Tell).count();
        let is_hidden = page.key == "hide";
        assert_eq!(help, usize::from(!is_hidden), "{}", page.key);
    }
}

#[test]
fn a_gamepad_comes_by_every_control_and_back_to_the_first() {
    for page in pages_to_scan() {
        let spots = vec![Spot::NOWHERE; page.controls().len()];
        let (mut at, mut seen) = (0, HashSet::from([0]));
        for _ in 1..spots.len() {
            at = destination(&spots, at, Wish::Next).unwrap();
            seen.insert(at);
        }
        assert_eq!(seen.len(), spots.len(), "{}", page.key);
        assert_eq!(destination(&spots, at, Wish::Next), Some(0));
    }
}

/// A control with its place on the stage, as far as pixels say it.
struct Standing {
    key: String,
    place: Rect,
}

/// Criterion 53: Tab goes down and to the right. Nothing is visited after what stands below it in the same column, or to
/// the right of it in the same row.
#[test]
fn tab_never_goes_up_a_column_or_back_in_a_row() {
    let mut wrong = Vec::new();
    for page in still_pages() {
        let mut standing = Vec::new();
        for piece in &page.stage.children {
            place(piece, Some(Vec2::ZERO), &mut standing);
        }
        for (number, later) in standing.iter().enumerate() {
            for earlier in &standing[..number] {
                // Home is a way through a street or over a map: its order is the way's, not the page's.
                let on_the_way = [&later.key, &earlier.key]
                    .iter()
                    .all(|key| key.starts_with("scenario/"));
                if !on_the_way && is_before(later.place, earlier.place) {
                    wrong.push(format!("{}: {} after {}", page.key, later.key, earlier.key));
                }
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn is_before(one: Rect, other: Rect) -> bool {
    let share = |(from, to): (f32, f32), (low, high): (f32, f32)| from < high && low < to;
    let column = share((one.min.x, one.max.x), (other.min.x, other.max.x));
    let row = share((one.min.y, one.max.y), (other.min.y, other.max.y));
    (column && one.max.y <= other.min.y) || (row && one.max.x <= other.min.x)
}

/// What stands at fixed pixels; what flows follows the order it is written in anyway.
fn place(piece: &Piece, around: Option<Vec2>, found: &mut Vec<Standing>) {
    let is_fixed = piece.node.position_type == PositionType::Absolute;
    let at = match (around, piece.node.left, piece.node.top) {
        (Some(around), Val::Px(left), Val::Px(top)) if is_fixed => {
            Some(around + Vec2::new(left, top))
        }
        _ => None,
    };
    let size = (piece.node.width, piece.node.height);
    if let (Some(press), Some(at), (Val::Px(width), Val::Px(height))) = (&piece.press, at, size) {
        let place = Rect::from_corners(at, at + Vec2::new(width, height));
        let key = press.key.clone();
        found.push(Standing { key, place });
    }
    for child in &piece.children {
        place(child, at, found);
    }
}
