//! Whether it was decided not to tell parents, and why.

use protocol::field::FieldKind;

use crate::{clock, state::incidents::ShownCase, words::Words};

/// That it was decided not to tell parents.
pub(super) struct Withheld {
    /// When.
    pub(super) at: String,
    /// As it stands on the record.
    pub(super) reason: String,
}

/// The newest entry about telling parents, where it says that they were not told.
pub(super) fn withheld(open: &ShownCase, words: &Words) -> Option<Withheld> {
    let (parents, nobody) = (
        words.say("line-whom-parents"),
        words.say("line-whom-nobody"),
    );
    let told = open.fields(&[FieldKind::Told]);
    let mut about_parents = told
        .iter()
        .rev()
        .filter(|field| [&*parents, &*nobody].contains(&field.line("whom")));
    let newest = about_parents.next()?;
    let reason = Some(newest.line("reason")).filter(|reason| !reason.is_empty());
    (newest.line("whom") == nobody).then(|| Withheld {
        at: clock::spoken(newest.act.happened_at),
        reason: reason.map_or_else(|| words.say("letter-no-reason"), str::to_owned),
    })
}

#[cfg(test)]
mod tests;
