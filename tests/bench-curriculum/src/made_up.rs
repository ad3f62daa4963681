//! Libraries of any size: pairs in the shape of a shipped pair, each in words of its own.

use std::hash::{DefaultHasher, Hasher as _};

use curriculum::SourceFile;

use crate::Outcome;

/// The pair whose shape is copied.
const PAIR: [&str; 2] = ["the-boat-painter", "a-fox-in-the-crew"];
const STRAND: &str = "online-relationships";
/// Words of one syllable from these letters, so that reading grades stay low and no idiom appears.
const FIRST: [&str; 12] = ["b", "d", "f", "k", "l", "m", "n", "p", "r", "s", "t", "v"];
const VOWELS: [&str; 5] = ["a", "e", "i", "o", "u"];
const LAST: [&str; 8] = ["b", "d", "k", "l", "m", "n", "p", "t"];

/// The lists of a library and as many made-up scenarios as asked for, an even number.
pub(crate) fn library(shipped: &[SourceFile], size: usize) -> Outcome<Vec<SourceFile>> {
    let mut files: Vec<SourceFile> = shipped
        .iter()
        .filter(|file| file.path.split('/').count() < 3)
        .cloned()
        .collect();
    for number in 0..size / 2 {
        for name in PAIR {
            let folder = format!("{STRAND}/{name}/");
            for file in shipped.iter().filter(|file| file.path.starts_with(&folder)) {
                files.push(renamed(file, number, name)?);
            }
        }
    }
    Ok(files)
}

fn renamed(file: &SourceFile, number: usize, name: &str) -> Outcome<SourceFile> {
    let mut text = String::from_utf8(file.bytes.clone())?;
    for old in PAIR {
        text = text.replace(&format!("\"{old}\""), &format!("\"{old}-{number}\""));
    }
    if file.path.ends_with(".ftl") {
        let lines = text.lines().enumerate();
        text = lines
            .map(|(place, line)| retold(line, (number, name, place)) + "\n")
            .collect();
    }
    Ok(SourceFile {
        path: file.path.replace(&format!("/{name}/"), &format!("/{name}-{number}/")),
        bytes: text.into_bytes(),
    })
}

/// The line with other words: names, marks and stops stay.
fn retold(line: &str, seed: (usize, &str, usize)) -> String {
    let Some((key, words)) = line.split_once(" = ") else {
        return line.to_owned();
    };
    let told: Vec<String> = words
        .split(' ')
        .enumerate()
        .map(|(place, word)| made_up(word, (seed, place)))
        .collect();
    format!("{key} = {}", told.join(" "))
}

fn made_up(word: &str, seed: impl std::hash::Hash) -> String {
    let (mark, plain) = match word.rsplit_once('|') {
        Some((mark, plain)) => (format!("{mark}|"), plain),
        None => (String::new(), word),
    };
    if plain.contains("[[") {
        return word.to_owned();
    }
    let stop: String = plain
        .chars()
        .rev()
        .take_while(|sign| !sign.is_alphanumeric())
        .collect();
    let stop: String = stop.chars().rev().collect();
    let mut hasher = DefaultHasher::new();
    seed.hash(&mut hasher);
    let drawn = hasher.finish();
    let pick = |letters: &[&'static str], shift: u32| {
        let place = (drawn >> shift) as usize % letters.len();
        letters[place]
    };
    let (first, vowel, last) = (pick(&FIRST, 0), pick(&VOWELS, 16), pick(&LAST, 32));
    format!("{mark}{first}{vowel}{last}{stop}")
}
