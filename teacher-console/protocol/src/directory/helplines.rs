//! Outside helplines that the school has checked (E-36). They stand in the signed list, so that no server can put
//! another number in their place, and so that they are there without a network too.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Directory, THIRTEEN_MONTHS};
use crate::{UtcSeconds, statement::Refused};

/// Most helplines for one audience: as many as a child can be shown at once.
pub const HELPLINES_EACH_MAX: usize = 3;
/// Most characters of a name, and of a number or address.
pub const HELPLINE_CHARS_MAX: usize = 40;
/// By how much the clocks of two consoles may differ.
const CLOCKS_DIFFER_SECONDS: UtcSeconds = 24 * 60 * 60;

/// Whom a helpline is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Children.
    Children,
    /// Parents and carers.
    Parents,
    /// Staff.
    Staff,
}

/// Somebody outside the school who listens.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Helpline {
    /// As it calls itself.
    pub name: String,
    /// A number or an address, as people write it.
    pub contact: String,
    /// Whom it is for.
    pub audience: Audience,
    /// When somebody of the school last made sure that it is right (UTC seconds).
    pub checked_at: UtcSeconds,
}

impl Audience {
    /// All of them, children first.
    pub const ALL: [Self; 3] = [Self::Children, Self::Parents, Self::Staff];
}

impl Helpline {
    fn is_written_out(&self) -> bool {
        [&self.name, &self.contact].into_iter().all(|words| {
            !words.trim().is_empty()
                && words.chars().count() <= HELPLINE_CHARS_MAX
                && !words.chars().any(char::is_control)
        })
    }
}

impl Directory {
    /// What every list must be about helplines.
    pub(super) fn check_helplines(&self) -> Result<(), Refused> {
        let rule = |words: &str| Err(Refused::Rule(words.to_owned()));
        let helplines = &self.hours.helplines;
        if !helplines.iter().all(Helpline::is_written_out) {
            return rule("a helpline needs a name and a number of at most 40 characters each");
        }
        let latest = self.issued_at + CLOCKS_DIFFER_SECONDS;
        if helplines.iter().any(|one| one.checked_at > latest) {
            return rule("a helpline was checked later than the list was made");
        }
        let of = |audience| helplines.iter().filter(move |one| one.audience == audience);
        let is_too_many = |audience: &Audience| of(*audience).count() > HELPLINES_EACH_MAX;
        if Audience::ALL.iter().any(is_too_many) {
            return rule("at most three helplines are shown to the same people");
        }
        Ok(())
    }

    /// Helplines that a child may be shown now: for children, and checked within the last thirteen months.
    pub fn helplines_for_children(&self, now: UtcSeconds) -> impl Iterator<Item = &Helpline> {
        self.helplines_for(Audience::Children, now)
    }

    /// Helplines that these may be shown now: checked within the last thirteen months.
    pub fn helplines_for(
        &self,
        audience: Audience,
        now: UtcSeconds,
    ) -> impl Iterator<Item = &Helpline> {
        self.hours
            .helplines
            .iter()
            .filter(move |one| one.audience == audience)
            .filter(move |one| now - one.checked_at <= THIRTEEN_MONTHS)
    }
}
