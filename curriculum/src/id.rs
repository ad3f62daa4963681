//! Ids: short kebab-case names (`mossy-owl`, `asks-for-secret`) that tie shape and words together.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

/// The longest id the loader takes, in bytes.
pub const ID_BYTES_MAX: usize = 60;

/// True for small letters, digits and single hyphens, starting with a letter or digit.
#[must_use]
pub fn is_kebab_case(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= ID_BYTES_MAX
        && text.split('-').all(|part| {
            !part.is_empty()
                && part
                    .chars()
                    .all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit())
        })
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes a kebab-case id; `None` for anything else.
            #[must_use]
            pub fn new(text: &str) -> Option<Self> {
                is_kebab_case(text).then(|| Self(text.to_owned()))
            }

            /// The id as written in the files.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = String::deserialize(from)?;
                Self::new(&text).ok_or_else(|| {
                    D::Error::custom(format!(
                        "\"{text}\" is not an id: use small letters, digits and single hyphens, \
                         at most {ID_BYTES_MAX} of them"
                    ))
                })
            }
        }
    )+};
}

ids! {
    /// One of the eight strands of the curriculum; the name of its folder.
    StrandId,
    /// One of the topics listed in `topics.ron`.
    TopicId,
    /// A scenario; the name of its folder.
    ScenarioId,
    /// A step or an outcome of one scenario.
    StepId,
    /// A choice at a moment.
    ChoiceId,
    /// A phrase that can be tapped: a warning sign, or one that only looks odd.
    SignId,
    /// Somebody in the story.
    CastId,
    /// One message in a simulated app.
    MessageId,
    /// An answer in a telling rehearsal.
    AnswerId,
    /// A named wrong idea, the same word in every scenario.
    MisconceptionId,
    /// A drawn symbol, named for what it shows.
    SymbolId,
    /// A rule of an agreement.
    RuleId,
    /// A sheet for families.
    SheetId,
    /// A questionnaire.
    QuestionnaireId,
}
