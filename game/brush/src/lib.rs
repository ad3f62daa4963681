//! Draws what a page is made of with the processor alone: boxes, frames, shadows, pictures and letters.
//!
//! Many school computers have no graphics card that can be used, above all those that are only a window on a server. What
//! imitates a card there draws every picture whole; here only what changed is drawn. It knows no window, no files and no
//! Bevy: strokes come in, pixels go out.
//!
//! Read in this order: [`Stroke`] (one thing to draw), [`Canvas`] (how it becomes pixels), [`Painter`] (what has to be drawn
//! at all).

mod area;
mod canvas;
mod colour;
mod painter;
mod rounded;
mod stroke;

pub use area::{Area, Bounds};
pub use canvas::{Canvas, Pixels};
pub use colour::Colour;
pub use painter::Painter;
pub use stroke::{Shape, Stroke};
