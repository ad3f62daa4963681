//! A pupil's access profile in words: one line for each setting that they have changed.
//!
//! The pupil app names its settings (`game/src/profile/table.rs`). What this console does not know yet is said as it
//! stands, so that nothing is left out.

use std::collections::BTreeMap;

use crate::words::Words;

/// How the word of a setting is said.
enum Said {
    /// As it stands.
    Plain,
    /// In per cent.
    PerCent,
    /// In milliseconds.
    Milliseconds,
}

/// The reading mode first, then each setting in the order of its name; those that only matter with a switch are left
/// out where none is used.
#[must_use]
pub fn in_words(
    reading_mode: &str,
    access: &BTreeMap<String, String>,
    words: &Words,
) -> Vec<String> {
    let reading = match reading_mode {
        "simplified" => "access-reading-simplified",
        _ => "access-reading-full",
    };
    let uses_switch = access.get("scanning").is_some_and(|word| word != "off");
    let settings = access
        .iter()
        .filter(|(name, _)| uses_switch || !is_of_switches(name))
        .map(|(name, word)| line(name, word, words));
    std::iter::once(words.say(reading))
        .chain(settings)
        .collect()
}

fn is_of_switches(name: &str) -> bool {
    [
        "scan-ms",
        "first-pause-ms",
        "hold-ms",
        "debounce-ms",
        "choose-key",
        "move-key",
    ]
    .contains(&name)
}

fn line(name: &str, word: &str, words: &Words) -> String {
    let known = known(name);
    let title = known
        .as_ref()
        .map_or_else(|| name.replace('-', " "), |(id, _)| words.say(id));
    let plain = || match scanning(word) {
        Some(id) if name == "scanning" => words.say(id),
        _ => word.replace('-', " "),
    };
    let said = match known {
        Some((_, Said::PerCent)) => words.say_with("access-per-cent", &[("number", word)]),
        Some((_, Said::Milliseconds)) => words.say_with("access-ms", &[("number", word)]),
        Some((_, Said::Plain)) | None => plain(),
    };
    words.say_with("access-line", &[("name", &title), ("word", &said)])
}

fn known(name: &str) -> Option<(&'static str, Said)> {
    use Said::{Milliseconds, PerCent, Plain};
    Some(match name {
        "colours" => ("access-colours", Plain),
        "size" => ("access-size", PerCent),
        "letters" => ("access-letters", Plain),
        "spacing" => ("access-spacing", Plain),
        "symbols" => ("access-symbols", Plain),
        "choices" => ("access-choices", Plain),
        "read-aloud" => ("access-read-aloud", Plain),
        "press-a-word" => ("access-press-a-word", Plain),
        "voice" => ("access-voice", Plain),
        "voice-rate" => ("access-voice-rate", PerCent),
        "voice-volume" => ("access-voice-volume", PerCent),
        "sounds" => ("access-sounds", Plain),
        "motion" => ("access-motion", Plain),
        "targets" => ("access-targets", Plain),
        "press-guard-ms" => ("access-press-guard", Milliseconds),
        "scanning" => ("access-scanning", Plain),
        "scan-ms" => ("access-scan", Milliseconds),
        "first-pause-ms" => ("access-first-pause", Milliseconds),
        "hold-ms" => ("access-hold", Milliseconds),
        "debounce-ms" => ("access-debounce", Milliseconds),
        "choose-key" => ("access-choose-key", Plain),
        "move-key" => ("access-move-key", Plain),
        "dwell-ms" => ("access-dwell", Milliseconds),
        _ => return None,
    })
}

fn scanning(word: &str) -> Option<&'static str> {
    Some(match word {
        "off" => "access-scanning-off",
        "one-auto" => "access-scanning-one-auto",
        "one-step" => "access-scanning-one-step",
        "one-held" => "access-scanning-one-held",
        "two" => "access-scanning-two",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::school_folders::beside_us;

    fn said(mode: &str, access: &[(&str, &str)]) -> Vec<String> {
        let words = Words::load(&beside_us("assets")).unwrap();
        let access = access
            .iter()
            .map(|(name, word)| ((*name).to_owned(), (*word).to_owned()))
            .collect();
        in_words(mode, &access, &words)
    }

    #[test]
    fn a_profile_is_said_in_words_and_what_is_not_known_yet_as_it_stands() {
        let lines = said(
            "simplified",
            &[("size", "150"), ("glow", "very-much"), ("hold-ms", "300")],
        );
        assert_eq!(
            lines,
            [
                "Reads one thing at a time: short sentences and two choices",
                "glow: very much",
                "Size of words: 150 %",
            ]
        );
    }

    #[test]
    fn what_belongs_to_a_switch_is_said_where_one_is_used() {
        let switch = [("scanning", "one-auto"), ("scan-ms", "1800")];
        assert_eq!(
            said("full", &switch),
            [
                "Reads ordinary sentences",
                "Waits at each control: 1800 milliseconds",
                "Switches: one, and it moves on by itself",
            ]
        );
        let none = [("scanning", "off"), ("scan-ms", "1800")];
        assert_eq!(said("full", &none).len(), 2);
    }

    /// Every setting of the pupil app has its words here.
    #[test]
    fn every_setting_of_the_pupil_app_is_known() {
        let table = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../game/src/profile/table.rs");
        let source = std::fs::read_to_string(table).unwrap();
        let rows = source.split("rows! {").nth(1).unwrap();
        let rows = rows.split('}').next().unwrap();
        let names: Vec<&str> = rows.split('"').skip(1).step_by(2).collect();
        assert!(names.len() > 20);
        for name in names {
            assert!(known(name).is_some(), "{name}");
        }
    }
}
