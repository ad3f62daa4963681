//! Related incidents, each by the number of its case, and a file of child protection by its number alone (F-29, F-91).

use protocol::{bytes::Id, cases::CaseRow, field::FieldKind};

use super::{FormFacts, Incidents, SeenCase, form::Form, missing::Missing};
use crate::export::number;

/// The line with the number of a related case.
pub const RELATED: &str = "related";
/// The line with the number of a child-protection file.
pub const FILE: &str = "file";
/// More letters in a row are a name or a sentence and no number.
const LETTERS_MAX: usize = 4;
/// The longest number of a file, in characters.
const FILE_MAX: usize = 24;

/// A case that can be named on the open one.
pub struct Linkable<'a> {
    /// Which.
    pub case: Id,
    /// Its short number.
    pub number: String,
    /// The name it goes by; empty where it has none.
    pub title: &'a str,
    /// What of it was seen.
    pub seen: &'a SeenCase,
}

impl Incidents {
    /// What decides what the forms of the open case ask, with the other cases that can be named there.
    pub fn form_facts(&self) -> FormFacts<'_> {
        let open = self.open.as_ref();
        FormFacts {
            incidents: Some(self),
            ..open.map(|open| open.form_facts()).unwrap_or_default()
        }
    }

    /// Cases of this log that are open here and that everybody can read who reads the open one, the newest first: nobody
    /// hears by a link of a case from which they were left out (P16).
    pub fn linkable(&self) -> Vec<Linkable<'_>> {
        let Some(open) = &self.open else {
            return Vec::new();
        };
        let is_other = |row: &&CaseRow| {
            row.case != open.row.case && row.practice == open.row.practice && self.log == open.log
        };
        let known = self.rows.iter().filter(is_other).filter_map(|row| {
            let seen = self.seen.get(&row.case)?;
            let title = self.titles.get(&row.case);
            seen.is_read_by_all(&open.reader_ids).then(|| Linkable {
                case: row.case,
                number: number(row.case),
                title: title.map_or("", String::as_str),
                seen,
            })
        });
        known.collect()
    }

    /// Other cases that were opened here and name the open one as related: whoever wrote the link wrote it there (F-29).
    pub fn named_by(&self) -> Vec<&CaseRow> {
        let Some(open) = self.open.as_ref().filter(|open| self.log == open.log) else {
            return Vec::new();
        };
        let own = number(open.row.case);
        let names_it = |row: &&CaseRow| {
            let seen = self.seen.get(&row.case);
            row.case != open.row.case && seen.is_some_and(|seen| seen.names(&own))
        };
        self.rows.iter().filter(names_it).collect()
    }

    /// The case of this log with this number, if this reader can read it.
    pub fn numbered(&self, wanted: &str) -> Option<Id> {
        let wanted = wanted.trim();
        let mut cases = self.rows.iter().map(|row| row.case);
        cases.find(|case| number(*case).eq_ignore_ascii_case(wanted))
    }
}

/// What a link lacks. Nothing where no case is open, because then nothing is sealed.
pub(super) fn lacks(
    kind: FieldKind,
    form: &Form,
    incidents: Option<&Incidents>,
) -> Option<Missing> {
    let incidents = incidents.filter(|_| kind == FieldKind::Link)?;
    let (related, file) = (form.said(RELATED), form.said(FILE));
    let is_known = || {
        let mut linkable = incidents.linkable().into_iter();
        linkable.any(|one| one.number.eq_ignore_ascii_case(related))
    };
    if related.is_empty() && file.is_empty() {
        Some(Missing::Related)
    } else if !related.is_empty() && !is_known() {
        Some(Missing::NoSuchCase)
    } else if !file.is_empty() && !is_file_number(file) {
        Some(Missing::FileNumber)
    } else {
        None
    }
}

/// A number as files have them, and nothing about anybody: the file itself is elsewhere (F-91).
fn is_file_number(text: &str) -> bool {
    let has_digit = text.chars().any(|one| one.is_ascii_digit());
    let mut words = text.split(|one: char| !one.is_alphabetic());
    let is_short = text.chars().count() <= FILE_MAX;
    has_digit && is_short && words.all(|word| word.chars().count() <= LETTERS_MAX)
}

#[cfg(test)]
mod tests;
