//! The files as they came: decoded, with a way to name the line something stands on.

use std::collections::BTreeMap;

use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use fluent_syntax::{ast::Entry, parser};
use serde::de::DeserializeOwned;
use unic_langid::langid;

use crate::{Problem, SourceFile, library::FILE_BYTES_MAX};

/// How deep brackets may lie in a file of words.
const BRACKETS_MAX: usize = 16;

/// A file as text.
#[derive(Debug, Clone)]
pub(crate) struct TextFile {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl TextFile {
    /// Decodes a file.
    pub(crate) fn from_source(file: SourceFile) -> Result<Self, Problem> {
        let problem = |what: &str, remedy: &str| Problem {
            file: file.path.clone(),
            line: None,
            what: what.to_owned(),
            remedy: remedy.to_owned(),
        };
        if file.bytes.len() > FILE_BYTES_MAX {
            return Err(problem(
                "The file is too large to be a scenario (more than 256 kB).",
                "check that the right file was saved here; a scenario's files are a few pages long.",
            ));
        }
        match std::str::from_utf8(&file.bytes) {
            Ok(text) => {
                let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
                Ok(Self {
                    path: file.path,
                    text,
                })
            }
            Err(_) => Err(problem(
                "The file is not saved as UTF-8 text.",
                "open it in a text editor and save it again with the encoding UTF-8.",
            )),
        }
    }

    /// A problem in this file, on the first line that holds `needle`.
    pub(crate) fn problem(&self, needle: &str, what: String, remedy: &str) -> Problem {
        Problem {
            file: self.path.clone(),
            line: self.line_of(needle),
            what,
            remedy: remedy.to_owned(),
        }
    }

    /// The first line that holds the text, from 1.
    pub(crate) fn line_of(&self, needle: &str) -> Option<usize> {
        if needle.is_empty() {
            return None;
        }
        let place = self.text.lines().position(|line| line.contains(needle))?;
        Some(place + 1)
    }

    /// Reads the file as RON.
    pub(crate) fn read_ron<T: DeserializeOwned>(&self) -> Result<T, Problem> {
        let options = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
            .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES)
            .with_recursion_limit(64);
        options.from_str(&self.text).map_err(|error| {
            let line = error.span.start.line;
            let held = self.text.lines().nth(line.saturating_sub(1));
            let is_curly = held.is_some_and(|text| text.contains(['“', '”', '‘']));
            let remedy = if is_curly {
                "use straight quotation marks (\") in .ron files; curly ones belong into the words."
            } else {
                "compare the line, and the one before it, with the same place in content/_template; \
                 often a comma, a bracket or a quotation mark is missing."
            };
            Problem {
                file: self.path.clone(),
                line: Some(line),
                what: format!("The file cannot be understood here: {}.", error.code),
                remedy: remedy.to_owned(),
            }
        })
    }
}

/// A file of words, with every text worked out.
#[derive(Debug, Clone, Default)]
pub(crate) struct WordFile {
    pub(crate) path: String,
    text: String,
    /// `message` or `message.attribute` to text.
    pub(crate) texts: BTreeMap<String, String>,
}

impl WordFile {
    /// Reads a Fluent file; what cannot be read is reported and left out.
    pub(crate) fn read(file: &TextFile, problems: &mut Vec<Problem>) -> Self {
        let mut words = Self {
            path: file.path.clone(),
            text: file.text.clone(),
            texts: BTreeMap::new(),
        };
        if let Some(line) = too_deep(&file.text) {
            problems.push(Problem {
                file: file.path.clone(),
                line: Some(line),
                what: "There are too many brackets inside brackets here.".to_owned(),
                remedy: "write the words out; curly brackets are not needed in them.".to_owned(),
            });
            return words;
        }
        let resource = match parser::parse(file.text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    problems.push(Problem {
                        file: file.path.clone(),
                        line: Some(line_at(&file.text, error.pos.start)),
                        what: format!("The words cannot be understood here: {}.", error.kind),
                        remedy: "write `name = words`, and an attribute on its own line as \
                                 `    .name = words`; curly brackets cannot stand in the words."
                            .to_owned(),
                    });
                }
                resource
            }
        };
        let keys = keys_of(&resource, &words, problems);
        words.format(file, &keys, problems);
        words
    }

    fn format(
        &mut self,
        file: &TextFile,
        keys: &[(String, Option<String>)],
        problems: &mut Vec<Problem>,
    ) {
        let resource = match FluentResource::try_new(file.text.clone()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let mut bundle = FluentBundle::new_concurrent(vec![langid!("en-GB")]);
        bundle.set_use_isolating(false);
        // Names that are there twice are reported by `keys_of`; here the last one stands.
        bundle.add_resource_overriding(resource);
        for (id, attribute) in keys {
            let Some(message) = bundle.get_message(id) else {
                continue;
            };
            let (key, pattern) = match attribute {
                None => (id.clone(), message.value()),
                Some(name) => {
                    let found = message
                        .get_attribute(name)
                        .map(|attribute| attribute.value());
                    (format!("{id}.{name}"), found)
                }
            };
            let Some(pattern) = pattern else { continue };
            let mut errors = Vec::new();
            let text = bundle
                .format_pattern(pattern, None, &mut errors)
                .into_owned();
            if !errors.is_empty() {
                problems.push(self.problem(
                    &key,
                    format!("The words of \"{key}\" ask for something that is not there."),
                    "write the words out; names in curly brackets are not filled in here.",
                ));
            }
            self.texts
                .insert(key, text.replace('\n', " ").trim().to_owned());
        }
    }

    /// Reports every key that has no words and all words that no key asks for.
    pub(crate) fn report_missing_and_unused(&self, keys: &[String], problems: &mut Vec<Problem>) {
        let has_words = |key: &&String| self.texts.get(*key).is_some_and(|text| !text.is_empty());
        for key in keys.iter().filter(|key| !has_words(key)) {
            problems.push(self.problem(
                key,
                format!("The words \"{key}\" are missing."),
                "add them, in full and in simplified words.",
            ));
        }
        for key in self.texts.keys().filter(|key| !keys.contains(key)) {
            problems.push(self.problem(
                key,
                format!("The words \"{key}\" are not used."),
                "take them out, or correct the name so that it is one of the shape's.",
            ));
        }
    }

    /// A problem with the words of a key.
    pub(crate) fn problem(&self, key: &str, what: String, remedy: &str) -> Problem {
        Problem {
            file: self.path.clone(),
            line: self.line_of(key),
            what,
            remedy: remedy.to_owned(),
        }
    }

    /// The line a key stands on, from 1.
    fn line_of(&self, key: &str) -> Option<usize> {
        let (id, attribute) = key
            .split_once('.')
            .map_or((key, None), |(id, name)| (id, Some(name)));
        let mut lines = self.text.lines().enumerate();
        let (at, _) = lines.find(|(_, line)| names(line, id))?;
        let Some(attribute) = attribute else {
            return Some(at + 1);
        };
        let wanted = format!(".{attribute}");
        let found = lines
            .take_while(|(_, line)| line.is_empty() || line.starts_with(' '))
            .find(|(_, line)| names(line.trim_start(), &wanted));
        Some(found.map_or(at, |(place, _)| place) + 1)
    }
}

/// True when the line gives words to this name.
fn names(line: &str, name: &str) -> bool {
    line.strip_prefix(name)
        .is_some_and(|rest| rest.trim_start().starts_with('='))
}

/// The line on which brackets lie more than [`BRACKETS_MAX`] deep: the parser calls itself for each,
/// so a file made to hurt could use up its stack.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (place, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > BRACKETS_MAX {
            return Some(line_at(text, place));
        }
    }
    None
}

fn line_at(text: &str, byte: usize) -> usize {
    let before = text.as_bytes().iter().take(byte);
    before.filter(|byte| **byte == b'\n').count() + 1
}

type Resource<'a> = fluent_syntax::ast::Resource<&'a str>;

/// Every key of the file in order; names that are there twice are reported.
fn keys_of(
    resource: &Resource<'_>,
    words: &WordFile,
    problems: &mut Vec<Problem>,
) -> Vec<(String, Option<String>)> {
    let mut keys: Vec<(String, Option<String>)> = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name.to_owned();
        let mut found: Vec<(String, Option<String>)> = Vec::new();
        if message.value.is_some() {
            found.push((id.clone(), None));
        }
        found.extend(
            message
                .attributes
                .iter()
                .map(|held| (id.clone(), Some(held.id.name.to_owned()))),
        );
        for key in found {
            if keys.contains(&key) {
                let name = key
                    .1
                    .as_ref()
                    .map_or_else(|| id.clone(), |name| format!("{id}.{name}"));
                problems.push(words.problem(
                    &name,
                    format!("The words of \"{name}\" are there twice."),
                    "keep one of them and take the other out.",
                ));
            } else {
                keys.push(key);
            }
        }
    }
    keys
}
