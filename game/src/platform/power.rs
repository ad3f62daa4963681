//! The processor rests while nothing changes: we wake for input, when an alarm rings, and when a screen reader asks for
//! something or the computer asks us to end.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use bevy::a11y::{AccessibilityRequested, ActionRequest};
use bevy::app::{TerminalCtrlCHandlerPlugin, ctrlc};
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::accessibility::WinitActionRequestHandlers;
use bevy::winit::{EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};

/// What a screen reader asks for is queued without waking us, so a thread looks this often while one is listening.
const WHILE_READ_ALOUD: Duration = Duration::from_millis(50);
/// And this often for one that is switched on.
const BEFORE: Duration = Duration::from_millis(500);
/// The longest rest.
const OTHERWISE: Duration = Duration::from_secs(60);

/// Frames still to be made after a page was laid, until letters, places and a screen reader's tree have followed. They
/// are drawn only where they change something.
#[derive(Resource, Debug, Default)]
pub struct Settling {
    left: u8,
    /// This frame was made for this reason and no other, as far as we know.
    is_one: bool,
}

impl Settling {
    /// A page was laid.
    pub fn begin(&mut self) {
        self.left = 3;
    }

    /// Whether this frame was asked for by the last one.
    pub(super) fn is_one(&self) -> bool {
        self.is_one
    }
}

/// When to wake although nobody does anything; set anew in each frame by whoever needs it.
#[derive(Resource, Debug, Default)]
pub struct Alarm(Option<Duration>);

impl Alarm {
    /// Wakes after this time at the latest.
    pub fn ring_in(&mut self, wait: Duration) {
        self.0 = Some(self.0.map_or(wait, |earlier| earlier.min(wait)));
    }
}

/// The thread that wakes us when the alarm rings. The window's own timer is not used for it: whenever that is set to
/// another time the window is drawn at once, and with an alarm that comes nearer it would be drawn without end.
#[derive(Resource)]
struct Bell(Sender<Option<Duration>>);

/// Wakes the window from another thread.
pub(crate) fn waker(world: &World) -> impl Fn() + Send + 'static {
    let proxy = world
        .get_resource::<EventLoopProxyWrapper>()
        .map(|proxy| (**proxy).clone());
    move || {
        if let Some(proxy) = &proxy
            && proxy.send_event(WinitUserEvent::WakeUp).is_err()
        {
            debug!("the window closed while another thread had news");
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    let rest = UpdateMode::reactive_low_power(OTHERWISE);
    app.insert_resource(WinitSettings {
        focused_mode: rest,
        unfocused_mode: rest,
    })
    .init_resource::<Settling>()
    .init_resource::<Alarm>()
    .add_message::<ActionRequest>()
    .add_systems(Startup, (hang_bell, hear_ctrl_c))
    .add_systems(Update, TerminalCtrlCHandlerPlugin::exit_on_flag)
    .add_systems(Last, (set_bell, settle, listen));
}

fn hang_bell(world: &mut World) {
    let (sender, receiver) = channel();
    let wake = waker(world);
    thread::spawn(move || ring(&receiver, &wake));
    world.insert_resource(Bell(sender));
}

/// Rings once for each alarm that was not set anew or taken back before.
fn ring(alarms: &Receiver<Option<Duration>>, wake: &impl Fn()) {
    let mut next = None;
    loop {
        let heard = match next {
            Some(wait) => alarms.recv_timeout(wait),
            None => alarms.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        next = match heard {
            Ok(alarm) => alarm,
            Err(RecvTimeoutError::Timeout) => {
                wake();
                None
            }
            Err(RecvTimeoutError::Disconnected) => return,
        };
    }
}

fn set_bell(mut alarm: ResMut<Alarm>, bell: Res<Bell>, mut is_set: Local<bool>) {
    let now = alarm.0.take();
    if (now.is_some() || *is_set) && bell.0.send(now).is_err() {
        warn!("nobody rings alarms any more");
    }
    *is_set = now.is_some();
}

/// Asked to end, we end at once, also at rest; by itself Bevy would notice with the next frame.
fn hear_ctrl_c(world: &mut World) {
    if world.contains_resource::<EventLoopProxyWrapper>() {
        end_on_ctrl_c(waker(world));
    }
}

fn end_on_ctrl_c(wake: impl Fn() + Send + 'static) {
    let heard = ctrlc::try_set_handler(ending(wake));
    if let Err(why) = heard {
        debug!("Ctrl+C is heard by somebody else: {why}");
    }
}

/// What is done when it is heard.
fn ending(wake: impl Fn() + Send + 'static) -> impl Fn() + Send + 'static {
    move || {
        TerminalCtrlCHandlerPlugin::gracefully_exit();
        wake();
    }
}

pub(super) fn settle(
    mut settling: ResMut<Settling>,
    mut asked: MessageReader<ActionRequest>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    // What was asked for is done in the next frame.
    if asked.read().count() > 0 {
        settling.left = settling.left.max(1);
    }
    settling.is_one = settling.left > 0;
    if settling.is_one {
        settling.left -= 1;
        redraw.write(RequestRedraw);
    }
}

/// Has a thread look whether a screen reader asks for something, once there is a window to ask.
fn listen(
    asked: Res<AccessibilityRequested>,
    handlers: Option<Res<WinitActionRequestHandlers>>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
    mut is_listening: Local<bool>,
) {
    let (Some(handlers), Some(proxy)) = (handlers, proxy) else {
        return;
    };
    if *is_listening || handlers.is_empty() {
        return;
    }
    *is_listening = true;
    let (asked, proxy) = (asked.clone(), (**proxy).clone());
    let queues: Vec<_> = handlers.values().cloned().collect();
    thread::spawn(move || {
        let mut is_read = false;
        loop {
            thread::park_timeout(if is_read { WHILE_READ_ALOUD } else { BEFORE });
            let is_new = asked.get() && !is_read;
            is_read = asked.get();
            let is_waiting = queues
                .iter()
                .any(|queue| queue.lock().is_ok_and(|queue| !queue.is_empty()));
            let is_news = is_new || is_waiting;
            if is_news && proxy.send_event(WinitUserEvent::WakeUp).is_err() {
                return;
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alarm_rings_once_and_one_that_was_taken_back_never() {
        let (alarms, set) = channel();
        let (bell, rung) = channel();
        let ringing = thread::spawn(move || ring(&set, &|| bell.send(()).unwrap()));
        alarms.send(Some(Duration::from_secs(3_600))).unwrap();
        alarms.send(None).unwrap();
        alarms.send(Some(Duration::from_millis(1))).unwrap();
        rung.recv_timeout(Duration::from_secs(20)).unwrap();
        drop(alarms);
        ringing.join().unwrap();
        assert_eq!(rung.iter().count(), 0, "rang twice");
    }

    /// An app at rest makes no frame by itself, so it must be woken to see that it shall end.
    #[test]
    fn ctrl_c_wakes_the_app_and_ends_it() {
        let (bell, rung) = channel();
        let mut app = App::new();
        app.add_systems(Update, TerminalCtrlCHandlerPlugin::exit_on_flag);
        app.update();
        assert_eq!(app.should_exit(), None);
        ending(move || bell.send(()).unwrap())();
        rung.try_recv().unwrap();
        app.update();
        assert_eq!(app.should_exit(), Some(AppExit::from_code(130)));
    }
}
