//! One CSV file, row by row, each row with its line.

use super::{BadRow, RowPlace, SourceFile};

/// A file with a heading.
pub(super) struct Table {
    file: String,
    /// In small letters, so that `SourcedId` is `sourcedid`.
    heading: Vec<String>,
    rows: Vec<(u64, csv::StringRecord)>,
}

/// One row of it.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    table: &'a Table,
    line: u64,
    fields: &'a csv::StringRecord,
}

impl Table {
    /// Reads a file.
    ///
    /// # Errors
    /// That it is not UTF-8, that it has no heading or lacks a column, and every row that is not as long as the heading.
    pub(super) fn read(file: &SourceFile, columns: &[&str]) -> Result<Self, Vec<BadRow>> {
        let text = std::str::from_utf8(&file.bytes).map_err(|why| vec![not_utf8(file, why)])?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
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
        };
        table.check_heading(columns)?;
        let mut bad = Vec::new();
        for record in reader.records() {
            match record {
                Ok(fields) => table.take(fields, &mut bad),
                Err(why) => bad.push(BadRow::new(
                    table.place(why.position().map_or(0, csv::Position::line)),
                    "This row cannot be read as CSV.",
                    "Save the file as CSV once more.",
                )),
            }
        }
        if bad.is_empty() { Ok(table) } else { Err(bad) }
    }

    fn check_heading(&self, columns: &[&str]) -> Result<(), Vec<BadRow>> {
        let missing: Vec<&str> = columns
            .iter()
            .copied()
            .filter(|column| self.column(column).is_none())
            .collect();
        if missing.is_empty() {
            return Ok(());
        }
        Err(vec![BadRow::new(
            self.place(1),
            format!("The heading lacks {}.", missing.join(", ")),
            "Export the file again with these columns; their order does not matter.",
        )])
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
            return;
        }
        self.rows.push((line, fields));
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

fn not_utf8(file: &SourceFile, why: std::str::Utf8Error) -> BadRow {
    let before = file.bytes.get(..why.valid_up_to()).unwrap_or_default();
    let line = before.split(|byte| *byte == b'\n').count();
    BadRow::new(
        RowPlace {
            file: file.name.clone(),
            line: u64::try_from(line).unwrap_or(0),
        },
        "There are letters here that are not UTF-8.",
        "Save the file as 'CSV UTF-8', so that every name keeps its own letters.",
    )
}
