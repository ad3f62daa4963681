//! Records of the school's registers as they stand: the first note of each with what goes on from it, and what somebody may
//! see of them (I, K).

use protocol::{
    UtcSeconds,
    bytes::Id,
    registers::{
        ComesRound, KeptRecord, KindOfRecord, KindTick, RecordAddition, RegisterGroup,
        RegistersPage,
    },
};
use safeguarding::{Again, Problem, RegisterKind, RegisterKinds, Role, SHIPPED_REGISTERS};
use store::{Learning, Register, RegisterNote};

use crate::{
    fault::Fault,
    folder::Folder,
    registers::{Threaded, threads},
};

/// What a first note, one that goes on, and the last one say they are.
pub(crate) const OPENED: &str = "opened";
/// More on a record.
pub(crate) const WENT_ON: &str = "went-on";
/// How it ended.
pub(crate) const CLOSED: &str = "closed";

/// Reads the kinds that are shipped and, over them, the school's own file. A broken one is named and left out.
///
/// # Errors
///
/// What the disk says of a file that is there.
pub fn kinds(folder: Option<&Folder>) -> Result<(RegisterKinds, Vec<Problem>), Fault> {
    let path = folder.map(|folder| folder.path().join(SHIPPED_REGISTERS.path));
    let Some(path) = path.filter(|path| path.is_file()) else {
        return Ok(RegisterKinds::read(None));
    };
    let bytes = std::fs::read(&path).map_err(|why| Fault::file("Reading", &path, &why))?;
    // A file that was saved in another alphabet is one that cannot be read, with its line; it stops no server.
    let text = String::from_utf8_lossy(&bytes);
    Ok(RegisterKinds::read(Some((
        &path.display().to_string(),
        &text,
    ))))
}

/// Whoever looks: by their duties, and whether they keep every register.
#[derive(Clone, Debug)]
pub(crate) struct Keeper {
    /// Who.
    pub(crate) id: Id,
    /// Their duties.
    pub(crate) roles: Vec<Role>,
    /// Whether they keep all.
    pub(crate) keeps_all: bool,
    /// To whom records can be given.
    pub(crate) people: Vec<Id>,
}

impl Keeper {
    /// Whether they note records of this kind.
    pub(crate) fn keeps(&self, kind: &RegisterKind) -> bool {
        self.keeps_all || kind.is_kept_by(&self.roles)
    }

    /// Whether they see a record: they keep all, own it or noted it.
    pub(crate) fn sees(&self, record: &KeptRecord) -> bool {
        self.keeps_all || record.owner == Some(self.id) || record.by == self.id
    }
}

/// Every record, in the order they were noted.
///
/// # Errors
///
/// What the database says.
pub(crate) fn records(learning: &Learning) -> Result<Vec<KeptRecord>, Fault> {
    let threads = threads(learning, Register::School)?;
    Ok(threads.into_iter().map(record).collect())
}

fn record((first, later): Threaded) -> KeptRecord {
    let (number, first) = (first.number, first.note);
    let mut ticked = first.ticked;
    for tick in later.iter().flat_map(|note| &note.ticked) {
        if !ticked.contains(tick) {
            ticked.push(tick.clone());
        }
    }
    let owner = later.iter().rev().find_map(|note| note.owner);
    let due = later.iter().rev().find_map(|note| note.last_day_s);
    KeptRecord {
        number,
        kind: first.kind,
        about: first.about,
        words: first.words,
        ticked,
        owner: owner.or(first.owner).map(Id),
        day: first.from_s.unwrap_or(first.at_s),
        due: due.or(first.last_day_s),
        by: Id(first.by),
        at: first.at_s,
        is_closed: later.iter().any(|note| note.what == CLOSED),
        additions: later.into_iter().map(addition).collect(),
    }
}

fn addition(note: RegisterNote) -> RecordAddition {
    RecordAddition {
        closes: note.what == CLOSED,
        words: note.words,
        ticked: note.ticked,
        owner: note.owner.map(Id),
        due: note.last_day_s,
        by: Id(note.by),
        at: note.at_s,
    }
}

/// When a record was closed.
pub(crate) fn closed_at(record: &KeptRecord) -> Option<UtcSeconds> {
    let mut later = record.additions.iter();
    later.find(|one| one.closes).map(|one| one.at)
}

/// The day on which this was ticked in a record: its own where it was ticked at once.
pub(crate) fn ticked_on(record: &KeptRecord, tick: &str) -> Option<UtcSeconds> {
    let has = |ticked: &[String]| ticked.iter().any(|one| one == tick);
    let mut later = record.additions.iter();
    match later.find(|one| has(&one.ticked)) {
        Some(addition) => Some(addition.at),
        None => has(&record.ticked).then_some(record.day),
    }
}

/// Everything that somebody keeps or owns.
pub(crate) fn page(kinds: &RegisterKinds, records: &[KeptRecord], who: &Keeper) -> RegistersPage {
    let theirs = kinds.all().iter().filter(|kind| who.keeps(kind));
    let seen = records.iter().rev().filter(|record| who.sees(record));
    RegistersPage {
        kinds: theirs.map(|kind| shown(kind, records)).collect(),
        records: seen.cloned().collect(),
        keeps_all: who.keeps_all,
        people: who.people.clone(),
        own_file_left_out: false,
    }
}

/// A kind, with when one was closed last and when the next is due by itself.
pub(crate) fn shown(kind: &RegisterKind, records: &[KeptRecord]) -> KindOfRecord {
    let of_kind: Vec<_> = records.iter().filter(|one| one.kind == kind.id).collect();
    let last = of_kind.iter().filter_map(|one| closed_at(one)).max();
    let is_open = of_kind.iter().any(|one| !one.is_closed);
    let ticks = kind.ticks.iter().map(|tick| KindTick {
        id: tick.id.clone(),
        words: tick.words.clone(),
    });
    KindOfRecord {
        id: kind.id.clone(),
        group: group(kind.group),
        title: kind.title.clone(),
        about: kind.about.clone(),
        words: kind.words.clone(),
        outcome: kind.outcome.clone(),
        ticks: ticks.collect(),
        again: match kind.again {
            Again::Once => ComesRound::Once,
            Again::EachTerm => ComesRound::EachTerm,
            Again::EachYear => ComesRound::EachYear,
        },
        gate: kind.gate,
        last,
        next: last
            .filter(|_| !is_open)
            .and_then(|last| kind.again.after(last)),
        is_never: of_kind.is_empty() && kind.again != Again::Once,
    }
}

const fn group(group: safeguarding::RegisterGroup) -> RegisterGroup {
    match group {
        safeguarding::RegisterGroup::Policy => RegisterGroup::Policy,
        safeguarding::RegisterGroup::Training => RegisterGroup::Training,
        safeguarding::RegisterGroup::Technology => RegisterGroup::Technology,
        safeguarding::RegisterGroup::Checks => RegisterGroup::Checks,
        safeguarding::RegisterGroup::Meetings => RegisterGroup::Meetings,
        safeguarding::RegisterGroup::Actions => RegisterGroup::Actions,
    }
}
