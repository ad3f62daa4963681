//! Personal recording that the head allows: each permission with its days, how it is used, and its end (F-32).

use bevy_egui::egui::Ui;
use protocol::recordings::{RecordingAllowed, RecordingState};

use super::{
    parts::{self, Shape, Typing, Wishes},
    places,
};
use crate::{
    clock,
    intent::{Field, Intent, recordings::RecordingsIntent},
    state::{
        State,
        recordings::{RecordingDoing, RecordingField},
    },
    theme,
    words::Words,
};

/// The card; nothing for whoever may not see it.
pub(super) fn recordings_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let card = &state.recordings;
    let Some(told) = &card.told else {
        return;
    };
    parts::card_of(ui, |ui| {
        let head = words.say("recording-head");
        parts::text(ui, head, theme::section(), theme::INK);
        parts::small(ui, words.say("recording-sentence"));
        if card.doing == Some(RecordingDoing::Allowing) {
            form_ui(ui, state, RecordingDoing::Allowing, words, wishes);
        } else if told.may_allow && parts::quiet(ui, words.say("recording-begin")).clicked() {
            wish(wishes, RecordingDoing::Allowing);
        }
        if told.allowed.is_empty() {
            parts::body(ui, words.say("recording-none"));
        }
        for one in &told.allowed {
            ui.separator();
            allowed_ui(ui, state, one, words, wishes);
        }
    });
}

fn allowed_ui(
    ui: &mut Ui,
    state: &State,
    one: &RecordingAllowed,
    words: &Words,
    wishes: &mut Wishes,
) {
    places::headed(ui, &one.who, theme::strong(), |ui| {
        let last = clock::day(one.last_day);
        let (id, day, shape, ink, ground) = match one.state {
            RecordingState::Counts => (
                "recording-counts",
                last,
                Shape::Dot,
                theme::ACCENT,
                theme::ACCENT_SOFT,
            ),
            RecordingState::Later => (
                "recording-later",
                clock::day(one.from),
                Shape::Diamond,
                theme::SOON,
                theme::SOON_SOFT,
            ),
            RecordingState::Over => (
                "recording-over",
                last,
                Shape::Tick,
                theme::INK2,
                theme::SURFACE2,
            ),
            RecordingState::Withdrawn => (
                "recording-withdrawn",
                last,
                Shape::Tick,
                theme::INK2,
                theme::SURFACE2,
            ),
        };
        let said = words.say_with(id, &[("day", &day)]);
        parts::pill(ui, shape, &said, ink, ground);
    });
    parts::body(ui, one.what_for.clone());
    let (name, day) = (state.school.name_of(one.by), clock::day(one.at));
    let number = one.number.to_string();
    let by = [("number", number.as_str()), ("name", &name), ("day", &day)];
    parts::small(ui, words.say_with("recording-by", &by));
    for note in &one.notes {
        let (name, day) = (state.school.name_of(note.by), clock::day(note.at));
        let id = if note.withdraws {
            "recording-withdrew"
        } else {
            "recording-looked"
        };
        let said = [
            ("name", name.as_str()),
            ("day", &day),
            ("words", &note.words),
        ];
        parts::small(ui, words.say_with(id, &said));
    }
    doing_ui(ui, state, one, words, wishes);
}

/// What can be noted on one that is not at its end, or what is being typed on it.
fn doing_ui(
    ui: &mut Ui,
    state: &State,
    one: &RecordingAllowed,
    words: &Words,
    wishes: &mut Wishes,
) {
    let (look, withdraw) = (
        RecordingDoing::Looking(one.number),
        RecordingDoing::Withdrawing(one.number),
    );
    let card = &state.recordings;
    if let Some(doing) = card.doing.filter(|doing| [look, withdraw].contains(doing)) {
        form_ui(ui, state, doing, words, wishes);
        return;
    }
    let may_allow = card.told.as_ref().is_some_and(|told| told.may_allow);
    let stands = matches!(one.state, RecordingState::Counts | RecordingState::Later);
    let number = one.number.to_string();
    let say = |id: &str| words.say_with(id, &[("number", &number)]);
    ui.horizontal_wrapped(|ui| {
        let is_seen = one.state != RecordingState::Withdrawn;
        if is_seen && parts::quiet(ui, say("recording-look")).clicked() {
            wish(wishes, look);
        }
        if stands && may_allow && parts::quiet(ui, say("recording-withdraw")).clicked() {
            wish(wishes, withdraw);
        }
    });
}

fn form_ui(ui: &mut Ui, state: &State, doing: RecordingDoing, words: &Words, wishes: &mut Wishes) {
    let card = &state.recordings;
    let is_allowing = doing == RecordingDoing::Allowing;
    let (label, keep) = match doing {
        RecordingDoing::Allowing => ("recording-what-for", "recording-allow"),
        RecordingDoing::Looking(_) => ("recording-use", "note-keep"),
        RecordingDoing::Withdrawing(_) => ("recording-why", "recording-withdraw-now"),
    };
    let fields = [
        (RecordingField::Who, "recording-who", &card.who, 1),
        (RecordingField::Words, label, &card.words, 3),
        (RecordingField::From, "recording-from", &card.from, 1),
        (
            RecordingField::LastDay,
            "recording-last-day",
            &card.last_day,
            1,
        ),
    ];
    for (field, label, typed, lines) in fields {
        if !is_allowing && field != RecordingField::Words {
            continue;
        }
        let typing = Typing {
            field: Field::Recording(field),
            label: words.say(label),
            typed,
            lines,
            is_masked: false,
            starts: false,
        };
        parts::field(ui, &typing, wishes);
    }
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, words.say(keep)).clicked() {
            wishes.push(Intent::Recordings(RecordingsIntent::Keep));
        }
        if parts::quiet(ui, words.say("note-stop")).clicked() {
            wishes.push(Intent::Recordings(RecordingsIntent::Do(None)));
        }
    });
}

fn wish(wishes: &mut Wishes, doing: RecordingDoing) {
    wishes.push(Intent::Recordings(RecordingsIntent::Do(Some(doing))));
}
