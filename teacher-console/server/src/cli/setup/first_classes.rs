//! The first classes of a new school, with a picture password dealt to every pupil.

use classroom::{AgeBand, ClassId, PicturePassword, Pupil, PupilId, SchoolClass};
use protocol::bytes::Id;
use store::{Learning, PupilRow};

use crate::{
    fault::Fault, http::pupils::first_profile, keys::Keys, pictures::seal_pictures, random,
    register::NewClass,
};

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
