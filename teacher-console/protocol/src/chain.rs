//! The chain of a log as hashes: how a link is made, how a walk is checked, and the head that adults sign.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Hash, Id, sha256},
    directory::LogName,
    statement::Statement,
};

/// The most links that one answer brings.
pub const LINKS_MAX: u32 = 500;

/// One link without what it stands for: enough to check the order, and it gives nothing away.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// Counts restores, from 1.
    pub epoch: u64,
    /// Its number in this epoch, from 1.
    pub n: u64,
    /// The link before.
    pub previous: Hash,
    /// By the server's clock.
    pub received_at: UtcSeconds,
    /// See [`commitment`].
    pub commitment: Hash,
    /// SHA-256 of the sealed words it brought in, or zeros.
    pub envelope_hash: Hash,
    /// Binds all of the above.
    pub link: Hash,
}

impl Link {
    /// `SHA-256("stc link v1" ‖ school ‖ log ‖ epoch ‖ n ‖ previous ‖ received at ‖ commitment ‖ envelope hash)`,
    /// the log as one byte, numbers as eight bytes, most significant first.
    pub fn computed(&self, school: Id, log: LogName) -> Hash {
        sha256(&[
            b"stc link v1",
            &school.0,
            &[log.number()],
            &self.epoch.to_be_bytes(),
            &self.n.to_be_bytes(),
            &self.previous.0,
            &self.received_at.to_be_bytes(),
            &self.commitment.0,
            &self.envelope_hash.0,
        ])
    }

    /// Where the chain stands after this link.
    pub fn point(&self) -> Point {
        Point {
            epoch: self.epoch,
            n: self.n,
            link: self.link,
        }
    }
}

/// What stands for an act in its link: with salt and act deleted the chain still holds and gives nothing away.
pub fn commitment(salt: &Id, act: &str) -> Hash {
    sha256(&[&salt.0, act.as_bytes()])
}

/// A place in a chain.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// Counts restores, from 1.
    pub epoch: u64,
    /// Number of the last link; 0 for a new log.
    pub n: u64,
    /// The last link.
    pub link: Hash,
}

impl Point {
    /// Where every log begins.
    pub const START: Self = Self {
        epoch: 1,
        n: 0,
        link: Hash([0; 32]),
    };
}

/// A chain does not go on from where it was said to stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Broken {
    /// Epoch of the first link that does not fit.
    pub epoch: u64,
    /// Its number.
    pub n: u64,
}

/// Walks links that must go on from `from`, each binding the one before. Returns where they lead.
///
/// # Errors
/// The first link that is missing, doubled, moved or changed.
pub fn walk(school: Id, log: LogName, from: Point, links: &[Link]) -> Result<Point, Broken> {
    let mut at = from;
    for link in links {
        let follows = (link.epoch == at.epoch && Some(link.n) == at.n.checked_add(1))
            || (Some(link.epoch) == at.epoch.checked_add(1) && link.n == 1);
        if !follows || link.previous != at.link || link.computed(school, log) != link.link {
            return Err(Broken {
                epoch: link.epoch,
                n: link.n,
            });
        }
        at = link.point();
    }
    Ok(at)
}

/// Where a log stood when a reader's console looked, signed by that reader (label `stc head v1`).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// 1.
    pub format: u8,
    /// Which log.
    pub log: LogName,
    /// Counts restores, from 1.
    pub epoch: u64,
    /// Number of the last link.
    pub n: u64,
    /// The last link.
    pub link: Hash,
    /// When it was signed.
    pub at: UtcSeconds,
}

impl Head {
    /// The place it names.
    pub fn point(&self) -> Point {
        Point {
            epoch: self.epoch,
            n: self.n,
            link: self.link,
        }
    }
}

/// Where a log stands, and the newest heads that its readers signed, newest first.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Standing {
    /// By the server's word; checked by walking.
    pub head: Point,
    /// Label `stc head v1`.
    pub signed: Vec<Statement>,
}

/// A reader's signed head. Answered with nothing.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PostHead {
    /// Label `stc head v1`.
    pub head: Statement,
}

/// Asks for the links after a place, at most [`LINKS_MAX`] of them. Answered with [`Links`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskLinks {
    /// Of which log.
    pub log: LogName,
    /// After this epoch.
    pub epoch: u64,
    /// And this number in it.
    pub n: u64,
}

/// Links in order.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct Links {
    /// Empty at the end of the chain.
    pub links: Vec<Link>,
}
