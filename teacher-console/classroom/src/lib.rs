//! School life as pure rules: pupils and classes, what a pupil's card asks for and how often it is tried, lesson codes, sums of progress.
//!
//! Reading order: [`AgeBand`] and [`Pupil`] (who), [`CardSecret`] and [`may_try`] (how a pupil signs in, and when
//! an adult has to help), [`Lesson`] (a class that is open now, with the code an adult shows), [`LessonPlan`]
//! (what each pupil of it plays), [`LiveClass`] (the same class at work), [`finished`] and
//! [`sums_by_topic`] (what was practised), [`in_ten`] (how many took part), [`AskedSweep`] (what goes after a pupil has left),
//! [`read_roster`] and [`plan_roster`] (who is in which class, as the school's records say), [`is_due`] (whose signature under the
//! school's rules is due), [`is_room_due`] (which room with computers is to be looked at again).
//!
//! Invariants, above all what is absent:
//! - This crate never reads the clock, rolls dice or does IO: `now_s` (seconds since 1970, UTC) and random bytes are
//!   arguments.
//! - Ids of scenarios, topics and outcomes are opaque text: what they mean is the curriculum's business.
//! - No photograph, no date of birth, no address: a pupil is a shown name, a tile and a band.
//! - Nothing here can refuse a report: these limits guard a game save, never 'Tell a trusted adult'.

mod age_band;
mod agreement;
mod card;
mod leaving;
mod lesson;
mod live;
mod picture_password;
mod pin;
mod progress;
mod pupil;
mod room_check;
mod roster;
mod sign_in;
mod taking_part;
mod turning;

pub use age_band::AgeBand;
pub use agreement::{Audience, Frequency, InForce, RulesSet, Signed, counting, in_force, is_due};
pub use card::{CardKind, CardSecret};
pub use leaving::{AskedSweep, SweepRefusal, due_at_s, left_before_s, may_agree, may_ask};
pub use lesson::{
    AskRefusal, Asking, Group, HALF_MIN, LESSON_S_MAX, Lesson, LessonMode, LessonPlan,
    LessonRefusal, NumberGiven, OptOut, OptOuts, PlanDraft, PlanRefusal, PlannedFor, Play,
    SCENARIO_ID_BYTES_MAX, THINGS_MAX, VOTE_TOPICS, lesson_code,
};
pub use live::{
    Asked, ClassWish, LOST_AFTER_S, LiveClass, LiveRefusal, PupilNow, PupilWish, Sent, UNWATCHED_S,
};
pub use picture_password::{PICTURES, PICTURES_IN_PASSWORD, PicturePassword};
pub use pin::{PIN_DIGITS, Pin};
pub use progress::{FinishedRun, TopicSums, finished, sums_by_topic};
pub use pupil::{ClassId, MachineId, Pupil, PupilId, SchoolClass, names_told_apart};
pub use room_check::{RoomPoint, RoomsSeen, is_room_due};
pub use roster::{
    BadRow, ClassOffered, ClassStep, NAME_CHARS_MAX, PLAIN_TEMPLATE, PUPILS_IN_CLASS_MAX, Plan,
    PlannedClass, PlannedPupil, PupilStep, ReadPast, Roster, RosterChoices, RosterClass,
    RosterForm, RosterPupil, RowPlace, SourceFile, Standing, StandingClass, StandingPupil,
    classes_offered, plan_roster, read_roster,
};
pub use sign_in::{Tries, TryRefusal, WRONG_TRIES_A_DAY_MAX, WRONG_TRIES_MAX, may_try};
pub use taking_part::{TAKING_PART_MIN, in_ten, in_ten_together};
pub use turning::{
    ClassFate, ClassTurn, TurnRefusal, check_turning, next_name, propose_turning, year_of,
};

#[cfg(test)]
mod tests;
