//! Rule: somebody met only online has a badge and never a face.

use crate::{Portrait, Problem, check::Draft};

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    for (id, member) in draft.shape.cast.iter() {
        if member.relation.is_faceless() && member.portrait.is_face() {
            problems.push(draft.problem(
                id.as_str(),
                format!("\"{id}\" is known only online but is drawn with a face."),
                &format!("use a badge: {}.", Portrait::BADGES.join(" or ")),
            ));
        }
    }
}
