//! Practising with an invented incident (K-19): choosing a story, and saying on every page of it that nothing happened.

use bevy_egui::egui::Ui;
use protocol::directory::LogName;

use crate::{
    intent::{IncidentsIntent, Intent, Story},
    state::State,
    theme,
    views::parts::{self, Wishes},
    words::Words,
};

/// The stories, in the order to offer them. Nothing in them is real, and no child has a name.
const STORIES: [&str; 5] = ["photo", "seen", "chat", "meeting", "account"];

/// What there is to practise with, for those who take up what is real.
pub(super) fn stories_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    if state.incidents.log != LogName::Safeguarding || !state.keys_open() {
        return;
    }
    ui.add_space(12.0);
    parts::text(
        ui,
        words.say("practice-title"),
        theme::section(),
        theme::INK,
    );
    parts::body(ui, words.say("practice-how"));
    for story in STORIES {
        let said = |part: &str| words.say(&format!("practice-{story}-{part}"));
        if parts::quiet(ui, said("title")).clicked() {
            wishes.push(Intent::Incidents(IncidentsIntent::Practise(Story {
                title: said("title"),
                facts: said("facts"),
                childs_words: said("words"),
            })));
        }
    }
}

/// Above an invented case, as long as it is open.
pub(super) fn banner_ui(ui: &mut Ui, words: &Words) {
    parts::text(
        ui,
        words.say("practice-banner"),
        theme::strong(),
        theme::SOON,
    );
}
