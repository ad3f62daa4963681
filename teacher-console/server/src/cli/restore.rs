//! `school-server restore`: brings a backup back into an empty folder, after checking every byte of it.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use clap::Args;
use protocol::bytes::sha256;

use super::{
    backup::{LogHead, Manifest},
    backups, say,
    setup::{beside, put_in_place},
    verify::check_databases,
};
use crate::{
    clock,
    fault::Fault,
    folder::{self, Folder},
    keys::{self, Keys},
    restoration,
    school::{open_case_log, open_learning, read_founded},
};

/// What `restore` needs to know.
#[derive(Args, Debug)]
#[command(
    after_help = "Example: school-server restore --from /mnt/backup/2026-03-02-09 --keys /mnt/safe/keys --folder /srv/stop-think-click\n\n\
    Give it where it lies, beside the other backups: what these know to have been deleted is deleted again.\n\
    Everything after that backup is missing here: pupils' computers offer what they sent in the last 30 days again, and\n\
    consoles notice entries that are gone. Tell the safeguarding lead that you restored, and when."
)]
pub(super) struct Restore {
    /// The folder that `backup` wrote.
    #[arg(long)]
    from: PathBuf,
    /// A new folder for the school. It must not exist, or hold nothing but its keys/.
    #[arg(long)]
    folder: PathBuf,
    /// The copy of the key folder. Without it: keys/ in the new folder.
    #[arg(long)]
    keys: Option<PathBuf>,
}

impl Restore {
    pub(super) fn run(self, out: &mut impl Write) -> Result<(), Fault> {
        let target = Folder::at(&self.folder);
        if !target.is_free()? {
            return Err(Fault::new(
                format!(
                    "{} is not empty, and nothing there is overwritten.",
                    self.folder.display()
                ),
                "Move the old folder away and keep it, or restore into another one.",
            ));
        }
        let keys = self.keys.clone().unwrap_or_else(|| target.keys());
        let manifest = Manifest::read(&self.from)?;
        let unfinished = beside(&self.folder);
        let made = bring_back(&self.from, &keys, &Folder::at(&unfinished), &manifest);
        if made.is_err() {
            drop(fs::remove_dir_all(&unfinished));
        }
        let again = made?;
        if target.keys().exists() {
            let from = target.keys();
            fs::remove_dir_all(&from).map_err(|why| Fault::file("Moving", &from, &why))?;
        }
        put_in_place(&unfinished, &self.folder)?;
        say(
            out,
            format_args!(
                "restored {} (every file and every chain holds)",
                self.folder.display()
            ),
        )?;
        say(out, again.in_words())?;
        say(
            out,
            "Tell the safeguarding lead now: what came in after this backup is missing until the computers send it again.\n\
             Two stewards sign in their consoles, under 'People', that they know of it; only then the logs go on in a new epoch.",
        )?;
        say(
            out,
            format_args!(
                "Next: school-server serve --folder {}",
                self.folder.display()
            ),
        )
    }
}

fn bring_back(
    from: &Path,
    key_folder: &Path,
    to: &Folder,
    manifest: &Manifest,
) -> Result<DeletedAgain, Fault> {
    for part in [
        to.path().to_owned(),
        to.data(),
        to.keys(),
        to.handout(),
        to.path().join("certificates"),
    ] {
        folder::make_private(&part)?;
    }
    for file in &manifest.files {
        let is_inside = Path::new(&file.name)
            .components()
            .all(|part| matches!(part, std::path::Component::Normal(_)));
        let bytes = folder::read(
            &from.join(&file.name),
            "The backup is not whole; use another one.",
        )?;
        if !is_inside || sha256(&[&bytes]) != file.sha256 {
            return Err(Fault::new(
                format!(
                    "{} in the backup is not the file that was saved.",
                    file.name
                ),
                "Nothing was restored. Use another backup, and keep this one for whoever looks into it.",
            ));
        }
        folder::write_private(&to.path().join(&file.name), &bytes)?;
    }
    for name in keys::file_names() {
        let bytes = folder::read(
            &key_folder.join(&name),
            "A backup opens only with the copy of the folder keys/. Give it with --keys; nothing was restored.",
        )?;
        folder::write_private(&to.keys().join(&name), &bytes)?;
    }
    let keys = Keys::read(to)?;
    let problems = check_databases(to, &keys, &manifest.heads)?.problems;
    if !problems.is_empty() {
        return Err(Fault::new(
            format!("The backup does not hold:\n  {}\n", problems.join("\n  ")),
            "Nothing was restored. Use another backup, and keep this one for whoever looks into it.",
        ));
    }
    let again = delete_again(from, to, &keys)?;
    note_restore(to, &keys, manifest)?;
    Ok(again)
}

/// What was deleted after a backup was made must not come back with it (D8).
struct DeletedAgain {
    cases: usize,
    backups: usize,
}

impl DeletedAgain {
    fn in_words(&self) -> String {
        let Self { cases, backups } = self;
        if *backups == 0 {
            "No other backup of this school lies beside this one: cases that were deleted since may be back. Look through the room 'Keeping'."
                .to_owned()
        } else {
            format!(
                "cases deleted again: {cases} (known from {backups} other backups beside this one). What was deleted after the newest of them may be back: look through the room 'Keeping'."
            )
        }
    }
}

/// Deletes again what backups beside this one know to have been deleted.
fn delete_again(from: &Path, to: &Folder, keys: &Keys) -> Result<DeletedAgain, Fault> {
    let mut again = DeletedAgain {
        cases: 0,
        backups: 0,
    };
    let from = fs::canonicalize(from).map_err(|why| Fault::file("Looking into", from, &why))?;
    let Some(parent) = from.parent() else {
        return Ok(again);
    };
    let learning = open_learning(to, keys)?;
    let looking_at = Folder::at(to.path().join("looking"));
    for other in backups::in_folder(parent, backups::authority(to)?)? {
        if other.path == from {
            continue;
        }
        again.backups += 1;
        for (log, tombstone) in backups::tombstones(&other, keys, &looking_at)? {
            let file = open_case_log(to, keys, log)?;
            let Some(case) = file.case(tombstone.case)? else {
                continue;
            };
            for words in case.words() {
                learning.forget_answer(words.id.0)?;
            }
            again.cases += usize::from(file.delete_again(&tombstone, clock::now())?);
        }
    }
    Ok(again)
}

/// From now on the consoles of stewards and the pupils' computers notice. A school that was not founded has neither.
fn note_restore(to: &Folder, keys: &Keys, manifest: &Manifest) -> Result<(), Fault> {
    let learning = open_learning(to, keys)?;
    if read_founded(&learning)?.is_none() {
        return Ok(());
    }
    let logs = manifest.heads.iter().map(LogHead::as_end).collect();
    restoration::note(&learning, manifest.made_at, clock::now(), logs)
}
