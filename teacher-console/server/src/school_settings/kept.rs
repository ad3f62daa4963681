//! What the school has decided, as it lies in the database with who chose and when.

use protocol::{
    UtcSeconds,
    bytes::Id,
    school_settings::{Choosing, SettingRow},
};
use serde::{Deserialize, Serialize};
use store::Learning;

use super::{Row, Setting};
use crate::fault::Fault;

/// As it lies in the database: what was chosen, by whom, when.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    value: String,
    by: Id,
    at: UtcSeconds,
}

fn key(row: &Row) -> String {
    format!("school-{}", row.id)
}

/// What was chosen, if anything that still counts: a value outside today's bounds is as if nobody had chosen.
fn kept(learning: &Learning, row: &Row) -> Result<Option<Kept>, Fault> {
    let text = learning.setting(&key(row))?;
    Ok(text
        .and_then(|text| serde_json::from_str::<Kept>(&text).ok())
        .filter(|kept| row.check(&kept.value).as_ref() == Ok(&kept.value)))
}

/// The value that counts now.
///
/// # Errors
///
/// What the database says.
pub fn value(learning: &Learning, setting: Setting, is_demo: bool) -> Result<String, Fault> {
    let row = setting.row();
    Ok(
        kept(learning, &row)?
            .map_or_else(|| row.default_for(is_demo).to_owned(), |kept| kept.value),
    )
}

/// What somebody has chosen that still counts, and who and when.
///
/// # Errors
///
/// What the database says.
pub fn chosen(learning: &Learning, setting: Setting) -> Result<Option<(String, Choosing)>, Fault> {
    let kept = kept(learning, &setting.row())?;
    Ok(kept.map(|kept| {
        let choosing = Choosing {
            by: kept.by,
            at: kept.at,
        };
        (kept.value, choosing)
    }))
}

/// The number that counts now; nothing when it is off.
///
/// # Errors
///
/// What the database says.
pub fn number(learning: &Learning, setting: Setting, is_demo: bool) -> Result<Option<u32>, Fault> {
    Ok(value(learning, setting, is_demo)?.parse().ok())
}

/// Keeps a choice. The caller has asked whether they may, and writes it into the logs.
///
/// # Errors
///
/// What the database says.
pub fn choose(
    learning: &Learning,
    setting: Setting,
    value: &str,
    chosen: Choosing,
) -> Result<(), Fault> {
    let kept = Kept {
        value: value.to_owned(),
        by: chosen.by,
        at: chosen.at,
    };
    let text = serde_json::to_string(&kept)
        .map_err(|_| Fault::new("A setting could not be written.", "Please report this."))?;
    learning.set_setting(&key(&setting.row()), &text)?;
    Ok(())
}

/// All of them as they stand.
///
/// # Errors
///
/// What the database says.
pub fn all(learning: &Learning, is_demo: bool) -> Result<Vec<SettingRow>, Fault> {
    let mut rows = Vec::new();
    for setting in Setting::ALL {
        let row = setting.row();
        let default = row.default_for(is_demo).to_owned();
        let kept = kept(learning, &row)?;
        rows.push(SettingRow {
            id: row.id.to_owned(),
            value: kept
                .as_ref()
                .map_or_else(|| default.clone(), |kept| kept.value.clone()),
            default,
            bounds: row.bounds(),
            source: row.source.to_owned(),
            chosen: kept.map(|kept| Choosing {
                by: kept.by,
                at: kept.at,
            }),
        });
    }
    Ok(rows)
}
