//! The bar of a page that no printer took.

use bevy_egui::egui::Ui;

use super::{
    notice,
    parts::{self, Wishes},
};
use crate::{
    intent::{Intent, kept_page::KeptPageIntent},
    state::{State, kept_page::KeptPage},
    theme,
    words::Words,
};

/// Nothing where no page waits.
pub(super) fn bar_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let Some(kept) = &state.kept_page else {
        return;
    };
    notice::bar(ui, theme::SOON, theme::SOON_SOFT, |ui| match kept {
        KeptPage::NotPrinted {
            name,
            why,
            is_personal,
        } => {
            let facts = [("page", words.say(name)), ("why", why.clone())];
            let facts = facts.each_ref().map(|(id, said)| (*id, said.as_str()));
            let said = words.say_with("kept-page-why", &facts);
            parts::text(ui, said, theme::strong(), theme::SOON);
            parts::body(ui, words.say("kept-page-here"));
            let earlier = state.kept_earlier.len();
            if earlier > 0 {
                let count = earlier.to_string();
                parts::small(ui, words.say_with("kept-page-more", &[("count", &count)]));
            }
            if *is_personal {
                parts::small(ui, words.say("kept-page-closed"));
            }
            let presses = [
                ("kept-page-print", KeptPageIntent::Print),
                ("kept-page-save", KeptPageIntent::Save),
                ("kept-page-put-away", KeptPageIntent::PutAway),
            ];
            ui.horizontal_wrapped(|ui| {
                for (label, wish) in presses {
                    if parts::quiet(ui, words.say(label)).clicked() {
                        wishes.push(Intent::KeptPage(wish));
                    }
                }
            });
        }
        KeptPage::Saved { file, passphrase } => {
            parts::text(
                ui,
                words.say("kept-page-saved"),
                theme::strong(),
                theme::SOON,
            );
            parts::body(ui, file.clone());
            if let Some(passphrase) = passphrase {
                parts::small(ui, words.say("kept-page-passphrase"));
                parts::text(ui, passphrase.text(), theme::section(), theme::INK);
            }
            if parts::quiet(ui, words.say("kept-page-noted")).clicked() {
                wishes.push(Intent::KeptPage(KeptPageIntent::PutAway));
            }
        }
    });
}
