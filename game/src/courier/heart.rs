//! The beat: at one pace, of one size, over a connection of its own, so that no parcel makes it wait and it makes none.
//!
//! Its pace hangs on nothing a pupil does, and what it says is decided by `lesson::beat` alone.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use protocol::{
    bytes::{Blob, Token},
    live::{BEAT_MS, BEAT_SECONDS_CLOSED, Beat, BeatAnswer},
    paths,
};

use super::{
    clock,
    link::{Ask, News, Wake, lock},
    transport::{self, Asker, Transport, Unanswered},
};

/// So many beats without an answer, and the class is taken as closed: no screen rests for ever.
const UNANSWERED_MAX: u32 = 6;
/// How often it looks whether somebody has signed in.
const LOOK: Duration = Duration::from_secs(1);

/// The sessions of whoever is signed in here, put there by the worker and taken away when they leave.
#[derive(Clone, PartialEq, Eq)]
pub struct Pass {
    /// This computer's session.
    pub machine: Token,
    /// The pupil's.
    pub person: Token,
    /// Where the server may be.
    pub addresses: Vec<String>,
    /// The one authority it must show.
    pub ca: Blob,
}

/// Whose beats are sent; nobody's as long as nobody has signed in.
pub type Passes = Mutex<Option<Pass>>;

/// What the app holds of the worker and of the beat.
pub struct Ends {
    /// Questions go in.
    pub ask: Sender<Ask>,
    /// Where the pupil is now.
    pub beat: Sender<Beat>,
    /// News come out.
    pub news: Receiver<News>,
}

/// Starts the thread. It ends when the returned sender is dropped.
#[must_use]
pub fn start(passes: Arc<Passes>, told: Sender<News>, wake: Wake) -> Sender<Beat> {
    let (say, beats) = channel();
    let heart = Heart {
        passes,
        told,
        wake,
        beat: Beat::default(),
        pass: None,
        way: None,
        due: clock::moment(),
        unanswered: 0,
        last: BeatAnswer::default(),
    };
    std::thread::spawn(move || heart.run(&beats));
    say
}

struct Heart {
    passes: Arc<Passes>,
    told: Sender<News>,
    wake: Wake,
    beat: Beat,
    pass: Option<Pass>,
    way: Option<Transport>,
    due: Instant,
    unanswered: u32,
    last: BeatAnswer,
}

impl Heart {
    fn run(mut self, beats: &Receiver<Beat>) {
        loop {
            let now = clock::moment();
            let wait = self.due.saturating_duration_since(now).min(LOOK);
            match beats.recv_timeout(wait) {
                // What is new is said with the next beat: the pace stays.
                Ok(beat) => self.beat = beat,
                Err(RecvTimeoutError::Timeout) => self.look(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn look(&mut self) {
        let pass = lock(&self.passes).clone();
        if pass != self.pass {
            self.pass = pass;
            self.way = None;
            self.unanswered = 0;
            self.due = clock::moment();
            self.hear(BeatAnswer::default());
        }
        if self.pass.is_none() {
            self.due = clock::moment() + LOOK;
        } else if self.due <= clock::moment() {
            self.send();
            let pace = if self.last.is_open {
                Duration::from_millis(BEAT_MS)
            } else {
                Duration::from_secs(BEAT_SECONDS_CLOSED)
            };
            self.due = (self.due + pace).max(clock::moment());
        }
    }

    fn send(&mut self) {
        match self.ask() {
            Ok(answer) => {
                self.unanswered = 0;
                self.hear(answer);
            }
            Err(no) => {
                self.unanswered = self.unanswered.saturating_add(1);
                if no != Unanswered::Unreachable || self.unanswered >= UNANSWERED_MAX {
                    self.way = None;
                    self.hear(BeatAnswer::default());
                }
            }
        }
    }

    fn ask(&mut self) -> Result<BeatAnswer, Unanswered> {
        let Some(pass) = &self.pass else {
            return Err(Unanswered::Strange);
        };
        let way = match self.way.take() {
            Some(way) => way,
            None => transport::connect(&pass.addresses, &pass.ca)?,
        };
        let way = self.way.insert(way);
        let asker = Asker {
            machine: Some(&pass.machine),
            person: Some(&pass.person),
        };
        let bytes = self.beat.to_bytes().map_err(|_| Unanswered::Strange)?;
        way.post(paths::LIVE_BEAT, bytes, asker)
    }

    /// The window is woken for news only.
    fn hear(&mut self, answer: BeatAnswer) {
        if self.last == answer {
            return;
        }
        self.last = answer;
        drop(self.told.send(News::Lesson(answer)));
        (self.wake)();
    }
}
