//! The room of classes: open one for today, and see how it is doing without ranking anybody.

use bevy_egui::egui::{Grid, ScrollArea, Ui, vec2};
use protocol::{
    bytes::Id,
    classroom::{SetTo, StaffClass},
    sweep::SayLeft,
};

use super::{
    coverage, next,
    parts::{self, Wishes},
    places::{self, Side},
    pupil, rooms,
};
use crate::{
    clock,
    intent::{ClassesIntent, Intent, lesson::LessonIntent},
    state::{
        State,
        classes::{Cell, Progress, Share},
    },
    theme,
    titles::Titles,
    words::Words,
};

const LIST_WIDTH: f32 = 300.0;
pub(super) const NAME_WIDTH: f32 = 110.0;
const CELL_WIDTH: f32 = 190.0;
const CELL_WIDTH_MIN: f32 = 150.0;
pub(super) const TABLE_GAP: f32 = 24.0;

/// The whole room.
pub fn classes_ui(ui: &mut Ui, state: &State, words: &Words, titles: &Titles, wishes: &mut Wishes) {
    parts::page_head(ui, words.say("room-classes"), words.say("classes-sentence"));
    if state.classes.is_loaded && state.classes.rows.is_empty() {
        let why = if state.classes.may_set {
            "classes-none"
        } else {
            "classes-none-of-yours"
        };
        parts::body(ui, words.say(why));
        return;
    }
    let side = Side::List {
        width: LIST_WIDTH,
        has_chosen: state.classes.progress.is_some() || state.classes.coverage.is_some(),
    };
    places::beside(
        ui,
        &side,
        wishes,
        |ui, wishes| {
            places::scrolled(ui, "classes", |ui| {
                pupil::reviews_ui(ui, state, words, wishes);
                if state.classes.may_set && !state.classes.can_have_every_phase.is_empty() {
                    every_phase_ui(ui, state, words, wishes);
                }
                coverage::button_ui(ui, state, words, wishes);
                for row in &state.classes.rows {
                    class_ui(ui, state, row, words, wishes);
                }
                rooms::rooms_ui(ui, state, words, wishes);
            });
        },
        |ui, wishes| {
            places::scrolled(ui, "progress", |ui| match &state.classes.progress {
                _ if coverage::coverage_ui(ui, state, words, titles, wishes) => {}
                Some(progress) => {
                    if pupil::pupil_ui(ui, state, progress, words, titles, wishes) {
                        return;
                    }
                    progress_ui(ui, state, progress, words, titles);
                    next::next_ui(ui, state, progress, words, titles, wishes);
                    pupil::buttons_ui(ui, progress, words, wishes);
                    everything_ui(ui, progress, words, wishes);
                    leaving_ui(ui, state, progress, words, wishes);
                }
                None => {
                    parts::body(ui, words.say("progress-choose"));
                }
            });
        },
    );
}

/// Who has every phase: said here, and never by being taken off a last class.
fn every_phase_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let to = SetTo::EveryPhase;
    parts::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::text(ui, words.say("every-phase"), theme::section(), theme::INK);
        let names = names(state, to);
        parts::small(
            ui,
            if names.is_empty() {
                words.say("every-phase-nobody")
            } else {
                words.say_with("every-phase-people", &[("names", &names)])
            },
        );
        if parts::quiet(ui, words.say("show-every-phase")).clicked() {
            wishes.push(Intent::Classes(ClassesIntent::ShowWhoIsSet(to)));
        }
        ticks_ui(ui, state, to, wishes, |person| {
            words.say_with("set-every-phase", &[("person", person)])
        });
    });
}

fn class_ui(ui: &mut Ui, state: &State, row: &StaffClass, words: &Words, wishes: &mut Wishes) {
    let progress = state.classes.progress.as_ref();
    let is_shown = state.classes.coverage.is_none()
        && progress.is_some_and(|shown| shown.class == Some(row.id));
    parts::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::text(
            ui,
            words.say_with("class-name", &[("name", &row.name)]),
            theme::section(),
            theme::INK,
        );
        parts::small(
            ui,
            words.say_with(
                "class-facts",
                &[("pupils", &row.pupils.to_string()), ("band", &row.band)],
            ),
        );
        if let Some(lesson) = &row.lesson {
            parts::small(
                ui,
                words.say_with(
                    "lesson-until",
                    &[("until", &clock::time_of_day(lesson.until))],
                ),
            );
            parts::text(ui, spaced(&lesson.code), theme::title(), theme::INK);
            parts::small(ui, words.say("lesson-code-help"));
        } else {
            let name = words.say_with("open-for-today", &[("name", &row.name)]);
            if parts::primary(ui, name).clicked() {
                wishes.push(Intent::Classes(ClassesIntent::OpenForToday(row.id)));
            }
        }
        // A guest is given a lesson and plans none (H-13).
        let id = if state.is_guest() {
            "see-lesson"
        } else {
            "plan-lesson"
        };
        let name = words.say_with(id, &[("name", &row.name)]);
        if parts::quiet(ui, name).clicked() {
            wishes.push(Intent::Lesson(LessonIntent::Plan(row.id)));
        }
        let name = words.say_with("show-progress", &[("name", &row.name)]);
        if !is_shown && parts::quiet(ui, name).clicked() {
            wishes.push(Intent::Classes(ClassesIntent::ShowProgress(row.id)));
        }
        if state.classes.may_set {
            who_is_set_ui(ui, state, row, words, wishes);
        }
    });
}

/// Names of those who are set for a class, and on wish a square to tick for everybody who can be.
fn who_is_set_ui(ui: &mut Ui, state: &State, row: &StaffClass, words: &Words, wishes: &mut Wishes) {
    let to = SetTo::Class(row.id);
    let names = names(state, to);
    let sentence = if names.is_empty() {
        words.say("class-set-for-nobody")
    } else {
        words.say_with("class-set-for", &[("names", &names)])
    };
    parts::small(ui, sentence);
    let name = words.say_with("show-who-is-set", &[("name", &row.name)]);
    if parts::quiet(ui, name).clicked() {
        wishes.push(Intent::Classes(ClassesIntent::ShowWhoIsSet(to)));
    }
    ticks_ui(ui, state, to, wishes, |person| {
        words.say_with("set-for-class", &[("person", person), ("name", &row.name)])
    });
}

fn names(state: &State, to: SetTo) -> String {
    let set = state.classes.set_to(to).iter();
    let names: Vec<&str> = set
        .filter_map(|id| state.school.people.get(id).map(String::as_str))
        .collect();
    names.join(", ")
}

fn ticks_ui(
    ui: &mut Ui,
    state: &State,
    to: SetTo,
    wishes: &mut Wishes,
    label: impl Fn(&str) -> String,
) {
    if state.classes.setting != Some(to) {
        return;
    }
    let name = |person: &Id| state.school.people.get(person).map_or("", String::as_str);
    for person in state.classes.can_be_set_to(to) {
        let has_it = state.classes.set_to(to).contains(person);
        if let Some(is_set) = parts::tick_box(ui, has_it, label(name(person))) {
            let person = *person;
            wishes.push(Intent::Classes(ClassesIntent::Set { to, person, is_set }));
        }
    }
}

/// Six digits in threes, to be read out.
fn spaced(code: &str) -> String {
    match code.split_at_checked(3) {
        Some((front, back)) => format!("{front} {back}"),
        None => code.to_owned(),
    }
}

fn name_of<'a>(state: &'a State, progress: &Progress) -> &'a str {
    let mut rows = state.classes.rows.iter();
    let row = rows.find(|row| Some(row.id) == progress.class);
    row.map_or("", |row| row.name.as_str())
}

fn progress_ui(ui: &mut Ui, state: &State, progress: &Progress, words: &Words, titles: &Titles) {
    let name = name_of(state, progress);
    parts::text(
        ui,
        words.say_with("progress-of", &[("name", name)]),
        theme::section(),
        theme::INK,
    );
    if progress.scenarios.is_empty() {
        parts::body(ui, words.say("progress-none"));
        return;
    }
    let noticed = progress.share_of(|cell| cell.noticed);
    let feared = progress.share_of(|cell| cell.feared);
    for (id, share) in [("class-noticed", noticed), ("class-feared", feared)] {
        if let Some(share) = share {
            parts::body(ui, next::estimated(id, share, words));
        }
    }
    if noticed.or(feared).is_some_and(|share| share.is_from_few) {
        parts::small(ui, words.say("class-few"));
    }
    parts::card(ui).show(ui, |ui| {
        let width = cell_width(ui.available_width(), progress.scenarios.len());
        // A table keeps its columns, and goes sideways where they have no room.
        ScrollArea::horizontal()
            .id_salt("progress-table")
            .show(ui, |ui| table_ui(ui, width, progress, words, titles));
    });
}

/// So wide that a whole number of columns is in sight: all of them, or as many as there is room for.
pub(super) fn cell_width(available: f32, columns: usize) -> f32 {
    let room = available - NAME_WIDTH;
    let fitting = (room / (CELL_WIDTH_MIN + TABLE_GAP)).floor().max(1.0);
    let columns = columns as f32;
    if columns <= fitting {
        (room / columns - TABLE_GAP).min(CELL_WIDTH)
    } else {
        room / fitting - TABLE_GAP
    }
}

fn table_ui(ui: &mut Ui, width: f32, progress: &Progress, words: &Words, titles: &Titles) {
    Grid::new("progress-table")
        .striped(true)
        .spacing(vec2(TABLE_GAP, 10.0))
        .show(ui, |ui| {
            parts::strong(ui, words.say("pupil"));
            for scenario in &progress.scenarios {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    parts::strong(ui, titles.scenario(scenario));
                });
            }
            ui.end_row();
            for pupil in &progress.pupils {
                ui.vertical(|ui| {
                    ui.set_width(NAME_WIDTH);
                    parts::body(ui, pupil.name.clone());
                });
                for cell in &pupil.cells {
                    ui.vertical(|ui| {
                        ui.set_width(width);
                        cell_ui(ui, cell.as_ref(), words);
                    });
                }
                ui.end_row();
            }
        });
}

/// For whoever answers those who may ask what is held about a child.
fn everything_ui(ui: &mut Ui, progress: &Progress, words: &Words, wishes: &mut Wishes) {
    if !progress.may_ask_for_everything {
        return;
    }
    ui.add_space(12.0);
    parts::strong(ui, words.say("subject-head"));
    parts::small(ui, words.say("subject-sentence"));
    ui.horizontal_wrapped(|ui| {
        let here = progress.pupils.iter().map(|row| (row.pupil, &row.name));
        // It may be asked for after somebody has left, as long as anything is held.
        let left = progress.left.iter().map(|row| (row.pupil, &row.name));
        for (pupil, name) in here.chain(left) {
            let label = words.say_with("subject-save", &[("name", name)]);
            if parts::quiet(ui, label).clicked() {
                wishes.push(Intent::Classes(ClassesIntent::AskForEverything(pupil)));
            }
        }
    });
}

/// For leaders: a pupil leaves the school, or is back. The buttons are shown on wish only, so that none is pressed by
/// mistake.
fn leaving_ui(ui: &mut Ui, state: &State, progress: &Progress, words: &Words, wishes: &mut Wishes) {
    if !progress.may_say_who_left {
        return;
    }
    ui.add_space(12.0);
    parts::strong(ui, words.say("leaving-head"));
    parts::small(ui, words.say("leaving-sentence"));
    let mut say = |pupil, has_left| {
        wishes.push(Intent::Classes(ClassesIntent::SayLeft(SayLeft {
            pupil,
            has_left,
        })));
    };
    for row in &progress.left {
        let day = clock::day(row.left_at);
        ui.horizontal(|ui| {
            let back = words.say_with("leaving-back", &[("name", &row.name)]);
            if parts::quiet(ui, back).clicked() {
                say(row.pupil, false);
            }
            let values = [("name", row.name.as_str()), ("day", &day)];
            parts::body(ui, words.say_with("leaving-left", &values));
        });
    }
    let is_shown = state.classes.is_leaving_shown;
    if is_shown {
        ui.horizontal_wrapped(|ui| {
            for row in &progress.pupils {
                let name = words.say_with("leaving-say", &[("name", &row.name)]);
                if parts::quiet(ui, name).clicked() {
                    say(row.pupil, true);
                }
            }
        });
    }
    let id = if is_shown {
        "leaving-hide"
    } else {
        "leaving-show"
    };
    if parts::quiet(ui, words.say(id)).clicked() {
        wishes.push(Intent::Classes(ClassesIntent::ShowLeaving));
    }
}

fn cell_ui(ui: &mut Ui, cell: Option<&Cell>, words: &Words) {
    let Some(cell) = cell else {
        parts::small(ui, words.say("not-played"));
        return;
    };
    parts::body(ui, cell.outcome.replace('-', " "));
    for (id, share) in [("cell-noticed", cell.noticed), ("cell-feared", cell.feared)] {
        share_ui(ui, id, share, words);
    }
    if !cell.is_checked {
        parts::small(ui, words.say("not-checked"));
    }
}

fn share_ui(ui: &mut Ui, id: &str, share: Share, words: &Words) {
    if share.whole > 0 {
        parts::small(
            ui,
            words.say_with(
                id,
                &[
                    ("part", &share.part.to_string()),
                    ("whole", &share.whole.to_string()),
                ],
            ),
        );
    }
}
