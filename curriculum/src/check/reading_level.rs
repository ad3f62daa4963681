//! Rule: the words suit the band, by the Flesch–Kincaid grade (Kincaid and others 1975).
//!
//! grade = 0.39 × words per sentence + 11.8 × syllables per word − 15.59. It counts, it does not
//! read: short odd words pass and long friendly ones fail, and syllables are counted by groups of
//! vowels. So the whole scenario is measured at once, never a single sentence, and the limits are
//! wide. Simplified words: grade 4 at most in every band (criterion 24).

use crate::{
    AgeBand, Problem,
    check::{
        Draft,
        sentences::{sentences, word_count},
    },
    source::WordFile,
    words::plain,
};

/// The hardest simplified words may be, in every band.
pub(crate) const SIMPLE_GRADE_MAX: f64 = 4.0;

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    check_words(&draft.full, full_grade_max(draft.shape.band), problems);
    check_words(&draft.simple, SIMPLE_GRADE_MAX, problems);
}

/// The hardest the full words of a band may be.
pub(crate) fn full_grade_max(band: AgeBand) -> f64 {
    match band {
        AgeBand::From4To5 | AgeBand::From5To7 => 3.0,
        AgeBand::From7To9 => 4.0,
        AgeBand::From9To11 => 5.0,
        AgeBand::From11To14 => 6.0,
        AgeBand::From14To16 => 7.0,
    }
}

fn check_words(words: &WordFile, limit: f64, problems: &mut Vec<Problem>) {
    let Some(grade) = grade_of(words.texts.values()) else {
        return;
    };
    if grade > limit {
        problems.push(words.problem(
            "title",
            format!("The words are too hard: reading grade {grade:.1}, at most {limit:.0} here."),
            "use shorter sentences and everyday words of one or two syllables.",
        ));
    }
}

/// The Flesch–Kincaid grade of texts taken together; `None` when there is no word.
pub(crate) fn grade_of<'a>(texts: impl Iterator<Item = &'a String>) -> Option<f64> {
    let (mut word_total, mut sentence_total, mut syllable_total) = (0_u32, 0_u32, 0_u32);
    for text in texts {
        let text = plain(text);
        sentence_total += count(sentences(&text).len());
        word_total += count(word_count(&text));
        syllable_total += text.split_whitespace().map(syllables).sum::<u32>();
    }
    (word_total > 0 && sentence_total > 0).then(|| {
        let words = f64::from(word_total);
        0.39 * words / f64::from(sentence_total) + 11.8 * f64::from(syllable_total) / words - 15.59
    })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Groups of vowels, less a silent final e; at least one in anything with a letter.
pub(super) fn syllables(word: &str) -> u32 {
    let letters: String = word
        .chars()
        .filter(|sign| sign.is_alphabetic())
        .flat_map(char::to_lowercase)
        .collect();
    if letters.is_empty() {
        return u32::from(word.chars().any(char::is_numeric));
    }
    let is_vowel = |sign: char| "aeiouy".contains(sign);
    let mut groups = 0;
    let mut was_vowel = false;
    for sign in letters.chars() {
        if is_vowel(sign) && !was_vowel {
            groups += 1;
        }
        was_vowel = is_vowel(sign);
    }
    let is_silent = letters.ends_with('e') && !letters.ends_with("le") && groups > 1;
    (groups - u32::from(is_silent)).max(1)
}
