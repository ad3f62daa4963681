//! Bringing pupils in: which file, what it would change, and what was done. Nothing happens before the last press.

use bevy_egui::egui::Ui;
use protocol::roll::{RosterKind, RosterLook, RowFate};

use super::{own_classes, rows, wish};
use crate::{
    intent::{Field, roll::RollIntent},
    state::{
        State,
        roll::{Bringing, Looked},
    },
    theme,
    views::{
        parts::{self, Shape, Typing, Wishes},
        places,
    },
    words::Words,
};

/// The whole page.
pub(super) fn bringing_ui(
    ui: &mut Ui,
    state: &State,
    bringing: &Bringing,
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::page_head(ui, words.say("roll-bring-in"), words.say("bring-sentence"));
    ui.horizontal_wrapped(|ui| {
        if parts::quiet(ui, words.say("bring-leave")).clicked() {
            wish(wishes, RollIntent::BringIn(false));
        }
        if bringing.looked.is_some() && parts::quiet(ui, words.say("bring-another")).clicked() {
            wish(wishes, RollIntent::AnotherFile);
        }
    });
    ui.add_space(8.0);
    places::scrolled(ui, "roll-bringing", |ui| {
        if let Some(done) = &bringing.done {
            parts::card_of(ui, |ui| done_ui(ui, *done, words, wishes));
        }
        match &bringing.looked {
            None => {
                parts::card_of(ui, |ui| file_ui(ui, state, bringing, words, wishes));
                parts::card_of(ui, |ui| template_ui(ui, words, wishes));
            }
            Some(looked) => {
                parts::card_of(ui, |ui| {
                    verdict_ui(ui, state, bringing, looked, words, wishes);
                });
                if !looked.look.offered.is_empty() {
                    parts::card_of(ui, |ui| {
                        own_classes::own_classes_ui(ui, bringing, &looked.look, words, wishes);
                    });
                }
                parts::card_of(ui, |ui| {
                    rows::rows_ui(ui, bringing, &looked.look, words, wishes);
                });
            }
        }
    });
}

fn file_ui(ui: &mut Ui, state: &State, bringing: &Bringing, words: &Words, wishes: &mut Wishes) {
    parts::text(ui, words.say("bring-file"), theme::section(), theme::INK);
    parts::body(ui, words.say("bring-file-why"));
    if !bringing.found.is_empty() {
        let question = words.say_with("bring-found", &[("folder", &state.school.save_in)]);
        parts::strong(ui, question.clone());
        for file in &bringing.found {
            let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
            if parts::choice_of(ui, &question, bringing.path == *file, name) {
                wish(wishes, RollIntent::Choose(file.clone()));
            }
        }
        ui.add_space(6.0);
    }
    let typing = Typing {
        field: Field::RosterPath,
        label: words.say("bring-path"),
        typed: &bringing.path,
        lines: 1,
        is_masked: false,
        starts: true,
    };
    let entered = parts::field(ui, &typing, wishes);
    if parts::primary(ui, words.say("bring-look")).clicked() || entered {
        wish(wishes, RollIntent::Look);
    }
    parts::working(ui, state.is_busy(), words.say("bring-looking"));
}

fn template_ui(ui: &mut Ui, words: &Words, wishes: &mut Wishes) {
    parts::text(
        ui,
        words.say("bring-template"),
        theme::section(),
        theme::INK,
    );
    parts::body(ui, words.say("bring-template-why"));
    if parts::quiet(ui, words.say("bring-template-save")).clicked() {
        wish(wishes, RollIntent::Template);
    }
}

fn done_ui(ui: &mut Ui, done: [u32; 3], words: &Words, wishes: &mut Wishes) {
    parts::text(ui, words.say("bring-done"), theme::section(), theme::INK);
    for (id, count) in [
        ("bring-done-added", done[0]),
        ("bring-done-changed", done[1]),
        ("bring-done-left", done[2]),
    ] {
        parts::body(ui, words.say_with(id, &[("count", &count.to_string())]));
    }
    if done[0] > 0 {
        parts::strong(ui, words.say("bring-done-cards"));
        if parts::primary(ui, words.say("bring-done-go")).clicked() {
            wish(wishes, RollIntent::BringIn(false));
        }
    }
}

/// What would happen as a whole, and the press by which it does.
fn verdict_ui(
    ui: &mut Ui,
    state: &State,
    bringing: &Bringing,
    looked: &Looked,
    words: &Words,
    wishes: &mut Wishes,
) {
    let look = &looked.look;
    let refused = look.count(RowFate::Refused).to_string();
    let title = if look.can_be_imported() {
        words.say_with("bring-would", &[("file", &looked.file)])
    } else {
        words.say_with("bring-refused", &[("count", &refused)])
    };
    parts::text(ui, title, theme::section(), theme::INK);
    parts::small(ui, about(look, words));
    if look.can_be_imported() {
        parts::body(ui, words.say("bring-keeps"));
        if look.many_leave {
            many_leave_ui(ui, bringing, look, words, wishes);
        }
    } else {
        parts::body(ui, words.say("bring-refused-all"));
    }
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        if look.can_be_imported() && parts::primary(ui, words.say("bring-import")).clicked() {
            wish(wishes, RollIntent::Import);
        }
        if parts::quiet(ui, words.say("bring-save-rows")).clicked() {
            wish(wishes, RollIntent::SaveRows);
        }
    });
    parts::working(ui, state.is_busy(), words.say("bring-importing"));
}

fn many_leave_ui(
    ui: &mut Ui,
    bringing: &Bringing,
    look: &RosterLook,
    words: &Words,
    wishes: &mut Wishes,
) {
    let said = words.say("bring-many-leave");
    parts::pill(ui, Shape::Diamond, &said, theme::SOON, theme::SOON_SOFT);
    parts::body(ui, words.say("bring-many-leave-why"));
    let count = look.count(RowFate::Leaves).to_string();
    let label = words.say_with("bring-many-leave-yes", &[("count", &count)]);
    if let Some(is_so) = parts::tick_box(ui, bringing.many_leave, label) {
        wish(wishes, RollIntent::ManyLeave(is_so));
    }
}

fn about(look: &RosterLook, words: &Words) -> String {
    let Some(kind) = look.kind else {
        return words.say("bring-nothing-stored");
    };
    let id = match kind {
        RosterKind::OneRoster11 => "bring-kind-oneroster-11",
        RosterKind::OneRoster12 => "bring-kind-oneroster-12",
        RosterKind::SchoolDataSync => "bring-kind-school-data-sync",
        RosterKind::Plain => "bring-kind-plain",
    };
    let (kind, classes, new) = (
        words.say(id),
        look.classes.to_string(),
        look.new_classes.to_string(),
    );
    words.say_with(
        "bring-about",
        &[("kind", &kind), ("classes", &classes), ("new", &new)],
    )
}
