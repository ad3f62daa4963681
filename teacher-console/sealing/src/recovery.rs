//! Three paper sheets, any two of which bring the recovery keys back.
//!
//! With random a, b, c and the seed S: sheet 1 holds `1·2: a` and `1·3: b`; sheet 2 `1·2: S⊕a` and `2·3: c`; sheet 3
//! `1·3: S⊕b` and `2·3: S⊕c`. One sheet alone is noise.

use protocol::bytes::PublicKey;
use zeroize::{Zeroize as _, ZeroizeOnDrop, Zeroizing};

use crate::{
    kit::{bytes_of_code, code_with_check},
    password::expand,
    random,
    refusal::Refusal,
    secrets::{ReaderSecret, SigningSecret},
};

/// The seed of the recovery keys. Never stored: it lives for the minutes in which sheets are written or used.
#[derive(ZeroizeOnDrop)]
pub struct RecoverySeed {
    bytes: [u8; 32],
}

/// One line of a sheet: for which pair of sheets, and its code.
pub struct SheetLine {
    /// Such as `1·2`.
    pub pair: &'static str,
    /// In groups of four, with a check.
    pub code: Zeroizing<String>,
}

/// One paper sheet.
pub struct Sheet {
    /// 1, 2 or 3.
    pub number: u8,
    /// Two lines.
    pub lines: [SheetLine; 2],
}

impl RecoverySeed {
    /// A new one.
    pub fn new() -> Self {
        Self {
            bytes: random::bytes(),
        }
    }

    /// The key that reads every envelope.
    pub fn reader(&self) -> ReaderSecret {
        ReaderSecret::from_seed(*expand(None, &self.bytes, b"stc recovery reader v1"))
    }

    /// The key that may sign a directory when too few stewards are left.
    pub fn signing(&self) -> SigningSecret {
        SigningSecret::from_seed(*expand(None, &self.bytes, b"stc recovery signing v1"))
    }

    /// Splits the seed into three sheets.
    pub fn sheets(&self) -> [Sheet; 3] {
        let (mut a, mut b, mut c) = (
            random::bytes::<32>(),
            random::bytes::<32>(),
            random::bytes::<32>(),
        );
        let line = |pair, bytes: &[u8; 32]| SheetLine {
            pair,
            code: code_with_check(label(pair), bytes),
        };
        let sheets = [
            Sheet {
                number: 1,
                lines: [line("1·2", &a), line("1·3", &b)],
            },
            Sheet {
                number: 2,
                lines: [line("1·2", &xor(&self.bytes, &a)), line("2·3", &c)],
            },
            Sheet {
                number: 3,
                lines: [
                    line("1·3", &xor(&self.bytes, &b)),
                    line("2·3", &xor(&self.bytes, &c)),
                ],
            },
        ];
        a.zeroize();
        b.zeroize();
        c.zeroize();
        sheets
    }

    /// Brings the seed back from the line two sheets share, such as `1·2` of sheet 1 and `1·2` of sheet 2.
    pub fn from_lines(pair: &'static str, one: &str, other: &str) -> Result<Self, Refusal> {
        let half = |code| {
            let bytes = bytes_of_code(label(pair), code)?;
            <[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| Refusal::MistypedCode)
        };
        let bytes = xor(&half(one)?, &half(other)?);
        // Twice the same sheet gives zeros.
        if bytes == [0; 32] {
            Err(Refusal::SheetsDoNotMatch)
        } else {
            Ok(Self { bytes })
        }
    }
}

/// Six lines typed back, sheet by sheet: the first pair of them that does not bring back the keys with this signing
/// key, if any.
pub fn wrong_pair(lines: &[&str; 6], signing: &PublicKey) -> Option<&'static str> {
    let [one_a, one_b, two_a, two_c, three_b, three_c] = *lines;
    [
        ("1·2", one_a, two_a),
        ("1·3", one_b, three_b),
        ("2·3", two_c, three_c),
    ]
    .into_iter()
    .find(|(pair, one, other)| {
        !RecoverySeed::from_lines(pair, one, other)
            .is_ok_and(|seed| seed.signing().public() == *signing)
    })
    .map(|(pair, _, _)| pair)
}

impl Default for RecoverySeed {
    fn default() -> Self {
        Self::new()
    }
}

fn label(pair: &'static str) -> &'static [u8] {
    match pair {
        "1·2" => b"stc sheet 1-2 v1",
        "1·3" => b"stc sheet 1-3 v1",
        _ => b"stc sheet 2-3 v1",
    }
}

fn xor(one: &[u8; 32], other: &[u8; 32]) -> [u8; 32] {
    let mut out = *one;
    for (to, from) in out.iter_mut().zip(other) {
        *to ^= from;
    }
    out
}
