//! Every open class as it is now, in memory only: a restart forgets it and the next beats fill it again.
//!
//! What is slow to ask (who is in which class, which classes are open) is asked once in a while and not with every beat.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, MutexGuard, PoisonError},
};

use classroom::{ClassId, LiveClass, PupilId};
use protocol::{UtcSeconds, live::Beat};
use store::Learning;
use tokio::sync::watch;

use crate::fault::Fault;

const DAY_S: UtcSeconds = 24 * 60 * 60;
/// For how long it is believed which classes are open.
const OPEN_BELIEVED_S: UtcSeconds = 2;
/// For how long it is believed in which class a pupil is.
const CLASS_BELIEVED_S: UtcSeconds = 60;

/// All classes at work.
#[derive(Default)]
pub struct Live {
    classes: Mutex<Classes>,
    plans: Mutex<()>,
}

#[derive(Default)]
struct Classes {
    open: Option<(UtcSeconds, BTreeSet<ClassId>)>,
    class_of: BTreeMap<PupilId, (UtcSeconds, ClassId)>,
    at_work: BTreeMap<ClassId, AtWork>,
    planned: BTreeMap<ClassId, u64>,
    reminded: BTreeMap<ClassId, UtcSeconds>,
}

/// One class, and the bell for whoever watches it.
struct AtWork {
    class: LiveClass<Beat>,
    revision: watch::Sender<u64>,
}

/// What is done with an open class, and whether that is news for whoever watches.
pub struct Did<T> {
    /// What came of it.
    pub answer: T,
    /// Whether the watchers hear of it.
    pub is_news: bool,
}

impl Live {
    /// The class of a pupil, as far as it is believed; asks the database when not.
    pub fn class_of(
        &self,
        learning: &Learning,
        pupil: PupilId,
        now: UtcSeconds,
    ) -> Result<Option<ClassId>, Fault> {
        let believed = self.lock().class_of.get(&pupil).copied();
        if let Some((at, class)) = believed
            && is_fresh(at, now, CLASS_BELIEVED_S)
        {
            return Ok(Some(class));
        }
        let Some(row) = learning.present_pupil(pupil)? else {
            return Ok(None);
        };
        let mut classes = self.lock();
        classes
            .class_of
            .retain(|_, (at, _)| is_fresh(*at, now, CLASS_BELIEVED_S));
        classes.class_of.insert(pupil, (now, row.pupil.class));
        Ok(Some(row.pupil.class))
    }

    /// Whether a class is open. What is not open any more is forgotten, with everything it was asked.
    pub fn is_open(
        &self,
        learning: &Learning,
        class: ClassId,
        now: UtcSeconds,
    ) -> Result<bool, Fault> {
        if let Some((at, open)) = &self.lock().open
            && is_fresh(*at, now, OPEN_BELIEVED_S)
            // A class that is not known to be open may have been opened this moment.
            && open.contains(&class)
        {
            return Ok(true);
        }
        let rows = learning.open_lessons(now)?;
        let open: BTreeSet<_> = rows.into_iter().map(|row| row.lesson.class).collect();
        let is_open = open.contains(&class);
        let mut classes = self.lock();
        classes.at_work.retain(|class, _| open.contains(class));
        classes.open = Some((now, open));
        Ok(is_open)
    }

    /// Does something with an open class, and rings for its watchers when that is news.
    pub fn with<T>(
        &self,
        class: ClassId,
        now: UtcSeconds,
        act: impl FnOnce(&mut LiveClass<Beat>) -> Did<T>,
    ) -> T {
        let mut classes = self.lock();
        let at_work = classes.at_work(class, now);
        let did = act(&mut at_work.class);
        if did.is_news {
            at_work.revision.send_modify(|revision| *revision += 1);
        }
        did.answer
    }

    /// Which state of its plan a class has; asked of the database once.
    pub fn plan_revision(&self, learning: &Learning, class: ClassId) -> Result<u64, Fault> {
        if let Some(known) = self.lock().planned.get(&class) {
            return Ok(*known);
        }
        let _alone = self.change_plans();
        let revision = learning.plan_revision(class)?;
        self.planned(class, revision);
        Ok(revision)
    }

    /// A class has another plan: its pupils hear of it with their next beat.
    pub fn planned(&self, class: ClassId, revision: u64) {
        self.lock().planned.insert(class, revision);
    }

    /// Keeps everybody else from changing a plan as long as the answer lives.
    pub fn change_plans(&self) -> MutexGuard<'_, ()> {
        self.plans.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes once a day that a class was reminded at its lesson's start (B-07).
    pub fn remind(
        &self,
        learning: &Learning,
        class: ClassId,
        now: UtcSeconds,
    ) -> Result<(), Fault> {
        let day = now.div_euclid(DAY_S);
        let noted = self.lock().reminded.get(&class).copied();
        if noted != Some(day) {
            learning.note_reminder(class, now)?;
            self.lock().reminded.insert(class, day);
        }
        Ok(())
    }

    /// A pupil has signed out.
    pub fn leave(&self, pupil: PupilId) {
        for at_work in self.lock().at_work.values_mut() {
            at_work.class.leave(pupil);
            at_work.revision.send_modify(|revision| *revision += 1);
        }
    }

    /// The bell of a class.
    pub fn bell(&self, class: ClassId, now: UtcSeconds) -> watch::Receiver<u64> {
        self.lock().at_work(class, now).revision.subscribe()
    }

    fn lock(&self) -> MutexGuard<'_, Classes> {
        self.classes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Classes {
    fn at_work(&mut self, class: ClassId, now: UtcSeconds) -> &mut AtWork {
        self.at_work.entry(class).or_insert_with(|| AtWork {
            class: LiveClass::new(now),
            revision: watch::Sender::new(1),
        })
    }
}

impl<T> Did<T> {
    /// Watchers hear of it.
    pub fn news(answer: T) -> Self {
        Self {
            answer,
            is_news: true,
        }
    }

    /// Nobody needs to hear of it.
    pub fn quietly(answer: T) -> Self {
        Self {
            answer,
            is_news: false,
        }
    }
}

/// A clock that was put back believes nothing.
fn is_fresh(at: UtcSeconds, now: UtcSeconds, believed_s: UtcSeconds) -> bool {
    (0..believed_s).contains(&now.saturating_sub(at))
}
