//! A class at its computers without any window: pupils who sign in, say each second where they are, and hand in what
//! they have played, in the protocol of the pupil app.

use crate::machine::Machine;
use crate::{Fault, Outcome};
use curriculum::{Run, Scenario};
use protocol::bytes::{Id, Token};
use protocol::classroom::{OneClass, OpenLesson, StaffClasses};
use protocol::live::{Beat, BeatAnswer, Doing};
use protocol::machines::Nothing;
use protocol::parcel::{Parcel, ProgressFact};
use protocol::paths;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Pupils for whom one computer speaks here.
const AT_ONE_COMPUTER: usize = 10;
/// More facts do not fit into a parcel.
const FACTS_IN_A_PARCEL: usize = 8;
/// Between two beats.
const BETWEEN: Duration = Duration::from_millis(protocol::live::BEAT_MS);

/// Pupils of one class at a few computers.
pub struct Seats(Vec<(Machine, Vec<(Id, Token)>)>);

/// Whoever beats stops when this goes, also when a story fails.
#[derive(Debug, Default)]
pub struct UntilGone(AtomicBool);

impl UntilGone {
    /// It is over.
    pub fn end(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_gone(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Ends it when it is dropped.
#[derive(Debug)]
pub struct Ends<'a>(pub &'a UntilGone);

impl Drop for Ends<'_> {
    fn drop(&mut self) {
        self.0.end();
    }
}

impl Seats {
    /// Signs in everybody of an open class whose name is not left out, helped by the code on the teacher's screen.
    ///
    /// # Errors
    /// When somebody is not let in.
    pub fn taken(
        machines: Vec<Machine>,
        teacher: &Machine,
        class: &str,
        left_out: &[&str],
    ) -> Outcome<Self> {
        let all: StaffClasses = teacher.post(paths::CLASSROOM, &Nothing {})?;
        let found = all.classes.iter().find(|one| one.name == class);
        let class = found.ok_or_else(|| Fault::new(format!("there is no class {class}")))?;
        let one = OneClass { class: class.id };
        let lesson: OpenLesson = teacher.post(paths::LESSONS_OPEN, &one)?;
        let first = machines.first();
        let open = first.ok_or_else(|| Fault::new("no machine"))?.classes()?;
        let tiles = open.classes.iter().find(|open| open.id == class.id);
        let tiles = tiles.map(|open| open.pupils.as_slice()).unwrap_or_default();
        let pupils: Vec<Id> = tiles
            .iter()
            .filter(|tile| !left_out.contains(&tile.name.as_str()))
            .map(|tile| tile.id)
            .collect();
        let mut seats = Vec::new();
        for (mut machine, pupils) in machines.into_iter().zip(pupils.chunks(AT_ONE_COMPUTER)) {
            let mut here = Vec::new();
            for pupil in pupils {
                let session = machine.sign_in_pupil(*pupil, &lesson.code)?;
                here.push((*pupil, session.token));
            }
            seats.push((machine, here));
        }
        Ok(Self(seats))
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.iter().map(|(_, pupils)| pupils.len()).sum()
    }

    /// Everybody hands in that they played a scenario along its first walkthrough so many days ago.
    ///
    /// # Errors
    /// When it is not stored.
    pub fn played(&self, scenario: &Arc<Scenario>, days_ago: i64) -> Outcome<()> {
        let walkthrough = scenario.walkthroughs().values().next();
        let walkthrough = walkthrough.ok_or_else(|| Fault::new("it has no walkthrough"))?;
        let run = Run::replay(Arc::clone(scenario), &walkthrough.acts)
            .map_err(|why| Fault::new(format!("the walkthrough strays: {why}")))?;
        let facts = serde_json::to_value(run.facts())?;
        let happened_at = crate::patience::unix_seconds() - days_ago * 24 * 60 * 60;
        for (machine, pupils) in &self.0 {
            for some in pupils.chunks(FACTS_IN_A_PARCEL) {
                let progress = some.iter().map(|(pupil, _)| ProgressFact {
                    id: sealing::random::id(),
                    pupil: *pupil,
                    is_checked: true,
                    scenario: scenario.id().to_string(),
                    topic: scenario.topic().to_string(),
                    outcome: walkthrough.reaches.to_string(),
                    facts: facts.clone(),
                    seconds: 180,
                    happened_at,
                });
                let parcel = Parcel {
                    progress: progress.collect(),
                    reports: Vec::new(),
                };
                let stored = machine.send(&parcel)?.stored.len();
                if stored != some.len() {
                    return Err(Fault::new(format!("{stored} of {} are stored", some.len())));
                }
            }
        }
        Ok(())
    }

    /// Everybody says once a second that they are in a scenario, until it is over. Says how many were told to pause at
    /// least once.
    ///
    /// # Errors
    /// When a beat is not answered.
    pub fn beat(&self, scenario: &Scenario, over: &UntilGone) -> Outcome<usize> {
        let beat = Beat {
            doing: Doing::Playing,
            scenario: Some(scenario.id().to_string()),
            part: 2,
            of: 6,
            hand_up: false,
            is_reminded: true,
        };
        let bytes = beat
            .to_bytes()
            .map_err(|_| Fault::new("a beat is too long"))?;
        let mut paused = std::collections::BTreeSet::new();
        while !over.is_gone() {
            for (machine, pupils) in &self.0 {
                for (pupil, person) in pupils {
                    let answer: BeatAnswer =
                        machine.post_as(person, paths::LIVE_BEAT, bytes.clone())?;
                    if answer.is_paused {
                        paused.insert(*pupil);
                    }
                }
            }
            std::thread::park_timeout(BETWEEN);
        }
        Ok(paused.len())
    }
}
