//! The kind of risk of an incident in the three schemes: as its type says, or as somebody changed it with a reason (F-18).

use bevy_egui::egui::Ui;
use protocol::{
    field::{Field, FieldKind},
    figures::RiskKind,
    risks::{MatrixColumn, RiskGuide, RiskTags},
};

use super::steps::room_wish;
use crate::{
    intent::RoomIntent,
    state::incidents::{Form, SUB_TYPE, ShownAct, ShownCase, ShownWords},
    views::{
        parts::{self, Wishes},
        places,
    },
    words::Words,
};

/// At the head of an incident.
pub(super) fn tags(open: &ShownCase, words: &Words) -> Option<String> {
    let guide = open.risks.as_ref()?;
    if let Some((act, field)) = open.acts.iter().rev().find_map(changed) {
        let said = |name: &str| {
            let mut lines = field.lines.iter();
            lines
                .find(|line| line.name == name)
                .map(|line| line.words.as_str())
        };
        let names = ["risk", "matrix-row", "matrix-column", SUB_TYPE];
        let tags: Vec<&str> = names.into_iter().filter_map(said).collect();
        let facts = [
            ("tags", tags.join(" \u{b7} ")),
            ("by", act.author.clone()),
            ("reason", said("reason").unwrap_or_default().to_owned()),
        ];
        let facts = facts.each_ref().map(|(name, said)| (*name, said.as_str()));
        return Some(words.say_with("risk-changed", &facts));
    }
    Some(sentence(guide.tags, words))
}

/// Where somebody said another kind of risk.
fn changed(act: &ShownAct) -> Option<(&ShownAct, &Field)> {
    match &act.words {
        ShownWords::Open(entry) => {
            let field = entry.field.as_ref();
            let field = field.filter(|field| field.kind == FieldKind::Risk);
            field.map(|field| (act, field))
        }
        _ => None,
    }
}

/// The forms an incident of this type can have, and the risk of the one that is chosen.
pub(super) fn sub_types_ui(
    ui: &mut Ui,
    form: &Form,
    guide: &RiskGuide,
    words: &Words,
    wishes: &mut Wishes,
) {
    if guide.sub_types.is_empty() {
        return;
    }
    let question = words.say("line-sub-type");
    parts::strong(ui, question.clone());
    places::pairs(ui, &guide.sub_types, |ui, one| {
        let is_picked = form.picked(SUB_TYPE) == Some(&one.words);
        if parts::choice_of(ui, &question, is_picked, one.words.clone()) {
            wishes.push(room_wish(RoomIntent::Choose {
                kind: FieldKind::Risk,
                name: SUB_TYPE,
                id: one.words.clone(),
                words: one.words.clone(),
            }));
        }
        if is_picked {
            parts::small(ui, sentence(one.tags, words));
        }
    });
}

/// In plain words. The names that the schemes give it stand in the figures, which need them.
fn sentence(tags: RiskTags, words: &Words) -> String {
    let kind = words.say(match tags.kind {
        RiskKind::Content => "risk-content",
        RiskKind::Contact => "risk-contact",
        RiskKind::Conduct => "risk-conduct",
        RiskKind::Commerce => "risk-commerce",
    });
    let behind = words.say(match tags.column {
        Some(MatrixColumn::Commercial) => "risk-commercial",
        Some(MatrixColumn::Aggressive) => "risk-aggressive",
        Some(MatrixColumn::Sexual) => "risk-sexual",
        Some(MatrixColumn::Values) => "risk-values",
        None => return words.say_with("risk-tags-open", &[("kind", &kind)]),
    });
    words.say_with("risk-tags", &[("kind", &kind), ("behind", &behind)])
}
