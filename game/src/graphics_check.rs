//! `--graphics-check`: which graphics hardware there is, which of it will draw, and why.

use std::io::{self, Write};

use wgpu::{Adapter, Backends, DeviceType, Instance, InstanceDescriptor};

/// Writes the report.
///
/// # Errors
/// When `out` cannot be written to.
pub(crate) fn write_report(out: &mut impl Write) -> io::Result<()> {
    let instance = Instance::new(InstanceDescriptor::new_without_display_handle());
    let mut adapters = bevy::tasks::block_on(instance.enumerate_adapters(Backends::all()));
    adapters.sort_by_key(|adapter| rank(adapter.get_info().device_type));
    if adapters.is_empty() {
        writeln!(out, "This computer offers no way to draw that we can use.")?;
        return writeln!(
            out,
            "Install the maker's graphics driver. On Linux the package mesa-vulkan-drivers draws without any hardware."
        );
    }
    writeln!(out, "This computer can draw with:")?;
    for (number, adapter) in adapters.iter().enumerate() {
        writeln!(out, "  {}. {}", number + 1, named(adapter))?;
    }
    let Some(first) = adapters.first() else {
        return Ok(());
    };
    writeln!(out)?;
    writeln!(out, "Stop Think Click will use: {}", named(first))?;
    writeln!(out, "Because {}.", reason(first.get_info().device_type))?;
    if first.get_info().device_type == DeviceType::Cpu {
        writeln!(out)?;
        writeln!(
            out,
            "Note: this draws with the processor, not with a graphics chip. Everything works, a little slower. \
             A graphics driver from the maker of the computer would make it faster."
        )?;
    }
    Ok(())
}

fn named(adapter: &Adapter) -> String {
    let about = adapter.get_info();
    format!(
        "{} ({:?}, through {})",
        about.name, about.device_type, about.backend
    )
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

fn reason(kind: DeviceType) -> &'static str {
    match kind {
        DeviceType::DiscreteGpu => "a graphics card is the fastest way to draw",
        DeviceType::IntegratedGpu => "the graphics chip of the computer is quick and saves power",
        DeviceType::VirtualGpu => "this computer is a virtual one, and this is its graphics chip",
        DeviceType::Other => "nothing better was found",
        DeviceType::Cpu => "no graphics chip was found, so the processor draws",
    }
}
