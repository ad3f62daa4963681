//! Guests: the list with the last day of each, the form, and the password that is shown once.

use bevy_egui::egui::Ui;
use protocol::guest::GuestKind;

use crate::{
    clock,
    intent::{Field, Intent, log_ins::LogInsIntent},
    state::{
        State,
        log_ins::{GuestDraft, GuestField, NewPass, ShownGuest, ShownGuests},
    },
    theme,
    views::{
        parts::{self, Shape, Typing, Wishes},
        places,
    },
    words::Words,
};

/// Everybody who is here as a guest, and those who were in the last year.
pub(super) fn list_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let Some(shown) = &state.log_ins.guests else {
        parts::small(ui, words.say("working"));
        return;
    };
    parts::card_of(ui, |ui| {
        parts::text(ui, words.say("guests-title"), theme::section(), theme::INK);
        if shown.guests.is_empty() {
            parts::body(ui, words.say("guests-none"));
        }
        for guest in &shown.guests {
            ui.separator();
            guest_ui(ui, state, guest, shown.may_let_in, words, wishes);
        }
    });
}

fn guest_ui(
    ui: &mut Ui,
    state: &State,
    guest: &ShownGuest,
    may_end: bool,
    words: &Words,
    wishes: &mut Wishes,
) {
    let is_over = guest.is_over(state.now);
    places::headed(ui, &guest.name, theme::strong(), |ui| {
        let last = clock::day(guest.until - 1);
        let (id, shape, ink, ground) = if is_over {
            ("guest-was-until", Shape::Tick, theme::INK2, theme::SURFACE2)
        } else {
            ("guest-until", Shape::Dot, theme::ACCENT, theme::ACCENT_SOFT)
        };
        let pill = words.say_with(id, &[("day", &last)]);
        parts::pill(ui, shape, &pill, ink, ground);
    });
    let kind = words.say(kind_id(guest.kind));
    let about = [("kind", kind.as_str()), ("purpose", &guest.purpose)];
    parts::body(ui, words.say_with("guest-about", &about));
    if !guest.classes.is_empty() {
        let classes = guest.classes.join(", ");
        parts::body(
            ui,
            words.say_with("guest-classes", &[("classes", &classes)]),
        );
    }
    if !guest.is_genuine {
        parts::text(
            ui,
            words.say("guest-not-genuine"),
            theme::strong(),
            theme::SOON,
        );
    }
    let used = guest.last_sign_in.map_or_else(
        || words.say("guest-never-seen"),
        |at| words.say_with("guest-seen", &[("day", &clock::day(at))]),
    );
    let by = [
        ("login", guest.login_name.as_str()),
        ("name", &guest.by),
        ("used", &used),
    ];
    parts::small(ui, words.say_with("guest-by", &by));
    let end = words.say_with("guest-end", &[("name", &guest.name)]);
    if may_end && !is_over && parts::quiet(ui, end).clicked() {
        wishes.push(wish(LogInsIntent::End(guest.id)));
    }
}

/// The button, the form or the password.
pub(super) fn letting_in_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let room = &state.log_ins;
    let Some(shown) = room.guests.as_ref().filter(|shown| shown.may_let_in) else {
        return;
    };
    if let Some(new) = &room.new {
        parts::card_of(ui, |ui| new_ui(ui, new, words, wishes));
    } else if room.is_letting_in {
        parts::card_of(ui, |ui| form_ui(ui, &room.draft, shown, words, wishes));
    } else if parts::quiet(ui, words.say("guest-begin")).clicked() {
        wishes.push(wish(LogInsIntent::BeginGuest));
    }
}

fn new_ui(ui: &mut Ui, new: &NewPass, words: &Words, wishes: &mut Wishes) {
    let title = words.say_with("guest-new-title", &[("name", &new.name)]);
    parts::text(ui, title, theme::section(), theme::INK);
    parts::strong(ui, words.say("login-name"));
    parts::text(ui, new.login_name.clone(), theme::title(), theme::INK);
    parts::strong(ui, words.say("password"));
    parts::text(ui, new.password.text(), theme::title(), theme::INK);
    let last = clock::day(new.until - 1);
    parts::body(ui, words.say_with("guest-new-how", &[("day", &last)]));
    if parts::primary(ui, words.say("guest-written-down")).clicked() {
        wishes.push(wish(LogInsIntent::PasswordWrittenDown));
    }
}

fn form_ui(
    ui: &mut Ui,
    draft: &GuestDraft,
    shown: &ShownGuests,
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::text(ui, words.say("guest-begin"), theme::section(), theme::INK);
    let field =
        |ui: &mut Ui, (field, label, typed): (GuestField, &str, &str), wishes: &mut Wishes| {
            let typing = Typing {
                field: Field::Guest(field),
                label: words.say(label),
                typed,
                lines: 1,
                is_masked: false,
                starts: false,
            };
            parts::field(ui, &typing, wishes);
        };
    field(ui, (GuestField::Name, "guest-name", &draft.name), wishes);
    let login = (
        GuestField::LoginName,
        "guest-login",
        draft.login_name.as_str(),
    );
    field(ui, login, wishes);
    field(
        ui,
        (GuestField::Purpose, "guest-purpose", &draft.purpose),
        wishes,
    );
    field(
        ui,
        (GuestField::LastDay, "guest-last-day", &draft.last_day),
        wishes,
    );
    for kind in [GuestKind::Supply, GuestKind::Visitor] {
        if parts::choice(ui, draft.kind == kind, words.say(kind_id(kind))) {
            wishes.push(wish(LogInsIntent::Kind(kind)));
        }
    }
    if draft.kind == GuestKind::Supply {
        classes_ui(ui, draft, shown, words, wishes);
    } else {
        parts::small(ui, words.say("guest-visitor-how"));
    }
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, words.say("guest-let-in")).clicked() {
            wishes.push(wish(LogInsIntent::LetIn));
        }
        if parts::quiet(ui, words.say("leave")).clicked() {
            wishes.push(wish(LogInsIntent::LeaveGuest));
        }
    });
}

fn classes_ui(
    ui: &mut Ui,
    draft: &GuestDraft,
    shown: &ShownGuests,
    words: &Words,
    wishes: &mut Wishes,
) {
    if shown.classes.is_empty() {
        parts::small(ui, words.say("guest-no-classes"));
        return;
    }
    ui.add_space(4.0);
    parts::strong(ui, words.say("guest-which-classes"));
    places::pairs(ui, &shown.classes, |ui, class| {
        let is_given = draft.classes.contains(&class.id);
        if let Some(is_given) = parts::tick_box(ui, is_given, class.name.clone()) {
            wishes.push(wish(LogInsIntent::Class(class.id, is_given)));
        }
    });
}

/// The id of the words for a kind of guest.
fn kind_id(kind: GuestKind) -> &'static str {
    match kind {
        GuestKind::Supply => "guest-supply",
        GuestKind::Visitor => "guest-visitor",
    }
}

fn wish(wish: LogInsIntent) -> Intent {
    Intent::LogIns(wish)
}
