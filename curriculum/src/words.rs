//! A scenario's words, already turned into plain text, in both reading modes.

use std::collections::BTreeMap;

use crate::{MessageId, ReadingMode, SignId, StepId, steps::Message};

/// Every text of one scenario by key: `step`, or `step.attribute`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ScenarioWords {
    pub(crate) full: BTreeMap<String, String>,
    pub(crate) simple: BTreeMap<String, String>,
}

/// A piece of a message: plain words, or a phrase that can be tapped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// The words.
    pub words: String,
    /// The sign the phrase belongs to, when it can be tapped.
    pub sign: Option<String>,
}

impl ScenarioWords {
    /// The text of a key in a mode; the full words where no simplified ones are written, and an
    /// empty text for an unknown key.
    #[must_use]
    pub fn text(&self, mode: ReadingMode, key: &str) -> &str {
        let simple = match mode {
            ReadingMode::Full => None,
            ReadingMode::Simplified => self.simple.get(key),
        };
        simple
            .or_else(|| self.full.get(key))
            .map_or("", String::as_str)
    }

    /// The text of a key, or `None` when it is not written in either mode.
    #[must_use]
    pub fn optional(&self, mode: ReadingMode, key: &str) -> Option<&str> {
        Some(self.text(mode, key)).filter(|text| !text.is_empty())
    }

    /// The signs marked in a message, in reading order: its extra words stand above it.
    pub(crate) fn signs_in(&self, step: &StepId, id: &MessageId, message: &Message) -> Vec<SignId> {
        message_keys(step, id, message)
            .iter()
            .flat_map(|key| phrases(self.text(ReadingMode::Full, key)))
            .filter_map(|phrase| SignId::new(&phrase.sign?))
            .collect()
    }
}

/// The keys of a message's words in reading order: the extra words its kind has, then the message.
pub(crate) fn message_keys(step: &StepId, id: &MessageId, message: &Message) -> Vec<String> {
    let detail = message
        .kind
        .detail()
        .map(|detail| format!("{step}.{id}-{}", detail.as_str()));
    detail.into_iter().chain([format!("{step}.{id}")]).collect()
}

/// Cuts a message into plain words and phrases marked `[[sign|phrase]]`.
///
/// A mark that is not closed or has no `|` stays as it was typed; the check on phrases reports it.
#[must_use]
pub fn phrases(text: &str) -> Vec<Phrase> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, sign, words, after)) = next_mark(rest) {
        if !before.is_empty() {
            pieces.push(Phrase {
                words: before.to_owned(),
                sign: None,
            });
        }
        pieces.push(Phrase {
            words: words.to_owned(),
            sign: Some(sign.to_owned()),
        });
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Phrase {
            words: rest.to_owned(),
            sign: None,
        });
    }
    pieces
}

/// The text as it is read, without marks.
#[must_use]
pub fn plain(text: &str) -> String {
    phrases(text)
        .into_iter()
        .map(|phrase| phrase.words)
        .collect()
}

/// The words of a text as they are compared: without marks and stops, in small letters with single spaces,
/// and a space at either end, so that ` a phrase ` is found and no part of a longer word.
pub(crate) fn bare(text: &str) -> String {
    let letters: String = plain(text)
        .chars()
        .map(|sign| if sign.is_alphanumeric() { sign } else { ' ' })
        .flat_map(char::to_lowercase)
        .collect();
    let words: Vec<&str> = letters.split_whitespace().collect();
    format!(" {} ", words.join(" "))
}

fn next_mark(text: &str) -> Option<(&str, &str, &str, &str)> {
    let (before, opened) = text.split_once("[[")?;
    let (inside, after) = opened.split_once("]]")?;
    let (sign, words) = inside.split_once('|')?;
    Some((before, sign.trim(), words, after))
}
