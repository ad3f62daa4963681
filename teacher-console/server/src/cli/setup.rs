//! `school-server setup`: makes a new school, whole or not at all. It is unfounded until head and lead found it.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use clap::Args;
use protocol::{
    UtcSeconds,
    directory::LogName,
    machines::{MachineKind, PairingFile},
};
use store::{CaseLog, Learning, StoreKey};

mod first_classes;

use self::first_classes::add_classes;
use super::{pair::write_pairing, say};
use crate::{
    clock,
    demo_classes::demo_classes,
    fault::Fault,
    folder::{self, Folder},
    http::{
        founding::{FOUNDING_TOKEN, founding_token_name},
        machines::token_name,
    },
    keys::Keys,
    people::log_of,
    random,
    register::{NewClass, card_sheet, read_classes},
    settings::Settings,
    tls,
};

/// Consoles that may join with the file that setup writes.
const FOUNDING_CONSOLES: u32 = 8;
const FOUNDING_S: UtcSeconds = 7 * 24 * 60 * 60;

/// What `setup` needs to know.
#[derive(Args, Debug)]
#[command(
    after_help = "Example: school-server setup --folder /srv/stop-think-click --name \"Hazelbrook Community School\" --classes classes.csv --address 192.168.1.10:8443\n\n\
    A class list is RON: [(name: \"5B\", band: \"9-11\", pupils: [(\"Amina\", \"boat\"), (\"Leo\", \"kite\")])]\n\
    or CSV with one pupil a line: 5B,9-11,Amina,boat\n\
    Nothing is founded here: the head and the safeguarding lead do that in the teacher console, so that no technician\n\
    ever holds a key that opens a report."
)]
pub(super) struct Setup {
    /// A new folder for keys, certificate and databases. It must not exist yet, or be empty.
    #[arg(long)]
    folder: PathBuf,
    /// The school's name, as pupils and staff see it.
    #[arg(long, default_value = "Hazelbrook Community School")]
    name: String,
    /// Invented classes and pupils, to try everything out. Every screen says that it is a demo.
    #[arg(long)]
    demo: bool,
    /// A class list (.ron or .csv). More can be brought in later with `import`.
    #[arg(long)]
    classes: Option<PathBuf>,
    /// host:port under which the school's computers find this server. Give it more than once for more than one.
    #[arg(long, default_value = "127.0.0.1:8443")]
    address: Vec<String>,
}

impl Setup {
    pub(super) fn run(self, out: &mut impl Write) -> Result<(), Fault> {
        let target = Folder::at(&self.folder);
        if !target.is_free()? || target.keys().exists() {
            return Err(Fault::new(
                format!("{} is not empty.", self.folder.display()),
                "Choose a new folder. A school that is there already is started with `school-server serve`.",
            ));
        }
        let classes = self.read_classes()?;
        let unfinished = beside(&self.folder);
        let made = self.make(&Folder::at(&unfinished), &classes);
        if let Err(fault) = made {
            // What is half made must not look like a school.
            drop(fs::remove_dir_all(&unfinished));
            return Err(fault);
        }
        put_in_place(&unfinished, &self.folder)?;
        self.tell(&target, &classes, out)
    }

    fn read_classes(&self) -> Result<Vec<NewClass>, Fault> {
        let mut classes = if self.demo {
            demo_classes()
        } else {
            Vec::new()
        };
        if let Some(file) = &self.classes {
            let text = folder::read(file, "Check the name of the class list.")?;
            classes.extend(read_classes(
                &file.to_string_lossy(),
                &String::from_utf8_lossy(&text),
            )?);
        }
        Ok(classes)
    }

    fn make(&self, folder: &Folder, classes: &[NewClass]) -> Result<(), Fault> {
        folder::make_private(folder.path())?;
        for part in [
            folder.data(),
            folder.handout(),
            folder.path().join("certificates"),
        ] {
            folder::make_private(&part)?;
        }
        let certificates = tls::make_certificates(&self.name)?;
        folder::write_private(&folder.ca(), &certificates.ca)?;
        folder::write_private(&folder.leaf(), &certificates.leaf)?;
        let keys = Keys::make(folder, &certificates.leaf_key)?;
        let settings = Settings {
            format: 1,
            school_name: self.name.clone(),
            demo: self.demo,
            addresses: self.address.clone(),
        };
        settings.write(folder)?;

        for log in LogName::ALL {
            let key = StoreKey::from_bytes(keys.log(log));
            drop(CaseLog::create(&folder.log(log), &key, log_of(log))?);
        }
        let learning = Learning::create(&folder.learning(), &StoreKey::from_bytes(keys.learning))?;
        write_founding(folder, &learning, &settings, &certificates.ca)?;
        let dealt = add_classes(&learning, &keys, classes)?;
        if !dealt.is_empty() {
            let sheet = card_sheet(&self.name, &dealt);
            let path = folder.handout().join("pupil-cards.txt");
            folder::write_private(&path, sheet.as_bytes())?;
        }
        Ok(())
    }

    fn tell(
        &self,
        folder: &Folder,
        classes: &[NewClass],
        out: &mut impl Write,
    ) -> Result<(), Fault> {
        let pupils: usize = classes.iter().map(|class| class.pupils.len()).sum();
        let here = folder.path().display();
        say(out, format_args!("{} is set up in {here}", self.name))?;
        say(
            out,
            format_args!(
                "  data/          four encrypted databases ({} classes, {pupils} pupils)",
                classes.len()
            ),
        )?;
        say(
            out,
            "  keys/          the server's keys: keep a copy in a safe, apart from the data and its backups",
        )?;
        say(
            out,
            "  certificates/  the school's own certificate, valid for school.stc.internal only",
        )?;
        say(
            out,
            "  handout/       console.pairing and founding.token for the head and the safeguarding lead",
        )?;
        if pupils > 0 {
            say(
                out,
                "                 pupil-cards.txt to be cut apart, then destroyed",
            )?;
        }
        say(out, format_args!("address {}", self.address.join(" ")))?;
        say(
            out,
            "The school is not founded yet: pupils can be told whom to go to, and nothing can be sent.",
        )?;
        say(
            out,
            format_args!("Next: school-server serve --folder {here}"),
        )?;
        say(
            out,
            format_args!(
                "Then: teacher-console --pairing {} (founding needs {})",
                folder.handout().join("console.pairing").display(),
                folder.handout().join("founding.token").display()
            ),
        )
    }
}

fn write_founding(
    folder: &Folder,
    learning: &Learning,
    settings: &Settings,
    ca: &[u8],
) -> Result<(), Fault> {
    let founding = random::token()?;
    learning.set_setting(FOUNDING_TOKEN, &founding_token_name(&founding).to_string())?;
    folder::write_private(
        &folder.handout().join("founding.token"),
        format!("{founding}\n").as_bytes(),
    )?;
    let (token, until) = (random::token()?, clock::now() + FOUNDING_S);
    learning.add_enrolment_token(
        token_name(MachineKind::Console, &token).0,
        FOUNDING_CONSOLES,
        until,
        "Consoles",
    )?;
    let pairing = PairingFile {
        format: 1,
        school: None,
        school_name: settings.school_name.clone(),
        addresses: settings.addresses.clone(),
        ca: ca.to_vec().into(),
        ca_hash: protocol::bytes::sha256(&[ca]),
        token,
        room: "Consoles".to_owned(),
        until,
        directories: Vec::new(),
    };
    write_pairing(&folder.handout().join("console.pairing"), &pairing)
}

/// A name beside the target, for what is not finished.
pub(super) fn beside(target: &Path) -> PathBuf {
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(format!(".unfinished-{}", std::process::id()));
    target.with_file_name(name)
}

/// Gives a finished folder its name. An empty folder of that name makes way.
pub(super) fn put_in_place(unfinished: &Path, target: &Path) -> Result<(), Fault> {
    if target.exists() {
        fs::remove_dir(target).map_err(|why| Fault::file("Replacing", target, &why))?;
    }
    fs::rename(unfinished, target).map_err(|why| Fault::file("Naming", target, &why))
}
