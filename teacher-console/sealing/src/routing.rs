//! The one function that decides who can read a report; pupil app and console both ask it.

use protocol::{
    bytes::{Id, KeyId, PublicKey},
    directory::{Directory, LogName, Person, Presence},
    envelope::STANZAS_MAX,
    key_id::{KeyKind, key_id},
};

/// What a child has said that decides who reads.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Telling {
    /// 'It is about a grown-up who works at our school.'
    pub about_school_adult: bool,
    /// Faces the child took out.
    pub left_out: Vec<Id>,
    /// The adult the child chose by name.
    pub chosen: Option<Id>,
    /// Whether this machine's list of helpers is fresh.
    pub list_is_fresh: bool,
    /// Keys a steward has stopped.
    pub stopped: Vec<KeyId>,
}

/// Who will be able to read: everybody who is shown, and the school's two-of-three recovery sheets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Readers {
    /// The log it goes to.
    pub log: LogName,
    /// Everybody, in the order to show them.
    pub people: Vec<Face>,
    /// The key of the recovery sheets, a reader of every envelope.
    pub recovery: PublicKey,
    /// Two people at least, one here every school day. When not, outside helplines are shown as well.
    pub is_complete: bool,
}

/// One reader as a child sees them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Face {
    /// Who.
    pub person: Id,
    /// As shown.
    pub name: String,
    /// In a child's words.
    pub role: String,
    /// A portrait among our pictures.
    pub picture: String,
    /// Sealed to this key.
    pub key: PublicKey,
}

impl Readers {
    /// Every key to seal to, the recovery key last.
    pub fn keys(&self) -> impl Iterator<Item = PublicKey> + '_ {
        self.people
            .iter()
            .map(|face| face.key)
            .chain(std::iter::once(self.recovery))
    }

    /// Their ids, in the same order.
    pub fn key_ids(&self) -> Vec<KeyId> {
        self.keys()
            .map(|key| key_id(KeyKind::Reader, &key))
            .collect()
    }
}

/// Decides the log and the readers of a report (`keys` plan §1.4; H-06, H-07, F-30, P16). It never refuses.
pub fn who_can_read(directory: &Directory, telling: &Telling) -> Readers {
    let start = starting_log(directory, telling);
    let from_start = LogName::ALL.into_iter().filter(|log| *log >= start);
    let complete = from_start
        .clone()
        .find(|log| is_complete(&team(directory, *log, telling)));
    let log = complete
        .or_else(|| {
            from_start
                .clone()
                .find(|log| !team(directory, *log, telling).is_empty())
        })
        .unwrap_or(start);
    let mut people = team(directory, log, telling);
    people.truncate(STANZAS_MAX - 2);
    if telling.list_is_fresh {
        let chosen = telling.chosen.and_then(|id| directory.person(id));
        people.extend(chosen.filter(|person| can_be_sealed_for(person, telling)));
    }
    readers(directory, log, people, complete.is_some())
}

/// Who can read a worry that a member of staff writes down: exactly whom a child's report would go to, and its author,
/// who can read their own words again and stands last when no route names them.
pub fn concern_readers(directory: &Directory, telling: &Telling, author: Id) -> Readers {
    let chosen = Telling {
        chosen: None,
        ..telling.clone()
    };
    let mut readers = who_can_read(directory, &chosen);
    let own = directory
        .person(author)
        .filter(|_| readers.people.iter().all(|face| face.person != author));
    readers.people.extend(own.and_then(face));
    readers
}

/// Who can read what adults write on a case: the log's own people and those whom signed grants let in, less those the
/// child took out.
pub fn case_readers(
    directory: &Directory,
    log: LogName,
    left_out: &[Id],
    let_in: &[Id],
    stopped: &[KeyId],
) -> Readers {
    let telling = Telling {
        left_out: left_out.to_vec(),
        stopped: stopped.to_vec(),
        list_is_fresh: true,
        ..Telling::default()
    };
    let mut people = team(directory, log, &telling);
    let complete = is_complete(&people);
    let others = let_in.iter().filter_map(|id| directory.person(*id));
    people.extend(others.filter(|person| can_be_sealed_for(person, &telling)));
    people.truncate(STANZAS_MAX - 1);
    readers(directory, log, people, complete)
}

/// A team member left out moves it to `staff`; the head left out to `leaders`; the chair left out back to `staff`,
/// unless the head is left out too.
fn starting_log(directory: &Directory, telling: &Telling) -> LogName {
    let is_out = |id: Id| telling.left_out.contains(&id);
    if is_out(directory.routes.staff.owner) {
        LogName::Leaders
    } else if telling.about_school_adult
        || directory.routes.safeguarding.people().any(is_out)
        || is_out(directory.routes.leaders.owner)
    {
        LogName::Staff
    } else {
        LogName::Safeguarding
    }
}

fn team<'a>(directory: &'a Directory, log: LogName, telling: &Telling) -> Vec<&'a Person> {
    let mut people: Vec<&Person> = Vec::new();
    for person in directory
        .routes
        .of(log)
        .people()
        .filter_map(|id| directory.person(id))
    {
        if can_be_sealed_for(person, telling) && !people.iter().any(|known| known.id == person.id) {
            people.push(person);
        }
    }
    people
}

fn can_be_sealed_for(person: &Person, telling: &Telling) -> bool {
    person.state == Presence::Active
        && !telling.left_out.contains(&person.id)
        && person
            .newest_reader_key()
            .is_some_and(|key| !telling.stopped.contains(&key.key_id))
}

fn is_complete(people: &[&Person]) -> bool {
    people.len() >= 2 && people.iter().any(|person| person.daily)
}

fn readers(
    directory: &Directory,
    log: LogName,
    people: Vec<&Person>,
    is_complete: bool,
) -> Readers {
    let mut faces: Vec<Face> = Vec::new();
    for person in people {
        if faces.iter().all(|face| face.person != person.id) {
            faces.extend(face(person));
        }
    }
    Readers {
        log,
        people: faces,
        recovery: directory.recovery.reader_key,
        is_complete,
    }
}

fn face(person: &Person) -> Option<Face> {
    let key = person.newest_reader_key()?;
    Some(Face {
        person: person.id,
        name: person.name.clone(),
        role: person.role.clone(),
        picture: person.picture.clone(),
        key: key.key,
    })
}
