//! A person's own unlock secret, on their computer and on a printed card; the server never has it.

use data_encoding::BASE32_NOPAD;
use protocol::bytes::sha256;
use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::{random, refusal::Refusal};

const KIT_LEN: usize = 16;
const CHECK_LEN: usize = 2;

/// 128 random bits.
#[derive(ZeroizeOnDrop)]
pub struct Kit {
    bytes: [u8; KIT_LEN],
}

impl Kit {
    /// A new one.
    pub fn new() -> Self {
        Self {
            bytes: random::bytes(),
        }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// As printed on the card: 29 letters and digits in groups of four; the last are a check.
    pub fn card_code(&self) -> Zeroizing<String> {
        code_with_check(b"stc kit check v1", &self.bytes)
    }

    /// Back from the card. Spaces, dashes and small letters are fine; a slip of the finger is noticed.
    pub fn from_card_code(code: &str) -> Result<Self, Refusal> {
        let bytes = bytes_of_code(b"stc kit check v1", code)?;
        let bytes = bytes
            .as_slice()
            .try_into()
            .map_err(|_| Refusal::MistypedCode)?;
        Ok(Self { bytes })
    }
}

impl Default for Kit {
    fn default() -> Self {
        Self::new()
    }
}

/// Base32 in groups of four, with two bytes of labelled SHA-256 at the end.
pub(crate) fn code_with_check(label: &[u8], bytes: &[u8]) -> Zeroizing<String> {
    let mut all = Zeroizing::new(bytes.to_vec());
    all.extend(sha256(&[label, bytes]).0.iter().take(CHECK_LEN));
    let text = Zeroizing::new(BASE32_NOPAD.encode(&all));
    let mut grouped = Zeroizing::new(String::new());
    for (at, letter) in text.chars().enumerate() {
        if at > 0 && at % 4 == 0 {
            grouped.push('-');
        }
        grouped.push(letter);
    }
    grouped
}

/// A passphrase for a file that leaves the school, to be told by telephone: 112 random bits in groups of four.
pub fn passphrase() -> Zeroizing<String> {
    let bytes: Zeroizing<[u8; 14]> = Zeroizing::new(random::bytes());
    code_with_check(b"stc passphrase check v1", &*bytes)
}

/// The bytes of a typed code, if its check is right. 0, 1 and 8 are read as O, I and B.
pub(crate) fn bytes_of_code(label: &[u8], code: &str) -> Result<Zeroizing<Vec<u8>>, Refusal> {
    let cleaned: Zeroizing<String> = Zeroizing::new(
        code.chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|letter| match letter.to_ascii_uppercase() {
                '0' => 'O',
                '1' => 'I',
                '8' => 'B',
                other => other,
            })
            .collect(),
    );
    let mut bytes = Zeroizing::new(
        BASE32_NOPAD
            .decode(cleaned.as_bytes())
            .map_err(|_| Refusal::MistypedCode)?,
    );
    let length = bytes
        .len()
        .checked_sub(CHECK_LEN)
        .ok_or(Refusal::MistypedCode)?;
    let check = bytes.split_off(length);
    let wanted = sha256(&[label, &bytes]);
    if wanted.0.starts_with(&check) {
        Ok(bytes)
    } else {
        Err(Refusal::MistypedCode)
    }
}
