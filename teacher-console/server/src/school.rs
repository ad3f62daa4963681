//! Everything a running server holds: the open databases, its keys, who is signed in, and the verified directory.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use classroom::PupilId;
use protocol::{
    UtcSeconds,
    bytes::{Hash, Id, KeyId, sha256},
    directory::{Chain, Directory, LogName, Person, Presence},
    freshness::stopped_keys,
    key_id::{KeyKind, key_id},
    statement::{Label, NO_SCHOOL, Statement},
};
use store::{CaseLog, Intake, KeptPlace, Learning, NewEnvelope, ProgressRow, StoreFault, StoreKey};
use tokio::sync::Semaphore;

use crate::{
    clock::Clock,
    fault::Fault,
    folder::{self, Folder},
    house, kept_records,
    keys::Keys,
    limiter::Pace,
    live::Live,
    people::{self, log_of},
    procedures, restoration,
    school_settings::{self, Setting},
    sessions::Sessions,
    settings::Settings,
    uploads::Uploads,
    writer::Writer,
};

/// Slow hashes that may run at once: each takes 19 MiB and a core.
const SLOW_HASHES: usize = 2;

/// One school's server.
pub struct School {
    /// Name and addresses.
    pub settings: Settings,
    /// The server's own keys.
    pub keys: Keys,
    /// The certificate authority (DER).
    pub ca: Vec<u8>,
    /// Asked for the time.
    pub clock: Clock,
    /// Who is signed in.
    pub sessions: Sessions,
    /// Open classes as they are now.
    pub live: Live,
    /// Rosters on their way in.
    pub uploads: Uploads,
    /// Slows floods of parcels.
    pub pace: Pace,
    /// Bounds slow hashes.
    pub slow_hashes: Semaphore,
    /// People, classes and progress.
    pub learning: Arc<Learning>,
    /// The school's procedures, and what bodies are called where it is.
    pub procedures: safeguarding::Library,
    /// The kinds of record that the school's registers have.
    pub registers: safeguarding::RegisterKinds,
    /// Whether the school's own file of them has a mistake and was left out.
    pub registers_left_out: bool,
    /// Progress waits here for its commit.
    pub progress: Writer<ProgressRow, ()>,
    /// Where pupils stand in their stories waits here for its commit.
    pub places: Writer<(PupilId, Option<KeptPlace>), ()>,
    logs: [Log; 3],
    founded: RwLock<Option<Arc<Founded>>>,
    house: Mutex<()>,
}

/// One of the three logs with the queue in front of it.
pub struct Log {
    /// The database.
    pub file: Arc<CaseLog>,
    /// Reports wait here for their commit.
    pub reports: Writer<NewEnvelope, Intake>,
}

/// The verified directory with its stops and fresh notes.
#[derive(Debug)]
pub struct Founded {
    /// Every version, checked.
    pub chain: Chain,
    /// Every stop.
    pub stops: Vec<Statement>,
    /// Newest fresh note of each steward.
    pub fresh: Vec<Statement>,
    /// The last time a backup was brought back, if ever.
    pub restored: Option<Id>,
    /// Keys to which nobody seals any more, and with which nobody signs.
    pub stopped: Vec<KeyId>,
}

impl Founded {
    /// The person with this id, as long as the newest directory lists them as active and their keys are not stopped.
    pub fn active(&self, id: Id) -> Option<&Person> {
        people::active(&self.chain, id).filter(|person| self.has_keys(person))
    }

    /// Whether the newest directory lists this person as away: they cannot sign in until it says otherwise (H-18).
    pub fn is_away(&self, id: Id) -> bool {
        let listed = self.chain.newest().person(id);
        listed.is_some_and(|person| person.state == Presence::Away && self.has_keys(person))
    }

    /// When the first list of adults was signed.
    pub fn founded_at(&self) -> Option<UtcSeconds> {
        let first = self.chain.statements().first()?;
        let first: Directory = first.read(Label::Directory).ok()?;
        Some(first.issued_at)
    }

    fn has_keys(&self, person: &Person) -> bool {
        let signs_with = key_id(KeyKind::Signing, &person.signing_key);
        !self.stopped.contains(&signs_with)
    }
}

impl School {
    /// Opens a school's folder. A missing key, a wrong key, a newer schema or a tampered directory is refused.
    pub fn open(folder: &Folder, clock: Clock) -> Result<Self, Fault> {
        let settings = Settings::read(folder)?;
        let keys = Keys::read(folder)?;
        let ca = folder::read(
            &folder.ca(),
            "Put the folder certificates/ back from a backup.",
        )?;
        let learning = open_learning(folder, &keys)?;
        let progress = grouped(&learning, "progress", |learning, rows| {
            learning.record_progress(rows).map(drop)
        })?;
        let places = grouped(&learning, "places", Learning::keep_places)?;
        let (procedures, problems) = procedures::read(Some(folder))?;
        for problem in problems {
            tracing::warn!(%problem, "a procedure or locality is left out; the shipped one counts");
        }
        let (registers, problems) = kept_records::kinds(Some(folder))?;
        let registers_left_out = !problems.is_empty();
        for problem in problems {
            tracing::warn!(%problem, "the school's own registers are left out; the shipped ones count");
        }
        let open = |log| open_log(folder, &keys, log, &clock);
        let logs = [
            open(LogName::Safeguarding)?,
            open(LogName::Staff)?,
            open(LogName::Leaders)?,
        ];
        let school = Self {
            settings,
            keys,
            ca,
            clock,
            sessions: Sessions::default(),
            live: Live::default(),
            uploads: Uploads::default(),
            pace: Pace::default(),
            slow_hashes: Semaphore::new(SLOW_HASHES),
            learning,
            procedures,
            registers,
            registers_left_out,
            progress,
            places,
            logs,
            founded: RwLock::new(None),
            house: Mutex::new(()),
        };
        school.read_directory()?;
        school.use_settings()?;
        if let Some(founded) = school.founded() {
            // Founding may have been cut short between the databases; telling the logs again changes nothing.
            for log in LogName::ALL {
                school.log(log).file.found(founded.chain.school().0)?;
            }
            // The same of a list that was published when the power went.
            house::let_leavers_go(&school, founded.chain.newest())?;
        }
        Ok(school)
    }

    /// Now.
    pub fn now(&self) -> UtcSeconds {
        (self.clock)()
    }

    /// SHA-256 of the certificate authority.
    pub fn ca_hash(&self) -> Hash {
        sha256(&[&self.ca])
    }

    /// The directory, once founded.
    pub fn founded(&self) -> Option<Arc<Founded>> {
        self.founded
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The school's id; all zero before founding.
    pub fn id(&self) -> Id {
        self.founded()
            .map_or(NO_SCHOOL, |founded| founded.chain.school())
    }

    /// One of the three logs.
    pub fn log(&self, log: LogName) -> &Log {
        let [safeguarding, staff, leaders] = &self.logs;
        match log {
            LogName::Safeguarding => safeguarding,
            LogName::Staff => staff,
            LogName::Leaders => leaders,
        }
    }

    /// Held while somebody's place or a key changes, so that one such act sees the other's result.
    pub fn change_house(&self) -> MutexGuard<'_, ()> {
        self.house.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes over those of the school's decisions that are kept at hand: how soon an idle console locks.
    pub fn use_settings(&self) -> Result<(), Fault> {
        let minutes =
            school_settings::number(&self.learning, Setting::IdleLockMinutes, self.settings.demo)?;
        if let Some(minutes) = minutes {
            self.sessions.set_staff_idle_s(i64::from(minutes) * 60);
        }
        Ok(())
    }

    /// Reads directories and notes from the database and checks them all again.
    pub fn read_directory(&self) -> Result<(), Fault> {
        let founded = read_founded(&self.learning)?.map(Arc::new);
        *self.founded.write().unwrap_or_else(PoisonError::into_inner) = founded;
        Ok(())
    }
}

/// Opens the learning database.
/// A queue in front of the learning file whose rows are written together.
fn grouped<Row: Send + 'static>(
    learning: &Arc<Learning>,
    name: &str,
    commit: impl Fn(&Learning, &[Row]) -> Result<(), StoreFault> + Send + 'static,
) -> Result<Writer<Row, ()>, Fault> {
    let learning = Arc::clone(learning);
    Writer::start(name, move |rows: Vec<Row>| {
        commit(&learning, &rows)?;
        Ok(vec![(); rows.len()])
    })
}

/// Opens the learning database.
pub fn open_learning(folder: &Folder, keys: &Keys) -> Result<Arc<Learning>, Fault> {
    let key = StoreKey::from_bytes(keys.learning);
    Ok(Arc::new(Learning::open(&folder.learning(), &key)?))
}

/// Opens one of the three logs, without its queue.
pub fn open_case_log(folder: &Folder, keys: &Keys, log: LogName) -> Result<CaseLog, Fault> {
    let key = StoreKey::from_bytes(keys.log(log));
    Ok(CaseLog::open(&folder.log(log), &key, log_of(log))?)
}

/// Reads and checks what the database holds of the directory.
pub fn read_founded(learning: &Learning) -> Result<Option<Founded>, Fault> {
    let statements = parse_all(
        learning
            .directories_after(0)?
            .into_iter()
            .map(|row| row.statement),
    )?;
    let Some(first) = statements.first() else {
        return Ok(None);
    };
    let school = protocol::directory::school_id(first);
    let chain = Chain::verify(school, &statements).map_err(|why| {
        Fault::new(
            format!("The stored list of adults does not hold: {why}."),
            "Somebody may have changed the database. Keep the folder as it is, restore the newest backup elsewhere and tell the safeguarding lead.",
        )
    })?;
    let (stops, fresh): (Vec<_>, Vec<_>) = learning
        .steward_notes()?
        .into_iter()
        .partition(|note| note.is_stop);
    let stops = parse_all(stops.into_iter().map(|note| note.statement))?;
    let fresh = parse_all(fresh.into_iter().map(|note| note.statement))?;
    Ok(Some(Founded {
        stopped: stopped_keys(&chain, &stops),
        chain,
        stops,
        fresh,
        restored: restoration::last(learning)?,
    }))
}

fn parse_all(stored: impl Iterator<Item = Vec<u8>>) -> Result<Vec<Statement>, Fault> {
    stored
        .map(|bytes| serde_json::from_slice(&bytes))
        .collect::<Result<_, _>>()
        .map_err(|_| {
            Fault::new(
                "A stored signed paper cannot be read.",
                "Run `school-server verify`, and keep the folder as it is.",
            )
        })
}

fn open_log(folder: &Folder, keys: &Keys, log: LogName, clock: &Clock) -> Result<Log, Fault> {
    let file = Arc::new(open_case_log(folder, keys, log)?);
    let reports = {
        let file = Arc::clone(&file);
        let clock = Arc::clone(clock);
        Writer::start(log.word(), move |reports: Vec<NewEnvelope>| {
            Ok(file.receive(&reports, clock())?)
        })?
    };
    Ok(Log { file, reports })
}

impl From<StoreFault> for Fault {
    fn from(fault: StoreFault) -> Self {
        Self::new(fault.to_string(), "Nothing was half written.")
    }
}
