//! Seals words for named readers, and opens them: the two sides stand next to each other.

use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305, XNonce,
    aead::{Aead as _, Payload},
};
use hpke::{Deserializable as _, OpModeR, OpModeS, Serializable as _};
use protocol::{
    bytes::{Hash, Id, KeyId, PublicKey, Signature},
    directory::LogName,
    envelope::{Envelope, EnvelopeKind, Header, Stanza, key_commitment, signed_words},
    key_id::{KeyKind, key_id},
    statement::verify,
};
use zeroize::Zeroizing;

use crate::{
    password::expand,
    random,
    refusal::Refusal,
    secrets::{Kem, ReaderSecret, SigningSecret},
};

type HpkeAead = hpke::aead::ChaCha20Poly1305;
type HpkeKdf = hpke::kdf::HkdfSha256;

const LENGTH_LEN: usize = 4;
const SIGNATURE_AND_KEY_LEN: usize = Signature::LEN + PublicKey::LEN;

/// Everything of an envelope but the words and the keys.
pub struct Outside {
    /// What it holds.
    pub kind: EnvelopeKind,
    /// Where it goes.
    pub log: LogName,
    /// Danger today.
    pub urgent: bool,
    /// Whose school.
    pub school: Id,
    /// Random, chosen by the writer because the words repeat it.
    pub envelope: Id,
    /// The directory by which the readers were chosen.
    pub directory_version: u64,
    /// Its hash.
    pub directory_hash: Hash,
}

/// A reader's key and the count that only this reader sees: 'the third report from this machine for you'.
pub struct ReaderCount {
    /// To whom.
    pub key: PublicKey,
    /// 0 when re-wrapped.
    pub count: u64,
}

/// What came out of an envelope.
pub struct Opened {
    /// The JSON that was signed.
    pub json: Zeroizing<Vec<u8>>,
    /// The key of this envelope and of no other.
    pub content_key: Zeroizing<[u8; 32]>,
    /// Whose key signed it; the caller decides whether that key is known.
    pub signer: PublicKey,
    /// Over [`signed_words`].
    pub signature: Signature,
    /// This reader's count.
    pub count: u64,
    /// The clear part, now known to be genuine.
    pub header: Header,
}

/// Seals `json` for `readers`, signed by `signer`, padded to `bucket` bytes.
pub fn seal(
    outside: &Outside,
    json: &[u8],
    bucket: usize,
    readers: &[ReaderCount],
    signer: &SigningSecret,
) -> Result<Envelope, Refusal> {
    let content_key = Zeroizing::new(random::bytes::<32>());
    let header = Header {
        kind: outside.kind,
        log: outside.log,
        urgent: outside.urgent,
        school: outside.school,
        envelope: outside.envelope,
        directory_version: outside.directory_version,
        directory_hash: outside.directory_hash,
        commitment: key_commitment(&*content_key),
        nonce: random::bytes(),
    };
    let header_bytes = header.to_bytes();
    let plain = pack(json, bucket, &header_bytes, signer)?;
    let body = body_cipher(&content_key)
        .encrypt(
            &XNonce::from(header.nonce),
            Payload {
                msg: &plain,
                aad: &header_bytes,
            },
        )
        .map_err(|_| Refusal::TooLong)?;
    let stanzas = readers
        .iter()
        .map(|reader| wrap(&content_key, &header_bytes, reader))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(Envelope {
        header,
        stanzas,
        body,
    })
}

/// Opens an envelope: stanza, commitment, body, padding, signature, in that order; any failure is one Refusal.
pub fn open(envelope: &Envelope, school: Id, reader: &ReaderSecret) -> Result<Opened, Refusal> {
    let header_bytes = envelope.header.to_bytes();
    let id = reader.key_id();
    let stanza = envelope
        .stanzas
        .iter()
        .find(|stanza| stanza.key_id == id)
        .ok_or(Refusal::NotForThisReader)?;
    let (content_key, count) = unwrap(stanza, &header_bytes, reader)?;
    if envelope.header.school != school
        || key_commitment(&*content_key) != envelope.header.commitment
    {
        return Err(Refusal::NotGenuine);
    }
    let plain = body_cipher(&content_key)
        .decrypt(
            &XNonce::from(envelope.header.nonce),
            Payload {
                msg: &envelope.body,
                aad: &header_bytes,
            },
        )
        .map(Zeroizing::new)
        .map_err(|_| Refusal::NotGenuine)?;
    let (json, signer, signature) = unpack(&plain, &header_bytes)?;
    Ok(Opened {
        json,
        content_key,
        signer,
        signature,
        count,
        header: envelope.header.clone(),
    })
}

/// Wraps an envelope's content key for one more reader. Only a reader can: the key has to be unwrapped first, and its
/// commitment and body are checked, so that nobody passes on what is not genuine.
pub fn rewrap(
    envelope: &Envelope,
    school: Id,
    reader: &ReaderSecret,
    to: PublicKey,
) -> Result<Stanza, Refusal> {
    let opened = open(envelope, school, reader)?;
    wrap(
        &opened.content_key,
        &envelope.header.to_bytes(),
        &ReaderCount { key: to, count: 0 },
    )
}

/// Wraps the content key for one's own next key, without the body.
///
/// Whose stanza it was can read those words anyway, and the header's commitment shows that it is the right content key.
/// The count stays, because it is told to the same person.
pub fn rewrap_own(
    header: &Header,
    stanza: &Stanza,
    school: Id,
    reader: &ReaderSecret,
    to: PublicKey,
) -> Result<Stanza, Refusal> {
    if stanza.key_id != reader.key_id() {
        return Err(Refusal::NotForThisReader);
    }
    let header_bytes = header.to_bytes();
    let (content_key, count) = unwrap(stanza, &header_bytes, reader)?;
    if header.school != school || key_commitment(&*content_key) != header.commitment {
        return Err(Refusal::NotGenuine);
    }
    wrap(&content_key, &header_bytes, &ReaderCount { key: to, count })
}

fn body_cipher(content_key: &[u8; 32]) -> XChaCha20Poly1305 {
    let key = expand(None, content_key, b"stc body v1");
    XChaCha20Poly1305::new((&*key).into())
}

/// `u32 length ‖ JSON ‖ signature ‖ signer's public key ‖ zeros`.
fn pack(
    json: &[u8],
    bucket: usize,
    header: &[u8],
    signer: &SigningSecret,
) -> Result<Zeroizing<Vec<u8>>, Refusal> {
    let length = u32::try_from(json.len()).map_err(|_| Refusal::TooLong)?;
    if LENGTH_LEN + json.len() + SIGNATURE_AND_KEY_LEN > bucket {
        return Err(Refusal::TooLong);
    }
    let mut plain = Zeroizing::new(Vec::with_capacity(bucket));
    plain.extend_from_slice(&length.to_be_bytes());
    plain.extend_from_slice(json);
    plain.extend_from_slice(&signer.sign(&signed_words(header, json)).0);
    plain.extend_from_slice(&signer.public().0);
    plain.resize(bucket, 0);
    Ok(plain)
}

fn unpack(
    plain: &[u8],
    header: &[u8],
) -> Result<(Zeroizing<Vec<u8>>, PublicKey, Signature), Refusal> {
    let (length, rest) = plain
        .split_first_chunk::<LENGTH_LEN>()
        .ok_or(Refusal::NotGenuine)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| Refusal::NotGenuine)?;
    let (json, rest) = rest.split_at_checked(length).ok_or(Refusal::NotGenuine)?;
    let (signature, rest) = rest.split_first_chunk::<64>().ok_or(Refusal::NotGenuine)?;
    let (signer, padding) = rest.split_first_chunk::<32>().ok_or(Refusal::NotGenuine)?;
    let (signer, signature) = (PublicKey(*signer), Signature(*signature));
    let genuine = verify(&signer, &signed_words(header, json), &signature);
    if !genuine || padding.iter().any(|byte| *byte != 0) {
        return Err(Refusal::NotGenuine);
    }
    Ok((Zeroizing::new(json.to_vec()), signer, signature))
}

fn stanza_info(header: &[u8], id: KeyId) -> Vec<u8> {
    [b"stc envelope v1".as_slice(), header, &id.0].concat()
}

fn wrap(content_key: &[u8; 32], header: &[u8], reader: &ReaderCount) -> Result<Stanza, Refusal> {
    let id = key_id(KeyKind::Reader, &reader.key);
    let public = <Kem as hpke::Kem>::PublicKey::from_bytes(&reader.key.0)
        .map_err(|_| Refusal::NotGenuine)?;
    let mut plain = Zeroizing::new(content_key.to_vec());
    plain.extend_from_slice(&reader.count.to_be_bytes());
    let (encapsulated, wrapped) = hpke::single_shot_seal::<HpkeAead, HpkeKdf, Kem>(
        &OpModeS::Base,
        &public,
        &stanza_info(header, id),
        &plain,
        b"",
    )
    .map_err(|_| Refusal::NotGenuine)?;
    Ok(Stanza {
        key_id: id,
        encapsulated: encapsulated.to_bytes().into(),
        wrapped: wrapped.try_into().map_err(|_| Refusal::NotGenuine)?,
    })
}

fn unwrap(
    stanza: &Stanza,
    header: &[u8],
    reader: &ReaderSecret,
) -> Result<(Zeroizing<[u8; 32]>, u64), Refusal> {
    let (secret, _) = reader.pair();
    let encapsulated = <Kem as hpke::Kem>::EncappedKey::from_bytes(&stanza.encapsulated)
        .map_err(|_| Refusal::NotGenuine)?;
    let plain = hpke::single_shot_open::<HpkeAead, HpkeKdf, Kem>(
        &OpModeR::Base,
        &secret,
        &encapsulated,
        &stanza_info(header, stanza.key_id),
        &stanza.wrapped,
        b"",
    )
    .map(Zeroizing::new)
    .map_err(|_| Refusal::NotGenuine)?;
    let (content_key, count) = plain.split_first_chunk::<32>().ok_or(Refusal::NotGenuine)?;
    let count = u64::from_be_bytes(count.try_into().map_err(|_| Refusal::NotGenuine)?);
    Ok((Zeroizing::new(*content_key), count))
}

#[cfg(test)]
mod tests;
