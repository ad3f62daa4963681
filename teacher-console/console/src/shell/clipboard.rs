//! Hears what is copied in the window, and takes it off the computer's clipboard when it has to go.

use bevy::prelude::*;
use bevy_egui::{EguiClipboard, EguiOutput, EguiPostUpdateSet, egui::OutputCommand};

use super::Console;
use crate::{copied::Copied, state::Gate};

#[derive(Resource, Default)]
struct CopiedHere {
    copied: Copied,
    /// How far through the door they were who copied it.
    gate: Gate,
}

/// Adds both systems; the second also runs in the last round of all.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<CopiedHere>()
        .add_systems(PostUpdate, hear.after(EguiPostUpdateSet::ProcessOutput))
        .add_systems(Last, clear);
}

fn hear(
    outputs: Query<&EguiOutput, Changed<EguiOutput>>,
    console: Res<Console>,
    mut copied: ResMut<CopiedHere>,
) {
    for output in &outputs {
        for command in &output.platform_output.commands {
            if let OutputCommand::CopyText(text) = command {
                copied.copied.note(text, console.state.now);
                copied.gate = console.state.gate;
            }
        }
    }
}

fn clear(
    mut ends: MessageReader<AppExit>,
    console: Res<Console>,
    mut copied: ResMut<CopiedHere>,
    mut clipboard: ResMut<EguiClipboard>,
) {
    let is_over = console.state.gate != copied.gate || ends.read().next().is_some();
    if copied.copied.is_due(console.state.now, is_over) {
        let there = clipboard.get_text();
        if copied.copied.was_ours(there.as_deref()) {
            clipboard.set_text("");
        }
    }
}
