//! How often a card may be tried before an adult helps.
//!
//! Tries are counted on one machine, so that nobody can lock a class-mate out: on every other machine that pupil
//! signs in as always. The counts live in the database and outlive a restart (P18).

use std::fmt;

/// Wrong tries for one pupil on one machine before an adult helps there.
pub const WRONG_TRIES_MAX: u32 = 5;
/// Wrong tries on one machine in one day, whoever was tried.
pub const WRONG_TRIES_A_DAY_MAX: u32 = 30;

/// Wrong tries on the machine somebody is sitting at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tries {
    /// For this pupil on this machine, since the last right try or the last help by an adult there.
    pub wrong_here: u32,
    /// For all pupils on this machine, in the last 24 hours.
    pub wrong_on_machine_today: u32,
}

/// Why the pictures are not looked at. `Display` is the sentence for the pupil.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRefusal {
    /// Too many wrong tries for this pupil here.
    AskAnAdult,
    /// Too many wrong tries on this machine today.
    MachineRests,
}

impl fmt::Display for TryRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AskAnAdult => "Let's ask an adult. They can help you sign in.",
            Self::MachineRests => "This computer needs an adult's help to sign in today. Another computer works as always.",
        })
    }
}

impl std::error::Error for TryRefusal {}

/// Whether one more try may be looked at. Asked before the try, and the try is counted before the answer.
///
/// # Errors
///
/// [`TryRefusal`] says who can help. A lesson code goes on working ([`crate::Lesson::helps`]).
pub fn may_try(tries: Tries) -> Result<(), TryRefusal> {
    if tries.wrong_on_machine_today >= WRONG_TRIES_A_DAY_MAX {
        Err(TryRefusal::MachineRests)
    } else if tries.wrong_here >= WRONG_TRIES_MAX {
        Err(TryRefusal::AskAnAdult)
    } else {
        Ok(())
    }
}
