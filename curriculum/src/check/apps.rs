//! Rule: what stands on a simulated screen belongs into its app, and a drawing to a photo.

use crate::{
    ItemKind, MessageId, Problem,
    check::Draft,
    steps::{Message, PHOTOS, Step},
};

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    for (id, step) in draft.shape.steps.iter() {
        let Step::Messages(messages) = step else {
            continue;
        };
        for (message, shape) in messages.messages.iter() {
            if !messages.app.holds(shape.kind) {
                problems.push(draft.problem(
                    message.as_str(),
                    format!("\"{message}\" of \"{id}\" cannot stand in the app of that step."),
                    "choose the app that shows such things, or another `as`; the table in \
                     curriculum/README.md says what goes with what.",
                ));
            }
            check_drawing(draft, message, shape, problems);
        }
    }
}

fn check_drawing(draft: &Draft, id: &MessageId, message: &Message, problems: &mut Vec<Problem>) {
    let Some(drawn) = &message.drawn else { return };
    if message.kind != ItemKind::Photo {
        problems.push(draft.problem(
            id.as_str(),
            format!("\"{id}\" has a drawing but is no photo."),
            "leave `drawn` out, or write `as: photo`.",
        ));
    } else if !PHOTOS.contains(&drawn.as_str()) {
        problems.push(draft.problem(
            drawn,
            format!("The photo \"{id}\" shows what is not drawn: \"{drawn}\"."),
            &format!("use one of {}, or leave `drawn` out.", PHOTOS.join(", ")),
        ));
    }
}
