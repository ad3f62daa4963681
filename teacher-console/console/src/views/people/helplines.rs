//! Outside helplines: which ones the list has, for whom and when last checked; a steward changes them here (E-36).

use bevy_egui::egui::Ui;
use protocol::directory::{Audience, Helpline};

use super::{
    super::parts::{self, Typing, Wishes},
    changes_ui,
};
use crate::{
    clock,
    intent::{
        Field, Intent,
        people::{HelplinesIntent, PeopleIntent},
    },
    state::{
        State,
        helplines::{HelplineField, HelplinesDraft},
    },
    theme,
    words::Words,
};

/// Below everything that waits: the helplines of the list, and the way to change them.
pub(super) fn listed_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let Some(newest) = &state.people.newest else {
        return;
    };
    ui.add_space(8.0);
    parts::card_of(ui, |ui| {
        parts::text(
            ui,
            words.say("helplines-title"),
            theme::section(),
            theme::INK,
        );
        parts::body(ui, words.say("helplines-why"));
        for one in &newest.hours.helplines {
            ui.separator();
            one_ui(ui, one, words);
        }
        if newest.hours.helplines.is_empty() {
            parts::small(ui, words.say("helplines-none"));
        }
        if parts::quiet(ui, words.say("helplines-begin")).clicked() {
            wishes.push(wish(HelplinesIntent::Begin));
        }
    });
}

/// The page on which they are changed; nothing while nobody changes them.
pub(super) fn changing_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let Some(draft) = &state.people.helplines else {
        return;
    };
    parts::card_of(ui, |ui| {
        parts::text(
            ui,
            words.say("helplines-begin"),
            theme::section(),
            theme::INK,
        );
        for (place, one) in draft.after.iter().enumerate() {
            one_ui(ui, one, words);
            let named = [("name", one.name.as_str())];
            ui.horizontal_wrapped(|ui| {
                if parts::quiet(ui, words.say_with("helpline-still-right", &named)).clicked() {
                    wishes.push(wish(HelplinesIntent::StillRight(place)));
                }
                if parts::quiet(ui, words.say_with("helpline-take-out", &named)).clicked() {
                    wishes.push(wish(HelplinesIntent::TakeOut(place)));
                }
            });
            ui.separator();
        }
        one_more_ui(ui, draft, words, wishes);
        parts::strong(ui, words.say("move-means"));
        changes_ui(ui, &draft.changes, words);
        parts::small(ui, words.say("helplines-how"));
        ui.horizontal_wrapped(|ui| {
            if parts::primary(ui, words.say("move-sign")).clicked() {
                wishes.push(wish(HelplinesIntent::Finish));
            }
            if parts::quiet(ui, words.say("leave")).clicked() {
                wishes.push(wish(HelplinesIntent::Leave));
            }
        });
    });
    ui.add_space(4.0);
}

/// What is typed for one more, whom it is for, and that it was checked today.
fn one_more_ui(ui: &mut Ui, draft: &HelplinesDraft, words: &Words, wishes: &mut Wishes) {
    let fields = [
        (HelplineField::Name, "helpline-name", &draft.name),
        (HelplineField::Contact, "helpline-contact", &draft.contact),
    ];
    for (field, label, typed) in fields {
        let typing = Typing {
            field: Field::Helpline(field),
            label: words.say(label),
            typed,
            lines: 1,
            is_masked: false,
            starts: false,
        };
        parts::field(ui, &typing, wishes);
    }
    for audience in Audience::ALL {
        let name = words.say(for_id(audience));
        if parts::choice(ui, draft.audience == audience, name) {
            wishes.push(wish(HelplinesIntent::For(audience)));
        }
    }
    if parts::quiet(ui, words.say("helpline-add")).clicked() {
        wishes.push(wish(HelplinesIntent::Add));
    }
    ui.add_space(4.0);
}

fn one_ui(ui: &mut Ui, one: &Helpline, words: &Words) {
    parts::strong(ui, format!("{} · {}", one.name, one.contact));
    let checked = words.say_with("helpline-checked", &[("day", &clock::day(one.checked_at))]);
    parts::small(
        ui,
        format!("{} · {checked}", words.say(for_id(one.audience))),
    );
}

/// What the second steward reads of a helpline that is new or different.
pub(super) fn given(one: &Helpline, words: &Words) -> String {
    words.say_with(
        "change-helpline-given",
        &[
            ("name", &one.name),
            ("contact", &one.contact),
            ("for", &words.say(for_id(one.audience))),
            ("day", &clock::day(one.checked_at)),
        ],
    )
}

fn for_id(audience: Audience) -> &'static str {
    match audience {
        Audience::Children => "helpline-for-children",
        Audience::Parents => "helpline-for-parents",
        Audience::Staff => "helpline-for-staff",
    }
}

fn wish(wish: HelplinesIntent) -> Intent {
    Intent::People(PeopleIntent::Helplines(wish))
}
