//! What a person of the directory may see and do. Duties come from the signed directory, never from a database row:
//! changing a row makes nobody a safeguarding lead.

use protocol::{
    bytes::KeyId,
    directory::{Chain, Directory, Duty, LogName, Person, Presence},
    staff::Room,
};
use safeguarding::{Log, PersonId, Role, StaffMember};

/// The person as the rules of safeguarding see them, with present and former reader keys.
pub fn staff_member(person: &Person, directory: &Directory) -> StaffMember {
    StaffMember {
        id: PersonId(person.id.0),
        roles: person.duties.iter().map(|duty| role(*duty)).collect(),
        reader_keys: reader_keys(person, directory)
            .into_iter()
            .map(|key| safeguarding::KeyId(key.0))
            .collect(),
    }
}

/// Every key this person can or could read with.
pub fn reader_keys(person: &Person, directory: &Directory) -> Vec<KeyId> {
    let former = directory
        .left
        .iter()
        .filter(|left| left.person == person.id)
        .map(|left| left.key_id);
    person
        .reader_keys
        .iter()
        .map(|key| key.key_id)
        .chain(former)
        .collect()
}

/// Whether a route of the newest directory names this person for that log.
pub fn is_on_route(person: &Person, directory: &Directory, log: LogName) -> bool {
    directory.routes.of(log).people().any(|id| id == person.id)
}

/// Rooms of the console for this person, given the logs they may look into.
pub fn rooms(person: &Person, logs: &[LogName], directory: &Directory) -> Vec<Room> {
    let mut rooms = Vec::new();
    if !logs.is_empty() {
        rooms.extend([Room::Reports, Room::Incidents]);
    }
    if may_see_classes(person) {
        rooms.push(Room::Classes);
    }
    if may_approve_machines(person) {
        rooms.push(Room::Computers);
    }
    if directory.stewards.contains(&person.id) {
        rooms.push(Room::People);
    }
    rooms
}

/// Whether this person teaches or answers for what is taught. Governors and technicians do not see names.
pub fn may_see_classes(person: &Person) -> bool {
    has_any(
        person,
        &[
            Duty::SafeguardingLead,
            Duty::DeputySafeguardingLead,
            Duty::Head,
            Duty::OnlineSafetyCoordinator,
            Duty::Senco,
            Duty::Teacher,
            Duty::Assistant,
        ],
    )
}

/// Whether this person works in the building and can approve a computer by sight.
pub fn may_approve_machines(person: &Person) -> bool {
    may_see_classes(person) || has_any(person, &[Duty::Technician])
}

/// The person a session belongs to, as long as the newest directory lists them as active.
pub fn active(chain: &Chain, id: protocol::bytes::Id) -> Option<&Person> {
    chain
        .newest()
        .person(id)
        .filter(|person| person.state == Presence::Active)
}

/// The rules' word for a log.
pub fn log_of(log: LogName) -> Log {
    match log {
        LogName::Safeguarding => Log::Safeguarding,
        LogName::Staff => Log::Staff,
        LogName::Leaders => Log::Leaders,
    }
}

fn has_any(person: &Person, duties: &[Duty]) -> bool {
    person.duties.iter().any(|duty| duties.contains(duty))
}

fn role(duty: Duty) -> Role {
    match duty {
        Duty::SafeguardingLead => Role::DesignatedSafeguardingLead,
        Duty::DeputySafeguardingLead => Role::DeputySafeguardingLead,
        Duty::Head => Role::Head,
        Duty::Chair => Role::ChairOfGovernors,
        Duty::OutsideSecond => Role::OutsideSecond,
        Duty::OnlineSafetyCoordinator => Role::OnlineSafetyCoordinator,
        Duty::Senco => Role::Senco,
        Duty::Teacher => Role::Teacher,
        Duty::Assistant => Role::Assistant,
        Duty::Technician => Role::Technician,
    }
}
