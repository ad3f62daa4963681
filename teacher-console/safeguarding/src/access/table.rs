//! Reads `access.ron`, once. What cannot be read is denied; a test holds that everything can.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Asker, Door, Permission, Tie};
use crate::{Log, Role};

/// The columns of the need-to-know table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// What pupils have practised.
    Progress,
    /// A child's own report.
    ChildsReport,
    /// The safeguarding log.
    IncidentLog,
    /// The staff and leaders logs.
    StaffRecord,
    /// Figures without names.
    Statistics,
}

impl Area {
    /// All of them with the words for print, in the order of the columns.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Progress, "Progress"),
        (Self::ChildsReport, "A child's own report"),
        (Self::IncidentLog, "Safeguarding log"),
        (Self::StaffRecord, "Staff and leaders logs"),
        (Self::Statistics, "Statistics"),
    ];
}

/// How far a role reaches into an area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Sees nothing.
    Nothing,
    /// Own progress, own status, own entries.
    Own,
    /// The classes they were set for.
    OwnGroup,
    /// Only what somebody passed to them.
    WhatIsShared,
    /// Only what was sealed for them, and then they handle it.
    WhatIsSealedForThem,
    /// The part of the log their work needs: technical items, data breaches.
    TheirKind,
    /// Figures in which nobody can be recognised.
    Anonymised,
    /// Everything in this area.
    Everything,
}

impl Reach {
    /// All of them with their names and the words for print.
    pub const ALL: [(Self, &'static str, &'static str); 8] = [
        (Self::Nothing, "nothing", "nothing"),
        (Self::Own, "own", "own only"),
        (Self::OwnGroup, "own-group", "classes they were set for"),
        (Self::WhatIsShared, "shared", "what somebody passes to them"),
        (
            Self::WhatIsSealedForThem,
            "sealed",
            "what is sealed for them",
        ),
        (Self::TheirKind, "their-kind", "what their work needs"),
        (Self::Anonymised, "anonymised", "figures without names"),
        (Self::Everything, "everything", "everything"),
    ];

    /// The words for print.
    #[must_use]
    pub fn words(self) -> &'static str {
        Self::ALL
            .into_iter()
            .find_map(|(reach, _, words)| (reach == self).then_some(words))
            .unwrap_or_default()
    }

    fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find_map(|(reach, known, _)| (known == name).then_some(reach))
    }
}

/// The whole of `access.ron`.
#[derive(Clone, Debug, Default)]
pub struct AccessTable {
    /// Role by role, the columns of [`Area::ALL`].
    pub reach: Vec<(Role, [Reach; 5])>,
    /// The rules over it.
    pub permissions: Vec<PermissionRow>,
}

/// One thing that can be seen or done, and for whom.
#[derive(Clone, Debug)]
pub struct PermissionRow {
    /// Which.
    pub permission: Permission,
    /// In a sentence.
    pub words: String,
    /// Requirements it serves.
    pub ids: Vec<String>,
    /// How far one must have got in.
    pub door: Door,
    /// One of these must allow it.
    pub to: Vec<Grant>,
}

/// One line that allows something.
#[derive(Clone, Debug)]
pub struct Grant {
    /// Whom it is for.
    pub who: Who,
    /// Only in this log.
    pub log: Option<Log>,
    /// Everything that must tie the asker to it.
    pub ties: Vec<Tie>,
}

/// Whom a line is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Whoever got through the door.
    Everybody,
    /// Whoever holds one of these roles.
    Roles(Vec<Role>),
}

impl Grant {
    /// Whether this line allows it.
    #[must_use]
    pub fn allows(&self, asker: Asker<'_>, log: Option<Log>) -> bool {
        let is_meant = match &self.who {
            Who::Everybody => true,
            Who::Roles(roles) => asker.roles.iter().any(|role| roles.contains(role)),
        };
        is_meant
            && self.log.is_none_or(|only| log == Some(only))
            && self.ties.iter().all(|tie| asker.ties.contains(tie))
    }
}

impl AccessTable {
    /// The row of a permission.
    #[must_use]
    pub fn permission(&self, permission: Permission) -> Option<&PermissionRow> {
        self.permissions
            .iter()
            .find(|row| row.permission == permission)
    }

    /// One cell of the need-to-know table; a role without a row reaches nothing.
    #[must_use]
    pub fn reach(&self, role: Role, area: Area) -> Reach {
        let column = Area::ALL.into_iter().position(|(one, _)| one == area);
        self.reach
            .iter()
            .find(|(one, _)| *one == role)
            .and_then(|(_, cells)| cells.get(column?).copied())
            .unwrap_or(Reach::Nothing)
    }

    /// Reads a table, and names every row that could not be read and therefore allows nothing.
    pub(super) fn read(text: &str) -> (Self, Vec<String>) {
        let raw: RawTable = match ron::from_str(text) {
            Ok(raw) => raw,
            Err(why) => return (Self::default(), vec![why.to_string()]),
        };
        let (mut table, mut problems) = (Self::default(), Vec::new());
        for row in raw.reach {
            match reach_row(&row) {
                Some(read) => table.reach.push(read),
                None => problems.push(row.0),
            }
        }
        for row in raw.permissions {
            match permission_row(&row) {
                Some(read) => table.permissions.push(read),
                None => problems.push(row.name),
            }
        }
        (table, problems)
    }
}

/// The table of this version.
pub fn access_table() -> &'static AccessTable {
    static TABLE: LazyLock<AccessTable> = LazyLock::new(|| AccessTable::read(TEXT).0);
    &TABLE
}

pub(super) const TEXT: &str = include_str!("../../access.ron");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTable {
    reach: Vec<(String, String, String, String, String, String)>,
    permissions: Vec<RawPermission>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPermission {
    name: String,
    words: String,
    ids: Vec<String>,
    door: String,
    to: Vec<RawGrant>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGrant {
    who: RawWho,
    #[serde(default)]
    log: Option<String>,
    #[serde(default)]
    ties: Vec<String>,
}

#[derive(Deserialize)]
enum RawWho {
    Everybody,
    Roles(Vec<String>),
}

fn reach_row(row: &(String, String, String, String, String, String)) -> Option<(Role, [Reach; 5])> {
    let reach = |name: &String| Reach::from_name(name);
    let cells = [
        reach(&row.1)?,
        reach(&row.2)?,
        reach(&row.3)?,
        reach(&row.4)?,
        reach(&row.5)?,
    ];
    Some((Role::from_name(&row.0)?, cells))
}

fn permission_row(row: &RawPermission) -> Option<PermissionRow> {
    Some(PermissionRow {
        permission: Permission::from_name(&row.name)?,
        words: row.words.clone(),
        ids: row.ids.clone(),
        door: Door::from_name(&row.door)?,
        to: row.to.iter().map(grant).collect::<Option<_>>()?,
    })
}

fn grant(raw: &RawGrant) -> Option<Grant> {
    let who = match &raw.who {
        RawWho::Everybody => Who::Everybody,
        RawWho::Roles(names) => Who::Roles(
            names
                .iter()
                .map(|name| Role::from_name(name))
                .collect::<Option<_>>()?,
        ),
    };
    let log = match &raw.log {
        None => None,
        Some(name) => Some(Log::ALL.into_iter().find(|log| log.to_string() == *name)?),
    };
    Some(Grant {
        who,
        log,
        ties: raw
            .ties
            .iter()
            .map(|name| Tie::from_name(name))
            .collect::<Option<_>>()?,
    })
}
