//! A page laid out without a window: what a screen reader is told, what is painted, and where the keyboard is.

use std::{collections::BTreeMap, sync::LazyLock};

use bevy_egui::egui::{
    self, Context, Event, Key, Modifiers, MouseWheelUnit, Pos2, RawInput, Rect, TouchPhase, Ui,
    Vec2,
    accesskit::{Action, Node, NodeId, Role, TreeUpdate},
    epaint::ClippedShape,
    pos2, vec2,
};

use crate::{
    look::{self, Colours, Look},
    school_folders::beside_us,
    state::State,
    theme,
    titles::Titles,
    views::console_ui,
    words::Words,
};

/// A window's size, how much larger everything is, and in which colours.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) larger: look::Size,
    pub(super) colours: Colours,
}

/// A desk at which one page stands.
pub(super) struct Desk<'a> {
    context: Context,
    show: Box<dyn Fn(&mut Ui) + 'a>,
    size: Size,
}

/// Something a screen reader is told of.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) id: NodeId,
    pub(super) role: Role,
    pub(super) name: String,
    pub(super) rect: Rect,
    /// What is left of it where it lies half out of a list.
    pub(super) seen: Rect,
    pub(super) is_control: bool,
}

/// As in the program: names of topics and scenarios are as long as they are.
static TITLES: LazyLock<Titles> = LazyLock::new(|| Titles::load(&beside_us("curriculum/content")));

/// One frame.
pub(super) struct Page {
    /// In the order a screen reader goes.
    pub(super) parts: Vec<Part>,
    pub(super) shapes: Vec<ClippedShape>,
    pub(super) focus: NodeId,
}

impl<'a> Desk<'a> {
    /// With a page of the console on it.
    pub(super) fn new(state: &'a State, words: &'a Words, size: Size) -> Self {
        Self::with(size, move |ui| {
            console_ui(ui, state, words, &TITLES);
        })
    }

    /// With any page on it.
    pub(super) fn with(size: Size, show: impl Fn(&mut Ui) + 'a) -> Self {
        let context = Context::default();
        context.enable_accesskit();
        theme::dress(&context);
        let desk = Self {
            context,
            show: Box::new(show),
            size,
        };
        // Letters and the first focus count from the next frame on.
        for _ in 0..3 {
            desk.frame(Vec::new());
        }
        desk
    }

    /// What there is to see in, in the page's own measure.
    pub(super) fn screen(&self) -> Rect {
        let size = vec2(self.size.width, self.size.height) / self.size.larger.times();
        Rect::from_min_size(Pos2::ZERO, size)
    }

    pub(super) fn page(&self) -> Page {
        self.frame(Vec::new())
    }

    /// Presses Tab, and lets the page come to rest.
    pub(super) fn tab(&self) -> Page {
        let press = |pressed| Event::Key {
            key: Key::Tab,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        self.frame(vec![press(true), press(false)]);
        // Where Tab comes round, a field gains the keyboard a frame later, and the page follows a frame after that.
        for _ in 0..3 {
            self.frame(Vec::new());
        }
        self.page()
    }

    /// Turns the wheel above this place.
    pub(super) fn scroll(&self, at: Pos2, by: Vec2) -> Page {
        self.frame(vec![
            Event::PointerMoved(at),
            Event::MouseWheel {
                unit: MouseWheelUnit::Point,
                delta: by,
                phase: TouchPhase::Move,
                modifiers: Modifiers::NONE,
            },
        ]);
        // A turn is spread over some frames.
        for _ in 0..20 {
            self.frame(Vec::new());
        }
        self.page()
    }

    fn frame(&self, events: Vec<Event>) -> Page {
        let mut input = RawInput {
            screen_rect: Some(self.screen()),
            events,
            focused: true,
            ..RawInput::default()
        };
        input
            .viewports
            .entry(egui::ViewportId::ROOT)
            .or_default()
            .native_pixels_per_point = Some(1.0);
        let look = Look {
            size: self.size.larger,
            colours: self.size.colours,
        };
        theme::wear(&self.context, look);
        let output = self.context.run_ui(input, |ui| (self.show)(ui));
        let update = output.platform_output.accesskit_update.unwrap();
        let seen = self.context.viewport(|view| {
            let widgets = view.prev_pass.widgets.layers();
            widgets
                .flat_map(|(_, widgets)| widgets)
                .map(|widget| (widget.id.value(), widget.interact_rect))
                .collect()
        });
        Page {
            parts: parts(&update, &seen),
            shapes: output.shapes,
            focus: update.focus,
        }
    }
}

impl Page {
    pub(super) fn controls(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| part.is_control)
    }

    pub(super) fn find(&self, id: NodeId) -> Option<&Part> {
        self.parts.iter().find(|part| part.id == id)
    }

    pub(super) fn focused(&self) -> Option<&Part> {
        self.find(self.focus)
    }
}

/// From the root down, in the order of the children.
fn parts(update: &TreeUpdate, seen: &BTreeMap<u64, Rect>) -> Vec<Part> {
    let nodes: BTreeMap<u64, &Node> = update.nodes.iter().map(|(id, node)| (id.0, node)).collect();
    let mut found = Vec::new();
    let root = update.tree.as_ref().unwrap().root;
    gather(root, &nodes, seen, &mut found);
    found
}

fn gather(
    id: NodeId,
    nodes: &BTreeMap<u64, &Node>,
    seen: &BTreeMap<u64, Rect>,
    found: &mut Vec<Part>,
) {
    let Some(node) = nodes.get(&id.0) else {
        return;
    };
    let name = node.label().or(node.value()).unwrap_or_default().to_owned();
    let bounds = node.bounds().unwrap_or_default();
    let rect = Rect::from_min_max(
        pos2(bounds.x0 as f32, bounds.y0 as f32),
        pos2(bounds.x1 as f32, bounds.y1 as f32),
    );
    // The bar beside a page is for the pointer; the keyboard brings whatever it comes to into sight.
    let is_control = node.role() != Role::ScrollBar
        && (node.supports_action(Action::Click) || node.supports_action(Action::Focus));
    found.push(Part {
        id,
        role: node.role(),
        name,
        rect,
        seen: seen.get(&id.0).copied().unwrap_or(rect),
        is_control,
    });
    for child in node.children() {
        gather(*child, nodes, seen, found);
    }
}
