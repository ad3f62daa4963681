//! The one place of the learning formulas: from facts to what to do next.
//!
//! *Telling danger from its look-alike* is measured by signal detection (Macmillan and Creelman,
//! *Detection Theory*): d′ = z(hit rate) − z(false-alarm rate). Rates of 0 and 1 have no finite z,
//! so each count is corrected log-linearly (Hautus 1995): rate = (count + ½) / (number + 1).
//! A pupil who fears everything has many hits *and* many false alarms, and so a d′ near 0.
//!
//! The parts: [`signs`] (d′ by topic and by skill, wrong ideas by name), [`mastery`] (how far a row of
//! section A is learned), [`mod@boosters`] (when a topic is due again), [`next`] (what to play and why),
//! [`questions`] (changes and list questions, with intervals) and [`shares`] (the share of a class before and
//! after, and in a new place). None of them reads a clock: days are numbers that the caller counts.

pub mod boosters;
pub mod mastery;
pub mod next;
mod normal;
pub mod questions;
pub mod shares;
pub mod signs;

pub use boosters::{BOOSTER_DAYS, Booster, boosters, short_practice};
pub use mastery::{Played, Standing, standing, standings, went_well};
pub use next::{
    FOLLOW_UP_FROM, FOLLOW_UP_UNTIL, Offer, Suggestion, Why, follow_up, new_place, next_to_play,
};
pub use questions::{Estimate, change, list_share};
pub use shares::{BeforeAfter, before_after, mean_share, share};
pub use signs::{SignCounts, by_skill, by_topic, misconceptions, wants_seen};

#[cfg(test)]
mod tests;
