//! Who has been told, gathered from the fields of the case that say so (F-20, F-63).

use bevy_egui::egui::Ui;
use protocol::field::FieldKind;

use crate::{
    clock,
    state::incidents::{ShownAct, ShownCase, ShownWords},
    theme,
    views::parts,
    words::Words,
};

/// Nothing where nobody has been told.
pub(super) fn told_ui(ui: &mut Ui, open: &ShownCase, words: &Words) {
    let told: Vec<(&ShownAct, String)> = open.acts.iter().filter_map(telling).collect();
    if told.is_empty() {
        return;
    }
    parts::text(ui, words.say("told-title"), theme::section(), theme::INK);
    for (act, whom) in told {
        parts::body(ui, whom);
        let at = clock::spoken(act.happened_at);
        let facts = [("at", at.as_str()), ("by", &act.author)];
        parts::small(ui, words.say_with("told-by", &facts));
    }
}

/// That it was decided not to tell parents.
pub(super) struct Withheld {
    /// When.
    pub(super) at: String,
    /// As it stands on the record.
    pub(super) reason: String,
}

/// The newest entry about telling parents, where it says that they were not told.
pub(super) fn withheld(open: &ShownCase, words: &Words) -> Option<Withheld> {
    let (parents, nobody) = (
        words.say("line-whom-parents"),
        words.say("line-whom-nobody"),
    );
    let about_parents = open.acts.iter().rev().find_map(|act| {
        let ShownWords::Open(entry) = &act.words else {
            return None;
        };
        let field = entry.field.as_ref()?;
        let said = |name: &str| {
            let line = field.lines.iter().find(|line| line.name == name);
            line.map(|line| line.words.clone())
        };
        let whom = said("whom").filter(|whom| *whom == parents || *whom == nobody)?;
        (field.kind == FieldKind::Told).then(|| (act, whom, said("reason")))
    });
    let (act, whom, reason) = about_parents?;
    (whom == nobody).then(|| Withheld {
        at: clock::spoken(act.happened_at),
        reason: reason.unwrap_or_else(|| words.say("letter-no-reason")),
    })
}

/// What an act says about who was told, its lines one after the other.
fn telling(act: &ShownAct) -> Option<(&ShownAct, String)> {
    let ShownWords::Open(entry) = &act.words else {
        return None;
    };
    let field = entry.field.as_ref()?;
    let lines = field.lines.iter().map(|line| line.words.as_str());
    let lines = lines.filter(|line| !line.is_empty());
    (field.kind == FieldKind::Told).then(|| (act, lines.collect::<Vec<_>>().join(" \u{b7} ")))
}
