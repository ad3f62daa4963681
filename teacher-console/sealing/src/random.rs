//! Randomness of the operating system.

use protocol::bytes::Id;

/// `N` random bytes.
///
/// # Panics
///
/// Where the operating system has no randomness: nothing may be sealed there.
#[expect(
    clippy::expect_used,
    reason = "without randomness no key and no seal is worth anything"
)]
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives randomness");
    bytes
}

/// A random id.
pub fn id() -> Id {
    Id(bytes())
}
