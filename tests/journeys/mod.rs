//! Whole stories on the shipped programs. A file's name is its story.

mod a_card_kept_on_ones_own_computer_is_typed_once;
mod a_computer_dies_and_another_goes_on_from_the_same_step;
mod a_computer_without_a_graphics_card_draws_all_the_same;
mod a_computer_without_letters_says_what_to_do;
mod a_console_killed_in_the_middle_of_a_note_leaves_the_incident_whole;
mod a_fist_on_the_keyboard_and_a_pulled_window_lose_nothing;
mod a_full_disk_loses_neither_progress_nor_report;
mod a_gamepad_is_enough;
mod a_guest_plays_where_there_is_no_school;
mod a_lead_needs_no_pointer;
mod a_lesson_code_signs_in_and_the_report_says_so;
mod a_locked_console_shows_and_reads_nothing;
mod a_machine_with_the_wrong_certificate_is_refused;
mod a_pupil_finds_their_settings_on_another_computer;
mod a_pupil_plays_and_progress_arrives;
mod a_pupil_tells_and_the_lead_answers;
mod a_report_waits_while_the_server_is_away_and_arrives_exactly_once;
mod a_screen_reader_hears_what_each_thing_is;
mod a_supply_teacher_sees_only_the_lesson_given;
mod a_survey_of_a_small_class_reveals_nobody;
mod a_teacher_runs_a_lesson_and_sets_what_is_due_again;
mod a_technician_brings_a_school_in_and_prints_its_cards;
mod an_evening_starts_from_cold_on_a_projector;
mod each_worry_is_walked_to_its_end;
mod every_answer_is_one_the_server_is_described_with;
mod every_screen_looks_as_it_was_agreed;
mod killing_the_server_after_an_acknowledgement_loses_nothing;
mod one_switch_is_enough;
mod september_begins_and_everybody_signs;
mod the_accessibility_bus_alone_is_enough;
mod the_courier_sends_while_nobody_has_the_app_open;
mod the_next_pupil_on_the_pc_finds_nothing_of_the_last;
mod the_self_audit_goes_from_registers_to_paper;
mod the_server_cannot_read_a_report_nor_learn_a_password;
mod the_server_cannot_unlock_what_it_keeps;
mod two_adults_look_together_and_a_family_reads_its_own;
mod two_taps_are_enough_to_tell;
mod what_was_hidden_comes_back_word_for_word;
mod what_was_read_at_a_console_leaves_nothing_on_its_computer;

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tests::desk::Desk;
use tests::patience::{PATIENCE, until};

/// Stories with windows are told one after the other: two would starve each other on a machine without graphics card.
fn one_at_a_time() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where a story's pictures go, to be looked at when it fails.
fn pictures(story: &str) -> PathBuf {
    std::env::temp_dir()
        .join("stop-think-click-pictures")
        .join(story)
}

/// Gives the desk the program with which a desktop shows a sentence; what it shows is written down.
fn in_a_window_of_the_desktops(desk: &Desk) {
    let shows = "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$HOME/coming\"; mv \"$HOME/coming\" \"$HOME/shown\"\n";
    desk.install("zenity", shows).unwrap();
}

/// What that program was asked to show.
fn shown_by_the_desktop(desk: &Desk) -> String {
    let file = desk.home().join("shown");
    until("a window of the desktop's", PATIENCE, || {
        Ok(std::fs::read_to_string(&file).ok())
    })
    .unwrap()
}
