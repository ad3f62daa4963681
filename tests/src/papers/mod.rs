//! The tables of the school's papers that are made from the code, and what makes them.
//!
//! `cargo xtask papers` writes them; a tidy test fails while one of them is not what the code says. Reading order:
//! `sql` and `rust` (what stands in the sources), `database` (what a fresh database really has), `purposes` (which row
//! of the impact assessment answers for a field), `sees` (the table itself).

pub mod database;
pub mod impact;
pub mod purposes;
pub mod rust;
pub mod sees;
pub mod sql;

use crate::process::root;
use crate::{Fault, Outcome};
use std::path::PathBuf;

/// Where a school finds its papers, below the root.
pub const FOLDER: &str = "teacher-console/server/papers";

/// One file, with what should stand in it.
#[derive(Debug)]
pub struct Paper {
    /// Where it lies.
    pub path: PathBuf,
    /// The whole text.
    pub text: String,
}

/// Every paper that is made from the code, wholly or between its marks.
///
/// # Errors
/// When a source cannot be read, or a field has no purpose, no life or no row of the impact assessment.
pub fn made_from_code() -> Outcome<Vec<Paper>> {
    let purposes = purposes::read()?;
    let sees = Paper {
        path: root().join("teacher-console/server/what-the-server-sees.md"),
        text: sees::text(&purposes)?,
    };
    let path = root().join(FOLDER).join("impact-assessment.md");
    let text = between_marks(
        &std::fs::read_to_string(&path)?,
        &impact::purposes_table(&purposes),
    )?;
    let access = Paper {
        path: root().join("teacher-console/server/access.md"),
        text: safeguarding::access_table().to_markdown(),
    };
    Ok(vec![sees, access, Paper { path, text }])
}

const BEGIN: &str = "<!-- made from the code: cargo xtask papers -->\n";
const END: &str = "<!-- end -->";

/// Puts what was made between the two marks of a paper that people write.
fn between_marks(paper: &str, made: &str) -> Outcome<String> {
    let lost = || {
        Fault::new(format!(
            "a paper lost its marks '{}' and '{END}'",
            BEGIN.trim()
        ))
    };
    let (before, rest) = paper.split_once(BEGIN).ok_or_else(lost)?;
    let (_, after) = rest.split_once(END).ok_or_else(lost)?;
    Ok(format!("{before}{BEGIN}\n{made}\n{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::between_marks;

    #[test]
    fn what_people_wrote_stays_and_what_was_made_is_made_anew() {
        let paper =
            "before\n<!-- made from the code: cargo xtask papers -->\nold\n<!-- end -->\nafter\n";
        let made = between_marks(paper, "new").unwrap();
        assert!(made.starts_with("before\n") && made.ends_with("<!-- end -->\nafter\n"));
        assert!(made.contains("\nnew\n") && !made.contains("old"));
        assert!(between_marks("no marks", "new").is_err());
    }
}
