//! What is asked is brought into sight when it changes: what was done stands above it, what comes later below.

use bevy_egui::egui::{Align, Id, Rect, Ui};
use protocol::{bytes::Id as CaseId, procedure::StepRow};

use crate::{state::incidents::Needed, views::places};

/// When another step is asked than in the frame before, or another answer asks for words, its frame is scrolled to; where
/// the frame is higher than what can be seen of it, the form in it. In one column only after a press, so that a case is
/// entered at its top.
pub(super) fn bring_into(
    ui: &Ui,
    (case, row, needed): (CaseId, &StepRow, Option<&Needed>),
    (framed, form): (Rect, Option<Rect>),
) {
    let answer = needed.map(|needed| needed.answer.clone());
    let is_whole = framed.height() <= ui.clip_rect().height();
    let shown = form.filter(|_| !is_whole).unwrap_or(framed);
    scroll_to(ui, (case, row.step.clone(), answer), shown);
}

/// The same for what is said once every step is answered.
pub(super) fn bring_end_into(ui: &Ui, case: CaseId, said: Rect) {
    scroll_to(ui, (case, String::new(), None), said);
}

/// A case, a step in it, and the answer that asks for words.
type Asked = (CaseId, String, Option<String>);

fn scroll_to(ui: &Ui, now: Asked, shown: Rect) {
    let place = Id::new("step asked");
    let before = ui.data(|data| data.get_temp::<Asked>(place));
    if before.as_ref() == Some(&now) {
        return;
    }
    let is_entered = before.is_none_or(|(before, ..)| before != now.0);
    if !(is_entered && places::is_one_column(ui)) {
        ui.scroll_to_rect(shown.expand(8.0), Some(Align::Min));
    }
    ui.data_mut(|data| data.insert_temp(place, now));
    ui.ctx().request_repaint();
}
