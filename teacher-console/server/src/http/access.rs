//! The table of access in words, as a console prints it for governors (L-35). It is the same in every school.

use axum::Json;
use protocol::{
    access::{AccessInWords, RoleInWords, RuleInWords},
    machines::Nothing,
};
use safeguarding::{Area, Permission, access_table};

use super::{answer::Answer, body::Body, who::Staff};

/// The whole table.
pub(crate) async fn table(staff: Staff, Body(Nothing {}): Body<Nothing>) -> Answer<AccessInWords> {
    staff.may(Permission::ReadTheSettings, &[])?;
    let table = access_table();
    let role = |(role, cells): &(safeguarding::Role, [safeguarding::Reach; 5])| RoleInWords {
        role: role.words().to_owned(),
        reach: cells.iter().map(|cell| cell.words().to_owned()).collect(),
    };
    let rule = |row: &safeguarding::PermissionRow| RuleInWords {
        what: row.words.clone(),
        door: row.door.words().to_owned(),
        whom: row.for_whom(),
    };
    Ok(Json(AccessInWords {
        areas: Area::ALL.map(|(_, words)| words.to_owned()).to_vec(),
        roles: table.reach.iter().map(role).collect(),
        rules: table.permissions.iter().map(rule).collect(),
    }))
}
