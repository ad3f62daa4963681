//! One's own name under the rules: the rules to read, and one press to sign them.

use bevy_egui::egui::Ui;
use curriculum::agreements::{AdultPaper, Signer};
use protocol::{agreements::SignRules, directory::Duty, staff::StaffSession};

use super::register::{told, told_before};
use crate::{
    intent::{Intent, signatures::SignaturesIntent},
    state::State,
    theme,
    titles::Titles,
    views::parts::{self, Shape, Wishes},
    words::Words,
};

/// The card.
pub(super) fn own_ui(
    ui: &mut Ui,
    state: &State,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    let (Some(own), Some(person)) = (&state.signatures.own, &state.person) else {
        parts::small(ui, words.say("working"));
        return;
    };
    parts::card_of(ui, |ui| {
        parts::text(ui, words.say("own-rules"), theme::section(), theme::INK);
        let Some(version) = &own.version else {
            parts::body(ui, words.say("own-rules-none"));
            return;
        };
        if let Some(signature) = &own.signed {
            let said = told(signature, "signed-own", words);
            parts::pill(ui, Shape::Tick, &said, theme::ACCENT, theme::ACCENT_SOFT);
        } else {
            let said = words.say("missing-own");
            parts::pill(ui, Shape::Diamond, &said, theme::SOON, theme::SOON_SOFT);
            if let Some(before) = &own.before {
                let now = own.version.as_deref();
                parts::small(ui, told_before(before, now, "before-own", words));
            }
        }
        if version != titles.agreements().adult_version() {
            parts::body(ui, words.say("own-rules-other"));
            return;
        }
        if !state.signatures.is_reading {
            if parts::quiet(ui, words.say("own-rules-read")).clicked() {
                wishes.push(Intent::Signatures(SignaturesIntent::Read(true)));
            }
            return;
        }
        let papers = papers(person, titles);
        for paper in &papers {
            paper_ui(ui, paper);
        }
        if own.is_due && parts::primary(ui, words.say("own-rules-sign")).clicked() {
            let sign = SignaturesIntent::Sign(SignRules {
                version: version.clone(),
                edition: edition(&papers),
            });
            wishes.push(Intent::Signatures(sign));
        }
        if parts::quiet(ui, words.say("own-rules-put-away")).clicked() {
            wishes.push(Intent::Signatures(SignaturesIntent::Read(false)));
        }
    });
}

fn paper_ui(ui: &mut Ui, paper: &AdultPaper) {
    ui.add_space(4.0);
    parts::strong(ui, paper.opening.clone());
    for rule in &paper.rules {
        ui.horizontal_top(|ui| {
            parts::bullet(ui, Shape::Dot, theme::ACCENT);
            parts::body(ui, rule.words.clone());
        });
    }
    parts::strong(ui, paper.agree.clone());
}

/// What somebody signs: a guest as a visitor, governors their own paper, technicians one more than other staff (D-08).
fn papers(person: &StaffSession, titles: &Titles) -> Vec<AdultPaper> {
    let has = |duty| person.duties.contains(&duty);
    let is_governor = [
        Duty::Governor,
        Duty::SafeguardingGovernor,
        Duty::Chair,
        Duty::OutsideSecond,
    ]
    .into_iter()
    .any(has);
    let mut signers = vec![if person.guest_until.is_some() {
        Signer::Visitor
    } else if is_governor {
        Signer::Governor
    } else {
        Signer::Staff
    }];
    if has(Duty::Technician) {
        signers.push(Signer::Technician);
    }
    let rules = titles.agreements();
    signers
        .into_iter()
        .map(|one| rules.for_adults(one))
        .collect()
}

/// Of every paper that was read.
fn edition(papers: &[AdultPaper]) -> String {
    let editions: Vec<String> = papers.iter().map(AdultPaper::edition).collect();
    editions.join("-")
}
