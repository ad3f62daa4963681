//! Rules of our code that a test can hold, so that nobody has to remember them.

mod arrows;
mod credits;
mod criteria;
mod docs;
mod drawn;
mod manifest;
mod migrations;
mod names;
mod papers;
mod purity;
mod readme;
mod screens;
mod shipped;
mod sizes;
mod source;
mod top_level;
mod words;
