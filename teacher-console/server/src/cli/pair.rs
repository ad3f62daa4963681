//! `school-server pair`: writes the file that lets the computers of one room join.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use clap::Args;
use protocol::{
    UtcSeconds,
    bytes::sha256,
    machines::{MachineKind, PairingFile},
};

use super::say;
use crate::{
    clock,
    fault::Fault,
    folder::{self, Folder},
    http::machines::token_name,
    keys::Keys,
    random,
    school::{open_learning, read_founded},
    settings::Settings,
};

/// How long a pairing file counts.
const PAIRING_S: UtcSeconds = 2 * 60 * 60;
const COMPUTERS_MAX: u32 = 200;

/// What `pair` needs to know.
#[derive(Args, Debug)]
#[command(
    after_help = "Example: school-server pair --folder /srv/stop-think-click --room \"Room 4\" --computers 15 --out room-4.pairing\n\n\
    Carry the file to the computers and run: stop-think-click join --pairing room-4.pairing ...\n\
    It counts for two hours and for that many computers. A member of staff then approves each by sight in the teacher\n\
    console; until then it shows no names. Delete the file afterwards. It may run while the server runs."
)]
pub(super) struct Pair {
    /// The school's folder.
    #[arg(long)]
    folder: PathBuf,
    /// Where the computers stand.
    #[arg(long)]
    room: String,
    /// How many may join.
    #[arg(long)]
    computers: u32,
    /// For computers of staff (teacher console) instead of pupils' computers.
    #[arg(long)]
    console: bool,
    /// The file to write. It must not be there yet.
    #[arg(long)]
    out: PathBuf,
}

impl Pair {
    pub(super) fn run(self, out: &mut impl Write) -> Result<(), Fault> {
        self.check()?;
        let folder = Folder::at(&self.folder);
        let settings = Settings::read(&folder)?;
        let learning = open_learning(&folder, &Keys::read(&folder)?)?;
        let founded = read_founded(&learning)?;
        if founded.is_none() && !self.console {
            return Err(Fault::new(
                "The school is not founded yet, so there are no adults a pupil's computer could seal a report for.",
                "The head and the safeguarding lead found it first, in the teacher console. Then pair again.",
            ));
        }
        let ca = folder::read(
            &folder.ca(),
            "Put the folder certificates/ back from a backup.",
        )?;
        let kind = if self.console {
            MachineKind::Console
        } else {
            MachineKind::Pupil
        };
        let (token, until) = (random::token()?, clock::now() + PAIRING_S);
        let chain = founded.map(|founded| founded.chain);
        let pairing = PairingFile {
            format: 1,
            school: chain.as_ref().map(protocol::directory::Chain::school),
            school_name: settings.school_name,
            addresses: settings.addresses,
            ca_hash: sha256(&[&ca]),
            ca: ca.into(),
            token,
            room: self.room.clone(),
            until,
            directories: chain
                .map(|chain| chain.statements().to_vec())
                .unwrap_or_default(),
        };
        // The file first: a token without its file would count for nobody.
        write_pairing(&self.out, &pairing)?;
        learning.add_enrolment_token(
            token_name(kind, &token).0,
            self.computers,
            until,
            &self.room,
        )?;
        say(
            out,
            format_args!(
                "{} lets {} computers of '{}' join within two hours. Delete it afterwards.",
                self.out.display(),
                self.computers,
                self.room
            ),
        )
    }

    fn check(&self) -> Result<(), Fault> {
        if self.computers == 0 || self.computers > COMPUTERS_MAX {
            return Err(Fault::new(
                format!("A pairing file is for 1 to {COMPUTERS_MAX} computers."),
                "Write one for each room.",
            ));
        }
        if self.out.exists() {
            return Err(Fault::new(
                format!("{} is already there.", self.out.display()),
                "Choose another name, or delete the old file first.",
            ));
        }
        Ok(())
    }
}

/// Writes a new pairing file.
pub(super) fn write_pairing(path: &Path, pairing: &PairingFile) -> Result<(), Fault> {
    let bytes = serde_json::to_vec_pretty(pairing).map_err(|why| {
        Fault::new(
            format!("The pairing file could not be written: {why}."),
            "Please report this.",
        )
    })?;
    folder::write_private(path, &bytes)
}
