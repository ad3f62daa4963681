//! The invented classes of a demo school. No real child is meant.

use crate::register::{NewClass, TILE_PICTURES};

const CLASSES: [(&str, &str, &[&str]); 3] = [
    (
        "1A",
        "5-7",
        &[
            "Amelie", "Bilal", "Chidi", "Daisy", "Emre", "Freya", "George", "Hana",
        ],
    ),
    (
        "5B",
        "9-11",
        &[
            "Aisha", "Ben", "Carys", "Dmitri", "Ella", "Farid", "Grace", "Harvey", "Imani", "Jakub",
        ],
    ),
    (
        "10C",
        "14-16",
        &[
            "Alfie", "Beatrix", "Callum", "Divya", "Ewan", "Fatima", "Gethin", "Holly", "Idris",
            "Jasmin", "Kofi", "Lowri",
        ],
    ),
];

/// Three classes, one for each look of the pupils' app.
pub fn demo_classes() -> Vec<NewClass> {
    CLASSES
        .iter()
        .map(|(name, band, pupils)| NewClass {
            name: (*name).to_owned(),
            band: (*band).to_owned(),
            pupils: pupils
                .iter()
                .zip(TILE_PICTURES)
                .map(|(pupil, tile)| ((*pupil).to_owned(), tile.to_owned()))
                .collect(),
        })
        .collect()
}
