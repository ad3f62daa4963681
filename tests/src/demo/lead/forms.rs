//! What a tired adult writes into the forms of the record: as little as is asked for.

use super::SafeguardingLead;
use crate::{Fault, Outcome};
use safeguarding::FieldKind;

/// A line of a form, by the end of its words' id.
enum Line {
    /// This choice, by the end of its words' id.
    Chosen(&'static str, &'static str),
    /// These words.
    Typed(&'static str, &'static str),
}

use Line::{Chosen, Typed};

/// What is filled in of each kind that a story comes to.
fn lines_of(kind: FieldKind, says: Option<&str>) -> &'static [Line] {
    match kind {
        FieldKind::Circumstances => &[
            Chosen("intent", "accident"),
            Chosen("about", "content"),
            Chosen("lawful", "unsuitable"),
        ],
        FieldKind::Party => &[Chosen("role", "pupil"), Chosen("part", "did-it")],
        // Telling parents is a decision with its reason.
        FieldKind::Told if says == Some("parents") => &[Typed("reason", "They ask")],
        FieldKind::Told if says == Some("nobody") => {
            &[Typed("held-back-by", "Lead"), Typed("reason", "Danger")]
        }
        FieldKind::Told if says == Some("police") => &[Typed("told-by", "Lead rang 999")],
        FieldKind::Told => &[Chosen("whom", "head")],
        FieldKind::Substance => &[Chosen("substance", "yes"), Typed("reason", "Seen")],
        FieldKind::Advice => &[Typed("from", "LADO"), Typed("said", "Train")],
        FieldKind::Referral => &[
            Chosen("to", "none"),
            Typed("decided-by", "Lead"),
            Chosen("with-head", "yes"),
            Typed("reason", "No need"),
        ],
        FieldKind::Decision => &[Typed("what", "Agreed"), Typed("reason", "Safe")],
        FieldKind::Support => &[Chosen("for", "target"), Typed("what", "A talk")],
        FieldKind::SystemChange => &[Typed("what", "Block it"), Chosen("change", "asked")],
        FieldKind::Adults => &[
            Typed("first-adult", "Lead"),
            Typed("second-adult", "Deputy"),
            Chosen("senior", "first"),
        ],
        FieldKind::Computer => &[Typed("which", "Office laptop")],
        FieldKind::Check => &[Typed("what", "The class chat"), Typed("found", "Names")],
        FieldKind::Lessons => &[Typed("learnt", "Tell early"), Typed("changes", "Posters")],
        _ => &[],
    }
}

impl SafeguardingLead<'_> {
    /// Fills in the form of this kind that is on the screen, without the choice that the answer makes already.
    pub(super) fn fill_form(&mut self, kind: FieldKind, says: Option<&str>) -> Outcome<()> {
        let lines = lines_of(kind, says);
        if lines.is_empty() {
            return Err(Fault::new(format!("no story fills in '{}'", kind.name())));
        }
        let mut chosen = Vec::new();
        for line in lines {
            if let Chosen(line, choice) = line {
                if says.is_some() && kind.choices().contains(choice) {
                    continue;
                }
                let choice = self.words.say(&format!("line-{line}-{choice}"))?;
                let label = self.words.say(&format!("line-{line}"))?;
                chosen.push(format!("{choice}. {label}"));
            }
        }
        self.choose_all(&chosen)?;
        for line in lines {
            if let Typed(line, words) = line {
                let closer = format!("line-{line}-of-{}", kind.name());
                let is_closer = self.words.say(&closer).is_ok();
                let key = if is_closer {
                    closer
                } else {
                    format!("line-{line}")
                };
                self.fill(&key, words)?;
                self.actions.push(format!("type {words}"));
            }
        }
        Ok(())
    }
}
