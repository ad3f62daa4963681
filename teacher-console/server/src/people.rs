//! What a person of the directory may see and do. Duties come from the signed directory, never from a database row:
//! changing a row makes nobody a safeguarding lead.

use protocol::{
    bytes::{Id, KeyId},
    cases::OpenedBy,
    directory::{Chain, Directory, Duty, LogName, Person, Presence},
    staff::Room,
};
use safeguarding::{Asker, Log, Permission, PersonId, Refusal, Role, StaffMember, Tie};

/// The person as the rules of safeguarding see them, with present and former reader keys.
pub fn staff_member(person: &Person, directory: &Directory) -> StaffMember {
    StaffMember {
        id: PersonId(person.id.0),
        roles: roles(person),
        reader_keys: reader_keys(person, directory)
            .into_iter()
            .map(|key| safeguarding::KeyId(key.0))
            .collect(),
        routes: LogName::ALL
            .into_iter()
            .filter(|log| directory.routes.of(*log).people().any(|id| id == person.id))
            .map(log_of)
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

/// Who was given sealed words, by the keys they were given for, each person once.
pub fn opened_by(keys: &[(safeguarding::KeyId, i64)], chain: &Chain) -> Vec<OpenedBy> {
    let mut opened: Vec<OpenedBy> = Vec::new();
    for (key, at) in keys {
        let owner = chain.everybody_ever().find(|(_, person)| {
            let mut own = person.reader_keys.iter();
            own.any(|reader| reader.key_id.0 == key.0)
        });
        let person = owner.map(|(_, person)| person.id);
        let is_new = |id: &Id| opened.iter().all(|one| one.person != *id);
        if let Some(person) = person.filter(is_new) {
            opened.push(OpenedBy { person, at: *at });
        }
    }
    opened
}

/// Whether this person may do that, by their duties, what the directory says of them, and these ties to the thing.
///
/// # Errors
///
/// As [`safeguarding::may`].
pub fn may(
    person: &Person,
    directory: &Directory,
    permission: Permission,
    log: Option<LogName>,
    ties: &[Tie],
) -> Result<(), Refusal> {
    let roles = roles(person);
    let mut all = ties.to_vec();
    if directory.stewards.contains(&person.id) {
        all.push(Tie::Steward);
    }
    if log.is_some_and(|log| directory.routes.of(log).people().any(|id| id == person.id)) {
        all.push(Tie::OnItsRoute);
    }
    safeguarding::may(Asker::staff(&roles, &all), permission, log.map(log_of))
}

/// Rooms of the console for this person, given the logs they may look into.
pub fn rooms(person: &Person, logs: &[LogName], directory: &Directory) -> Vec<Room> {
    let may = |permission, ties: &[Tie]| may(person, directory, permission, None, ties).is_ok();
    let mut rooms = Vec::new();
    if !logs.is_empty() {
        rooms.extend([Room::Reports, Room::Incidents]);
    }
    let handles = |log: &LogName| {
        let ties = [Tie::SealedForThem];
        self::may(person, directory, Permission::Handle, Some(*log), &ties).is_ok()
    };
    if logs.iter().any(handles) || may(Permission::SweepLearningRecords, &[]) {
        rooms.push(Room::Keeping);
    }
    // The room is there for whoever may have a class; which ones, each answer decides.
    if may(Permission::SeeClasses, &[Tie::TheirClass, Tie::TheirPhase]) {
        rooms.push(Room::Classes);
    }
    if may(
        Permission::WatchALesson,
        &[Tie::TheirClass, Tie::TheirPhase],
    ) {
        rooms.push(Room::LiveClass);
    }
    if may(Permission::ApproveComputers, &[]) {
        rooms.push(Room::Computers);
    }
    if may(Permission::DealCards, &[Tie::TheirClass, Tie::TheirPhase]) {
        rooms.push(Room::Roll);
    }
    if may(Permission::ChangeTheListOfAdults, &[]) {
        rooms.push(Room::People);
    }
    if may(Permission::SeeLogIns, &[]) {
        rooms.push(Room::LogIns);
    }
    if may(Permission::SeeFigures, &[]) {
        rooms.push(Room::Figures);
    }
    // Pages for home name nobody and need no class.
    rooms.push(Room::Families);
    rooms.push(Room::Account);
    // Everybody has it (E-38); after the others, so that nobody who signs in to teach or to read begins with it.
    rooms.push(Room::Worry);
    if may(Permission::ReadTheSettings, &[]) {
        rooms.push(Room::Settings);
    }
    if may(Permission::SignTheRules, &[]) {
        rooms.push(Room::Signatures);
    }
    if may(Permission::SeeOwnDue, &[]) {
        rooms.push(Room::Registers);
    }
    if may(Permission::AnswerAQuestionnaire, &[]) {
        rooms.push(Room::Questionnaires);
    }
    rooms
}

/// The person a session belongs to, as long as the newest directory lists them as active.
pub fn active(chain: &Chain, id: Id) -> Option<&Person> {
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

fn roles(person: &Person) -> Vec<Role> {
    person.duties.iter().map(|duty| role(*duty)).collect()
}

/// The row of the table of access for a duty of the directory.
pub fn role(duty: Duty) -> Role {
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
        Duty::SafeguardingGovernor => Role::SafeguardingGovernor,
        Duty::Governor => Role::Governor,
    }
}
