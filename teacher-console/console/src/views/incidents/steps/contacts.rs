//! Whom to ask at a step. What the school has not confirmed is looked up before anybody rings it (F-90).

use bevy_egui::egui::{FontId, Label, TextFormat, Ui, text::LayoutJob};
use protocol::procedure::Contact;

use crate::{
    theme::{self, Role},
    views::parts::{self, Shape},
    words::Words,
};

/// Each body with its number; one sentence for all that are not confirmed.
pub(super) fn contacts_ui(ui: &mut Ui, contacts: &[Contact], words: &Words) {
    let are_mixed = contacts.iter().any(|one| one.is_confirmed);
    // Close together, and each in one line where there is room: below several bodies the answers stay in sight.
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        for contact in contacts {
            contact_ui(ui, contact, are_mixed, words);
        }
    });
    if contacts.iter().all(|one| one.is_confirmed) {
        return;
    }
    ui.horizontal_top(|ui| {
        parts::bullet(ui, Shape::Diamond, theme::SOON);
        ui.vertical(|ui| {
            let id = if are_mixed {
                "contacts-check-some"
            } else {
                "contacts-check"
            };
            parts::text(ui, words.say(id), theme::small(), theme::SOON);
        });
    });
    ui.add_space(4.0);
}

fn contact_ui(ui: &mut Ui, contact: &Contact, are_mixed: bool, words: &Words) {
    let mut line = contact.body.clone();
    if !contact.number.is_empty() {
        let facts = [("body", contact.body.as_str()), ("number", &contact.number)];
        line = words.say_with("contact-row", &facts);
    }
    if are_mixed && !contact.is_confirmed {
        line = words.say_with("contact-unchecked", &[("contact", &line)]);
    }
    let mut said = LayoutJob::default();
    let mut say = |words: &str, font: FontId, ink: Role| {
        said.append(words, 0.0, TextFormat::simple(font, ink.on(ui)));
    };
    say(&line, theme::strong(), theme::INK);
    if !contact.note.is_empty() {
        let beside = format!("  {}", contact.note);
        say(&beside, theme::small(), theme::INK2);
    }
    ui.add(Label::new(said).wrap());
}
