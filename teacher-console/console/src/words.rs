//! Every word of the console: an id goes in, the sentence comes out.

use std::path::Path;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::langid;

/// The console's words.
pub struct Words(FluentBundle<FluentResource>);

impl Words {
    /// Reads `words/en-GB/console.ftl` of this assets folder.
    ///
    /// # Errors
    /// The sentence to show when the file is missing or is not Fluent.
    pub fn load(assets: &Path) -> Result<Self, String> {
        let file = assets.join("words").join("en-GB").join("console.ftl");
        let text = std::fs::read_to_string(&file)
            .map_err(|fault| format!("{} cannot be read: {fault}", file.display()))?;
        Self::from_text(text).map_err(|why| format!("{}: {why}", file.display()))
    }

    /// Takes the words from a text in Fluent.
    ///
    /// # Errors
    /// What is wrong with the text.
    pub fn from_text(text: String) -> Result<Self, String> {
        let resource =
            FluentResource::try_new(text).map_err(|(_, faults)| format!("{faults:?}"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![langid!("en-GB")]);
        bundle.set_use_isolating(false);
        bundle
            .add_resource(resource)
            .map_err(|faults| format!("{faults:?}"))?;
        Ok(Self(bundle))
    }

    /// The sentence for this id; the id itself when nobody has written it yet.
    pub fn say(&self, id: &str) -> String {
        self.find(id, None).unwrap_or_else(|| id.to_owned())
    }

    /// The sentence with names and numbers filled in.
    pub fn say_with(&self, id: &str, values: &[(&str, &str)]) -> String {
        let mut filled = FluentArgs::new();
        for (name, value) in values {
            match value.parse::<u32>() {
                Ok(number) => filled.set(*name, number),
                Err(_) => filled.set(*name, *value),
            }
        }
        self.find(id, Some(&filled))
            .unwrap_or_else(|| id.to_owned())
    }

    /// The sentence, or nothing when this id has none: for words that come from outside by id.
    pub fn find(&self, id: &str, values: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.0.get_message(id)?.value()?;
        Some(
            self.0
                .format_pattern(pattern, values, &mut Vec::new())
                .into_owned(),
        )
    }
}
