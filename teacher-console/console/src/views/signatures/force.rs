//! Which rules are in force, for whoever puts them there: those of pupils and those of adults.

use bevy_egui::egui::Ui;
use protocol::agreements::{Audience, Register, RulesSet};

use crate::{
    clock,
    intent::{Intent, signatures::SignaturesIntent},
    state::signatures::SignaturesRoom,
    theme,
    titles::Titles,
    views::parts::{self, Wishes},
    words::Words,
};

/// The card; only for those who decide.
pub(super) fn force_ui(
    ui: &mut Ui,
    room: &SignaturesRoom,
    register: &Register,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    if !register.may_set {
        return;
    }
    parts::card_of(ui, |ui| {
        parts::text(ui, words.say("force-title"), theme::section(), theme::INK);
        parts::body(ui, words.say("force-why"));
        let question = words.say("force-when");
        parts::strong(ui, question.clone());
        for (is_later, id) in [(false, "force-today"), (true, "force-september")] {
            let is_chosen = room.from_september == is_later;
            if parts::choice_of(ui, &question, is_chosen, words.say(id)) {
                wishes.push(Intent::Signatures(SignaturesIntent::FromSeptember(
                    is_later,
                )));
            }
        }
        let rules = titles.agreements();
        let one = One {
            title: "force-pupils",
            set: "force-set-pupils",
            end: "force-end-pupils",
            audience: Audience::Pupils,
            newest: register.pupils.as_ref(),
            now: register.pupils_now.as_deref(),
            shipped: rules.version(),
        };
        one_ui(ui, &one, words, wishes);
        let one = One {
            title: "force-adults",
            set: "force-set-adults",
            end: "force-end-adults",
            audience: Audience::Adults,
            newest: register.adults.as_ref(),
            now: register.adults_now.as_deref(),
            shipped: rules.adult_version(),
        };
        one_ui(ui, &one, words, wishes);
    });
}

/// The rules of pupils, or those of adults.
struct One<'a> {
    title: &'a str,
    set: &'a str,
    end: &'a str,
    audience: Audience,
    newest: Option<&'a RulesSet>,
    now: Option<&'a str>,
    shipped: &'a str,
}

fn one_ui(ui: &mut Ui, one: &One<'_>, words: &Words, wishes: &mut Wishes) {
    ui.add_space(4.0);
    parts::strong(ui, words.say(one.title));
    let stands = one.now.map_or_else(
        || words.say("force-none"),
        |version| words.say_with("force-now", &[("version", version)]),
    );
    parts::body(ui, stands);
    let newest = one.newest.and_then(|set| set.version.as_deref());
    if let Some(set) = one.newest
        && newest.is_some()
        && newest != one.now
    {
        let (day, version) = (clock::day(set.from), newest.unwrap_or_default());
        let values = [("version", version), ("day", &day)];
        parts::body(ui, words.say_with("force-ahead", &values));
    }
    let set = |version| Intent::Signatures(SignaturesIntent::Set(one.audience, version));
    if one.now != Some(one.shipped) {
        let name = words.say_with(one.set, &[("version", one.shipped)]);
        if parts::quiet(ui, name).clicked() {
            wishes.push(set(Some(one.shipped.to_owned())));
        }
    }
    if newest.is_some() && parts::quiet(ui, words.say(one.end)).clicked() {
        wishes.push(set(None));
    }
}
