//! One case as it leaves the school: acts, opened words, links, and a signed list of all of it.
//!
//! An outsider can check it with `verify-export`, without the school and without any key.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Blob, Hash, Id, PublicKey, Signature},
    chain::Link,
    deletion::Deletion,
    directory::LogName,
    statement::Statement,
};

/// The signed list of files.
pub const MANIFEST_FILE: &str = "manifest.json";
/// Everything a program checks; [`Export`].
pub const RECORD_FILE: &str = "record.json";
/// The chronology as a table.
pub const TABLE_FILE: &str = "chronology.csv";
/// The chronology as pages, for people.
pub const PAGES_FILE: &str = "record.pdf";
/// In the place of all these where somebody was given only what was chosen of their own record (L-26): no acts, no links.
pub const EXTRACT_FILE: &str = "extract.json";
/// How to read and check all this.
pub const README_FILE: &str = "README.txt";

/// What the links of one case stand for: the answer to a signed [`crate::act::ActKind::Export`].
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct CaseRecords {
    /// In order: the report's arrival, then every act, the export itself last.
    pub records: Vec<ChainRecord>,
}

/// What one link stands for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChainRecord {
    /// Its link.
    pub link: Link,
    /// Hides the record where it was deleted.
    pub salt: Id,
    /// JSON, exactly as it was hashed into the commitment.
    pub record: String,
}

/// Words that were opened, with what shows whose they are.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenedWords {
    /// The sealed envelope, as its hash in the chain names it.
    pub envelope: Blob,
    /// The JSON that was sealed in it.
    pub json: String,
    /// Over [`crate::envelope::signed_words`].
    pub signature: Signature,
    /// Whose.
    pub signer: PublicKey,
    /// The key of this envelope and of no other: whoever was handed the words may also open what they were sealed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_key: Option<Blob>,
}

/// `record.json`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// 1.
    pub format: u8,
    /// Whose record.
    pub school: Id,
    /// Which log.
    pub log: LogName,
    /// Which case.
    pub case: Id,
    /// Every version of the list of adults.
    pub directories: Vec<Statement>,
    /// Which computers the school vouched for.
    pub vouchers: Vec<Statement>,
    /// Whether `links` are the whole log, from its first: so it is where the exporter watches over it.
    pub is_whole_log: bool,
    /// The links of the whole log, or only those of the case.
    pub links: Vec<Link>,
    /// What the links of this case stand for.
    pub records: Vec<ChainRecord>,
    /// Every text that its exporter could open.
    pub words: Vec<OpenedWords>,
    /// Deletions after which an author went on writing in this case: so that what is gone is not taken for missing.
    /// Where the exporter watches over the log.
    #[serde(default)]
    pub deletions: Vec<Deletion>,
}

/// `manifest.json` is a statement with this payload, label `stc export v1`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// 1.
    pub format: u8,
    /// Whose record.
    pub school: Id,
    /// Which log.
    pub log: LogName,
    /// Which case.
    pub case: Id,
    /// Who exported it: the person's id in the directory.
    pub by: Id,
    /// When.
    pub at: UtcSeconds,
    /// SHA-256 of every other file, by its name.
    pub files: BTreeMap<String, Hash>,
}
