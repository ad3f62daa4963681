//! The window is drawn only when something in it may have changed. Without a graphics card a picture costs twenty times
//! as much as finding out that the last one still holds, and most of what wakes us changes nothing: a key that is let
//! go, a pointer on its way, the frames in which a page settles.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use bevy::input::ButtonState;
use bevy::prelude::*;
use bevy::render::render_resource::PipelineCache;
use bevy::render::{Render, RenderApp, RenderSystems};
use bevy::text::{EditableText, TextBackgroundColor, TextLayoutInfo};
use bevy::ui::{CalculatedClip, UiGlobalTransform};
use bevy::window::{RequestRedraw, WindowEvent};
use bevy::winit::EventLoopProxyWrapper;

use super::power::{Settling, waker};

/// Pictures drawn again at most because what draws them was not ready.
const AGAIN_MAX: u32 = 500;

/// When it is decided whether a frame is drawn.
#[derive(SystemSet, Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Deciding;

/// What has to be drawn in this frame.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Need {
    /// The last picture still holds.
    Nothing,
    /// What is seen may have changed.
    Changes,
    /// And the window may have lost the last picture.
    #[default]
    All,
}

/// The last picture lacks something, because what draws it was not ready yet.
#[derive(Resource, Clone, Default)]
struct Unfinished(Arc<AtomicBool>);

/// Whatever changes what is seen.
type Repainted = Or<(
    Or<(
        Changed<ComputedNode>,
        Changed<UiGlobalTransform>,
        Changed<CalculatedClip>,
        Changed<InheritedVisibility>,
        Changed<ScrollPosition>,
        Changed<ZIndex>,
        Changed<GlobalZIndex>,
    )>,
    Or<(
        Changed<BackgroundColor>,
        Changed<BorderColor>,
        Changed<BorderGradient>,
        Changed<BoxShadow>,
        Changed<ImageNode>,
        Changed<TextColor>,
        Changed<TextBackgroundColor>,
        Changed<TextLayoutInfo>,
        Changed<EditableText>,
    )>,
)>;

pub(super) fn plugin(app: &mut App) {
    let unfinished = Unfinished::default();
    app.insert_resource(unfinished.clone())
        .init_resource::<Need>()
        .add_systems(First, look)
        .add_systems(
            Last,
            draw_or_rest.in_set(Deciding).before(super::power::settle),
        );
    let wake = waker(app.world());
    let Some(drawing) = app.get_sub_app_mut(RenderApp) else {
        return;
    };
    let again = AtomicU32::new(0);
    let see_whether_all_is_ready = move |cache: Res<PipelineCache>| {
        let is_waiting = cache.waiting_pipelines().next().is_some();
        if is_waiting && again.fetch_add(1, Ordering::Relaxed) < AGAIN_MAX {
            unfinished.0.store(true, Ordering::Relaxed);
            wake();
        }
    };
    drawing.add_systems(
        Render,
        see_whether_all_is_ready.in_set(RenderSystems::Cleanup),
    );
}

/// A camera that rests finds nothing under the pointer, so it looks until it is known whether it draws.
fn look(mut cameras: Query<&mut Camera>, mut redraws: ResMut<Messages<RequestRedraw>>) {
    // These were answered with this frame; kept for the usual two frames they would be answered twice.
    redraws.clear();
    for mut camera in &mut cameras {
        camera.bypass_change_detection().is_active = true;
    }
}

fn draw_or_rest(
    window: Option<Res<EventLoopProxyWrapper>>,
    settling: Res<Settling>,
    unfinished: Res<Unfinished>,
    mut events: MessageReader<WindowEvent>,
    mut images: MessageReader<AssetEvent<Image>>,
    mut gone: RemovedComponents<ComputedNode>,
    repainted: Query<(), Repainted>,
    mut cameras: Query<&mut Camera>,
    mut need: ResMut<Need>,
) {
    let is_repainted = unfinished.0.swap(false, Ordering::Relaxed)
        || !repainted.is_empty()
        || !images.is_empty()
        || !gone.is_empty();
    images.clear();
    gone.clear();
    let mut cause = Cause::of(events.read());
    if cause == Cause::Unknown && settling.is_one() {
        cause = Cause::Unseen;
    }
    // On paper every frame is drawn, for whoever takes it.
    if window.is_none() || is_repainted || cause != Cause::Unseen {
        trace!("a frame");
        *need = match cause {
            Cause::Unseen | Cause::Press => Need::Changes,
            Cause::Unknown | Cause::Event => Need::All,
        };
        return;
    }
    *need = Need::Nothing;
    for mut camera in &mut cameras {
        camera.bypass_change_detection().is_active = false;
    }
}

/// Why a frame is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Cause {
    /// The window may have been uncovered, or another thread has news: it is drawn.
    Unknown,
    /// By itself it changes nothing.
    Unseen,
    /// A key or a button: it may be answered by something we do not know of.
    Press,
    /// And anything else may have taken the picture out of the window.
    Event,
}

impl Cause {
    fn of<'e>(events: impl Iterator<Item = &'e WindowEvent>) -> Self {
        events.map(Self::of_one).max().unwrap_or(Self::Unknown)
    }

    fn of_one(event: &WindowEvent) -> Self {
        match event {
            WindowEvent::CursorMoved(_) | WindowEvent::MouseMotion(_) => Self::Unseen,
            WindowEvent::KeyboardInput(key) if key.state == ButtonState::Released => Self::Unseen,
            WindowEvent::KeyboardInput(_)
            | WindowEvent::MouseButtonInput(_)
            | WindowEvent::TouchInput(_) => Self::Press,
            _ => Self::Event,
        }
    }
}

#[cfg(test)]
mod tests {
    use bevy::window::{CursorMoved, WindowFocused};

    use super::*;

    #[test]
    fn a_pointer_on_its_way_draws_nothing_and_a_window_that_comes_forward_is_drawn() {
        let window = Entity::PLACEHOLDER;
        let moved = WindowEvent::CursorMoved(CursorMoved {
            window,
            position: Vec2::ZERO,
            delta: None,
        });
        let focused = WindowEvent::WindowFocused(WindowFocused {
            window,
            focused: true,
        });
        assert_eq!(Cause::of([].iter()), Cause::Unknown);
        assert_eq!(Cause::of([moved.clone()].iter()), Cause::Unseen);
        let both = [focused.clone(), moved.clone()];
        assert_eq!(Cause::of(both.iter()), Cause::Event);
        assert_eq!(Cause::of([moved, focused].iter()), Cause::Event);
    }
}
