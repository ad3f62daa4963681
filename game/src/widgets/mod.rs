//! Our controls: how they look. How they are pressed, focused and read aloud is settled once in [`crate::page`].

pub mod button;
pub mod choice_card;
pub mod class_rules;
pub mod clue_row;
pub mod disc;
pub mod face;
pub mod feelings_strip;
pub mod felt;
pub mod foot;
pub mod help_rail;
pub mod keypad;
pub mod now_next_later;
pub mod offered_story;
pub mod open_mark;
pub mod page_heading;
pub mod pager;
pub mod picture_scene;
pub mod simulated;
pub mod step_keys;
pub mod text_field;
pub mod tick;
pub mod tile;
