//! 'Read to me': the computer's own voice says what is on the screen. Where there is none, a notice says so.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use bevy::prelude::*;
use bevy::winit::{EventLoopProxy, EventLoopProxyWrapper, WinitUserEvent};
use tts::Tts;

use crate::notice::Notices;
use crate::page::{Laid, Laying, Painter, Stale};

/// What the voice is doing.
#[derive(Resource, Default)]
pub struct Voice {
    orders: Option<Sender<Order>>,
    news: Option<Mutex<Receiver<News>>>,
    /// Key of the page that is being read, while it is.
    reading: Option<String>,
}

enum Order {
    Say(String),
    Stop,
}

enum News {
    NoVoice,
    Done,
}

/// Long enough to wait for the next press.
const FOREVER: Duration = Duration::from_secs(24 * 60 * 60);
const NO_VOICE: &str = "notice-voice";

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Voice>()
        .add_systems(Update, hear_news.before(Laying));
}

impl Voice {
    /// Whether a page is being read just now.
    #[must_use]
    pub fn is_reading(&self) -> bool {
        self.reading.is_some()
    }

    fn order(&mut self, order: Order) {
        if let Some(orders) = &self.orders
            && orders.send(order).is_err()
        {
            self.orders = None;
        }
    }
}

/// Reads the page in the window, or stops reading it.
pub fn press(world: &mut World) {
    if world.resource::<Voice>().is_reading() {
        return stop(world);
    }
    let Some(painter) = world.get_resource::<Painter>().copied() else {
        return;
    };
    let page = (painter.0)(world);
    let proxy = world
        .get_resource::<EventLoopProxyWrapper>()
        .map(|proxy| (**proxy).clone());
    let mut voice = world.resource_mut::<Voice>();
    if voice.orders.is_none() {
        open(&mut voice, proxy);
    }
    voice.reading = Some(page.key.clone());
    voice.order(Order::Say(page.spoken().join("\n")));
}

/// Stops reading.
pub fn stop(world: &mut World) {
    let mut voice = world.resource_mut::<Voice>();
    if voice.reading.take().is_some() {
        voice.order(Order::Stop);
    }
}

/// The voice lives in a thread of its own, because a speech service can take its time to answer.
fn open(voice: &mut Voice, proxy: Option<EventLoopProxy<WinitUserEvent>>) {
    let (orders, to_say) = channel();
    let (tell, news) = channel();
    let wake = Arc::new(move || {
        if let Some(proxy) = &proxy
            && proxy.send_event(WinitUserEvent::WakeUp).is_err()
        {
            debug!("the window closed while the voice was speaking");
        }
    });
    let started = thread::Builder::new()
        .name("voice".to_owned())
        .spawn(move || speak(&to_say, &tell, &wake));
    if started.is_ok() {
        voice.orders = Some(orders);
        voice.news = Some(Mutex::new(news));
    }
}

fn speak(
    orders: &Receiver<Order>,
    tell: &Sender<News>,
    wake: &Arc<impl Fn() + Send + Sync + 'static>,
) {
    let mut voice = Tts::default().ok();
    if let Some(voice) = &voice {
        let (tell, wake) = (tell.clone(), wake.clone());
        let heard = voice.on_utterance_end(Some(Box::new(move |_| {
            if tell.send(News::Done).is_ok() {
                wake();
            }
        })));
        if heard.is_err() {
            debug!("this voice does not say when it has finished");
        }
    }
    let mut longest = FOREVER;
    loop {
        let order = match orders.recv_timeout(longest) {
            Ok(order) => order,
            Err(RecvTimeoutError::Timeout) => {
                longest = FOREVER;
                report(tell, News::Done, wake.as_ref());
                continue;
            }
            Err(RecvTimeoutError::Disconnected) => return,
        };
        let done = match (&mut voice, order) {
            (Some(voice), Order::Say(text)) => {
                longest = about_as_long_as(&text);
                voice.speak(text, true).map(drop)
            }
            (Some(voice), Order::Stop) => {
                longest = FOREVER;
                voice.stop().map(drop)
            }
            (None, Order::Say(_)) => Err(tts::Error::NoneError),
            (None, Order::Stop) => Ok(()),
        };
        if done.is_err() {
            longest = FOREVER;
            report(tell, News::NoVoice, wake.as_ref());
        }
    }
}

/// Some voices never say that they have finished; by then at the latest they have.
fn about_as_long_as(text: &str) -> Duration {
    let words = text.split_whitespace().count();
    Duration::from_secs(5) + Duration::from_millis(600) * u32::try_from(words).unwrap_or(u32::MAX)
}

fn report(tell: &Sender<News>, news: News, wake: &impl Fn()) {
    if tell.send(news).is_ok() {
        wake();
    }
}

fn hear_news(
    mut voice: ResMut<Voice>,
    laid: Res<Laid>,
    mut notices: ResMut<Notices>,
    mut stale: ResMut<Stale>,
) {
    if voice.reading.as_ref().is_some_and(|key| *key != laid.key) {
        voice.reading = None;
        voice.order(Order::Stop);
        stale.mark();
    }
    let Some(news) = &voice.news else {
        return;
    };
    let fresh: Vec<News> = news
        .lock()
        .map(|news| news.try_iter().collect())
        .unwrap_or_default();
    for news in fresh {
        voice.reading = None;
        stale.mark();
        match news {
            News::NoVoice => notices.tell(NO_VOICE),
            News::Done => notices.withdraw(NO_VOICE),
        }
    }
}
