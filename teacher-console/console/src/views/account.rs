//! One's own sign-in: the second factor, the password, the card; and the page that asks for the password again.

use bevy_egui::egui::{Color32, CornerRadius, Rect, Sense, Ui, WidgetInfo, WidgetType, vec2};
use protocol::account::{Account, ROTATION_REMINDER_SECONDS};

use super::{
    parts::{self, Typing, Wishes},
    places, sheets,
};
use crate::{
    clock,
    intent::{Field, Intent, account::AccountIntent},
    state::{
        State,
        account::{AccountField, CardHere, Factor, Offer, Squares},
    },
    theme,
    words::Words,
};

const PAGE_WIDTH: f32 = 620.0;
const SQUARE: f32 = 4.0;
/// Empty squares around the picture, without which a camera does not find it.
const MARGIN: f32 = 4.0 * SQUARE;

/// The whole room.
pub fn account_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    parts::page_head(ui, words.say("room-account"), words.say("account-sentence"));
    places::scrolled(ui, "account", |ui| {
        ui.set_max_width(PAGE_WIDTH.min(ui.available_width()));
        let Some(facts) = &state.account.facts else {
            parts::small(ui, words.say("working"));
            return;
        };
        parts::card_of(ui, |ui| factor_ui(ui, state, facts, words, wishes));
        let has_more = state
            .person
            .as_ref()
            .is_some_and(|person| person.first.is_empty());
        if has_more {
            parts::card_of(ui, |ui| password_ui(ui, state, facts, words, wishes));
            parts::card_of(ui, |ui| kit_ui(ui, state, words, wishes));
            parts::card_of(ui, |ui| keys_ui(ui, state, words, wishes));
            parts::card_of(ui, |ui| sheets::begin_ui(ui, words, wishes));
        }
    });
}

/// Asks for the password again, in place of the room.
pub fn confirm_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    ui.set_max_width(PAGE_WIDTH.min(ui.available_width()));
    parts::card_of(ui, |ui| {
        section(ui, words.say("confirm-title"));
        parts::body(ui, words.say("confirm-why"));
        let typing = Typing {
            field: Field::Confirm,
            label: words.say("password"),
            typed: state.confirming.password.text(),
            lines: 1,
            is_masked: true,
            starts: true,
        };
        let entered = parts::field(ui, &typing, wishes);
        ui.horizontal_wrapped(|ui| {
            if parts::primary(ui, words.say("confirm-go-on")).clicked() || entered {
                wishes.push(Intent::Account(AccountIntent::Confirm));
            }
            if parts::quiet(ui, words.say("leave")).clicked() {
                wishes.push(Intent::Account(AccountIntent::LeaveConfirming));
            }
        });
        parts::working(ui, state.is_busy(), words.say("working"));
    });
}

fn section(ui: &mut Ui, words: String) {
    parts::text(ui, words, theme::section(), theme::INK);
}

fn factor_ui(ui: &mut Ui, state: &State, facts: &Account, words: &Words, wishes: &mut Wishes) {
    section(ui, words.say("factor-title"));
    match &state.account.factor {
        Factor::Still => {
            let sentence = if facts.has_second_factor {
                words.say_with("factor-is-set", &[("count", &facts.codes_left.to_string())])
            } else if facts.rules.needs_second_factor {
                words.say("factor-must")
            } else {
                words.say("factor-may")
            };
            parts::body(ui, sentence);
            let label = if facts.has_second_factor {
                "factor-another"
            } else {
                "factor-begin"
            };
            if parts::primary(ui, words.say(label)).clicked() {
                wishes.push(Intent::Account(AccountIntent::OfferFactor));
            }
        }
        Factor::Offered(offer) => offer_ui(ui, state, offer, words, wishes),
        Factor::Codes(codes) => {
            parts::body(ui, words.say("factor-codes-how"));
            for code in codes {
                parts::strong(ui, code.text());
            }
            print_ui(ui, words, wishes);
            if parts::primary(ui, words.say("factor-codes-written-down")).clicked() {
                wishes.push(Intent::Account(AccountIntent::CodesWrittenDown));
            }
        }
    }
}

fn offer_ui(ui: &mut Ui, state: &State, offer: &Offer, words: &Words, wishes: &mut Wishes) {
    parts::body(ui, words.say("factor-how"));
    squares_ui(ui, &offer.squares, words.say("factor-picture"));
    parts::small(ui, words.say("factor-letters"));
    parts::text(ui, offer.letters.text(), theme::title(), theme::INK);
    let typing = Typing {
        field: Field::Account(AccountField::Digits),
        label: words.say("factor-digits"),
        typed: &state.account.digits,
        lines: 1,
        is_masked: false,
        starts: true,
    };
    let entered = parts::field(ui, &typing, wishes);
    if parts::primary(ui, words.say("factor-prove")).clicked() || entered {
        wishes.push(Intent::Account(AccountIntent::ProveFactor));
    }
}

/// Small squares on white, whatever the theme: a camera wants dark on light.
fn squares_ui(ui: &mut Ui, squares: &Squares, name: String) {
    if squares.width == 0 {
        return;
    }
    let side = SQUARE.mul_add(
        f32::from(u16::try_from(squares.width).unwrap_or(0)),
        2.0 * MARGIN,
    );
    let (rect, response) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, name.clone()));
    let painter = ui.painter();
    painter.rect_filled(rect, CornerRadius::ZERO, Color32::WHITE);
    let mut top = rect.top() + MARGIN;
    for row in squares.dark.chunks(squares.width) {
        let mut left = rect.left() + MARGIN;
        for is_dark in row {
            if *is_dark {
                let at = bevy_egui::egui::pos2(left, top);
                let square = Rect::from_min_size(at, vec2(SQUARE, SQUARE));
                painter.rect_filled(square, CornerRadius::ZERO, Color32::BLACK);
            }
            left += SQUARE;
        }
        top += SQUARE;
    }
}

fn password_ui(ui: &mut Ui, state: &State, facts: &Account, words: &Words, wishes: &mut Wishes) {
    section(ui, words.say("password-title"));
    let since = clock::spoken(facts.password_since);
    parts::small(ui, words.say_with("password-since", &[("since", &since)]));
    let due = facts
        .password_due
        .filter(|due| state.now >= due - ROTATION_REMINDER_SECONDS);
    if let Some(due) = due {
        let day = clock::spoken(due);
        let id = if state.now >= due {
            "password-is-due"
        } else {
            "password-will-be-due"
        };
        let sentence = words.say_with(id, &[("day", &day)]);
        parts::text(ui, sentence, theme::strong(), theme::SOON);
    }
    parts::body(ui, words.say("enrol-password-how"));
    let fields = [
        (
            AccountField::Password,
            "password-new",
            &state.account.password,
        ),
        (AccountField::Again, "enrol-again", &state.account.again),
    ];
    for (field, label, typed) in fields {
        let typing = Typing {
            field: Field::Account(field),
            label: words.say(label),
            typed: typed.text(),
            lines: 1,
            is_masked: true,
            starts: false,
        };
        parts::field(ui, &typing, wishes);
    }
    if parts::primary(ui, words.say("password-change")).clicked() {
        wishes.push(Intent::Account(AccountIntent::ChangePassword));
    }
}

fn kit_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    section(ui, words.say("kit-title"));
    parts::body(ui, words.say("kit-how"));
    match &state.account.card {
        None => {
            if parts::quiet(ui, words.say("kit-show")).clicked() {
                wishes.push(Intent::Account(AccountIntent::ShowCard));
            }
        }
        Some(code) => {
            parts::text(ui, code.text(), theme::title(), theme::INK);
            print_ui(ui, words, wishes);
            if parts::quiet(ui, words.say("kit-hide")).clicked() {
                wishes.push(Intent::Account(AccountIntent::HideCard));
            }
        }
    }
    if state.keys_open() {
        card_here_ui(ui, state.account.card_here, words, wishes);
    }
}

/// Whether one's own computer keeps the code, and the way to change that.
fn card_here_ui(ui: &mut Ui, card: CardHere, words: &Words, wishes: &mut Wishes) {
    let (said, offered) = match card {
        CardHere::NoSafe => ("card-no-safe", None),
        CardHere::NotKept => (
            "card-keep-why",
            Some(("card-keep", AccountIntent::KeepCard)),
        ),
        CardHere::Kept | CardHere::Stale => (
            "card-is-kept",
            Some(("card-forget", AccountIntent::ForgetCard)),
        ),
    };
    ui.add_space(8.0);
    parts::small(ui, words.say(said));
    if let Some((name, wish)) = offered
        && parts::quiet(ui, words.say(name)).clicked()
    {
        wishes.push(Intent::Account(wish));
    }
}

fn keys_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    section(ui, words.say("keys-title"));
    parts::body(ui, words.say("keys-how"));
    let Some(keys) = &state.account.keys else {
        parts::small(ui, words.say("keys-are-closed"));
        return;
    };
    let since = clock::day(keys.since);
    parts::small(ui, words.say_with("keys-since", &[("since", &since)]));
    if keys.former > 0 {
        parts::small(ui, words.say("keys-former"));
    }
    let id = if keys.is_waiting {
        parts::text(ui, words.say("keys-wait"), theme::strong(), theme::SOON);
        "keys-offer-again"
    } else {
        "keys-renew"
    };
    if parts::quiet(ui, words.say(id)).clicked() {
        wishes.push(Intent::Account(AccountIntent::RenewKeys));
    }
}

fn print_ui(ui: &mut Ui, words: &Words, wishes: &mut Wishes) {
    parts::small(ui, words.say("print-how"));
    if parts::quiet(ui, words.say("print-this")).clicked() {
        wishes.push(Intent::Account(AccountIntent::Print));
    }
}
