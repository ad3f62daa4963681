//! Deeds on people, keys and machines that whoever watches over a log is told of: what a record says, and whether the
//! chain proves that it was written.

use std::collections::BTreeMap;

use protocol::{UtcSeconds, bytes::Id, chain::Link, export::ChainRecord, house::TOLD};
use serde_json::Value;

/// Begins a new epoch.
pub const RESTORED: &str = "restored";

/// One deed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Deed {
    /// One of [`TOLD`], or [`RESTORED`].
    pub what: &'static str,
    /// Who did it; nobody for a restore.
    pub by: Option<Id>,
    /// Whose place or keys, or which machine.
    pub about: Option<Id>,
    /// When the server wrote it.
    pub at: UtcSeconds,
}

/// The deeds among these records that one of these links was made for. Whatever else a server sends is not believed.
/// The links have been walked before.
pub fn proved(links: &[Link], records: &[ChainRecord]) -> Vec<Deed> {
    let links: BTreeMap<(u64, u64), &Link> = links
        .iter()
        .map(|link| ((link.epoch, link.n), link))
        .collect();
    records
        .iter()
        .filter(|record| {
            let link = links.get(&(record.link.epoch, record.link.n));
            link.is_some_and(|link| record.is_of(link))
        })
        .filter_map(deed)
        .collect()
}

/// The deed that a record stands for, if it is one to tell.
fn deed(record: &ChainRecord) -> Option<Deed> {
    let value: Value = serde_json::from_str(&record.record).ok()?;
    let at = record.link.received_at;
    if value.get("restored").is_some() {
        return Some(Deed {
            what: RESTORED,
            by: None,
            about: None,
            at,
        });
    }
    let house = value.get("house")?;
    let name = house.get("deed")?.as_str()?;
    Some(Deed {
        what: TOLD.into_iter().find(|told| *told == name)?,
        by: id(house.get("by")),
        about: id(house.get("about")),
        at,
    })
}

fn id(value: Option<&Value>) -> Option<Id> {
    Id::from_hex(value?.as_str()?)
}

#[cfg(test)]
mod tests;
