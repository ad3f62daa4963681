//! Saving a class's learning: a table for people, statements for machines.

use std::path::Path;

use protocol::{
    bytes::Id,
    classroom::{ClassProgress, Coverage, OneClass},
    machines::Nothing,
    paths,
};

use super::Client;
use crate::{
    clock,
    folder::write_bytes,
    intent::{Answer, LearningFile, Trouble},
    learning_export::{as_csv, as_xapi},
    school_folders::{beside_us, saving_folder},
    titles::Titles,
};

impl Client {
    /// The facts are asked for anew, so that the file has what the server has.
    pub(super) fn save_learning(
        &mut self,
        class: Id,
        file: LearningFile,
    ) -> Result<Answer, Trouble> {
        let progress: ClassProgress = self.ask(paths::CLASSROOM_PROGRESS, &OneClass { class })?;
        let titles = Titles::load(&beside_us("curriculum/content"));
        let (bytes, end) = match file {
            LearningFile::Table => (as_csv(&progress, &titles).into_bytes(), "csv"),
            LearningFile::Statements(edition) => {
                let statements = as_xapi(&progress, &titles, edition);
                let bytes = serde_json::to_vec_pretty(&statements);
                (bytes.unwrap_or_default(), "json")
            }
        };
        // No name in the file's name: folders of downloads are looked at by others.
        let short: String = class.to_string().chars().take(8).collect();
        saved(&format!("learning-{short}"), end, &bytes)
    }

    pub(super) fn load_coverage(&mut self) -> Result<Answer, Trouble> {
        let coverage: Coverage = self.ask(paths::CLASSROOM_COVERAGE, &Nothing {})?;
        Ok(Answer::Coverage(coverage))
    }
}

/// A table as it is on the screen.
pub(super) fn save_table(name: &str, table: &str) -> Result<Answer, Trouble> {
    // Spreadsheets take a file for UTF-8 by its mark.
    saved(name, "csv", format!("\u{feff}{table}").as_bytes())
}

fn saved(stem: &str, end: &str, bytes: &[u8]) -> Result<Answer, Trouble> {
    let folder = saving_folder();
    let day = clock::written(clock::now());
    let day = day.get(..10).unwrap_or(&day);
    let path = Path::new(&folder).join(format!("{stem}-{day}.{end}"));
    write_bytes(&path, bytes).map_err(|why| {
        Trouble::Here(format!(
            "What was practised could not be saved in {folder}: {why}. Please try again."
        ))
    })?;
    Ok(Answer::LearningSaved(path.display().to_string()))
}
