//! Who can read a child's words, and the keys that make it so.
//!
//! The promise: no key that opens a report, a concern or a case note ever reaches the server. Words are sealed on the
//! machine where they are written, for each reader in person; readers come from a directory that two stewards signed;
//! [`routing`] holds the one function that decides who they are. What is hidden: the words, who told, what it is
//! about. What is not: when, from which machine, for which keys, in which log, and whether it is urgent.
//!
//! This crate knows `protocol` alone. It never reads a clock, a file or a socket; its only IO is the operating
//! system's randomness. Secrets have no `Debug`, are never cloned by accident and are wiped when dropped.
//!
//! Reading order: [`secrets`] → [`signing`] → [`password`] and [`kit`] → [`ring`] → [`routing`] → [`envelope`] (seal
//! beside open) → [`words`] (reports and entries) → [`recovery`] →
//! [`founding`] → [`editing`] → [`renewal`].

pub mod editing;
pub mod envelope;
pub mod founding;
pub mod kit;
pub mod obvious;
pub mod password;
pub mod random;
pub mod recovery;
pub mod refusal;
pub mod renewal;
pub mod ring;
pub mod routing;
pub mod secrets;
pub mod signing;
pub mod words;

#[cfg(test)]
mod tests;
