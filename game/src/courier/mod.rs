//! The way between this computer and the school: the only part of the app that opens a socket.
//!
//! It fills [`School`] with names and connection, answers sign-ins, carries finished runs, and takes sealed reports
//! along. Nothing a pupil does ever waits for it. Read [`pairing`] (how a computer joins), [`membership`] (what it
//! then knows), [`outbox`] (what is on its way), [`link`] and `visit` (how it gets there), [`heart`] (the beat), [`alone`] (the same without the
//! app), [`turns`] (who sends now), [`answers`] (what comes back), and [`sending`] (how Tell hands a report over).

pub mod alone;
pub mod answers;
pub mod backoff;
pub mod clock;
mod due;
pub mod file;
pub mod heart;
mod keeping;
pub mod link;
pub mod membership;
pub mod outbox;
pub mod pairing;
#[cfg(test)]
mod roaming;
pub mod sending;
pub mod slot;
mod systems;
#[cfg(test)]
pub(crate) mod tests;
pub mod transport;
pub mod turns;
mod visit;

use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Mutex};

use bevy::prelude::*;
use protocol::{
    UtcSeconds,
    bytes::Id,
    directory::{Directory, Helpline, Person, Presence},
    live::Beat,
    pupils::{Profile as Roaming, PupilSession},
    statement::Statement,
};
use sealing::routing::{Readers, Telling, who_can_read};
use sealing::secrets::SigningSecret;

use crate::page::Laying;
use answers::Answer;
use file::FileFault;
use link::{Ask, News, Shared, lock};
use sending::Sent;
use turns::Turn;

#[cfg(doc)]
use crate::school::School;

/// The courier, when this computer has joined a school; else empty.
#[derive(Resource, Default)]
pub struct Courier {
    line: Option<Line>,
    /// The signed-in pupil's session, when the server has checked it.
    session: Option<Session>,
    /// Reports sent by whoever is using this computer now.
    sent: Vec<Sent>,
    /// Genuine answers to this pupil's earlier reports, sent from any computer.
    answers: Vec<Answer>,
}

/// What a joined computer has.
struct Line {
    /// While this is held, the courier without an app rests. Nothing where the folder takes no lock.
    _open: Option<Turn>,
    shared: Arc<Shared>,
    device: SigningSecret,
    ask: Sender<Ask>,
    beat: Sender<Beat>,
    news: Mutex<Receiver<News>>,
    /// Server time minus this computer's, when known.
    clock_offset: Option<i64>,
}

/// What the server said when the pupil signed in.
struct Session {
    ticket: Statement,
    manner: protocol::report::SignInManner,
    roaming: Roaming,
}

impl Courier {
    /// Whether a report can be sent from this computer.
    #[must_use]
    pub fn can_send(&self) -> bool {
        self.line.is_some()
    }

    /// The newest list of helpers.
    #[must_use]
    pub fn directory(&self) -> Option<Directory> {
        let line = self.line.as_ref()?;
        Some(lock(&line.shared.helpers).chain.newest().clone())
    }

    /// Whether the list of helpers is fresh; when not, no adult is offered by name.
    #[must_use]
    pub fn is_list_fresh(&self) -> bool {
        self.line.as_ref().is_some_and(|line| {
            let helpers = lock(&line.shared.helpers);
            helpers.is_fresh(clock::now().max(helpers.signed_time()))
        })
    }

    /// Who will be able to read what is told like this. The one function of `sealing` decides; this only adds what
    /// the computer knows.
    #[must_use]
    pub fn readers(&self, telling: &Telling) -> Option<Readers> {
        let line = self.line.as_ref()?;
        let helpers = lock(&line.shared.helpers);
        Some(who_can_read(
            helpers.chain.newest(),
            &completed(telling, &helpers),
        ))
    }

    /// Whether this adult's key may be sealed to at all.
    #[must_use]
    pub fn is_stopped(&self, person: Id) -> bool {
        let Some(line) = &self.line else {
            return true;
        };
        let helpers = lock(&line.shared.helpers);
        let stopped = helpers.stopped();
        let key = helpers.chain.newest().person(person);
        key.and_then(|person| person.newest_reader_key())
            .is_none_or(|key| stopped.contains(&key.key_id))
    }

    /// Adults a child can choose by name: here every school day, not away, with a key nobody has stopped. Nobody while
    /// the list is not fresh.
    #[must_use]
    pub fn adults_to_choose(&self) -> Vec<Person> {
        let directory = self.directory().filter(|_| self.is_list_fresh());
        let people = directory.into_iter().flat_map(|list| list.people);
        people
            .filter(|person| person.daily && person.state == Presence::Active)
            .filter(|person| !self.is_stopped(person.id))
            .collect()
    }

    /// Helplines for children that two stewards have signed and somebody has checked lately; at most three (E-36).
    #[must_use]
    pub fn helplines(&self) -> Vec<Helpline> {
        let Some(line) = &self.line else {
            return Vec::new();
        };
        let now = line.now();
        let helpers = lock(&line.shared.helpers);
        let lines = helpers.chain.newest().helplines_for_children(now);
        lines.cloned().collect()
    }

    /// A parcel goes out soon, full or empty: after Tell was closed as after a report (P8).
    pub fn let_a_parcel_go(&self) {
        self.ask(Ask::Parcel { urgent: false });
    }

    fn ask(&self, ask: Ask) {
        if let Some(line) = &self.line {
            drop(line.ask.send(ask));
        }
    }

    /// Keeps what the server said of a pupil; what roams with them comes back.
    fn begin_session(&mut self, session: PupilSession) -> Roaming {
        let roaming = session.profile.clone();
        self.sent.clear();
        self.answers.clear();
        self.session = Some(Session {
            ticket: session.ticket,
            manner: session.manner,
            roaming: session.profile,
        });
        roaming
    }

    /// Nothing of the pupil stays.
    fn forget_pupil(&mut self) {
        self.session = None;
        self.sent.clear();
        self.answers.clear();
        self.ask(Ask::SignOut);
    }

    fn roam(&mut self, change: impl FnOnce(&mut Roaming)) {
        let Some(session) = &mut self.session else {
            return;
        };
        let before = session.roaming.clone();
        change(&mut session.roaming);
        if before != session.roaming {
            let now = session.roaming.clone();
            self.ask(Ask::Profile(now));
        }
    }
}

impl Line {
    /// The time, never before what a steward has signed.
    fn now(&self) -> UtcSeconds {
        clock::now().max(lock(&self.shared.helpers).signed_time())
    }
}

/// What a child said, with what the computer knows.
fn completed(telling: &Telling, helpers: &membership::Helpers) -> Telling {
    Telling {
        list_is_fresh: helpers.is_fresh(clock::now().max(helpers.signed_time())),
        stopped: helpers.stopped(),
        ..telling.clone()
    }
}

/// Opens what joining wrote and starts the worker.
fn open(folder: &std::path::Path, wake: link::Wake) -> Result<Line, FileFault> {
    let open = turns::open_app(folder).ok();
    let connection = file::open(folder)?;
    let identity = membership::identity(&connection)?;
    let helpers = membership::helpers(&connection, identity.school)?;
    let shared = Arc::new(Shared {
        folder: folder.to_owned(),
        outbox: Mutex::new(outbox::Outbox::open(connection)?),
        helpers: Mutex::new(helpers),
        passes: Arc::default(),
    });
    let device = identity.device()?;
    let ends = link::start(identity, shared.clone(), wake);
    Ok(Line {
        _open: open,
        shared,
        device,
        ask: ends.ask,
        beat: ends.beat,
        news: Mutex::new(ends.news),
        clock_offset: None,
    })
}

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Courier>()
        .add_systems(Startup, systems::start)
        .add_systems(
            Update,
            (
                systems::take_news,
                systems::pass_on_attempts,
                systems::pass_on_codes,
                systems::ask_for_plan,
                systems::pass_on_signatures,
                systems::pass_on_places,
                systems::pass_on_numbers,
                systems::pass_on_answers,
                systems::pass_on_remarks,
                keeping::keep_runs,
                // Before the profile is looked at: whoever has left does not like things as the next pupil finds them.
                systems::forget_the_pupil,
                systems::follow_profile,
                systems::say_where_the_pupil_is,
            )
                .chain()
                .before(Laying),
        );
}
