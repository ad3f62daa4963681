//! The sound card in a thread of its own, because it can take its time to open. It is let go two seconds after the last
//! sound, so that an idle computer rests.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use cpal::traits::{DeviceTrait as _, HostTrait as _, StreamTrait as _};
use cpal::{Device, FromSample, Sample, SampleFormat, SizedSample, Stream, StreamConfig};

use super::effect::Effect;
use super::shape::samples;

/// How long the card is kept after a sound.
const KEPT: Duration = Duration::from_secs(2);

/// A sound to be played, and how loud: 1 is the most.
pub(super) type Order = (Effect, f32);

/// Our end of the thread; it ends with this.
pub(super) struct Player {
    orders: Sender<Order>,
    news: Mutex<Receiver<bool>>,
}

impl Player {
    /// Starts the thread; `wake` is called after each piece of news.
    pub(super) fn start(wake: impl Fn() + Send + 'static) -> Option<Self> {
        let (orders, calls) = channel();
        let (tell, news) = channel();
        let tell = move |can_play| {
            if tell.send(can_play).is_ok() {
                wake();
            }
        };
        thread::Builder::new()
            .name("sounds".to_owned())
            .spawn(move || go_on(&calls, tell))
            .ok()?;
        Some(Self {
            orders,
            news: Mutex::new(news),
        })
    }

    /// One with nobody behind it, and the end a test holds instead.
    #[cfg(test)]
    pub(super) fn without_a_thread() -> (Self, Receiver<Order>) {
        let (orders, calls) = channel();
        let (_, news) = channel();
        let news = Mutex::new(news);
        (Self { orders, news }, calls)
    }

    /// One that a test tells whether there is a sound card.
    #[cfg(test)]
    pub(super) fn with_news() -> (Self, Sender<bool>) {
        let (orders, _) = channel();
        let (tell, news) = channel();
        let news = Mutex::new(news);
        (Self { orders, news }, tell)
    }

    pub(super) fn play(&self, effect: Effect, level: f32) {
        // The thread ends only with us; if it could not be kept there is nobody to tell.
        self.orders.send((effect, level)).unwrap_or_default();
    }

    /// Whether there is a sound card, each time that turned out differently.
    pub(super) fn news(&self) -> Option<bool> {
        let news = self.news.lock().unwrap_or_else(PoisonError::into_inner);
        news.try_iter().last()
    }
}

fn go_on(orders: &Receiver<Order>, tell: impl Fn(bool)) {
    let mut card: Option<Card> = None;
    let mut told = None;
    loop {
        let order = if card.is_some() {
            orders.recv_timeout(KEPT)
        } else {
            orders.recv().map_err(|_| RecvTimeoutError::Disconnected)
        };
        match order {
            Ok((effect, level)) => {
                card = card.filter(Card::is_whole).or_else(Card::open);
                if let Some(card) = &card {
                    card.play(samples(effect, card.rate, level));
                }
                let can_play = card.is_some();
                if told.replace(can_play) != Some(can_play) {
                    tell(can_play);
                }
            }
            Err(RecvTimeoutError::Timeout) => card = None,
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// The computer's sound card, open.
struct Card {
    /// Samples of each channel in a second.
    rate: u32,
    sounds: Sender<Vec<f32>>,
    is_broken: Arc<AtomicBool>,
    stream: Stream,
}

impl Card {
    /// Opens the card the computer uses for everything; nothing when there is none.
    fn open() -> Option<Self> {
        let device = cpal::default_host().default_output_device()?;
        let usual = device.default_output_config().ok()?;
        let config = usual.config();
        let (sounds, waiting) = channel();
        let is_broken = Arc::new(AtomicBool::new(false));
        let (rate, sounding) = (config.sample_rate, Sounding::new(waiting, config.channels));
        let breaks = is_broken.clone();
        let stream = match usual.sample_format() {
            SampleFormat::F32 => stream_of::<f32>(&device, config, sounding, breaks),
            SampleFormat::I16 => stream_of::<i16>(&device, config, sounding, breaks),
            SampleFormat::U16 => stream_of::<u16>(&device, config, sounding, breaks),
            SampleFormat::I32 => stream_of::<i32>(&device, config, sounding, breaks),
            SampleFormat::U8 => stream_of::<u8>(&device, config, sounding, breaks),
            _ => None,
        }?;
        Some(Self {
            rate,
            sounds,
            is_broken,
            stream,
        })
    }

    fn is_whole(&self) -> bool {
        !self.is_broken.load(Ordering::Relaxed)
    }

    fn play(&self, samples: Vec<f32>) {
        if self.sounds.send(samples).is_err() || self.stream.play().is_err() {
            self.is_broken.store(true, Ordering::Relaxed);
        }
    }
}

fn stream_of<T: SizedSample + FromSample<f32>>(
    device: &Device,
    config: StreamConfig,
    mut sounding: Sounding,
    is_broken: Arc<AtomicBool>,
) -> Option<Stream> {
    let fill = move |out: &mut [T], _: &_| sounding.fill(out);
    let broke = move |_| is_broken.store(true, Ordering::Relaxed);
    device.build_output_stream(config, fill, broke, None).ok()
}

/// What the card is given to play: one sound at a time. One that comes while another sounds is left out, because two at
/// once would be louder than one.
pub(super) struct Sounding {
    waiting: Receiver<Vec<f32>>,
    channels: usize,
    now: std::vec::IntoIter<f32>,
}

impl Sounding {
    pub(super) fn new(waiting: Receiver<Vec<f32>>, channels: u16) -> Self {
        Self {
            waiting,
            channels: usize::from(channels).max(1),
            now: Vec::new().into_iter(),
        }
    }

    /// The next samples, the same in all channels, and silence where nothing sounds.
    pub(super) fn fill<T: Sample + FromSample<f32>>(&mut self, out: &mut [T]) {
        let fresh = self.waiting.try_iter().next();
        if let Some(sound) = fresh
            && self.now.len() == 0
        {
            self.now = sound.into_iter();
        }
        for frame in out.chunks_mut(self.channels) {
            let sample = self.now.next().unwrap_or_default();
            frame.fill(T::from_sample(sample));
        }
    }
}
