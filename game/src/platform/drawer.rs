//! Who draws: the graphics card, or where there is none the processor.

use std::path::Path;

use bevy::app::PluginGroupBuilder;
use bevy::log::{DEFAULT_FILTER, LogPlugin};
use bevy::render::RenderPlugin;
use bevy::render::settings::WgpuSettings;
use clap::ValueEnum;
use wgpu::{Adapter, Backends, DeviceType, Instance, InstanceDescriptor};

/// What turns pages into pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Drawer {
    /// The graphics card or chip.
    Card,
    /// The processor, which draws only what changed.
    Processor,
}

impl Drawer {
    /// The card, where this computer has one.
    #[must_use]
    pub fn of_this_computer() -> Self {
        // Whatever imitates a card is slower than we are, and takes a hundred megabytes only to be found.
        if is_card_possible() && adapters().iter().any(is_card) {
            Self::Card
        } else {
            Self::Processor
        }
    }

    /// Bevy's own parts, with or without those that draw with a card.
    pub(crate) fn draws_for(self, plugins: PluginGroupBuilder) -> PluginGroupBuilder {
        match self {
            Self::Card => plugins,
            Self::Processor => plugins.set(no_card()).set(said_of_no_card()),
        }
    }
}

fn no_card() -> RenderPlugin {
    let settings = WgpuSettings {
        backends: None,
        ..WgpuSettings::default()
    };
    RenderPlugin {
        render_creation: settings.into(),
        ..RenderPlugin::default()
    }
}

/// Bevy complains of a card that is left out on purpose; whoever looks after the computer shall not wonder.
fn said_of_no_card() -> LogPlugin {
    LogPlugin {
        filter: format!("{DEFAULT_FILTER}bevy_render=off"),
        ..LogPlugin::default()
    }
}

/// Everything that says it can draw, the best first.
pub(crate) fn adapters() -> Vec<Adapter> {
    let instance = Instance::new(InstanceDescriptor::new_without_display_handle());
    let mut adapters = bevy::tasks::block_on(instance.enumerate_adapters(Backends::all()));
    adapters.sort_by_key(|adapter| rank(adapter.get_info().device_type));
    adapters
}

/// Whether it is a card, and not a program that imitates one.
pub(crate) fn is_card(adapter: &Adapter) -> bool {
    adapter.get_info().device_type != DeviceType::Cpu
}

/// Whether there can be one at all: on Linux every card stands among the devices.
fn is_card_possible() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    let named = |folder: &str, start: &str| {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        entries
            .map(|entry| entry.file_name())
            .any(|name| name.to_string_lossy().starts_with(start))
    };
    named("/dev/dri", "renderD") || named("/dev", "nvidia") || Path::new("/dev/dxg").exists()
}

/// The order in which they are preferred.
fn rank(kind: DeviceType) -> u8 {
    match kind {
        DeviceType::DiscreteGpu => 0,
        DeviceType::IntegratedGpu => 1,
        DeviceType::VirtualGpu => 2,
        DeviceType::Other => 3,
        DeviceType::Cpu => 4,
    }
}
