//! How this computer joins its school: the pairing file is checked, a key is made, the server is asked, and only then
//! is everything kept. Whatever goes wrong, nothing is half written.

use std::path::Path;

use protocol::{
    bytes::Blob,
    directory::{Chain, school_code},
    machines::{Join, Joined, MachineKind, PairingFile},
    paths,
};
use sealing::secrets::SigningSecret;

use super::{
    file::{self, FILE, FileFault, KEY_FOLDER},
    membership::{self, Helpers, Identity},
    outbox::Outbox,
    transport::{self, Asker, Unanswered},
};

const UNFINISHED: &str = "outbox.stc.unfinished";
const FILE_LEN_MAX: u64 = 4_000_000;

/// Why this computer has not joined, and what to do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct JoinFault(pub String);

impl std::fmt::Display for JoinFault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for JoinFault {}

impl From<FileFault> for JoinFault {
    fn from(fault: FileFault) -> Self {
        Self(fault.0)
    }
}

/// A pairing file that is whole and whose directories belong to its school.
pub struct CheckedPairing {
    file: PairingFile,
    chain: Chain,
}

/// Joins this computer to the school of the pairing file and says what to do next.
///
/// # Errors
/// The file is cut, changed or of another version, the folder was joined before, the server does not answer or says
/// no, or the folder cannot be written. Nothing stays behind.
pub fn join(pairing: &Path, folder: &Path, name: &str) -> Result<String, JoinFault> {
    if file::is_joined(folder) {
        return Err(JoinFault(format!(
            "{} already belongs to a school; to join another one, move its '{FILE}' and 'key' away first",
            folder.display()
        )));
    }
    let name = name.trim();
    if name.is_empty() {
        return Err(JoinFault(
            "give the computer a name people know it by, such as --name 'Room 4, computer 2'"
                .into(),
        ));
    }
    if folder.join(UNFINISHED).exists() {
        file::undo(folder, UNFINISHED);
    } else if folder.join(KEY_FOLDER).exists() {
        return Err(JoinFault(format!(
            "{} holds the key of another school file; move that folder away first",
            folder.join(KEY_FOLDER).display()
        )));
    }
    let pairing = read(pairing)?;
    let result = join_and_keep(&pairing, folder, name);
    if result.is_err() {
        file::undo(folder, UNFINISHED);
    }
    result?;
    Ok(format!(
        "This computer has joined {} as '{name}'.\n\
         School code: {}. Compare it with the code on the school's poster.\n\
         Next: a member of staff approves it in the console under 'Computers'. Until then no names are shown.",
        pairing.file.school_name,
        school_code(pairing.chain.school())
    ))
}

/// Checks what the technician carried here.
///
/// # Errors
/// The reason, and what to do.
pub fn check(bytes: &[u8]) -> Result<CheckedPairing, JoinFault> {
    let file: PairingFile = serde_json::from_slice(bytes).map_err(|_| {
        JoinFault("this is not a whole pairing file; copy it again, or have a new one made with 'school-server pair'".into())
    })?;
    if file.format != protocol::FORMAT {
        return Err(JoinFault(
            "this pairing file was made for another version; have a new one made with the school's server".into(),
        ));
    }
    let Some(school) = file.school else {
        return Err(JoinFault(
            "this file is for founding a school in the teacher console; a pupil's computer needs one made with 'school-server pair'"
                .into(),
        ));
    };
    let changed = || {
        JoinFault(
            "this pairing file was changed or belongs to two schools at once; do not use it, and have a new one made with 'school-server pair'"
                .into(),
        )
    };
    if transport::hash_of(&file.ca) != file.ca_hash || file.addresses.is_empty() {
        return Err(changed());
    }
    let chain = Chain::verify(school, &file.directories).map_err(|_| changed())?;
    let server = &chain.newest().server;
    if server.ca != file.ca_hash && server.next_ca != Some(file.ca_hash) {
        return Err(changed());
    }
    Ok(CheckedPairing { file, chain })
}

fn read(path: &Path) -> Result<CheckedPairing, JoinFault> {
    let cannot = |fault: std::io::Error| {
        JoinFault(format!(
            "{} cannot be read ({fault}); check the path after --pairing",
            path.display()
        ))
    };
    if std::fs::metadata(path).map_err(cannot)?.len() > FILE_LEN_MAX {
        return Err(JoinFault(format!(
            "{} is too large to be a pairing file",
            path.display()
        )));
    }
    check(&std::fs::read(path).map_err(cannot)?)
}

/// The file is made ready under another name, then the server is asked, then the file gets its name: the token of the
/// pairing file is spent only when all is there to keep what comes of it.
fn join_and_keep(pairing: &CheckedPairing, folder: &Path, name: &str) -> Result<(), JoinFault> {
    let mut unfinished = file::create(folder, UNFINISHED)?;
    Outbox::prepare(&mut unfinished)?;
    membership::keep_helpers(&unfinished, &Helpers::new(pairing.chain.clone()))?;
    let device = SigningSecret::new();
    let joined = ask_server(&pairing.file, &device, name)?;
    let identity = Identity {
        school: pairing.chain.school(),
        machine: joined.machine,
        name: name.to_owned(),
        room: pairing.file.room.clone(),
        addresses: pairing.file.addresses.clone(),
        ca: pairing.file.ca.clone(),
        device_seed: Blob(device.seed().to_vec()),
    };
    membership::keep_identity(&unfinished, &identity)?;
    unfinished
        .close()
        .map_err(|(_, fault)| FileFault::from(fault))?;
    std::fs::rename(folder.join(UNFINISHED), folder.join(FILE)).map_err(|fault| {
        JoinFault(format!(
            "{} cannot be written ({fault}); choose a folder that this account may write to",
            folder.display()
        ))
    })
}

fn ask_server(file: &PairingFile, device: &SigningSecret, name: &str) -> Result<Joined, JoinFault> {
    let question = Join {
        token: file.token,
        device_key: device.public(),
        name: name.to_owned(),
        kind: MachineKind::Pupil,
    };
    transport::connect(&file.addresses, &file.ca)
        .and_then(|way| way.ask(paths::MACHINES_JOIN, &question, Asker::default()))
        .map_err(|no| match no {
            Unanswered::Refused(body) => JoinFault(format!("{} {}", body.what, body.remedy)),
            Unanswered::Unreachable => JoinFault(format!(
                "no server of this school answers at {}; check the network and that 'school-server serve' is running",
                file.addresses.join(", ")
            )),
            Unanswered::Strange => JoinFault(
                "the server answers in a way this version does not understand; install the version the school uses".into(),
            ),
        })
}
