//! Every word of the app itself: an id goes in, the sentence in the pupil's reading mode comes out.

use std::path::Path;

use bevy::prelude::*;
use curriculum::ReadingMode;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::{LanguageIdentifier, langid};

/// The app's own words in both reading modes.
#[derive(Resource)]
pub struct Words {
    full: FluentBundle<FluentResource>,
    simplified: FluentBundle<FluentResource>,
    reading: ReadingMode,
}

/// The files of one reading mode; an id stands in one of them only.
const FILES: [&str; 3] = ["game.ftl", "tell.ftl", "evening.ftl"];

impl Words {
    /// Reads the words of this assets folder.
    ///
    /// # Errors
    /// The sentence to show when a file is missing or is not Fluent.
    pub fn load(assets: &Path) -> Result<Self, String> {
        let words = assets.join("words");
        Ok(Self {
            full: bundle(&words.join("en-GB"), langid!("en-GB"))?,
            simplified: bundle(&words.join("en-GB-x-simple"), langid!("en-GB"))?,
            reading: ReadingMode::Full,
        })
    }

    /// Chooses the reading mode for all that is said from now on.
    pub fn read(&mut self, reading: ReadingMode) {
        self.reading = reading;
    }

    /// The sentence for this id; the id itself when nobody has written it yet.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.find(id, None)
    }

    /// The sentence for this id with names and numbers filled in.
    #[must_use]
    pub fn say_with(&self, id: &str, values: &[(&str, &str)]) -> String {
        let mut filled = FluentArgs::new();
        for (name, value) in values {
            match value.parse::<u32>() {
                Ok(number) => filled.set(*name, number),
                Err(_) => filled.set(*name, *value),
            }
        }
        self.find(id, Some(&filled))
    }

    fn find(&self, id: &str, values: Option<&FluentArgs>) -> String {
        let simplified = match self.reading {
            ReadingMode::Full => None,
            ReadingMode::Simplified => said(&self.simplified, id, values),
        };
        simplified
            .or_else(|| said(&self.full, id, values))
            .unwrap_or_else(|| id.to_owned())
    }
}

fn said(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    values: Option<&FluentArgs>,
) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    Some(
        bundle
            .format_pattern(pattern, values, &mut Vec::new())
            .into_owned(),
    )
}

fn bundle(
    folder: &Path,
    language: LanguageIdentifier,
) -> Result<FluentBundle<FluentResource>, String> {
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    for name in FILES {
        let file = folder.join(name);
        let text = std::fs::read_to_string(&file)
            .map_err(|fault| format!("{} cannot be read: {fault}", file.display()))?;
        let resource = FluentResource::try_new(text)
            .map_err(|(_, faults)| format!("{}: {faults:?}", file.display()))?;
        bundle
            .add_resource(resource)
            .map_err(|faults| format!("{}: {faults:?}", file.display()))?;
    }
    Ok(bundle)
}

#[cfg(test)]
mod tests;
