//! Rule: simplified words mean what they say: no idiom, metaphor or sarcasm (criterion 21).
//!
//! The list holds phrases that read oddly when taken word for word. It finds the common ones, not
//! all; a reader is still needed.

use crate::{Problem, check::Draft, words::bare};

/// Phrases that do not mean what their words say.
const IDIOMS: [&str; 56] = [
    "a piece of cake",
    "all ears",
    "back off",
    "big deal",
    "bottle up",
    "break the ice",
    "butterflies",
    "by heart",
    "calm down",
    "catch up",
    "chill",
    "cold feet",
    "come clean",
    "cross the line",
    "cut it out",
    "down in the dumps",
    "easy peasy",
    "fall out",
    "fed up",
    "feeling blue",
    "fingers crossed",
    "fishy",
    "get it off your chest",
    "get over it",
    "give a hand",
    "gut feeling",
    "hang out",
    "have a go",
    "hold on",
    "hit the roof",
    "in hot water",
    "in the dark",
    "in the same boat",
    "keep an eye",
    "kidding",
    "let off steam",
    "no worries",
    "on fire",
    "on the fence",
    "on your mind",
    "out of the blue",
    "pull your leg",
    "pulling your leg",
    "put up with",
    "red flag",
    "rings a bell",
    "see red",
    "sleep on it",
    "speak up",
    "spill the beans",
    "stand up for",
    "stick up for",
    "take it easy",
    "under the weather",
    "up in the air",
    "walk on eggshells",
];

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    for (key, text) in &draft.simple.texts {
        let text = bare(text);
        for idiom in IDIOMS
            .iter()
            .filter(|idiom| text.contains(&format!(" {idiom} ")))
        {
            problems.push(draft.simple.problem(
                key,
                format!("\"{idiom}\" in \"{key}\" does not mean what its words say."),
                "say plainly what happens or what somebody feels.",
            ));
        }
    }
}
