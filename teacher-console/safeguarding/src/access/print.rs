//! The table of access as a school prints it: for reading, and for a spreadsheet. Made from the table, never by hand.

use std::fmt::Write as _;

use super::{AccessTable, Area, Grant, PermissionRow, Who};

impl AccessTable {
    /// As Markdown: the need-to-know table by role, then every rule with whom it is for.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut out = String::from(
            "# Who may see and do what\n\nMade from `safeguarding/access.ron`, the table the server asks before every answer. One person may hold several\nroles, and what one of them allows is allowed. Whatever no line allows is denied, and looks like something that is\nnot there. Whom a record is about is left out by never being sealed for.\n\n## Need to know, by role\n\n| Role |",
        );
        for (_, words) in Area::ALL {
            // Writing into a string cannot fail.
            let _ = write!(out, " {words} |");
        }
        out.push_str("\n|---|---|---|---|---|---|\n");
        for (role, cells) in &self.reach {
            let _ = write!(out, "| {} |", role.words());
            for cell in cells {
                let _ = write!(out, " {} |", cell.words());
            }
            out.push('\n');
        }
        out.push_str("\n'What is sealed for them' holds for everybody: a child may choose any adult the school lists, and that adult reads what was sealed for them, whatever stands here.\n\n## Rules\n\n| What | How far one must have got in | For whom | Serves |\n|---|---|---|---|\n");
        for row in &self.permissions {
            let _ = writeln!(
                out,
                "| {} | {} | {} | {} |",
                row.words,
                row.door.words(),
                for_whom(row, "<br>"),
                row.ids.join(", ")
            );
        }
        out
    }

    /// As CSV with one line for each cell of the need-to-know table and one for each rule.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let mut out = String::from("part,who or what,area or door,reach or for whom,serves\r\n");
        for (role, cells) in &self.reach {
            for ((_, area), cell) in Area::ALL.into_iter().zip(cells) {
                line(
                    &mut out,
                    &[
                        "need to know",
                        role.words(),
                        area,
                        cell.words(),
                        "section H",
                    ],
                );
            }
        }
        for row in &self.permissions {
            let (whom, ids) = (for_whom(row, "; "), row.ids.join(" "));
            line(
                &mut out,
                &["rule", &row.words, row.door.words(), &whom, &ids],
            );
        }
        out
    }
}

impl PermissionRow {
    /// For whom it is, in words; one line is enough.
    #[must_use]
    pub fn for_whom(&self) -> Vec<String> {
        self.to.iter().map(grant).collect()
    }
}

fn for_whom(row: &PermissionRow, between: &str) -> String {
    row.for_whom().join(between)
}

fn grant(grant: &Grant) -> String {
    let mut out = match &grant.who {
        Who::Everybody => "everybody who got in".to_owned(),
        Who::Roles(roles) => {
            let words: Vec<&str> = roles.iter().map(|role| role.words()).collect();
            words.join(", ")
        }
    };
    if let Some(log) = grant.log {
        let _ = write!(out, ", in the log '{log}'");
    }
    for (place, tie) in grant.ties.iter().enumerate() {
        out.push_str(if place == 0 { ", if " } else { " and " });
        out.push_str(tie.words());
    }
    out
}

/// Every field quoted, so that no comma in a sentence makes a column.
fn line(out: &mut String, fields: &[&str]) {
    let quoted: Vec<String> = fields
        .iter()
        .map(|field| format!("\"{}\"", field.replace('"', "\"\"")))
        .collect();
    out.push_str(&quoted.join(","));
    out.push_str("\r\n");
}
