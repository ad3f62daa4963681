//! How one pupil works here: the access profile in words, and the stage whose stories they are offered (C-20).

use bevy_egui::egui::Ui;
use curriculum::AgeBand;
use protocol::pupil_support::PupilSupport;

use super::{Shown, wish};
use crate::{
    access_words::in_words,
    intent::pupil::PupilIntent,
    views::{
        parts::{self, Wishes},
        places,
    },
};

pub(super) fn support_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    support: &PupilSupport,
    wishes: &mut Wishes,
) {
    let words = shown.words;
    parts::strong(ui, shown.say("pupil-works"));
    parts::small(ui, words.say("pupil-works-why"));
    for line in in_words(&support.reading_mode, &support.access, words) {
        parts::body(ui, line);
    }
    ui.add_space(8.0);
    parts::strong(ui, words.say("pupil-stage"));
    let ages = |band: &str| {
        let (from, to) = band.split_once('-').unwrap_or((band, ""));
        words.say_with("rules-ages", &[("from", from), ("to", to)])
    };
    let is_own = support.band != support.class_band;
    if support.may_set_stage {
        parts::small(ui, words.say("pupil-stage-why"));
        choosing_ui(
            ui,
            support,
            &shown.say("pupil-stage-question"),
            ages,
            wishes,
        );
    } else {
        parts::body(ui, ages(&support.band));
    }
    let values = [("ages", ages(&support.class_band))];
    let values = values.each_ref().map(|(name, ages)| (*name, ages.as_str()));
    parts::small(
        ui,
        words.say_with(
            if is_own {
                "pupil-stage-own"
            } else {
                "pupil-stage-of-class"
            },
            &values,
        ),
    );
}

fn choosing_ui(
    ui: &mut Ui,
    support: &PupilSupport,
    question: &str,
    ages: impl Fn(&str) -> String,
    wishes: &mut Wishes,
) {
    places::pairs(ui, &AgeBand::ALL, |ui, band| {
        let is_chosen = support.band == band.as_str();
        if parts::choice_of(ui, question, is_chosen, ages(band.as_str())) && !is_chosen {
            // That of the class is followed again, whatever becomes of the class.
            let own = (band.as_str() != support.class_band).then(|| band.as_str().to_owned());
            wish(wishes, PupilIntent::SetStage(own));
        }
    });
}
