//! The window: Bevy and egui carry `State` to the screen and intents back. Two systems matter: draw and perform.

mod clipboard;
mod ending;

use std::{process::ExitCode, time::Duration};

use bevy::{
    a11y::{AccessibilityRequested, ActionRequest},
    app::TerminalCtrlCHandlerPlugin,
    gilrs::GilrsPlugin,
    prelude::*,
    window::{MonitorSelection, WindowMode, WindowResolution},
    winit::{EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent},
};
use bevy_egui::{
    EguiContexts, EguiInput, EguiPlugin, EguiPreUpdateSet, EguiPrimaryContextPass,
    PrimaryEguiContext,
    egui::{self, Ui, UiBuilder},
};

use crate::{
    client::{Client, worker::Worker},
    clock,
    hand::Hand,
    intent::Intent,
    look::Look,
    school_folders::beside_us,
    state::{Gate, Notice, State, bell::Bell, look::ShownLook},
    theme,
    titles::Titles,
    update::update,
    views::console_ui,
    words::Words,
};

/// Actions of a screen reader are queued without waking the loop, so it looks often while one is listening.
const WHILE_READ_ALOUD: Duration = Duration::from_millis(100);
/// The seconds before the lock are counted on the screen.
const WHILE_LOCK_IS_NEAR: Duration = Duration::from_secs(1);
/// Lists are loaded again and the lock is watched at this pace.
const OTHERWISE: Duration = Duration::from_secs(5);

#[derive(Resource)]
struct Console {
    state: State,
    words: Words,
    titles: Titles,
    worker: Worker,
    hand: Hand,
    is_dressed: bool,
    shown_gate: Gate,
}

impl Console {
    fn take(&mut self, intent: Intent) {
        let effects = update(&mut self.state, intent);
        self.worker.perform(effects);
    }
}

/// Opens the window, or the office's bell, and stays until it is closed.
///
/// # Errors
/// The sentence to show when the window or its thread cannot be started.
pub fn run(client: Client, words: Words, is_office: bool) -> Result<ExitCode, String> {
    let mut app = App::new();
    let window = Window {
        title: words.say("window-title"),
        name: Some("teacher-console".to_owned()),
        resolution: WindowResolution::new(1280, 720),
        mode: if is_office {
            WindowMode::BorderlessFullscreen(MonitorSelection::Current)
        } else {
            WindowMode::Windowed
        },
        ..default()
    };
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin {
                primary_window: Some(window),
                ..default()
            })
            .disable::<GilrsPlugin>()
            .disable::<TerminalCtrlCHandlerPlugin>(),
    );
    app.add_plugins(EguiPlugin::default());
    let look = client.kept_look();
    let wake = waker(&app);
    ending::hear_ctrl_c(&mut app, wake.clone());
    let worker =
        Worker::start(client, wake).map_err(|why| format!("The console cannot start: {why}"))?;
    app.insert_resource(ClearColor(ground(look)))
        .insert_resource(rest_for(OTHERWISE))
        .insert_resource(Console {
            state: first_state(is_office, look),
            words,
            titles: Titles::load(&beside_us("curriculum/content")),
            worker,
            hand: Hand::default(),
            is_dressed: false,
            shown_gate: Gate::SigningIn,
        })
        .add_systems(Startup, (open_camera, begin))
        .add_systems(
            PreUpdate,
            press_for_screen_readers
                .after(EguiPreUpdateSet::ProcessInput)
                .before(EguiPreUpdateSet::BeginPass),
        )
        .add_systems(Update, perform)
        .add_systems(EguiPrimaryContextPass, draw)
        .add_systems(Last, choose_pace)
        .add_plugins(clipboard::plugin);
    match app.run() {
        AppExit::Success => Ok(ExitCode::SUCCESS),
        AppExit::Error(code) => Ok(ExitCode::from(code.get())),
    }
}

fn first_state(is_office: bool, look: Look) -> State {
    State {
        bell: Bell {
            is_office,
            ..Bell::default()
        },
        look: ShownLook {
            chosen: look,
            ..ShownLook::default()
        },
        ..State::default()
    }
}

/// Wakes the window from another thread.
fn waker(app: &App) -> impl Fn() + Clone + Send + use<> {
    let proxy = app
        .world()
        .get_resource::<EventLoopProxyWrapper>()
        .map(|wrapper| (**wrapper).clone());
    move || {
        if let Some(proxy) = &proxy {
            // Once the window is closed there is nobody to wake.
            proxy.send_event(WinitUserEvent::WakeUp).unwrap_or_default();
        }
    }
}

fn open_camera(mut commands: Commands) {
    commands.spawn((Camera2d, Msaa::Off));
}

fn begin(mut console: ResMut<Console>) {
    console.take(Intent::Tick(clock::now()));
    console.take(Intent::Connect);
}

/// Hands what assistive technology asked for to egui, which `bevy_egui` does not do by itself.
fn press_for_screen_readers(
    mut requests: MessageReader<ActionRequest>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
    mut console: ResMut<Console>,
) {
    let Ok(mut input) = inputs.single_mut() else {
        return;
    };
    for request in requests.read() {
        input
            .events
            .push(egui::Event::AccessKitActionRequest(request.0.clone()));
    }
    console.hand.feel(&input.events, clock::now());
}

/// Takes in what has come back, and lets time pass. What is pressed in this very moment was meant for the page as it
/// stands, so it is taken first.
fn perform(mut console: ResMut<Console>) {
    if console.hand.keeps_still(clock::now()) {
        return;
    }
    for answer in console.worker.answers() {
        console.take(answer);
    }
    let now = clock::now();
    if now != console.state.now {
        console.take(Intent::Tick(now));
    }
}

fn draw(
    mut contexts: EguiContexts,
    mut console: ResMut<Console>,
    mut clear: ResMut<ClearColor>,
) -> Result {
    let context = contexts.ctx_mut()?;
    let console = &mut *console;
    if !console.is_dressed {
        console.is_dressed = true;
        if !theme::dress(context) {
            console.state.notice = Some(Notice::attention("notice-font"));
        }
        // New letters count from the next pass on.
        context.request_repaint();
        return Ok(());
    }
    forget_typing(context, console);
    let look = console.state.look.chosen;
    theme::wear(context, look);
    if clear.0 != ground(look) {
        clear.0 = ground(look);
    }
    let mut ui = Ui::new(
        context.clone(),
        "console".into(),
        UiBuilder::new()
            .layer_id(egui::LayerId::background())
            .max_rect(context.viewport_rect()),
    );
    let title = console.words.say("window-title");
    context.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(title));
    let somebody_is_here =
        context.input(|input| !input.events.is_empty() || input.pointer.is_moving());
    if somebody_is_here && console.state.touched_at != console.state.now {
        console.take(Intent::Touched);
    }
    let wishes = console_ui(&mut ui, &console.state, &console.words, &console.titles);
    if !wishes.is_empty() || console.hand.is_pressing() {
        // What has come back meanwhile is taken in after it.
        context.request_repaint();
    }
    for wish in wishes {
        console.take(wish);
    }
    Ok(())
}

fn ground(look: Look) -> Color {
    let [red, green, blue, _] = theme::ground(look.colours);
    Color::srgb_u8(red, green, blue)
}

/// Fields remember what was typed so that it can be undone; at the lock that must go too.
fn forget_typing(context: &egui::Context, console: &mut Console) {
    if console.shown_gate != console.state.gate {
        console.shown_gate = console.state.gate;
        context.data_mut(egui::util::IdTypeMap::clear);
        context.memory_mut(|memory| {
            if let Some(focused) = memory.focused() {
                memory.surrender_focus(focused);
            }
        });
        context.request_repaint();
    }
}

fn rest_for(wait: Duration) -> WinitSettings {
    WinitSettings {
        focused_mode: UpdateMode::reactive_low_power(wait),
        unfocused_mode: UpdateMode::reactive_low_power(wait),
    }
}

fn choose_pace(
    asked: Res<AccessibilityRequested>,
    console: Res<Console>,
    mut settings: ResMut<WinitSettings>,
) {
    let wait = if asked.get() {
        WHILE_READ_ALOUD
    } else if console.state.is_lock_near() {
        WHILE_LOCK_IS_NEAR
    } else {
        OTHERWISE
    };
    if settings.focused_mode != UpdateMode::reactive_low_power(wait) {
        *settings = rest_for(wait);
    }
}
