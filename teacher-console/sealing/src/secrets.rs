//! Secret keys. Seeds are kept, keys are derived; nothing here can be printed.

use ed25519_dalek::{Signer as _, SigningKey};
use hpke::{Kem as _, Serializable as _};
use protocol::{
    bytes::{KeyId, PublicKey, Signature},
    key_id::{KeyKind, key_id},
};
use zeroize::{Zeroize as _, ZeroizeOnDrop, Zeroizing};

use crate::random;

/// The KEM of suite 1.
pub(crate) type Kem = hpke::kem::X25519HkdfSha256;

/// An Ed25519 secret: a person's, a machine's or the recovery seed's.
#[derive(ZeroizeOnDrop)]
pub struct SigningSecret {
    seed: [u8; 32],
}

impl SigningSecret {
    /// A new random one.
    pub fn new() -> Self {
        Self {
            seed: random::bytes(),
        }
    }

    /// Back from its 32 bytes.
    pub fn from_seed(seed: [u8; 32]) -> Self {
        Self { seed }
    }

    /// The 32 bytes, for a key ring or a machine's own folder.
    pub fn seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.seed)
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        PublicKey(
            SigningKey::from_bytes(&self.seed)
                .verifying_key()
                .to_bytes(),
        )
    }

    /// Its id for this use.
    pub fn key_id(&self, kind: KeyKind) -> KeyId {
        key_id(kind, &self.public())
    }

    /// Ed25519 over the bytes.
    pub fn sign(&self, bytes: &[u8]) -> Signature {
        Signature(SigningKey::from_bytes(&self.seed).sign(bytes).to_bytes())
    }
}

impl Default for SigningSecret {
    fn default() -> Self {
        Self::new()
    }
}

/// An X25519 secret by which one reader opens stanzas. The seed is kept (writing out a derived key may change it).
#[derive(ZeroizeOnDrop)]
pub struct ReaderSecret {
    seed: [u8; 32],
}

impl ReaderSecret {
    /// A new random one.
    pub fn new() -> Self {
        Self {
            seed: random::bytes(),
        }
    }

    /// Back from its 32 bytes.
    pub fn from_seed(seed: [u8; 32]) -> Self {
        Self { seed }
    }

    /// The 32 bytes, for a key ring.
    pub fn seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.seed)
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        let (_, public) = self.pair();
        PublicKey(public.to_bytes().into())
    }

    /// Its id.
    pub fn key_id(&self) -> KeyId {
        key_id(KeyKind::Reader, &self.public())
    }

    pub(crate) fn pair(
        &self,
    ) -> (
        <Kem as hpke::Kem>::PrivateKey,
        <Kem as hpke::Kem>::PublicKey,
    ) {
        Kem::derive_keypair(&self.seed)
    }
}

impl Default for ReaderSecret {
    fn default() -> Self {
        Self::new()
    }
}

/// Wipes a buffer that held words.
pub fn wipe(words: &mut String) {
    words.zeroize();
}
