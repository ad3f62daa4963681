//! 'What the server sees': every column of every table and everything that travels in the clear, in one paper.

use super::purposes::{self, Purpose};
use super::sql::{Told, told};
use super::{database, rust};
use crate::{Fault, Outcome};

/// What travels beside the databases' columns: a heading, the file and the type that holds it.
const IN_THE_CLEAR: &[(&str, &str, &str, &str)] = &[
    (
        "The outside of every envelope (`Header`)",
        "header",
        "teacher-console/protocol/src/envelope.rs",
        "Header",
    ),
    (
        "One for each reader of an envelope (`Stanza`)",
        "stanza",
        "teacher-console/protocol/src/envelope.rs",
        "Stanza",
    ),
    (
        "What an adult signs when they do something on a case (`Act`)",
        "act",
        "teacher-console/protocol/src/act.rs",
        "Act",
    ),
    (
        "What can be done on a case (`ActKind`)",
        "act-kind",
        "teacher-console/protocol/src/act.rs",
        "ActKind",
    ),
    (
        "What a reader's console says it did (`ConsoleNote`)",
        "console-note",
        "teacher-console/protocol/src/console_note.rs",
        "ConsoleNote",
    ),
    (
        "What a console can say it did (`Noted`)",
        "noted",
        "teacher-console/protocol/src/console_note.rs",
        "Noted",
    ),
    (
        "A reader's signed word to whoever told (`Seen`)",
        "seen-statement",
        "teacher-console/protocol/src/seen.rs",
        "Seen",
    ),
    (
        "What one link of a log's chain can stand for (`Record`)",
        "record",
        "teacher-console/store/src/cases/record.rs",
        "Record",
    ),
    (
        "A fact of play (`ProgressFact`)",
        "progress-fact",
        "teacher-console/protocol/src/parcel.rs",
        "ProgressFact",
    ),
];

const HEAD: &str = "\
# What the server sees

Made from the code by `cargo xtask papers`; a test fails while it is not current. Every column of every table of a fresh
database is here, and everything that travels beside sealed words in the clear. *Clear*: the server's programs can read
it (its disk is encrypted all the same). *Sealed*: it cannot, whoever runs it. *Row*: the purpose in
[the impact assessment](papers/impact-assessment.md) that answers for the field.

Not in any table, because it is sealed on the computer where it was written: which pupil told, about whom, what about,
and every word.
";

/// The whole paper.
///
/// # Errors
/// A list of every field that lacks a purpose, a life, a sight or a row, and of every row that answers for nothing.
pub fn text(purposes: &[Purpose]) -> Outcome<String> {
    let mut text = HEAD.to_owned();
    let mut lacking = Vec::new();
    let mut known = Vec::new();
    for area in database::AREAS {
        text.push_str(&format!("\n## {}\n", area_title(area)));
        let commented = database::commented(area)?;
        let real = database::real(area)?;
        for (table, columns) in &real {
            let name = format!("{area}.{table}");
            text.push_str(&format!(
                "\n### `{table}`\n\n| field | what for | how long | | row |\n|---|---|---|---|---|\n"
            ));
            let comments = commented.get(table).map(Vec::as_slice).unwrap_or_default();
            for column in columns {
                known.push((name.clone(), column.clone()));
                let comment = comments.iter().find(|(known, _)| known == column);
                let Some(said) = comment.and_then(|(_, comment)| told(comment)) else {
                    lacking.push(format!(
                        "{name}.{column}: its migration does not say 'purpose; how long; clear' or 'sealed'"
                    ));
                    continue;
                };
                let life = life(&said, comments);
                let row = row(purposes, &name, column, &mut lacking);
                text.push_str(&format!(
                    "| `{column}` | {} | {life} | {} | {row} |\n",
                    said.purpose, said.sight
                ));
            }
        }
        lacking.extend(only_in_comments(area, &commented, &real));
    }
    text.push_str("\n## In the clear beside sealed words, or signed\n");
    for (title, name, file, type_name) in IN_THE_CLEAR {
        text.push_str(&format!(
            "\n### {title}\n\n| field | what it says | row |\n|---|---|---|\n"
        ));
        for member in rust::members(file, type_name)? {
            known.push(((*name).to_owned(), member.name.clone()));
            let row = row(purposes, name, &member.name, &mut lacking);
            text.push_str(&format!(
                "| `{}` | {} | {row} |\n",
                member.name, member.words
            ));
        }
    }
    lacking.extend(answers_for_nothing(purposes, &known));
    if lacking.is_empty() {
        Ok(text)
    } else {
        Err(Fault::new(format!(
            "what the server sees is not wholly answered for:\n  {}",
            lacking.join("\n  ")
        )))
    }
}

fn area_title(area: &str) -> &'static str {
    match area {
        "cases" => "Each of the three logs: safeguarding, staff, leaders",
        _ => "The learning file",
    }
}

/// 'as id' is what stands beside `id`.
fn life(said: &Told, comments: &[(String, String)]) -> String {
    let other = said.life.strip_prefix("as ").and_then(|column| {
        let (_, comment) = comments.iter().find(|(known, _)| known == column)?;
        told(comment)
    });
    other.map_or_else(|| said.life.clone(), |other| other.life)
}

fn row(purposes: &[Purpose], table: &str, field: &str, lacking: &mut Vec<String>) -> String {
    let rows = purposes::answering(purposes, table, field);
    if let [row] = rows.as_slice() {
        return (*row).to_owned();
    }
    lacking.push(format!(
        "{table}.{field}: {} rows of papers/purposes.ron answer for it, it should be one. Say there what it is used for",
        rows.len()
    ));
    String::new()
}

fn only_in_comments(
    area: &str,
    commented: &super::sql::Tables,
    real: &std::collections::BTreeMap<String, Vec<String>>,
) -> Vec<String> {
    let mut lost = Vec::new();
    for (table, columns) in commented {
        for (column, _) in columns {
            let is_real = real.get(table).is_some_and(|real| real.contains(column));
            if !is_real {
                lost.push(format!(
                    "{area}.{table}.{column}: the migrations name it and the database has it not"
                ));
            }
        }
    }
    lost
}

fn answers_for_nothing(purposes: &[Purpose], known: &[(String, String)]) -> Vec<String> {
    let mut empty = Vec::new();
    for purpose in purposes {
        for (table, fields) in &purpose.fields {
            for field in fields {
                let is_there = known.iter().any(|(a, b)| a == table && b == field);
                if !is_there {
                    empty.push(format!(
                        "{} answers for {table}.{field}, which is not there",
                        purpose.id
                    ));
                }
            }
        }
    }
    empty
}

#[cfg(test)]
mod tests {
    use super::{answers_for_nothing, life, row};
    use crate::papers::purposes::Purpose;
    use crate::papers::sql::told;

    fn purpose(table: &str, field: &str) -> Purpose {
        Purpose {
            id: "DP-01".to_owned(),
            what_for: String::new(),
            whose: String::new(),
            basis: String::new(),
            why_needed: String::new(),
            fields: [(table.to_owned(), vec![field.to_owned()])].into(),
        }
    }

    #[test]
    fn a_field_without_a_row_or_with_two_and_a_row_without_a_field_are_named() {
        let one = [purpose("cases.log", "n")];
        let mut lacking = Vec::new();
        assert_eq!(row(&one, "cases.log", "n", &mut lacking), "DP-01");
        assert!(lacking.is_empty());
        row(&one, "cases.log", "new", &mut lacking);
        row(
            &[purpose("t", "f"), purpose("t", "f")],
            "t",
            "f",
            &mut lacking,
        );
        assert_eq!(lacking.len(), 2, "{lacking:?}");
        let known = [("cases.log".to_owned(), "n".to_owned())];
        assert!(answers_for_nothing(&one, &known).is_empty());
        assert_eq!(answers_for_nothing(&one, &[]).len(), 1);
    }

    #[test]
    fn a_life_that_points_at_another_column_is_written_out() {
        let comments = [("id".to_owned(), "random; a year; clear".to_owned())];
        assert_eq!(life(&told("x; as id; clear").unwrap(), &comments), "a year");
        assert_eq!(
            life(&told("x; as the case; clear").unwrap(), &comments),
            "as the case"
        );
    }
}
