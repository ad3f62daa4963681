//! A class that a member of staff has opened, and the six digits their console shows to help a pupil in.

mod mode;
mod plan;
mod question;

#[cfg(test)]
mod tests;

pub use mode::LessonMode;
pub use plan::{
    Group, LessonPlan, OptOut, OptOuts, PlanDraft, PlanRefusal, PlannedFor, Play,
    SCENARIO_ID_BYTES_MAX,
};

pub use question::{AskRefusal, Asking, HALF_MIN, NumberGiven, THINGS_MAX, VOTE_TOPICS};

use crate::{ClassId, Pupil};
use std::fmt;

/// The longest a lesson stays open without being opened again: one school day.
pub const LESSON_S_MAX: i64 = 10 * 60 * 60;

/// An open class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// Which class.
    pub class: ClassId,
    /// Six digits, shown on the console of whoever opened it.
    pub code: String,
    /// When it was opened, in seconds since 1970 (UTC).
    pub opened_at_s: i64,
    /// Until when it counts; never more than [`LESSON_S_MAX`] later.
    pub until_s: i64,
}

/// Why a lesson code did not help. `Display` is the sentence for pupil and adult.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LessonRefusal {
    /// These are not the digits.
    WrongCode,
    /// The lesson has ended.
    Over,
    /// The pupil is in another class.
    OtherClass,
}

impl fmt::Display for LessonRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::WrongCode => "These numbers do not match. The adult can read them from their own screen again.",
            Self::Over => "This code has ended. The adult can open the class again on their own screen.",
            Self::OtherClass => "This code is for another class. The adult can open this pupil's class on their own screen.",
        })
    }
}

impl std::error::Error for LessonRefusal {}

impl Lesson {
    /// Opens a class for at most [`LESSON_S_MAX`], with a code made from four random bytes.
    #[must_use]
    pub fn open(class: ClassId, random: [u8; 4], now_s: i64, until_s: i64) -> Self {
        let latest_s = now_s.saturating_add(LESSON_S_MAX);
        Self {
            class,
            code: lesson_code(random),
            opened_at_s: now_s,
            until_s: until_s.clamp(now_s, latest_s),
        }
    }

    /// Whether the class is open. A clock that was put back does not open it again before its time.
    #[must_use]
    pub fn is_open(&self, now_s: i64) -> bool {
        (self.opened_at_s..self.until_s).contains(&now_s)
    }

    /// Whether these digits let an adult help this pupil now.
    ///
    /// # Errors
    ///
    /// A [`LessonRefusal`] with what to do.
    pub fn helps(&self, pupil: &Pupil, digits: &str, now_s: i64) -> Result<(), LessonRefusal> {
        if digits != self.code {
            Err(LessonRefusal::WrongCode)
        } else if !self.is_open(now_s) {
            Err(LessonRefusal::Over)
        } else if pupil.class != self.class {
            Err(LessonRefusal::OtherClass)
        } else {
            Ok(())
        }
    }
}

/// Six digits from four random bytes. (The 2³² values leave a bias below one in four thousand: no help to a guesser
/// who has thirty tries a day.)
#[must_use]
pub fn lesson_code(random: [u8; 4]) -> String {
    format!("{:06}", u32::from_le_bytes(random) % 1_000_000)
}
