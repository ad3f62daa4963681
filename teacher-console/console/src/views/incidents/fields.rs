//! Adding to the record what it must hold: which kind, and the form of that kind (F-01 to F-32).

use bevy_egui::egui::Ui;
use protocol::{field::FieldKind, procedure::AnswerRow};

use super::{
    links, parties, risks, sanction,
    steps::{field_ui, room_wish, small_button},
    topics,
};
use crate::{
    intent::{Intent, RoomIntent},
    state::incidents::{
        Form, FormFacts, GROUPS, LineForm, OF_WHOM, PERSON, RELATED, RoomDraft, RoomField, SAME_AS,
        SUB_TYPE, ShownCase, TOPICS, lines_here, lines_of,
    },
    theme,
    views::{
        parts::{self, Wishes},
        places,
    },
    words::Words,
};

/// What is said of a choice begins where the words of the choice do.
const WHEN_INDENT: f32 = 20.0;

/// Every kind, in groups.
pub(super) fn menu_ui(ui: &mut Ui, open: &ShownCase, words: &Words, wishes: &mut Wishes) {
    let facts = open.form_facts();
    let is_refused = |kind| open.refused_fields.iter().any(|one| one.field == kind);
    // What follows from a breach, and another risk than the type says, belong to an incident.
    let is_here = |kind: FieldKind| match kind {
        _ if is_refused(kind) => false,
        FieldKind::Sanction => facts.guide.is_some(),
        FieldKind::Risk => facts.risks.is_some(),
        // Where there may be a sexual picture of a child, nobody checks or looks for anything (F-78).
        FieldKind::Check | FieldKind::Audit => !facts.is_about_a_picture,
        _ => true,
    };
    parts::body(ui, words.say("fields-how"));
    for (heading, kinds) in GROUPS {
        parts::small(ui, words.say(heading));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            for kind in kinds.iter().filter(|kind| is_here(**kind)) {
                if small_button(ui, &words.say(&format!("field-{}", kind.name()))).clicked() {
                    wishes.push(room_wish(RoomIntent::ChooseField(*kind)));
                }
            }
        });
        ui.add_space(6.0);
    }
    refused_ui(ui, open, words);
}

/// What is not offered now, with the reason, kinds that have the same one together (F-13, F-56, F-88, F-92).
fn refused_ui(ui: &mut Ui, open: &ShownCase, words: &Words) {
    let mut said: Vec<&str> = Vec::new();
    for refused in &open.refused_fields {
        if said.contains(&refused.why.as_str()) {
            continue;
        }
        said.push(&refused.why);
        let same = open
            .refused_fields
            .iter()
            .filter(|one| one.why == refused.why);
        let kinds: Vec<_> = same
            .map(|one| words.say(&format!("field-{}", one.field.name())))
            .collect();
        let facts = [("kinds", kinds.join(", ")), ("why", refused.why.clone())];
        let facts = facts.each_ref().map(|(name, said)| (*name, said.as_str()));
        parts::small(ui, words.say_with("fields-refused", &facts));
    }
}

/// The form of one kind. What is chosen is kept in the words that stand here, because they are what a reader will see.
pub(super) fn form_ui(
    ui: &mut Ui,
    (room, facts): (&RoomDraft, FormFacts<'_>),
    kind: FieldKind,
    words: &Words,
    wishes: &mut Wishes,
) {
    let title = words.say(&format!("field-{}", kind.name()));
    parts::text(ui, title, theme::strong(), theme::ACCENT);
    let how = if kind == FieldKind::Evidence && facts.is_about_a_picture {
        Some(words.say("field-how-evidence-of-a-picture"))
    } else {
        words.find(&format!("field-how-{}", kind.name()), None)
    };
    if let Some(how) = how {
        parts::small(ui, how);
    }
    let empty = Form::default();
    let form = room.forms.get(&kind).unwrap_or(&empty);
    if let (FieldKind::Sanction, Some(guide)) = (kind, facts.guide) {
        sanction::form_ui(ui, (form, guide), facts, words, wishes);
        return;
    }
    let needed = room.needed.as_ref().filter(|needed| needed.kind == kind);
    let says = needed.and_then(|needed| needed.says.as_deref());
    for line in lines_here(kind, form, facts) {
        // The answer above says it.
        if says.is_some() && form.picked(line.name) == says {
            continue;
        }
        let label = label(kind, &line, words);
        let here = (form, facts, room.shows_topics);
        if of_its_own_ui(ui, (kind, line.name, &label), here, words, wishes) {
            continue;
        }
        if line.choices.is_empty() {
            let field = RoomField::Line(kind, line.name);
            field_ui(
                ui,
                field,
                label,
                form.typed(line.name),
                rows(kind, &line),
                wishes,
            );
        } else {
            choices_ui(ui, form, (kind, &line), &label, words, wishes);
        }
    }
}

/// What can be chosen in a line: when each is the right one, and what helps with the one that is chosen.
fn choices_ui(
    ui: &mut Ui,
    form: &Form,
    (kind, line): (FieldKind, &LineForm),
    label: &str,
    words: &Words,
    wishes: &mut Wishes,
) {
    let name = line.name;
    parts::strong(ui, label);
    // Whoever it goes to first is not offered once more beside it.
    let first = form.picked("to").filter(|_| line.has_many);
    let choices: Vec<&str> = line
        .choices
        .iter()
        .copied()
        .filter(|id| first != Some(id))
        .collect();
    places::pairs(ui, &choices, |ui, id| {
        let said = words.say(&format!("line-{name}-{id}"));
        if line.has_many {
            if parts::tick_box(ui, form.has_ticked(name, &said), said.clone()).is_some() {
                wishes.push(room_wish(RoomIntent::Tick(kind, name, said)));
            }
            return;
        }
        let is_picked = form.picked(name) == Some(*id);
        let pressed = parts::choice_of(ui, label, is_picked, said.clone());
        if let Some(when) = words.find(&format!("line-{name}-when-{id}"), None) {
            // Below its choice, and its words as far apart as everywhere else.
            ui.horizontal_top(|ui| {
                ui.add_space(WHEN_INDENT);
                ui.vertical(|ui| parts::small(ui, when));
            });
        }
        if pressed {
            wishes.push(room_wish(RoomIntent::Choose {
                kind,
                name,
                id: (*id).to_owned(),
                words: said,
            }));
        }
    });
    let advice = form.picked(name);
    let advice = advice.and_then(|id| words.find(&format!("line-{name}-advice-{id}"), None));
    if let Some(advice) = advice {
        parts::text(ui, advice, theme::body(), theme::ACCENT);
    }
}

/// A line whose choices come with the case or from other cases. False where it is a line as all others.
fn of_its_own_ui(
    ui: &mut Ui,
    (kind, name, label): (FieldKind, &str, &str),
    (form, facts, shows_topics): (&Form, FormFacts<'_>, bool),
    words: &Words,
    wishes: &mut Wishes,
) -> bool {
    match name {
        SUB_TYPE => {
            if let Some(guide) = facts.risks {
                risks::sub_types_ui(ui, form, guide, words, wishes);
            }
        }
        TOPICS => {
            if let Some(guide) = facts.risks {
                topics::topics_ui(ui, (form, guide), shows_topics, words, wishes);
            }
        }
        OF_WHOM => parties::of_whom_ui(ui, (kind, form), facts, words, wishes),
        PERSON => parties::person_ui(ui, form, facts, words, wishes),
        SAME_AS => parties::same_as_ui(ui, form, facts, words, wishes),
        RELATED => links::related_ui(ui, (form, label.to_owned()), facts, words, wishes),
        _ => return false,
    }
    true
}

/// The choice that an answer makes in the form it asks for.
pub(super) fn says(answer: &AnswerRow, words: &Words) -> Option<Intent> {
    let (kind, says) = (answer.needs?, answer.says.as_deref()?);
    let lines = lines_of(kind).iter();
    let mut lines = lines.rev().filter(|line| !line.has_many);
    let line = lines.find(|line| line.choices.contains(&says))?;
    let said = words.say(&format!("line-{}-{says}", line.name));
    let wish = RoomIntent::Says(kind, line.name, says.to_owned(), said);
    Some(room_wish(wish))
}

/// What a line is called. One that stands in several forms may say more in one of them.
pub(in crate::views) fn line_words(kind: FieldKind, name: &str, words: &Words) -> String {
    let closer = words.find(&format!("line-{name}-of-{}", kind.name()), None);
    closer.unwrap_or_else(|| words.say(&format!("line-{name}")))
}

fn label(kind: FieldKind, form: &LineForm, words: &Words) -> String {
    let label = line_words(kind, form.name, words);
    if form.is_needed || form.has_many {
        label
    } else {
        words.say_with("line-maybe", &[("line", &label)])
    }
}

/// Reasons need more room than names, and so does a decision, which begins with its question.
fn rows(kind: FieldKind, form: &LineForm) -> usize {
    let long = ["reason", "said", "found", "learnt", "changes", "concerning"];
    let is_decision = kind == FieldKind::Decision && form.name == "what";
    if is_decision || long.contains(&form.name) {
        2
    } else {
        1
    }
}
