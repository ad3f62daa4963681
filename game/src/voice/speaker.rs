//! The voice in a thread of its own, because a speech service can take its time to answer.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::computer::Computer;
use crate::profile::Tone;

/// A sentence to be said.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sentence {
    /// Which sentence this is, so that news of an earlier one is not taken for news of this one.
    pub(super) number: u64,
    pub(super) words: Vec<String>,
    /// Which voice says it.
    pub(super) tone: Tone,
    /// How fast: 1 is usual.
    pub(super) rate: f32,
    /// How loud: 1 is the most.
    pub(super) volume: f32,
}

/// What became of the sentence with this number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum News {
    /// This word of it is being said.
    Word(u64, usize),
    /// It has been said.
    Done(u64),
    /// There is nobody to say it.
    NoVoice(u64),
}

/// What the thread hears: from us, and from the computer's voice by the voice's own number of a sentence.
pub(super) enum Call {
    Say(Sentence),
    Stop,
    Close,
    Word(u64, usize),
    Done(u64),
}

/// Our end of the thread; it ends with this.
pub(super) struct Speaker {
    orders: Sender<Call>,
    news: Mutex<Receiver<News>>,
}

/// Long enough to wait for the next order.
const FOREVER: Duration = Duration::from_secs(24 * 60 * 60);

impl Speaker {
    /// Starts the thread; `wake` is called after each piece of news.
    pub(super) fn start(wake: impl Fn() + Send + 'static) -> Option<Self> {
        let (orders, calls) = channel();
        let (tell, news) = channel();
        let back = orders.clone();
        thread::Builder::new()
            .name("voice".to_owned())
            .spawn(move || {
                let tell = |fresh| {
                    if tell.send(fresh).is_ok() {
                        wake();
                    }
                };
                Work::default().go_on(&calls, &back, &tell);
            })
            .ok()?;
        Some(Self {
            orders,
            news: Mutex::new(news),
        })
    }

    /// One with nobody behind it, and the two ends a test holds instead.
    #[cfg(test)]
    pub(super) fn without_a_thread() -> (Self, Receiver<Call>, Sender<News>) {
        let (orders, calls) = channel();
        let (tell, news) = channel();
        let news = Mutex::new(news);
        (Self { orders, news }, calls, tell)
    }

    pub(super) fn say(&self, sentence: Sentence) {
        self.order(Call::Say(sentence));
    }

    pub(super) fn stop(&self) {
        self.order(Call::Stop);
    }

    pub(super) fn news(&self) -> Vec<News> {
        let news = self.news.lock().unwrap_or_else(PoisonError::into_inner);
        news.try_iter().collect()
    }

    fn order(&self, order: Call) {
        // The thread ends only with us; if it could not be kept there is nobody to tell.
        self.orders.send(order).unwrap_or_default();
    }
}

impl Drop for Speaker {
    fn drop(&mut self) {
        self.order(Call::Close);
    }
}

#[derive(Default)]
struct Work {
    computer: Option<Computer>,
    /// Which voice spoke last.
    tone: Tone,
    /// The sentence being said: the voice's number of it and ours.
    now: Option<(u64, u64)>,
}

impl Work {
    fn go_on(mut self, calls: &Receiver<Call>, back: &Sender<Call>, tell: &impl Fn(News)) {
        let mut longest = FOREVER;
        loop {
            match calls.recv_timeout(longest) {
                Ok(Call::Say(sentence)) => {
                    longest = about_as_long_as(&sentence);
                    let number = sentence.number;
                    if !self.say(&sentence, back) {
                        longest = FOREVER;
                        tell(News::NoVoice(number));
                    }
                }
                Ok(Call::Stop) => {
                    longest = FOREVER;
                    self.now = None;
                    if let Some(computer) = &mut self.computer {
                        computer.stop();
                    }
                }
                Ok(Call::Word(id, word)) => {
                    if let Some(number) = self.number_of(id) {
                        tell(News::Word(number, word));
                    }
                }
                Ok(Call::Done(id)) => {
                    if let Some(number) = self.number_of(id) {
                        longest = FOREVER;
                        self.now = None;
                        tell(News::Done(number));
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    longest = FOREVER;
                    if let Some((_, number)) = self.now.take() {
                        tell(News::Done(number));
                    }
                }
                Ok(Call::Close) | Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn number_of(&self, id: u64) -> Option<u64> {
        let (now, number) = self.now?;
        (now == id).then_some(number)
    }

    /// Says the sentence; a voice that was not there before is looked for again.
    fn say(&mut self, sentence: &Sentence, back: &Sender<Call>) -> bool {
        if sentence.tone == Tone::Usual && self.tone != Tone::Usual {
            // Which one is usual is known only to a computer that was asked for no other.
            self.computer = None;
        }
        self.tone = sentence.tone;
        if self.computer.is_none() {
            self.computer = Computer::open(back);
        }
        let said = self.computer.as_mut().map(|one| one.say(sentence));
        self.now = said.flatten().map(|id| (id, sentence.number));
        if self.now.is_none() {
            self.computer = None;
        }
        self.now.is_some()
    }
}

/// Some voices never say that they have finished; by then at the latest they have.
fn about_as_long_as(sentence: &Sentence) -> Duration {
    let words = u32::try_from(sentence.words.len()).unwrap_or(u32::MAX);
    let spoken = Duration::from_millis(600).saturating_mul(words);
    Duration::from_secs(5) + spoken.div_f32(sentence.rate.clamp(0.5, 1.5))
}
