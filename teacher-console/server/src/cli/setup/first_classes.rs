//! The first classes of a new school, with a card dealt to every pupil.

use classroom::{AgeBand, CardKind, ClassId, Pupil, PupilId, SchoolClass};
use protocol::bytes::Id;
use store::{KeptCard, Learning, PupilRow};

use crate::{
    card_secret, fault::Fault, http::pupils::first_profile, keys::Keys, random, register::NewClass,
    rosters::DealtCard,
};

/// Stores classes with their pupils and answers with what was dealt.
pub(super) fn add_classes(
    learning: &Learning,
    keys: &Keys,
    classes: &[NewClass],
) -> Result<Vec<DealtCard>, Fault> {
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
            let (secret, kept) = card_secret::deal(&keys.pepper, id, CardKind::of_band(band))?;
            dealt.push(DealtCard {
                class: new.name.clone(),
                name: name.clone(),
                secret: card_secret::on_the_wire(secret),
            });
            pupils.push(pupil_row(id, &class, (name, tile), kept)?);
        }
        learning.add_class(&class)?;
        learning.add_pupils(&pupils)?;
    }
    Ok(dealt)
}

fn pupil_row(
    id: Id,
    class: &SchoolClass,
    (name, tile): (&str, &str),
    card: KeptCard,
) -> Result<PupilRow, Fault> {
    Ok(PupilRow {
        pupil: Pupil {
            id: PupilId(id.0),
            class: class.id,
            shown_name: name.trim().to_owned(),
            tile: tile.to_owned(),
            band: class.band,
        },
        card: Some(card),
        profile: first_profile()?,
    })
}
