//! Writing to parents or carers: whether telling adds danger first, then plain words; a person prints, signs and sends it
//! (J-11, X-09).

use bevy_egui::egui::Ui;
use protocol::field::FieldKind;

use super::{
    steps::room_wish,
    told::{Withheld, withheld},
};
use crate::{
    intent::{
        Field, IncidentsIntent, Intent, RoomIntent,
        letter::{LetterIntent, LetterToPrint},
    },
    state::{
        State,
        incidents::{ABOUT, Letter, LetterDraft, LetterField, ShownCase},
    },
    theme,
    views::{
        parts::{self, Typing, Wishes},
        places,
    },
    words::Words,
};

fn can_write(open: &ShownCase) -> bool {
    open.next.iter().any(|next| next.act == "add-entry")
}

/// Offered where something can be written on the case, and where it was not decided to tell nobody.
pub(super) fn offer_ui(ui: &mut Ui, open: &ShownCase, words: &Words, wishes: &mut Wishes) {
    let may = can_write(open) && withheld(open, words).is_none();
    if may && parts::quiet(ui, words.say("letter-begin")).clicked() {
        wishes.push(letter_wish(LetterIntent::Begin));
    }
}

/// Where it was decided not to tell parents or carers, that and why stands in the letter's place.
pub(super) fn withheld_ui(ui: &mut Ui, open: &ShownCase, words: &Words) {
    if let Some(Withheld { at, reason }) = withheld(open, words).filter(|_| can_write(open)) {
        let facts = [("at", at.as_str()), ("reason", &reason)];
        parts::small(ui, words.say_with("letter-withheld", &facts));
    }
}

/// The whole page.
pub(super) fn writing_ui(ui: &mut Ui, letter: &LetterDraft, words: &Words, wishes: &mut Wishes) {
    parts::text(
        ui,
        words.say("letter-begin"),
        theme::strong(),
        theme::ACCENT,
    );
    parts::small(ui, words.say("letter-how"));
    let question = words.say("letter-safe");
    parts::strong(ui, question.clone());
    for (is_safe, id) in [(true, "letter-safe-yes"), (false, "letter-safe-no")] {
        if parts::choice_of(
            ui,
            &question,
            letter.is_safe == Some(is_safe),
            words.say(id),
        ) {
            wishes.push(letter_wish(LetterIntent::Safe(is_safe)));
        }
    }
    match letter.is_safe {
        None => return,
        Some(false) => {
            parts::body(ui, words.say("letter-not-made"));
            if parts::quiet(ui, words.say("letter-record-why")).clicked() {
                wishes.push(room_wish(RoomIntent::ChooseField(FieldKind::Told)));
            }
            return;
        }
        Some(true) => {}
    }
    let question = words.say("letter-about");
    parts::strong(ui, question.clone());
    places::pairs(ui, &ABOUT, |ui, about| {
        let name = words.say(&format!("letter-about-{about}"));
        if parts::choice_of(ui, &question, letter.about == Some(*about), name) {
            wishes.push(letter_wish(LetterIntent::About(about)));
        }
    });
    for (field, label, lines) in [
        (LetterField::To, "letter-to", 1),
        (LetterField::Happened, "letter-happened", 3),
        (LetterField::WillDo, "letter-will-do", 3),
        (LetterField::TalkTo, "letter-talk-to", 1),
        (LetterField::Why, "letter-why", 2),
    ] {
        let typing = Typing {
            field: Field::Letter(field),
            label: words.say(label),
            typed: letter.text(field),
            lines,
            is_masked: false,
            starts: false,
        };
        parts::field(ui, &typing, wishes);
    }
    parts::small(ui, words.say("letter-at-home"));
    for tip in at_home(letter, words) {
        parts::body(ui, words.say_with("letter-tip", &[("tip", &tip)]));
    }
}

fn letter_wish(wish: LetterIntent) -> Intent {
    Intent::Incidents(IncidentsIntent::Letter(wish))
}

/// What helps at home; in every letter how messages are blocked.
fn at_home(letter: &LetterDraft, words: &Words) -> Vec<String> {
    let own = letter.about.map(|about| format!("letter-home-{about}"));
    let all = ["letter-home-block", "letter-home-keep", "letter-home-calm"];
    let all = all.into_iter().map(|id| words.say(id));
    all.chain(own.map(|id| words.say(&id))).collect()
}

/// It goes on record and to the printer.
pub(super) fn print(state: &State, words: &Words) -> Intent {
    let draft = &state.incidents.room.letter;
    let said = |id: &str| {
        let about = draft.about.unwrap_or("other");
        words.say(&format!("letter-{id}-{about}"))
    };
    let text = |field| draft.text(field).trim().to_owned();
    let (to, talk_to) = (text(LetterField::To), text(LetterField::TalkTo));
    let told_by = words.say_with("letter-told-by", &[("to", &to)]);
    letter_wish(LetterIntent::Print(Box::new(LetterToPrint {
        letter: Letter {
            to,
            opening: said("opening"),
            happened: text(LetterField::Happened),
            will_do: text(LetterField::WillDo),
            at_home: at_home(draft, words),
            talk_to,
            closing: said("closing"),
        },
        whom: words.say("line-whom-parents"),
        told_by,
    })))
}
