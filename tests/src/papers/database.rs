//! What a fresh database really has: made by the store, asked by `SQLite`, beside what the migrations' comments say.

use super::sql::{self, Tables};
use crate::process::root;
use crate::{Fault, Outcome};
use safeguarding::Log;
use std::collections::BTreeMap;
use std::path::Path;

/// The two areas: the learning file, and the schema all three case logs share.
pub const AREAS: [&str; 2] = ["cases", "learning"];

/// The tables of one area with the comments of its migrations.
///
/// # Errors
/// When a migration cannot be read.
pub fn commented(area: &str) -> Outcome<Tables> {
    let folder = root().join("teacher-console/store/migrations").join(area);
    let mut files: Vec<_> = std::fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    files.sort();
    let mut tables = Tables::new();
    for file in files {
        sql::apply(&mut tables, &std::fs::read_to_string(&file)?)
            .map_err(|fault| fault.while_doing(&file.display().to_string()))?;
    }
    Ok(tables)
}

/// Tables and columns of a database that the store has just made.
///
/// # Errors
/// When it cannot be made or asked.
pub fn real(area: &str) -> Outcome<BTreeMap<String, Vec<String>>> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("fresh.db");
    let key = store::StoreKey::from_bytes([7; 32]);
    match area {
        "learning" => drop(store::Learning::create(&file, &key)?),
        // Which of the three does not matter: they share one schema.
        "cases" => drop(store::CaseLog::create(&file, &key, Log::Safeguarding)?),
        other => return Err(Fault::new(format!("there is no area '{other}'"))),
    }
    columns(&file, &"07".repeat(32))
}

fn columns(file: &Path, key: &str) -> Outcome<BTreeMap<String, Vec<String>>> {
    let database = rusqlite::Connection::open(file)?;
    database.execute_batch(&format!("pragma key = \"x'{key}'\";"))?;
    let mut names = database.prepare(
        "select name from sqlite_schema where type in ('table', 'view') and name not like 'sqlite_%'",
    )?;
    let names: Vec<String> = names
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let mut tables = BTreeMap::new();
    for name in names {
        let mut statement = database.prepare("select name from pragma_table_info(?1)")?;
        let columns = statement
            .query_map([&name], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        tables.insert(name, columns);
    }
    Ok(tables)
}
