//! One CSV file, row by row, each row with its line. A row that cannot be read hides no other.

use super::{BadRow, RowPlace, SourceFile};
use std::collections::BTreeSet;

/// A file with a heading.
pub(super) struct Table {
    file: String,
    /// In small letters, so that `SourcedId` is `sourcedid`.
    heading: Vec<String>,
    rows: Vec<(u64, csv::StringRecord)>,
    /// Everything that stands in rows that could not be taken: who is named there is named.
    broken: BTreeSet<String>,
}

/// One row of it.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    table: &'a Table,
    line: u64,
    fields: &'a csv::StringRecord,
}

impl Table {
    /// Reads a file, as far as it can be read. What is bad goes to `bad`: letters that are not UTF-8, line by line, and
    /// every row that is not as long as the heading. Nothing when there is no heading or it lacks a column.
    pub(super) fn read(file: &SourceFile, columns: &[&str], bad: &mut Vec<BadRow>) -> Option<Self> {
        if file.bytes.starts_with(&[0xff, 0xfe]) || file.bytes.starts_with(&[0xfe, 0xff]) {
            bad.push(other_letters(whole(file)));
            return None;
        }
        let text = String::from_utf8_lossy(&file.bytes);
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let heading: Vec<String> = reader
            .headers()
            .map(|heading| heading.iter().map(str::to_lowercase).collect())
            .unwrap_or_default();
        let mut table = Self {
            file: file.name.clone(),
            heading,
            rows: Vec::new(),
            broken: BTreeSet::new(),
        };
        let faults = table.faults_of_heading(columns);
        if !faults.is_empty() {
            bad.extend(faults);
            return None;
        }
        for record in reader.records() {
            match record {
                Ok(fields) => table.take(fields, bad),
                Err(why) => bad.push(BadRow::new(
                    table.place(why.position().map_or(0, csv::Position::line)),
                    "This row cannot be read as CSV.",
                    "Save the file as CSV once more.",
                )),
            }
        }
        Some(table)
    }

    fn faults_of_heading(&self, columns: &[&str]) -> Vec<BadRow> {
        if let [one] = self.heading.as_slice()
            && let Some((_, name)) = DIVIDERS.iter().find(|(sign, _)| one.contains(*sign))
        {
            return vec![BadRow::new(
                self.place(1),
                format!("The columns of this file are divided by {name}."),
                "Save it as CSV with commas between the columns.",
            )];
        }
        let count = |column: &str| {
            let named = self.heading.iter();
            named.filter(|one| one.eq_ignore_ascii_case(column)).count()
        };
        let mut bad = Vec::new();
        let missing: Vec<&str> = columns
            .iter()
            .copied()
            .filter(|column| count(column) == 0)
            .collect();
        if !missing.is_empty() {
            bad.push(BadRow::new(
                self.place(1),
                format!("The heading lacks {}.", missing.join(", ")),
                "Export the file again with these columns; their order does not matter.",
            ));
        }
        for column in columns.iter().filter(|column| count(column) > 1) {
            bad.push(BadRow::new(
                self.place(1),
                format!("The heading names {column} twice."),
                "Leave one of the two columns in the file.",
            ));
        }
        bad
    }

    fn take(&mut self, fields: csv::StringRecord, bad: &mut Vec<BadRow>) {
        let line = fields.position().map_or(0, csv::Position::line);
        if fields.iter().all(str::is_empty) {
            return;
        }
        if fields.len() != self.heading.len() {
            bad.push(BadRow::new(
                self.place(line),
                format!(
                    "This row has {} fields and the heading {}.",
                    fields.len(),
                    self.heading.len()
                ),
                "A comma inside a name needs quotation marks around the name; a field without anything still needs its comma.",
            ));
        } else if fields.iter().any(|field| field.contains('\u{fffd}')) {
            bad.push(other_letters(self.place(line)));
        } else {
            self.rows.push((line, fields));
            return;
        }
        self.broken.extend(fields.iter().map(str::to_owned));
    }

    fn column(&self, name: &str) -> Option<usize> {
        self.heading
            .iter()
            .position(|column| column.eq_ignore_ascii_case(name))
    }

    /// Whether there is such a column.
    pub(super) fn has(&self, column: &str) -> bool {
        self.column(column).is_some()
    }

    /// Whether a row that could not be taken names this: it has been explained already.
    pub(super) fn is_broken(&self, named: &str) -> bool {
        self.broken.contains(named)
    }

    /// Its rows, in order.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, fields)| Row {
            table: self,
            line: *line,
            fields,
        })
    }

    fn place(&self, line: u64) -> RowPlace {
        RowPlace {
            file: self.file.clone(),
            line,
        }
    }
}

/// What spreadsheets put between columns where a comma is part of numbers.
const DIVIDERS: [(char, &str); 2] = [(';', "semicolons"), ('\t', "tabs")];

impl<'a> Row<'a> {
    /// What stands in a column, without blanks around it; empty where the column is missing.
    pub(super) fn get(self, column: &str) -> &'a str {
        self.table
            .column(column)
            .and_then(|at| self.fields.get(at))
            .unwrap_or_default()
    }

    /// Where this row stands.
    pub(super) fn place(self) -> RowPlace {
        self.table.place(self.line)
    }
}

fn whole(file: &SourceFile) -> RowPlace {
    RowPlace {
        file: file.name.clone(),
        line: 0,
    }
}

fn other_letters(place: RowPlace) -> BadRow {
    BadRow::new(
        place,
        "There are letters here that are not UTF-8, or that were lost before.",
        "Save the file as 'CSV UTF-8', so that every name keeps its own letters.",
    )
}
