//! A walk over every page of the console with a full school on it: names, keyboard, room for the words, contrast.

mod adding;
mod cases;
mod eyes;
mod families;
mod faults;
mod figures;
mod forms;
mod lesson;
mod live;
mod next;
mod page;
mod papers;
mod patterns;
mod procedures;
mod pupil;
mod questionnaires;
mod registers;
mod roll;
mod rooms;
mod sanctions;
mod scenes;
pub(crate) mod school;
mod school_registers;
mod signatures;
mod steady;

use std::path::Path;

use page::{Desk, Size};

use crate::{
    look::{self, Colours},
    words::Words,
};

const DESK: Size = Size {
    width: 1280.0,
    height: 800.0,
    larger: look::Size::Usual,
    colours: Colours::Light,
};
const SMALL: Size = Size {
    width: 1024.0,
    height: 768.0,
    ..DESK
};
const LARGER: Size = Size {
    larger: look::Size::Large,
    ..DESK
};
const DOUBLE: Size = Size {
    larger: look::Size::Double,
    ..DESK
};
const SMALL_DOUBLE: Size = Size {
    larger: look::Size::Double,
    ..SMALL
};
const DARK: Size = Size {
    colours: Colours::Dark,
    ..DESK
};
const CONTRAST: Size = Size {
    colours: Colours::Contrast,
    ..DESK
};

fn words() -> Words {
    Words::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets")).unwrap()
}

/// Looks at every page at these sizes, and says everything that is wrong at once.
fn walk(sizes: &[Size], look: impl Fn(&Desk<'_>) -> Vec<String>) {
    let words = words();
    let mut faults = Vec::new();
    for scene in scenes::all() {
        for size in sizes {
            let desk = Desk::new(&scene.state, &words, *size);
            let place = format!(
                "{} at {}x{}, {} %, {:?}",
                scene.name,
                size.width,
                size.height,
                size.larger.percent(),
                size.colours
            );
            faults.extend(
                look(&desk)
                    .into_iter()
                    .map(|fault| format!("{place}: {fault}")),
            );
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn every_control_has_a_name_and_no_two_of_a_page_the_same() {
    walk(&[DESK, SMALL_DOUBLE], |desk| faults::names(&desk.page()));
}

#[test]
fn tab_reaches_every_control_in_reading_order_and_comes_round() {
    walk(&[DESK], faults::tabs);
}

#[test]
fn tab_does_so_twice_as_large() {
    walk(&[SMALL_DOUBLE], faults::tabs);
}

#[test]
fn nothing_is_cut_and_everything_can_be_brought_into_sight() {
    walk(&[DESK, SMALL, LARGER], faults::clips);
}

#[test]
fn nothing_is_cut_twice_as_large_and_everything_can_be_brought_into_sight() {
    walk(&[DOUBLE, SMALL_DOUBLE], faults::clips);
}

#[test]
fn nothing_lies_on_anything_else() {
    walk(&[DESK, SMALL, LARGER, DOUBLE, SMALL_DOUBLE], |desk| {
        faults::overlaps(&desk.page())
    });
}

#[test]
fn words_and_edges_stand_out_from_what_is_behind_them() {
    walk(&[DESK, DARK], |desk| {
        faults::contrasts(&desk.page(), faults::USUAL)
    });
}

#[test]
fn in_high_contrast_they_stand_out_more() {
    walk(&[CONTRAST], |desk| {
        faults::contrasts(&desk.page(), faults::HIGH)
    });
}
