//! The beat of a lesson: where a pupil is now, at one pace and always the same size, and what a class is asked to do.
//!
//! Nothing here is kept: a tile is of this moment. A beat says nothing about 'Tell a trusted adult': while it is open the
//! app sends what a pupil sends who only reads.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    bytes::Id,
    lessons::Mode,
    parcel::{TooMuch, padded},
};

/// Bytes of every beat.
pub const BEAT_LEN: usize = 256;
/// Bytes of every answer to a beat.
pub const BEAT_ANSWER_LEN: usize = 256;
/// Milliseconds between two beats while the pupil's class is open: with the two ways to the teacher less than a second.
pub const BEAT_MS: u64 = 800;
/// Seconds between two beats while it is not.
pub const BEAT_SECONDS_CLOSED: u64 = 10;
/// The longest wait of whoever watches a class, in milliseconds: what else a console asks meanwhile comes after it.
pub const WATCH_MS: u64 = 300;
/// Led to this part, everybody goes on at their own speed: no scenario has so many.
pub const LED_FREE: u8 = u8::MAX;
/// The longest id of a scenario in a beat, in bytes; one that is longer stays out.
pub const SCENARIO_LEN_MAX: usize = 96;

/// Where a pupil is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Doing {
    /// On the way to a scenario.
    #[default]
    Choosing,
    /// In a scenario.
    Playing,
    /// In a scenario, and what they try does not take them on. Never from sitting still: whoever thinks is not stuck.
    MayBeStuck,
    /// At the still picture, until they are ready.
    OnABreak,
    /// Ready for the next part of a lesson that is led from part to part.
    Waiting,
    /// At the end of a scenario.
    Finished,
}

/// One beat; padded with spaces to [`BEAT_LEN`].
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Beat {
    /// Where they are.
    pub doing: Doing,
    /// Which scenario, while they are in one.
    pub scenario: Option<String>,
    /// The part they are at, from 1; 0 outside a scenario.
    pub part: u8,
    /// How many parts there are.
    pub of: u8,
    /// They would like an adult to come.
    pub hand_up: bool,
    /// The reminder at a lesson's start was shown to them (B-07).
    pub is_reminded: bool,
}

/// What this pupil's class is asked to do; padded with spaces to [`BEAT_ANSWER_LEN`].
///
/// The counts grow by one for each wish. An app takes the first answer as where it begins, so that nothing is done twice.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct BeatAnswer {
    /// Whether their class is open.
    pub is_open: bool,
    /// 'Pause. Look at your teacher.'
    pub is_paused: bool,
    /// The neutral page lies over everything.
    pub is_covered: bool,
    /// The lesson ends here, kindly.
    pub is_ending: bool,
    /// In a lesson that is led: the last part that is open, at least the first; [`LED_FREE`] lets everybody go on alone.
    pub led_to: u8,
    /// Marks one more sign.
    pub hints: u32,
    /// Shows one thing at a time from now on.
    pub one_thing: u32,
    /// Reads the page.
    pub readings: u32,
    /// Somebody is coming: the hand goes down.
    pub hands_seen: u32,
    /// Grows when the plan of the lesson has changed.
    pub plan_revision: u32,
}

/// Asks for a class as it is now. Answered with [`ClassNow`] when it differs from the one already known, at the latest
/// after [`WATCH_MS`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WatchClass {
    /// Which.
    pub class: Id,
    /// The revision one has; nothing at first.
    pub known: Option<u64>,
}

/// A class as it is now, for whoever teaches it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct ClassNow {
    /// Grows with every piece of news.
    pub revision: u64,
    /// Whether it is open on the pupils' computers.
    pub is_open: bool,
    /// All screens rest.
    pub is_paused: bool,
    /// All screens are covered.
    pub is_covered: bool,
    /// All screens say that the lesson ends.
    pub is_ending: bool,
    /// How the class plays; nothing where nothing is planned.
    pub mode: Option<Mode>,
    /// The last part that is open where it is led, as in [`BeatAnswer::led_to`].
    pub led_to: u8,
    /// One for each pupil, in the order of the register and never in another.
    pub tiles: Vec<Tile>,
}

/// One pupil now.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Tile {
    /// Which.
    pub pupil: Id,
    /// As shown.
    pub name: String,
    /// The picture beside the name.
    pub picture: String,
    /// Where they are; nothing as long as they have not signed in.
    pub seen: Option<Beat>,
    /// Nothing has come from their computer for some seconds.
    pub is_lost: bool,
    /// Whole seconds since the last beat; 0 while beats come.
    pub age_s: u32,
}

/// What a class, or one of its pupils, is asked to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// All screens rest.
    Pause,
    /// They go on where they were, also after [`Self::End`].
    GoOn,
    /// The lesson ends on all screens.
    End,
    /// In a lesson that is led, everybody may go on to the end of this part.
    LeadTo(u8),
    /// The neutral page lies over every screen.
    Cover,
    /// It is taken away again.
    Uncover,
    /// One pupil gets the next hint.
    Hint(Id),
    /// One pupil sees one thing at a time.
    OneThing(Id),
    /// One pupil's page is read out.
    ReadToMe(Id),
    /// Somebody is coming to a pupil whose hand is up.
    SeeHand(Id),
}

/// An order to a class. Answered with [`ClassNow`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PostOrder {
    /// Which class.
    pub class: Id,
    /// What.
    pub order: Order,
}

impl Beat {
    /// Exactly [`BEAT_LEN`] bytes. A scenario with an id that is too long goes without it.
    pub fn to_bytes(&self) -> Result<Vec<u8>, TooMuch> {
        let fits = |id: &String| id.len() <= SCENARIO_LEN_MAX;
        padded(
            &Self {
                scenario: self.scenario.clone().filter(fits),
                ..self.clone()
            },
            BEAT_LEN,
        )
    }
}

impl BeatAnswer {
    /// Exactly [`BEAT_ANSWER_LEN`] bytes.
    pub fn to_bytes(&self) -> Result<Vec<u8>, TooMuch> {
        padded(self, BEAT_ANSWER_LEN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// P8.
    #[test]
    fn every_beat_and_every_answer_has_one_size() {
        let full = Beat {
            doing: Doing::MayBeStuck,
            scenario: Some("a".repeat(SCENARIO_LEN_MAX)),
            part: 255,
            of: 255,
            hand_up: true,
            is_reminded: true,
        };
        let long = Beat {
            scenario: Some("a".repeat(5000)),
            ..full.clone()
        };
        for beat in [Beat::default(), full, long] {
            assert_eq!(beat.to_bytes().unwrap().len(), BEAT_LEN);
        }
        let full = BeatAnswer {
            hints: u32::MAX,
            one_thing: u32::MAX,
            readings: u32::MAX,
            hands_seen: u32::MAX,
            plan_revision: u32::MAX,
            led_to: LED_FREE,
            ..BeatAnswer::default()
        };
        for answer in [BeatAnswer::default(), full] {
            let bytes = answer.to_bytes().unwrap();
            assert_eq!(bytes.len(), BEAT_ANSWER_LEN);
            assert_eq!(
                serde_json::from_slice::<BeatAnswer>(&bytes).unwrap(),
                answer
            );
        }
    }
}
