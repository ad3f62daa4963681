//! What speaks against a report being from the computer it names. Its words are shown all the same.

use bevy_egui::egui::Ui;

use super::super::{computers::reason_id, parts};
use crate::{clock, machines::SenderDoubt, state::reports::ShownReport, theme, words::Words};

pub(super) fn doubts_ui(ui: &mut Ui, open: &ShownReport, words: &Words) {
    for doubt in &open.doubts {
        let (sentence, ink) = match doubt {
            SenderDoubt::Revoked(out) => {
                let values = [
                    ("name", out.by.as_str()),
                    ("day", &clock::day(out.at)),
                    ("reason", &words.say(reason_id(out.reason))),
                ];
                (words.say_with("doubt-revoked", &values), theme::URGENT)
            }
            SenderDoubt::Doubled => (words.say("doubt-doubled"), theme::URGENT),
            SenderDoubt::New => (words.say("doubt-new"), theme::SOON),
        };
        parts::text(ui, sentence, theme::body(), ink);
    }
}
