//! The server's own keys: they guard stolen disks and backups. None of them opens a report, a concern or a case note.

use std::fmt;

use data_encoding::HEXLOWER;
use ed25519_dalek::{Signer as _, SigningKey};
use protocol::{
    bytes::{Blob, Id, PublicKey, Signature},
    directory::LogName,
    key_id::{KeyKind, key_id},
    statement::{Label, Signed, Statement, signed_bytes},
};

use crate::{
    fault::Fault,
    folder::{self, Folder},
    random,
};

/// Everything in the key folder.
pub struct Keys {
    /// Of the learning database.
    pub learning: [u8; 32],
    logs: [[u8; 32]; 3],
    /// Mixed into what every card asks for, so that the database alone is not enough to guess them.
    pub pepper: [u8; 32],
    /// Signs pupils' tickets.
    pub ticket: TicketKey,
    /// Private key of the server's certificate (PKCS 8, DER).
    pub tls: Vec<u8>,
}

impl fmt::Debug for Keys {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Keys(not shown)")
    }
}

/// The server's word that a pupil signed in.
pub struct TicketKey(SigningKey);

impl TicketKey {
    /// Its public half.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key().to_bytes())
    }

    /// Signs a ticket's JSON.
    pub fn sign(&self, school: Id, payload: Vec<u8>) -> Statement {
        let signature = self
            .0
            .sign(&signed_bytes(Label::Ticket, school, &payload))
            .to_bytes();
        Statement {
            label: Label::Ticket,
            payload: Blob(payload),
            signatures: vec![Signed {
                key_id: key_id(KeyKind::Ticket, &self.public()),
                signature: Signature(signature),
            }],
        }
    }
}

const LEARNING: &str = "learning.key";
const PEPPER: &str = "pepper.key";
const TICKET: &str = "ticket.key";
const TLS: &str = "tls.key";

impl Keys {
    /// Makes a new school's keys and writes each into a file of its own, readable by this account only.
    pub fn make(folder: &Folder, tls: &[u8]) -> Result<Self, Fault> {
        folder::make_private(&folder.keys())?;
        for name in [LEARNING, PEPPER, TICKET] {
            write(folder, name, &random::bytes::<32>()?)?;
        }
        for log in LogName::ALL {
            write(folder, &log_file(log), &random::bytes::<32>()?)?;
        }
        write(folder, TLS, tls)?;
        Self::read(folder)
    }

    /// Reads all keys; one that is missing or cut is refused with what to do.
    pub fn read(folder: &Folder) -> Result<Self, Fault> {
        let [safeguarding, staff, leaders] =
            LogName::ALL.map(|log| read_32(folder, &log_file(log)));
        Ok(Self {
            learning: read_32(folder, LEARNING)?,
            logs: [safeguarding?, staff?, leaders?],
            pepper: read_32(folder, PEPPER)?,
            ticket: TicketKey(SigningKey::from_bytes(&read_32(folder, TICKET)?)),
            tls: read(folder, TLS)?,
        })
    }

    /// The key of one log's database.
    pub fn log(&self, log: LogName) -> [u8; 32] {
        let [safeguarding, staff, leaders] = self.logs;
        match log {
            LogName::Safeguarding => safeguarding,
            LogName::Staff => staff,
            LogName::Leaders => leaders,
        }
    }
}

/// Names of all key files, for copying the folder whole.
pub fn file_names() -> Vec<String> {
    let mut names: Vec<String> = [LEARNING, PEPPER, TICKET, TLS].map(str::to_owned).to_vec();
    names.extend(LogName::ALL.map(log_file));
    names
}

fn log_file(log: LogName) -> String {
    format!("{}.key", log.word())
}

fn write(folder: &Folder, name: &str, key: &[u8]) -> Result<(), Fault> {
    let text = format!("{}\n", HEXLOWER.encode(key));
    folder::write_private(&folder.keys().join(name), text.as_bytes())
}

fn read(folder: &Folder, name: &str) -> Result<Vec<u8>, Fault> {
    let path = folder.keys().join(name);
    let text = folder::read(
        &path,
        "Without this key the school's records stay closed. Put the file back from the copy of the key folder you keep apart; nothing was changed.",
    )?;
    HEXLOWER
        .decode(text.trim_ascii())
        .map_err(|_| damaged(&path))
}

fn read_32(folder: &Folder, name: &str) -> Result<[u8; 32], Fault> {
    read(folder, name)?
        .try_into()
        .map_err(|_| damaged(&folder.keys().join(name)))
}

fn damaged(path: &std::path::Path) -> Fault {
    Fault::new(
        format!("The key file {} is cut or changed.", path.display()),
        "Put it back from the copy of the key folder you keep apart; nothing was changed.",
    )
}
