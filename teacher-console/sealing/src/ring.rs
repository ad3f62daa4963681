//! A person's key ring: ciphertext on the server, plain only in a console's memory.

use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305, XNonce,
    aead::{Aead as _, Payload},
};
use protocol::{
    bytes::{Blob, Id},
    staff::RingAndSlot,
};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize as _, Zeroizing};

use crate::{
    kit::Kit,
    password::Stretched,
    random,
    refusal::Refusal,
    secrets::{ReaderSecret, SigningSecret},
};

const NONCE_LEN: usize = 24;

/// Everything a person can do with keys.
pub struct KeyRing {
    /// Signs acts, receipts and, for stewards, directories.
    pub signing: SigningSecret,
    /// Opens words; the newest is last, older ones stay until their stanzas are re-wrapped.
    pub readers: Vec<ReaderSecret>,
    /// Keys that will follow these once a list of adults names them, see [`crate::renewal`].
    pub coming: Option<Coming>,
}

/// New keys that no list names yet.
pub struct Coming {
    /// Will sign.
    pub signing: SigningSecret,
    /// Will open words.
    pub reader: ReaderSecret,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RingJson {
    format: u8,
    signing: Blob,
    readers: Vec<Blob>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    coming: Option<ComingJson>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ComingJson {
    signing: Blob,
    reader: Blob,
}

impl Drop for RingJson {
    fn drop(&mut self) {
        self.signing.0.zeroize();
        for reader in &mut self.readers {
            reader.0.zeroize();
        }
        if let Some(coming) = &mut self.coming {
            coming.signing.0.zeroize();
            coming.reader.0.zeroize();
        }
    }
}

impl KeyRing {
    /// New keys: one to sign, one to read.
    pub fn new() -> Self {
        Self {
            signing: SigningSecret::new(),
            readers: vec![ReaderSecret::new()],
            coming: None,
        }
    }
}

impl Default for KeyRing {
    fn default() -> Self {
        Self::new()
    }
}

/// Closes a ring: the ring under a random key, that key under password and kit.
#[expect(
    clippy::expect_used,
    reason = "a ring's JSON and a few hundred bytes always encrypt"
)]
pub fn lock(
    ring: &KeyRing,
    counter: u64,
    school: Id,
    person: Id,
    stretched: &Stretched,
    kit: &Kit,
) -> RingAndSlot {
    let json = RingJson {
        format: 1,
        signing: Blob(ring.signing.seed().to_vec()),
        readers: ring
            .readers
            .iter()
            .map(|reader| Blob(reader.seed().to_vec()))
            .collect(),
        coming: ring.coming.as_ref().map(|coming| ComingJson {
            signing: Blob(coming.signing.seed().to_vec()),
            reader: Blob(coming.reader.seed().to_vec()),
        }),
    };
    let plain = Zeroizing::new(serde_json::to_vec(&json).expect("a ring has a JSON form"));
    let ring_key = Zeroizing::new(random::bytes::<32>());
    let sealed =
        encrypt(&ring_key, &plain, &ring_label(school, person, counter)).expect("small plaintext");
    let slot = encrypt(
        &stretched.unlock(kit),
        ring_key.as_ref(),
        &slot_label(school, person),
    )
    .expect("small plaintext");
    RingAndSlot {
        slot: Blob(slot),
        ring: Blob(sealed),
        ring_counter: counter,
    }
}

/// Opens a ring. `seen_counter` is the highest this computer has met: the server cannot offer an older ring.
pub fn unlock(
    closed: &RingAndSlot,
    seen_counter: u64,
    school: Id,
    person: Id,
    stretched: &Stretched,
    kit: &Kit,
) -> Result<KeyRing, Refusal> {
    if closed.ring_counter < seen_counter {
        return Err(Refusal::OldRing);
    }
    let ring_key = decrypt(
        &stretched.unlock(kit),
        &closed.slot.0,
        &slot_label(school, person),
    )
    .ok_or(Refusal::WrongPasswordOrKit)?;
    let ring_key: Zeroizing<[u8; 32]> = Zeroizing::new(
        ring_key
            .as_slice()
            .try_into()
            .map_err(|_| Refusal::NotGenuine)?,
    );
    let plain = decrypt(
        &ring_key,
        &closed.ring.0,
        &ring_label(school, person, closed.ring_counter),
    )
    .ok_or(Refusal::NotGenuine)?;
    let json: RingJson = serde_json::from_slice(&plain).map_err(|_| Refusal::NotGenuine)?;
    let seed =
        |blob: &Blob| <[u8; 32]>::try_from(blob.0.as_slice()).map_err(|_| Refusal::NotGenuine);
    Ok(KeyRing {
        signing: SigningSecret::from_seed(seed(&json.signing)?),
        readers: json
            .readers
            .iter()
            .map(|reader| seed(reader).map(ReaderSecret::from_seed))
            .collect::<Result<_, _>>()?,
        coming: match &json.coming {
            Some(coming) => Some(Coming {
                signing: SigningSecret::from_seed(seed(&coming.signing)?),
                reader: ReaderSecret::from_seed(seed(&coming.reader)?),
            }),
            None => None,
        },
    })
}

fn slot_label(school: Id, person: Id) -> Vec<u8> {
    [b"stc slot v1".as_slice(), &school.0, &person.0].concat()
}

fn ring_label(school: Id, person: Id, counter: u64) -> Vec<u8> {
    [
        b"stc ring v1".as_slice(),
        &school.0,
        &person.0,
        &counter.to_be_bytes(),
    ]
    .concat()
}

/// XChaCha20-Poly1305 with a random nonce in front.
pub(crate) fn encrypt(key: &[u8; 32], plain: &[u8], label: &[u8]) -> Option<Vec<u8>> {
    let nonce = random::bytes::<NONCE_LEN>();
    let sealed = XChaCha20Poly1305::new(key.into())
        .encrypt(
            &XNonce::from(nonce),
            Payload {
                msg: plain,
                aad: label,
            },
        )
        .ok()?;
    Some([nonce.as_slice(), &sealed].concat())
}

pub(crate) fn decrypt(key: &[u8; 32], bytes: &[u8], label: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, sealed) = bytes.split_first_chunk::<NONCE_LEN>()?;
    XChaCha20Poly1305::new(key.into())
        .decrypt(
            &XNonce::from(*nonce),
            Payload {
                msg: sealed,
                aad: label,
            },
        )
        .ok()
        .map(Zeroizing::new)
}
