//! A backup was brought back: when it was made, where each log ended, and that one knows of it.

use bevy_egui::egui::Ui;
use protocol::{directory::LogName, restored::LogEnd};

use crate::{
    clock,
    intent::{Intent, people::PeopleIntent},
    state::{State, people::ShownRestoration},
    theme,
    views::parts::{self, Wishes},
    words::Words,
};

pub(super) fn restoration_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let Some(shown) = &state.people.restoration else {
        return;
    };
    parts::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        shown_ui(ui, shown, words, wishes);
    });
    ui.add_space(4.0);
}

fn shown_ui(ui: &mut Ui, shown: &ShownRestoration, words: &Words, wishes: &mut Wishes) {
    let title = words.say("restored-title");
    parts::text(ui, title, theme::section(), theme::SOON);
    let values = [
        ("made", clock::spoken(shown.restoration.made_at)),
        ("restored", clock::spoken(shown.restoration.restored_at)),
    ];
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    parts::body(ui, words.say_with("restored-what", &values));
    for end in &shown.restoration.logs {
        parts::small(ui, ending(end, words));
    }
    parts::small(ui, words.say("restored-meanwhile"));
    if !shown.signed_by.is_empty() {
        let names = shown.signed_by.join(", ");
        parts::small(
            ui,
            words.say_with("proposal-signed-by", &[("names", &names)]),
        );
    }
    if shown.is_mine {
        parts::body(ui, words.say("restored-is-mine"));
    } else if parts::primary(ui, words.say("restored-sign")).clicked() {
        wishes.push(Intent::People(PeopleIntent::SignRestored));
    }
}

fn ending(end: &LogEnd, words: &Words) -> String {
    let log = words.say(match end.log {
        LogName::Safeguarding => "log-safeguarding",
        LogName::Staff => "log-staff",
        LogName::Leaders => "log-leaders",
    });
    let link: String = end.link.to_string().chars().take(8).collect();
    let number = end.n.to_string();
    words.say_with(
        "restored-log",
        &[("log", &log), ("number", &number), ("link", &link)],
    )
}
