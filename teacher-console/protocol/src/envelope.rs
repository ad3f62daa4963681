//! The outside of sealed words: a header everybody may read, one stanza a reader, and a closed body.
//!
//! ```text
//!  0  4  "STC1"            12 16  school id              84 32  commitment to the content key
//!  4  1  format 1          28 16  envelope id (random)  116 24  nonce (random)
//!  5  1  suite             44  8  directory version     = 140 bytes, the header
//!  6  1  kind              52 32  directory hash
//!  7  1  log 1|2|3         then   1 byte n ≤ 16, n × (key id 16 ‖ enc 32 ‖ wrapped 56), 4 bytes length, body
//!  8  1  flags: 1 = urgent
//!  9  3  zero
//! ```

use crate::{
    bytes::{Hash, Id, KeyId, sha256},
    directory::LogName,
};

/// Bytes of a header.
pub const HEADER_LEN: usize = 140;
/// Readers an envelope can have.
pub const STANZAS_MAX: usize = 16;
/// The wrapped content key with its count: 32 + 8 + 16 bytes of tag.
pub const WRAPPED_LEN: usize = 56;
/// Bytes of an X25519 encapsulated key.
pub const ENCAPSULATED_LEN: usize = 32;
/// Bytes of a stanza: key id, encapsulated key, wrapped content key.
pub const STANZA_LEN: usize = KeyId::LEN + ENCAPSULATED_LEN + WRAPPED_LEN;
/// Plaintext of a pupil's report fills exactly this.
pub const REPORT_BUCKET: usize = 4096;
/// Plaintext of staff words fills one of these.
pub const STAFF_BUCKETS: [usize; 4] = [1024, 4096, 16_384, 65_536];
/// The longest envelope that is read at all.
pub const ENVELOPE_LEN_MAX: usize = 70_000;

const MAGIC: &[u8; 4] = b"STC1";
const SUITE_X25519: u8 = 1;
const FLAG_URGENT: u8 = 1;

/// What an envelope holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EnvelopeKind {
    /// A pupil's report.
    Report,
    /// A chronology entry or another note by staff.
    Entry,
}

impl EnvelopeKind {
    /// The number in the header.
    pub fn number(self) -> u8 {
        match self {
            Self::Report => 1,
            Self::Entry => 2,
        }
    }

    fn from_number(number: u8) -> Option<Self> {
        [Self::Report, Self::Entry]
            .into_iter()
            .find(|kind| kind.number() == number)
    }
}

/// The clear part, bound into everything sealed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Header {
    /// What it holds.
    pub kind: EnvelopeKind,
    /// Which log it belongs to.
    pub log: LogName,
    /// Danger today.
    pub urgent: bool,
    /// Whose school.
    pub school: Id,
    /// Random.
    pub envelope: Id,
    /// The directory used to choose the readers.
    pub directory_version: u64,
    /// Its hash.
    pub directory_hash: Hash,
    /// `SHA-256("stc commit v1" ‖ content key)`.
    pub commitment: Hash,
    /// Of the body.
    pub nonce: [u8; 24],
}

/// One envelope's content key, wrapped for one reader.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stanza {
    /// For whom.
    pub key_id: KeyId,
    /// HPKE's encapsulated key.
    pub encapsulated: [u8; ENCAPSULATED_LEN],
    /// Content key ‖ count, sealed.
    pub wrapped: [u8; WRAPPED_LEN],
}

/// A sealed envelope as it travels and is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Envelope {
    /// The clear part.
    pub header: Header,
    /// One for each reader.
    pub stanzas: Vec<Stanza>,
    /// The sealed body.
    pub body: Vec<u8>,
}

/// The bytes are no envelope of this version.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Malformed;

impl std::fmt::Display for Malformed {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("these bytes are not a sealed envelope this version knows")
    }
}

impl std::error::Error for Malformed {}

impl Header {
    /// The 140 bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(HEADER_LEN);
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&[
            crate::FORMAT,
            SUITE_X25519,
            self.kind.number(),
            self.log.number(),
        ]);
        bytes.extend_from_slice(&[if self.urgent { FLAG_URGENT } else { 0 }, 0, 0, 0]);
        bytes.extend_from_slice(&self.school.0);
        bytes.extend_from_slice(&self.envelope.0);
        bytes.extend_from_slice(&self.directory_version.to_be_bytes());
        bytes.extend_from_slice(&self.directory_hash.0);
        bytes.extend_from_slice(&self.commitment.0);
        bytes.extend_from_slice(&self.nonce);
        bytes
    }

    /// Exactly [`HEADER_LEN`] bytes; `None` otherwise.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut from = Reader(bytes);
        let header = Self::read(&mut from).ok()?;
        from.0.is_empty().then_some(header)
    }

    fn read(from: &mut Reader<'_>) -> Result<Self, Malformed> {
        let [m0, m1, m2, m3, format, suite, kind, log] = from.array()?;
        if &[m0, m1, m2, m3] != MAGIC || format != crate::FORMAT || suite != SUITE_X25519 {
            return Err(Malformed);
        }
        let [flags, 0, 0, 0] = from.array()? else {
            return Err(Malformed);
        };
        if flags & !FLAG_URGENT != 0 {
            return Err(Malformed);
        }
        Ok(Self {
            kind: EnvelopeKind::from_number(kind).ok_or(Malformed)?,
            log: LogName::from_number(log).ok_or(Malformed)?,
            urgent: flags & FLAG_URGENT != 0,
            school: Id(from.array()?),
            envelope: Id(from.array()?),
            directory_version: u64::from_be_bytes(from.array()?),
            directory_hash: Hash(from.array()?),
            commitment: Hash(from.array()?),
            nonce: from.array()?,
        })
    }
}

impl Stanza {
    /// As it stands in an envelope, and as it travels alone when a reader is let in later.
    pub fn to_bytes(&self) -> Vec<u8> {
        [self.key_id.0.as_slice(), &self.encapsulated, &self.wrapped].concat()
    }

    /// Exactly [`STANZA_LEN`] bytes; `None` otherwise.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut from = Reader(bytes);
        let stanza = Self::read(&mut from).ok()?;
        from.0.is_empty().then_some(stanza)
    }

    fn read(from: &mut Reader<'_>) -> Result<Self, Malformed> {
        Ok(Self {
            key_id: KeyId(from.array()?),
            encapsulated: from.array()?,
            wrapped: from.array()?,
        })
    }
}

impl Envelope {
    /// The bytes that are sent and stored.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = self.header.to_bytes();
        bytes.push(u8::try_from(self.stanzas.len()).unwrap_or(u8::MAX));
        for stanza in &self.stanzas {
            bytes.extend_from_slice(&stanza.to_bytes());
        }
        bytes.extend_from_slice(
            &u32::try_from(self.body.len())
                .unwrap_or(u32::MAX)
                .to_be_bytes(),
        );
        bytes.extend_from_slice(&self.body);
        bytes
    }

    /// Reads the outside; opens nothing. Bytes left over are refused.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Malformed> {
        if bytes.len() > ENVELOPE_LEN_MAX {
            return Err(Malformed);
        }
        let mut from = Reader(bytes);
        let header = Header::read(&mut from)?;
        let [count] = from.array()?;
        if count == 0 || usize::from(count) > STANZAS_MAX {
            return Err(Malformed);
        }
        let mut stanzas = Vec::with_capacity(usize::from(count));
        for _ in 0..count {
            stanzas.push(Stanza::read(&mut from)?);
        }
        let length = u32::from_be_bytes(from.array()?);
        if usize::try_from(length) != Ok(from.0.len()) {
            return Err(Malformed);
        }
        Ok(Self {
            header,
            stanzas,
            body: from.0.to_vec(),
        })
    }

    /// The envelope with these stanzas instead of its own, for a reader who was let in later. Its hash is another one;
    /// header and body are the same.
    pub fn with_stanzas(bytes: &[u8], added: &[Stanza]) -> Result<Vec<u8>, Malformed> {
        let mut envelope = Self::from_bytes(bytes)?;
        envelope.stanzas = added.iter().take(STANZAS_MAX).cloned().collect();
        Ok(envelope.to_bytes())
    }

    /// SHA-256 of the whole envelope, which chains and receipts name.
    pub fn hash(&self) -> Hash {
        sha256(&[&self.to_bytes()])
    }
}

/// `SHA-256("stc commit v1" ‖ content key)`, as it stands in a header. Whoever has both can tell that they belong together.
pub fn key_commitment(content_key: &[u8]) -> Hash {
    sha256(&[b"stc commit v1", content_key])
}

/// What is signed inside an envelope, by the machine or the author: `"stc signed v1" ‖ header ‖ JSON`.
pub fn signed_words(header: &[u8], json: &[u8]) -> Vec<u8> {
    [b"stc signed v1".as_slice(), header, json].concat()
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn array<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        let (head, rest) = self.0.split_first_chunk::<N>().ok_or(Malformed)?;
        self.0 = rest;
        Ok(*head)
    }
}
