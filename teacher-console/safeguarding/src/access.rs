//! Who may see or do what, by role: the need-to-know table (section H), and who handles the cases of each log.
//!
//! A role alone opens nothing: being a reader comes first, see [`Case::decide`](crate::Case::decide).

use crate::{Log, Role, StaffMember};

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

/// How far a role reaches into an area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Sees nothing.
    Nothing,
    /// Own progress, own status, own entries.
    Own,
    /// Their own classes or the pupils they support.
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

/// One cell of the need-to-know table (section H, X-06, X-11). Printable, and read by the server before every answer.
#[must_use]
pub fn reach(role: Role, area: Area) -> Reach {
    use Reach::{
        Anonymised, Everything, Nothing, Own, OwnGroup, TheirKind, WhatIsSealedForThem,
        WhatIsShared,
    };
    let [
        progress,
        childs_report,
        incident_log,
        staff_record,
        statistics,
    ] = match role {
        Role::Pupil => [Own, Own, Nothing, Nothing, Nothing],
        Role::DigitalLeader => [Own, Own, Nothing, Nothing, Anonymised],
        Role::Parent => [
            WhatIsShared,
            WhatIsShared,
            WhatIsShared,
            Nothing,
            Anonymised,
        ],
        Role::SupplyOrVisitor => [WhatIsShared, Nothing, Nothing, Nothing, Nothing],
        Role::Teacher | Role::Assistant => [OwnGroup, WhatIsSealedForThem, Own, Nothing, OwnGroup],
        Role::Senco => [OwnGroup, WhatIsShared, WhatIsShared, Nothing, OwnGroup],
        Role::OnlineSafetyCoordinator => [
            Everything,
            WhatIsSealedForThem,
            WhatIsSealedForThem,
            Nothing,
            Everything,
        ],
        Role::DesignatedSafeguardingLead | Role::DeputySafeguardingLead => [
            Everything,
            WhatIsSealedForThem,
            WhatIsSealedForThem,
            WhatIsShared,
            Everything,
        ],
        Role::Head => [
            Everything,
            WhatIsSealedForThem,
            WhatIsSealedForThem,
            WhatIsSealedForThem,
            Everything,
        ],
        Role::OutsideSecond => [Nothing, Nothing, Nothing, WhatIsSealedForThem, Nothing],
        Role::ChairOfGovernors => [Nothing, Nothing, Nothing, WhatIsSealedForThem, Anonymised],
        Role::SafeguardingGovernor => [Nothing, Nothing, Anonymised, Nothing, Anonymised],
        Role::Governor | Role::ComputingLead => [Nothing, Nothing, Nothing, Nothing, Anonymised],
        Role::Technician | Role::DataLead => [Nothing, Nothing, TheirKind, Nothing, TheirKind],
        Role::OutsideAgency => [Nothing, WhatIsShared, WhatIsShared, WhatIsShared, Nothing],
    };
    match area {
        Area::Progress => progress,
        Area::ChildsReport => childs_report,
        Area::IncidentLog => incident_log,
        Area::StaffRecord => staff_record,
        Area::Statistics => statistics,
    }
}

/// Whether one of this person's roles carries the duty of taking up and closing cases in this log.
#[must_use]
pub fn handles(who: &StaffMember, log: Log) -> bool {
    who.holds_any(match log {
        Log::Safeguarding => &[
            Role::DesignatedSafeguardingLead,
            Role::DeputySafeguardingLead,
            Role::OnlineSafetyCoordinator,
            Role::Head,
        ],
        Log::Staff => &[
            Role::Head,
            Role::OutsideSecond,
            Role::DesignatedSafeguardingLead,
        ],
        Log::Leaders => &[Role::ChairOfGovernors, Role::OutsideSecond],
    })
}
