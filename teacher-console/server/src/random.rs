//! Random ids, tokens and keys from the operating system; there is no other source of chance here.

use protocol::bytes::{Id, Token};

use crate::fault::Fault;

/// That many random bytes.
pub fn bytes<const LENGTH: usize>() -> Result<[u8; LENGTH], Fault> {
    let mut bytes = [0; LENGTH];
    getrandom::fill(&mut bytes).map_err(|why| {
        Fault::new(
            format!("The operating system gave no random numbers: {why}."),
            "Restart this computer; nothing was written.",
        )
    })?;
    Ok(bytes)
}

/// A random id.
pub fn id() -> Result<Id, Fault> {
    bytes().map(Id)
}

/// A random bearer token.
pub fn token() -> Result<Token, Fault> {
    bytes().map(Token)
}

/// A number below `bound`, each as likely as the next.
pub fn below(bound: u32) -> Result<u32, Fault> {
    let bound = bound.max(1);
    // Numbers above the last whole multiple would come up too often.
    let limit = u32::MAX - u32::MAX % bound;
    loop {
        let number = u32::from_be_bytes(bytes()?);
        if number < limit {
            return Ok(number % bound);
        }
    }
}
