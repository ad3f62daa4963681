//! The lines of each kind of sealed field: what is typed, what is chosen, and what has to be there (F-05 to F-29, F-88).

use std::collections::BTreeMap;

use protocol::field::{Field, FieldKind, Line};
use zeroize::Zeroizing;

/// One line of a form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LineForm {
    /// Its name under the seal, and the end of the ids of its words.
    pub name: &'static str,
    /// What can be chosen, by the ends of the ids of its words; nothing where it is typed.
    pub choices: &'static [&'static str],
    /// Whether the field says nothing without it.
    pub is_needed: bool,
}

const fn typed(name: &'static str) -> LineForm {
    LineForm {
        name,
        choices: &[],
        is_needed: true,
    }
}

const fn chosen(name: &'static str, choices: &'static [&'static str]) -> LineForm {
    LineForm {
        name,
        choices,
        is_needed: true,
    }
}

/// The same, where it may stay empty.
const fn maybe(line: LineForm) -> LineForm {
    LineForm {
        is_needed: false,
        ..line
    }
}

const YES_NO: &[&str] = &["yes", "no"];

const CIRCUMSTANCES: &[LineForm] = &[
    chosen("intent", &["accident", "deliberate", "not-known"]),
    chosen("about", &["content", "activity"]),
    chosen("lawful", &["illegal", "unsuitable", "not-sure"]),
    maybe(chosen("place", &["in-school", "outside"])),
    maybe(chosen("system", &["schools", "own"])),
    maybe(chosen("day", &["in-lessons", "after-school"])),
    maybe(chosen(
        "risk",
        &["content", "contact", "conduct", "commerce"],
    )),
    maybe(typed("service")),
    maybe(typed("address")),
    maybe(typed("concerning")),
];
const PARTY: &[LineForm] = &[
    chosen(
        "role",
        &[
            "pupil", "staff", "head", "governor", "parent", "adult", "visitor", "unknown",
        ],
    ),
    chosen("part", &["target", "did-it", "saw-it", "told-us"]),
    typed("reference"),
];
const EVIDENCE: &[LineForm] = &[typed("what"), typed("held-by"), chosen("signed", YES_NO)];
const DEVICE: &[LineForm] = &[
    typed("what"),
    chosen("owner", &["school", "personal"]),
    chosen("switched-off", YES_NO),
    typed("held-by"),
    maybe(typed("handed-to")),
];
const CHECK: &[LineForm] = &[typed("what"), typed("found")];
const COMPUTER: &[LineForm] = &[typed("which"), maybe(typed("how-long"))];
const ADULTS: &[LineForm] = &[
    typed("first-adult"),
    typed("second-adult"),
    chosen("senior", &["first", "second", "both"]),
];
const AUDIT: &[LineForm] = &[typed("log-in"), typed("found")];
const TOLD: &[LineForm] = &[
    chosen(
        "whom",
        &[
            "parents",
            "coordinator",
            "lead",
            "head",
            "chair",
            "governors",
            "provider",
            "police",
            "childrens-services",
            "lado",
            "authority",
            "data-lead",
            "nobody",
        ],
    ),
    maybe(typed("told-by")),
    maybe(typed("reason")),
];
const SUBSTANCE: &[LineForm] = &[
    chosen("substance", &["yes", "no", "unclear"]),
    typed("reason"),
];
const ADVICE: &[LineForm] = &[typed("from"), typed("said")];
const REFERRAL: &[LineForm] = &[
    chosen(
        "to",
        &[
            "police",
            "childrens-services",
            "lado",
            "ceop",
            "other",
            "none",
        ],
    ),
    typed("decided-by"),
    chosen("with-head", YES_NO),
    typed("reason"),
    maybe(typed("outcome")),
];
const DECISION: &[LineForm] = &[typed("what"), typed("reason")];
const TALK: &[LineForm] = &[typed("with"), typed("said")];
const TASK: &[LineForm] = &[typed("what"), maybe(typed("who"))];
const SANCTION: &[LineForm] = &[
    chosen("told-first", &["told", "not-told", "not-an-accident"]),
    chosen("needs-considered", YES_NO),
    chosen(
        "category",
        &[
            "pupil-a", "pupil-b", "pupil-c", "pupil-d", "staff-a", "staff-b",
        ],
    ),
    typed("what"),
    typed("reason"),
    typed("decided-by"),
];
const SUPPORT: &[LineForm] = &[chosen("for", &["target", "did-it", "both"]), typed("what")];
const SYSTEM_CHANGE: &[LineForm] = &[typed("what"), chosen("change", &["asked", "made"])];
const LESSONS: &[LineForm] = &[typed("learnt"), typed("changes")];
const LINK: &[LineForm] = &[
    typed("related"),
    chosen("exploitation", &["none-seen", "signs", "toolkit-done"]),
];
const IMPACT_NOTE: &[LineForm] = &[
    typed("why-needed"),
    typed("alternatives"),
    typed("decided-by"),
];

/// The lines of this kind, in the order of the form.
pub fn lines_of(kind: FieldKind) -> &'static [LineForm] {
    match kind {
        FieldKind::Circumstances => CIRCUMSTANCES,
        FieldKind::Party => PARTY,
        FieldKind::Evidence => EVIDENCE,
        FieldKind::Device => DEVICE,
        FieldKind::Check => CHECK,
        FieldKind::Computer => COMPUTER,
        FieldKind::Adults => ADULTS,
        FieldKind::Audit => AUDIT,
        FieldKind::Told => TOLD,
        FieldKind::Substance => SUBSTANCE,
        FieldKind::Advice => ADVICE,
        FieldKind::Referral => REFERRAL,
        FieldKind::Decision => DECISION,
        FieldKind::Talk => TALK,
        FieldKind::Task => TASK,
        FieldKind::Sanction => SANCTION,
        FieldKind::Support => SUPPORT,
        FieldKind::SystemChange => SYSTEM_CHANGE,
        FieldKind::Lessons => LESSONS,
        FieldKind::Link => LINK,
        FieldKind::ImpactNote => IMPACT_NOTE,
    }
}

/// Kinds in the groups in which they are offered, each with the id of its heading.
pub const GROUPS: [(&str, &[FieldKind]); 5] = [
    (
        "fields-happened",
        &[
            FieldKind::Circumstances,
            FieldKind::Party,
            FieldKind::Talk,
            FieldKind::Link,
        ],
    ),
    (
        "fields-evidence",
        &[
            FieldKind::Evidence,
            FieldKind::Device,
            FieldKind::Adults,
            FieldKind::Computer,
            FieldKind::Check,
            FieldKind::Audit,
            FieldKind::ImpactNote,
        ],
    ),
    (
        "fields-told",
        &[FieldKind::Told, FieldKind::Advice, FieldKind::Referral],
    ),
    (
        "fields-decided",
        &[
            FieldKind::Substance,
            FieldKind::Decision,
            FieldKind::Support,
            FieldKind::Sanction,
            FieldKind::SystemChange,
        ],
    ),
    ("fields-ending", &[FieldKind::Lessons]),
];

/// What is typed or chosen, by the name of its line, in the words that stood on the screen.
pub type Lines = BTreeMap<&'static str, Zeroizing<String>>;

/// What is missing from a form, or does not go together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Missing {
    /// This line has to say something.
    Line(&'static str),
    /// Two adults are two people (F-13, F-57).
    SecondAdult,
}

/// The field to seal.
///
/// # Errors
/// What is missing; nothing is sealed then, and nothing that was typed is lost.
pub fn field_of(kind: FieldKind, lines: &Lines) -> Result<Field, Missing> {
    let said = |name: &str| lines.get(name).map_or("", |words| words.trim());
    let forms = lines_of(kind);
    if let Some(empty) = forms
        .iter()
        .find(|form| form.is_needed && said(form.name).is_empty())
    {
        return Err(Missing::Line(empty.name));
    }
    let is_same = said("first-adult").to_lowercase() == said("second-adult").to_lowercase();
    if kind == FieldKind::Adults && is_same {
        return Err(Missing::SecondAdult);
    }
    let lines = forms.iter().filter(|form| !said(form.name).is_empty());
    Ok(Field {
        kind,
        lines: lines
            .map(|form| Line {
                name: form.name.to_owned(),
                words: said(form.name).to_owned(),
            })
            .collect(),
    })
}

#[cfg(test)]
mod tests;
