//! Seal and open, unlock and restore, and every way in which they must refuse.

mod envelopes;
mod frozen;
mod grants;
mod helplines;
mod keys;
mod leaving;
mod moving;
mod passwords;
mod renewal;
mod routes;
mod school;
mod senders;
mod sequences;
mod subsets;
