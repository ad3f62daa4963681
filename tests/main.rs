//! The judge: one test binary, so that what all tests need is linked once.

mod journeys;
mod tidy;
