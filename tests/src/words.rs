//! The words on buttons, read from the same files as the programs read them, so that a story names keys, not words.

use crate::{Fault, Outcome};
use std::collections::BTreeMap;
use std::path::Path;

/// One Fluent file of interface words: messages of one or more lines, with places for names.
#[derive(Debug, Clone)]
pub struct Words(BTreeMap<String, String>);

impl Words {
    /// Reads these files of `assets/words/en-GB`; a later file's words win.
    ///
    /// # Errors
    /// When a file is missing or holds no words.
    pub fn read(files: &[&str]) -> Outcome<Self> {
        let mut words = BTreeMap::new();
        for file in files {
            let path = crate::process::root().join("assets/words/en-GB").join(file);
            let text = std::fs::read_to_string(&path).map_err(|why| {
                Fault::from(why).while_doing(&format!("reading {}", path.display()))
            })?;
            words.extend(messages(&text));
        }
        if words.is_empty() {
            return Err(Fault::new("no interface words were found"));
        }
        Ok(Self(words))
    }

    /// The same for a pupil who reads one thing at a time: shorter words where there are any.
    ///
    /// # Errors
    /// When a file is missing.
    pub fn read_simplified(files: &[&str]) -> Outcome<Self> {
        let mut words = Self::read(files)?;
        for file in files {
            let simpler = Path::new("../en-GB-x-simple").join(file);
            let simpler = simpler.to_string_lossy();
            words.0.extend(Self::read(&[&simpler])?.0);
        }
        Ok(words)
    }

    /// The words of a key.
    ///
    /// # Errors
    /// When there is no such key.
    pub fn say(&self, key: &str) -> Outcome<String> {
        self.0
            .get(key)
            .cloned()
            .ok_or_else(|| Fault::new(format!("no interface words are called '{key}'")))
    }

    /// The words of a key with names put in.
    ///
    /// # Errors
    /// When there is no such key.
    pub fn say_with(&self, key: &str, names: &[(&str, &str)]) -> Outcome<String> {
        let mut said = self.say(key)?;
        for (name, value) in names {
            said = said
                .replace(&format!("{{ ${name} }}"), value)
                .replace(&format!("{{${name}}}"), value);
        }
        Ok(said)
    }

    /// The words of a key that are meant for several, with their number put in.
    ///
    /// # Errors
    /// When there is no such key, or it does not tell one from several.
    pub fn say_many(&self, key: &str, count: usize) -> Outcome<String> {
        let said = self.say(key)?;
        let several = said.split_once("*[other] ").map(|(_, several)| several);
        let several = several.and_then(|words| words.strip_suffix(" }"));
        let words =
            several.ok_or_else(|| Fault::new(format!("'{key}' has no words for several")))?;
        Ok(words.replace("{ $count }", &count.to_string()))
    }
}

fn messages(text: &str) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut open: Option<String> = None;
    for line in text.lines() {
        if line.starts_with(' ') && !line.trim().starts_with('.') {
            if let Some(words) = open.as_ref().and_then(|key| found.get_mut(key)) {
                *words = format!("{words} {}", line.trim()).trim().to_owned();
            }
        } else if let Some((key, words)) =
            line.split_once('=').filter(|(key, _)| is_key(key.trim()))
        {
            found.insert(key.trim().to_owned(), words.trim().to_owned());
            open = Some(key.trim().to_owned());
        } else {
            open = None;
        }
    }
    found
}

fn is_key(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_')
}

#[cfg(test)]
mod tests {
    use super::{Words, messages};

    #[test]
    fn messages_of_one_and_more_lines_are_read_and_names_are_put_in() {
        let words = Words(messages(
            "# note\nhello = Hello, { $name }!\nlong =\n    one\n    two\n",
        ));
        assert_eq!(
            words.say_with("hello", &[("name", "Ada")]).unwrap(),
            "Hello, Ada!"
        );
        assert_eq!(words.say("long").unwrap(), "one two");
        words.say("gone").unwrap_err();
        let many = "apples = { $count ->\n    [one] 1 apple\n   *[other] { $count } apples\n }\n";
        let many = Words(messages(many));
        assert_eq!(many.say_many("apples", 12).unwrap(), "12 apples");
    }
}
