//! The worker that talks to the server: one thread, questions in by one channel, news out by another.
//!
//! Nothing a pupil does ever waits for it. A parcel of one size goes out after every round of play, after every
//! report, when Tell is closed, and now and then for nothing, so that a neighbour on the network learns nothing (P8).

mod lesson;
mod others;

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use protocol::{
    UtcSeconds,
    agreements::SignRules,
    bytes::Id,
    card::CardSecret,
    class_questions::GiveNumber,
    leaders::GiveRemark,
    lessons::PupilLesson,
    live::BeatAnswer,
    pupils::{OpenClasses, Profile, PupilSession, ReceiptAnswers},
    questionnaires::GiveAnswers,
    story_place::KeepPlace,
};
use sealing::random;

use super::{
    backoff, clock,
    due::{self, Due, LessonDue, Said},
    heart::{self, Ends, Passes},
    membership::{self, Helpers, Identity},
    outbox::Outbox,
    turns,
    visit::Visit,
};

/// What the app asks of the worker.
pub enum Ask {
    /// A pupil pressed what stands on their card.
    SignIn {
        /// Whose name was pressed.
        pupil: Id,
        /// What was pressed.
        secret: CardSecret,
    },
    /// A pupil with an adult's lesson code.
    Assisted {
        /// Whose name was pressed.
        pupil: Id,
        /// Six digits.
        code: String,
    },
    /// The pupil leaves; their session ends.
    SignOut,
    /// There is a newer plan for the signed-in pupil.
    Lesson,
    /// What roams with the signed-in pupil has changed.
    Profile(Profile),
    /// The signed-in pupil signs the school's rules.
    SignRules(SignRules),
    /// Where the signed-in pupil stands in a story.
    Place(KeepPlace),
    /// The signed-in pupil answers what the class is asked.
    GiveNumber(GiveNumber),
    /// The signed-in pupil answers a questionnaire.
    GiveAnswers(GiveAnswers),
    /// What a digital leader thinks.
    Remark(GiveRemark),
    /// Something happened after which a parcel goes out, full or empty.
    Parcel {
        /// At once instead of soon.
        urgent: bool,
    },
}

/// What the worker tells the app.
pub enum News {
    /// Whether the server answers.
    Reached(bool),
    /// A person has not yet approved this computer, or no longer does.
    NotApproved(bool),
    /// Classes that are open now.
    Classes(OpenClasses),
    /// What came of a sign-in.
    SignedIn {
        /// Whose.
        pupil: Id,
        /// The session, or why not.
        answer: Box<Result<PupilSession, NoEntry>>,
    },
    /// What the school answered to a beat, when it differs from the answer before.
    Lesson(BeatAnswer),
    /// What a pupil plays now.
    Planned {
        /// Who.
        pupil: Id,
        /// What.
        lesson: PupilLesson,
    },
    /// The list of helpers has grown.
    Helpers,
    /// Something has arrived at the school.
    Arrived,
    /// Answers to the receipts that were asked for, in their order.
    Answers {
        /// The receipts.
        receipts: Vec<Id>,
        /// What readers have signed.
        answers: ReceiptAnswers,
    },
}

/// Why a sign-in did not succeed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoEntry {
    /// The pictures or the code do not match.
    Wrong,
    /// Too many tries here: an adult can help.
    AskAnAdult,
    /// The server cannot be asked.
    Unreachable,
}

/// What app and worker share.
pub struct Shared {
    /// The school's folder on this computer.
    pub folder: PathBuf,
    /// The outbox.
    pub outbox: Mutex<Outbox>,
    /// The list of helpers.
    pub helpers: Mutex<Helpers>,
    /// For the beat: whoever is signed in.
    pub passes: Arc<Passes>,
}

/// The value, also when another thread failed while it held it: both are whole after every step.
pub fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Called after each piece of news, to wake the window.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// Starts the worker. It ends when the returned sender is dropped.
#[must_use]
pub fn start(identity: Identity, shared: Arc<Shared>, wake: Wake) -> Ends {
    let (ask, questions) = channel();
    let (told, news) = channel();
    let beat = heart::start(shared.passes.clone(), told.clone(), wake.clone());
    std::thread::spawn(move || Worker::new(identity, shared, told, wake).run(&questions));
    Ends { ask, beat, news }
}

/// Asks and sends whatever is due.
pub(super) struct Worker {
    visit: Visit,
    is_alone: bool,
    shared: Arc<Shared>,
    told: Sender<News>,
    wake: Wake,
    due: Due,
    failures: u32,
    said: Said,
    lesson: Option<LessonDue>,
}

impl Worker {
    fn new(identity: Identity, shared: Arc<Shared>, told: Sender<News>, wake: Wake) -> Self {
        Self {
            visit: Visit::new(identity, shared.clone()),
            is_alone: false,
            shared,
            told,
            wake,
            due: Due::new(clock::moment(), number()),
            failures: 0,
            said: Said::default(),
            lesson: None,
        }
    }

    /// Without an app: nobody asks it anything, and nobody is told.
    pub(super) fn alone(identity: Identity, shared: Arc<Shared>) -> Self {
        let (told, _nobody) = channel();
        Self {
            is_alone: true,
            ..Self::new(identity, shared, told, Arc::new(|| {}))
        }
    }

    /// Does what is due, and sees to it that what an app has left behind goes soon.
    pub(super) fn look_alone(&mut self) {
        self.see_others();
        if self.due.next() <= clock::moment() {
            self.do_what_is_due();
        }
    }

    fn run(mut self, questions: &Receiver<Ask>) {
        loop {
            let wait = self.due.next().saturating_duration_since(clock::moment());
            match questions.recv_timeout(wait) {
                Ok(ask) => self.answer(ask),
                Err(RecvTimeoutError::Timeout) => self.do_what_is_due(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
            self.lend_the_pass();
        }
    }

    /// The beat goes on with the sessions that hold now.
    fn lend_the_pass(&self) {
        let Some(pass) = self.visit.pass() else {
            return;
        };
        let mut lent = lock(&self.shared.passes);
        if *lent != pass {
            *lent = pass;
        }
    }

    fn answer(&mut self, ask: Ask) {
        match ask {
            Ask::SignIn { pupil, secret } => {
                let answer = self.visit.sign_in(pupil, secret);
                self.signed_in(pupil, answer);
            }
            Ask::Assisted { pupil, code } => {
                let answer = self.visit.sign_in_with_code(pupil, &code);
                self.signed_in(pupil, answer);
            }
            Ask::SignOut => {
                self.said.answers = None;
                self.lesson = None;
                self.visit.sign_out();
            }
            Ask::Lesson => {
                self.await_lesson();
                self.due.look = clock::moment();
            }
            Ask::Profile(profile) => self.visit.carry(profile),
            Ask::SignRules(rules) => self.visit.sign_rules(rules),
            Ask::Place(place) => self.visit.keep_place(place),
            Ask::GiveNumber(number) => self.visit.give_number(number),
            Ask::GiveAnswers(answers) => self.visit.give_answers(answers),
            Ask::Remark(remark) => self.visit.remark(remark),
            Ask::Parcel { urgent } => {
                let now = clock::moment();
                let at = if urgent {
                    now
                } else {
                    now + backoff::soon(number())
                };
                self.due.parcel = self.due.parcel.min(at);
            }
        }
    }

    fn signed_in(&mut self, pupil: Id, answer: Result<PupilSession, NoEntry>) {
        self.said.answers = None;
        self.reached(!matches!(answer, Err(NoEntry::Unreachable)));
        self.lesson = answer.is_ok().then_some(LessonDue {
            pupil,
            is_due: true,
        });
        self.tell(News::SignedIn {
            pupil,
            answer: Box::new(answer),
        });
        self.due.look = clock::moment();
    }

    fn do_what_is_due(&mut self) {
        let now = clock::moment();
        let is_parcel_due = self.due.parcel <= now;
        let result = self.look_around().and_then(|()| {
            if is_parcel_due {
                self.send_parcel()
            } else {
                Ok(())
            }
        });
        let now = clock::moment();
        if result.is_ok() {
            self.failures = 0;
            self.due.look = now
                + if self.is_alone {
                    due::LOOK_ALONE_EVERY
                } else {
                    due::LOOK_EVERY
                };
            if is_parcel_due {
                let waits = lock(&self.shared.outbox).is_waiting();
                let pause = if waits {
                    backoff::soon
                } else {
                    backoff::sometime
                };
                self.due.parcel = now + pause(number());
            }
        } else {
            self.failures = self.failures.saturating_add(1);
            let again = now + backoff::wait_after(self.failures, number());
            self.due.look = again;
            self.due.parcel = self.due.parcel.max(again);
        }
        self.reached(result.is_ok());
    }

    /// Takes the newest list of helpers, the open classes and the answers for whoever is signed in.
    fn look_around(&mut self) -> Result<(), Away> {
        self.see_others();
        let is_approved = self.visit.enter()?;
        if self.said.approved != Some(is_approved) {
            self.said.approved = Some(is_approved);
            self.tell(News::NotApproved(!is_approved));
        }
        if self.visit.refresh_helpers()? {
            self.tell(News::Helpers);
        }
        if !is_approved || self.is_alone {
            return Ok(());
        }
        self.visit.hand_in_place();
        let classes = self.visit.classes()?;
        let now = self.now();
        let outbox = lock(&self.shared.outbox);
        drop(membership::keep_classes(outbox.file(), &classes, now));
        drop(outbox);
        if self.said.classes.as_ref() != Some(&classes) {
            self.said.classes = Some(classes.clone());
            self.tell(News::Classes(classes));
        }
        if let Some((receipts, answers)) = self.visit.answers()?
            && self.said.answers.as_ref() != Some(&answers.answers)
        {
            self.said.answers = Some(answers.answers.clone());
            self.tell(News::Answers { receipts, answers });
        }
        self.ask_for_lesson()
    }

    /// Nothing while another program on this computer sends: it takes along what waits here.
    fn send_parcel(&mut self) -> Result<(), Away> {
        let turn = turns::send(&self.shared.folder);
        if matches!(turn, Ok(None)) {
            return Ok(());
        }
        let mut outbox = lock(&self.shared.outbox);
        // Where the file cannot be read again, what is known of it is sent.
        drop(outbox.see_others());
        let parcel = outbox.next_parcel();
        drop(outbox);
        let stored = self.visit.send(&parcel)?;
        // After every parcel, full or empty, so that asking says nothing about what was in it.
        self.await_lesson();
        if !stored.is_empty() {
            let now = self.now();
            drop(lock(&self.shared.outbox).arrived(&stored, now));
            self.tell(News::Arrived);
        }
        Ok(())
    }

    /// The time, never before what a steward has signed.
    fn now(&self) -> UtcSeconds {
        clock::now().max(lock(&self.shared.helpers).signed_time())
    }

    fn reached(&mut self, is_reached: bool) {
        if self.said.is_reached != Some(is_reached) {
            self.said.is_reached = Some(is_reached);
            self.tell(News::Reached(is_reached));
        }
    }

    fn tell(&self, news: News) {
        drop(self.told.send(news));
        (self.wake)();
    }
}

/// The server cannot be asked just now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Away;

fn number() -> u64 {
    u64::from_be_bytes(random::bytes())
}
