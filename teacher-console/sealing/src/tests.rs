//! Seal and open, unlock and restore, and every way in which they must refuse.

mod envelopes;
mod keys;
mod routes;
mod school;
