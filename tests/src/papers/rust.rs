//! Reads the documented fields of a type from its source: what its authors say about what travels.

use crate::process::root;
use crate::{Fault, Outcome};

/// A field or variant with its doc comment's text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Member {
    /// As the code names it.
    pub name: String,
    /// What the code says about it, in one line.
    pub words: String,
}

/// The fields of a struct, or the variants of an enum, in their order.
///
/// # Errors
/// When the file or the type is not there, or has no members.
pub fn members(file: &str, type_name: &str) -> Outcome<Vec<Member>> {
    let text = std::fs::read_to_string(root().join(file))?;
    let found = in_text(&text, type_name);
    if found.is_empty() {
        return Err(Fault::new(format!(
            "{file} has no type {type_name} with members"
        )));
    }
    Ok(found)
}

fn in_text(text: &str, type_name: &str) -> Vec<Member> {
    let heads = ["struct", "enum"].map(|kind| format!("pub {kind} {type_name} {{"));
    let mut lines = text
        .lines()
        .skip_while(|line| !heads.iter().any(|head| line.starts_with(head.as_str())))
        .skip(1);
    let mut members = Vec::new();
    let mut words: Vec<&str> = Vec::new();
    for line in lines.by_ref().take_while(|line| *line != "}") {
        // Deeper lines are fields of a variant; the variant's own words say what they are for.
        let Some(line) = line
            .strip_prefix("    ")
            .filter(|line| !line.starts_with(' '))
        else {
            continue;
        };
        if let Some(comment) = line.strip_prefix("///") {
            words.push(comment.trim());
        } else if line.starts_with(|first: char| first.is_alphabetic()) {
            let name = line.trim_start_matches("pub ");
            let end = name.find(|letter: char| !(letter.is_alphanumeric() || letter == '_'));
            members.push(Member {
                name: name
                    .get(..end.unwrap_or(name.len()))
                    .unwrap_or(name)
                    .to_owned(),
                words: plain(&words.join(" ")),
            });
            words.clear();
        }
    }
    members
}

/// Without the marks of links between types, which lead nowhere in a paper.
fn plain(words: &str) -> String {
    let words = words
        .replace("[`", "`")
        .replace("`]", "`")
        .replace('|', "/");
    words
        .replace("crate::", "")
        .trim_end_matches('.')
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::in_text;

    #[test]
    fn fields_and_variants_are_found_with_their_words() {
        let text = "/// One.\npub struct A {\n    /// What it\n    /// is, see [`crate::x`].\n    pub name: u8,\n}\n\
                    pub enum B {\n    /// First.\n    One {\n        /// Deep.\n        deep: u8,\n    },\n    /// Second.\n    Two,\n}\n";
        let of = |name| -> Vec<(String, String)> {
            let members = in_text(text, name).into_iter();
            members.map(|member| (member.name, member.words)).collect()
        };
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(of("A"), [pair("name", "What it is, see `x`")]);
        assert_eq!(of("B"), [pair("One", "First"), pair("Two", "Second")]);
        assert!(of("C").is_empty());
    }
}
