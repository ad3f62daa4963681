//! Everybody who can sign in, each with what the signed list says, and the same in words for the paper.

use bevy_egui::egui::Ui;
use protocol::log_ins::LogInState;

use crate::{
    clock,
    state::{
        State,
        log_ins::{LogInChange, PrintedList, ShownGuest, ShownGuests, ShownLogIn, ShownLogIns},
    },
    theme,
    views::{
        parts::{self, Shape},
        people::duty_id,
        places,
    },
    words::Words,
};

/// The list; guests stand beside it.
pub(super) fn list_ui(ui: &mut Ui, state: &State, words: &Words) {
    let Some(shown) = &state.log_ins.listed else {
        parts::small(ui, words.say("working"));
        return;
    };
    parts::card_of(ui, |ui| {
        let count = shown.rows.len().to_string();
        let title = words.say_with("log-ins-listed", &[("count", &count)]);
        parts::text(ui, title, theme::section(), theme::INK);
        for row in &shown.rows {
            ui.separator();
            row_ui(ui, row, words);
        }
    });
}

fn row_ui(ui: &mut Ui, row: &ShownLogIn, words: &Words) {
    places::headed(ui, &row.name, theme::strong(), |ui| {
        let (shape, ink, ground) = match row.state {
            LogInState::InUse => (Shape::Dot, theme::ACCENT, theme::ACCENT_SOFT),
            _ => (Shape::Diamond, theme::SOON, theme::SOON_SOFT),
        };
        parts::pill(ui, shape, &words.say(state_id(row.state)), ink, ground);
    });
    parts::body(ui, duties(row, words));
    parts::small(ui, sign_in(row, words));
    parts::small(ui, used(row, words));
}

fn duties(row: &ShownLogIn, words: &Words) -> String {
    let mut duties: Vec<String> = row
        .duties
        .iter()
        .map(|duty| words.say(duty_id(*duty)))
        .collect();
    if row.is_steward {
        duties.push(words.say("steward"));
    }
    if duties.is_empty() {
        duties.push(words.say("log-in-not-listed"));
    }
    duties.join(" · ")
}

fn sign_in(row: &ShownLogIn, words: &Words) -> String {
    let factor = words.say(factor_id(row.has_second_factor));
    let values = [("login", row.login_name.as_str()), ("factor", &factor)];
    let mut said = words.say_with("log-in-signs-in", &values);
    if let Some((at, by)) = &row.listed {
        let values = [("day", clock::day(*at)), ("names", by.clone())];
        let [day, names] = &values;
        said.push_str(" · ");
        said.push_str(&words.say_with("log-in-listed", &[(day.0, &day.1), (names.0, &names.1)]));
    }
    said
}

fn used(row: &ShownLogIn, words: &Words) -> String {
    let Some(at) = row.last_sign_in else {
        return words.say("log-in-never-seen");
    };
    let (day, consoles) = (clock::day(at), row.consoles.join(", "));
    let values = [("day", day.as_str()), ("consoles", &consoles)];
    words.say_with("log-in-seen", &values)
}

/// The whole list in words, guests with it, as it goes onto paper.
pub(super) fn printed(
    shown: &ShownLogIns,
    guests: Option<&ShownGuests>,
    now: i64,
    words: &Words,
) -> PrintedList {
    let mut rows: Vec<[String; 7]> = shown.rows.iter().map(|row| cells(row, words)).collect();
    let here = guests.iter().flat_map(|shown| shown.guests.iter());
    let here = here.filter(|guest| !guest.is_over(now) && guest.is_genuine);
    rows.extend(here.map(|guest| guest_cells(guest, words)));
    PrintedList {
        rows,
        changes: shown
            .changes
            .iter()
            .map(|change| change_words(change, words))
            .collect(),
        last_review: last_review(shown, words),
    }
}

fn cells(row: &ShownLogIn, words: &Words) -> [String; 7] {
    let since = row
        .listed
        .as_ref()
        .map_or_else(String::new, |(at, by)| format!("{}, {by}", clock::day(*at)));
    [
        row.name.clone(),
        row.login_name.clone(),
        duties(row, words),
        words.say(state_id(row.state)),
        since,
        words.say(if row.has_second_factor {
            "log-in-yes"
        } else {
            "log-in-no"
        }),
        used(row, words),
    ]
}

fn guest_cells(guest: &ShownGuest, words: &Words) -> [String; 7] {
    let last = clock::day(guest.until - 1);
    [
        guest.name.clone(),
        guest.login_name.clone(),
        guest.purpose.clone(),
        words.say_with("log-in-guest-until", &[("day", &last)]),
        guest.by.clone(),
        words.say("log-in-no"),
        guest
            .last_sign_in
            .map_or_else(|| words.say("log-in-never-seen"), clock::day),
    ]
}

/// Who looked through them last.
pub(super) fn last_review(shown: &ShownLogIns, words: &Words) -> String {
    match &shown.last_review {
        None => words.say("review-none"),
        Some((name, at)) => {
            let day = clock::day(*at);
            words.say_with("review-last", &[("name", name.as_str()), ("day", &day)])
        }
    }
}

/// One change as a sentence.
pub(super) fn change_words(change: &LogInChange, words: &Words) -> String {
    let named = |id: &str, name: &str| words.say_with(id, &[("name", name)]);
    match change {
        LogInChange::New(name) => named("log-in-change-new", name),
        LogInChange::Gone(name) => named("log-in-change-gone", name),
        LogInChange::State(name, state) => {
            let state = words.say(state_id(*state));
            words.say_with(
                "log-in-change-state",
                &[("name", name.as_str()), ("state", &state)],
            )
        }
        LogInChange::Duties(name) => named("log-in-change-duties", name),
        LogInChange::Steward(name, true) => named("log-in-change-steward", name),
        LogInChange::Steward(name, false) => named("log-in-change-no-steward", name),
        LogInChange::SecondFactor(name, true) => named("log-in-change-factor", name),
        LogInChange::SecondFactor(name, false) => named("log-in-change-no-factor", name),
    }
}

fn factor_id(has_it: bool) -> &'static str {
    if has_it {
        "log-in-with-factor"
    } else {
        "log-in-without-factor"
    }
}

fn state_id(state: LogInState) -> &'static str {
    match state {
        LogInState::Invited => "log-in-invited",
        LogInState::Waiting => "log-in-waiting",
        LogInState::InUse => "log-in-in-use",
        LogInState::Away => "log-in-away",
        LogInState::Stopped => "log-in-stopped",
        LogInState::Guest => "log-in-guest",
        LogInState::FormerGuest => "log-in-former-guest",
        LogInState::Left => "log-in-left",
    }
}
