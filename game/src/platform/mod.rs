//! Everything between us and the computer: folders, the window, fonts, pictures, and how rarely we wake the processor and draw.

mod clock;
pub mod drawer;
mod drawing;
pub mod folders;
pub mod fonts;
pub mod own_symbols;
pub mod painted;
pub mod pictures;
pub(crate) mod plain_window;
pub mod power;
#[cfg(test)]
mod tests;
pub mod window;

use bevy::prelude::*;

/// Adds the parts that talk to the computer. The window itself comes with [`window::plugins`].
pub(crate) fn plugin(app: &mut App) {
    app.add_plugins((
        window::plugin,
        clock::plugin,
        fonts::plugin,
        pictures::plugin,
        power::plugin,
        drawing::plugin,
    ));
}
