//! Reads the migrations as a reader does: which column stands where, and what its comment says about it.

use crate::{Fault, Outcome};
use std::collections::BTreeMap;

/// A column's comment, in its three parts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    /// What it is for.
    pub purpose: String,
    /// How long it is kept.
    pub life: String,
    /// The server reads it (`clear`) or cannot (`sealed`).
    pub sight: String,
}

/// Tables, each with its columns and what stands behind them, in the order of the file.
pub type Tables = BTreeMap<String, Vec<(String, String)>>;

/// Runs through one migration and brings the tables known so far up to date.
///
/// # Errors
/// A statement that changes a table in a way this reader does not know.
pub fn apply(tables: &mut Tables, migration: &str) -> Outcome<()> {
    for statement in statements(migration) {
        let words: Vec<String> = words(&statement.head);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        match words.as_slice() {
            ["create", "table", name, ..] => {
                let columns = statement.items.iter().filter_map(column).collect();
                tables.insert((*name).to_owned(), columns);
            }
            ["alter", "table", name, "add", "column", column, ..] => {
                let table = known(tables, name)?;
                table.push(((*column).to_owned(), statement.comment.clone()));
            }
            ["alter", "table", name, "drop", "column", column, ..] => {
                known(tables, name)?.retain(|(known, _)| known != column);
            }
            [
                "alter",
                "table",
                name,
                "rename",
                "column",
                old,
                "to",
                new,
                ..,
            ] => {
                for (known, _) in known(tables, name)? {
                    if known == old {
                        (*new).clone_into(known);
                    }
                }
            }
            ["alter", "table", name, "rename", "to", new, ..] => {
                let columns = std::mem::take(known(tables, name)?);
                tables.remove(*name);
                tables.insert((*new).to_owned(), columns);
            }
            ["drop", "table", name, ..] => drop(tables.remove(*name)),
            ["alter", ..] => {
                return Err(Fault::new(format!(
                    "this change of a table is not understood: {}",
                    statement.head
                )));
            }
            _ => {}
        }
    }
    Ok(())
}

/// The three parts of a comment; nothing when a part is missing or the last is neither `clear` nor `sealed`.
#[must_use]
pub fn told(comment: &str) -> Option<Told> {
    let parts: Vec<&str> = comment.split(';').map(str::trim).collect();
    let [purpose, life, sight] = parts.as_slice() else {
        return None;
    };
    let is_whole = !purpose.is_empty() && !life.is_empty() && ["clear", "sealed"].contains(sight);
    is_whole.then(|| Told {
        purpose: (*purpose).to_owned(),
        life: (*life).to_owned(),
        sight: (*sight).to_owned(),
    })
}

fn known<'a>(tables: &'a mut Tables, name: &str) -> Outcome<&'a mut Vec<(String, String)>> {
    tables
        .get_mut(name)
        .ok_or_else(|| Fault::new(format!("a migration changes '{name}' before it is there")))
}

/// A column of a `create table`; nothing for a constraint of the whole table.
fn column(item: &Item) -> Option<(String, String)> {
    let name = words(&item.text).into_iter().next()?;
    let is_constraint = ["primary", "unique", "check", "foreign", "constraint"].contains(&&*name);
    (!is_constraint).then(|| (name, item.comment.clone()))
}

fn words(text: &str) -> Vec<String> {
    let plain = text.replace(['(', ')', ';', ','], " ").to_lowercase();
    plain
        .split_whitespace()
        .map(str::to_owned)
        .filter(|word| !["if", "not", "exists"].contains(&word.as_str()))
        .collect()
}

/// One SQL statement: what stands before its brackets, what stands inside, and comments beside it.
#[derive(Default)]
struct Sentence {
    head: String,
    items: Vec<Item>,
    comment: String,
}

/// One line of thought inside the brackets, with the comment that belongs to it.
#[derive(Default)]
struct Item {
    text: String,
    comment: String,
}

/// Splits a migration. A comment on the line where an item or a statement ended belongs to it.
fn statements(migration: &str) -> Vec<Sentence> {
    let mut all: Vec<Sentence> = Vec::new();
    let mut now = Sentence::default();
    let mut depth = 0_u32;
    for line in migration.lines() {
        let (code, comment) = line.split_once("--").unwrap_or((line, ""));
        let (mut ended_item, mut ended_statement) = (false, false);
        for letter in code.chars() {
            let before = depth;
            match letter {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            match (letter, before, depth) {
                ('(', 0, _) => now.items.push(Item::default()),
                (',', 1, _) => {
                    now.items.push(Item::default());
                    ended_item = true;
                }
                (';', 0, _) => {
                    all.push(std::mem::take(&mut now));
                    ended_statement = true;
                }
                (_, 0, _) | (_, _, 0) => now.head.push(letter),
                _ => now.items.last_mut().into_iter().for_each(|item| {
                    item.text.push(letter);
                    ended_item &= letter.is_whitespace();
                }),
            }
        }
        now.head.push(' ');
        if let Some(item) = now.items.last_mut() {
            item.text.push(' ');
        }
        let target = if ended_statement {
            all.last_mut().map(|statement| &mut statement.comment)
        } else if ended_item {
            now.items
                .iter_mut()
                .nth_back(1)
                .map(|item| &mut item.comment)
        } else if depth > 0 {
            now.items.last_mut().map(|item| &mut item.comment)
        } else if now.head.trim().is_empty() {
            // A heading above the statements, not about one of them.
            None
        } else {
            Some(&mut now.comment)
        };
        if let (Some(target), false) = (target, comment.trim().is_empty()) {
            let gap = if target.is_empty() { "" } else { " " };
            target.push_str(gap);
            target.push_str(comment.trim());
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{Tables, apply, told};

    fn read(migrations: &[&str]) -> Tables {
        let mut tables = Tables::new();
        for migration in migrations {
            apply(&mut tables, migration).unwrap();
        }
        tables
    }

    #[test]
    fn each_column_has_the_comment_beside_it_and_constraints_are_no_columns() {
        let tables = read(&["-- Heading; not about; clear\ncreate table rows (\n\
             id integer primary key check (id in (1, 2)), -- who; always; clear\n\
             words blob\n  not null, -- what; a year; sealed\n\
             last text -- the last\n  -- one; a day; clear\n,\
             primary key (id, words)\n) strict;\ncreate index x on rows (id);"]);
        let expected = [
            ("id", "who; always; clear"),
            ("words", "what; a year; sealed"),
            ("last", "the last one; a day; clear"),
        ];
        assert_eq!(
            tables["rows"],
            expected.map(|(a, b)| (a.to_owned(), b.to_owned()))
        );
    }

    #[test]
    fn later_migrations_add_rename_rebuild_and_drop() {
        let first = "create table old (id blob, -- a; b; clear\n gone text -- c; d; clear\n);\ncreate table other (x text);";
        let second = "alter table old add column seen integer; -- e; f; clear\n\
             alter table old drop column gone;\nalter table old rename column id to name;\n\
             drop table other;\nalter table old rename to new;";
        let tables = read(&[first, second]);
        assert_eq!(tables.len(), 1);
        let names: Vec<_> = tables["new"]
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        assert_eq!(names, ["name", "seen"]);
        assert_eq!(tables["new"][1].1, "e; f; clear");
    }

    #[test]
    fn a_comment_counts_only_with_purpose_life_and_sight() {
        assert!(told("who; a year; clear").is_some() && told("who; a year; sealed").is_some());
        for half in [
            "",
            "who",
            "who; a year",
            "who; ; clear",
            "who; a year; perhaps",
            "a; b; c; clear",
        ] {
            assert_eq!(told(half), None, "{half}");
        }
    }
}
