//! Whom the words of a case are never sealed for, wherever that is said.

use std::collections::BTreeSet;

use protocol::{
    act::Act,
    bytes::{Blob, Id},
    cases::{ActRow, OneCase},
    directory::LogName,
    entry::Entry,
    statement::Label,
};

use super::{Client, letting::openable, refused};
use crate::intent::Trouble;

impl Client {
    /// Whom the child, or the author of the worry it began with, took out. Where the report is not given to this reader,
    /// or was handed over, what was written on the case says so.
    pub(super) fn left_out(&mut self, log: LogName, one: &OneCase) -> Result<Vec<Id>, Trouble> {
        match one.report {
            Some(report) => match self.left_out_of_report(log, report) {
                Err(Trouble::NotThere(what, remedy)) => self
                    .left_out_of_entries(one)
                    .ok_or(Trouble::NotThere(what, remedy)),
                known => known,
            },
            None => self.left_out_of_worry(one),
        }
    }

    pub(super) fn left_out_of_report(
        &mut self,
        log: LogName,
        report: Id,
    ) -> Result<Vec<Id>, Trouble> {
        if !self.gists.contains_key(&report) {
            self.fetch_report(log, report)?;
        }
        let gist = self.gists.get(&report).cloned().unwrap_or_default();
        Ok(gist.left_out)
    }

    fn left_out_of_worry(&self, one: &OneCase) -> Result<Vec<Id>, Trouble> {
        let first = one.acts.first();
        let Some((sealed, act)) = first.and_then(|act| Some((act.envelope.as_ref()?, act))) else {
            return Ok(Vec::new());
        };
        let bytes = openable(sealed, &act.added)?;
        let entry = self.keys()?.open_entry(&bytes, self.chain()?);
        entry.map(|entry| entry.left_out.clone()).map_err(refused)
    }

    /// Nothing where no text of the case opens for this reader.
    fn left_out_of_entries(&self, one: &OneCase) -> Option<Vec<Id>> {
        let entries = one.acts.iter().filter_map(|row| self.entry_of(one, row));
        anybody_left_out(entries.map(|entry| entry.left_out.clone()))
    }

    /// The text that an act brought, where it opens and is the one that was signed.
    fn entry_of(&self, one: &OneCase, row: &ActRow) -> Option<Entry> {
        let sealed: &Blob = row.envelope.as_ref()?;
        let act: Act = row.act.read(Label::Act).ok()?;
        let bytes = openable(sealed, &row.added).ok()?;
        let entry = self
            .keys()
            .ok()?
            .open_entry(&bytes, self.chain().ok()?)
            .ok()?;
        let hash = protocol::bytes::sha256(&[&sealed.0]);
        let is_named = act.envelope.map(|named| (named.id, named.hash)) == Some((entry.id, hash));
        let is_of_this = [act.case, entry.case] == [one.row.case; 2];
        (is_named && is_of_this && entry.author == act.author).then_some(entry)
    }
}

/// Everybody whom any text leaves out, so that no later one can let somebody in again; nothing without a text.
fn anybody_left_out(texts: impl Iterator<Item = Vec<Id>>) -> Option<Vec<Id>> {
    let all: Vec<BTreeSet<Id>> = texts.map(|ids| ids.into_iter().collect()).collect();
    let has_texts = !all.is_empty();
    let everybody: BTreeSet<Id> = all.into_iter().flatten().collect();
    has_texts.then(|| everybody.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::anybody_left_out;
    use protocol::bytes::Id;

    #[test]
    fn f30_whoever_one_text_of_a_case_leaves_out_no_later_text_lets_in() {
        let [one, other] = [Id([1; 16]), Id([2; 16])];
        let texts = [vec![one], vec![], vec![other, one]];
        assert_eq!(anybody_left_out(texts.into_iter()), Some(vec![one, other]));
        assert_eq!(anybody_left_out([vec![]].into_iter()), Some(Vec::new()));
        assert_eq!(anybody_left_out([].into_iter()), None, "nobody knows");
    }
}
