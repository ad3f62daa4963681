//! What is really in the stopped server's databases, and the demo's `summary.json`.

use crate::{Fault, Outcome};
use rusqlite::{Connection, OpenFlags};
use serde::Serialize;
use std::path::Path;

/// What a demo did and what came of it, as `summary.json` says it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Summary {
    /// The scenario that was played.
    pub scenario: String,
    /// Everything that was pressed or typed, in order.
    pub actions: Vec<String>,
    /// Where the scenario ended.
    pub outcome: String,
    /// Facts of play in the learning database.
    pub progress_events_stored: u32,
    /// The report's envelope.
    pub report_id: String,
    /// Who fetched its words, by the log's own chain.
    pub report_opened_by: String,
    /// The case that was made an incident.
    pub incident_id: String,
    /// Entries in its chronology.
    pub chronology_entries: u32,
    /// Whether any canary lies in any file of the server's folder.
    pub plaintext_found_on_server: bool,
    /// Pictures of every screen passed.
    pub screenshots: Vec<String>,
}

/// What lies in a stopped server's databases.
#[derive(Debug, Clone, Default)]
pub struct Stored {
    /// Facts of play.
    pub progress_events: u32,
    /// Scenario and outcome of each, in the order they happened.
    pub played: Vec<(String, String)>,
    /// What was done on the way to where a pupil stands in a story, for each who is in one.
    pub places: Vec<String>,
    /// How each pupil likes things said and shown.
    pub profiles: Vec<String>,
    /// The ids of the reports in the safeguarding log, in the order they arrived.
    pub reports: Vec<String>,
    /// Sign-in names of those to whom words of a report were given out.
    pub opened_by: Vec<String>,
    /// The ids of incidents, each with the length of its chronology.
    pub incidents: Vec<(String, u32)>,
    /// Whether a reader has signed that a report was seen.
    pub seen: u32,
}

impl Stored {
    /// Reads the databases of a stopped server with the server's own keys.
    ///
    /// # Errors
    /// When a database cannot be opened.
    pub fn read(server: &Path) -> Outcome<Self> {
        let learning = open(server, "learning")?;
        let log = open(server, "safeguarding")?;
        let mut stored = Self {
            profiles: texts(&learning, "select profile from pupils")?,
            places: texts(&learning, "select acts from story_places")?,
            progress_events: count(&learning, "select count(*) from progress")?,
            seen: count(&log, "select count(*) from seen")?,
            reports: texts(
                &log,
                "select lower(hex(id)) from envelopes where kind = 'report' order by received_at, id",
            )?,
            ..Self::default()
        };
        let mut played =
            learning.prepare("select scenario, outcome from progress order by happened_at, id")?;
        stored.played = played
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        let mut incidents =
            log.prepare("select lower(hex(id)), length from cases where status = 'incident'")?;
        stored.incidents = incidents
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        for act in texts(
            &log,
            "select act from acts where act is not null order by epoch, n",
        )? {
            let act: serde_json::Value = serde_json::from_str(&act)?;
            if let Some(opened) = act.get("opened") {
                let name = login_of(&learning, opened.get("by"))?;
                if !stored.opened_by.contains(&name) {
                    stored.opened_by.push(name);
                }
            }
        }
        Ok(stored)
    }
}

/// The sign-in name of a person.
fn login_of(learning: &Connection, id: Option<&serde_json::Value>) -> Outcome<String> {
    let id = id.and_then(serde_json::Value::as_str);
    let id = id.ok_or_else(|| Fault::new("the log does not say to whom words were given"))?;
    Ok(learning.query_row(
        "select login_name from staff where lower(hex(id)) = ?1",
        [id],
        |row| row.get(0),
    )?)
}

/// Opens one database, read-only, with its key from the key folder.
fn open(server: &Path, name: &str) -> Outcome<Connection> {
    let key = std::fs::read_to_string(server.join("keys").join(format!("{name}.key")))?;
    let file = server.join("data").join(format!("{name}.db"));
    let database = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    database.execute_batch(&format!("pragma key = \"x'{}'\";", key.trim()))?;
    Ok(database)
}

fn count(database: &Connection, question: &str) -> Outcome<u32> {
    Ok(database.query_row(question, [], |row| row.get(0))?)
}

fn texts(database: &Connection, question: &str) -> Outcome<Vec<String>> {
    let mut asked = database.prepare(question)?;
    let rows = asked.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
