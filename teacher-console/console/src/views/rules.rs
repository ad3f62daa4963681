//! In the room of decisions: the rules that pupils and grown-ups sign, to be printed for the wall, the planner and home.

use bevy_egui::egui::Ui;
use curriculum::{AgeBand, agreements::Signer};

use super::{
    parts::{self, Wishes},
    places,
};
use crate::{
    intent::{Intent, settings::SettingsIntent},
    state::settings::{
        PaperOfRules, RulesChoice, RulesLevel, RulesOnPaper, SettingsRoom, WhoSignsForAPupil,
    },
    theme,
    titles::Titles,
    words::Words,
};

/// The setting that says who signs a pupil's rules.
const SIGNED_BY: &str = "agreements-signed-by";

/// Two cards: for pupils, and for grown-ups.
pub(super) fn rules_ui(
    ui: &mut Ui,
    room: &SettingsRoom,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    parts::card_of(ui, |ui| pupils_ui(ui, room, words, titles, wishes));
    parts::card_of(ui, |ui| adults_ui(ui, room.rules, words, titles, wishes));
}

fn pupils_ui(
    ui: &mut Ui,
    room: &SettingsRoom,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    let chosen = room.rules;
    parts::text(ui, words.say("rules-title"), theme::section(), theme::INK);
    parts::body(ui, words.say("rules-why"));
    if titles.agreements().reviewed().is_none() {
        parts::small(ui, words.say("rules-not-reviewed"));
    }
    let question = words.say("rules-which-ages");
    parts::strong(ui, question.clone());
    places::pairs(ui, &AgeBand::ALL, |ui, band| {
        let name = ages(*band, words);
        if parts::choice_of(ui, &question, chosen.band == *band, name) {
            choose(
                wishes,
                RulesChoice {
                    band: *band,
                    ..chosen
                },
            );
        }
    });
    let question = words.say("rules-which-words");
    parts::strong(ui, question.clone());
    places::pairs(ui, &RulesLevel::ALL, |ui, level| {
        let name = words.say(level_id(*level));
        if parts::choice_of(ui, &question, chosen.level == *level, name) {
            choose(
                wishes,
                RulesChoice {
                    level: *level,
                    ..chosen
                },
            );
        }
    });
    parts::small(ui, words.say("rules-levels-why"));
    for (paper, name) in [
        (PaperOfRules::Poster, "rules-print-poster"),
        (PaperOfRules::Planner, "rules-print-planner"),
        (PaperOfRules::Form, "rules-print-form"),
    ] {
        if parts::quiet(ui, words.say(name)).clicked() {
            let agreements = titles.agreements();
            let wish = SettingsIntent::PrintRules(Box::new(RulesOnPaper::Pupils {
                paper,
                level: chosen.level,
                for_whom: ages(chosen.band, words),
                version: agreements.version().to_owned(),
                rules: chosen.level.rules(agreements, chosen.band, paper),
                parent: agreements.for_adults(Signer::Parent),
                signed_by: signed_by(room),
            }));
            wishes.push(Intent::Settings(wish));
        }
    }
}

fn adults_ui(
    ui: &mut Ui,
    chosen: RulesChoice,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    parts::text(
        ui,
        words.say("rules-adults-title"),
        theme::section(),
        theme::INK,
    );
    let question = words.say("rules-which-signer");
    parts::strong(ui, question.clone());
    // A parent's part stands on the pupil's form.
    let signers: Vec<Signer> = Signer::ALL
        .into_iter()
        .filter(|signer| *signer != Signer::Parent)
        .collect();
    places::pairs(ui, &signers, |ui, signer| {
        let is_chosen = chosen.signer == *signer;
        if parts::choice_of(ui, &question, is_chosen, words.say(name_of(*signer))) {
            choose(
                wishes,
                RulesChoice {
                    signer: *signer,
                    ..chosen
                },
            );
        }
    });
    if parts::quiet(ui, words.say("rules-print-adults")).clicked() {
        let agreements = titles.agreements();
        let wish = SettingsIntent::PrintRules(Box::new(RulesOnPaper::Adults {
            title: words.say_with(
                "rules-adults-heading",
                &[("whom", &words.say(name_of(chosen.signer)))],
            ),
            version: agreements.adult_version().to_owned(),
            asks_for_post: matches!(
                chosen.signer,
                Signer::Staff
                    | Signer::Governor
                    | Signer::Technician
                    | Signer::OwnDevice
                    | Signer::Tablet
            ),
            rules: agreements.for_adults(chosen.signer),
        }));
        wishes.push(Intent::Settings(wish));
    }
}

const fn level_id(level: RulesLevel) -> &'static str {
    match level {
        RulesLevel::InFull => "rules-in-full",
        RulesLevel::Simply => "rules-said-simply",
        RulesLevel::InPictures => "rules-in-pictures",
    }
}

fn choose(wishes: &mut Wishes, choice: RulesChoice) {
    wishes.push(Intent::Settings(SettingsIntent::ChooseRules(choice)));
}

/// Ages in words: 'Ages 7 to 9'.
pub(super) fn ages(band: AgeBand, words: &Words) -> String {
    let (from, to) = band.as_str().split_once('-').unwrap_or_default();
    words.say_with("rules-ages", &[("from", from), ("to", to)])
}

/// What the school has set; until it is known, both sign.
fn signed_by(room: &SettingsRoom) -> WhoSignsForAPupil {
    let settings = room.list.iter().flat_map(|list| &list.settings);
    let chosen = settings
        .filter(|setting| setting.row.id == SIGNED_BY)
        .map(|setting| setting.row.value.as_str())
        .next();
    match chosen {
        Some("pupil-alone") => WhoSignsForAPupil::PupilAlone,
        Some("parent-alone") => WhoSignsForAPupil::ParentAlone,
        _ => WhoSignsForAPupil::Both,
    }
}

fn name_of(signer: Signer) -> &'static str {
    match signer {
        Signer::Staff => "rules-signer-staff",
        Signer::Governor => "rules-signer-governor",
        Signer::Visitor => "rules-signer-visitor",
        Signer::Technician => "rules-signer-technician",
        Signer::OwnDevice => "rules-signer-own-device",
        Signer::Tablet => "rules-signer-tablet",
        Signer::Photographer => "rules-signer-photographer",
        // Never chosen here.
        Signer::Parent => "rules-signer-parent",
    }
}
