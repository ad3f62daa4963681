//! `school-server classes`: adds classes and pupils, and deals their picture passwords.

use std::{io::Write, path::PathBuf};

use clap::Args;
use classroom::{AgeBand, ClassId, PicturePassword, Pupil, PupilId, SchoolClass};
use protocol::bytes::Id;
use store::{Learning, PupilRow};

use super::say;
use crate::{
    fault::Fault,
    folder::{self, Folder},
    http::pupils::first_profile,
    keys::Keys,
    pictures::seal_pictures,
    random,
    register::{NewClass, password_sheet, read_classes},
    school::open_learning,
    settings::Settings,
};

/// What `classes` needs to know.
#[derive(Args, Debug)]
#[command(
    after_help = "Example: school-server classes --folder /srv/stop-think-click --file classes.csv --out new-picture-passwords.txt\n\n\
    RON: [(name: \"5B\", band: \"9-11\", pupils: [(\"Amina\", \"boat\"), (\"Leo\", \"kite\")])]\n\
    CSV: 5B,9-11,Amina,boat\n\
    Bands: 4-5, 5-7, 7-9, 9-11, 11-14, 14-16. It may run while the server runs."
)]
pub(super) struct Classes {
    /// The school's folder.
    #[arg(long)]
    folder: PathBuf,
    /// The class list (.ron or .csv).
    #[arg(long)]
    file: PathBuf,
    /// A new file for the picture passwords, to be cut into cards and then destroyed.
    #[arg(long)]
    out: PathBuf,
}

impl Classes {
    pub(super) fn run(self, out: &mut impl Write) -> Result<(), Fault> {
        let text = folder::read(&self.file, "Check the name of the class list.")?;
        let classes = read_classes(
            &self.file.to_string_lossy(),
            &String::from_utf8_lossy(&text),
        )?;
        if self.out.exists() {
            return Err(Fault::new(
                format!("{} is already there.", self.out.display()),
                "Choose a new name for the picture passwords; nothing was stored.",
            ));
        }
        let folder = Folder::at(&self.folder);
        let settings = Settings::read(&folder)?;
        let keys = Keys::read(&folder)?;
        let learning = open_learning(&folder, &keys)?;
        let known = learning.classes()?;
        if let Some(twice) = classes
            .iter()
            .find(|class| known.iter().any(|one| one.name == class.name))
        {
            return Err(Fault::new(
                format!("There is a class '{}' already.", twice.name),
                "Nothing was stored. Take it out of the list, or give it another name.",
            ));
        }
        let dealt = add_classes(&learning, &keys, &classes)?;
        folder::write_private(
            &self.out,
            password_sheet(&settings.school_name, &dealt).as_bytes(),
        )?;
        say(
            out,
            format_args!(
                "{} classes and {} pupils are stored.",
                classes.len(),
                dealt.len()
            ),
        )?;
        say(
            out,
            format_args!("Cut {} into cards, then destroy it.", self.out.display()),
        )
    }
}

/// Stores classes with their pupils and answers with what was dealt: class, name, three places.
pub(super) fn add_classes(
    learning: &Learning,
    keys: &Keys,
    classes: &[NewClass],
) -> Result<Vec<(String, String, [u8; 3])>, Fault> {
    let mut dealt = Vec::new();
    for new in classes {
        let band = AgeBand::from_text(&new.band).ok_or_else(|| {
            Fault::new(
                format!("'{}' is not a band.", new.band),
                "Use one of the six bands.",
            )
        })?;
        let class = SchoolClass {
            id: ClassId(random::id()?.0),
            name: new.name.clone(),
            band,
        };
        let mut pupils = Vec::new();
        for (name, tile) in &new.pupils {
            let id = random::id()?;
            let pictures = PicturePassword::deal(random::bytes()?);
            dealt.push((new.name.clone(), name.clone(), pictures.places()));
            pupils.push(pupil_row(keys, id, class.id, name, tile, band, pictures)?);
        }
        learning.add_class(&class)?;
        learning.add_pupils(&pupils)?;
    }
    Ok(dealt)
}

fn pupil_row(
    keys: &Keys,
    id: Id,
    class: ClassId,
    name: &str,
    tile: &str,
    band: AgeBand,
    pictures: PicturePassword,
) -> Result<PupilRow, Fault> {
    Ok(PupilRow {
        pupil: Pupil {
            id: PupilId(id.0),
            class,
            shown_name: name.trim().to_owned(),
            tile: tile.to_owned(),
            band,
        },
        picture_hash: Some(seal_pictures(&keys.pepper, id, pictures)?),
        profile: first_profile()?,
    })
}
