//! Which passwords are the first anybody would try: words and runs that stand on every list of stolen ones (ASVS 6.2.12).
//!
//! There is no rule about capitals, figures or signs: they make people write passwords down and nobody safer.

/// Words of which stolen passwords are made, and words that everybody at a school would think of.
const WORDS: &str = include_str!("obvious-words.txt");
/// Rows and columns of a keyboard, the alphabet and the figures; read in both directions, round and round.
const RUNS: [&str; 9] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiopasdfghjklzxcvbnm",
    "qwertzuiopasdfghjklyxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "1q2w3e4r5t6y7u8i9o0p",
    "qazwsxedcrfvtgbyhnujmikolp",
    "147258369",
];
/// Fewer different signs than this are too few, however long.
const DIFFERENT_MIN: usize = 5;
/// So many listed words or fewer are too few.
const DIFFERENT_WORDS_MAX: usize = 2;
const RUN_LEN_MIN: usize = 4;

/// Whether a password is among the first to be guessed. `own_words` are the login name, the person's name and the like.
#[must_use]
pub fn is_obvious(password: &str, own_words: &[&str]) -> bool {
    let plain: String = password.to_lowercase();
    let mut different: Vec<char> = plain.chars().collect();
    different.sort_unstable();
    different.dedup();
    different.len() < DIFFERENT_MIN
        || is_made_of_runs(&plain)
        || is_made_of_words(&plain, own_words)
}

fn is_made_of_runs(plain: &str) -> bool {
    let signs: Vec<char> = plain
        .chars()
        .filter(|sign| sign.is_alphanumeric())
        .collect();
    let mut rest = signs.as_slice();
    while !rest.is_empty() {
        let longest = RUNS
            .iter()
            .flat_map(|run| [run.chars().collect::<Vec<_>>(), run.chars().rev().collect()])
            .map(|run| run_length(rest, &run))
            .max()
            .unwrap_or(0);
        if longest < RUN_LEN_MIN.min(rest.len()) {
            return false;
        }
        rest = rest.get(longest..).unwrap_or_default();
    }
    true
}

/// How many signs follow one another as on this row, which begins again where it ends.
fn run_length(signs: &[char], row: &[char]) -> usize {
    let begins = signs
        .first()
        .and_then(|first| row.iter().position(|sign| sign == first));
    let Some(begins) = begins else {
        return 0;
    };
    signs
        .iter()
        .zip(row.iter().cycle().skip(begins))
        .take_while(|(sign, expected)| sign == expected)
        .count()
}

/// Figures and signs at the ends, capitals and `0` for `o` hide nothing from whoever guesses.
fn is_made_of_words(plain: &str, own_words: &[&str]) -> bool {
    let own: Vec<String> = own_words
        .iter()
        .flat_map(|words| words.split_whitespace())
        .map(letters)
        .filter(|word| word.len() >= RUN_LEN_MIN)
        .collect();
    let words: Vec<&str> = WORDS
        .lines()
        .chain(own.iter().map(String::as_str))
        .filter(|word| !word.is_empty())
        .collect();
    let only_letters: String = plain.chars().filter(|sign| sign.is_alphabetic()).collect();
    [
        letters(plain),
        letters(plain.trim_end_matches(|sign: char| !sign.is_alphabetic())),
        only_letters,
    ]
    .iter()
    .any(|text| text.is_empty() || is_few_words(text, &words, &mut Vec::new()))
}

/// Letters alone, with figures that stand for letters read as those.
fn letters(plain: &str) -> String {
    plain
        .to_lowercase()
        .chars()
        .filter_map(|sign| match sign {
            '0' => Some('o'),
            '1' | '!' => Some('i'),
            '3' => Some('e'),
            '4' | '@' => Some('a'),
            '5' | '$' => Some('s'),
            '7' => Some('t'),
            other => other.is_alphabetic().then_some(other),
        })
        .collect()
}

fn is_few_words<'a>(text: &str, words: &[&'a str], used: &mut Vec<&'a str>) -> bool {
    if text.is_empty() {
        return true;
    }
    words.iter().any(|word| {
        let Some(rest) = text.strip_prefix(word) else {
            return false;
        };
        let is_new = !used.contains(word);
        if is_new && used.len() == DIFFERENT_WORDS_MAX {
            return false;
        }
        if is_new {
            used.push(word);
        }
        let fits = is_few_words(rest, words, used);
        if is_new && !fits {
            used.pop();
        }
        fits
    })
}
