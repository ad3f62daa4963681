//! The school roll: classes with their cards, the pupils of one, and the page on which pupils are brought in.

mod bringing;
mod cards;
mod own_classes;
mod rows;
mod year;

use bevy_egui::egui::Ui;
use protocol::roll::{Roll, RollClass};

use super::{
    parts::{self, Shape, Wishes},
    places::{self, Side},
};
use crate::{
    intent::{Intent, roll::RollIntent, turning::TurningIntent},
    state::{
        State,
        roll::{Printing, RollRoom},
    },
    theme,
    words::Words,
};

const LIST_WIDTH: f32 = 380.0;
const ROW_HEIGHT: f32 = 76.0;

/// The whole room.
pub(super) fn roll_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let room = &state.roll;
    if let Some(bringing) = &room.bringing {
        bringing::bringing_ui(ui, state, bringing, words, wishes);
        return;
    }
    if let Some(page) = &room.year {
        year::year_ui(ui, state, page, words, wishes);
        return;
    }
    parts::page_head(ui, words.say("room-roll"), words.say("roll-sentence"));
    let Some(roll) = &room.roll else {
        parts::body(ui, words.say("roll-asking"));
        return;
    };
    let side = Side::List {
        width: LIST_WIDTH,
        has_chosen: room.class.is_some(),
    };
    places::beside(
        ui,
        &side,
        wishes,
        |ui, wishes| {
            places::scrolled(ui, "roll-classes", |ui| {
                classes_ui(ui, room, roll, words, wishes);
            });
        },
        |ui, wishes| {
            places::scrolled(ui, "roll-class", |ui| {
                if let Some(class) = chosen(room, roll) {
                    cards::class_ui(ui, state, class, words, wishes);
                } else {
                    school_ui(ui, state, roll, words, wishes);
                }
            });
        },
    );
}

fn chosen<'a>(room: &RollRoom, roll: &'a Roll) -> Option<&'a RollClass> {
    let class = room.class?;
    roll.classes.iter().find(|one| one.id == class)
}

fn wish(wishes: &mut Wishes, wish: RollIntent) {
    wishes.push(Intent::Roll(wish));
}

fn classes_ui(ui: &mut Ui, room: &RollRoom, roll: &Roll, words: &Words, wishes: &mut Wishes) {
    if roll.classes.is_empty() {
        parts::body(ui, words.say("roll-no-classes"));
    }
    for class in &roll.classes {
        let count = words.say_with("roll-pupils", &[("count", &class.pupils.to_string())]);
        let cards = cards::standing(class, words);
        let spoken = format!("{}, {count}, {cards}", class.name);
        let is_chosen = room.class == Some(class.id);
        let row = places::row(ui, (class.id, &spoken), is_chosen, ROW_HEIGHT, |ui| {
            parts::strong(ui, class.name.clone());
            parts::small(ui, count.clone());
            if class.pupils > 0 {
                cards::standing_pill(ui, class, &cards);
            }
        });
        if row.clicked() {
            wish(wishes, RollIntent::Class((!is_chosen).then_some(class.id)));
        }
    }
}

/// What can be done for the school as a whole.
fn school_ui(ui: &mut Ui, state: &State, roll: &Roll, words: &Words, wishes: &mut Wishes) {
    if roll.may_bring_in {
        parts::card_of(ui, |ui| {
            parts::text(ui, words.say("roll-bring-in"), theme::section(), theme::INK);
            parts::body(ui, words.say("roll-bring-in-why"));
            if parts::primary(ui, words.say("roll-bring-in-go")).clicked() {
                wish(wishes, RollIntent::BringIn(true));
            }
        });
    }
    if roll.may_turn_the_year {
        parts::card_of(ui, |ui| {
            parts::text(ui, words.say("roll-year"), theme::section(), theme::INK);
            parts::body(ui, words.say("roll-year-why"));
            if parts::quiet(ui, words.say("roll-year-go")).clicked() {
                wishes.push(Intent::Turning(TurningIntent::Open(true)));
            }
        });
    }
    parts::card_of(ui, |ui| {
        let missing: u32 = roll.classes.iter().map(|class| class.without_card).sum();
        parts::text(ui, words.say("roll-cards"), theme::section(), theme::INK);
        parts::body(ui, words.say("roll-cards-how"));
        if missing == 0 {
            let said = words.say("roll-all-have-cards");
            parts::pill(ui, Shape::Tick, &said, theme::OK, theme::OK_SOFT);
            return;
        }
        let count = missing.to_string();
        let said = words.say_with("roll-print-all", &[("count", &count)]);
        if parts::primary(ui, said).clicked() {
            wish(wishes, RollIntent::AllCards);
        }
        parts::working(ui, state.is_busy(), printing_words(state, words));
    });
}

fn printing_words(state: &State, words: &Words) -> String {
    let (done, all) = match &state.roll.printing {
        Some(Printing { done, all, .. }) => (*done, *all),
        None => return words.say("roll-working"),
    };
    let values = [("done", (done + 1).to_string()), ("all", all.to_string())];
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    words.say_with("roll-printing", &values)
}
