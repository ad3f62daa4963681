//! What somebody may have of their own record: texts that were chosen, without the passages about others (L-26).
//!
//! Nothing is in it that was not chosen: no acts, no links, no keys, and none of the log's hashes.

use std::collections::BTreeSet;

use paper::{CaseRecord, Fonts, PaperFault, RecordedAct, case_record};
use protocol::{
    UtcSeconds,
    bytes::{Hash, Id, sha256},
    directory::{Chain, school_code},
    entry::Entry,
    export::OpenedWords,
    report::Report,
};
use serde::Serialize;

use super::{HandingOver, number, receipt_due, rows};
use crate::clock;

/// What stands where something was left out.
const GAP: &str = "[\u{2026}]";

/// A text: its envelope, and which of that envelope's texts.
pub type TextId = (Hash, usize);
/// A passage of a text.
pub type PassageId = (TextId, usize);

/// One text of a case, in passages.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CaseText {
    /// Which.
    pub id: TextId,
    /// Who wrote it; nobody's name for a pupil's report.
    pub by: Option<String>,
    /// When it was written.
    pub at: UtcSeconds,
    /// What kind of thing it says.
    pub heading: String,
    /// Sentence by sentence.
    pub passages: Vec<String>,
}

/// What was chosen: texts, and passages of them that stay out because they are about others.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Chosen {
    /// Texts that are handed out.
    pub texts: BTreeSet<TextId>,
    /// Passages that are left out of them.
    pub without: BTreeSet<PassageId>,
}

/// Every text of a case that this reader can open, in order.
pub fn texts(words: &[OpenedWords], chain: &Chain) -> Vec<CaseText> {
    words
        .iter()
        .flat_map(|words| of_one(words, chain))
        .collect()
}

fn of_one(words: &OpenedWords, chain: &Chain) -> Vec<CaseText> {
    let (by, at) = if let Ok(entry) = serde_json::from_str::<Entry>(&words.json) {
        let by = chain.person_ever(entry.author);
        (by.map(|person| person.name.clone()), entry.written_at)
    } else if let Ok(report) = serde_json::from_str::<Report>(&words.json) {
        (None, report.written_at)
    } else {
        return Vec::new();
    };
    let envelope = sha256(&[&words.envelope.0]);
    let texts = rows::texts(words).into_iter().enumerate();
    texts
        .map(|(place, (heading, text))| CaseText {
            id: (envelope, place),
            by: by.clone(),
            at,
            heading: heading.into_owned(),
            passages: passages(&text),
        })
        .collect()
}

/// A text sentence by sentence and line by line; nothing of it is lost but the white space between.
pub fn passages(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    for line in text.lines() {
        let mut passage = String::new();
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            passage.push(letter);
            let ends = matches!(letter, '.' | '!' | '?');
            if ends && letters.peek().is_none_or(|next| next.is_whitespace()) {
                all.push(std::mem::take(&mut passage));
            }
        }
        all.push(passage);
    }
    let all = all.into_iter().map(|passage| passage.trim().to_owned());
    all.filter(|passage| !passage.is_empty()).collect()
}

/// What is left of a text, with a mark wherever something stays out; nothing where it was not chosen.
fn left(text: &CaseText, chosen: &Chosen) -> Option<String> {
    if !chosen.texts.contains(&text.id) {
        return None;
    }
    let mut left: Vec<&str> = Vec::new();
    for (place, passage) in text.passages.iter().enumerate() {
        if !chosen.without.contains(&(text.id, place)) {
            left.push(passage);
        } else if left.last() != Some(&GAP) {
            left.push(GAP);
        }
    }
    Some(left.join(" "))
}

/// The extract for programs.
#[derive(Serialize)]
struct Extract {
    format: u8,
    record: String,
    made_on: String,
    texts: Vec<ExtractText>,
}

#[derive(Serialize)]
struct ExtractText {
    written_on: String,
    by: Option<String>,
    heading: String,
    words: String,
}

fn chosen_texts(texts: &[CaseText], chosen: &Chosen) -> Vec<ExtractText> {
    let told = texts.iter().filter_map(|text| {
        Some(ExtractText {
            written_on: clock::day(text.at),
            by: text.by.clone(),
            heading: text.heading.clone(),
            words: left(text, chosen)?,
        })
    });
    told.collect()
}

/// The extract as JSON.
pub fn json(case: Id, texts: &[CaseText], chosen: &Chosen, at: UtcSeconds) -> Vec<u8> {
    let extract = Extract {
        format: 1,
        record: number(case),
        made_on: clock::day(at),
        texts: chosen_texts(texts, chosen),
    };
    // A payload of our own always has a JSON form.
    serde_json::to_vec_pretty(&extract).unwrap_or_default()
}

/// The extract as pages.
///
/// # Errors
/// Why there are none.
pub fn pages(
    case: Id,
    texts: &[CaseText],
    chosen: &Chosen,
    handing: &HandingOver<'_>,
    fonts: &Fonts,
) -> Result<Vec<u8>, PaperFault> {
    let directory = handing.chain.newest();
    let told = chosen_texts(texts, chosen);
    let made_by = directory.person(handing.by);
    let receipt_by = clock::day(receipt_due(handing.at));
    let record = CaseRecord {
        school_name: &directory.school_name,
        school_code: &school_code(handing.chain.school()),
        number: &number(case),
        made_by: made_by.map_or("", |person| person.name.as_str()),
        made_on: &clock::day(handing.at),
        slip: "",
        is_practice: directory.demo,
        is_print: false,
        is_extract: true,
        receipt_by: Some(&receipt_by),
        acts: told
            .iter()
            .map(|text| RecordedAct {
                place: "",
                what: text.by.as_deref().unwrap_or("Told by a pupil"),
                times: &text.written_on,
                correction: None,
                texts: vec![(text.heading.as_str(), text.words.as_str())],
            })
            .collect(),
        // Only what was chosen goes out.
        registers: Vec::new(),
    };
    case_record(&record, fonts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> CaseText {
        CaseText {
            id: (Hash([1; 32]), 0),
            by: Some("Mr Okafor".to_owned()),
            at: 1_772_323_200,
            heading: "What was seen".to_owned(),
            passages: passages(words),
        }
    }

    #[test]
    fn a_text_falls_into_sentences_and_lines_and_loses_nothing() {
        let all = passages(
            "He wrote at 4.30 p.m. to Sam.\n\nShe said \u{201c}no\u{201d}! Then? \n- Ben knew",
        );
        assert_eq!(
            all,
            [
                "He wrote at 4.30 p.m.",
                "to Sam.",
                "She said \u{201c}no\u{201d}!",
                "Then?",
                "- Ben knew"
            ]
        );
        assert!(passages(" \n ").is_empty());
    }

    /// L-26.
    #[test]
    fn what_was_not_chosen_and_what_is_about_others_is_in_no_file() {
        let told = text("Amina came to me. Ben had sent it. Ben was angry. She was calm.");
        let other = CaseText {
            id: (Hash([2; 32]), 0),
            ..text("About Ben alone.")
        };
        let mut chosen = Chosen::default();
        let all = [told.clone(), other];
        let none = String::from_utf8(json(Id([3; 16]), &all, &chosen, 0)).unwrap();
        assert!(!none.contains("Amina"), "nothing goes by itself");
        chosen.texts.insert(told.id);
        chosen.without.extend([(told.id, 1), (told.id, 2)]);
        let some = String::from_utf8(json(Id([3; 16]), &all, &chosen, 0)).unwrap();
        assert!(some.contains("Amina came to me. [\u{2026}] She was calm."));
        assert!(!some.contains("Ben"), "{some}");
    }
}
