//! How the class plays, and what that leaves to whoever teaches: to lead it from part to part, or to let it go (B-30).

use bevy_egui::egui::Ui;
use protocol::{
    lessons::Mode,
    live::{ClassNow, LED_FREE, Order},
};

use super::parts::{self, Wishes};
use crate::{
    intent::{Intent, live::LiveIntent},
    state::live::next_part,
    words::Words,
};

/// Nothing where nothing is planned or everybody plays at their own speed.
pub(super) fn ways_ui(ui: &mut Ui, now: &ClassNow, words: &Words, wishes: &mut Wishes) {
    let (head, on) = match now.mode {
        None | Some(Mode::Solo) => return,
        Some(_) if now.led_to == LED_FREE => {
            parts::small(ui, words.say("live-led-free"));
            return;
        }
        Some(Mode::WholeClass) => (words.say("live-on-board"), None),
        Some(Mode::Guided) => {
            let part = now.led_to.max(1).to_string();
            let head = words.say_with("live-led", &[("part", &part)]);
            (head, Some(next_part(now)))
        }
    };
    parts::body(ui, head);
    ui.horizontal_wrapped(|ui| {
        if let Some(part) = on {
            let name = words.say_with("live-lead", &[("part", &part.to_string())]);
            if parts::quiet(ui, name).clicked() {
                wishes.push(Intent::Live(LiveIntent::Order(Order::LeadTo(part))));
            }
        }
        if parts::quiet(ui, words.say("live-let-go")).clicked() {
            wishes.push(Intent::Live(LiveIntent::Order(Order::LeadTo(LED_FREE))));
        }
    });
}
