//! Inviting somebody: the form, and the activation code that is shown once.

use bevy_egui::egui::Ui;

use crate::{
    clock,
    intent::{Field, Intent, people::PeopleIntent},
    state::{
        State,
        people::{DUTIES, DraftEdit, InviteDraft, InviteField, Invited, PORTRAITS},
    },
    theme,
    views::{
        parts::{self, Typing, Wishes},
        places,
    },
    words::Words,
};

/// The button, the form or the code.
pub(in crate::views) fn invitation_ui(
    ui: &mut Ui,
    state: &State,
    words: &Words,
    wishes: &mut Wishes,
) {
    if let Some(invited) = &state.people.invited {
        code_ui(ui, invited, words, wishes);
    } else if state.people.is_inviting {
        form_ui(ui, &state.people.draft, words, wishes);
    } else if parts::quiet(ui, words.say("invite-somebody")).clicked() {
        wishes.push(Intent::People(PeopleIntent::BeginInvitation));
    }
}

fn code_ui(ui: &mut Ui, invited: &Invited, words: &Words, wishes: &mut Wishes) {
    parts::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::text(
            ui,
            words.say_with("invited-title", &[("name", &invited.name)]),
            theme::section(),
            theme::INK,
        );
        parts::text(ui, invited.code.text(), theme::title(), theme::INK);
        parts::body(
            ui,
            words.say_with(
                "invited-how",
                &[
                    ("name", &invited.name),
                    ("until", &clock::spoken(invited.until)),
                ],
            ),
        );
        parts::small(ui, words.say("print-how"));
        ui.horizontal_wrapped(|ui| {
            if parts::primary(ui, words.say("invited-written-down")).clicked() {
                wishes.push(Intent::People(PeopleIntent::CodeWrittenDown));
            }
            if parts::quiet(ui, words.say("print-this")).clicked() {
                wishes.push(Intent::People(PeopleIntent::PrintCode));
            }
        });
    });
}

fn form_ui(ui: &mut Ui, draft: &InviteDraft, words: &Words, wishes: &mut Wishes) {
    parts::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::text(
            ui,
            words.say("invite-somebody"),
            theme::section(),
            theme::INK,
        );
        let fields = [
            (InviteField::Name, "invite-name", &draft.name),
            (InviteField::Role, "invite-role", &draft.role),
            (InviteField::LoginName, "invite-login", &draft.login_name),
        ];
        for (field, label, typed) in fields {
            parts::field(
                ui,
                &Typing {
                    field: Field::Invite(field),
                    label: words.say(label),
                    typed,
                    lines: 1,
                    is_masked: false,
                    starts: false,
                },
                wishes,
            );
        }
        let edit = |edit| Intent::People(PeopleIntent::Edit(edit));
        duties_ui(ui, draft, words, edit, wishes);
        portraits_ui(ui, draft, words, edit, wishes);
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            if parts::primary(ui, words.say("invite-make-code")).clicked() {
                wishes.push(Intent::People(PeopleIntent::Invite));
            }
            if parts::quiet(ui, words.say("leave")).clicked() {
                wishes.push(Intent::People(PeopleIntent::LeaveInvitation));
            }
        });
    });
}

/// What somebody does, and whether they are here every day.
pub(in crate::views) fn duties_ui(
    ui: &mut Ui,
    draft: &InviteDraft,
    words: &Words,
    edit: impl Fn(DraftEdit) -> Intent,
    wishes: &mut Wishes,
) {
    parts::strong(ui, words.say("invite-duties"));
    places::pairs(ui, &DUTIES, |ui, duty| {
        let has_it = draft.duties.contains(duty);
        let name = words.say(super::duty_id(*duty));
        if let Some(has_it) = parts::tick_box(ui, has_it, name) {
            wishes.push(edit(DraftEdit::Duty(*duty, has_it)));
        }
    });
    let daily = parts::tick_box(ui, draft.is_daily, words.say("invite-daily"));
    if let Some(is_daily) = daily {
        wishes.push(edit(DraftEdit::Daily(is_daily)));
    }
    ui.add_space(4.0);
}

/// How children see them.
pub(in crate::views) fn portraits_ui(
    ui: &mut Ui,
    draft: &InviteDraft,
    words: &Words,
    edit: impl Fn(DraftEdit) -> Intent,
    wishes: &mut Wishes,
) {
    parts::strong(ui, words.say("invite-portrait"));
    places::pairs(ui, &PORTRAITS, |ui, name| {
        let label = words.say(&format!("portrait-{name}"));
        if parts::choice(ui, draft.portrait == *name, label) {
            wishes.push(edit(DraftEdit::Portrait((*name).to_owned())));
        }
    });
}
