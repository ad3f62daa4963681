//! Sign-in and unlock are two things: one password, two derived values, and the server meets only the first.

use argon2::{Algorithm, Argon2, Params, Version};
use hkdf::Hkdf;
use protocol::bytes::{Id, Token, sha256};
use sha2::Sha256;
use unicode_normalization::UnicodeNormalization as _;
use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::{kit::Kit, refusal::Refusal};

// Salt and cost are constants of this version: a server cannot lower them.
const MEMORY_KIB: u32 = 128 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 1;

/// The shortest password of somebody who reads reports.
pub const PASSWORD_LEN_MIN: usize = 12;

/// What a password becomes before any use. Takes about a third of a second to make.
#[derive(ZeroizeOnDrop)]
pub struct Stretched {
    bytes: [u8; 32],
}

/// Stretches a password with Argon2id (128 MiB, 3 passes).
pub fn stretch(password: &str, school: Id, login_name: &str) -> Result<Stretched, Refusal> {
    let password = Zeroizing::new(password.nfc().collect::<String>());
    let salt = sha256(&[
        b"stc sign-in v1",
        &school.0,
        login_name.trim().to_lowercase().as_bytes(),
    ]);
    let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(32))
        .map_err(|_| Refusal::WrongPasswordOrKit)?;
    let mut bytes = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(
            password.as_bytes(),
            salt.0.get(..16).unwrap_or_default(),
            &mut bytes,
        )
        .map_err(|_| Refusal::WrongPasswordOrKit)?;
    Ok(Stretched { bytes })
}

impl Stretched {
    /// The value that signs in. The server keeps only its SHA-256.
    pub fn auth(&self) -> Token {
        Token(*expand(None, &self.bytes, b"stc auth v1"))
    }

    /// The value that, mixed with the kit, opens the slot. It never leaves the console.
    pub(crate) fn unlock(&self, kit: &Kit) -> Zeroizing<[u8; 32]> {
        expand(Some(kit.bytes()), &self.bytes, b"stc unlock v1")
    }
}

/// HKDF-SHA256 to 32 bytes.
pub(crate) fn expand(salt: Option<&[u8]>, secret: &[u8], label: &[u8]) -> Zeroizing<[u8; 32]> {
    let mut out = Zeroizing::new([0; 32]);
    let expanded = Hkdf::<Sha256>::new(salt, secret).expand(label, out.as_mut());
    debug_assert!(
        expanded.is_ok(),
        "32 bytes are within what HKDF-SHA256 gives"
    );
    out
}
