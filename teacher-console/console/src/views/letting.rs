//! Letting somebody else read: whom to choose, what it means, and what waits for a second signature.

use bevy_egui::egui::Ui;
use protocol::bytes::Id;

use super::{
    notice,
    parts::{self, Shape, Wishes},
};
use crate::{
    intent::{Intent, letting::LettingIntent},
    state::{
        State,
        incidents::ShownCase,
        letting::{Asks, Choosing, Scope, ShownGrant},
    },
    theme,
    words::Words,
};

/// Everything that waits for a second signature, each with who asks and for how much.
pub(super) fn waiting_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    for shown in &state.letting.waiting {
        parts::card(ui).show(ui, |ui| {
            ui.set_width(ui.available_width());
            one_waiting_ui(ui, shown, words, wishes);
        });
        ui.add_space(4.0);
    }
}

fn one_waiting_ui(ui: &mut Ui, shown: &ShownGrant, words: &Words, wishes: &mut Wishes) {
    let second = words.say("grant-signed-once");
    parts::pill(ui, Shape::Diamond, &second, theme::SOON, theme::SOON_SOFT);
    let (asks, sign, take_back) = match &shown.asks {
        Asks::LetIn { to, records } => {
            let records = records.to_string();
            let values = [
                ("by", shown.by.as_str()),
                ("to", to.as_str()),
                ("records", records.as_str()),
            ];
            let take_back = if shown.is_mine {
                "grant-take-back"
            } else {
                "grant-say-no"
            };
            (
                words.say_with("grant-waits", &values),
                words.say_with("grant-sign", &values),
                words.say_with(take_back, &values),
            )
        }
        Asks::FetchMuch => {
            let values = [("by", shown.by.as_str())];
            let take_back = if shown.is_mine {
                "fetch-much-take-back"
            } else {
                "fetch-much-say-no"
            };
            (
                words.say_with("fetch-much-waits", &values),
                words.say_with("fetch-much-sign", &values),
                words.say_with(take_back, &values),
            )
        }
    };
    parts::body(ui, asks);
    if shown.is_mine {
        parts::small(ui, words.say("grant-is-mine"));
    } else if parts::primary(ui, sign).clicked() {
        wishes.push(Intent::Letting(LettingIntent::SignOff(shown.hash)));
    }
    if parts::quiet(ui, take_back).clicked() {
        wishes.push(Intent::Letting(LettingIntent::TakeBack(shown.hash)));
    }
}

/// The way to a second person while the brake on fetching holds.
pub(super) fn held_back_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    if state.letting.held_back.is_none() {
        return;
    }
    notice::bar(ui, theme::SOON, theme::SOON_SOFT, |ui| {
        let title = words.say("fetch-much-title");
        parts::text(ui, title, theme::strong(), theme::SOON);
        parts::body(ui, words.say("fetch-much-why"));
        ui.horizontal(|ui| {
            if parts::quiet(ui, words.say("fetch-much-ask")).clicked() {
                wishes.push(Intent::Letting(LettingIntent::AskToFetchMuch));
            }
            if parts::quiet(ui, words.say("fetch-much-leave")).clicked() {
                wishes.push(Intent::Letting(LettingIntent::LeaveFetching));
            }
        });
    });
}

/// The way in for one case, in the list of what can be done with it.
pub(super) fn begin_case_ui(ui: &mut Ui, open: &ShownCase, words: &Words, wishes: &mut Wishes) {
    let can_begin = !open.could_be_let_in.is_empty();
    if can_begin && parts::quiet(ui, words.say("letting-begin-case")).clicked() {
        let scope = Scope::Case(open.row.case);
        wishes.push(Intent::Letting(LettingIntent::Begin(scope)));
    }
}

/// The way in for a whole log, beside its list while no case is open.
pub(super) fn log_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    match &state.letting.choosing {
        Some(choosing) if choosing.scope == Scope::Log => {
            let me = state.person.as_ref().map(|person| person.person);
            let people: Vec<(Id, String)> = state
                .school
                .people
                .iter()
                .filter(|(id, _)| Some(**id) != me)
                .map(|(id, name)| (*id, name.clone()))
                .collect();
            let heading = words.say("letting-begin-log");
            choosing_ui(ui, choosing, &heading, &people, words, wishes);
        }
        _ => {
            if parts::quiet(ui, words.say("letting-begin-log")).clicked() {
                wishes.push(Intent::Letting(LettingIntent::Begin(Scope::Log)));
            }
        }
    }
}

/// Choosing somebody for the open case, when that has begun.
pub(super) fn case_ui(
    ui: &mut Ui,
    state: &State,
    open: &ShownCase,
    words: &Words,
    wishes: &mut Wishes,
) -> bool {
    let choosing = state.letting.choosing.as_ref();
    let Some(choosing) = choosing.filter(|one| one.scope == Scope::Case(open.row.case)) else {
        return false;
    };
    let heading = words.say("letting-begin-case");
    choosing_ui(ui, choosing, &heading, &open.could_be_let_in, words, wishes);
    parts::small(
        ui,
        words.say_with("letting-now", &[("names", &open.readers.join(", "))]),
    );
    true
}

fn choosing_ui(
    ui: &mut Ui,
    choosing: &Choosing,
    heading: &str,
    people: &[(Id, String)],
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::text(ui, heading, theme::section(), theme::INK);
    parts::body(ui, words.say("letting-who"));
    for (id, name) in people {
        if parts::choice(ui, choosing.to == Some(*id), name.clone()) {
            wishes.push(Intent::Letting(LettingIntent::Choose(*id)));
        }
    }
    parts::small(ui, words.say("letting-second"));
    parts::small(ui, words.say("letting-left-out"));
    parts::small(ui, words.say("letting-for-good"));
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, words.say("letting-sign")).clicked() {
            wishes.push(Intent::Letting(LettingIntent::Confirm));
        }
        if parts::quiet(ui, words.say("leave")).clicked() {
            wishes.push(Intent::Letting(LettingIntent::Leave));
        }
    });
}
