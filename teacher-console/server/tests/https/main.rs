//! The server as computers meet it: over real HTTPS on this machine, with signed messages and a clock we set.

mod cases;
mod machines;
mod parcels;
mod sign_in;
mod support;
