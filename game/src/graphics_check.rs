//! `--graphics-check`: which graphics hardware there is, which of it will draw, and why.

use std::io::{self, Write};

use wgpu::{Adapter, DeviceType};

use crate::platform::drawer::{adapters, is_card};

/// Writes the report.
///
/// # Errors
/// When `out` cannot be written to.
pub(crate) fn write_report(out: &mut impl Write) -> io::Result<()> {
    let adapters = adapters();
    if !adapters.is_empty() {
        writeln!(out, "This computer says that it can draw with:")?;
    }
    for (number, adapter) in adapters.iter().enumerate() {
        writeln!(out, "  {}. {}", number + 1, named(adapter))?;
    }
    if let Some(card) = adapters.iter().find(|adapter| is_card(adapter)) {
        writeln!(out, "\nStop Think Click will use: {}", named(card))?;
        writeln!(out, "Because {}.", reason(card.get_info().device_type))?;
        return writeln!(
            out,
            "Should it be faulty, start with --drawn-by processor: everything works without a graphics card too."
        );
    }
    writeln!(out, "Stop Think Click will draw with the processor.")?;
    writeln!(
        out,
        "Because no graphics card was found. Everything works; only what changed is drawn, so it is quick enough."
    )
}

fn named(adapter: &Adapter) -> String {
    let about = adapter.get_info();
    format!(
        "{} ({:?}, through {})",
        about.name, about.device_type, about.backend
    )
}

fn reason(kind: DeviceType) -> &'static str {
    match kind {
        DeviceType::DiscreteGpu => "a graphics card is the fastest way to draw",
        DeviceType::IntegratedGpu => "the graphics chip of the computer is quick and saves power",
        DeviceType::VirtualGpu => "this computer is a virtual one, and this is its graphics chip",
        DeviceType::Other => "nothing better was found",
        DeviceType::Cpu => "nothing but a program that imitates a graphics card was found",
    }
}
