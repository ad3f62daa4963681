//! Saving what the server holds about one pupil: once to read, once for machines.

use std::path::Path;

use protocol::{
    bytes::Id,
    paths,
    subject_access::{AskSubject, SubjectRecord},
};

use super::Client;
use crate::{
    clock,
    folder::write_bytes,
    intent::{Answer, Trouble},
    school_folders::saving_folder,
    subject_text::subject_text,
};

impl Client {
    /// The server has put it on record before it answers.
    pub(super) fn save_subject(&mut self, pupil: Id) -> Result<Answer, Trouble> {
        let record: SubjectRecord = self.ask(paths::SUBJECT_ACCESS, &AskSubject { pupil })?;
        let folder = saving_folder();
        // No name in the file's name: folders of downloads are looked at by others.
        let short: String = pupil.to_string().chars().take(8).collect();
        let day = clock::written(record.at);
        let day = day.get(..10).unwrap_or(&day);
        let named = |end: &str| Path::new(&folder).join(format!("pupil-{short}-{day}.{end}"));
        let (text, json) = (named("txt"), named("json"));
        let fault = |why: &dyn std::fmt::Display| {
            Trouble::Here(format!(
                "What is held about {} could not be saved in {folder}: {why}. That you asked for it is on record; please try again.",
                record.name
            ))
        };
        let words = subject_text(&record).map_err(|why| fault(&why))?;
        let machines = serde_json::to_vec_pretty(&record).map_err(|why| fault(&why))?;
        write_bytes(&text, words.as_bytes()).map_err(|why| fault(&why))?;
        write_bytes(&json, &machines).map_err(|why| fault(&why))?;
        Ok(Answer::SubjectSaved {
            name: record.name.clone(),
            file: text.display().to_string(),
        })
    }
}
