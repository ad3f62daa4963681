//! The people of section H: every role the school can give, and one member of staff as the rules see them.

use crate::{KeyId, Log, PersonId};
use serde::{Deserialize, Serialize};

/// Every row of the need-to-know table. One person may hold several, one role may have several holders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(
    missing_docs,
    reason = "`words` says what each one is called in a school"
)]
pub enum Role {
    Pupil,
    DigitalLeader,
    Parent,
    SupplyOrVisitor,
    Teacher,
    Assistant,
    Senco,
    OnlineSafetyCoordinator,
    DesignatedSafeguardingLead,
    DeputySafeguardingLead,
    Head,
    OutsideSecond,
    ChairOfGovernors,
    SafeguardingGovernor,
    Governor,
    Technician,
    DataLead,
    ComputingLead,
    OutsideAgency,
}

impl Role {
    /// All roles, in the order of the table.
    pub const ALL: [Self; 19] = [
        Self::Pupil,
        Self::DigitalLeader,
        Self::Parent,
        Self::SupplyOrVisitor,
        Self::Teacher,
        Self::Assistant,
        Self::Senco,
        Self::OnlineSafetyCoordinator,
        Self::DesignatedSafeguardingLead,
        Self::DeputySafeguardingLead,
        Self::Head,
        Self::OutsideSecond,
        Self::ChairOfGovernors,
        Self::SafeguardingGovernor,
        Self::Governor,
        Self::Technician,
        Self::DataLead,
        Self::ComputingLead,
        Self::OutsideAgency,
    ];

    /// The name in tables and on the wire, and the words for a screen.
    #[must_use]
    pub fn name_and_words(self) -> (&'static str, &'static str) {
        match self {
            Self::Pupil => ("pupil", "Pupil"),
            Self::DigitalLeader => ("digital-leader", "Digital leader"),
            Self::Parent => ("parent", "Parent or carer"),
            Self::SupplyOrVisitor => ("supply-or-visitor", "Supply teacher or visitor"),
            Self::Teacher => ("teacher", "Teacher"),
            Self::Assistant => ("assistant", "Teaching assistant"),
            Self::Senco => ("senco", "SENCO"),
            Self::OnlineSafetyCoordinator => {
                ("online-safety-coordinator", "Online-safety co-ordinator")
            }
            Self::DesignatedSafeguardingLead => {
                ("safeguarding-lead", "Designated safeguarding lead")
            }
            Self::DeputySafeguardingLead => {
                ("deputy-safeguarding-lead", "Deputy safeguarding lead")
            }
            Self::Head => ("head", "Head teacher"),
            Self::OutsideSecond => ("outside-second", "Second from outside the school's staff"),
            Self::ChairOfGovernors => ("chair", "Chair of governors"),
            Self::SafeguardingGovernor => (
                "safeguarding-governor",
                "Online-safety or safeguarding governor",
            ),
            Self::Governor => ("governor", "Governor"),
            Self::Technician => ("technician", "Network manager or technician"),
            Self::DataLead => ("data-lead", "Data-protection lead"),
            Self::ComputingLead => ("computing-lead", "Computing lead"),
            Self::OutsideAgency => ("outside-agency", "Outside agency"),
        }
    }

    /// The name in tables and on the wire, such as `safeguarding-lead`; the directory's duties use the same names.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.name_and_words().0
    }

    /// The words for a screen.
    #[must_use]
    pub fn words(self) -> &'static str {
        self.name_and_words().1
    }

    /// The role with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

/// One member of staff, as the rules see them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffMember {
    /// Their id in the directory.
    pub id: PersonId,
    /// Every role they hold.
    pub roles: Vec<Role>,
    /// Their reader keys in the directory, present and former. Taken from signed directories, never from a table.
    pub reader_keys: Vec<KeyId>,
    /// Logs whose route names them in the newest signed directory.
    pub routes: Vec<Log>,
}

impl StaffMember {
    /// Whether they hold at least one of these roles.
    #[must_use]
    pub fn holds_any(&self, roles: &[Role]) -> bool {
        self.roles.iter().any(|role| roles.contains(role))
    }
}
