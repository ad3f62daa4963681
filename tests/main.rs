//! The judge: one test binary, so that what all tests need is linked once.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what went wrong by stopping there; clippy exempts only functions marked as tests"
)]

mod journeys;
mod tidy;
mod xapi;
